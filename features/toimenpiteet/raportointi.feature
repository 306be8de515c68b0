# language: fi
@lähde-001
Ominaisuus: Toimenpiteiden raportointi

  Vuoden raportti kertoo, mitä toimenpiteestä tuli, ja voi viitata toiseen ohjelmaan, jonka oma raportti
  kertoo enemmän.

  Tausta:
    Oletetaan että tänään on 1.1.2024
    Ja avataan tiekartta "Tiekartta" vuosille 2022–2025, arviointi riveittäin
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi             | ylempi kohta |
      | tavoite     | 2      | Rakenteet        |              |
      | kokonaisuus | 2.1    | Yhteiset tilat   | 2            |
    Ja vuoden 2024 suunnitelma avataan
    Ja toimenpide "Kartoitetaan tilat" suunnitellaan vuodelle 2024 kohtaan 2.1
    Ja avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2024, arviointi toimenpiteittäin, rakenne kokonaisuus > tavoite
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                       | ylempi kohta |
      | kokonaisuus | 60     | Sidosryhmien osallisuus    |              |
      | tavoite     | 6      | Mahdollistamme osallistumista | 60        |
    Ja vuoden 2024 suunnitelma avataan
    Ja toimenpide "Järjestöyhteistyötä edistetään" suunnitellaan vuodelle 2024 kohtaan 6

  Rule: Toimenpiteestä raportoidaan vuodelta kerran

    Tapaus: Raportti kertoo toimenpiteestä ja viittaa tiekarttaan
      Kun toimenpiteestä "Järjestöyhteistyötä edistetään" raportoidaan vuodelta 2024: "Tiekartta laadittiin keväällä 2023", ks. ohjelma "Tiekartta"
      Niin kirjataan "Raportoitiin vuodelta 2024: Tiekartta laadittiin keväällä 2023. Ks. ohjelma Tiekartta"
      Ja toimenpiteen "Järjestöyhteistyötä edistetään" tiedot vuonna 2024 ovat:
        | raportointi | Tiekartta laadittiin keväällä 2023 |
      Ja vuoden 2024 raportti viittaa:
        | ohjelma   | toimenpiteitä |
        | Tiekartta | 1             |
      Kun toimenpiteestä "Järjestöyhteistyötä edistetään" raportoidaan vuodelta 2024: "Tiekartta laadittiin keväällä 2023", ks. ohjelma "Tiekartta"
      Niin mitään uutta ei kirjata

    Tapaus: Ohjelmaa, jota ei tunneta, ei seurata
      Kun toimenpiteestä "Järjestöyhteistyötä edistetään" raportoidaan vuodelta 2024: "Ks. strategia", ks. ohjelma "Strategia"
      Niin vuoden 2024 raportti viittaa:
        | ohjelma | toimenpiteitä |

    Tapaus: Toisin sanoin ei raportoida uudelleen
      Oletetaan että toimenpiteestä "Järjestöyhteistyötä edistetään" raportoidaan vuodelta 2024: "Tiekartta laadittiin keväällä 2023"
      Kun toimenpiteestä "Järjestöyhteistyötä edistetään" raportoidaan vuodelta 2024: "Tiekartta laadittiin syksyllä 2023"
      Niin se evätään, koska "Toimenpiteestä on jo raportoitu vuodelta 2024: väärä teksti korjataan."

    Tapaus: Vuodelta, jona toimenpide ei ole suunnitelmassa, ei raportoida
      Kun toimenpiteestä "Järjestöyhteistyötä edistetään" raportoidaan vuodelta 2023: "Aloitettiin"
      Niin se evätään, koska "Toimenpide ei ole vuoden 2023 suunnitelmassa."

    Tapaus: Raportoidun vuoden raporttiin ei lisätä
      Oletetaan että vuosi 2024 raportoidaan
      Kun toimenpiteestä "Järjestöyhteistyötä edistetään" raportoidaan vuodelta 2024: "Jatkuu"
      Niin se evätään, koska "Vuosi 2024 on raportoitu"
