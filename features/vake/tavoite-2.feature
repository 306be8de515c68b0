# language: fi
@tavoite-2
Ominaisuus: Tavoite 2: Toimivat rakenteet ja yhteistyötä tukevat resurssit

  Tiekartan tavoitteen 2 toimenpiteet niin kuin ne on painettu vuoden 2023
  toimeenpanosuunnitelmaan ja vuoden 2025 raporttiin. Tähti (*) tarkoittaa vuodelta 2024
  siirtynyttä ja kaksi tähteä (**) selvityksestä nostettua toimenpidettä.

  Tausta:
    Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                                                      | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit mahdollistavat onnistuneen yhteistyön |              |
      | kokonaisuus | 2.1    | Toimivat rakenteet                                                                        | 2            |
      | kokonaisuus | 2.2    | Rahoitus ja resurssit                                                                     | 2            |
      | kokonaisuus | 2.3    | Yhteiset tilat                                                                            | 2            |

  @lähde-000
  Rule: Vuoden 2023 toimeenpanosuunnitelma

    Tausta:
      Oletetaan että tänään on 6.3.2023
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Ja vuoden 2023 suunnitelma avataan

    Tapaus: Vuoden 2023 toimenpiteet toimineen, mittareineen, vastuineen ja aikatauluineen
      Kun vuodelle 2023 suunnitellaan toimenpide "Yhteistyön rakenteet ja toimintatavat organisaatio- ja toimialatasolla ovat valmiit.":
        | kokonaisuus        | 2.1 Toimivat rakenteet                                                        |
        | tarvittavat toimet | Kuvataan ja varmistetaan järjestöjen osallisuus Hyte-rakenteessa ja -työssä   |
        | tarvittavat toimet | Kuvataan ja varmistetaan järjestöjen osallisuus asukas- ja asiakasohjauksessa |
        | tarvittavat toimet | Määritetään järjestöyhteistyön vastuuhenkilöt ja toimintatavat toimialoilla   |
        | tarvittavat toimet | Määritetään yhteistyösopimuksille toimintamallit ja vastuut                   |
        | mittarit           | Rakenteet on kuvattu ja ne ovat toiminnassa                                   |
        | mittarit           | Rakenteiden toimivuus                                                         |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                           |
        | vastuu             | Hyvinvointialueen eri toimialat                                               |
        | kumppanit          | järjestöt                                                                     |
        | aikataulu          | kevät–syksy 2023                                                              |
      Ja vuodelle 2023 suunnitellaan toimenpide "Toimijoiden roolit ja vastuunjako on kuvattu.":
        | kokonaisuus        | 2.1 Toimivat rakenteet                                                              |
        | tarvittavat toimet | Kuvataan toimijoiden roolit ja vastuut hyvinvointialueen sisällä toimialatasoisesti |
        | mittarit           | Roolit ja vastuut on kuvattu ja otettu käyttöön                                     |
        | mittarit           | Roolien ja vastuiden toimivuus                                                      |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                                 |
        | vastuu             | Hyvinvointialueen eri toimialat                                                     |
        | aikataulu          | kevät–syksy 2023                                                                    |
      Ja vuodelle 2023 suunnitellaan toimenpide "Järjestöjen kehittämisryhmän pohjalta perustetaan järjestöjen yhteistyöryhmä hyvinvointialueelle yhteistyössä järjestöjen kanssa.":
        | kokonaisuus        | 2.1 Toimivat rakenteet                                                 |
        | tarkenteet         | rakenteesta päättäminen kevät 2023                                     |
        | tarkenteet         | toiminnan käynnistyminen syksy 2023                                    |
        | tarvittavat toimet | Perustetaan järjestöjen yhteistyöryhmä yhteistyössä järjestöjen kanssa |
        | mittarit           | Yhteistyöryhmä on perustettu ja se on toiminnassa                      |
        | mittarit           | Järjestöjen ja hyvinvointialueen kokemus rakenteiden toimivuudesta     |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                    |
        | vastuu             | Järjestöt                                                              |
        | kumppanit          | hyvinvointialueen eri toimialat                                        |
        | aikataulu          | kevät–syksy 2023                                                       |
      Ja vuodelle 2023 suunnitellaan toimenpide "Järjestöavustusten pysyvämpi hakuprosessi on määritelty. Rahoitus ja resurssit vuoteen 2025 saakka on selvät.":
        | kokonaisuus        | 2.2 Rahoitus ja resurssit                                                   |
        | tarvittavat toimet | Määritetään pysyvämpi hakuprosessi ja avustusmääräraha vuosille 2024(-2025) |
        | tarvittavat toimet | Tarkistetaan avustusperiaatteet                                             |
        | tarvittavat toimet | Vakinaistetaan järjestökoordinaattorin tehtävä                              |
        | mittarit           | Pysyvämpi hakuprosessi ja avustusmääräraha on määritetty                    |
        | mittarit           | Avustusperiaatteet on tarkistettu                                           |
        | mittarit           | Palaute avustusprosessista ja -periaatteista                                |
        | mittarit           | Järjestökoordinaattorin tehtävä on vakinaistettu                            |
        | vastuu             | Konsernipalvelut                                                            |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                         |
        | kumppanit          | hyvinvointialueen eri toimialat                                             |
        | kumppanit          | järjestöt                                                                   |
        | aikataulu          | syksy 2023                                                                  |
      Ja vuodelle 2023 suunnitellaan toimenpide "Hyvinvointialueella on tiloja, joita voidaan tarjota järjestöjen käyttöön ja hyödyntää järjestöyhteistyössä":
        | kokonaisuus        | 2.3 Yhteiset tilat                                                                  |
        | tarvittavat toimet | Kartoitetaan hyvinvointialueen tilat, joita voidaan tarjota järjestöjen käyttöön    |
        | tarvittavat toimet | Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamallin |
        | mittarit           | Tilojen kartoitus on tehty                                                          |
        | mittarit           | Tilojen käytön periaatteet ja toimintamalli on määritetty                           |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                                 |
        | vastuu             | Tilakeskus                                                                          |
        | aikataulu          | syksy 2023                                                                          |
      Niin vuoden 2023 suunnitelmassa on tavoitteessa 2:
        | kokonaisuus               | toimenpide                                                                                                                        | vastuu                                                               | kumppanit                                  | aikataulu        | arvio       |
        | 2.1 Toimivat rakenteet    | Yhteistyön rakenteet ja toimintatavat organisaatio- ja toimialatasolla ovat valmiit.                                              | Asiantuntija- ja kehittämispalvelut; Hyvinvointialueen eri toimialat | järjestöt                                  | kevät–syksy 2023 | ei arvioitu |
        | 2.1 Toimivat rakenteet    | Toimijoiden roolit ja vastuunjako on kuvattu.                                                                                     | Asiantuntija- ja kehittämispalvelut; Hyvinvointialueen eri toimialat |                                            | kevät–syksy 2023 | ei arvioitu |
        | 2.1 Toimivat rakenteet    | Järjestöjen kehittämisryhmän pohjalta perustetaan järjestöjen yhteistyöryhmä hyvinvointialueelle yhteistyössä järjestöjen kanssa. | Asiantuntija- ja kehittämispalvelut; Järjestöt                       | hyvinvointialueen eri toimialat            | kevät–syksy 2023 | ei arvioitu |
        | 2.2 Rahoitus ja resurssit | Järjestöavustusten pysyvämpi hakuprosessi on määritelty. Rahoitus ja resurssit vuoteen 2025 saakka on selvät.                     | Konsernipalvelut; Asiantuntija- ja kehittämispalvelut                | hyvinvointialueen eri toimialat; järjestöt | syksy 2023       | ei arvioitu |
        | 2.3 Yhteiset tilat        | Hyvinvointialueella on tiloja, joita voidaan tarjota järjestöjen käyttöön ja hyödyntää järjestöyhteistyössä                       | Asiantuntija- ja kehittämispalvelut; Tilakeskus                      |                                            | syksy 2023       | ei arvioitu |
      Ja toimenpiteen "Yhteistyön rakenteet ja toimintatavat organisaatio- ja toimialatasolla ovat valmiit." tiedot vuonna 2023 ovat:
        | tarvittavat toimet | Kuvataan ja varmistetaan järjestöjen osallisuus Hyte-rakenteessa ja -työssä   |
        | tarvittavat toimet | Kuvataan ja varmistetaan järjestöjen osallisuus asukas- ja asiakasohjauksessa |
        | tarvittavat toimet | Määritetään järjestöyhteistyön vastuuhenkilöt ja toimintatavat toimialoilla   |
        | tarvittavat toimet | Määritetään yhteistyösopimuksille toimintamallit ja vastuut                   |
        | mittarit           | Rakenteet on kuvattu ja ne ovat toiminnassa                                   |
        | mittarit           | Rakenteiden toimivuus                                                         |

  @lähde-002
  Rule: Vuoden 2025 toimenpiteet ja arvio niiden toteutumisesta

    Tausta:
      Oletetaan että tänään on 31.12.2024
      Ja vuoden 2024 suunnitelma avataan
      Ja vuodelle 2024 suunnitellaan:
        | kokonaisuus        | toimenpide                                                                         |
        | 2.3 Yhteiset tilat | Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli |
      Ja toimenpide "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja tehdään sisäinen selvitys "Järjestöyhteistyön sisäinen selvitys"
      Ja selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus                                                                                              |
        | 2      | Kehitetään järjestöyhteistyön konkreettisia rakenteita ja työkaluja vaikuttavamman yhteistyön tueksi |
      Ja tänään on 1.1.2025
      Ja vuoden 2025 suunnitelma avataan
      Ja vuodelle 2025 suunnitellaan:
        | kokonaisuus            | toimenpide                                                                                                                                                           | selvitys                             | ehdotus |
        | 2.1 Toimivat rakenteet | Varmistetaan, että hyvinvointialueen järjestöyhteistyön kannalta keskeisissä verkostoissa/toimielimissä on järjestöedustus mukana                                    |                                      |         |
        | 2.1 Toimivat rakenteet | Kehitetään järjestöyhteistyön rakenteita, jotka tukevat järjestöjen ja muiden toimijoiden välistä yhteistyötä ja mahdollistavat yhteisten tavoitteiden saavuttamisen | Järjestöyhteistyön sisäinen selvitys | 2       |
      Ja vuodelta 2024 siirretään vuodelle 2025, koska "Toteutui vuonna 2024 osittain; työ jatkuu":
        | toimenpide                                                                         |
        | Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli |

    Tapaus: Vuoden 2025 toimenpiteet merkkeineen
      Niin vuoden 2025 suunnitelmassa on tavoitteessa 2:
        | kokonaisuus            | toimenpide                                                                                                                                                           | merkit |
        | 2.1 Toimivat rakenteet | Varmistetaan, että hyvinvointialueen järjestöyhteistyön kannalta keskeisissä verkostoissa/toimielimissä on järjestöedustus mukana                                    |        |
        | 2.1 Toimivat rakenteet | Kehitetään järjestöyhteistyön rakenteita, jotka tukevat järjestöjen ja muiden toimijoiden välistä yhteistyötä ja mahdollistavat yhteisten tavoitteiden saavuttamisen | **     |
        | 2.3 Yhteiset tilat     | Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli                                                                                   | *      |

    Tapaus: Vuoden 2025 rivit arvioidaan ja raportoidaan
      Kun tänään on 21.4.2026
      Ja perusteena on lähde 002, arvio toteutumisesta
      Ja vuoden 2025 rivit arvioidaan:
        | kokonaisuus            | arvio             |
        | 2.1 Toimivat rakenteet | Toteutuu osittain |
        | 2.3 Yhteiset tilat     | Toteutuu osittain |
      Ja vuosi 2025 raportoidaan
      Niin vuoden 2025 rivien arviot ovat tavoitteessa 2:
        | kokonaisuus            | arvio             |
        | 2.1 Toimivat rakenteet | Toteutuu osittain |
        | 2.3 Yhteiset tilat     | Toteutuu osittain |
      Ja vuoden 2025 suunnitelma on raportoitu

    Tapaus: Siirtynyt toimenpide on yksi ja sama kumpanakin vuonna
      Niin toimenpiteen "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" merkki vuonna 2025 on *
      Ja toimenpiteen "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" arvio vuodelta 2024 on "Toteutuu osittain"
      Ja toimenpidettä "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" ei ole arvioitu vuodelta 2025
      Ja toimenpiteen "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" vaiheissa lukee "Siirrettiin vuodelta 2024 vuodelle 2025: Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli"

    Tapaus: Selvityksestä nostettu toimenpide on merkitty ja ehdotus on käytetty
      Niin toimenpiteen "Kehitetään järjestöyhteistyön rakenteita, jotka tukevat järjestöjen ja muiden toimijoiden välistä yhteistyötä ja mahdollistavat yhteisten tavoitteiden saavuttamisen" merkki vuonna 2025 on **
      Ja vuodelta 2025 jäi auki:
        | mitä        | kohta | teksti                                                                                                                                                               |
        | arvioimaton | 2.3   | Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli                                                                                   |
        | arvioimaton | 2.1   | Varmistetaan, että hyvinvointialueen järjestöyhteistyön kannalta keskeisissä verkostoissa/toimielimissä on järjestöedustus mukana                                    |
        | arvioimaton | 2.1   | Kehitetään järjestöyhteistyön rakenteita, jotka tukevat järjestöjen ja muiden toimijoiden välistä yhteistyötä ja mahdollistavat yhteisten tavoitteiden saavuttamisen |
