# language: fi
@tavoite-4
Ominaisuus: Tavoite 4: Avoin ja innovatiivinen kulttuuri

  Tiekartan tavoitteen 4 toimenpiteet niin kuin ne on painettu vuoden 2023
  toimeenpanosuunnitelmaan ja vuoden 2025 raporttiin. Tähti (*) tarkoittaa vuodelta 2024
  siirtynyttä ja kaksi tähteä (**) selvityksestä nostettua toimenpidettä.

  Tausta:
    Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                                                               | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit mahdollistavat onnistuneen yhteistyön          |              |
      | kokonaisuus | 2.1    | Toimivat rakenteet                                                                                 | 2            |
      | tavoite     | 4      | Yhteistyössä näkyy avoin ja innovatiivinen kulttuuri, jossa osallisuus on vakiintunut toimintatapa |              |
      | kokonaisuus | 4.1    | Yhteinen kehittäminen                                                                              | 4            |
      | kokonaisuus | 4.2    | Osallisuus                                                                                         | 4            |

  @lähde-000
  Rule: Vuoden 2023 toimeenpanosuunnitelma

    Tausta:
      Oletetaan että tänään on 6.3.2023
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Ja vuoden 2023 suunnitelma avataan

    Tapaus: Vuoden 2023 toimenpiteet toimineen, mittareineen, vastuineen ja aikatauluineen
      Kun vuodelle 2023 suunnitellaan toimenpide "Yhteiselle kehittämiselle ja sparraukselle on varattu aikaa Yhteiskehittämiselle on suunnitelma ja rakenne.":
        | kokonaisuus        | 4.1 Yhteinen kehittäminen                                                                                                                                     |
        | tarvittavat toimet | Laaditaan hyvinvointialueelle säännölliset yhteiskehittämisen rakenteet (osallisuusohjelma)                                                                   |
        | tarvittavat toimet | Määritetään vuosittain yhteiskehittämisen kohteet                                                                                                             |
        | tarvittavat toimet | Avointen kohtaamispaikkojen yhteiskehittämistyötä jatketaan, selvitetään yhteiskehittämisen mallin hyödyntämistä myös laajemmin hyvinvointialueen toiminnassa |
        | mittarit           | Luodut rakenteet ja toimintamallit yhteiskehittämiselle                                                                                                       |
        | mittarit           | Yhdessä kehitettyjen toimintamallien määrä ja kuvaus (osallisuusohjelmasta)                                                                                   |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                                                                                                           |
        | vastuu             | Hyvinvointialueen eri toimialat ja järjestöt                                                                                                                  |
        | aikataulu          | syksy 2023                                                                                                                                                    |
      Ja vuodelle 2023 suunnitellaan toimenpide "Osallisuudelle on tehty suunnitelma ja rakenne.":
        | kokonaisuus        | 4.2 Osallisuus                                                                                   |
        | tarkenteet         | 1. Sidosryhmille luodaan rakenteet ja monipuoliset tavat osallistua hyvinvointialueen toimintaan |
        | tarkenteet         | 2. Hyvinvointialueen palveluja kehitetään yhteistyössä sidosryhmien kanssa                       |
        | tarkenteet         | 3. Asukas- ja asiakasosallisuuden toimintamalleja kehitetään yhdessä sidosryhmien kanssa         |
        | tarkenteet         | 4. Järjestöyhteistyötä edistetään yhdessä laaditun suunnitelman mukaisesti                       |
        | tarvittavat toimet | 1. ks. kohta toimivat rakenteet [2.1]                                                            |
        | tarvittavat toimet | 2. Järjestöt ovat mukana palveluketjujen kuvaamistyössä                                          |
        | tarvittavat toimet | Järjestöt ovat mukana Hyte-palvelukonseptin ja -alustan kehittämistyössä                         |
        | tarvittavat toimet | 3. ks. kohta yhteinen kehittäminen [4.1]                                                         |
        | mittarit           | ks. kohta toimivat rakenteet [2.1]                                                               |
        | mittarit           | Toimintamallit on luotu ja otettu käyttöön, yhteistyön toimivuus                                 |
        | mittarit           | ks. kohta yhteinen kehittäminen [4.1]                                                            |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                                              |
        | vastuu             | Hyvinvointialueen eri toimialat ja järjestöt                                                     |
        | aikataulu          | kevät–syksy 2023                                                                                 |
      Niin vuoden 2023 suunnitelmassa on tavoitteessa 4:
        | kokonaisuus               | toimenpide                                                                                                  | vastuu                                                                            | kumppanit | aikataulu        | arvio       |
        | 4.1 Yhteinen kehittäminen | Yhteiselle kehittämiselle ja sparraukselle on varattu aikaa Yhteiskehittämiselle on suunnitelma ja rakenne. | Asiantuntija- ja kehittämispalvelut; Hyvinvointialueen eri toimialat ja järjestöt |           | syksy 2023       | ei arvioitu |
        | 4.2 Osallisuus            | Osallisuudelle on tehty suunnitelma ja rakenne.                                                             | Asiantuntija- ja kehittämispalvelut; Hyvinvointialueen eri toimialat ja järjestöt |           | kevät–syksy 2023 | ei arvioitu |
      Ja toimenpiteen "Osallisuudelle on tehty suunnitelma ja rakenne." tiedot vuonna 2023 ovat:
        | tarkenteet         | 1. Sidosryhmille luodaan rakenteet ja monipuoliset tavat osallistua hyvinvointialueen toimintaan |
        | tarkenteet         | 2. Hyvinvointialueen palveluja kehitetään yhteistyössä sidosryhmien kanssa                       |
        | tarkenteet         | 3. Asukas- ja asiakasosallisuuden toimintamalleja kehitetään yhdessä sidosryhmien kanssa         |
        | tarkenteet         | 4. Järjestöyhteistyötä edistetään yhdessä laaditun suunnitelman mukaisesti                       |
        | tarvittavat toimet | 1. ks. kohta toimivat rakenteet [2.1]                                                            |
        | tarvittavat toimet | 2. Järjestöt ovat mukana palveluketjujen kuvaamistyössä                                          |
        | tarvittavat toimet | Järjestöt ovat mukana Hyte-palvelukonseptin ja -alustan kehittämistyössä                         |
        | tarvittavat toimet | 3. ks. kohta yhteinen kehittäminen [4.1]                                                         |
        | mittarit           | ks. kohta toimivat rakenteet [2.1]                                                               |
        | mittarit           | Toimintamallit on luotu ja otettu käyttöön, yhteistyön toimivuus                                 |
        | mittarit           | ks. kohta yhteinen kehittäminen [4.1]                                                            |

  @lähde-002
  Rule: Vuoden 2025 toimenpiteet ja arvio niiden toteutumisesta

    Tausta:
      Oletetaan että tänään on 1.1.2025
      Ja vuoden 2025 suunnitelma avataan
      Ja vuodelle 2025 suunnitellaan:
        | kokonaisuus               | toimenpide                                                                                                                        |
        | 4.1 Yhteinen kehittäminen | Vaalitaan kaikessa tekemisessä innovatiivista ilmapiiriä, mm. hyödyntämällä monipuolisia yhteiskehittämisen menetelmiä ja malleja |
        | 4.2 Osallisuus            | Huomioidaan järjestöyhteistyössä asiakkaiden ja asukkaiden tarpeet ja toiveet                                                     |

    Tapaus: Vuoden 2025 toimenpiteet merkkeineen
      Niin vuoden 2025 suunnitelmassa on tavoitteessa 4:
        | kokonaisuus               | toimenpide                                                                                                                        | merkit |
        | 4.1 Yhteinen kehittäminen | Vaalitaan kaikessa tekemisessä innovatiivista ilmapiiriä, mm. hyödyntämällä monipuolisia yhteiskehittämisen menetelmiä ja malleja |        |
        | 4.2 Osallisuus            | Huomioidaan järjestöyhteistyössä asiakkaiden ja asukkaiden tarpeet ja toiveet                                                     |        |

    Tapaus: Vuoden 2025 rivit arvioidaan ja raportoidaan
      Kun tänään on 21.4.2026
      Ja perusteena on lähde 002, arvio toteutumisesta
      Ja vuoden 2025 rivit arvioidaan:
        | kokonaisuus               | arvio    |
        | 4.1 Yhteinen kehittäminen | Toteutuu |
        | 4.2 Osallisuus            | Toteutuu |
      Ja vuosi 2025 raportoidaan
      Niin vuoden 2025 rivien arviot ovat tavoitteessa 4:
        | kokonaisuus               | arvio    |
        | 4.1 Yhteinen kehittäminen | Toteutuu |
        | 4.2 Osallisuus            | Toteutuu |
      Ja vuoden 2025 suunnitelma on raportoitu
