# language: fi
Ominaisuus: Avustuspäätös

  Lautakunta esittää ja aluehallitus päättää. Päätöksestä saa vaatia oikaisua, ja avustus maksetaan,
  kun päätös on lainvoimainen.

  Tausta:
    Oletetaan että tänään on 1.9.2024
    Ja toimijana on lataaja
    Ja järjestöt "Esimerkin seniorit ry" on kirjattu
    Ja perusteena on päätös Aluevaltuusto 28.5.2024 § 60
    Ja vuoden 2025 määrärahaksi "avustukset-2025" päätetään "920 000 €"
    Ja avataan avustushaku "haku-2025":
      | määräraha                     | avustukset-2025                         |
      | avustuslaji                   | toiminta-avustus                        |
      | hakuaika                      | 1.9.2024–30.9.2024                      |
      | kriteerit                     | Avustusperiaatteet 2025                 |
      | esittää                       | Lähidemokratia- ja osallisuuslautakunta |
      | päättää                       | Aluehallitus                            |
      | käyttöselvitykset viimeistään | 31.3.2026                               |
    Ja tänään on 15.9.2024
    Ja avustushakuun "haku-2025" saapuu:
      | hakemus | järjestö              | summa    |
      | A-1     | Esimerkin seniorit ry | 10 000 € |

  Rule: Yksi toimielin esittää, toinen päättää

    Tausta:
      Oletetaan että tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41

    Tapaus: Päätös voi poiketa esityksestä
      Oletetaan että hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Kun hakemukselle "A-1" myönnetään "9 000 €", koska "erityinen tarve"
      Niin kirjataan "Aluehallitus myönsi 9 000,00 € määrärahasta avustukset-2025. Perustelu: erityinen tarve"

    Tapaus: Päätös esityksettä
      Oletetaan että perusteena on päätös Aluehallitus 10.12.2024 § 210
      Kun hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustuksesta ei ole esitystä, joten siitä ei voi päättää."

    Tapaus: Päätös ennen esityksen päivää
      Oletetaan että hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 11.11.2024 § 200
      Ja kirjaukset tulevat voimaan 11.11.2024
      Kun hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Kirjaus ei muuttaisi mitään päivänä, josta se olisi voimassa (11.11.2024): sitä, mitä se koskee, ei silloin vielä ollut."

    Tapaus: Esitystä ei mitätöidä, kun siitä on päätetty
      Oletetaan että hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Ja hakemus "A-1" hylätään, koska "määräraha ei riitä"
      Kun kirjaus "Lähidemokratia- ja osallisuuslautakunta teki esityksen" mitätöidään, koska "väärä hakemus"
      Niin se evätään, koska "Kirjaus 3 nojaa siihen, mitä korjataan tai mitätöidään"

    Tapaus: Väärä toimielin päättää
      Oletetaan että hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Kun hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustuksesta päättää Aluehallitus, ja kirjaus perustuu sen päätökseen."

    Tapaus: Väärä toimielin esittää
      Oletetaan että perusteena on päätös Aluehallitus 10.12.2024 § 210
      Kun hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustusta esittää Lähidemokratia- ja osallisuuslautakunta, ja esitys perustuu sen päätökseen."

    Tapaus: Hakuaikana ei esitetä
      Oletetaan että kirjaukset tulevat voimaan 30.9.2024
      Kun hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustuksia esitetään hakuajan jälkeen: haku päättyy 30.9.2024."

    Tapaus: Haettua enempää ei esitetä
      Kun hakemukselle "A-1" esitetään "10 000,01 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustusta haettiin 10 000,00 €, joten 10 000,01 € on liikaa."

    Tapaus: Päätettyä hakemusta ei enää käsitellä
      Oletetaan että hakemusta "A-1" esitetään hylättäväksi, koska "vaikuttavuus on vähäinen"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Ja hakemus "A-1" hylätään, koska "vaikuttavuus on vähäinen"
      Kun hakemus "A-1" perutaan
      Niin se evätään, koska "Avustushakemus on jo päätetty, joten sitä ei voi enää muuttaa."

  Rule: Päätös annetaan tiedoksi, ja siihen saa vaatia oikaisua määräajassa

    Tausta:
      Oletetaan että tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Ja hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Ja tänään on 10.12.2024

    Tapausaihio: Määräaika tiedoksiannosta
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja tänään on <lähetetty>
      Kun hakemuksen "A-1" päätös annetaan tiedoksi, tapana <tapa>
      Niin vuoden 2025 avustuspäätökset ovat:
        | hakemus | oikaisu viimeistään |
        | A-1     | <viimeistään>       |

      Tapaukset: Tiedoksianto on 7. päivänä kirjeestä tai julkaisusta ja 3. päivänä viestistä
        | lähetetty  | tapa                            | viimeistään |
        | 10.12.2024 | kirje                           | 31.12.2024  |
        | 10.12.2024 | pöytäkirja yleisesti nähtävillä | 31.12.2024  |
        | 13.12.2024 | sähköinen viesti                | 30.12.2024  |

      Tapaukset: Pyhä, lauantai ja aatto siirtävät määräajan seuraavaan arkipäivään
        | lähetetty  | tapa             | viimeistään |
        | 16.12.2024 | kirje            | 7.1.2025    |
        | 20.12.2024 | sähköinen viesti | 7.1.2025    |
        | 14.12.2024 | kirje            | 7.1.2025    |
        | 11.12.2024 | kirje            | 2.1.2025    |
        | 2.6.2025   | sähköinen viesti | 19.6.2025   |
        | 3.6.2025   | sähköinen viesti | 23.6.2025   |
        | 3.12.2025  | kirje            | 29.12.2025  |

    Tapaus: Oikaisua vaaditaan vielä viimeisenä päivänä, joka siirtyi loppiaisen yli
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja tänään on 16.12.2024
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 7.1.2025
      Kun hakemuksen "A-1" päätökseen vaaditaan oikaisua: "summa ei riitä"
      Niin kirjataan "Hakija vaati oikaisua: summa ei riitä"

    Tapaus: Neljäntenätoista päivänä oikaisuvaatimus on ajoissa
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 31.12.2024
      Kun hakemuksen "A-1" päätökseen vaaditaan oikaisua: "summa ei riitä"
      Niin kirjataan "Hakija vaati oikaisua: summa ei riitä"

    Tapaus: Viidentenätoista päivänä oikaisuvaatimus on myöhässä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Kun hakemuksen "A-1" päätökseen vaaditaan oikaisua: "summa ei riitä"
      Niin se evätään, koska "Oikaisuvaatimus tuli myöhässä: viimeinen päivä oli 31.12.2024."

    Tapaus: Loppiaisen yli siirtyneen päivän jälkeen oikaisuvaatimus on myöhässä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja tänään on 16.12.2024
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 8.1.2025
      Kun hakemuksen "A-1" päätökseen vaaditaan oikaisua: "summa ei riitä"
      Niin se evätään, koska "Oikaisuvaatimus tuli myöhässä: viimeinen päivä oli 7.1.2025."

    Tapaus: Tiedoksi antamattomaan päätökseen ei vaadita oikaisua
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun hakemuksen "A-1" päätökseen vaaditaan oikaisua: "summa ei riitä"
      Niin se evätään, koska "Päätöstä ei ole annettu tiedoksi."

    Tapaus: Päättämätöntä ei anneta tiedoksi
      Kun hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Niin se evätään, koska "Avustushakemusta ei ole vielä päätetty."

    Tapaus: Päätös annetaan tiedoksi kerran
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Kun hakemuksen "A-1" päätös annetaan tiedoksi, tapana sähköinen viesti
      Niin se evätään, koska "Päätös on jo annettu tiedoksi."

    Tapaus: Hyväksytty oikaisuvaatimus muuttaa hylkäyksen avustukseksi
      Oletetaan että hakemus "A-1" hylätään, koska "vaikuttavuus on vähäinen"
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 20.12.2024
      Ja hakemuksen "A-1" päätökseen vaaditaan oikaisua: "liite jäi lukematta"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Ja tänään on 20.1.2025
      Kun hakemuksen "A-1" oikaisuvaatimus hyväksytään, koska "liite otetaan huomioon"
      Ja hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "oikaisuvaatimus hyväksyttiin"
      Niin vuoden 2025 avustuspäätökset ovat:
        | hakemus | päätös  | myönnetty  | oikaisuvaatimus            |
        | A-1     | hylätty | 5 000,00 € | oikaisuvaatimus hyväksytty |

    Tapaus: Toista oikaisua ei vaadita ensimmäisen ollessa vireillä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja hakemuksen "A-1" päätökseen vaaditaan oikaisua: "summa ei riitä"
      Kun hakemuksen "A-1" päätökseen vaaditaan oikaisua: "perustelu on väärä"
      Niin se evätään, koska "Oikaisuvaatimusta ei ole vielä ratkaistu."

    Tapaus: Tekemätöntä oikaisuvaatimusta ei ratkaista
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun hakemuksen "A-1" oikaisuvaatimus hylätään, koska "perusteita ei ole"
      Niin se evätään, koska "Oikaisuvaatimusta ei ole tehty."

  Rule: Myönnetty maksetaan, kun päätös on lainvoimainen, eikä yli myönnetyn

    Tausta:
      Oletetaan että tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Ja hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Ja tänään on 10.12.2024
      Ja hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"

    Tapaus: Avustus maksetaan määräajan päätyttyä kahdessa erässä
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "1", "4 000 €"
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "4 000 €"
      Niin mitään uutta ei kirjata
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "2", "4 000 €"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty  | maksettu   |
        | 8 000,00 € | 8 000,00 € |

    Tapaus: Määräajan viimeisenä päivänä ei vielä makseta
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 31.12.2024
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "1", "4 000 €"
      Niin se evätään, koska "Avustusta ei makseta ennen kuin päätös on lainvoimainen: oikaisuvaatimusaika päättyy 31.12.2024."

    Tapaus: Tiedoksi antamattomasta päätöksestä ei makseta
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "1", "4 000 €"
      Niin se evätään, koska "Päätöstä ei ole annettu tiedoksi."

    Tapaus: Oikaisuvaatimuksen ollessa vireillä ei makseta
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja hakemuksen "A-1" päätökseen vaaditaan oikaisua: "summa ei riitä"
      Ja tänään on 15.1.2025
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "1", "4 000 €"
      Niin se evätään, koska "Oikaisuvaatimusta ei ole vielä ratkaistu."
      Kun hakemuksen "A-1" oikaisuvaatimus hylätään, koska "perusteita ei ole"
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "4 000 €"
      Niin kirjataan "Maksettiin erä 1: 4 000,00 €"

    Tapaus: Myönnettyä enempää ei makseta
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "4 000 €"
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "2", "4 000,01 €"
      Niin se evätään, koska "Myönnetystä avustuksesta on maksamatta 4 000,00 €, joten 4 000,01 € on liikaa maksettavaksi."
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "1", "3 000 €"
      Niin se evätään, koska "Maksuerä 1 on jo maksettu toisin tiedoin."

    Tapaus: Maksetun alle ei muuteta, ennen kuin se peritään takaisin
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "8 000 €"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Kun hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "toiminta supistuu"
      Niin se evätään, koska "Avustuksesta on maksettu 8 000,00 €; peri ensin takaisin."
      Kun hakemuksen "A-1" avustuksesta peritään takaisin "8 000,01 €", koska "toiminta supistuu"
      Niin se evätään, koska "Takaisin voi periä enintään 8 000,00 €."
      Kun hakemuksen "A-1" avustuksesta peritään takaisin "3 000 €", koska "toiminta supistuu"
      Ja hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "toiminta supistuu"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty  | maksettu   | peritty    |
        | 5 000,00 € | 8 000,00 € | 3 000,00 € |

    Tapaus: Takaisinperintää, johon pienennys nojaa, ei mitätöidä
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "8 000 €"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Ja hakemuksen "A-1" avustuksesta peritään takaisin "3 000 €", koska "toiminta supistuu"
      Ja hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "toiminta supistuu"
      Kun kirjaus "Aluehallitus päätti periä takaisin 3 000,00 €" mitätöidään, koska "väärä hakemus"
      Niin se evätään, koska "Avustuksesta on maksettu 8 000,00 €; peri ensin takaisin."
      Kun korjataan kirjaus "Aluehallitus päätti periä takaisin 3 000,00 €"
      Ja hakemuksen "A-1" avustuksesta peritään takaisin "1 000 €", koska "toiminta supistuu"
      Niin se evätään, koska "Avustuksesta on maksettu 7 000,00 €; peri ensin takaisin."

    Tapaus: Erehdyksessä tehty takaisinperintä mitätöidään
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "8 000 €"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Ja hakemuksen "A-1" avustuksesta peritään takaisin "3 000 €", koska "toiminta supistuu"
      Kun kirjaus "Aluehallitus päätti periä takaisin 3 000,00 €" mitätöidään, koska "väärä hakemus"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty  | maksettu   | peritty |
        | 8 000,00 € | 8 000,00 € | 0,00 €  |

    Tapaus: Maksettua ei korjata alle perityn
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "8 000 €"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Ja hakemuksen "A-1" avustuksesta peritään takaisin "3 000 €", koska "toiminta supistuu"
      Ja korjataan kirjaus "Maksettiin erä 1: 8 000,00 €"
      Kun hakemuksen "A-1" avustuksesta maksetaan erä "1", "2 999,99 €"
      Niin se evätään, koska "Takaisin voi periä enintään 2 999,99 €."

    Tapaus: Myönnettyä ei korjata alle maksetun
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "8 000 €"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Ja kirjaukset tulevat voimaan 10.12.2024
      Ja määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "5 000 €"
      Ja korjataan kirjaus "Aluehallitus myönsi 8 000,00 €"
      Kun hakemukselle "A-1" myönnetään sitomatta "5 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustuksesta on maksettu 8 000,00 €; peri ensin takaisin."

    Tapaus: Korotusta, josta on maksettu, ei mitätöidä
      Oletetaan että hakemuksen "A-1" avustukseksi muutetaan "9 000 €", koska "toiminta laajenee"
      Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "9 000 €"
      Ja kirjaukset tulevat voimaan 10.12.2024
      Ja määrärahasta "avustukset-2025" sidotaan hakemukselle "A-1" "8 000 €"
      Kun kirjaus "Aluehallitus muutti avustuksen" mitätöidään, koska "väärä hakemus"
      Niin se evätään, koska "Avustuksesta on maksettu 9 000,00 €; peri ensin takaisin."

    Tapaus: Peruttukin avustus näkyy maksettuna ja perittynä
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "8 000 €"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Kun hakemuksen "A-1" avustuksesta peritään takaisin "8 000 €", koska "toiminta ei alkanut"
      Ja hakemuksen "A-1" avustukseksi muutetaan "0 €", koska "toiminta ei alkanut"
      Niin vuoden 2025 avustukset ovat:
        | myönnetty | jäljellä     | maksettu   | peritty    |
        | 0,00 €    | 920 000,00 € | 8 000,00 € | 8 000,00 € |

    Tapaus: Saman summan voi periä samasta syystä toisena päivänä uudelleen
      Oletetaan että hakemuksen "A-1" päätös annetaan tiedoksi, tapana kirje
      Ja tänään on 1.1.2025
      Ja hakemuksen "A-1" avustuksesta maksetaan erä "1", "8 000 €"
      Ja perusteena on päätös Aluehallitus 20.1.2025 § 4
      Ja hakemuksen "A-1" avustuksesta peritään takaisin "500 €", koska "jäi käyttämättä"
      Kun hakemuksen "A-1" avustuksesta peritään takaisin "500 €", koska "jäi käyttämättä"
      Niin mitään uutta ei kirjata
      Kun tänään on 1.2.2025
      Ja hakemuksen "A-1" avustuksesta peritään takaisin "500 €", koska "jäi käyttämättä"
      Niin vuoden 2025 avustukset ovat:
        | maksettu   | peritty    |
        | 8 000,00 € | 1 000,00 € |

  @lähde-002
  Rule: Myönnetystä annetaan käyttöselvitys

    Tausta:
      Oletetaan että tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Ja hakemukselle "A-1" esitetään "8 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Ja tänään on 10.12.2024

    Tapaus: Käyttöselvitys puuttuu määräpäivän jälkeen
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Kun tänään on 1.4.2026
      Niin vuoden 2025 avustuspäätökset ovat:
        | hakemus | käyttöselvitys |
        | A-1     | puuttuu        |

    Tapaus: Palautettu käyttöselvitys on selvittämättä, kunnes se tulee uudelleen
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja tänään on 1.3.2026
      Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "8 000 €": "Kerhot toimivat"
      Kun hakemuksen "A-1" käyttöselvitys palautetaan, koska "kuitit puuttuvat"
      Niin vuoden 2025 avustukset ovat:
        | selvitetty | selvittämättä |
        | 0,00 €     | 8 000,00 €    |
      Kun hakemuksen "A-1" käyttöselvitys hyväksytään
      Niin se evätään, koska "Käsiteltävää käyttöselvitystä ei ole."

    Tapaus: Hylätystä ei anneta käyttöselvitystä
      Oletetaan että hakemus "A-1" hylätään, koska "vaikuttavuus on vähäinen"
      Kun hakemuksen "A-1" käyttöselvitys saapuu, käytetty "8 000 €": "Kerhot toimivat"
      Niin se evätään, koska "Hakemukselle ei ole myönnetty avustusta."

    Tapaus: Selvityksessä on vain avustuksesta käytetty
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja tänään on 1.3.2026
      Kun hakemuksen "A-1" käyttöselvitys saapuu, käytetty "8 000,01 €": "Kerhot maksoivat enemmän"
      Niin se evätään, koska "Avustuksesta on voinut käyttää enintään 8 000,00 €, ei 8 000,01 €: muu rahoitus ei kuulu selvitettävään summaan."
      Kun hakemuksen "A-1" käyttöselvitys saapuu, käytetty "8 000 €": "Kerhot maksoivat enemmän, loput omaa rahaa"
      Niin kirjauksia tulee 1

    Tapaus: Pienennetystä avustuksesta ei hyväksytä aiempaa suurempaa käyttöä
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja tänään on 1.3.2026
      Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "8 000 €": "Kerhot toimivat"
      Ja hakemuksen "A-1" avustukseksi muutetaan "5 000 €", koska "osa ei kuulunut avustukseen"
      Kun hakemuksen "A-1" käyttöselvitys hyväksytään
      Niin se evätään, koska "Avustuksesta on voinut käyttää enintään 5 000,00 €, ei 8 000,00 €: muu rahoitus ei kuulu selvitettävään summaan."
      Kun hakemuksen "A-1" käyttöselvitys saapuu, käytetty "5 000 €": "Kerhot toimivat"
      Ja hakemuksen "A-1" käyttöselvitys hyväksytään
      Niin vuoden 2025 avustuspäätökset ovat:
        | hakemus | myönnetty  | käyttöselvitys |
        | A-1     | 5 000,00 € | hyväksytty     |

    Tapaus: Hyväksytty käyttöselvitys ei muutu
      Oletetaan että hakemukselle "A-1" myönnetään "8 000 €", koska "vaikuttavaa"
      Ja tänään on 1.3.2026
      Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "8 000 €": "Kerhot toimivat"
      Ja hakemuksen "A-1" käyttöselvitys hyväksytään
      Kun hakemuksen "A-1" käyttöselvitys hyväksytään
      Niin mitään uutta ei kirjata
      Kun hakemuksen "A-1" käyttöselvitys palautetaan, koska "kuitit puuttuvat"
      Niin se evätään, koska "Käyttöselvitys on jo hyväksytty."
