# language: fi
@lähde-002
Ominaisuus: Ohjelman seuraaja

  Tiekartan työ jatkuu toimintasuunnitelmassa 2026–30.

  Tausta:
    Oletetaan että tänään on 1.11.2025
    Ja avataan toimintasuunnitelma "Järjestöyhteistyön toimintasuunnitelma 2026–2030" vuosille 2026–2030, arviointi toimenpiteittäin
    Ja avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2025, arviointi toimenpiteittäin
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja toimijana on toimielimen sihteeri

  Rule: Seuraaja on toinen ohjelma, joka jatkuu kauden jälkeen

    Tapaus: Toimintasuunnitelma jatkaa tiekarttaa
      Kun ohjelman seuraajaksi kirjataan "Järjestöyhteistyön toimintasuunnitelma 2026–2030"
      Niin kirjauksia tulee 1
      Kun ohjelman seuraajaksi kirjataan "Järjestöyhteistyön toimintasuunnitelma 2026–2030"
      Niin mitään uutta ei kirjata

    Tapaus: Samaan aikaan päättyvä ohjelma ei ole seuraaja
      Kun ohjelman seuraajaksi kirjataan "Osallisuusohjelma"
      Niin se evätään, koska "Seuraajaksi ei käy Osallisuusohjelma: seuraaja on toinen avattu ohjelma, jonka kausi jatkuu vuoden 2025 jälkeen."

    Tapaus: Ohjelma ei seuraa itseään
      Kun ohjelman seuraajaksi kirjataan "Järjestöyhteistyön tiekartta 2022–2025"
      Niin se evätään, koska "Seuraajaksi ei käy Järjestöyhteistyön tiekartta 2022–2025: seuraaja on toinen avattu ohjelma, jonka kausi jatkuu vuoden 2025 jälkeen."

    Tapaus: Avaamaton ohjelma ei ole seuraaja
      Kun ohjelman seuraajaksi kirjataan "Kumppanuusohjelma"
      Niin se evätään, koska "Seuraajaksi ei käy Kumppanuusohjelma: seuraaja on toinen avattu ohjelma, jonka kausi jatkuu vuoden 2025 jälkeen."
