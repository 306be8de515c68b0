# language: fi
Ominaisuus: Puheenjohtajat, jäsenten rinnalla istuvat ja edustajat muualla

  Järjestöt ja henkilöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 12.12.2023
    Ja toimijana on lataaja
    Ja perusteena on päätös Aluehallitus 12.12.2023 § 200
    Ja suunnitellaan neuvottelukunta "Järjestöneuvottelukunta"
    Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
    Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
    Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
    Ja kirjataan luokan "elakelaiset" järjestöt "Harmaahapset ry; Kiikkustuoli ry"
    Ja kirjataan luokan "vanhukset" järjestöt "Hopea ry"
    Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025, 1 paikkaa luokkaa kohti
    Ja kirjaukset tulevat voimaan 1.1.2024
    Ja neuvottelukuntaan nimetään:
      | luokka                                        | järjestö        | varajäsenen järjestö |
      | Eläkeläisyhdistykset                          | Harmaahapset ry | Kiikkustuoli ry      |
      | Vanhusten hyvinvointiin liittyvät yhdistykset | Hopea ry        |                      |

  Rule: Puheenjohtaja ja varapuheenjohtaja ovat kaksi jäsentä

    Tapaus: Kumpikin valitaan, ja luopuva puheenjohtaja jättää myös tehtävänsä
      Oletetaan että puheenjohtajaksi valitaan "Harmaahapset ry"
      Ja varapuheenjohtajaksi valitaan "Hopea ry"
      Kun kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnan puheenjohtajat ovat:
        | tehtävä           | järjestö        |
        | puheenjohtaja     | Harmaahapset ry |
        | varapuheenjohtaja | Hopea ry        |
      Kun kirjaukset tulevat voimaan 1.6.2024
      Ja jäsen "Harmaahapset ry" luopuu tehtävästä
      Ja kysytään, mikä oli voimassa 1.6.2024
      Niin neuvottelukunnan puheenjohtajat ovat:
        | tehtävä           | järjestö |
        | varapuheenjohtaja | Hopea ry |

    Tapaus: Sama valinta uudelleen ei muuta mitään
      Oletetaan että puheenjohtajaksi valitaan "Harmaahapset ry"
      Kun puheenjohtajaksi valitaan "Harmaahapset ry"
      Niin mitään uutta ei kirjata

    Tapaus: Samalla jäsenellä ei ole kumpaakin tehtävää
      Oletetaan että puheenjohtajaksi valitaan "Harmaahapset ry"
      Kun varapuheenjohtajaksi valitaan "Harmaahapset ry"
      Niin se evätään, koska "Sama jäsen ei voi olla sekä puheenjohtaja että varapuheenjohtaja."

  @lähde-003
  Rule: Puheenjohtaja valitaan, jos toimintasääntö sen tuntee

    Tausta:
      Oletetaan että neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2026–27" avataan ajalle 1.1.2026 – 31.12.2027
      Ja kirjaukset tulevat voimaan 1.1.2026
      Ja luokkaan "Hyvinvointialueella toimivat järjestöt" nimetään "Hopea ry"

    Tapaus: Vapaamuotoisella elimellä ei ole puheenjohtajaa
      Kun puheenjohtajaksi valitaan "Hopea ry"
      Niin se evätään, koska "Toimintasäännön mukaan neuvottelukunnalla ei ole puheenjohtajaa."

    Tapaus: Kauden muut tehtävät täytetään silti
      Kun jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-1"
      Ja kysytään, mikä oli voimassa 1.1.2026
      Niin neuvottelukunnalla ei ole puheenjohtajaa

  @lähde-003
  Rule: Jäsenten rinnalla on lautakunnasta yksi tai kaksi edustajaa

    Tapaus: Kaksi edustajaa nimetään, toinen lopettaa
      Oletetaan että kirjataan henkilö "h-1" nimellä "Lauri Lautamies"
      Ja jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-1", henkilönä "h-1"
      Ja jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-2"
      Ja edustus "L-2" päättyy, koska "Lautakunta vaihtui"
      Kun kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnan jäsenten rinnalla ovat:
        | toimielin                               | edustaja |
        | Lähidemokratia- ja osallisuuslautakunta |          |

    Tapaus: Sama nimeäminen uudelleen ei muuta mitään
      Oletetaan että jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-1"
      Kun jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-1"
      Niin mitään uutta ei kirjata

    Tapaus: Kolmas ei mahdu
      Oletetaan että jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-1"
      Ja jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-2"
      Kun jäsenten rinnalle nimetään toimielimestä "Lähidemokratia- ja osallisuuslautakunta" edustaja "L-3"
      Niin se evätään, koska "Toimielimestä Lähidemokratia- ja osallisuuslautakunta voi olla enintään 2 edustajaa."

    Tapaus: Muusta toimielimestä ei nimetä
      Kun jäsenten rinnalle nimetään toimielimestä "Nuorisovaltuusto" edustaja "N-1"
      Niin se evätään, koska "Toimintasääntö ei nimeä edustajia toimielimestä Nuorisovaltuusto; nimettyjä ovat Lähidemokratia- ja osallisuuslautakunta."

    Tapaus: Tuntematonta edustusta ei päätetä
      Kun edustus "L-9" päättyy
      Niin se evätään, koska "Toimikaudella ei ole nimeämistä L-9."

  @lähde-003
  Rule: Neuvottelukunta valitsee edustajia muualle

    Tapaus: HYTE-neuvotteluihin ja työryhmään
      Oletetaan että neuvottelukuntaa edustamaan nimetään "Hopea ry", missä "HYTE-neuvottelut"
      Ja neuvottelukuntaa edustamaan nimetään "Kiikkustuoli ry", missä "Avustustyöryhmä"
      Kun kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukuntaa edustavat muualla:
        | missä            | järjestö        | edustaja |
        | HYTE-neuvottelut | Hopea ry        |          |
        | Avustustyöryhmä  | Kiikkustuoli ry |          |
      Kun edustus "Avustustyöryhmä" päättyy
      Niin neuvottelukuntaa edustavat muualla:
        | missä            | järjestö | edustaja |
        | HYTE-neuvottelut | Hopea ry |          |

    Tapaus: Päättynyt edustus päättyy kerran
      Oletetaan että neuvottelukuntaa edustamaan nimetään "Hopea ry", missä "HYTE-neuvottelut"
      Ja edustus "HYTE-neuvottelut" päättyy
      Kun edustus "HYTE-neuvottelut" päättyy
      Niin mitään uutta ei kirjata

    Tapaus: Lakannut järjestö ei edusta
      Oletetaan että järjestö "Hopea ry" purkautuu
      Kun neuvottelukuntaa edustamaan nimetään "Hopea ry", missä "HYTE-neuvottelut"
      Niin se evätään, koska "Hopea ry on lakannut, joten sitä ei voi nimetä."
