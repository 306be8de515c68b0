# language: fi
Ominaisuus: Tilaisuuksien tavoitteet

  Sarjan tavoite kertoo, kuinka usein. Vuoden luvut näyttävät, mitä pidettiin ja riittikö se.

  Tausta:
    Oletetaan että tänään on 1.1.2023
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin

  @lähde-003
  Tapausaihio: Neuvottelukunta kokoontuu 4–6 kertaa vuodessa
    Oletetaan että aloitetaan tilaisuussarja "Neuvottelukunta", tavoitteena "4–6 krt/v"
    Ja tilaisuussarjassa "Neuvottelukunta" pidetään:
      | tilaisuus | aika | kertoja   |
      | 2023      | 2023 | <pidetty> |
    Kun tänään on 31.12.2023
    Niin vuoden 2023 tilaisuussarjat ovat:
      | sarja           | tavoite   | vuodessa | pidetty   | arvio   |
      | Neuvottelukunta | 4–6 krt/v | 4–6      | <pidetty> | <arvio> |

    Tapaukset:
      | pidetty | arvio              |
      | 3       | liian vähän        |
      | 4       | tavoitteen mukaan  |
      | 6       | tavoitteen mukaan  |
      | 7       | yli tavoitteen     |
      | väh. 3  | ei tiedossa        |
      | väh. 4  | tavoite saavutettu |

  @lähde-000
  Tapaus: Infoilta kerran puolessatoista kuukaudessa on kahdeksan vuodessa
    Oletetaan että aloitetaan tilaisuussarja "Infoillat", tavoitteena "1 krt/1,5 kk"
    Ja aloitetaan tilaisuussarja "Kumppanuusfoorumi", tavoitteena "väh. 1 krt/v"
    Ja tilaisuussarjassa "Infoillat" pidetään:
      | tilaisuus | aika       | kertoja |
      | kevät     | kevät 2023 | 4       |
      | syksy     | syksy 2023 | 3       |
    Kun tänään on 31.12.2023
    Niin vuoden 2023 tilaisuussarjat ovat:
      | sarja             | tavoite      | vuodessa | pidetty | arvio       |
      | Infoillat         | 1 krt/1,5 kk | 8        | 7       | liian vähän |
      | Kumppanuusfoorumi | väh. 1 krt/v | väh. 1   | 0       | liian vähän |
    Ja vuodelta 2023 jäi auki:
      | mitä           | kohta        | teksti            |
      | tilaisuussarja | 1 krt/1,5 kk | Infoillat         |
      | tilaisuussarja | väh. 1 krt/v | Kumppanuusfoorumi |

  Tapausaihio: Vajaalta jaksolta ei odoteta mitään
    Oletetaan että aloitetaan tilaisuussarja "Työpajat", tavoitteena "<tavoite>"
    Ja tilaisuussarjassa "Työpajat" pidetään:
      | tilaisuus | aika | kertoja   |
      | 2023      | 2023 | <pidetty> |
    Kun tänään on 31.12.2023
    Niin vuoden 2023 tilaisuussarjat ovat:
      | sarja    | vuodessa   | arvio   |
      | Työpajat | <vuodessa> | <arvio> |

    Tapaukset:
      | tavoite         | vuodessa | pidetty | arvio             |
      | 1 krt/5 kk      | 2        | 2       | tavoitteen mukaan |
      | 3 krt/5 kk      | 6–7      | 5       | liian vähän       |
      | 3 krt/5 kk      | 6–7      | 6       | tavoitteen mukaan |
      | väh. 3 krt/5 kk | väh. 6   | 6       | tavoitteen mukaan |

  Tapaus: Keskeneräisestä vuodesta ei vielä sanota, että se jäi tavoitteestaan
    Oletetaan että aloitetaan tilaisuussarja "Kumppanuusfoorumi", tavoitteena "väh. 2 krt/v"
    Ja tilaisuussarjassa "Kumppanuusfoorumi" pidetään:
      | tilaisuus | aika     |
      | kevät     | 5.5.2023 |
    Kun tänään on 30.12.2023
    Niin vuoden 2023 tilaisuussarjat ovat:
      | sarja             | pidetty | arvio       |
      | Kumppanuusfoorumi | 1       | ei tiedossa |
    Ja vuodelta 2023 ei jäänyt mitään auki
    Kun tilaisuussarjassa "Kumppanuusfoorumi" pidetään:
      | tilaisuus | aika      |
      | syksy     | 2.11.2023 |
    Niin vuoden 2023 tilaisuussarjat ovat:
      | sarja             | pidetty | arvio             |
      | Kumppanuusfoorumi | 2       | tavoitteen mukaan |

  @lähde-001
  Tapaus: Kesken vuotta alkaneelta sarjalta ei odoteta koko vuoden määrää
    Oletetaan että tänään on 1.10.2024
    Ja aloitetaan tilaisuussarja "Neuvottelukunta", tavoitteena "4–6 krt/v"
    Kun tänään on 31.12.2025
    Niin vuoden 2024 tilaisuussarjat ovat:
      | sarja           | pidetty | arvio       |
      | Neuvottelukunta | 0       | ei tiedossa |
    Ja vuoden 2025 tilaisuussarjat ovat:
      | sarja           | pidetty | arvio       |
      | Neuvottelukunta | 0       | liian vähän |
    Ja vuodelle 2023 ei ole tilaisuussarjoja

  Tapaus: Joka toinen vuosi pidettävä foorumi riittää kahdelle vuodelle
    Oletetaan että aloitetaan tilaisuussarja "Järjestöpäivät", tavoitteena "väh. 1 krt/2 v"
    Ja tilaisuussarjassa "Järjestöpäivät" pidetään:
      | tilaisuus | aika |
      | 2023      | 2023 |
    Kun tänään on 31.12.2025
    Niin vuoden 2024 tilaisuussarjat ovat:
      | sarja          | pidetty | arvio             |
      | Järjestöpäivät | 0       | tavoitteen mukaan |
    Ja vuoden 2025 tilaisuussarjat ovat:
      | sarja          | pidetty | arvio       |
      | Järjestöpäivät | 0       | liian vähän |

  Rule: Tavoite on mahdollinen

    Tapaus: Tavoite muuttuu, ja vuosi luetaan sen lopussa voimassa olevan tavoitteen mukaan
      Oletetaan että aloitetaan tilaisuussarja "Neuvottelukunta", tavoitteena "4–6 krt/v"
      Ja tilaisuussarjassa "Neuvottelukunta" pidetään:
        | tilaisuus | aika | kertoja |
        | 2023      | 2023 | 3       |
      Ja kirjaukset tulevat voimaan 1.1.2024
      Kun tilaisuussarjan "Neuvottelukunta" tavoitteeksi tulee "väh. 3 krt/v"
      Niin kirjataan "Tilaisuussarjan tavoite muuttui: väh. 3 krt/v"
      Kun tänään on 31.12.2024
      Niin vuoden 2023 tilaisuussarjat ovat:
        | sarja           | tavoite   | arvio       |
        | Neuvottelukunta | 4–6 krt/v | liian vähän |
      Ja vuoden 2024 tilaisuussarjat ovat:
        | sarja           | tavoite      | arvio       |
        | Neuvottelukunta | väh. 3 krt/v | liian vähän |

    Tapaus: Tavoite poistuu
      Oletetaan että aloitetaan tilaisuussarja "Infoillat", tavoitteena "1 krt/1,5 kk"
      Kun tilaisuussarjan "Infoillat" tavoite poistuu
      Niin vuoden 2023 tilaisuussarjat ovat:
        | sarja     | tavoite | vuodessa | arvio         |
        | Infoillat |         |          | ei tavoitetta |

    Tapaus: Sama tavoite ei ole muutos
      Oletetaan että aloitetaan tilaisuussarja "Infoillat", tavoitteena "1 krt/1,5 kk"
      Kun tilaisuussarjan "Infoillat" tavoitteeksi tulee "1 krt/1,5 kk"
      Niin mitään uutta ei kirjata

    Tapaus: Mahdotonta tavoitetta ei aseteta
      Oletetaan että aloitetaan tilaisuussarja "Infoillat"
      Kun tilaisuussarjan "Infoillat" tavoitteeksi tulee 6–4 kertaa vuodessa
      Niin se evätään, koska "Tavoite ei ole mahdollinen: vähintään kerran jaksossa, ja vaihteluvälin yläraja on alarajaa suurempi."

  @lähde-004
  Rule: Lakisääteisellä sarjalla on säädös ja tavoite

    Tapaus: Laki vaatii neuvottelun vähintään kerran vuodessa
      Oletetaan että perusteena on sääntö Laki sosiaali- ja terveydenhuollon järjestämisestä, 612/2021, § 7
      Ja aloitetaan lakisääteinen tilaisuussarja "HYTE-neuvottelut", tavoitteena "väh. 1 krt/v"
      Ja tilaisuussarjassa "HYTE-neuvottelut" pidetään:
        | tilaisuus | aika | kertoja |
        | 2023      | 2023 | 5       |
      Kun tänään on 31.12.2024
      Niin vuoden 2023 tilaisuussarjat ovat:
        | sarja            | pidetty | arvio             |
        | HYTE-neuvottelut | 5       | tavoitteen mukaan |
      Ja vuodelta 2023 ei jäänyt mitään auki
      Ja vuodelta 2024 jäi auki:
        | mitä           | kohta        | teksti           |
        | tilaisuussarja | väh. 1 krt/v | HYTE-neuvottelut |

    Tapaus: Pelkkä lähde ei tee sarjasta lakisääteistä
      Oletetaan että perusteena on lähde 001, rivi 6.2
      Kun aloitetaan lakisääteinen tilaisuussarja "HYTE-neuvottelut", tavoitteena "väh. 1 krt/v"
      Niin se evätään, koska "Lakisääteisen sarjan peruste on säädös: nimi, numero ja pykälä."

    Tapaus: Laki sanoo, kuinka usein
      Oletetaan että perusteena on sääntö Laki sosiaali- ja terveydenhuollon järjestämisestä, 612/2021, § 7
      Kun aloitetaan lakisääteinen tilaisuussarja "HYTE-neuvottelut"
      Niin se evätään, koska "Lakisääteisellä sarjalla on tavoite: kuinka usein laki sitä vaatii."

    Tapaus: Lakisääteisen sarjan tavoite ei poistu
      Oletetaan että perusteena on sääntö Laki sosiaali- ja terveydenhuollon järjestämisestä, 612/2021, § 7
      Ja aloitetaan lakisääteinen tilaisuussarja "HYTE-neuvottelut", tavoitteena "väh. 1 krt/v"
      Kun tilaisuussarjan "HYTE-neuvottelut" tavoite poistuu
      Niin se evätään, koska "Lakisääteisellä sarjalla on tavoite: kuinka usein laki sitä vaatii."
