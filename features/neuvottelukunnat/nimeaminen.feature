# language: fi
Ominaisuus: Jäsenten nimeäminen

  Paikat täytetään toimintasäännön mukaan. Esimerkkinä on luokittain valittava yhteistyöelin, jonka
  kaudelle valittiin yksi paikka luokkaa kohti. Järjestöt ja henkilöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 12.12.2023
    Ja toimijana on lataaja
    Ja perusteena on päätös Aluehallitus 12.12.2023 § 200
    Ja suunnitellaan neuvottelukunta "Järjestöneuvottelukunta"
    Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
    Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
    Ja kirjataan luokan "elakelaiset" järjestöt "Harmaahapset ry; Kiikkustuoli ry; Iltarusko ry"
    Ja kirjataan luokan "muut" järjestöt "Monitoimi ry; Sekatyö ry"
    Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025, 1 paikkaa luokkaa kohti
    Ja kirjaukset tulevat voimaan 1.1.2024

  @lähde-003
  Rule: Luokassa on niin monta jäsentä kuin siinä on paikkoja

    Tapaus: Vapaa paikka täytetään, muut ovat tyhjiä
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Ja kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnassa on 8 paikkaa, joista tyhjiä 7
      Ja neuvottelukunnan paikat ovat:
        | luokka                                                                                        | paikka | järjestö        | alkaen   | peruste                       |
        | Lastensuojeluun, -hoitoon sekä vanhemmuuteen ja huoltajuuteen liittyvät yhdistykset           | 1      | tyhjä           |          |                               |
        | Sairauteen ja vammaan liittyvät yhdistykset                                                   | 1      | tyhjä           |          |                               |
        | Eläkeläisyhdistykset                                                                          | 1      | Harmaahapset ry | 1.1.2024 | Aluehallitus 12.12.2023 § 200 |
        | Terveyden ja hyvinvoinnin edistämiseen sekä syrjäytymisen ehkäisemiseen liittyvät yhdistykset | 1      | tyhjä           |          |                               |
        | Muut sosiaali- ja terveysalan yhdistykset                                                     | 1      | tyhjä           |          |                               |
        | Vanhusten hyvinvointiin liittyvät yhdistykset                                                 | 1      | tyhjä           |          |                               |
        | Työllisyyden ja työllistymisen edistämiseen liittyvät yhdistykset                             | 1      | tyhjä           |          |                               |
        | Päihde-, huume- ym. riippuvuuksiin liittyvät yhdistykset, raittiusyhdistykset                 | 1      | tyhjä           |          |                               |

    Tapaus: Täyteen luokkaan ei mahdu toista
      Oletetaan että luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Kiikkustuoli ry"
      Niin se evätään, koska "Luokan Eläkeläisyhdistykset kaikki paikat (1) on täytetty."

    Tapaus: Tuntematonta luokkaa ei ole
      Kun luokkaan "Urheiluseurat" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Toimintasäännössä ei ole luokkaa Urheiluseurat; luokat ovat lapset, sairaus, elakelaiset, terveys, muut, vanhukset, tyollisyys, paihteet."

  Rule: Nimeämisellä on oma tunnuksensa

    Tapaus: Sama nimeäminen uudelleen ei muuta mitään
      Oletetaan että luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin mitään uutta ei kirjata

    Tapaus: Samalla tunnuksella ei ole toista nimeämistä
      Oletetaan että luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Kun luokkaan "Muut sosiaali- ja terveysalan yhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Tunnuksella Harmaahapset ry on jo toinen nimeäminen."

    Tapaus: Tuntematon nimeäminen ei pääty
      Kun jäsen "Kiikkustuoli ry" luopuu tehtävästä
      Niin se evätään, koska "Toimikaudella ei ole nimeämistä Kiikkustuoli ry."

  @lähde-003
  Rule: Järjestöllä on yksi paikka

    Tapaus: Kaksi järjestöä, kaksi paikkaa
      Kun neuvottelukuntaan nimetään:
        | luokka                                    | järjestö        |
        | Eläkeläisyhdistykset                      | Harmaahapset ry |
        | Muut sosiaali- ja terveysalan yhdistykset | Monitoimi ry    |
      Niin kirjauksia tulee 2

    Tapaus: Varajäsenen järjestö ei saa jäsenen paikkaa
      Oletetaan että neuvottelukuntaan nimetään:
        | luokka               | järjestö        | varajäsenen järjestö |
        | Eläkeläisyhdistykset | Harmaahapset ry | Kiikkustuoli ry      |
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Kiikkustuoli ry"
      Niin se evätään, koska "Järjestöllä Kiikkustuoli ry on jo paikka neuvottelukunnassa."

  @lähde-003
  Rule: Paikka kuuluu luokan järjestölle

    Tapaus: Luokka katsotaan nimeämispäivän mukaan
      Oletetaan että kirjaukset tulevat voimaan 1.6.2024
      Ja järjestön "Harmaahapset ry" rekisteriluokaksi kirjataan "vanhukset"
      Kun kirjaukset tulevat voimaan 1.1.2024
      Ja luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin kirjauksia tulee 1

    Tapaus: Toisen luokan järjestö ei käy
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Monitoimi ry"
      Niin se evätään, koska "Monitoimi ry ei kuulu luokkaan Eläkeläisyhdistykset."

  Rule: Lakannutta järjestöä ei nimetä

    Tapaus: Nimeämisen jälkeen purkautuva järjestö ehtii jäseneksi
      Oletetaan että kirjaukset tulevat voimaan 1.6.2024
      Ja järjestö "Harmaahapset ry" purkautuu
      Kun kirjaukset tulevat voimaan 1.1.2024
      Ja luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin kirjauksia tulee 1

    Tapaus: Purkautunutta ei nimetä
      Oletetaan että järjestö "Harmaahapset ry" purkautuu
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Harmaahapset ry on lakannut, joten sitä ei voi nimetä."

  @lähde-003
  Rule: Jäsenet valitsee säännön nimeämä toimielin

    Tapaus: Lautakuntakin voi valita
      Oletetaan että perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 13.12.2023 § 50
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin kirjauksia tulee 1

    Tapaus: Muu toimielin ei valitse
      Oletetaan että perusteena on päätös HYTE-tiimi 13.12.2023
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Jäsenen nimeäminen perustuu valitsevan toimielimen päätökseen; valitsija on Aluehallitus, Lähidemokratia- ja osallisuuslautakunta."

  @lähde-003
  Rule: Kesken kauden kokoonpano muuttuu hyväksynnällä

    Tausta:
      Oletetaan että tänään on 1.3.2025
      Ja kirjaukset tulevat voimaan kirjauspäivänä

    Tapaus: Lautakunta hyväksyy täydennyksen
      Oletetaan että perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 28.2.2025 § 9
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin kirjauksia tulee 1

    Tapaus: Ilman hyväksyntää paikka jää tyhjäksi
      Oletetaan että perustetta ei ole
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Kokoonpanon muutos kesken toimikauden vaatii hyväksynnän; hyväksyjä on Lähidemokratia- ja osallisuuslautakunta, Aluehallitus."

    Tapaus: Varajäsenenkin lisääminen vaatii hyväksynnän
      Oletetaan että kirjaukset tulevat voimaan 1.1.2024
      Ja luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Ja kirjaukset tulevat voimaan kirjauspäivänä
      Ja perustetta ei ole
      Kun jäsenen "Harmaahapset ry" varajäseneksi nimetään "Kiikkustuoli ry"
      Niin se evätään, koska "Kokoonpanon muutos kesken toimikauden vaatii hyväksynnän"

  Rule: Nimetään toimikaudelle, joka on avattu

    Tapaus: Kauden viimeisenä päivänä ehtii
      Oletetaan että kirjaukset tulevat voimaan 31.12.2025
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin kirjauksia tulee 1

    Tapaus: Kauden jälkeen ei nimetä
      Oletetaan että kirjaukset tulevat voimaan 1.1.2026
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "1.1.2026 ei ole toimikauden 2024–25 päivä (1.1.2024–31.12.2025)."

    Tapaus: Avaamattomalle kaudelle ei nimetä
      Oletetaan että nimetään toimikaudelle "2030–31"
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Toimikautta 2030–31 ei ole avattu."

  Rule: Paikkoja täytetään, kun toimintasääntö tunnetaan

    Tausta:
      Oletetaan että neuvottelukunnan rakenteesta päätetään, mutta toimintasääntö ei ole tiedossa
      Ja toimikausi "2026–27" avataan ajalle 1.1.2026 – 31.12.2027
      Ja kirjaukset tulevat voimaan 1.1.2026

    Tapaus: Edustaja muualle voidaan nimetä säännöstä riippumatta
      Kun neuvottelukuntaa edustamaan nimetään "Harmaahapset ry", missä "HYTE-neuvottelut"
      Niin kirjauksia tulee 1

    Tapaus: Tuntemattoman säännön paikkoja ei täytetä
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Paikkoja ei voi täyttää: ei tiedetä, minkä toimintasäännön mukaan neuvottelukunta toimii."
