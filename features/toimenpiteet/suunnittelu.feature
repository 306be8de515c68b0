# language: fi
Ominaisuus: Toimenpiteen suunnittelu

  Toimenpide suunnitellaan vuodelle ja kokonaisuuteen. Se pysyy samana toimenpiteenä vuodesta
  toiseen, vaikka sen sanamuoto, vastuu tai aikataulu muuttuu.

  Tausta:
    Oletetaan että tänään on 1.1.2025
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit |              |
      | kokonaisuus | 2.1    | Toimivat rakenteet                                  | 2            |
      | kokonaisuus | 2.3    | Yhteiset tilat                                      | 2            |
    Ja aikajanalle lisätään:
      | kohta | vuosi | tavoite                                            |
      | 2.1   | 2025  | Keskeisissä toimielimissä on järjestöedustus mukana |
      | 2.1   | 2025  | Järjestöt tuntevat päätöksenteon                   |
      | 2.3   | 2025  | Järjestöillä on kohtaamispaikkoja                  |
    Ja vuoden 2025 suunnitelma avataan
    Ja toimenpide "Varmistetaan järjestöjen edustus verkostoissa" suunnitellaan vuodelle 2025 kohtaan 2.1 Toimivat rakenteet

  Tapaus: Toimenpiteen tietoja muutetaan, muut pysyvät
    Oletetaan että tänään on 1.3.2025
    Kun toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 vastuu muutetaan: "Asiantuntija- ja kehittämispalvelut; Järjestöt"
    Ja toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 aikataulu muutetaan: "kevät–syksy 2025"
    Ja toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 sanamuoto muutetaan: "Varmistetaan järjestöjen edustus verkostoissa ja toimielimissä"
    Niin vuoden 2025 suunnitelmassa on:
      | toimenpide                                                     | vastuu                                         | aikataulu        |
      | Varmistetaan järjestöjen edustus verkostoissa ja toimielimissä | Asiantuntija- ja kehittämispalvelut; Järjestöt | kevät–syksy 2025 |
    Kun kysytään, mikä oli voimassa 28.2.2025
    Niin vuoden 2025 suunnitelmassa on:
      | toimenpide                                    | vastuu | aikataulu |
      | Varmistetaan järjestöjen edustus verkostoissa |        |           |

  Tapaus: Samat tiedot uudelleen eivät muuta mitään
    Kun toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 kokonaisuus muutetaan: "2.1 Toimivat rakenteet"
    Niin mitään uutta ei kirjata

  Rule: Toimenpide suunnitellaan kerran

    Tapaus: Saman suunnitteleminen uudelleen ei muuta mitään
      Kun toimenpide "Varmistetaan järjestöjen edustus verkostoissa" suunnitellaan vuodelle 2025 kohtaan 2.1 Toimivat rakenteet
      Niin mitään uutta ei kirjata

    Tapaus: Suunniteltua toimenpidettä ei suunnitella toiseen kokonaisuuteen
      Kun toimenpide "Varmistetaan järjestöjen edustus verkostoissa" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat
      Niin se evätään, koska "Toimenpide on jo suunniteltu: siirrä se tai muuta sitä."

  Rule: Vain suunniteltua toimenpidettä käsitellään

    Tapaus: Suunniteltu toimenpide on suunnitelmassa
      Niin toimenpide "Varmistetaan järjestöjen edustus verkostoissa" on vuoden 2025 suunnitelmassa

    Tapaus: Suunnittelematonta toimenpidettä ei tunneta
      Kun toimenpide "Rakennetaan järjestötalo" perutaan vuodesta 2025 alkaen, koska "Rahaa ei ole"
      Niin se evätään, koska "Toimenpidettä Rakennetaan järjestötalo ei tunneta: sitä ei ole suunniteltu millekään vuodelle."

  Rule: Toimenpidettä käsitellään vuosina, joiden suunnitelmassa se on

    Tapaus: Oman vuoden tiedot voi muuttaa
      Kun toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 kumppanit muutetaan: "järjestöt"
      Niin kirjataan "Muutettiin vuoden 2025 suunnitelmaa"

    Tapaus: Muun vuoden tietoja ei voi muuttaa
      Kun toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2024 kumppanit muutetaan: "järjestöt"
      Niin se evätään, koska "Toimenpide ei ole vuoden 2024 suunnitelmassa."

  Rule: Toimenpide palvelee oman ruutunsa aikajanan tavoitteita

    Tapaus: Nimettyä tavoitetta palvellaan, nimeämätön jää auki
      Kun vuodelle 2025 suunnitellaan:
        | kokonaisuus        | toimenpide       | aikajanan tavoitteet              |
        | 2.3 Yhteiset tilat | Vuokrataan tiloja | Järjestöillä on kohtaamispaikkoja |
      Ja toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 aikajanan tavoitteet muutetaan: "Keskeisissä toimielimissä on järjestöedustus mukana"
      Niin vuodelta 2025 jäi auki:
        | mitä              | kohta | teksti                                        |
        | aikajanan tavoite | 2.1   | Järjestöt tuntevat päätöksenteon              |
        | arvioimaton       | 2.1   | Varmistetaan järjestöjen edustus verkostoissa |
        | arvioimaton       | 2.3   | Vuokrataan tiloja                             |

    Tapaus: Toisen kokonaisuuden tavoitetta ei palvella
      Kun toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 aikajanan tavoitteet muutetaan: "Järjestöillä on kohtaamispaikkoja"
      Niin se evätään, koska "Aikajanan tavoite Järjestöillä on kohtaamispaikkoja ei ole toimenpiteen kokonaisuuden 2.1 tavoite vuodelle 2025."

    Tapaus: Aikajanalta puuttuvaa tavoitetta ei palvella
      Kun toimenpiteen "Varmistetaan järjestöjen edustus verkostoissa" vuoden 2025 aikajanan tavoitteet muutetaan: "Järjestötalo on valmis"
      Niin se evätään, koska "Aikajanalla ei ole tavoitetta Järjestötalo on valmis."

  @lähde-002
  Rule: Toimenpide nostetaan selvityksen ehdotuksesta

    Tausta:
      Oletetaan että tehdään sisäinen selvitys "Järjestöyhteistyön sisäinen selvitys"
      Ja selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus                                                   |
        | 2      | Kehitetään konkreettisia rakenteita ja työkaluja          |
        | 4      | Selkeytetään järjestöyhteistyön rooleja ja vastuita       |

    Tapaus: Nostettu saa merkin ja muu ehdotus jää auki
      Kun vuodelle 2025 suunnitellaan toimenpide "Kehitetään järjestöyhteistyön rakenteita":
        | kokonaisuus | 2.1 Toimivat rakenteet               |
        | selvitys    | Järjestöyhteistyön sisäinen selvitys |
        | ehdotus     | 2                                    |
      Niin toimenpiteen "Kehitetään järjestöyhteistyön rakenteita" merkki vuonna 2025 on **
      Ja vuodelta 2025 jäi auki:
        | mitä              | kohta | teksti                                              |
        | aikajanan tavoite | 2.3   | Järjestöillä on kohtaamispaikkoja                   |
        | ehdotus           | 4     | Selkeytetään järjestöyhteistyön rooleja ja vastuita |
        | arvioimaton       | 2.1   | Varmistetaan järjestöjen edustus verkostoissa       |
        | arvioimaton       | 2.1   | Kehitetään järjestöyhteistyön rakenteita            |

    Tapaus: Tekemättömästä ehdotuksesta ei nosteta
      Kun vuodelle 2025 suunnitellaan toimenpide "Kehitetään järjestöyhteistyön rakenteita":
        | kokonaisuus | 2.1 Toimivat rakenteet               |
        | selvitys    | Järjestöyhteistyön sisäinen selvitys |
        | ehdotus     | 3                                    |
      Niin se evätään, koska "Selvityksessä Järjestöyhteistyön sisäinen selvitys ei ole ehdotusta 3."
