# language: fi
Ominaisuus: Määräraha

  Vuoden avustuksista ei myönnetä enempää kuin määrärahaa on, tulipa päätöksiä mitä tietä tahansa.

  Tausta:
    Oletetaan että tänään on 1.6.2024
    Ja toimijana on lataaja
    Ja järjestöt "Esimerkin seniorit ry; Esimerkin liikkujat ry" on kirjattu
    Ja perusteena on päätös Aluevaltuusto 28.5.2024 § 60
    Ja vuoden 2025 määrärahaksi "avustukset-2025" päätetään "10 000 €"
    Ja avataan avustushaku "haku-2025":
      | määräraha   | avustukset-2025                         |
      | avustuslaji | toiminta-avustus                        |
      | hakuaika    | 1.6.2024–30.6.2024                      |
      | kriteerit   | Avustusperiaatteet 2025                 |
      | esittää     | Lähidemokratia- ja osallisuuslautakunta |
      | päättää     | Aluehallitus                            |
    Ja avustushakuun "haku-2025" saapuu:
      | hakemus | järjestö               | summa      |
      | A-1     | Esimerkin seniorit ry  | 8 000,00 € |
      | A-2     | Esimerkin liikkujat ry | 8 000,00 € |
    Ja tänään on 12.11.2024
    Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
    Ja hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa toimintaa"
    Ja hakemukselle "A-2" esitetään "2 000 €", koska "aloittavaa toimintaa"
    Ja tänään on 10.12.2024
    Ja perusteena on päätös Aluehallitus 10.12.2024 § 210

  @lähde-001
  Rule: Avustuksia ei myönnetä enempää kuin määrärahaa on

    Tapaus: Määräraha jaetaan viimeistä senttiä myöten
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun hakemukselle "A-2" myönnetään "2 000,00 €", koska "aloittavaa"
      Niin vuoden 2025 avustukset ovat:
        | määräraha   | myönnetty   | jäljellä |
        | 10 000,00 € | 10 000,00 € | 0,00 €   |

    Tapaus: Sentinkin ylitys evätään
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun hakemukselle "A-2" myönnetään "2 000,01 €", koska "aloittavaa"
      Niin se evätään, koska "Määrärahasta on jäljellä 2 000,00 €, joten 2 000,01 € ei mahdu siihen."

    Tapaus: Korotus ei ylitä määrärahaa
      Oletetaan että hakemukselle "A-1" myönnetään "7 000 €", koska "vaikuttavaa"
      Ja hakemukselle "A-2" myönnetään "2 000 €", koska "aloittavaa"
      Kun hakemuksen "A-2" avustukseksi muutetaan "3 000,01 €", koska "toiminta laajenee"
      Niin se evätään, koska "Määrärahasta on jäljellä 1 000,00 €, joten 1 000,01 € ei mahdu siihen."

    Tapaus: Korotettu määräraha riittää useampaan
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluevaltuusto 17.12.2024 § 130
      Kun määrärahan "avustukset-2025" summaksi muutetaan "12 000 €", koska "talousarvion muutos"
      Niin kirjataan "Määrärahaksi muutettiin 12 000,00 €: talousarvion muutos"
      Kun perusteena on päätös Aluehallitus 17.12.2024 § 230
      Ja hakemukselle "A-2" myönnetään "4 000 €", koska "määrärahaa korotettiin"
      Niin vuoden 2025 avustukset ovat:
        | määräraha   | myönnetty   | jäljellä |
        | 12 000,00 € | 12 000,00 € | 0,00 €   |

    Tapaus: Korotuksesta ei myönnetä ennen sen päivää
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluevaltuusto 17.12.2024 § 130
      Ja kirjaukset tulevat voimaan 17.12.2024
      Ja määrärahan "avustukset-2025" summaksi muutetaan "12 000 €", koska "talousarvion muutos"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Ja kirjaukset tulevat voimaan 10.12.2024
      Kun hakemukselle "A-2" myönnetään "2 000,01 €", koska "aloittavaa"
      Niin se evätään, koska "Määrärahasta on jäljellä 2 000,00 €, joten 2 000,01 € ei mahdu siihen."
      Kun hakemukselle "A-2" myönnetään "2 000 €", koska "aloittavaa"
      Niin vuoden 2025 avustukset ovat:
        | määräraha   | myönnetty   | jäljellä |
        | 10 000,00 € | 10 000,00 € | 0,00 €   |
      Kun tänään on 17.12.2024
      Niin vuoden 2025 avustukset ovat:
        | määräraha   | myönnetty   | jäljellä   |
        | 12 000,00 € | 10 000,00 € | 2 000,00 € |

    Tapaus: Määrärahaa ei lasketa alle myönnetyn
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun määrärahan "avustukset-2025" summaksi muutetaan "7 999,99 €", koska "säästöt"
      Niin se evätään, koska "Määrärahasta on jo myönnetty 8 000,00 €, joten sitä ei voi laskea sen alle."

    Tapaus: Määrärahaa ei korjata alle myönnetyn
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja korjataan kirjaus "Vuoden 2025 avustusmäärärahaksi päätettiin 10 000,00 €"
      Kun vuoden 2025 määrärahaksi "avustukset-2025" päätetään "7 999,99 €"
      Niin se evätään, koska "Määrärahasta on jo myönnetty 8 000,00 €, joten sitä ei voi laskea sen alle."

    Tapaus: Määräraha korjataan siihen, mitä siitä on myönnetty
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja kirjaukset tulevat voimaan 1.6.2024
      Ja korjataan kirjaus "Vuoden 2025 avustusmäärärahaksi päätettiin 10 000,00 €"
      Kun vuoden 2025 määrärahaksi "avustukset-2025" päätetään "8 000 €"
      Niin kirjauksia tulee 1

    Tapaus: Purettu sidonta ei estä korjaamasta määrärahaa
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "1 000 €"
      Ja määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "0 €"
      Ja hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja kirjaukset tulevat voimaan 1.6.2024
      Ja korjataan kirjaus "Vuoden 2025 avustusmäärärahaksi päätettiin 10 000,00 €"
      Kun vuoden 2025 määrärahaksi "avustukset-2025" päätetään "8 000 €"
      Niin kirjauksia tulee 1

    Tapaus: Korotuksesta myönnetty ei estä korjaamasta sitä, mitä ennen korotusta oli
      Oletetaan että määrärahan "avustukset-2025" summaksi muutetaan "12 000 €", koska "talousarvion muutos"
      Ja hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja kirjaukset tulevat voimaan 1.6.2024
      Ja korjataan kirjaus "Vuoden 2025 avustusmäärärahaksi päätettiin 10 000,00 €"
      Kun vuoden 2025 määrärahaksi "avustukset-2025" päätetään "7 000 €"
      Niin kirjauksia tulee 1

    Tapaus: Korotusta ei korjata myöhemmäksi kuin siitä on myönnetty
      Oletetaan että määrärahan "avustukset-2025" summaksi muutetaan "12 000 €", koska "talousarvion muutos"
      Ja hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemukselle "A-2" myönnetään "4 000 €", koska "aloittavaa"
      Ja tänään on 1.2.2025
      Ja kirjaukset tulevat voimaan 1.2.2025
      Ja korjataan kirjaus "Määrärahaksi muutettiin 12 000,00 €"
      Kun määrärahan "avustukset-2025" summaksi muutetaan "12 000 €", koska "talousarvion muutos"
      Niin se evätään, koska "Määrärahasta on jo myönnetty 12 000,00 €, joten sitä ei voi laskea sen alle."

    Tapaus: Määrärahaa ei lasketa ennen päivää, jona pienennetyn avustuksen summa vapautuu
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja kirjaukset tulevat voimaan 20.1.2025
      Ja hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "toiminta supistuu"
      Ja kirjaukset tulevat voimaan 15.1.2025
      Kun määrärahan "avustukset-2025" summaksi muutetaan "7 999,99 €", koska "säästöt"
      Niin se evätään, koska "Määrärahasta on jo myönnetty 8 000,00 €, joten sitä ei voi laskea sen alle."
      Oletetaan että kirjaukset tulevat voimaan 20.1.2025
      Kun määrärahan "avustukset-2025" summaksi muutetaan "5 000 €", koska "säästöt"
      Niin kirjataan "Määrärahaksi muutettiin 5 000,00 €: säästöt"

    Tapaus: Korotusta ei mitätöidä, kun siitä on jo myönnetty
      Oletetaan että määrärahan "avustukset-2025" summaksi muutetaan "12 000 €", koska "talousarvion muutos"
      Ja hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemukselle "A-2" myönnetään "4 000 €", koska "määrärahaa korotettiin"
      Kun kirjaus "Määrärahaksi muutettiin 12 000,00 €" mitätöidään, koska "väärä vuosi"
      Niin se evätään, koska "Määrärahasta on jo myönnetty 12 000,00 €, joten sitä ei voi laskea sen alle."

    Tapaus: Pienennetystä avustuksesta vapautuva summa on taas myönnettävissä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "toiminta supistuu"
      Ja hakemukselle "A-2" myönnetään "5 000 €", koska "määrärahaa vapautui"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty   | jäljellä |
        | 10 000,00 € | 0,00 €   |

  Rule: Määrärahasta päätetään kerran, ja sitä muutetaan päätöksellä

    Tapaus: Sama määräraha uudelleen ei muuta mitään
      Kun vuoden 2025 määrärahaksi "avustukset-2025" päätetään "10 000,00 €"
      Niin mitään uutta ei kirjata

    Tapaus: Toinen summa on muutos eikä uusi päätös
      Kun vuoden 2025 määrärahaksi "avustukset-2025" päätetään "11 000 €"
      Niin se evätään, koska "Määrärahasta on jo päätetty toisin tiedoin; muuta sitä."

    Tapaus: Määräraha ilman päätöstä tai lähdettä
      Oletetaan että perustetta ei ole
      Kun vuoden 2026 määrärahaksi "avustukset-2026" päätetään "970 000 €"
      Niin se evätään, koska "Määräraha perustuu toimielimen päätökseen tai lähteeseen, joka kertoo siitä."

    Tapaus: Tuntematonta määrärahaa ei muuteta
      Kun määrärahan "avustukset-2027" summaksi muutetaan "1 000 €", koska "säästöt"
      Niin se evätään, koska "Määrärahaa avustukset-2027 ei tunneta: siitä ei ole päätetty."

  Rule: Summa sidotaan määrärahasta ja päätetään samalla kertaa

    Tapaus: Sidonta ja päätös kirjautuvat yhdessä
      Kun hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Niin kirjataan "Sidonta 1: hakemukselle A-1 on sidottu 8 000,00 € (muutos 8 000,00 €)"
      Ja kirjauksia tulee 2

    Tapaus: Avustusta ei myönnetä sitomatta
      Kun hakemukselle "A-1" myönnetään sitomatta "8 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Hakemukselle A-1 ei ole juuri sidottu summaa 8 000,00 €."

    Tapaus: Sidonta ja päätös voivat olla kaksi kirjausta samalta päivältä
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Ja tänään on 12.12.2024
      Ja kirjaukset tulevat voimaan 10.12.2024
      Kun hakemukselle "A-1" myönnetään sitomatta "8 000 €", koska "vaikuttavaa"
      Niin kirjauksia tulee 1

    Tapaus: Päätös ei tule voimaan muuna päivänä kuin sen sidonta
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Ja tänään on 12.12.2024
      Kun hakemukselle "A-1" myönnetään sitomatta "8 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Hakemukselle A-1 on sidottu summa 10.12.2024 alkaen: päätös ja korjaus tulevat voimaan samana päivänä, eikä uusi sidonta ennen sitä."

    Tapaus: Päättämätöntä sidontaa ei siirretä aiemmaksi
      Oletetaan että kirjaukset tulevat voimaan 12.12.2024
      Ja määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Ja kirjaukset tulevat voimaan 10.12.2024
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "7 000 €"
      Niin se evätään, koska "Hakemukselle A-1 on sidottu summa 12.12.2024 alkaen: päätös ja korjaus tulevat voimaan samana päivänä, eikä uusi sidonta ennen sitä."
      Oletetaan että korjataan kirjaus "Sidonta 1"
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Niin se evätään, koska "Hakemukselle A-1 on sidottu summa 12.12.2024 alkaen: päätös ja korjaus tulevat voimaan samana päivänä, eikä uusi sidonta ennen sitä."

    Tapaus: Myönnetyn päivää ei korjata pois sidonnan päivältä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja kirjaukset tulevat voimaan 12.12.2024
      Ja korjataan kirjaus "Aluehallitus myönsi 8 000,00 €"
      Kun hakemukselle "A-1" myönnetään sitomatta "8 000 €", koska "vaikuttavaa toimintaa"
      Niin se evätään, koska "Muutos ei tule voimaan ennen edellistä, ja korjaus on samalta päivältä: 10.12.2024."

    Tapaus: Sidottu summa päätetään tai puretaan ennen seuraavaa
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-2" "1 000 €"
      Niin se evätään, koska "Hakemukselle A-1 on sidottu 8 000,00 €, mutta sitä ei ole päätetty; tee ensin päätös tai pura sidonta."
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "0 €"
      Ja hakemukselle "A-2" myönnetään "1 000 €", koska "aloittavaa"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty  | jäljellä   |
        | 1 000,00 € | 9 000,00 € |

    Tapaus: Määrärahaa ei muuteta, kun sidonta on kesken
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Kun määrärahan "avustukset-2025" summaksi muutetaan "9 000 €", koska "säästöt"
      Niin se evätään, koska "Hakemukselle A-1 on sidottu 8 000,00 €, mutta sitä ei ole päätetty; tee ensin päätös tai pura sidonta."

    Tapaus: Toisen haun määrärahaa ei sidota
      Oletetaan että vuoden 2026 määrärahaksi "avustukset-2026" päätetään "970 000 €"
      Kun määrärahasta "avustukset-2026" sidotaan hakemukselle "A-1" "8 000 €"
      Niin se evätään, koska "Hakemuksen A-1 haussa jaetaan toista määrärahaa: avustukset-2025."

    Tapaus: Erehdyksessä tehty sidonta mitätöidään, kun siitä ei ole päätetty
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Kun kirjaus "Sidonta 1" mitätöidään, koska "väärä hakemus"
      Ja hakemukselle "A-2" myönnetään "8 000 €", koska "vaikuttavaa"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty  | jäljellä   |
        | 8 000,00 € | 2 000,00 € |

    Tapaus: Erehdyksessä myönnetty mitätöidään, kun sen sidonta on purettu
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun kirjaus "Sidonta 1" mitätöidään, koska "väärä hakemus"
      Niin se evätään, koska "Sidontaa ei voi mitätöidä: hakemuksesta A-1 on päätetty tai on uudempi sidonta. Sido hakemukselle toinen summa."
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "0 €"
      Ja kirjaus "Aluehallitus myönsi" mitätöidään, koska "väärä hakemus"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty | jäljellä    |
        | 0,00 €    | 10 000,00 € |

    Tapaus: Muutos ei tule voimaan ennen edellistä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja kirjaukset tulevat voimaan 20.1.2025
      Ja hakemuksen "A-1" avustukseksi muutetaan "1 000 €", koska "toiminta supistuu"
      Ja kirjaukset tulevat voimaan 10.1.2025
      Kun hakemuksen "A-1" avustukseksi muutetaan "2 000 €", koska "toiminta supistuu"
      Niin se evätään, koska "Muutos ei tule voimaan ennen edellistä, ja korjaus on samalta päivältä: 20.1.2025."

    Tapaus: Hakemus, jolle on sidottu, ei vaihda hakua
      Oletetaan että vuoden 2026 määrärahaksi "avustukset-2026" päätetään "10 000 €"
      Ja avataan avustushaku "haku-2026":
        | määräraha   | avustukset-2026                         |
        | avustuslaji | toiminta-avustus                        |
        | hakuaika    | 1.6.2024–30.6.2024                      |
        | kriteerit   | Avustusperiaatteet 2025                 |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta |
        | päättää     | Aluehallitus                            |
      Ja hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja korjataan kirjaus "Esimerkin seniorit ry haki avustusta 8 000,00 €"
      Kun avustushakuun "haku-2026" saapuu:
        | hakemus | järjestö              | summa      |
        | A-1     | Esimerkin seniorit ry | 8 000,00 € |
      Niin se evätään, koska "Määrärahasta avustukset-2025 on sidottu avustusta: hakua, määrärahaa ja sitä, palveleeko hakemus painopistettä, ei korjata ennen kuin sidonta on purettu."

    Tapaus: Hakemus, jolle ei ole sidottu, vaihtaa hakua
      Oletetaan että vuoden 2026 määrärahaksi "avustukset-2026" päätetään "10 000 €"
      Ja avataan avustushaku "haku-2026":
        | määräraha   | avustukset-2026                         |
        | avustuslaji | toiminta-avustus                        |
        | hakuaika    | 1.6.2024–30.6.2024                      |
        | kriteerit   | Avustusperiaatteet 2025                 |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta |
        | päättää     | Aluehallitus                            |
      Ja hakemukselle "A-2" myönnetään "2 000 €", koska "aloittavaa"
      Ja kirjaukset tulevat voimaan 1.6.2024
      Ja korjataan kirjaus "Esimerkin seniorit ry haki avustusta 8 000,00 €"
      Kun avustushakuun "haku-2026" saapuu:
        | hakemus | järjestö              | summa      |
        | A-1     | Esimerkin seniorit ry | 8 000,00 € |
      Niin kirjauksia tulee 1

    Tapaus: Haettua ei korjata alle sidotun
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Ja korjataan kirjaus "Esimerkin seniorit ry haki avustusta 8 000,00 €"
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa    |
        | A-1     | Esimerkin seniorit ry | 7 000 €  |
      Niin se evätään, koska "Avustusta haettiin 7 000,00 €, joten 8 000,00 € on liikaa."

    Tapaus: Hakemusta, jolle on sidottu, ei korjata myöhästyneeksi
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja kirjaukset tulevat voimaan 1.7.2024
      Ja korjataan kirjaus "Esimerkin seniorit ry haki avustusta 8 000,00 €"
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa      |
        | A-1     | Esimerkin seniorit ry | 8 000,00 € |
      Niin se evätään, koska "Avustushakemus tuli myöhässä: haku päättyi 30.6.2024."

    Tapaus: Haku, jossa on sidottu, ei vaihda määrärahaa
      Oletetaan että vuoden 2026 määrärahaksi "avustukset-2026" päätetään "10 000 €"
      Ja hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja korjataan kirjaus "Avustushaku avattiin"
      Kun avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2026                         |
        | avustuslaji | toiminta-avustus                        |
        | hakuaika    | 1.6.2024–30.6.2024                      |
        | kriteerit   | Avustusperiaatteet 2025                 |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta |
        | päättää     | Aluehallitus                            |
      Niin se evätään, koska "Määrärahasta avustukset-2025 on sidottu avustusta: hakua, määrärahaa ja sitä, palveleeko hakemus painopistettä, ei korjata ennen kuin sidonta on purettu."

    Tapaus: Peruttuun hakemukseen ei sidota
      Oletetaan että hakemus "A-1" perutaan
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Niin se evätään, koska "Avustushakemus on peruttu."

    Tapaus: Myöhästyneeseen hakemukseen ei sidota
      Oletetaan että avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö               | summa   |
        | A-3     | Esimerkin liikkujat ry | 1 000 € |
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-3" "1 000 €"
      Niin se evätään, koska "Avustushakemus tuli myöhässä: haku päättyi 30.6.2024."

    Tapaus: Sidonta puretaan, vaikka hakemus on peruttu
      Oletetaan että määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Ja hakemus "A-1" perutaan
      Kun määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "0 €"
      Niin kirjauksia tulee 1

    Tapaus: Summaa, jota on sittemmin muutettu, ei korjata eikä mitätöidä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "toiminta supistuu"
      Ja tänään on 20.1.2025
      Ja hakemuksen "A-1" avustukseksi muutetaan "6 000 €", koska "toiminta laajenee"
      Kun kirjaus "Aluehallitus muutti avustuksen: 5 000,00 €" mitätöidään, koska "väärä hakemus"
      Niin se evätään, koska "Muutos ei tule voimaan ennen edellistä, ja korjaus on samalta päivältä: 20.1.2025."
      Kun kirjaukset tulevat voimaan 10.12.2024
      Ja määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "7 000 €"
      Ja korjataan kirjaus "Aluehallitus myönsi 8 000,00 €"
      Ja hakemukselle "A-1" myönnetään sitomatta "7 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Muutos ei tule voimaan ennen edellistä, ja korjaus on samalta päivältä: 20.1.2025."

    Tapaus: Pienennystä ei mitätöidä, jos summa on jo muiden
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemuksen "A-1" avustukseksi muutetaan "1 000 €", koska "toiminta supistuu"
      Ja hakemukselle "A-2" myönnetään "8 000 €", koska "määrärahaa vapautui"
      Kun kirjaus "Aluehallitus muutti avustuksen" mitätöidään, koska "väärä hakemus"
      Niin se evätään, koska "Hakemukselle A-1 ei ole juuri sidottu summaa 8 000,00 €."

  Rule: Painopisteille jää niiden vähimmäisosuus

    Tausta:
      Oletetaan että perusteena on päätös Aluevaltuusto 2.6.2025 § 61
      Ja vuoden 2026 määrärahaksi "avustukset-2026" päätetään "970 000 €"
      Ja tänään on 1.9.2025
      Ja avataan avustushaku "haku-2026":
        | määräraha                | avustukset-2026                           |
        | avustuslaji              | toiminta-avustus                          |
        | hakuaika                 | 1.9.2025–30.9.2025                        |
        | kriteerit                | Avustusperiaatteet 2026                   |
        | painopiste               | lapset: Lapset, nuoret ja perheet         |
        | painopiste               | ikäihmiset: Ikäihmisten kotona asuminen   |
        | painopisteille vähintään | 2/3                                       |
        | esittää                  | Lähidemokratia- ja osallisuuslautakunta   |
        | päättää                  | Aluehallitus                              |
      Ja avustushakuun "haku-2026" saapuu:
        | hakemus | järjestö               | summa     | painopiste |
        | B-1     | Esimerkin seniorit ry  | 700 000 € | ikäihmiset |
        | B-2     | Esimerkin liikkujat ry | 400 000 € |            |
        | B-3     | Esimerkin seniorit ry  | 100 000 € |            |
      Ja tänään on 9.12.2025
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 9.12.2025 § 50
      Ja hakemukselle "B-1" esitetään "646 666,67 €", koska "painopiste"
      Ja hakemukselle "B-2" esitetään "323 333,33 €", koska "muu toiminta"
      Ja hakemukselle "B-3" esitetään "100 000 €", koska "muu toiminta"
      Ja perusteena on päätös Aluehallitus 9.12.2025 § 215

    Tapaus: Muille jää kolmasosa, ja sentin osa jää painopisteille
      Kun hakemukselle "B-2" myönnetään "323 333,33 €", koska "muu toiminta"
      Ja hakemukselle "B-1" myönnetään "646 666,67 €", koska "painopiste"
      Niin vuoden 2026 avustukset ovat:
        | määräraha    | myönnetty    | jäljellä |
        | 970 000,00 € | 970 000,00 € | 0,00 €   |

    Tapaus: Muille ei myönnetä yli osuutensa
      Kun hakemukselle "B-2" myönnetään "323 333,34 €", koska "muu toiminta"
      Niin se evätään, koska "Painopisteille kuuluu vähintään 2/3 määrärahasta, joten muihin avustuksiin on jäljellä 323 333,33 €."

    Tapaus: Määrärahaa ei lasketa niin, että painopisteiden osuus jäisi vajaaksi
      Oletetaan että hakemukselle "B-2" myönnetään "300 000 €", koska "muu toiminta"
      Ja perusteena on päätös Aluevaltuusto 16.12.2025 § 140
      Kun määrärahan "avustukset-2026" summaksi muutetaan "899 999,99 €", koska "säästöt"
      Niin se evätään, koska "Muille kuin painopisteille on myönnetty 300 000,00 €: niin pienestä määrärahasta painopisteille ei jäisi 2/3."
      Kun määrärahan "avustukset-2026" summaksi muutetaan "900 000 €", koska "säästöt"
      Niin vuoden 2026 avustukset ovat:
        | määräraha    | myönnetty    | jäljellä     |
        | 900 000,00 € | 300 000,00 € | 600 000,00 € |

    Tapaus: Määrärahaa ei korjata niin, että painopisteiden osuus jäisi vajaaksi
      Oletetaan että hakemukselle "B-2" myönnetään "300 000 €", koska "muu toiminta"
      Ja korjataan kirjaus "Vuoden 2026 avustusmäärärahaksi päätettiin 970 000,00 €"
      Kun vuoden 2026 määrärahaksi "avustukset-2026" päätetään "899 999,99 €"
      Niin se evätään, koska "Muille kuin painopisteille on myönnetty 300 000,00 €: niin pienestä määrärahasta painopisteille ei jäisi 2/3."

    Tapaus: Painopisteiden osuus ei jää vajaaksi ennen päivää, jona muiden summa vapautuu
      Oletetaan että hakemukselle "B-2" myönnetään "300 000 €", koska "muu toiminta"
      Ja kirjaukset tulevat voimaan 20.1.2026
      Ja hakemuksen "B-2" avustukseksi muutetaan "200 000 €", koska "toiminta supistuu"
      Ja perusteena on päätös Aluevaltuusto 16.12.2025 § 140
      Ja kirjaukset tulevat voimaan 16.12.2025
      Kun määrärahan "avustukset-2026" summaksi muutetaan "899 999,99 €", koska "säästöt"
      Niin se evätään, koska "Muille kuin painopisteille on myönnetty 300 000,00 €: niin pienestä määrärahasta painopisteille ei jäisi 2/3."

    Tapaus: Muilta vapautuvaa ei myönnetä muille ennen päivää, jona se vapautuu
      Oletetaan että hakemukselle "B-2" myönnetään "300 000 €", koska "muu toiminta"
      Ja kirjaukset tulevat voimaan 20.1.2026
      Ja hakemuksen "B-2" avustukseksi muutetaan "200 000 €", koska "toiminta supistuu"
      Ja kirjaukset tulevat voimaan 16.12.2025
      Kun hakemukselle "B-3" myönnetään "23 333,34 €", koska "muu toiminta"
      Niin se evätään, koska "Painopisteille kuuluu vähintään 2/3 määrärahasta, joten muihin avustuksiin on jäljellä 23 333,33 €."
      Oletetaan että kirjaukset tulevat voimaan 20.1.2026
      Kun hakemukselle "B-3" myönnetään "100 000 €", koska "muu toiminta"
      Niin kirjauksia tulee 2

    Tapaus: Korotusta ei mitätöidä, jos painopisteiden osuus jäisi vajaaksi
      Oletetaan että perusteena on päätös Aluevaltuusto 9.12.2025 § 130
      Ja määrärahan "avustukset-2026" summaksi muutetaan "1 000 000 €", koska "talousarvion muutos"
      Ja perusteena on päätös Aluehallitus 9.12.2025 § 215
      Ja hakemukselle "B-2" myönnetään "333 000 €", koska "muu toiminta"
      Kun kirjaus "Määrärahaksi muutettiin 1 000 000,00 €" mitätöidään, koska "väärä vuosi"
      Niin se evätään, koska "Muille kuin painopisteille on myönnetty 333 000,00 €: niin pienestä määrärahasta painopisteille ei jäisi 2/3."
