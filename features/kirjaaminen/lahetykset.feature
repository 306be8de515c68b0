# language: fi
Ominaisuus: Lähetykset

  Verkko voi katketa, ja sama lähetys voi tulla kahdesti. Se kirjataan silti kerran.

  Tausta:
    Oletetaan että tänään on 1.1.2025
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit |              |
      | kokonaisuus | 2.3    | Yhteiset tilat                                      | 2            |
    Ja vuoden 2025 suunnitelma avataan

  Rule: Lähetyksen viite on yhden lähetyksen

    Tapaus: Sama lähetys kahdesti on yksi kirjaus
      Oletetaan että lähetyksen viite on "saapunut 17"
      Ja toimenpide "Määritellään tilojen käytön periaatteet" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Kun sama lähetys tulee uudelleen
      Niin mitään uutta ei kirjata
      Ja vuoden 2025 suunnitelmassa on:
        | toimenpide                              |
        | Määritellään tilojen käytön periaatteet |

    Tapaus: Sama viite ei käy toiseen lähetykseen
      Oletetaan että lähetyksen viite on "saapunut 17"
      Ja toimenpide "Määritellään tilojen käytön periaatteet" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Kun lähetyksen viite on "saapunut 17"
      Ja toimenpide "Vuokrataan tiloja" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Niin se evätään, koska "Komennon tunnus saapunut 17 on jo käytetty toiseen komentoon."

  Rule: Tekstit sanovat jotain

    Tapaus: Syy kerrotaan
      Oletetaan että toimenpide "Vuokrataan tiloja" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Kun toimenpide "Vuokrataan tiloja" perutaan vuodesta 2025 alkaen, koska "Rahaa ei ole"
      Niin kirjauksia tulee 1

    Tapaus: Tyhjä syy ei ole syy
      Oletetaan että toimenpide "Vuokrataan tiloja" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Kun toimenpide "Vuokrataan tiloja" perutaan vuodesta 2025 alkaen, koska " "
      Niin se evätään, koska "Teksti puuttuu: nimi, syy tai muu teksti ei voi olla tyhjä."

  Rule: Nimi on luettava tunnus

    Tapaus: Lyhytkin nimi käy
      Kun tehdään SWOT "SWOT 2022"
      Niin kirjauksia tulee 1

    Tapaus: Tyhjä nimi ei käy
      Kun tehdään SWOT " "
      Niin se evätään, koska "tarvitaan 1–200 näkyvää merkkiä"
