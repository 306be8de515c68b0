# language: fi
Ominaisuus: Kuka saa kirjata mitä

  Koordinaattori suunnittelee, arvioi ja siirtää. Toimielimen sihteeri kirjaa toimielimen päätökset.
  Tarkastaja ja asiantuntija lukevat.

  Tausta:
    Oletetaan että tänään on 6.3.2023
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14

  Rule: Rooli ratkaisee, mitä saa kirjata

    Tapaus: Koordinaattori avaa vuoden suunnitelman ja sihteeri kirjaa sen hyväksymisen
      Oletetaan että toimijana on koordinaattori
      Ja vuoden 2023 suunnitelma avataan
      Kun toimijana on toimielimen sihteeri
      Ja vuoden 2023 suunnitelma hyväksytään
      Niin vuoden 2023 suunnitelma on hyväksytty

    Tapausaihio: Hyväksymistä ei kirjaa kukaan muu
      Oletetaan että vuoden 2023 suunnitelma avataan
      Kun toimijana on <rooli>
      Ja vuoden 2023 suunnitelma hyväksytään
      Niin se evätään, koska "ei saa tehdä päätöstä"

      Tapaukset:
        | rooli          |
        | koordinaattori |
        | tarkastaja     |
        | asiantuntija   |

    Tapaus: Tarkastaja lukee mutta ei kirjaa
      Oletetaan että toimijana on tarkastaja
      Kun vuoden 2023 suunnitelma avataan
      Niin se evätään, koska "ei saa tehdä päätöstä"

  Rule: Kirjaajalla on tunnettu rooli

    Tapaus: Koordinaattorin rooli tunnetaan
      Oletetaan että toimijana on koordinaattori
      Kun vuoden 2023 suunnitelma avataan
      Niin kirjauksia tulee 1

    Tapaus: Vieraassa roolissa ei kirjata
      Oletetaan että toimijana on valtuutettu
      Kun vuoden 2023 suunnitelma avataan
      Niin se evätään, koska "Roolia valtuutettu ei tunneta"
