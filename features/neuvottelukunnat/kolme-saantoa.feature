# language: fi
Ominaisuus: Neuvottelukunnat eri säännöin

  Samat lauseet kertovat kolmesta lähteiden neuvottelukunnasta ja keksitystä neljännestä: erot ovat
  toimintasäännöissä. Järjestöt ja henkilöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 12.12.2023
    Ja toimijana on lataaja
    Ja perusteena on päätös Aluehallitus 12.12.2023 § 200
    Ja suunnitellaan neuvottelukunta "Neuvottelukunta"

  @lähde-003
  Rule: Luokittain valittavassa elimessä varajäsen on eri järjestöstä

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025, 2 paikkaa luokkaa kohti
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry; Sekatyö ry"
      Ja kirjaukset tulevat voimaan 1.1.2024

    Tapaus: Kuusitoista paikkaa, varajäsenet eri järjestöistä
      Kun neuvottelukuntaan nimetään:
        | luokka                                    | järjestö     | varajäsenen järjestö |
        | Muut sosiaali- ja terveysalan yhdistykset | Monitoimi ry | Sekatyö ry           |
      Ja kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnassa on 16 paikkaa, joista tyhjiä 15

    Tapaus: Oman järjestön varajäsen ei käy
      Kun neuvottelukuntaan nimetään:
        | luokka                                    | järjestö     | varajäsenen järjestö |
        | Muut sosiaali- ja terveysalan yhdistykset | Monitoimi ry | Monitoimi ry         |
      Niin se evätään, koska "Varajäsenen on oltava eri järjestöstä kuin jäsen."

  @lähde-003
  Rule: Vapaamuotoiseen elimeen pääsee mikä tahansa järjestö

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry; Sekatyö ry"
      Ja kirjaukset tulevat voimaan 1.1.2024

    Tapaus: Kaksikymmentä paikkaa, varajäsenestä sovitaan
      Kun neuvottelukuntaan nimetään:
        | luokka                                 | järjestö     | varajäsenen järjestö |
        | Hyvinvointialueella toimivat järjestöt | Monitoimi ry | Monitoimi ry         |
      Ja kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnassa on 20 paikkaa, joista tyhjiä 19

    Tapaus: Sovittu varajäsen ei seuraa jäsentä itsestään
      Oletetaan että neuvottelukuntaan nimetään:
        | luokka                                 | järjestö     | varajäsenen järjestö |
        | Hyvinvointialueella toimivat järjestöt | Monitoimi ry | Sekatyö ry           |
      Ja tänään on 1.3.2024
      Ja kirjaukset tulevat voimaan kirjauspäivänä
      Kun jäsen "Monitoimi ry" luopuu tehtävästä
      Niin kirjauksia tulee 1
      Ja neuvottelukunnassa on 20 paikkaa, joista tyhjiä 20

    Tapaus: Samalla järjestöllä on silti yksi paikka
      Oletetaan että neuvottelukuntaan nimetään:
        | luokka                                 | järjestö     | varajäsenen järjestö |
        | Hyvinvointialueella toimivat järjestöt | Monitoimi ry | Sekatyö ry           |
      Kun luokkaan "Hyvinvointialueella toimivat järjestöt" nimetään "Sekatyö ry"
      Niin se evätään, koska "Järjestöllä Sekatyö ry on jo paikka neuvottelukunnassa."

  @lähde-004
  Rule: Verkostojen neuvottelukunnassa paikka on verkoston tai toimielimen

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Päijät-Hämeen järjestöneuvottelukunta"
      Ja toimikausi "2024" avataan ajalle 1.1.2024 – 31.12.2024
      Ja kirjataan toimielin "Päijät-Hämeen liitto" (muu)
      Ja kirjataan järjestö "Kyläseppä ry"
      Ja järjestön "Kyläseppä ry" tiedot päivitetään:
        | verkostot | kylat |
      Ja kirjaukset tulevat voimaan 1.1.2024

    Tapaus: Kolmetoista paikkaa, vuosikello ja puheenjohtaja keskuudesta
      Oletetaan että neuvottelukuntaan nimetään:
        | luokka               | järjestö             |
        | Kylien yhdistykset   | Kyläseppä ry         |
        | Päijät-Hämeen liitto | Päijät-Hämeen liitto |
      Ja puheenjohtajaksi valitaan "Kyläseppä ry"
      Kun kysytään, mikä oli voimassa 15.9.2024
      Niin neuvottelukunnassa on 13 paikkaa, joista tyhjiä 11
      Ja neuvottelukunnan täytetyt paikat ovat:
        | luokka               | järjestö             |
        | Päijät-Hämeen liitto | Päijät-Hämeen liitto |
        | Kylien yhdistykset   | Kyläseppä ry         |
      Ja neuvottelukunnasta kerrotaan "Vuosikellon vaihe: Yhteiskehittäminen"

    Tapaus: Verkosto voi nimetä edustajan vuosittain
      Oletetaan että kirjataan järjestö "Kylänraitti ry"
      Ja järjestön "Kylänraitti ry" tiedot päivitetään:
        | verkostot | kylat |
      Ja toimikausi "2025–26" avataan ajalle 1.1.2025 – 31.12.2026
      Ja kirjaukset tulevat voimaan 1.1.2025
      Ja luokkaan "Kylien yhdistykset" nimetään "Kyläseppä ry"
      Ja kirjaukset tulevat voimaan 1.1.2026
      Kun jäsenen "Kyläseppä ry" jäsenyys päätetään, koska "Verkosto nimeää vuodeksi"
      Ja luokkaan "Kylien yhdistykset" nimetään "Kylänraitti ry"
      Ja kysytään, mikä oli voimassa 1.1.2026
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka             | järjestö       | alkaen   |
        | Kylien yhdistykset | Kylänraitti ry | 1.1.2026 |

    Tapaus: Verkostoon kuulumaton ei edusta sitä
      Kun luokkaan "Kulttuuri" nimetään "Kyläseppä ry"
      Niin se evätään, koska "Kyläseppä ry ei kuulu luokkaan Kulttuuri."

    Tapaus: Toimielimen paikka on sen toimielimen
      Kun luokkaan "Päijät-Hämeen hyvinvointikuntayhtymä" nimetään "Päijät-Hämeen liitto"
      Niin se evätään, koska "Päijät-Hämeen liitto ei kuulu luokkaan Päijät-Hämeen hyvinvointikuntayhtymä."

  Rule: Sääntö voi vaatia varajäsenen samasta järjestöstä

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/keksitty.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järvimaan järjestöneuvosto"
      Ja toimikausi "2024–27" avataan ajalle 1.1.2024 – 31.12.2027
      Ja perusteena on päätös Järvimaan aluehallitus 12.12.2023 § 7
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry; Sekatyö ry"
      Ja kirjaukset tulevat voimaan 1.1.2024

    Tapaus: Jäsen ja varajäsen samasta järjestöstä
      Kun neuvottelukuntaan nimetään:
        | luokka          | järjestö     | varajäsenen järjestö |
        | Muut järjestöt  | Monitoimi ry | Monitoimi ry         |
      Niin kirjauksia tulee 2

    Tapaus: Toisen järjestön varajäsen ei käy
      Kun neuvottelukuntaan nimetään:
        | luokka          | järjestö     | varajäsenen järjestö |
        | Muut järjestöt  | Monitoimi ry | Sekatyö ry           |
      Niin se evätään, koska "Varajäsenen on oltava samasta järjestöstä kuin jäsen."

  Rule: Sääntö voi olla ilman varajäseniä

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "features/neuvottelukunnat/ilman-varajasenia.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Pieni neuvosto"
      Ja toimikausi "2024" avataan ajalle 1.1.2024 – 31.12.2024
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry; Sekatyö ry"
      Ja kirjaukset tulevat voimaan 1.1.2024

    Tapaus: Jäsen nimetään yksin
      Kun luokkaan "Järjestöt" nimetään "Monitoimi ry"
      Niin kirjauksia tulee 1

    Tapaus: Varajäsentä ei nimetä
      Oletetaan että luokkaan "Järjestöt" nimetään "Monitoimi ry"
      Kun jäsenen "Monitoimi ry" varajäseneksi nimetään "Sekatyö ry"
      Niin se evätään, koska "Toimintasäännön mukaan varajäseniä ei ole."

  Rule: Henkilöistä kerrotaan se, minkä sääntö sanoo julkiseksi

    Tausta:
      Oletetaan että kirjataan henkilö "h-1" nimellä "Aino Aalto" ja yhteystiedolla "aino@jarjesto.example"
      Ja kirjataan henkilö "h-2" nimellä "Eino Esimerkki"
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry; Sekatyö ry"

    Tapaus: Nimi on julkinen, yhteystieto ei
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/keksitty.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järvimaan järjestöneuvosto"
      Ja toimikausi "2024–27" avataan ajalle 1.1.2024 – 31.12.2027
      Ja perusteena on päätös Järvimaan aluehallitus 12.12.2023 § 7
      Ja kirjaukset tulevat voimaan 1.1.2024
      Ja neuvottelukuntaan nimetään:
        | luokka         | järjestö     | jäsen | varajäsenen järjestö | varajäsen |
        | Muut järjestöt | Monitoimi ry | h-1   | Monitoimi ry         | h-2       |
      Kun kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka         | järjestö     | jäsen      | yhteystieto | varajäsen      |
        | Muut järjestöt | Monitoimi ry | Aino Aalto |             | Eino Esimerkki |
      Kun toimijana on tietosuojavastaava
      Ja kirjaukset tulevat voimaan kirjauspäivänä
      Ja henkilön "h-1" henkilötiedot poistetaan
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka         | järjestö     | jäsen                   | varajäsen      |
        | Muut järjestöt | Monitoimi ry | henkilötiedot poistettu | Eino Esimerkki |

    Tapaus: Mikään ei ole julkista
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025
      Ja kirjaukset tulevat voimaan 1.1.2024
      Ja neuvottelukuntaan nimetään:
        | luokka                                 | järjestö     | jäsen |
        | Hyvinvointialueella toimivat järjestöt | Monitoimi ry | h-1   |
      Kun kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka                                 | järjestö     | jäsen |
        | Hyvinvointialueella toimivat järjestöt | Monitoimi ry |       |
