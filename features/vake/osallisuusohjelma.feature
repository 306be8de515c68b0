# language: fi
@lähde-001
Ominaisuus: Vantaan ja Keravan osallisuusohjelma 2023–2024

  Koko raportoitu taulukko: kuusi tavoitetta, 23 toimenpidettä ja mittarit. Mitä lähde ei kerro, sitä
  ei keksitä.

  Tausta:
    Oletetaan että hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake-osallisuusohjelma"
    Ja hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake"
    Ja käsitellään ohjelmaa "Osallisuusohjelma"
    Ja tänään on 4.3.2025

  Tapaus: Toimenpiteistä 13 toteutui, yhdeksän osittain, eikä yhden tilaa ole painettu
    Niin vuoden 2024 luvut ovat:
      | mitä              | lukumäärä |
      | rivejä            | 6         |
      | toimenpiteitä     | 23        |
      | Toteutuu          | 13        |
      | Toteutuu osittain | 9         |
    Ja vuodelta 2024 jäi auki:
      | mitä       | kohta | teksti                                                                    |
      | arvioimaton | 1     | Neuvontaa ja asiakasohjausta toteutetaan asiakaslähtöisesti ja ajantasaisesti |
    Ja toimenpidettä "Neuvontaa ja asiakasohjausta toteutetaan asiakaslähtöisesti ja ajantasaisesti" ei ole arvioitu vuodelta 2024

  Tapausaihio: Kunkin toimenpiteen tila on niin kuin se on painettu
    Niin toimenpiteen "<toimenpide>" arvio vuodelta 2024 on "<tila>"

    Tapaukset:
      | toimenpide                                                                                       | tila              |
      | Hyvinvointialueen viestintäkanavat ovat selkeät ja helposti ymmärrettävät                        | Toteutuu osittain |
      | Viestinnässä tunnistetaan eri ryhmien erityistarpeet ja tietoa välitetään monikanavaisesti       | Toteutuu          |
      | Hyvinvointialueella hyödynnetään monipuolisesti kokemusasiantuntijoita toiminnan kehittämisessä  | Toteutuu          |
      | Asukkaat ja palvelujen käyttäjät voivat osallistua hyvinvointialueen toiminnan suunnitteluun asukas- ja asiakasraatien kautta | Toteutuu osittain |
      | Asiakkaiden toimintamahdollisuuksia vahvistetaan hyvinvointialueen eri palveluyksiköissä         | Toteutuu          |
      | Hyvinvointialueella käytetään esteettömiä ja saavutettavia tiloja toiminnan järjestämistä varten | Toteutuu osittain |
      | Hyvinvointialueella järjestetään asukasfoorumeja ja -iltoja yhteistyössä kaupunkien kanssa       | Toteutuu osittain |
      | Hyvinvointialueella myönnetään avustuksia toiminnan järjestämiseen                               | Toteutuu          |
      | Hyvinvointialueen asiakkaat osallistuvat omaa hoitoa koskevaan suunnitteluun ja päätöksentekoon  | Toteutuu osittain |
      | Hyvinvointialuetta koskeva ajantasainen tieto on julkisesti näkyvissä kaikille                   | Toteutuu          |
      | Henkilöstöä perehdytetään ja koulutetaan osallisuustyöhön                                        | Toteutuu osittain |
      | Järjestöyhteistyötä edistetään yhdessä laaditun suunnitelman mukaisesti                          | Toteutuu          |

  Tapausaihio: Asiakaspalautteen kysymysten keskiarvot nousivat
    Niin mittarin "<kysymys>" arvot ovat:
      | jakso       | arvo |
      | 1. ovk 2023 | <a>  |
      | 2. ovk 2023 | <b>  |
      | 3. ovk 2023 | <c>  |
      | 4. ovk 2023 | <d>  |
      | 1. ovk 2024 | <e>  |
      | 2. ovk 2024 | <f>  |
      | 3. ovk 2024 | <g>  |
      | 4. ovk 2024 | <h>  |

    Tapaukset:
      | kysymys                                                        | a   | b   | c   | d   | e   | f   | g   | h   |
      | Tiedän miten hoitoni/palveluni jatkuu                          | 2,9 | 3,0 | 3,3 | 3,5 | 3,6 | 3,8 | 3,9 | 4,0 |
      | Saamani tieto hoidosta/palvelusta oli ymmärrettävää            | 2,9 | 3,2 | 3,4 | 3,5 | 3,7 | 3,8 | 3,9 | 4,0 |
      | Hoitoani/asiaani koskevat päätökset tehtiin yhteistyössä kanssani | 2,8 | 3,1 | 3,3 | 3,4 | 3,6 | 3,7 | 3,7 | 4,0 |

  Tapaus: Avustukset, foorumit, aloitteet ja neuvottelut
    Niin mittarin "Jaettujen avustusten määrä" arvot ovat:
      | jakso | arvo      |
      | 2023  | 850 000 € |
      | 2024  | 850 000 € |
      | 2025  | 920 000 € |
    Ja mittarin "Asukasfoorumien ja -iltojen osallistujat" arvot ovat:
      | jakso      | arvo   | syy                                                                     |
      | 2023       | n. 100 |                                                                         |
      | kevät 2024 | n. 40  |                                                                         |
      | syksy 2024 |        | Kivistön asukasfoorumin ja Keravan asukasillan osallistujia ei kerrota |
    Ja mittarin "Valtuustoaloitteiden määrä" arvot ovat:
      | jakso | arvo |
      | 2023  | 19   |
      | 2024  | 31   |
    Ja mittarin "Hyvinvointialueen jäsenten aloitteiden määrä" arvot ovat:
      | jakso | arvo |
      | 2023  | 0    |
      | 2024  | 0    |
    Ja mittarin "HYTE-neuvottelujen määrä" arvot ovat:
      | jakso | arvo |
      | 2023  | 5    |
      | 2024  | 2    |

  Tapaus: Mitä ei ole mitattu, siitä sanotaan se
    Niin mittarin "Yhdessä kehitettyjen toimintamallien määrä" arvot ovat:
      | jakso | arvo | syy                                                |
      | 2024  |      | Rakenteista ja toimintamalleista ei ole pidetty listaa |
    Ja mittarin "Äänestysprosentti aluevaaleissa" arvot ovat:
      | jakso | arvo     |
      | 2025  | mitataan |

  Tapaus: Yksi kysymys palvelee kahta tavoitetta, ja kolmannen tavoitteen osallisuuden muotoa ei ole painettu
    Niin ohjelman mittarit ovat tavoitteessa 4:
      | mittari                                                        | tavoitteet |
      | Hoitoani/asiaani koskevat päätökset tehtiin yhteistyössä kanssani | 2; 4       |
      | Äänestysprosentti aluevaaleissa                                | 4          |
      | Valtuustoaloitteiden määrä                                     | 4          |
      | Hyvinvointialueen jäsenten aloitteiden määrä                   | 4          |
      | Asukaskyselyjen tuloksia hyödynnetään päätöksenteossa          | 4          |

  Tapaus: Toimenpide 6.4 on tiekartta, ja raportti viittaa siihen
    Niin toimenpiteen "Järjestöyhteistyötä edistetään yhdessä laaditun suunnitelman mukaisesti" tiedot vuonna 2024 ovat:
      | raportointi | Tiekartta ja toimeenpanosuunnitelma laadittiin keväällä 2023, ja suunnitelmaa täsmennettiin vuodelle 2024. Toimenpiteiden on arvioitu toteutuneen vuoden 2024 loppuun mennessä täysin tai osittain. Toteutus jatkuu 2025. |
    Ja vuoden 2024 raportti viittaa:
      | ohjelma                                   | toimenpiteitä |
      | Järjestöyhteistyön tiekartta 2022–2025 | 4             |
