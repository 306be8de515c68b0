# language: fi
Ominaisuus: Varajäsenet, luopuminen ja toimikauden aikaiset muutokset

  Varajäsen on sidottu jäseneensä: kun jäsen luopuu, varajäsenestä tulee jäsen. Yhteen kokoukseen
  tuleminen jäsenen sijasta on eri asia. Järjestöt ja henkilöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 12.12.2023
    Ja toimijana on lataaja
    Ja perusteena on päätös Aluehallitus 12.12.2023 § 200
    Ja suunnitellaan neuvottelukunta "Järjestöneuvottelukunta"
    Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
    Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
    Ja kirjataan luokan "elakelaiset" järjestöt "Harmaahapset ry; Kiikkustuoli ry; Iltarusko ry"
    Ja kirjataan luokan "vanhukset" järjestöt "Hopea ry; Vaari ry"
    Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025, 1 paikkaa luokkaa kohti
    Ja kirjaukset tulevat voimaan 1.1.2024

  @lähde-003
  Rule: Varajäsen on eri järjestöstä ja samasta luokasta

    Tausta:
      Oletetaan että luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"

    Tapaus: Saman luokan toinen järjestö käy
      Kun jäsenen "Harmaahapset ry" varajäseneksi nimetään "Kiikkustuoli ry"
      Ja kysytään, mikä oli voimassa 1.1.2024
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka               | järjestö        | varajäsenen järjestö |
        | Eläkeläisyhdistykset | Harmaahapset ry | Kiikkustuoli ry      |

    Tapaus: Sama järjestö ei käy
      Kun jäsenen "Harmaahapset ry" varajäseneksi nimetään "Harmaahapset ry"
      Niin se evätään, koska "Varajäsenen on oltava eri järjestöstä kuin jäsen."

    Tapaus: Toisen luokan järjestö ei käy
      Kun jäsenen "Harmaahapset ry" varajäseneksi nimetään "Hopea ry"
      Niin se evätään, koska "Varajäsenen järjestö Hopea ry ei kuulu jäsenen luokkaan Eläkeläisyhdistykset."

    Tapaus: Toista varajäsentä ei ole
      Oletetaan että jäsenen "Harmaahapset ry" varajäseneksi nimetään "Kiikkustuoli ry"
      Kun jäsenen "Harmaahapset ry" varajäseneksi nimetään "Iltarusko ry"
      Niin se evätään, koska "Jäsenellä on jo varajäsen."

    Tapaus: Saman varajäsenen nimeäminen uudelleen ei muuta mitään
      Oletetaan että jäsenen "Harmaahapset ry" varajäseneksi nimetään "Kiikkustuoli ry"
      Kun jäsenen "Harmaahapset ry" varajäseneksi nimetään "Kiikkustuoli ry"
      Niin mitään uutta ei kirjata

    Tapaus: Päättyneen varajäsenen tilalle nimetään toinen
      Oletetaan että jäsenen "Harmaahapset ry" varajäseneksi nimetään "Kiikkustuoli ry"
      Ja jäsenen "Harmaahapset ry" varajäsenyys päättyy, koska "Muutti pois"
      Kun jäsenen "Harmaahapset ry" varajäseneksi nimetään "Iltarusko ry"
      Niin kirjauksia tulee 1

  @lähde-003
  Rule: Kun jäsen luopuu, varajäsenestä tulee jäsen

    Tausta:
      Oletetaan että neuvottelukuntaan nimetään:
        | luokka                                        | järjestö        | varajäsenen järjestö |
        | Eläkeläisyhdistykset                          | Harmaahapset ry | Kiikkustuoli ry      |
        | Vanhusten hyvinvointiin liittyvät yhdistykset | Hopea ry        |                      |
      Ja tänään on 1.3.2025
      Ja kirjaukset tulevat voimaan kirjauspäivänä
      Ja perustetta ei ole

    Tapaus: Luopuminen ja seuraaminen ovat kaksi kirjausta samasta lähetyksestä
      Kun jäsen "Harmaahapset ry" luopuu tehtävästä, koska "Aika ei riitä"
      Niin kirjauksia tulee 2
      Ja kirjataan "Varajäsenestä tuli jäsen 1.3.2025 (nimeäminen Harmaahapset ry)"
      Ja neuvottelukunnan täytetyt paikat ovat:
        | luokka                                        | järjestö        | alkaen   | varajäsenen järjestö |
        | Eläkeläisyhdistykset                          | Kiikkustuoli ry | 1.3.2025 |                      |
        | Vanhusten hyvinvointiin liittyvät yhdistykset | Hopea ry        | 1.1.2024 |                      |
      Ja neuvottelukunnan paikoilla ovat istuneet:
        | toimikausi | luokka                                        | järjestö        | alkaen   | tapa          | päättyi  | syy    |
        | 2024–25    | Eläkeläisyhdistykset                          | Harmaahapset ry | 1.1.2024 | nimettiin     | 1.3.2025 | luopui |
        | 2024–25    | Eläkeläisyhdistykset                          | Kiikkustuoli ry | 1.3.2025 | varajäsenestä |          |        |
        | 2024–25    | Vanhusten hyvinvointiin liittyvät yhdistykset | Hopea ry        | 1.1.2024 | nimettiin     |          |        |
      Kun kysytään, mikä oli voimassa 28.2.2025
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka                                        | järjestö        | alkaen   | varajäsenen järjestö |
        | Eläkeläisyhdistykset                          | Harmaahapset ry | 1.1.2024 | Kiikkustuoli ry      |
        | Vanhusten hyvinvointiin liittyvät yhdistykset | Hopea ry        | 1.1.2024 |                      |

    Tapaus: Ilman varajäsentä paikka jää tyhjäksi
      Kun jäsen "Hopea ry" luopuu tehtävästä
      Niin kirjauksia tulee 1
      Ja neuvottelukunnassa on 8 paikkaa, joista tyhjiä 7

    Tapaus: Samana päivänä luovutaan kerran
      Oletetaan että jäsen "Hopea ry" luopuu tehtävästä
      Kun jäsen "Hopea ry" luopuu tehtävästä
      Niin mitään uutta ei kirjata

    Tapaus: Lähtenyt ei luovu toiste
      Oletetaan että jäsen "Hopea ry" luopuu tehtävästä
      Ja tänään on 2.3.2025
      Kun jäsen "Hopea ry" luopuu tehtävästä
      Niin se evätään, koska "Jäsen on jo jättänyt paikan."

    Tapaus: Lakanneesta järjestöstä ei tule seuraajaa
      Oletetaan että järjestö "Kiikkustuoli ry" purkautuu
      Kun jäsen "Harmaahapset ry" luopuu tehtävästä
      Niin kirjauksia tulee 1

    Tapaus: Luopua ei voi ennen nimeämistä
      Oletetaan että kirjaukset tulevat voimaan 31.12.2023
      Kun jäsen "Hopea ry" luopuu tehtävästä
      Niin se evätään, koska "31.12.2023 on ennen nimeämistä: jäsen aloitti 1.1.2024."

  @lähde-003
  Rule: Varajäsen voi tulla yhteen kokoukseen

    Tausta:
      Oletetaan että neuvottelukuntaan nimetään:
        | luokka                                        | järjestö        | varajäsenen järjestö |
        | Eläkeläisyhdistykset                          | Harmaahapset ry | Kiikkustuoli ry      |
        | Vanhusten hyvinvointiin liittyvät yhdistykset | Hopea ry        |                      |
      Ja tänään on 20.5.2024
      Ja kirjaukset tulevat voimaan kirjauspäivänä

    Tapaus: Kokouksen jälkeen jäsen on yhä jäsen
      Kun jäsenen "Harmaahapset ry" sijasta varajäsen on kokouksessa "Kokous 3/2024"
      Niin kirjataan "Varajäsen toimi jäsenen sijasta: Kokous 3/2024 (nimeäminen Harmaahapset ry)"
      Ja neuvottelukunnan täytetyt paikat ovat:
        | luokka                                        | järjestö        | varajäsenen järjestö |
        | Eläkeläisyhdistykset                          | Harmaahapset ry | Kiikkustuoli ry      |
        | Vanhusten hyvinvointiin liittyvät yhdistykset | Hopea ry        |                      |

    Tapaus: Sama kokous kirjataan kerran
      Oletetaan että jäsenen "Harmaahapset ry" sijasta varajäsen on kokouksessa "Kokous 3/2024"
      Kun jäsenen "Harmaahapset ry" sijasta varajäsen on kokouksessa "Kokous 3/2024"
      Niin mitään uutta ei kirjata

    Tapaus: Ilman varajäsentä kukaan ei tule
      Kun jäsenen "Hopea ry" sijasta varajäsen on kokouksessa "Kokous 3/2024"
      Niin se evätään, koska "Jäsenellä ei ole varajäsentä."

    Tapaus: Olematon varajäsenyys ei pääty
      Kun jäsenen "Hopea ry" varajäsenyys päättyy, koska "Muutti pois"
      Niin se evätään, koska "Jäsenellä ei ole varajäsentä."

  Rule: Lakannut tai luokkaa vaihtanut järjestö näkyy paikassaan, kunnes siitä päätetään

    Tausta:
      Oletetaan että neuvottelukuntaan nimetään:
        | luokka               | järjestö        | varajäsenen järjestö |
        | Eläkeläisyhdistykset | Harmaahapset ry | Kiikkustuoli ry      |
      Ja tänään on 1.3.2025
      Ja kirjaukset tulevat voimaan kirjauspäivänä
      Ja perusteena on päätös Aluehallitus 24.2.2025 § 30

    Tapaus: Järjestö lakkaa, ja päätöksellä varajäsen jatkaa
      Kun järjestö "Harmaahapset ry" purkautuu
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka               | järjestö        | huomautus            |
        | Eläkeläisyhdistykset | Harmaahapset ry | järjestö on lakannut |
      Kun jäsenen "Harmaahapset ry" jäsenyys päätetään, koska "Järjestö purkautui"
      Niin kirjauksia tulee 2
      Ja neuvottelukunnan täytetyt paikat ovat:
        | luokka               | järjestö        | peruste                     | huomautus |
        | Eläkeläisyhdistykset | Kiikkustuoli ry | Aluehallitus 24.2.2025 § 30 |           |

    Tapaus: Päätetty jäsenyys ei pääty toiste
      Oletetaan että jäsenen "Harmaahapset ry" jäsenyys päätetään, koska "Järjestö purkautui"
      Ja jäsenen "Kiikkustuoli ry" jäsenyys päätetään, koska "Järjestö purkautui"
      Niin mitään uutta ei kirjata

    Tapaus: Järjestö vaihtaa luokkaa ja siirretään
      Oletetaan että jäsenen "Harmaahapset ry" varajäsenyys päättyy, koska "Luokka vaihtuu"
      Ja järjestön "Harmaahapset ry" rekisteriluokaksi kirjataan "vanhukset"
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka               | järjestö        | huomautus                            |
        | Eläkeläisyhdistykset | Harmaahapset ry | järjestö kuuluu nyt toiseen luokkaan |
      Kun jäsen "Harmaahapset ry" siirretään luokkaan "Vanhusten hyvinvointiin liittyvät yhdistykset"
      Niin neuvottelukunnan täytetyt paikat ovat:
        | luokka                                        | järjestö        | alkaen   | huomautus |
        | Vanhusten hyvinvointiin liittyvät yhdistykset | Harmaahapset ry | 1.3.2025 |           |
      Ja neuvottelukunnan paikoilla ovat istuneet:
        | luokka                                        | järjestö        | tapa       | päättyi  | syy        |
        | Eläkeläisyhdistykset                          | Harmaahapset ry | nimettiin  | 1.3.2025 | siirrettiin |
        | Vanhusten hyvinvointiin liittyvät yhdistykset | Harmaahapset ry | siirrettiin |          |            |

    Tapaus: Siirto samaan luokkaan ei muuta mitään
      Kun jäsen "Harmaahapset ry" siirretään luokkaan "Eläkeläisyhdistykset"
      Niin mitään uutta ei kirjata

    Tapaus: Varajäsen ei jää toiseen luokkaan
      Oletetaan että järjestön "Harmaahapset ry" rekisteriluokaksi kirjataan "vanhukset"
      Kun jäsen "Harmaahapset ry" siirretään luokkaan "Vanhusten hyvinvointiin liittyvät yhdistykset"
      Niin se evätään, koska "Varajäsenen järjestö Kiikkustuoli ry ei kuulu jäsenen luokkaan Vanhusten hyvinvointiin liittyvät yhdistykset."

    Tapaus: Hyväksymättä jäsenyyttä ei päätetä
      Oletetaan että perustetta ei ole
      Kun jäsenen "Harmaahapset ry" jäsenyys päätetään, koska "Järjestö purkautui"
      Niin se evätään, koska "Kokoonpanon muutos kesken toimikauden vaatii hyväksynnän"

  @lähde-003
  Rule: Toimikauden vaihtuessa osa paikoista vaihtuu

    Tausta:
      Oletetaan että kirjataan luokan "lapset" järjestöt "Vekarat ry"
      Ja kirjataan luokan "sairaus" järjestöt "Toipilaat ry"
      Ja kirjataan luokan "muut" järjestöt "Monitoimi ry"
      Ja neuvottelukuntaan nimetään:
        | luokka                                                                              | järjestö        |
        | Eläkeläisyhdistykset                                                                | Harmaahapset ry |
        | Vanhusten hyvinvointiin liittyvät yhdistykset                                       | Hopea ry        |
        | Lastensuojeluun, -hoitoon sekä vanhemmuuteen ja huoltajuuteen liittyvät yhdistykset | Vekarat ry      |
        | Sairauteen ja vammaan liittyvät yhdistykset                                         | Toipilaat ry    |
        | Muut sosiaali- ja terveysalan yhdistykset                                           | Monitoimi ry    |
      Ja toimikausi "2026–27" avataan ajalle 1.1.2026 – 31.12.2027, 1 paikkaa luokkaa kohti
      Ja kirjaukset tulevat voimaan 1.1.2026
      Ja neuvottelukuntaan nimetään:
        | luokka                                                                              | järjestö     |
        | Vanhusten hyvinvointiin liittyvät yhdistykset                                       | Hopea ry     |
        | Lastensuojeluun, -hoitoon sekä vanhemmuuteen ja huoltajuuteen liittyvät yhdistykset | Vekarat ry   |
        | Sairauteen ja vammaan liittyvät yhdistykset                                         | Toipilaat ry |
        | Muut sosiaali- ja terveysalan yhdistykset                                           | Monitoimi ry |

    Tapaus: Uusi järjestö mahtuu
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Kiikkustuoli ry"
      Niin kirjauksia tulee 1

    Tapaus: Viides kahdeksasta ei voi jatkaa
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Harmaahapset ry"
      Niin se evätään, koska "Edelliseltä toimikaudelta voi jatkaa enintään 4 järjestöä: osuus 1/2 vaihtuu."
