# language: fi
@lähde-002
Ominaisuus: Vuoden raportti

  Raportoitu vuosi on jäädytetty: sen tietoja voi korjata, ei muuttaa.

  Tausta:
    Oletetaan että tänään on 1.1.2025
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit |              |
      | kokonaisuus | 2.3    | Yhteiset tilat                                      | 2            |
    Ja vuoden 2025 suunnitelma avataan
    Ja toimenpide "Määritellään tilojen käytön periaatteet" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat

  Rule: Raportin kappaleilla on omat numeronsa

    Tausta:
      Oletetaan että vuoden 2025 raporttiin kirjataan kohtaan 2 kappale 1: "Tiloja on kartoitettu"

    Tapaus: Kappaleet ovat numerojärjestyksessä
      Kun vuoden 2025 raporttiin kirjataan kohtaan 2 kappale 2: "Päätöksiä ei ole tehty"
      Niin vuoden 2025 raportissa lukee:
        | kohta | kappale | teksti                 |
        | 2     | 1       | Tiloja on kartoitettu  |
        | 2     | 2       | Päätöksiä ei ole tehty |

    Tapaus: Saman kappaleen kirjaaminen uudelleen ei muuta mitään
      Kun vuoden 2025 raporttiin kirjataan kohtaan 2 kappale 1: "Tiloja on kartoitettu"
      Niin mitään uutta ei kirjata

    Tapaus: Numeroa ei anneta toiselle kappaleelle
      Kun vuoden 2025 raporttiin kirjataan kohtaan 2 kappale 1: "Päätöksiä ei ole tehty"
      Niin se evätään, koska "Kohdan 2 raportissa on jo toinen kappale numero 1."

    Tapaus: Raportissa on vain ohjelman kohtia
      Kun vuoden 2025 raporttiin kirjataan kohtaan 7 kappale 1: "Tiloja on kartoitettu"
      Niin se evätään, koska "Ohjelmassa ei ole kohtaa 7"

  Rule: Raportoitua vuotta voi vain korjata

    Tausta:
      Oletetaan että tänään on 21.4.2026
      Ja rivi 2.3 Yhteiset tilat arvioidaan vuodelta 2025: "Toteutuu"
      Ja vuosi 2025 raportoidaan

    Tapaus: Väärä arvio korjataan raportin jälkeen
      Oletetaan että tänään on 30.4.2026
      Kun korjataan kirjaus "Rivi 2.3 arvioitiin"
      Ja rivi 2.3 Yhteiset tilat arvioidaan vuodelta 2025: "Toteutuu osittain"
      Niin vuoden 2025 rivien arviot ovat:
        | kokonaisuus        | arvio             |
        | 2.3 Yhteiset tilat | Toteutuu osittain |
      Kun kysytään, mitä tiedettiin 21.4.2026
      Niin vuoden 2025 rivien arviot ovat:
        | kokonaisuus        | arvio    |
        | 2.3 Yhteiset tilat | Toteutuu |

    Tapaus: Arviota ei muuteta perustellenkaan
      Kun rivi 2.3 Yhteiset tilat arvioidaan vuodelta 2025: "Toteutuu osittain", koska "Tarkistettu"
      Niin se evätään, koska "Vuosi 2025 on raportoitu: sen tietoja voi enää vain korjata, ei muuttaa."

    Tapaus: Toimenpiteitä ei lisätä
      Kun toimenpide "Vuokrataan tiloja" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Niin se evätään, koska "Vuosi 2025 on raportoitu: sen tietoja voi enää vain korjata, ei muuttaa."

    Tapaus: Raportointi uudelleen ei muuta mitään
      Kun vuosi 2025 raportoidaan
      Niin mitään uutta ei kirjata

  Rule: Vuosi suljetaan vasta raportin jälkeen

    Tapaus: Raportoitu vuosi suljetaan
      Oletetaan että vuosi 2025 raportoidaan
      Kun vuosi 2025 suljetaan
      Niin vuoden 2025 suunnitelma on suljettu
      Kun vuosi 2025 suljetaan
      Niin mitään uutta ei kirjata

    Tapaus: Raportoimatonta vuotta ei suljeta
      Kun vuosi 2025 suljetaan
      Niin se evätään, koska "Vuotta ei voi sulkea ennen kuin se on raportoitu."
