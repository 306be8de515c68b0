# language: fi
@lähde-002
Ominaisuus: Toimenpiteen siirto vuodelta toiselle

  Kesken jäänyt toimenpide siirtyy myöhempään vuoteen, vaikka se vuosi, jolta se siirtyy, olisi jo
  raportoitu. Sanamuoto voi muuttua samalla. Kauden yli siirrytään vain seuraavaan ohjelmaan.

  Tausta:
    Oletetaan että tänään on 1.1.2024
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit |              |
      | kokonaisuus | 2.3    | Yhteiset tilat                                      | 2            |
    Ja vuoden 2024 suunnitelma avataan
    Ja vuoden 2025 suunnitelma avataan
    Ja toimenpide "Määritellään tilojen käytön periaatteet" suunnitellaan vuodelle 2024 kohtaan 2.3 Yhteiset tilat

  Rule: Siirrettävä on arvioitu

    Tapaus: Toimenpide siirtyy oman arvionsa perusteella
      Oletetaan että toimenpide "Määritellään tilojen käytön periaatteet" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Kun toimenpide "Määritellään tilojen käytön periaatteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu"
      Niin kirjataan "Siirrettiin vuodelta 2024 vuodelle 2025: Määritellään tilojen käytön periaatteet. Syy: Työ jatkuu"
      Ja toimenpiteen "Määritellään tilojen käytön periaatteet" merkki vuonna 2025 on *
      Ja toimenpidettä "Määritellään tilojen käytön periaatteet" ei ole arvioitu vuodelta 2025

    Tapaus: Toimenpide siirtyy rivinsä arvion perusteella
      Oletetaan että rivi 2.3 Yhteiset tilat arvioidaan vuodelta 2024: "Toteutuu osittain"
      Kun toimenpide "Määritellään tilojen käytön periaatteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu"
      Niin toimenpiteen "Määritellään tilojen käytön periaatteet" merkki vuonna 2025 on *

    Tapaus: Raportoidulta vuodelta voi yhä siirtää
      Oletetaan että rivi 2.3 Yhteiset tilat arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja vuosi 2024 raportoidaan
      Kun vuodelta 2024 siirretään vuodelle 2025, koska "Työ jatkuu":
        | toimenpide                              | uusi sanamuoto                                       |
        | Määritellään tilojen käytön periaatteet | Otetaan tilojen käytön periaatteet käyttöön kaikkialla |
      Niin vuoden 2025 suunnitelmassa on:
        | kokonaisuus        | toimenpide                                             | merkit |
        | 2.3 Yhteiset tilat | Otetaan tilojen käytön periaatteet käyttöön kaikkialla | *      |
      Ja vuoden 2024 suunnitelmassa on:
        | kokonaisuus        | toimenpide                              | merkit | arvio             |
        | 2.3 Yhteiset tilat | Määritellään tilojen käytön periaatteet |        | Toteutuu osittain |

    Tapaus: Arvioimatonta ei siirretä
      Kun toimenpide "Määritellään tilojen käytön periaatteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu"
      Niin se evätään, koska "Toimenpidettä ei ole arvioitu vuodelta 2024: arvioi se ennen siirtoa."

  Rule: Kokonaan toteutunutta ei siirretä

    Tapaus: Osittain toteutuneesta jää siirrettävää
      Oletetaan että toimenpide "Määritellään tilojen käytön periaatteet" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Kun toimenpide "Määritellään tilojen käytön periaatteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu"
      Niin toimenpide "Määritellään tilojen käytön periaatteet" on vuoden 2025 suunnitelmassa

    Tapaus: Toteutuneesta ei jää siirrettävää
      Oletetaan että toimenpide "Määritellään tilojen käytön periaatteet" arvioidaan vuodelta 2024: "Toteutuu"
      Kun toimenpide "Määritellään tilojen käytön periaatteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu"
      Niin se evätään, koska "Toimenpide toteutui vuonna 2024 kokonaan: siirrettävää ei ole."

  Rule: Siirto kulkee myöhempään vuoteen

    Tausta:
      Oletetaan että toimenpide "Määritellään tilojen käytön periaatteet" arvioidaan vuodelta 2024: "Toteutuu osittain"

    Tapaus: Seuraavaan vuoteen
      Kun toimenpide "Määritellään tilojen käytön periaatteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu"
      Niin kirjauksia tulee 1

    Tapaus: Aiempaan vuoteen ei siirretä
      Kun toimenpide "Määritellään tilojen käytön periaatteet" siirretään vuodelta 2024 vuodelle 2023, koska "Työ jatkuu"
      Niin se evätään, koska "Toimenpide siirtyy vain myöhempään vuoteen: 2024 → 2023 ei käy."

  Rule: Siirto tehdään kerran vuodelta toiselle

    Tausta:
      Oletetaan että vuoden 2023 suunnitelma avataan
      Ja toimenpide "Kuvataan yhteistyön rakenteet" suunnitellaan vuodelle 2023 kohtaan 2.3 Yhteiset tilat
      Ja toimenpide "Kuvataan yhteistyön rakenteet" arvioidaan vuodelta 2023: "Toteutuu osittain"

    Tapaus: Toimenpide siirtyy vuosi vuodelta
      Kun toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2023 vuodelle 2024, koska "Työ jatkuu"
      Ja toimenpide "Kuvataan yhteistyön rakenteet" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu yhä"
      Niin toimenpiteen "Kuvataan yhteistyön rakenteet" vaiheet ovat:
        | kirjaus                                                                                           |
        | Suunniteltiin vuodelle 2023: Kuvataan yhteistyön rakenteet                                        |
        | Arvioitiin vuodelta 2023: Toteutuu osittain                                                       |
        | Siirrettiin vuodelta 2023 vuodelle 2024: Kuvataan yhteistyön rakenteet. Syy: Työ jatkuu           |
        | Arvioitiin vuodelta 2024: Toteutuu osittain                                                       |
        | Siirrettiin vuodelta 2024 vuodelle 2025: Kuvataan yhteistyön rakenteet. Syy: Työ jatkuu yhä       |

    Tapaus: Kaksi koordinaattoria siirtää samaa toimenpidettä yhtä aikaa
      Oletetaan että toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2023 vuodelle 2024, koska "Työ jatkuu"
      Kun toimijana on toinen koordinaattori
      Ja toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2023 vuodelle 2024, koska "Jäi kesken"
      Niin se evätään, koska "Toimenpide on jo siirretty vuodelta 2023 vuodelle 2024."

  Rule: Toimenpide on vuoden suunnitelmassa kerran

    Tausta:
      Oletetaan että vuoden 2023 suunnitelma avataan
      Ja toimenpide "Kuvataan yhteistyön rakenteet" suunnitellaan vuodelle 2023 kohtaan 2.3 Yhteiset tilat
      Ja toimenpide "Kuvataan yhteistyön rakenteet" arvioidaan vuodelta 2023: "Toteutuu osittain"

    Tapaus: Vuoden voi hypätä yli
      Kun toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2023 vuodelle 2025, koska "Työ jatkuu"
      Niin toimenpide "Kuvataan yhteistyön rakenteet" on vuoden 2025 suunnitelmassa
      Ja toimenpide "Kuvataan yhteistyön rakenteet" ei ole vuoden 2024 suunnitelmassa

    Tapaus: Samaan vuoteen ei siirretä kahdelta vuodelta
      Oletetaan että toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2023 vuodelle 2024, koska "Työ jatkuu"
      Ja toimenpide "Kuvataan yhteistyön rakenteet" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu yhä"
      Kun toimenpide "Kuvataan yhteistyön rakenteet" siirretään vuodelta 2023 vuodelle 2025, koska "Työ jatkuu"
      Niin se evätään, koska "Toimenpide on jo vuoden 2025 suunnitelmassa."

  Rule: Kauden yli siirrytään vain seuraavaan ohjelmaan

    Tausta:
      Oletetaan että tänään on 1.11.2025
      Ja avataan toimintasuunnitelma "Järjestöyhteistyön toimintasuunnitelma 2026–2030" vuosille 2026–2030, arviointi toimenpiteittäin
      Ja rakenteeseen lisätään:
        | taso        | numero | nimi           | ylempi kohta |
        | tavoite     | 2      | Toimivat tilat |              |
        | kokonaisuus | 2.3    | Yhteiset tilat | 2            |
      Ja vuoden 2026 suunnitelma avataan
      Ja käsitellään ohjelmaa "Järjestöyhteistyön tiekartta 2022–2025"
      Ja toimenpide "Vuokrataan tiloja" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Ja toimenpide "Vuokrataan tiloja" arvioidaan vuodelta 2025: "Toteutuu osittain"

    Tapaus: Toimenpide jatkuu seuraavan ohjelman suunnitelmassa
      Oletetaan että toimijana on toimielimen sihteeri
      Ja ohjelman seuraajaksi kirjataan "Järjestöyhteistyön toimintasuunnitelma 2026–2030"
      Ja toimijana on koordinaattori
      Kun toimenpide "Vuokrataan tiloja" siirretään vuodelta 2025 vuodelle 2026, koska "Työ jatkuu uudella kaudella"
      Ja käsitellään ohjelmaa "Järjestöyhteistyön toimintasuunnitelma 2026–2030"
      Niin vuoden 2026 suunnitelmassa on:
        | kokonaisuus        | toimenpide        | merkit |
        | 2.3 Yhteiset tilat | Vuokrataan tiloja | *      |

    Tapaus: Ilman seuraajaa kauden yli ei siirretä
      Kun toimenpide "Vuokrataan tiloja" siirretään vuodelta 2025 vuodelle 2026, koska "Työ jatkuu uudella kaudella"
      Niin se evätään, koska "Vuosi 2026 on ohjelmakauden jälkeen, eikä ohjelmalla ole sinne ulottuvaa seuraajaa."
