# language: fi
@lähde-000 @lähde-002
Ominaisuus: Tilat

  Tila kartoitetaan, sen käytön periaatteet päätetään, se on luovutettavissa tai ei vielä, ja se
  luovutetaan järjestölle voimassa olevan sopimuksen nojalla. Tilat ja järjestöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 2.2.2026
    Ja avataan tiekartta "Tiekartta" vuosille 2022–2026, arviointi riveittäin
    Ja järjestöt "Esimerkin seniorit ry; Esimerkin liikkujat ry" on kirjattu
    Ja aloitetaan tilojen käytön periaatteet "Periaatteet"
    Ja kartoitetaan tila "Kerhohuone":
      | osoite    | Esimerkkitie 1   |
      | paikkoja  | 20               |
      | esteetön  | kyllä            |
      | soveltuu  | Kerhot ja ryhmät |

  Tapaus: Tila kartoitetaan, periaatteet päätetään ja tila luovutetaan
    Niin tilat ovat:
      | tila       | osoite         | paikkoja | esteetön | soveltuu         | tilanne     |
      | Kerhohuone | Esimerkkitie 1 | 20       | kyllä    | Kerhot ja ryhmät | kartoitettu |
    Oletetaan että toimijana on toimielimen sihteeri
    Ja perusteena on päätös Aluehallitus 27.1.2026 § 9
    Ja tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia; Varaukset ovat läpinäkyviä"
    Ja toimijana on koordinaattori
    Ja tila "Kerhohuone" on luovutettavissa periaatteilla "Periaatteet", ehtona "arkisin klo 8–20"
    Ja luonnostellaan sopimus "Kerhotila":
      | aihe     | tilat                 |
      | osapuoli | Esimerkin seniorit ry |
      | vastuu   | Tilakeskus            |
    Ja sopimus "Kerhotila" allekirjoitetaan, voimassa 2.2.2026–31.12.2026
    Kun tila "Kerhohuone" luovutetaan:
      | luovutus  | 1                     |
      | järjestö  | Esimerkin seniorit ry |
      | sopimus   | Kerhotila             |
      | käyttö    | Muistikerho           |
      | ajat      | tiistaisin klo 10–12  |
    Niin kirjataan "Tila luovutettiin (1): Esimerkin seniorit ry, sopimus Kerhotila, 2.2.2026 alkaen, ajat tiistaisin klo 10–12; käyttö: Muistikerho"
    Ja tilat ovat:
      | tila       | tilanne        | ehdot            |
      | Kerhohuone | luovutettavissa | arkisin klo 8–20 |
    Ja tilojen käytön periaatteet ovat:
      | periaatteet | tilanne  | versio | päättäjä     | kuvaus                                             |
      | Periaatteet | päätetty | 2026   | Aluehallitus | Tilat ovat maksuttomia; Varaukset ovat läpinäkyviä |
    Ja tilan "Kerhohuone" luovutukset ovat:
      | luovutus | järjestö              | sopimus   | käyttö      | alkaen   | viimeinen päivä | ajat                 | tilanne   |
      | 1        | Esimerkin seniorit ry | Kerhotila | Muistikerho | 2.2.2026 | 31.12.2026      | tiistaisin klo 10–12 | luovutettu |
    Ja sopimukset ovat:
      | sopimus   | tilat      |
      | Kerhotila | Kerhohuone |

  Tapaus: Valmiutta ei vielä ole
    Kun valmiutta luovuttaa tiloja periaatteilla "Periaatteet" ei ole: "Päätöksiä ei ole tehty", tarkastellaan uudelleen 2026
    Niin tilojen käytön periaatteet ovat:
      | periaatteet | tilanne           | kuvaus                 | tarkastellaan |
      | Periaatteet | ei vielä valmiutta | Päätöksiä ei ole tehty | 2026          |
    Ja vuodelta 2026 jäi auki:
      | mitä        | kohta       | teksti                 |
      | päättämättä | Periaatteet | Päätöksiä ei ole tehty |
    Kun valmiutta luovuttaa tiloja periaatteilla "Periaatteet" ei ole: "Päätöksiä ei ole tehty", tarkastellaan uudelleen 2026
    Niin mitään uutta ei kirjata
    Kun valmiutta luovuttaa tiloja periaatteilla "Periaatteet" on: "Tilat on kalustettu"
    Niin tilojen käytön periaatteet ovat:
      | periaatteet | tilanne                 | kuvaus              |
      | Periaatteet | ei päätetty, valmius on | Tilat on kalustettu |

  Rule: Tila kartoitetaan ensin

    Tapaus: Sama kartoitus uudelleen ei muuta mitään, uusi kartoitus muuttaa
      Kun kartoitetaan tila "Kerhohuone":
        | osoite    | Esimerkkitie 1   |
        | paikkoja  | 20               |
        | esteetön  | kyllä            |
        | soveltuu  | Kerhot ja ryhmät |
      Niin mitään uutta ei kirjata
      Kun kartoitetaan tila "Kerhohuone":
        | osoite    | Esimerkkitie 1 |
        | paikkoja  | n. 30          |
      Niin tilat ovat:
        | tila       | osoite         | paikkoja | esteetön | soveltuu |
        | Kerhohuone | Esimerkkitie 1 | n. 30    |          |          |

    Tapaus: Kartoittamatonta tilaa ei avata eikä suljeta
      Kun tila "Sali" on luovutettavissa periaatteilla "Periaatteet"
      Niin se evätään, koska "Tilaa Sali ei tunneta: sitä ei ole kartoitettu."
      Kun tila "Sali" ei ole luovutettavissa, koska "remontti"
      Niin se evätään, koska "Tilaa Sali ei tunneta: sitä ei ole kartoitettu."

    Tapaus: Tila pysyy ohjelmassaan
      Oletetaan että avataan toimintasuunnitelma "Toimintasuunnitelma" vuosille 2026–2030, arviointi riveittäin
      Kun kartoitetaan tila "Kerhohuone"
      Niin se evätään, koska "Tila on kartoitettu ohjelmassa Tiekartta; toinen tila saa oman tunnuksen."

  Rule: Periaatteet päättää toimielin, ja niillä on versio

    Tausta:
      Oletetaan että toimijana on toimielimen sihteeri
      Ja perusteena on päätös Aluehallitus 27.1.2026 § 9

    Tapaus: Uusi versio tulee vanhan tilalle
      Oletetaan että tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Kun tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Niin mitään uutta ei kirjata
      Kun tilojen käytön periaatteet "Periaatteet" päätetään, versio "2027": "Tiloista peritään siivous"
      Niin tilojen käytön periaatteet ovat:
        | periaatteet | tilanne  | versio | kuvaus                    |
        | Periaatteet | päätetty | 2027   | Tiloista peritään siivous |
      Kun tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tiloista peritään vuokra"
      Niin se evätään, koska "Periaatteiden versio 2026 on jo päätetty toisin; anna uudelle oma nimi."

    Tapaus: Periaatteita ei päätetä ilman toimielintä
      Oletetaan että perusteena on lähde 002, tavoite 2
      Kun tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Niin se evätään, koska "Tilojen käytön periaatteet perustuvat toimielimen päätökseen."

    Tapaus: Tyhjiä periaatteita ei päätetä
      Kun tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026"
      Niin se evätään, koska "Päätetyissä periaatteissa on vähintään yksi periaate."

    Tapaus: Koordinaattori ei päätä periaatteita
      Oletetaan että toimijana on koordinaattori
      Kun tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Niin se evätään, koska "Rooli coordinator ei saa tehdä päätöstä decide-principles. Sen saavat tehdä: secretary, loader."

    Tapaus: Samat periaatteet aloitetaan kerran
      Oletetaan että toimijana on koordinaattori
      Kun aloitetaan tilojen käytön periaatteet "Periaatteet"
      Niin mitään uutta ei kirjata
      Oletetaan että avataan toimintasuunnitelma "Toimintasuunnitelma" vuosille 2026–2030, arviointi riveittäin
      Kun aloitetaan tilojen käytön periaatteet "Periaatteet"
      Niin se evätään, koska "Tilojen käytön periaatteet on jo aloitettu toisin tiedoin."

    Tapaus: Tuntemattomia periaatteita ei päätetä
      Kun tilojen käytön periaatteet "Toiset" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Niin se evätään, koska "Tilojen käytön periaatteita Toiset ei tunneta: niitä ei ole aloitettu."

    Tapaus: Erehdyksessä päätetyt mitätöidään
      Oletetaan että tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Kun kirjaus "päätti tilojen käytön periaatteet" mitätöidään, koska "asia jäi pöydälle"
      Niin tilojen käytön periaatteet ovat:
        | periaatteet | tilanne       |
        | Periaatteet | valmistelussa |

  Rule: Tila on luovutettavissa, kun periaatteet on päätetty ja valmius on

    Tapaus: Ilman päätettyjä periaatteita tilaa ei luovuteta
      Kun tila "Kerhohuone" on luovutettavissa periaatteilla "Periaatteet"
      Niin se evätään, koska "Tilaa ei voi vielä luovuttaa: periaatteita Periaatteet ei ole päätetty tai valmiutta ei ole."

    Tapaus: Valmiuden puuttuessa tilaa ei avata
      Oletetaan että toimijana on lataaja
      Ja perusteena on päätös Aluehallitus 27.1.2026 § 9
      Ja tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Ja valmiutta luovuttaa tiloja periaatteilla "Periaatteet" ei ole: "Avaimia ei ole"
      Kun tila "Kerhohuone" on luovutettavissa periaatteilla "Periaatteet"
      Niin se evätään, koska "Tilaa ei voi vielä luovuttaa: periaatteita Periaatteet ei ole päätetty tai valmiutta ei ole."
      Kun valmiutta luovuttaa tiloja periaatteilla "Periaatteet" on: "Avaimet on hankittu"
      Ja tila "Kerhohuone" on luovutettavissa periaatteilla "Periaatteet"
      Ja tila "Kerhohuone" on luovutettavissa periaatteilla "Periaatteet"
      Niin mitään uutta ei kirjata

    Tapaus: Suljetun tilan syy näkyy
      Kun tila "Kerhohuone" ei ole luovutettavissa, koska "remontti"
      Ja tila "Kerhohuone" ei ole luovutettavissa, koska "remontti"
      Niin mitään uutta ei kirjata
      Ja tilat ovat:
        | tila       | tilanne            | syy      |
        | Kerhohuone | ei luovutettavissa | remontti |

  Rule: Luovutus perustuu sopimukseen, joka on silloin voimassa

    Tausta:
      Oletetaan että toimijana on lataaja
      Ja perusteena on päätös Aluehallitus 27.1.2026 § 9
      Ja tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Ja tila "Kerhohuone" on luovutettavissa periaatteilla "Periaatteet"
      Ja luonnostellaan sopimus "Kerhotila":
        | aihe     | tilat                                         |
        | osapuoli | Esimerkin seniorit ry; Esimerkin liikkujat ry |
        | vastuu   | Tilakeskus                                    |

    Tapaus: Luonnoksen nojalla ei luovuteta
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 1                     |
        | järjestö | Esimerkin seniorit ry |
        | sopimus  | Kerhotila             |
      Niin se evätään, koska "Sopimus Kerhotila ei ole allekirjoitettuna voimassa (2.2.2026)."

    Tapaus: Luovutus alkaa ja päättyy sopimuksen aikana
      Oletetaan että sopimus "Kerhotila" allekirjoitetaan, voimassa 1.3.2026–31.5.2026
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 1                     |
        | järjestö | Esimerkin seniorit ry |
        | sopimus  | Kerhotila             |
      Niin se evätään, koska "Sopimus Kerhotila ei ole allekirjoitettuna voimassa (2.2.2026)."
      Oletetaan että kirjaukset tulevat voimaan 1.3.2026
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus        | 1                     |
        | järjestö        | Esimerkin seniorit ry |
        | sopimus         | Kerhotila             |
        | viimeinen päivä | 1.6.2026              |
      Niin se evätään, koska "Sopimus Kerhotila ei ole allekirjoitettuna voimassa (1.6.2026)."
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus        | 1                     |
        | järjestö        | Esimerkin seniorit ry |
        | sopimus         | Kerhotila             |
        | viimeinen päivä | 31.5.2026             |
      Ja kysytään, mikä oli voimassa 1.3.2026
      Niin tilan "Kerhohuone" luovutukset ovat:
        | luovutus | viimeinen päivä | tilanne    |
        | 1        | 31.5.2026       | luovutettu |

    Tapaus: Luovutus päättyy sopimuksen mukana, ja kirjaamaton loppu jää auki
      Oletetaan että sopimus "Kerhotila" allekirjoitetaan
      Ja tila "Kerhohuone" luovutetaan:
        | luovutus | 1                     |
        | järjestö | Esimerkin seniorit ry |
        | sopimus  | Kerhotila             |
      Ja tänään on 30.4.2026
      Ja sopimus "Kerhotila" päätetään, koska "toiminta siirtyy muualle"
      Kun tänään on 1.5.2026
      Niin tilan "Kerhohuone" luovutukset ovat:
        | luovutus | viimeinen päivä | tilanne   |
        | 1        | 30.4.2026       | päättynyt |
      Ja vuodelta 2026 jäi auki:
        | mitä     | kohta | teksti                |
        | luovutus | 1     | Esimerkin seniorit ry |
      Oletetaan että kirjaukset tulevat voimaan 30.4.2026
      Kun tilan "Kerhohuone" luovutus "1" päättyy
      Niin vuodelta 2026 ei jäänyt mitään auki

    Tapaus: Yhteistyösopimuksella ei luovuteta tilaa
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
      Ja sopimus "Ystävätoiminta" allekirjoitetaan
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 1                     |
        | järjestö | Esimerkin seniorit ry |
        | sopimus  | Ystävätoiminta        |
      Niin se evätään, koska "Sopimus Ystävätoiminta ei koske tiloja."

    Tapaus: Tila luovutetaan sopimuksen osapuolelle
      Oletetaan että järjestöt "Esimerkin nuoret ry" on kirjattu
      Ja sopimus "Kerhotila" allekirjoitetaan
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 1                   |
        | järjestö | Esimerkin nuoret ry |
        | sopimus  | Kerhotila           |
      Niin se evätään, koska "Järjestö Esimerkin nuoret ry ei ole sopimuksen Kerhotila osapuoli."

    Tapaus: Suljettua tilaa ei luovuteta
      Oletetaan että sopimus "Kerhotila" allekirjoitetaan
      Ja tila "Kerhohuone" ei ole luovutettavissa, koska "remontti"
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 1                     |
        | järjestö | Esimerkin seniorit ry |
        | sopimus  | Kerhotila             |
      Niin se evätään, koska "Tila ei ole luovutettavissa: avaa se ensin järjestöille."

  @lähde-004
  Rule: Tila on yhdellä kerrallaan, ellei kullakin ole omat ajat

    Tausta:
      Oletetaan että toimijana on lataaja
      Ja perusteena on päätös Aluehallitus 27.1.2026 § 9
      Ja tilojen käytön periaatteet "Periaatteet" päätetään, versio "2026": "Tilat ovat maksuttomia"
      Ja tila "Kerhohuone" on luovutettavissa periaatteilla "Periaatteet"
      Ja luonnostellaan sopimus "Kerhotila":
        | aihe     | tilat                                         |
        | osapuoli | Esimerkin seniorit ry; Esimerkin liikkujat ry |
        | vastuu   | Tilakeskus                                    |
      Ja sopimus "Kerhotila" allekirjoitetaan
      Ja tila "Kerhohuone" luovutetaan:
        | luovutus        | 1                     |
        | järjestö        | Esimerkin seniorit ry |
        | sopimus         | Kerhotila             |
        | viimeinen päivä | 31.5.2026             |
        | ajat            | tiistaisin            |

    Tapaus: Eri ajat sopivat samaan tilaan
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 2                      |
        | järjestö | Esimerkin liikkujat ry |
        | sopimus  | Kerhotila              |
        | ajat     | torstaisin             |
      Niin tilan "Kerhohuone" luovutukset ovat:
        | luovutus | järjestö               | ajat       |
        | 1        | Esimerkin seniorit ry  | tiistaisin |
        | 2        | Esimerkin liikkujat ry | torstaisin |

    Tapaus: Samat ajat eivät sovi
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 2                      |
        | järjestö | Esimerkin liikkujat ry |
        | sopimus  | Kerhotila              |
        | ajat     | Tiistaisin             |
      Niin se evätään, koska "Tila on silloin luovutettu (1); sovi eri ajat."

    Tapaus: Koko tila ei sovi, kun tila on jo jollakulla
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 2                      |
        | järjestö | Esimerkin liikkujat ry |
        | sopimus  | Kerhotila              |
      Niin se evätään, koska "Tila on silloin luovutettu (1); sovi eri ajat."

    Tapaus: Päättyneen jälkeen tila on taas vapaa
      Oletetaan että kirjaukset tulevat voimaan 1.6.2026
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 2                      |
        | järjestö | Esimerkin liikkujat ry |
        | sopimus  | Kerhotila              |
      Ja kysytään, mikä oli voimassa 1.6.2026
      Niin tilan "Kerhohuone" luovutukset ovat:
        | luovutus | tilanne    |
        | 1        | päättynyt  |
        | 2        | luovutettu |

    Tapaus: Sama luovutus uudelleen ei muuta mitään, eikä sen tunnusta käytetä toiseen
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus        | 1                     |
        | järjestö        | Esimerkin seniorit ry |
        | sopimus         | Kerhotila             |
        | viimeinen päivä | 31.5.2026             |
        | ajat            | tiistaisin            |
      Niin mitään uutta ei kirjata
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus | 1                      |
        | järjestö | Esimerkin liikkujat ry |
        | sopimus  | Kerhotila              |
      Niin se evätään, koska "Luovutus 1 on jo kirjattu toisin tiedoin."

    Tapaus: Luovutettua tilaa ei suljeta ennen kuin luovutus päättyy
      Kun tila "Kerhohuone" ei ole luovutettavissa, koska "remontti"
      Niin se evätään, koska "Tila on luovutettu (1); päätä luovutus ensin."
      Oletetaan että tilan "Kerhohuone" luovutus "1" päättyy
      Ja tänään on 3.2.2026
      Kun tila "Kerhohuone" ei ole luovutettavissa, koska "remontti"
      Niin tilat ovat:
        | tila       | tilanne            |
        | Kerhohuone | ei luovutettavissa |

    Tapaus: Luovutus päättyy kerran, eikä ennen alkuaan
      Oletetaan että tilan "Kerhohuone" luovutus "1" päättyy
      Kun tilan "Kerhohuone" luovutus "1" päättyy
      Niin mitään uutta ei kirjata
      Kun tilan "Kerhohuone" luovutus "9" päättyy
      Niin se evätään, koska "Tilalla ei ole luovutusta 9."
      Oletetaan että kirjaukset tulevat voimaan 1.2.2026
      Kun tilan "Kerhohuone" luovutus "1" päättyy
      Niin se evätään, koska "Luovutus ei voi päättyä (1.2.2026) ennen kuin se alkaa (2.2.2026)."

    Tapaus: Luovutus ei pääty ennen alkuaan
      Kun tila "Kerhohuone" luovutetaan:
        | luovutus        | 2                      |
        | järjestö        | Esimerkin liikkujat ry |
        | sopimus         | Kerhotila              |
        | viimeinen päivä | 1.2.2026               |
      Niin se evätään, koska "Luovutus ei voi päättyä (1.2.2026) ennen kuin se alkaa (2.2.2026)."

    Tapaus: Erehdyksessä kirjattu luovutus mitätöidään
      Kun kirjaus "Tila luovutettiin (1)" mitätöidään, koska "väärä tila"
      Niin tilan "Kerhohuone" luovutukset ovat:
        | luovutus |

    Tapaus: Luovutuksen sopimusta ja periaatteita ei mitätöidä sen alta
      Kun kirjaus "Sopimus allekirjoitettiin" mitätöidään, koska "väärä päivä"
      Niin se evätään, koska "premises/Kerhohuone nojaa kirjaukseen, jota korjataan tai mitätöidään: korjaa tai mitätöi ensin sen kirjaus 3."
      Kun kirjaus "päätti tilojen käytön periaatteet" mitätöidään, koska "asia jäi pöydälle"
      Niin se evätään, koska "premises/Kerhohuone nojaa kirjaukseen, jota korjataan tai mitätöidään: korjaa tai mitätöi ensin sen kirjaus 2."
      Kun kirjaus "Tila luovutettiin (1)" mitätöidään, koska "väärä tila"
      Ja kirjaus "Sopimus allekirjoitettiin" mitätöidään, koska "väärä päivä"
      Niin sopimukset ovat:
        | sopimus   | tilanne |
        | Kerhotila | luonnos |
