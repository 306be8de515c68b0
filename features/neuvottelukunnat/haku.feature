# language: fi
Ominaisuus: Haku neuvottelukuntaan

  Järjestöt ilmoittautuvat neuvottelukunnan toimikaudelle, kriteerit arvioidaan yksi kerrallaan, ja
  valinnan tekee se toimielin, jonka toimintasääntö nimeää. Näiden tapausten järjestöt ja haut ovat
  keksittyjä; lähteet eivät kerro, kuka valittiin.

  Tausta:
    Oletetaan että tänään on 1.3.2024
    Ja toimijana on lataaja
    Ja suunnitellaan neuvottelukunta "Järjestöneuvottelukunta"
    Ja kirjataan järjestö "Esimerkin seniorit ry"
    Ja kirjataan järjestö "Esimerkin eläkkeensaajat ry"
    Ja kirjataan järjestö "Esimerkin omaiset ry"
    Ja perusteena on lähde 003, vaihtoehto 1
    Ja järjestön "Esimerkin seniorit ry" rekisteriluokaksi kirjataan "elakelaiset"
    Ja järjestön "Esimerkin eläkkeensaajat ry" rekisteriluokaksi kirjataan "elakelaiset"
    Ja järjestön "Esimerkin omaiset ry" rekisteriluokaksi kirjataan "vanhukset"
    Ja järjestön "Esimerkin seniorit ry" tiedot päivitetään:
      | verkostot | ikaihmiset; kylat |
    Ja järjestön "Esimerkin eläkkeensaajat ry" tiedot päivitetään:
      | verkostot | ikaihmiset |

  @lähde-003 @lähde-004
  Tapausaihio: Sama haku jokaiselle toimintasäännölle
    Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/<kansio>/<toimintasääntö>.toml"
    Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
    Ja neuvottelukunnan toimintasäännöksi päätetään "<toimintasääntö>"
    Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026<paikkoja>
    Kun avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
    Ja hakuun ilmoittautuu:
      | järjestö              | luokka   | kytkeytyminen                   |
      | Esimerkin seniorit ry | <luokka> | Vertaisryhmiä asumispalveluissa |
    Ja haussa kaikkien ilmoittautuneiden kriteerit täyttyvät
    Ja tänään on 15.4.2024
    Ja perusteena on <peruste>
    Ja haussa valitaan:
      | jäsen                 |
      | Esimerkin seniorit ry |
    Niin haun ilmoittautuneet ovat:
      | järjestö              | luokka   | kriteerit   | valinta |
      | Esimerkin seniorit ry | <luokka> | <kriteerit> | jäsen   |

    Tapaukset:
      | kansio           | toimintasääntö      | paikkoja                  | luokka                                 | kriteerit                                                                                                                                                                                             | peruste                            |
      | vake             | vake-yhteistyoelin  | , 1 paikkaa luokkaa kohti | Eläkeläisyhdistykset                   |                                                                                                                                                                                                       | päätös Aluehallitus 15.4.2024 § 40 |
      | vake             | vake-vapaamuotoinen |                           | Hyvinvointialueella toimivat järjestöt |                                                                                                                                                                                                       | lähde 003, vaihtoehto 2            |
      | neuvottelukunnat | paijat-hame         |                           | Ikäihmiset ja omaishoito               | Yhdistyksellä on Päijät-Hämeen laajuista toimintaa: kyllä; Edustaja voi osallistua tapaamisiin päivällä: kyllä; Edustaja on sitoutunut edustamaan koko verkostoaan ja pitämään siihen yhteyttä: kyllä | päätös Yhdistysfoorumi 15.4.2024   |

  @lähde-003
  Rule: Neuvottelukuntaan haetaan toimikaudelle, jonka toimintasääntö tunnetaan

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 1 paikkaa luokkaa kohti

    Tapaus: Haku avataan kerran, eikä saman haun avaaminen uudelleen muuta mitään
      Oletetaan että avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Kun avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Niin mitään uutta ei kirjata

    Tapaus: Sama haku ei aukea toisin tiedoin
      Oletetaan että avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Kun avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–30.4.2024
      Niin se evätään, koska "Haku on jo avattu toisin tiedoin."

    Tapaus: Haku ei pääty ennen alkuaan
      Kun avataan haku toimikaudelle "2024–26", hakuaika 31.3.2024–1.3.2024
      Niin se evätään, koska "Haku ei voi päättyä (1.3.2024) ennen kuin se alkaa (31.3.2024)."

    Tapaus: Kesken haun ei avata toista
      Oletetaan että avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Kun avataan haku toimikaudelle "2024–26", hakuaika 1.5.2024–31.5.2024
      Niin se evätään, koska "Haku on jo avattu toisin tiedoin."

    Tapaus: Avaamattomaan hakuun ei ilmoittauduta
      Kun hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |
      Niin se evätään, koska "Hakua Järjestöneuvottelukunta/2024–26 ei tunneta: sitä ei ole avattu."

  @lähde-003
  Rule: Hakuun ilmoittaudutaan hakuaikana, kerran ja omaan luokkaan

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 1 paikkaa luokkaa kohti
      Ja avataan haku toimikaudelle "2024–26", hakuaika 15.3.2024–31.3.2024
      Ja perustetta ei ole

    Tapaus: Ilmoittautuneen voi korvata peruttu ilmoittautuminen
      Oletetaan että tänään on 20.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |
      Kun "Esimerkin seniorit ry" peruu ilmoittautumisensa hakuun, koska "edustaja vaihtuu"
      Niin kirjataan "Ilmoittautuminen Esimerkin seniorit ry peruttiin: edustaja vaihtuu"
      Kun hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |
      Niin haun ilmoittautuneet ovat:
        | järjestö              | luokka               | syyt                       |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset | ilmoittautuminen peruttiin |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |                            |

    Tapaus: Ennen hakuaikaa ei ilmoittauduta
      Kun hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |
      Niin se evätään, koska "Haku alkaa vasta 15.3.2024."

    Tapaus: Järjestö ilmoittautuu kahdesti
      Oletetaan että tänään on 20.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |
      Kun hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |
      Niin se evätään, koska "Esimerkin seniorit ry on jo ilmoittautunut."

    Tapaus: Sama tunnus kahdella ilmoittautumisella
      Oletetaan että tänään on 20.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö              | luokka               | tunnus |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset | 1      |
      Kun hakuun ilmoittautuu:
        | järjestö                    | luokka               | tunnus |
        | Esimerkin eläkkeensaajat ry | Eläkeläisyhdistykset | 1      |
      Niin se evätään, koska "Tunnuksella 1 on jo toinen ilmoittautuminen."

    Tapaus: Järjestö kuuluu toiseen rekisteriluokkaan
      Oletetaan että tänään on 20.3.2024
      Kun hakuun ilmoittautuu:
        | järjestö             | luokka               |
        | Esimerkin omaiset ry | Eläkeläisyhdistykset |
      Niin se evätään, koska "Esimerkin omaiset ry ei kuulu luokkaan Eläkeläisyhdistykset."

    Tapaus: Luokkaa ei ole toimintasäännössä
      Oletetaan että tänään on 20.3.2024
      Kun hakuun ilmoittautuu:
        | järjestö              | luokka  |
        | Esimerkin seniorit ry | urheilu |
      Niin se evätään, koska "Toimintasäännössä ei ole luokkaa urheilu; luokat ovat lapset, sairaus, elakelaiset, terveys, muut, vanhukset, tyollisyys, paihteet."

    Tapaus: Lakannut järjestö ei ilmoittaudu
      Oletetaan että tänään on 20.3.2024
      Ja järjestö "Esimerkin seniorit ry" purkautuu
      Kun hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |
      Niin se evätään, koska "Esimerkin seniorit ry on lakannut, joten sitä ei voi nimetä."

  Rule: Hakuaikaa voi jatkaa, ja ilmoittautuneet pysyvät mukana

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja perusteena on päätös Aluehallitus 15.4.2024 § 40
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 1 paikkaa luokkaa kohti
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Ja tänään on 2.4.2024
      Ja hakuun ilmoittautuu:
        | järjestö              | luokka               |
        | Esimerkin seniorit ry | Eläkeläisyhdistykset |

    Tapaus: Myöhässä saapunut ehtii jatkettuun hakuun
      Kun haun hakuaikaa jatketaan 10.4.2024 asti, koska "ilmoittautuneita on vähän"
      Niin kirjataan "Hakuaikaa jatkettiin 10.4.2024 asti: ilmoittautuneita on vähän"
      Kun tänään on 15.4.2024
      Ja haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin haun ilmoittautuneet ovat:
        | järjestö              | valinta | syyt |
        | Esimerkin seniorit ry | jäsen   |      |

    Tapaus: Hakuaikaa ei lyhennetä
      Kun haun hakuaikaa jatketaan 20.3.2024 asti, koska "kiire"
      Niin se evätään, koska "Hakuaikaa voi vain pidentää: haku päättyy jo 31.3.2024."

    Tapaus: Myöhässä saapunutta ei valita
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Esimerkin seniorit ry ilmoittautui myöhässä: haku päättyi 31.3.2024."
      Ja haun ilmoittautuneet ovat:
        | järjestö              | valinta | syyt                             |
        | Esimerkin seniorit ry |         | myöhässä: haku päättyi 31.3.2024 |

  @lähde-003
  Rule: Yhteistyöelimen jäsenet valitsee toimielin, jonka toimintasääntö nimeää

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        [[valinta]]
        valitsee = "Aluehallitus"
        ehdottaa = "Lähidemokratia- ja osallisuuslautakunta"
        """
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 1 paikkaa luokkaa kohti
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö                    | luokka                                        |
        | Esimerkin seniorit ry       | Eläkeläisyhdistykset                          |
        | Esimerkin eläkkeensaajat ry | Eläkeläisyhdistykset                          |
        | Esimerkin omaiset ry        | Vanhusten hyvinvointiin liittyvät yhdistykset |

    Tapaus: Lautakunta ehdottaa ja aluehallitus valitsee jäsenen ja varajäsenen
      Oletetaan että tänään on 8.4.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 8.4.2024 § 20
      Kun haussa ehdotetaan valittavaksi:
        | jäsen                 | varajäsen                   |
        | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry |
      Ja tänään on 15.4.2024
      Ja perusteena on päätös Aluehallitus 15.4.2024 § 40
      Ja haussa valitaan:
        | jäsen                 | varajäsen                   |
        | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry |
      Niin haun ilmoittautuneet ovat:
        | järjestö                    | luokka                                        | ehdotus   | valinta                          |
        | Esimerkin seniorit ry       | Eläkeläisyhdistykset                          | jäsen     | jäsen                            |
        | Esimerkin eläkkeensaajat ry | Eläkeläisyhdistykset                          | varajäsen | varajäsen: Esimerkin seniorit ry |
        | Esimerkin omaiset ry        | Vanhusten hyvinvointiin liittyvät yhdistykset |           |                                  |

    Tapaus: Ehdotuksen tekee lautakunta
      Oletetaan että tänään on 8.4.2024
      Ja perusteena on päätös Aluehallitus 8.4.2024 § 20
      Kun haussa ehdotetaan valittavaksi:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Ehdotus perustuu ehdottavan toimielimen päätökseen; ehdottaja on Lähidemokratia- ja osallisuuslautakunta."

    Tapaus: Valinnan tekee aluehallitus
      Oletetaan että tänään on 15.4.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 15.4.2024 § 20
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Jäsenen nimeäminen perustuu valitsevan toimielimen päätökseen; valitsija on Aluehallitus."

    Tapaus: Ehdotusta ei ole tehty
      Oletetaan että tänään on 15.4.2024
      Ja perusteena on päätös Aluehallitus 15.4.2024 § 40
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Valinnalla on oltava ehdotus; ehdottaja on Lähidemokratia- ja osallisuuslautakunta."

  @lähde-003
  Rule: Valitaan hakuajan jälkeen ilmoittautuneista enintään niin monta kuin on paikkoja

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja perusteena on päätös Aluehallitus 15.4.2024 § 40
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 1 paikkaa luokkaa kohti
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö                    | luokka                                        |
        | Esimerkin seniorit ry       | Eläkeläisyhdistykset                          |
        | Esimerkin eläkkeensaajat ry | Eläkeläisyhdistykset                          |
        | Esimerkin omaiset ry        | Vanhusten hyvinvointiin liittyvät yhdistykset |

    Tapaus: Yksi valitaan kumpaankin luokkaan, muut paikat jäävät tyhjiksi
      Oletetaan että tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
        | Esimerkin omaiset ry  |
      Niin haun paikat ovat:
        | luokka                                                                                        | paikkoja | ilmoittautuneita | valittuja |
        | Lastensuojeluun, -hoitoon sekä vanhemmuuteen ja huoltajuuteen liittyvät yhdistykset           | 1        | 0                | 0         |
        | Sairauteen ja vammaan liittyvät yhdistykset                                                   | 1        | 0                | 0         |
        | Eläkeläisyhdistykset                                                                          | 1        | 2                | 1         |
        | Terveyden ja hyvinvoinnin edistämiseen sekä syrjäytymisen ehkäisemiseen liittyvät yhdistykset | 1        | 0                | 0         |
        | Muut sosiaali- ja terveysalan yhdistykset                                                     | 1        | 0                | 0         |
        | Vanhusten hyvinvointiin liittyvät yhdistykset                                                 | 1        | 1                | 1         |
        | Työllisyyden ja työllistymisen edistämiseen liittyvät yhdistykset                             | 1        | 0                | 0         |
        | Päihde-, huume- ym. riippuvuuksiin liittyvät yhdistykset, raittiusyhdistykset                 | 1        | 0                | 0         |

    Tapaus: Valinta hakuaikana
      Oletetaan että tänään on 31.3.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Valinta tehdään hakuajan jälkeen: haku päättyy 31.3.2024."

    Tapaus: Luokkaan ei valita kahta, kun paikkoja on yksi
      Oletetaan että tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                       |
        | Esimerkin seniorit ry       |
        | Esimerkin eläkkeensaajat ry |
      Niin se evätään, koska "Luokkaan Eläkeläisyhdistykset valittaisiin 2, mutta paikkoja on 1."

    Tapaus: Ilmoittautumatonta ei valita
      Oletetaan että tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen          |
        | Ohikulkijat ry |
      Niin se evätään, koska "Haussa ei ole ilmoittautumista Ohikulkijat ry."

    Tapaus: Ilmoittautumisensa perunutta ei valita
      Oletetaan että "Esimerkin seniorit ry" peruu ilmoittautumisensa hakuun
      Ja tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Ilmoittautuminen on peruttu: Esimerkin seniorit ry."

    Tapaus: Valinnan jälkeen haku ei enää muutu
      Oletetaan että tänään on 15.4.2024
      Ja haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Kun "Esimerkin omaiset ry" peruu ilmoittautumisensa hakuun
      Niin se evätään, koska "Valinta on jo tehty, joten hakua ei voi enää muuttaa."

  @lähde-003
  Rule: Varajäsen on sidottu valittuun jäseneen, toisesta järjestöstä ja samasta luokasta

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja perusteena on päätös Aluehallitus 15.4.2024 § 40
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 2 paikkaa luokkaa kohti
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö                    | luokka                                        |
        | Esimerkin seniorit ry       | Eläkeläisyhdistykset                          |
        | Esimerkin eläkkeensaajat ry | Eläkeläisyhdistykset                          |
        | Esimerkin omaiset ry        | Vanhusten hyvinvointiin liittyvät yhdistykset |
      Ja tänään on 15.4.2024

    Tapaus: Varajäsen toisesta järjestöstä ja samasta luokasta
      Kun haussa valitaan:
        | jäsen                 | varajäsen                   |
        | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry |
      Niin haun ilmoittautuneet ovat:
        | järjestö                    | valinta                          |
        | Esimerkin seniorit ry       | jäsen                            |
        | Esimerkin eläkkeensaajat ry | varajäsen: Esimerkin seniorit ry |
        | Esimerkin omaiset ry        |                                  |

    Tapaus: Varajäsen jäsenen omasta järjestöstä
      Kun haussa valitaan:
        | jäsen                 | varajäsen             |
        | Esimerkin seniorit ry | Esimerkin seniorit ry |
      Niin se evätään, koska "Varajäsenen on oltava eri järjestöstä kuin jäsen."

    Tapaus: Varajäsen toisesta luokasta
      Kun haussa valitaan:
        | jäsen                 | varajäsen            |
        | Esimerkin seniorit ry | Esimerkin omaiset ry |
      Niin se evätään, koska "Varajäsenen järjestö Esimerkin omaiset ry ei kuulu jäsenen luokkaan Eläkeläisyhdistykset."

    Tapaus: Varajäsen on jo itse jäsen
      Kun haussa valitaan:
        | jäsen                       | varajäsen                   |
        | Esimerkin seniorit ry       | Esimerkin eläkkeensaajat ry |
        | Esimerkin eläkkeensaajat ry |                             |
      Niin se evätään, koska "Järjestöllä Esimerkin eläkkeensaajat ry on jo paikka neuvottelukunnassa."

  @lähde-003
  Rule: Avoimessa neuvottelukunnassa kriteereitä sovelletaan vain, jos kaikki eivät mahdu

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 2 paikkaa luokkaa kohti
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024, omin kriteerein:
        | tunnus      | koskee   | kriteeri                            |
        | paikallinen | järjestö | Järjestö toimii hyvinvointialueella |
      Ja hakuun ilmoittautuu:
        | järjestö                    | luokka                                 | kytkeytyminen                   |
        | Esimerkin seniorit ry       | Hyvinvointialueella toimivat järjestöt | Vertaisryhmiä asumispalveluissa |
        | Esimerkin eläkkeensaajat ry | Hyvinvointialueella toimivat järjestöt | Ystävätoimintaa sairaalassa     |

    Tapaus: Kaikki mahtuvat, ja kaikki valitaan
      Oletetaan että tänään on 15.4.2024
      Kun haussa valitaan kaikki ilmoittautuneet
      Niin haun paikat ovat:
        | luokka                                 | paikkoja | ilmoittautuneita | kriteerit käytössä | valittuja |
        | Hyvinvointialueella toimivat järjestöt | 2        | 2                | ei                 | 2         |

    Tapaus: Kun ilmoittautuneita on enemmän, kriteerit ratkaisevat
      Oletetaan että hakuun ilmoittautuu:
        | järjestö             | luokka                                 | kytkeytyminen          |
        | Esimerkin omaiset ry | Hyvinvointialueella toimivat järjestöt | Omaisten vertaisryhmät |
      Ja haussa järjestön "Esimerkin seniorit ry" kriteeri "Järjestö toimii hyvinvointialueella" täyttyy
      Ja haussa järjestön "Esimerkin omaiset ry" kriteeri "Järjestö toimii hyvinvointialueella" täyttyy
      Ja haussa järjestön "Esimerkin eläkkeensaajat ry" kriteeri "Järjestö toimii hyvinvointialueella" ei täyty, koska "toimii muualla"
      Ja tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
        | Esimerkin omaiset ry  |
      Niin haun ilmoittautuneet ovat:
        | järjestö                    | kriteerit                                  | valinta | syyt                                                           |
        | Esimerkin seniorit ry       | Järjestö toimii hyvinvointialueella: kyllä | jäsen   |                                                                |
        | Esimerkin eläkkeensaajat ry | Järjestö toimii hyvinvointialueella: ei    |         | ei täyty: Järjestö toimii hyvinvointialueella (toimii muualla) |
        | Esimerkin omaiset ry        | Järjestö toimii hyvinvointialueella: kyllä | jäsen   |                                                                |
      Ja haun paikat ovat:
        | luokka                                 | paikkoja | ilmoittautuneita | kriteerit käytössä | valittuja |
        | Hyvinvointialueella toimivat järjestöt | 2        | 3                | kyllä              | 2         |

    Tapaus: Kriteeriä ei arvioida, kun kaikki mahtuvat
      Kun haussa järjestön "Esimerkin seniorit ry" kriteeri "Järjestö toimii hyvinvointialueella" täyttyy
      Niin se evätään, koska "Kriteereitä ei sovelleta: ilmoittautuneita on 2, paikkoja 2."

    Tapaus: Ketään ei jätetä pois, kun kaikki mahtuvat
      Oletetaan että tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Esimerkin eläkkeensaajat ry jäisi valitsematta, vaikka kaikki ilmoittautuneet mahtuvat."

    Tapaus: Ilmoittautuja kuvaa, miten se kytkeytyy hyvinvointialueeseen
      Kun hakuun ilmoittautuu:
        | järjestö             | luokka                                 |
        | Esimerkin omaiset ry | Hyvinvointialueella toimivat järjestöt |
      Niin se evätään, koska "Ilmoittautumisesta puuttuu kuvaus siitä, miten järjestö kytkeytyy hyvinvointialueeseen."

    Tapaus: Valinnalla on peruste, vaikka valitsijaa ei ole nimetty
      Oletetaan että tänään on 15.4.2024
      Ja perustetta ei ole
      Kun haussa valitaan kaikki ilmoittautuneet
      Niin se evätään, koska "Valinnalla on oltava peruste: päätös, sääntö tai lähde."

  @lähde-003
  Rule: Noin kahdenkymmenen järjestön elimeen mahtuu kaksikymmentä

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024, omin kriteerein:
        | tunnus      | koskee   | kriteeri                            |
        | paikallinen | järjestö | Järjestö toimii hyvinvointialueella |

    Tapaus: Kaksikymmentä mahtuu ilman kriteereitä
      Kun hakuun ilmoittautuu 20 uutta järjestöä luokkaan "Hyvinvointialueella toimivat järjestöt"
      Niin haun paikat ovat:
        | luokka                                 | paikkoja | ilmoittautuneita | kriteerit käytössä |
        | Hyvinvointialueella toimivat järjestöt | 20       | 20               | ei                 |

    Tapaus: Kahdennestakymmenennestäensimmäisestä alkaen sovelletaan kriteereitä
      Kun hakuun ilmoittautuu 21 uutta järjestöä luokkaan "Hyvinvointialueella toimivat järjestöt"
      Niin haun paikat ovat:
        | luokka                                 | paikkoja | ilmoittautuneita | kriteerit käytössä |
        | Hyvinvointialueella toimivat järjestöt | 20       | 21               | kyllä              |

  @lähde-004
  Rule: Päijät-Hämeessä jokainen ehto arvioidaan ennen valintaa

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml"
      Ja perusteena on päätös Yhdistysfoorumi 15.4.2024
      Ja neuvottelukunnan toimintasäännöksi päätetään "Päijät-Hämeen järjestöneuvottelukunta"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö              | luokka                   |
        | Esimerkin seniorit ry | Ikäihmiset ja omaishoito |

    Tapaus: Kaikki kolme ehtoa täyttyvät
      Oletetaan että haussa kaikkien ilmoittautuneiden kriteerit täyttyvät
      Ja tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin haun ilmoittautuneet ovat:
        | järjestö              | kriteerit                                                                                                                                                                                             | valinta |
        | Esimerkin seniorit ry | Yhdistyksellä on Päijät-Hämeen laajuista toimintaa: kyllä; Edustaja voi osallistua tapaamisiin päivällä: kyllä; Edustaja on sitoutunut edustamaan koko verkostoaan ja pitämään siihen yhteyttä: kyllä | jäsen   |

    Tapaus: Toimielimen paikalle ilmoittautuu toimielin itse
      Oletetaan että kirjataan toimielin "Päijät-Hämeen liitto" (muu)
      Kun hakuun ilmoittautuu:
        | järjestö             | luokka               |
        | Päijät-Hämeen liitto | Päijät-Hämeen liitto |
      Niin haun ilmoittautuneet ovat:
        | järjestö              | luokka                   |
        | Esimerkin seniorit ry | Ikäihmiset ja omaishoito |
        | Päijät-Hämeen liitto  | Päijät-Hämeen liitto     |

    Tapaus: Järjestö voi edustaa kahta verkostoa
      Kun hakuun ilmoittautuu:
        | järjestö              | luokka             |
        | Esimerkin seniorit ry | Kylien yhdistykset |
      Niin kirjauksia tulee 1

    Tapaus: Arvioimatta jäänyttä ei valita
      Oletetaan että haussa järjestön "Esimerkin seniorit ry" kriteeri "Yhdistyksellä on Päijät-Hämeen laajuista toimintaa" täyttyy
      Ja tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Kriteeriä ei ole arvioitu (Esimerkin seniorit ry): Edustaja voi osallistua tapaamisiin päivällä."

    Tapaus: Ehtoa vailla olevaa ei valita
      Oletetaan että haussa järjestön "Esimerkin seniorit ry" kriteeri "Yhdistyksellä on Päijät-Hämeen laajuista toimintaa" ei täyty, koska "toimii vain Lahdessa"
      Ja tänään on 15.4.2024
      Kun haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Niin se evätään, koska "Esimerkin seniorit ry ei täytä kriteeriä: Yhdistyksellä on Päijät-Hämeen laajuista toimintaa."

    Tapaus: Kielteiselle arviolle kerrotaan syy
      Kun haussa järjestön "Esimerkin seniorit ry" kriteeri "Edustaja voi osallistua tapaamisiin päivällä" ei täyty
      Niin se evätään, koska "Jos kriteeri ei täyty, on kerrottava miksi."

    Tapaus: Tuntematonta ehtoa ei arvioida
      Kun haussa järjestön "Esimerkin seniorit ry" kriteeri "varakas" täyttyy
      Niin se evätään, koska "Kriteeriä varakas ei ole; kriteerit ovat maakunnallinen, paivalla, sitoutunut."

    Tapaus: Varajäsenellä on jäsen, johon se on sidottu
      Oletetaan että hakuun ilmoittautuu:
        | järjestö                    | luokka                   |
        | Esimerkin eläkkeensaajat ry | Ikäihmiset ja omaishoito |
      Ja haussa kaikkien ilmoittautuneiden kriteerit täyttyvät
      Ja tänään on 15.4.2024
      Kun haussa valitaan pelkkä varajäsen "Esimerkin eläkkeensaajat ry" jäsenelle "Esimerkin seniorit ry"
      Niin se evätään, koska "Varajäsenellä Esimerkin eläkkeensaajat ry ei ole valittua jäsentä, johon se on sidottu."

  @lähde-003
  Rule: Jäseniksi nimetään ne, jotka haussa valittiin

    Tausta:
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja perusteena on päätös Aluehallitus 15.4.2024 § 40
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 2 paikkaa luokkaa kohti
      Ja kirjataan luokan "elakelaiset" järjestöt "Esimerkin iltarusko ry; Esimerkin kiikkustuoli ry"
      Ja avataan haku toimikaudelle "2024–26", hakuaika 1.3.2024–31.3.2024
      Ja hakuun ilmoittautuu:
        | järjestö                    | luokka                                        |
        | Esimerkin seniorit ry       | Eläkeläisyhdistykset                          |
        | Esimerkin eläkkeensaajat ry | Eläkeläisyhdistykset                          |
        | Esimerkin iltarusko ry      | Eläkeläisyhdistykset                          |
        | Esimerkin omaiset ry        | Vanhusten hyvinvointiin liittyvät yhdistykset |
      Ja tänään on 15.4.2024

    Tapaus: Valittu jäsen ja hänelle valittu varajäsen
      Oletetaan että haussa valitaan:
        | jäsen                 | varajäsen                   |
        | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry |
      Ja kirjaukset tulevat voimaan 1.10.2024
      Kun neuvottelukuntaan nimetään:
        | luokka               | järjestö              | varajäsenen järjestö        |
        | Eläkeläisyhdistykset | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry |
      Niin kirjauksia tulee 2

    Tapaus: Valitsematta jäänyttä ei nimetä
      Oletetaan että haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Ja kirjaukset tulevat voimaan 1.10.2024
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Esimerkin iltarusko ry"
      Niin se evätään, koska "Esimerkin iltarusko ry ei tullut haussa valituksi luokkaan Eläkeläisyhdistykset: muu kuin valittu nimetään toimielimen päätöksellä, jonka syy kerrotaan."

    Tapaus: Ennen valintaa ei nimetä ketään
      Oletetaan että kirjaukset tulevat voimaan 1.10.2024
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Esimerkin seniorit ry"
      Niin se evätään, koska "Esimerkin seniorit ry ei tullut haussa valituksi luokkaan Eläkeläisyhdistykset: muu kuin valittu nimetään toimielimen päätöksellä, jonka syy kerrotaan."

    Tapaus: Muuta kuin valittua varajäsentä ei nimetä
      Oletetaan että haussa valitaan:
        | jäsen                 | varajäsen                   |
        | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry |
      Ja kirjaukset tulevat voimaan 1.10.2024
      Ja luokkaan "Eläkeläisyhdistykset" nimetään "Esimerkin seniorit ry"
      Kun jäsenen "Esimerkin seniorit ry" varajäseneksi nimetään "Esimerkin iltarusko ry"
      Niin se evätään, koska "Esimerkin iltarusko ry ei tullut haussa valituksi luokkaan Eläkeläisyhdistykset: muu kuin valittu nimetään toimielimen päätöksellä, jonka syy kerrotaan."

    Tapaus: Päätös, joka kertoo syyn, ohittaa valinnan
      Oletetaan että haussa valitaan:
        | jäsen                 | varajäsen                   |
        | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry |
      Ja perusteena on päätös Aluehallitus 3.9.2024 § 80
      Ja kirjaukset tulevat voimaan 1.10.2024
      Kun neuvottelukuntaan nimetään:
        | luokka               | järjestö               | syy                  |
        | Eläkeläisyhdistykset | Esimerkin iltarusko ry | Valittu ei ota vastaan |
      Niin kirjataan "Paikkaan 1 luokassa elakelaiset nimettiin Esimerkin iltarusko ry alkaen 1.10.2024 (nimeäminen Esimerkin iltarusko ry). Syy: Valittu ei ota vastaan"
      Kun jäsenen "Esimerkin iltarusko ry" varajäseneksi nimetään "Esimerkin kiikkustuoli ry", koska "Valitun varajäsen jäi ilman jäsentä"
      Niin kirjataan "Nimeämiseen Esimerkin iltarusko ry tuli varajäsen järjestöstä Esimerkin kiikkustuoli ry. Syy: Valitun varajäsen jäi ilman jäsentä"

    Tapaus: Syy ilman päätöstä ei riitä
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2026–28" avataan ajalle 1.10.2026 – 30.9.2028
      Ja avataan haku toimikaudelle "2026–28", hakuaika 1.3.2024–31.3.2024
      Ja perusteena on lähde 003, vaihtoehto 2
      Ja kirjaukset tulevat voimaan 1.10.2026
      Kun neuvottelukuntaan nimetään:
        | luokka                                 | järjestö               | syy                    |
        | Hyvinvointialueella toimivat järjestöt | Esimerkin iltarusko ry | Ilmoittautui puhelimitse |
      Niin se evätään, koska "Esimerkin iltarusko ry ei tullut haussa valituksi luokkaan Hyvinvointialueella toimivat järjestöt: muu kuin valittu nimetään toimielimen päätöksellä, jonka syy kerrotaan."

    Tapaus: Tyhjiin paikkoihin haetaan uudelleen, ja aiemmin valittu on yhä valittu
      Oletetaan että haussa valitaan:
        | jäsen                 |
        | Esimerkin seniorit ry |
      Ja avataan haku toimikaudelle "2024–26", hakuaika 2.5.2024–31.5.2024
      Ja tänään on 3.5.2024
      Ja hakuun ilmoittautuu:
        | järjestö                  | luokka               |
        | Esimerkin kiikkustuoli ry | Eläkeläisyhdistykset |
      Ja tänään on 15.6.2024
      Ja haussa valitaan:
        | jäsen                     |
        | Esimerkin kiikkustuoli ry |
      Ja kirjaukset tulevat voimaan 1.10.2024
      Kun neuvottelukuntaan nimetään:
        | luokka               | järjestö                  |
        | Eläkeläisyhdistykset | Esimerkin kiikkustuoli ry |
        | Eläkeläisyhdistykset | Esimerkin seniorit ry     |
      Niin kirjauksia tulee 2

    Tapaus: Ilman hakua nimetään säännön mukaan
      Oletetaan että toimikausi "2026–28" avataan ajalle 1.10.2026 – 30.9.2028, 2 paikkaa luokkaa kohti
      Ja kirjaukset tulevat voimaan 1.10.2026
      Kun luokkaan "Eläkeläisyhdistykset" nimetään "Esimerkin iltarusko ry"
      Niin kirjauksia tulee 1
