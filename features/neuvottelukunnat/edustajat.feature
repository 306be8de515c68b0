# language: fi
Ominaisuus: Järjestö nimeää paikalleen toisen henkilön

  Vaihtuvuuden vuoksi verkosto voi nimetä edustajansa vuosittain. Paikka ja järjestö pysyvät, vain
  henkilö vaihtuu. Järjestöt ja henkilöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 12.12.2023
    Ja toimijana on lataaja
    Ja perusteena on päätös Aluehallitus 12.12.2023 § 200
    Ja suunnitellaan neuvottelukunta "Neuvottelukunta"
    Ja kirjataan henkilö "h-1" nimellä "Aino Aalto"
    Ja kirjataan henkilö "h-2" nimellä "Eino Esimerkki"
    Ja kirjataan henkilö "h-3" nimellä "Veikko Vara"
    Ja kirjataan henkilö "h-4" nimellä "Varpu Vara"

  @lähde-004
  Rule: Verkosto nimeää edustajansa enintään kerran vuodessa

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml", paitsi:
        """
        julkiset-tiedot = ["nimi"]
        """
      Ja neuvottelukunnan toimintasäännöksi päätetään "Päijät-Hämeen järjestöneuvottelukunta"
      Ja toimikausi "2024–27" avataan ajalle 1.1.2024 – 31.12.2027
      Ja kirjataan järjestö "Kyläseppä ry"
      Ja järjestön "Kyläseppä ry" tiedot päivitetään:
        | verkostot | kylat |
      Ja kirjaukset tulevat voimaan 1.1.2024
      Ja neuvottelukuntaan nimetään:
        | luokka             | järjestö     | jäsen | varajäsenen järjestö | varajäsen |
        | Kylien yhdistykset | Kyläseppä ry | h-1   | Kyläseppä ry         | h-3       |
      Ja perustetta ei ole

    Tapaus: Seuraavana vuonna edustaja vaihtuu, paikka pysyy
      Oletetaan että tänään on 1.2.2025
      Ja kirjaukset tulevat voimaan 1.2.2025
      Kun jäsenen "Kyläseppä ry" paikalle nimetään henkilö "h-2"
      Ja jäsenen "Kyläseppä ry" varajäsenen paikalle nimetään henkilö "h-4"
      Niin kirjataan "Varajäseneksi nimettiin h-4 alkaen 1.2.2025 (nimeäminen Kyläseppä ry)"
      Ja neuvottelukunnan täytetyt paikat ovat:
        | järjestö     | alkaen   | peruste                       | jäsen          | jäsen alkaen | varajäsen  | varajäsen alkaen |
        | Kyläseppä ry | 1.1.2024 | Aluehallitus 12.12.2023 § 200 | Eino Esimerkki | 1.2.2025     | Varpu Vara | 1.2.2025         |
      Ja neuvottelukunnan paikoilla ovat istuneet:
        | järjestö     | jäsen          | alkaen   | tapa            | päättyi  | syy            |
        | Kyläseppä ry | Aino Aalto     | 1.1.2024 | nimettiin       | 1.2.2025 | nimettiin toinen |
        | Kyläseppä ry | Eino Esimerkki | 1.2.2025 | henkilö vaihtui |          |                |
      Ja neuvottelukunnan varajäseninä ovat olleet:
        | järjestö     | varajäsen   | alkaen   | päättyi  |
        | Kyläseppä ry | Veikko Vara | 1.1.2024 | 1.2.2025 |
        | Kyläseppä ry | Varpu Vara  | 1.2.2025 |          |
      Kun kysytään, mikä oli voimassa 31.1.2025
      Niin neuvottelukunnan täytetyt paikat ovat:
        | jäsen      | varajäsen   |
        | Aino Aalto | Veikko Vara |

    Tapaus: Samana vuonna ei nimetä toista
      Oletetaan että tänään on 1.6.2024
      Ja kirjaukset tulevat voimaan 1.6.2024
      Kun jäsenen "Kyläseppä ry" paikalle nimetään henkilö "h-2"
      Niin se evätään, koska "Edustaja on jo nimetty ajaksi 2024: kesken sen toinen nimetään päätöksellä."

    Tapaus: Varajäsentäkään ei vaihdeta kahdesti vuodessa
      Oletetaan että tänään on 1.2.2025
      Ja kirjaukset tulevat voimaan 1.2.2025
      Ja jäsenen "Kyläseppä ry" varajäsenen paikalle nimetään henkilö "h-4"
      Ja kirjaukset tulevat voimaan 1.11.2025
      Kun jäsenen "Kyläseppä ry" varajäsenen paikalle nimetään henkilö "h-3"
      Niin se evätään, koska "Edustaja on jo nimetty ajaksi 2025"

    Tapaus: Kesken vuoden toinen nimetään päätöksellä
      Oletetaan että tänään on 1.6.2024
      Ja kirjaukset tulevat voimaan 1.6.2024
      Ja perusteena on päätös Yhdistysfoorumi 31.5.2024
      Kun jäsenen "Kyläseppä ry" paikalle nimetään henkilö "h-2"
      Niin kirjauksia tulee 1

    Tapaus: Saman henkilön nimeäminen uudelleen ei muuta mitään
      Kun jäsenen "Kyläseppä ry" paikalle nimetään henkilö "h-1"
      Niin mitään uutta ei kirjata
      Kun jäsenen "Kyläseppä ry" varajäsenen paikalle nimetään henkilö "h-3"
      Niin mitään uutta ei kirjata

    Tapaus: Nimetystä varajäsenestä tulee jäsen, kun jäsen luopuu
      Oletetaan että tänään on 1.3.2025
      Ja kirjaukset tulevat voimaan 1.2.2025
      Ja jäsenen "Kyläseppä ry" varajäsenen paikalle nimetään henkilö "h-4"
      Ja kirjaukset tulevat voimaan 1.3.2025
      Kun jäsen "Kyläseppä ry" luopuu tehtävästä
      Niin neuvottelukunnan täytetyt paikat ovat:
        | järjestö     | jäsen      | alkaen   |
        | Kyläseppä ry | Varpu Vara | 1.3.2025 |

    Tapaus: Tuntematonta henkilöä ei nimetä
      Oletetaan että tänään on 1.2.2025
      Ja kirjaukset tulevat voimaan 1.2.2025
      Kun jäsenen "Kyläseppä ry" paikalle nimetään henkilö "h-9"
      Niin se evätään, koska "häntä ei ole kirjattu"

    Tapaus: Kun varajäsentä ei ole, sen paikalle ei nimetä ketään
      Oletetaan että jäsenen "Kyläseppä ry" varajäsenyys päättyy, koska "Muutti pois"
      Kun jäsenen "Kyläseppä ry" varajäsenen paikalle nimetään henkilö "h-4"
      Niin se evätään, koska "Jäsenellä ei ole varajäsentä."

    Tapaus: Luopunut ei saa paikalleen toista
      Oletetaan että jäsenen "Kyläseppä ry" varajäsenyys päättyy, koska "Muutti pois"
      Ja tänään on 1.2.2025
      Ja kirjaukset tulevat voimaan 1.2.2025
      Ja jäsen "Kyläseppä ry" luopuu tehtävästä
      Ja kirjaukset tulevat voimaan 1.3.2025
      Kun jäsenen "Kyläseppä ry" paikalle nimetään henkilö "h-2"
      Niin se evätään, koska "Jäsen on jo jättänyt paikan."

    Tapaus: Varajäsen on toinen henkilö kuin jäsen
      Oletetaan että tänään on 1.2.2025
      Ja kirjaukset tulevat voimaan 1.2.2025
      Kun jäsenen "Kyläseppä ry" paikalle nimetään henkilö "h-3"
      Niin se evätään, koska "Kukaan ei ole oma varajäsenensä: jäsen ja varajäsen ovat kaksi henkilöä."
      Kun jäsenen "Kyläseppä ry" varajäsenen paikalle nimetään henkilö "h-1"
      Niin se evätään, koska "Kukaan ei ole oma varajäsenensä: jäsen ja varajäsen ovat kaksi henkilöä."

    Tapaus: Nimettäessäkään jäsen ei ole oma varajäsenensä
      Oletetaan että perusteena on päätös Yhdistysfoorumi 12.12.2023
      Ja kirjataan toimielin "Päijät-Hämeen liitto" (muu)
      Kun neuvottelukuntaan nimetään:
        | luokka               | järjestö             | jäsen | varajäsenen järjestö | varajäsen |
        | Päijät-Hämeen liitto | Päijät-Hämeen liitto | h-2   | Päijät-Hämeen liitto | h-2       |
      Niin se evätään, koska "Kukaan ei ole oma varajäsenensä: jäsen ja varajäsen ovat kaksi henkilöä."

  @lähde-003
  Rule: Kaudeksi nimetyn tilalle tulee toinen hyväksynnällä

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025, 1 paikkaa luokkaa kohti
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry; Sekatyö ry"
      Ja kirjaukset tulevat voimaan 1.1.2024
      Ja neuvottelukuntaan nimetään:
        | luokka                                    | järjestö     | jäsen | varajäsenen järjestö |
        | Muut sosiaali- ja terveysalan yhdistykset | Monitoimi ry | h-1   | Sekatyö ry           |
      Ja kirjaukset tulevat voimaan 1.2.2025

    Tapaus: Lautakunta hyväksyy toisen henkilön
      Oletetaan että perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 28.1.2025 § 9
      Kun jäsenen "Monitoimi ry" paikalle nimetään henkilö "h-2"
      Niin kirjataan "Paikkaan nimettiin h-2 alkaen 1.2.2025 (nimeäminen Monitoimi ry)"

    Tapaus: Ilman hyväksyntää henkilö ei vaihdu, vaikka vuosi vaihtui
      Oletetaan että perustetta ei ole
      Kun jäsenen "Monitoimi ry" paikalle nimetään henkilö "h-2"
      Niin se evätään, koska "Kokoonpanon muutos kesken toimikauden vaatii hyväksynnän"

    Tapaus: Henkilö, jota paikalla ei vielä ollut, nimetään hyväksynnättä
      Oletetaan että perustetta ei ole
      Kun jäsenen "Monitoimi ry" varajäsenen paikalle nimetään henkilö "h-3"
      Niin kirjauksia tulee 1

  @lähde-003
  Rule: Kun sääntö ei sano, kuinka pitkäksi aikaa nimetään, järjestö vaihtaa henkilönsä milloin vain

    Tapaus: Vapaamuotoisessa elimessä henkilö vaihtuu saman vuoden aikana
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry"
      Ja kirjaukset tulevat voimaan 1.1.2024
      Ja neuvottelukuntaan nimetään:
        | luokka                                 | järjestö     | jäsen |
        | Hyvinvointialueella toimivat järjestöt | Monitoimi ry | h-1   |
      Ja perustetta ei ole
      Ja kirjaukset tulevat voimaan 1.5.2024
      Kun jäsenen "Monitoimi ry" paikalle nimetään henkilö "h-2"
      Niin kirjauksia tulee 1
