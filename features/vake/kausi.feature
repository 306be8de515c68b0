# language: fi
Ominaisuus: Vuosi 2025 kokonaan ja kausi 2022–2025

  Vantaan ja Keravan hyvinvointialueen suunnitelmat ovat taulukoina. Niistä vastataan, mitä raportti
  kertoo vuodesta 2025 ja mitä siitä jää kertomatta.

  Tausta:
    Oletetaan että tänään on 22.4.2026
    Ja hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake"

  @lähde-002
  Tapaus: Vuoden 2025 luvut
    Niin vuoden 2025 luvut ovat:
      | mitä                     | lukumäärä |
      | rivejä                   | 9         |
      | toimenpiteitä            | 15        |
      | suunniteltuja            | 8         |
      | siirtyneitä              | 4         |
      | selvityksestä nostettuja | 3         |
      | Toteutuu                 | 6         |
      | Toteutuu osittain        | 3         |

  @lähde-002
  Tapaus: Kaikkien yhdeksän rivin arviot
    Niin vuoden 2025 rivien arviot ovat:
      | kokonaisuus                           | arvio             |
      | 1.1 Yhteinen suunta ja mittarit       | Toteutuu osittain |
      | 1.2 Toistensa tunteminen              | Toteutuu          |
      | 1.4 Vaikuttavat palvelukokonaisuudet  | Toteutuu          |
      | 2.1 Toimivat rakenteet                | Toteutuu osittain |
      | 2.3 Yhteiset tilat                    | Toteutuu osittain |
      | 3.1 Viestintä asukkaille ja sidosryhmille | Toteutuu      |
      | 3.2 Yhteistyön sisäinen viestintä     | Toteutuu          |
      | 4.1 Yhteinen kehittäminen             | Toteutuu          |
      | 4.2 Osallisuus                        | Toteutuu          |
    Ja vuoden 2025 suunnitelma on raportoitu

  @lähde-002
  Tapaus: Vuoden sitova tavoite
    Niin vuoden 2025 tavoitteet ovat:
      | tavoite                                                     | sitova |
      | Toimiva järjestöyhteistyö tukee hyvinvointialueen palveluja | kyllä  |

  @lähde-002
  Tapaus: Vuodelta 2025 jäi auki rahoituksen tavoite ja selvityksen neljäs ehdotus
    Niin vuodelta 2025 jäi auki:
      | mitä              | kohta | teksti                                                                  |
      | aikajanan tavoite | 2.2   | Yhteistyön pitkäkestoiset taloudelliset toimintaedellytykset ovat kunnossa |
      | ehdotus           | 4     | Selkeytetään edelleen järjestöyhteistyön rooleja ja vastuita            |
      | päättämättä | tilojen-periaatteet | Tilojen luovuttamiseen järjestöille ei vielä ole valmiutta, eikä hyvinvointialuetasoista päätöstä ole tehty |

  @lähde-000
  Tapaus: Vuoden 2023 toimenpiteitä ei ole arvioitu missään lähteessä
    Niin vuoden 2023 suunnitelma on hyväksytty
    Ja vuoden 2023 luvut ovat:
      | mitä              | lukumäärä |
      | rivejä            | 11        |
      | toimenpiteitä     | 13        |
      | suunniteltuja     | 13        |
      | Toteutuu          | 0         |
      | Toteutuu osittain | 0         |

  @lähde-002
  Tapaus: Ennen raporttia vuosi 2025 oli arvioimatta
    Kun kysytään, mikä oli voimassa 20.4.2026
    Niin toimenpidettä "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" ei ole arvioitu vuodelta 2025
    Ja vuoden 2025 luvut ovat:
      | mitä              | lukumäärä |
      | toimenpiteitä     | 15        |
      | siirtyneitä       | 4         |
      | Toteutuu          | 0         |
      | Toteutuu osittain | 0         |

  @lähde-002
  Tapaus: Tilojen käytön periaatteet vuodesta toiseen
    Niin toimenpiteen "Määritellään järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" vaiheet ovat:
      | voimaan    | peruste                                          |
      | 1.1.2024   | päätelty lähteestä 002, vuoden 2025 toimenpiteet |
      | 31.12.2024 | päätelty lähteestä 002, vuoden 2025 toimenpiteet |
      | 1.1.2025   | lähde 002, vuoden 2025 toimenpiteet              |
      | 2025       | lähde 002, tavoite 2                             |

  @lähde-002
  Tapaus: Raportin jälkeen vuotta 2025 ei muuteta
    Kun vuodelle 2025 asetetaan tavoite "Järjestöt tunnetaan"
    Niin se evätään, koska "Vuosi 2025 on raportoitu: sen tietoja voi enää vain korjata, ei muuttaa."
