# language: fi
Ominaisuus: Järjestön rekisteritunnukset

  Y-tunnuksessa on seitsemän numeroa, väliviiva ja tarkistusnumero; yhdistysrekisterinumerossa 1–6
  numeroa. Väärä tunnus evätään, ja viesti kertoo, mikä siinä on vikana. Järjestö ja sen tunnukset
  ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 15.8.2024
    Ja kirjataan järjestö "Esimerkkiyhdistys ry"

  Rule: Y-tunnuksen pituus on oikea

    Tapaus: Y-tunnus kirjataan väliviivan kanssa, vaikka se annettaisiin ilman
      Kun järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "12345671"
      Niin järjestöt ovat:
        | nimi                 | Y-tunnus  |
        | Esimerkkiyhdistys ry | 1234567-1 |

    Tapausaihio: Vajaa, liian pitkä tai kirjaimia sisältävä tunnus ei kelpaa
      Kun järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "<tunnus>"
      Niin se evätään, koska "<tunnus> ei ole Y-tunnus: siinä on seitsemän numeroa, väliviiva ja tarkistusnumero, esimerkiksi 1234567-1."

      Tapaukset:
        | tunnus      |
        | 12345-1     |
        | 123456789-1 |
        | 123456A-1   |

  Rule: Y-tunnuksen tarkistusnumero täsmää

    Tapaus: Tarkistusnumero täsmää
      Kun kirjataan järjestö "Toinen esimerkki ry", Y-tunnus "1234567-1"
      Niin kirjataan "Järjestö kirjattiin: Toinen esimerkki ry, Y-tunnus 1234567-1"

    Tapaus: Yhden numeron kirjoitusvirhe huomataan
      Kun kirjataan järjestö "Toinen esimerkki ry", Y-tunnus "1234567-2"
      Niin se evätään, koska "Y-tunnuksen 1234567-2 tarkistusnumero ei täsmää: jossakin numerossa on kirjoitusvirhe."

  Rule: Vanhanmuotoinen Y-tunnus kirjoitetaan etunollan kanssa

    Tapaus: Etunolla on tunnuksen osa
      Kun järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "0123456-2"
      Niin kirjataan "Järjestön tunnus kirjattiin (Y-tunnus): 0123456-2"

    Tapaus: Kuusinumeroinen muoto evätään, ja viesti kertoo nykyisen
      Kun järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "123456-2"
      Niin se evätään, koska "123456-2 on Y-tunnus vanhassa, kuusinumeroisessa muodossa. Kirjoita se etunollan kanssa: 0123456-2."

  Rule: Yhdistysrekisterinumerossa on 1–6 numeroa

    Tapausaihio: Numero kirjataan ilman pisteitä ja etunollia
      Kun kirjataan järjestö "Toinen esimerkki ry", yhdistysrekisterinumero "<annettu>"
      Niin järjestöt ovat:
        | nimi                 | yhdistysrekisterinumero |
        | Esimerkkiyhdistys ry |                         |
        | Toinen esimerkki ry  | <kirjattu>              |

      Tapaukset:
        | annettu | kirjattu |
        | 1       | 1        |
        | 1.234   | 1234     |
        | 987.654 | 987654   |
        | 001234  | 1234     |

    Tapaus: Seitsemän numeroa on liikaa
      Kun kirjataan järjestö "Toinen esimerkki ry", yhdistysrekisterinumero "1.987.654"
      Niin se evätään, koska "1.987.654 ei ole yhdistysrekisterinumero: siinä on 1–6 numeroa."

  Rule: Numeron on oltava yhdistysrekisterissä mahdollinen

    Tapaus: Kolminumeroinen numero on mahdollinen
      Kun kirjataan järjestö "Toinen esimerkki ry", yhdistysrekisterinumero "100"
      Niin kirjauksia tulee 1

    Tapaus: Kaikkia yksi- ja kaksinumeroisia ei ole koskaan annettu
      Kun kirjataan järjestö "Toinen esimerkki ry", yhdistysrekisterinumero "2"
      Niin se evätään, koska "Yhdistysrekisterissä ei ole numeroa 2: se on kirjoitettu vajaana."

  Rule: Järjestöllä on yksi tunnus kussakin rekisterissä

    Tausta:
      Oletetaan että järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "1234567-1"

    Tapaus: Saman tunnuksen kirjaaminen uudelleen ei muuta mitään
      Kun järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "1234567-1"
      Niin mitään uutta ei kirjata

    Tapaus: Toinen Y-tunnus evätään
      Kun järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "0123456-2"
      Niin se evätään, koska "Järjestöllä on jo Y-tunnus 1234567-1. Väärin kirjattu tunnus oikaistaan korjauksena."

  Rule: Sama tunnus kahdella järjestöllä näkyy

    Tapaus: Järjestö on kirjattu kahdesti
      Oletetaan että kirjataan järjestö "Toinen esimerkki ry", Y-tunnus "1234567-1"
      Ja kirjataan järjestö "Kolmas esimerkki ry", Y-tunnus "0123456-2"
      Kun järjestölle "Esimerkkiyhdistys ry" kirjataan Y-tunnus "1234567-1"
      Niin järjestöt ovat:
        | nimi                 | Y-tunnus  | sama tunnus          |
        | Esimerkkiyhdistys ry | 1234567-1 | Toinen esimerkki ry  |
        | Kolmas esimerkki ry  | 0123456-2 |                      |
        | Toinen esimerkki ry  | 1234567-1 | Esimerkkiyhdistys ry |
