# language: fi
Ominaisuus: Järjestöt

  Järjestöstä kirjataan nimi, rekisteritunnukset ja se, mitä siitä muuten tiedetään. Tunnukset ovat
  vapaaehtoisia ja toisistaan riippumattomia. Näiden tapausten järjestöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 15.8.2024
    Ja kirjataan järjestö "Esimerkin eläkkeensaajat ry"

  Tapaus: Järjestön nimi vaihtuu, ja entinen jää näkyviin
    Oletetaan että tänään on 1.3.2025
    Kun järjestö "Esimerkin eläkkeensaajat ry" saa nimen "Esimerkin seniorit ry"
    Niin järjestöt ovat:
      | nimi                  | entiset nimet               | tila  |
      | Esimerkin seniorit ry | Esimerkin eläkkeensaajat ry | toimii |
    Kun kysytään, mikä oli voimassa 28.2.2025
    Niin järjestöt ovat:
      | nimi                        | entiset nimet | tila  |
      | Esimerkin eläkkeensaajat ry |               | toimii |

  Tapaus: Kirjoitusasu ei ole uusi nimi
    Kun järjestö "Esimerkin eläkkeensaajat ry" saa nimen "Esimerkin Eläkkeensaajat r.y."
    Niin mitään uutta ei kirjata

  Tapaus: Järjestön tietoja päivitetään vain siltä osin kuin ne muuttuvat
    Kun järjestön "Esimerkin eläkkeensaajat ry" tiedot päivitetään:
      | verkostot                | ikäihmiset            |
      | toimialue                | Vantaa ja Kerava      |
      | palkattuja työntekijöitä | ei                    |
      | kielet                   | fi; sv                |
    Ja järjestön "Esimerkin eläkkeensaajat ry" tiedot päivitetään:
      | palkattuja työntekijöitä | ei              |
      | palvelut kuvattu         | PTV; Lähellä.fi |
    Niin kirjataan "Järjestön tietoja päivitettiin; palvelut kuvattu: PTV, Lähellä.fi"
    Ja järjestön "Esimerkin eläkkeensaajat ry" tiedot ovat:
      | verkostot                | ikäihmiset       |
      | toimialue                | Vantaa ja Kerava |
      | palkattuja työntekijöitä | ei               |
      | kielet                   | fi; sv           |
      | palvelut kuvattu         | PTV; Lähellä.fi  |

  Rule: Järjestöstä kerrotaan vasta, kun se on kirjattu

    Tapaus: Kirjattu järjestö saa tunnuksen
      Kun järjestölle "Esimerkin eläkkeensaajat ry" kirjataan yhdistysrekisterinumero "987.654"
      Niin kirjataan "Järjestön tunnus kirjattiin (yhdistysrekisterinumero): 987654"

    Tapaus: Tuntematon järjestö ei saa tunnusta
      Kun järjestölle "Tuntematon ry" kirjataan yhdistysrekisterinumero "987.654"
      Niin se evätään, koska "Järjestöä Tuntematon ry ei tunneta: sitä ei ole kirjattu."

  Rule: Järjestö kirjataan kerran

    Tapaus: Saman järjestön kirjaaminen uudelleen ei muuta mitään
      Kun kirjataan järjestö "Esimerkin eläkkeensaajat ry"
      Niin mitään uutta ei kirjata

    Tapaus: Sama järjestö ei tule toisin tiedoin
      Kun kirjataan järjestö "Esimerkin eläkkeensaajat ry", yhdistysrekisterinumero "987654"
      Niin se evätään, koska "Järjestö on jo kirjattu toisin tiedoin."

  @lähde-003
  Rule: Rekisteriluokka on väite, jolla on peruste ja alkamispäivä

    Tapaus: Luokka vaihtuu kesken toimikauden, ja kumpikin pätee omana aikanaan
      Oletetaan että perusteena on lähde yhdistysrekisteri, ote 15.8.2024
      Ja järjestön "Esimerkin eläkkeensaajat ry" rekisteriluokaksi kirjataan "eläkeläiset"
      Ja tänään on 1.2.2026
      Ja perusteena on lähde yhdistysrekisteri, ote 1.2.2026
      Kun järjestön "Esimerkin eläkkeensaajat ry" rekisteriluokaksi kirjataan "vanhukset"
      Niin järjestöt ovat:
        | nimi                        | rekisteriluokka | alkaen   | peruste                                   |
        | Esimerkin eläkkeensaajat ry | vanhukset       | 1.2.2026 | lähde yhdistysrekisteri, ote 1.2.2026 |
      Kun kysytään, mikä oli voimassa 31.1.2026
      Niin järjestöt ovat:
        | nimi                        | rekisteriluokka | alkaen    |
        | Esimerkin eläkkeensaajat ry | eläkeläiset     | 15.8.2024 |

    Tapaus: Luokka ilman perustetta ei kelpaa
      Oletetaan että perustetta ei ole
      Kun järjestön "Esimerkin eläkkeensaajat ry" rekisteriluokaksi kirjataan "eläkeläiset"
      Niin se evätään, koska "Rekisteriluokan perusteeksi tarvitaan lähde, päätös tai sääntö."

  Rule: Lakannut järjestö ei enää muutu

    Tapaus: Järjestö purkautuu, ja siihen asti se toimi
      Oletetaan että tänään on 31.12.2025
      Kun järjestö "Esimerkin eläkkeensaajat ry" purkautuu
      Niin järjestöt ovat:
        | nimi                        | tila                   |
        | Esimerkin eläkkeensaajat ry | purkautunut 31.12.2025 |
      Kun kysytään, mikä oli voimassa 30.12.2025
      Niin järjestöt ovat:
        | nimi                        | tila  |
        | Esimerkin eläkkeensaajat ry | toimii |

    Tapaus: Purkautunut järjestö ei saa uutta nimeä
      Oletetaan että järjestö "Esimerkin eläkkeensaajat ry" purkautuu
      Kun järjestö "Esimerkin eläkkeensaajat ry" saa nimen "Esimerkin seniorit ry"
      Niin se evätään, koska "Järjestö on lakannut (yhdistynyt tai purkautunut), joten sitä ei voi muuttaa."

    Tapaus: Purkautuneen järjestön väärä kirjaus korjataan silti
      Oletetaan että järjestölle "Esimerkin eläkkeensaajat ry" kirjataan yhdistysrekisterinumero "987.645"
      Ja järjestö "Esimerkin eläkkeensaajat ry" purkautuu
      Kun korjataan kirjaus "987645"
      Ja järjestölle "Esimerkin eläkkeensaajat ry" kirjataan yhdistysrekisterinumero "987.654"
      Niin järjestöt ovat:
        | nimi                        | yhdistysrekisterinumero |
        | Esimerkin eläkkeensaajat ry | 987654                  |

    Tapaus: Erehdyksessä kirjattu purkautuminen mitätöidään, ja järjestö toimii taas
      Oletetaan että järjestö "Esimerkin eläkkeensaajat ry" purkautuu
      Kun kirjaus "Järjestö purkautui" mitätöidään, koska "Purkautunut oli toinen järjestö"
      Niin järjestöt ovat:
        | nimi                        | tila   |
        | Esimerkin eläkkeensaajat ry | toimii |

  Rule: Järjestö voi yhdistyä toiseen, joka toimii

    Tapaus: Kaksi järjestöä yhdistyy
      Oletetaan että kirjataan järjestö "Keksitty seniorikerho ry"
      Kun järjestö "Keksitty seniorikerho ry" yhdistyy järjestöön "Esimerkin eläkkeensaajat ry"
      Niin järjestöt ovat:
        | nimi                        | tila                                                              |
        | Esimerkin eläkkeensaajat ry | toimii                                                            |
        | Keksitty seniorikerho ry    | yhdistynyt järjestöön Esimerkin eläkkeensaajat ry (15.8.2024) |

    Tapaus: Järjestö ei yhdisty purkautuneeseen
      Oletetaan että kirjataan järjestö "Keksitty seniorikerho ry"
      Ja järjestö "Keksitty seniorikerho ry" purkautuu
      Kun järjestö "Esimerkin eläkkeensaajat ry" yhdistyy järjestöön "Keksitty seniorikerho ry"
      Niin se evätään, koska "Järjestön voi yhdistää vain toiseen järjestöön, joka on kirjattu eikä ole lakannut"
