# language: fi
@lähde-001
Ominaisuus: Vantaan ja Keravan tilaisuudet 2023–2025

  Tausta:
    Oletetaan että hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake"
    Ja tänään on 21.4.2026

  Tapaus: HYTE-neuvotteluja oli viisi vuonna 2023, ja laki vaatii yhden
    Niin vuoden 2023 tilaisuussarjat ovat:
      | sarja                         | tavoite      | vuodessa | pidetty | arvio             |
      | HYTE-neuvottelut              | väh. 1 krt/v | väh. 1   | 5       | tavoitteen mukaan |
      | Asukasfoorumit ja asukasillat |              |          | 1       | ei tavoitetta     |
      | Järjestöjen infoillat         | 1 krt/1,5 kk | 8        | väh. 1  | ei tiedossa       |
      | Kumppanuusfoorumi tms.        | väh. 1 krt/v | väh. 1   | 0       | liian vähän       |

  Tapaus: Asukasfoorumeissa oli noin sata ja noin neljäkymmentä osallistujaa
    Niin tilaisuussarjan "Asukasfoorumit ja asukasillat" tilaisuudet vuonna 2023 ovat:
      | tilaisuus     | aika | järjestäjät      | osallistujia |
      | myyrmaki-2023 | 2023 | Vantaan kaupunki | n. 100       |
    Ja tilaisuussarjan "Asukasfoorumit ja asukasillat" tilaisuudet vuonna 2024 ovat:
      | tilaisuus     | aika       | järjestäjät                                          | osallistujia |
      | hakunila-2024 | kevät 2024 | Vantaan ja Keravan hyvinvointialue; Vantaan kaupunki | n. 40        |
      | kivisto-2024  | syksy 2024 | Vantaan kaupunki                                     |              |
      | kerava-2024   | syksy 2024 | Keravan kaupunki                                     |              |

  Tapaus: Neuvottelukunnan kokousten määrää lähteet eivät kerro
    Niin vuoden 2025 tilaisuussarjat ovat:
      | sarja                                       | tavoite      | vuodessa | pidetty | arvio             |
      | Järjestöyhteistyön neuvottelukunnan kokoukset | 4–6 krt/v    | 4–6      | väh. 2  | ei tiedossa       |
      | HYTE-neuvottelut                            | väh. 1 krt/v | väh. 1   | väh. 2  | tavoitteen mukaan |
      | Asukasfoorumit ja asukasillat               |              |          | 0       | ei tavoitetta     |
      | Järjestöjen infoillat                       |              |          | 0       | ei tavoitetta     |
      | Kumppanuusfoorumi tms.                      |              |          | 0       | ei tavoitetta     |
