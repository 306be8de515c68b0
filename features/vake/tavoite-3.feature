# language: fi
@tavoite-3
Ominaisuus: Tavoite 3: Tiedonkulku ja viestintä

  Tiekartan tavoitteen 3 toimenpiteet niin kuin ne on painettu vuoden 2023
  toimeenpanosuunnitelmaan ja vuoden 2025 raporttiin. Tähti (*) tarkoittaa vuodelta 2024
  siirtynyttä ja kaksi tähteä (**) selvityksestä nostettua toimenpidettä.

  Tausta:
    Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                              | ylempi kohta |
      | tavoite     | 3      | Tiedonkulku on tiivistä ja viestintä onnistunutta |              |
      | kokonaisuus | 3.1    | Viestintä asukkaille ja sidosryhmille             | 3            |
      | kokonaisuus | 3.2    | Yhteistyön sisäinen viestintä                     | 3            |

  @lähde-000
  Rule: Vuoden 2023 toimeenpanosuunnitelma

    Tausta:
      Oletetaan että tänään on 6.3.2023
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Ja vuoden 2023 suunnitelma avataan

    Tapaus: Vuoden 2023 toimenpiteet toimineen, mittareineen, vastuineen ja aikatauluineen
      Kun vuodelle 2023 suunnitellaan toimenpide "Asukkaille ja sidosryhmille tiedotetaan saavutettavasti hyvinvointialueen järjestöjen palveluista.":
        | kokonaisuus        | 3.1 Viestintä asukkaille ja sidosryhmille                                                           |
        | tarvittavat toimet | Laaditaan viestintäsuunnitelma ja päivitetään sitä aktiivisesti                                     |
        | tarvittavat toimet | Järjestöt ovat aktiivisesti mukana luomassa Hyte-palvelutarjotinta (HyväHyte)                       |
        | tarvittavat toimet | Tehdään viestintäyhteistyötä Lähellä.fi-palvelun kanssa                                             |
        | tarvittavat toimet | Tunnistetaan erilaisia alueella toimivia järjestöverkostoja ja luodaan yhteydet niihin              |
        | tarvittavat toimet | Tuotetaan järjestöille uutiskirjettä                                                                |
        | tarvittavat toimet | Jatketaan ja laajennetaan terveysasemien järjestöinfoja                                             |
        | tarvittavat toimet | Tarjotaan järjestöille mahdollisuus viestiä palveluista esim. toimipisteiden info- ja aulanäytöillä |
        | tarvittavat toimet | Järjestetään ruotsinkielinen infotilaisuus                                                          |
        | mittarit           | Viestintäsuunnitelma on laadittu ja otettu käyttöön                                                 |
        | mittarit           | Tunnistettujen verkostojen määrä                                                                    |
        | mittarit           | Viestintätoimenpiteiden määrä ja palaute                                                            |
        | vastuu             | Viestintä, asiantuntija- ja kehittämispalvelut                                                      |
        | vastuu             | Hyvinvointialueen eri toimialat                                                                     |
        | vastuu             | Järjestöt                                                                                           |
        | aikataulu          | kevät–syksy 2023                                                                                    |
      Ja vuodelle 2023 suunnitellaan toimenpide "Viestinnälle on määritetty tavoitteet, suunnitelma ja rakenne.":
        | kokonaisuus        | 3.2 Yhteistyön sisäinen viestintä                               |
        | tarvittavat toimet | Laaditaan viestintäsuunnitelma ja päivitetään sitä aktiivisesti |
        | mittarit           | Viestintäsuunnitelma on laadittu ja otettu käyttöön             |
        | mittarit           | Viestintätoimenpiteiden määrä ja palaute                        |
        | vastuu             | Viestintä, asiantuntija- ja kehittämispalvelut                  |
        | vastuu             | Hyvinvointialueen eri toimialat                                 |
        | kumppanit          | järjestöt                                                       |
        | aikataulu          | kevät–syksy 2023                                                |
      Niin vuoden 2023 suunnitelmassa on tavoitteessa 3:
        | kokonaisuus                               | toimenpide                                                                                         | vastuu                                                                                     | kumppanit | aikataulu        | arvio       |
        | 3.1 Viestintä asukkaille ja sidosryhmille | Asukkaille ja sidosryhmille tiedotetaan saavutettavasti hyvinvointialueen järjestöjen palveluista. | Viestintä, asiantuntija- ja kehittämispalvelut; Hyvinvointialueen eri toimialat; Järjestöt |           | kevät–syksy 2023 | ei arvioitu |
        | 3.2 Yhteistyön sisäinen viestintä         | Viestinnälle on määritetty tavoitteet, suunnitelma ja rakenne.                                     | Viestintä, asiantuntija- ja kehittämispalvelut; Hyvinvointialueen eri toimialat            | järjestöt | kevät–syksy 2023 | ei arvioitu |
      Ja toimenpiteen "Asukkaille ja sidosryhmille tiedotetaan saavutettavasti hyvinvointialueen järjestöjen palveluista." tiedot vuonna 2023 ovat:
        | tarvittavat toimet | Laaditaan viestintäsuunnitelma ja päivitetään sitä aktiivisesti                                     |
        | tarvittavat toimet | Järjestöt ovat aktiivisesti mukana luomassa Hyte-palvelutarjotinta (HyväHyte)                       |
        | tarvittavat toimet | Tehdään viestintäyhteistyötä Lähellä.fi-palvelun kanssa                                             |
        | tarvittavat toimet | Tunnistetaan erilaisia alueella toimivia järjestöverkostoja ja luodaan yhteydet niihin              |
        | tarvittavat toimet | Tuotetaan järjestöille uutiskirjettä                                                                |
        | tarvittavat toimet | Jatketaan ja laajennetaan terveysasemien järjestöinfoja                                             |
        | tarvittavat toimet | Tarjotaan järjestöille mahdollisuus viestiä palveluista esim. toimipisteiden info- ja aulanäytöillä |
        | tarvittavat toimet | Järjestetään ruotsinkielinen infotilaisuus                                                          |
        | mittarit           | Viestintäsuunnitelma on laadittu ja otettu käyttöön                                                 |
        | mittarit           | Tunnistettujen verkostojen määrä                                                                    |
        | mittarit           | Viestintätoimenpiteiden määrä ja palaute                                                            |

  @lähde-002
  Rule: Vuoden 2025 toimenpiteet ja arvio niiden toteutumisesta

    Tausta:
      Oletetaan että tänään on 31.12.2024
      Ja vuoden 2024 suunnitelma avataan
      Ja vuodelle 2024 suunnitellaan:
        | kokonaisuus                               | toimenpide                                                                                         |
        | 3.1 Viestintä asukkaille ja sidosryhmille | Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella |
      Ja toimenpide "Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja tehdään sisäinen selvitys "Järjestöyhteistyön sisäinen selvitys"
      Ja selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus                                                                                        |
        | 3      | Selkeytetään tietoa ja sen saatavuutta erityisesti asiakastyötä tekevien ammattilaisten tueksi |
      Ja tänään on 1.1.2025
      Ja vuoden 2025 suunnitelma avataan
      Ja vuodelle 2025 suunnitellaan:
        | kokonaisuus                       | toimenpide                                                                                                     | selvitys                             | ehdotus |
        | 3.2 Yhteistyön sisäinen viestintä | Varmistetaan, että tieto kulkee järjestöjen ja hyvinvointialueen välillä mutkattomasti                         |                                      |         |
        | 3.2 Yhteistyön sisäinen viestintä | Selkeytetään viestintää ja parannetaan sen saatavuutta erityisesti asiakastyötä tekevien ammattilaisten tueksi | Järjestöyhteistyön sisäinen selvitys | 3       |
      Ja vuodelta 2024 siirretään vuodelle 2025, koska "Toteutui vuonna 2024 osittain; työ jatkuu":
        | toimenpide                                                                                         |
        | Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella |

    Tapaus: Vuoden 2025 toimenpiteet merkkeineen
      Niin vuoden 2025 suunnitelmassa on tavoitteessa 3:
        | kokonaisuus                               | toimenpide                                                                                                     | merkit |
        | 3.1 Viestintä asukkaille ja sidosryhmille | Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella             | *      |
        | 3.2 Yhteistyön sisäinen viestintä         | Varmistetaan, että tieto kulkee järjestöjen ja hyvinvointialueen välillä mutkattomasti                         |        |
        | 3.2 Yhteistyön sisäinen viestintä         | Selkeytetään viestintää ja parannetaan sen saatavuutta erityisesti asiakastyötä tekevien ammattilaisten tueksi | **     |

    Tapaus: Vuoden 2025 rivit arvioidaan ja raportoidaan
      Kun tänään on 21.4.2026
      Ja perusteena on lähde 002, arvio toteutumisesta
      Ja vuoden 2025 rivit arvioidaan:
        | kokonaisuus                               | arvio    |
        | 3.1 Viestintä asukkaille ja sidosryhmille | Toteutuu |
        | 3.2 Yhteistyön sisäinen viestintä         | Toteutuu |
      Ja vuosi 2025 raportoidaan
      Niin vuoden 2025 rivien arviot ovat tavoitteessa 3:
        | kokonaisuus                               | arvio    |
        | 3.1 Viestintä asukkaille ja sidosryhmille | Toteutuu |
        | 3.2 Yhteistyön sisäinen viestintä         | Toteutuu |
      Ja vuoden 2025 suunnitelma on raportoitu

    Tapaus: Siirtynyt toimenpide on yksi ja sama kumpanakin vuonna
      Niin toimenpiteen "Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella" merkki vuonna 2025 on *
      Ja toimenpiteen "Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella" arvio vuodelta 2024 on "Toteutuu osittain"
      Ja toimenpidettä "Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella" ei ole arvioitu vuodelta 2025
      Ja toimenpiteen "Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella" vaiheissa lukee "Siirrettiin vuodelta 2024 vuodelle 2025: Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella"

    Tapaus: Selvityksestä nostettu toimenpide on merkitty ja ehdotus on käytetty
      Niin toimenpiteen "Selkeytetään viestintää ja parannetaan sen saatavuutta erityisesti asiakastyötä tekevien ammattilaisten tueksi" merkki vuonna 2025 on **
      Ja vuodelta 2025 jäi auki:
        | mitä        | kohta | teksti                                                                                                         |
        | arvioimaton | 3.1   | Varmistetaan, että järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella             |
        | arvioimaton | 3.2   | Varmistetaan, että tieto kulkee järjestöjen ja hyvinvointialueen välillä mutkattomasti                         |
        | arvioimaton | 3.2   | Selkeytetään viestintää ja parannetaan sen saatavuutta erityisesti asiakastyötä tekevien ammattilaisten tueksi |
