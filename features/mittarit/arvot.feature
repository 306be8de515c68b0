# language: fi
Ominaisuus: Mittarien arvot

  Arvo kuuluu jaksoon. Sen puuttumisella voi olla syy, suunniteltu mittaus ei ole arvo, ja tarkistettu
  arvo säilyttää ensimmäisen.

  Tausta:
    Oletetaan että tänään on 4.3.2025
    Ja avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2024, arviointi toimenpiteittäin
    Ja määritellään mittari "Tiedän miten hoitoni jatkuu":
      | laji    | kysymys         |
      | yksikkö | asteikko 1–5    |
      | jakso   | osavuosikatsaus |
    Ja määritellään mittari "Avustukset":
      | yksikkö | euroa |
      | jakso   | vuosi |
    Ja määritellään mittari "Foorumien osallistujat":
      | yksikkö | lukumäärä |
      | jakso   | päivä     |

  @lähde-001
  Tapaus: Osavuosikatsausten arvot ovat sarja
    Kun mittarille "Tiedän miten hoitoni jatkuu" kirjataan arvot:
      | jakso       | arvo |
      | 1. ovk 2024 | 3,6  |
      | 3. ovk 2023 | 3,3  |
      | 4. ovk 2023 | 3,5  |
    Niin mittarin "Tiedän miten hoitoni jatkuu" arvot ovat:
      | jakso       | arvo |
      | 3. ovk 2023 | 3,3  |
      | 4. ovk 2023 | 3,5  |
      | 1. ovk 2024 | 3,6  |
    Ja ohjelman mittarit ovat:
      | mittari                     | kehitys |
      | Tiedän miten hoitoni jatkuu | ▅▅▆     |
      | Avustukset                  |         |
      | Foorumien osallistujat      |         |

  Rule: Arvon jakso on mittarin jakso

    @lähde-001
    Tapaus: Päivän jakso on niin tarkka kuin lähde
      Kun mittarille "Foorumien osallistujat" kirjataan arvot:
        | jakso      | arvo   | huomautus |
        | 2023       | n. 100 | Myyrmäki  |
        | kevät 2024 | n. 40  | Hakunila  |
        | 29.11.2024 | 12     |           |
      Niin mittarin "Foorumien osallistujat" arvot ovat:
        | jakso      | arvo   | huomautus |
        | 2023       | n. 100 | Myyrmäki  |
        | kevät 2024 | n. 40  | Hakunila  |
        | 29.11.2024 | 12     |           |

    Tapausaihio: Jaksoa, jota mittarilla ei ole, ei mitata
      Kun mittarille "<mittari>" kirjataan arvot:
        | jakso   | arvo |
        | <jakso> | 3    |
      Niin se evätään, koska "<viesti>"

      Tapaukset:
        | mittari                     | jakso       | viesti                                                                                                 |
        | Tiedän miten hoitoni jatkuu | 2024        | Mittarilla ei ole jaksoa 2024: sen jakso on osavuosikatsaus 1–4, esimerkiksi 2023/2.                   |
        | Avustukset                  | 2. ovk 2024 | Mittarilla ei ole jaksoa 2. ovk 2024: sen jakso on vuosi, esimerkiksi 2023.                            |
        | Avustukset                  | kevät 2024  | Mittarilla ei ole jaksoa kevät 2024: sen jakso on vuosi, esimerkiksi 2023.                             |
        | Foorumien osallistujat      | 2. ovk 2024 | Mittarilla ei ole jaksoa 2. ovk 2024: sen jakso on päivä lähteen tarkkuudella, esimerkiksi 29.11.2024. |

    Tapaus: Mittausta ei suunnitella jaksolle, jota mittarilla ei ole
      Kun mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo |
        | 1. ovk 2025 | mitataan |
      Niin se evätään, koska "Mittarilla ei ole jaksoa 1. ovk 2025: sen jakso on vuosi, esimerkiksi 2023."

  Rule: Tulevaa ei tiedetä, mutta mittauksen voi suunnitella

    @lähde-001
    Tapaus: Kuluvan vuoden määräraha tiedetään jo
      Kun mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo      | huomautus              |
        | 2025  | 920 000 € | Vuoden 2025 määräraha |
      Niin kirjataan "Mittarin arvo, 2025: 920 000. Vuoden 2025 määräraha"

    @lähde-001
    Tapaus: Suunniteltu mittaus ei ole arvo, ja arvo tulee sen tilalle
      Oletetaan että mittarille "Foorumien osallistujat" kirjataan arvot:
        | jakso | arvo |
        | kevät 2025 | mitataan |
      Niin mittarin "Foorumien osallistujat" arvot ovat:
        | jakso      | arvo     |
        | kevät 2025 | mitataan |
      Kun mittarille "Foorumien osallistujat" kirjataan arvot:
        | jakso | arvo |
        | kevät 2025 | mitataan |
      Niin mitään uutta ei kirjata
      Kun tänään on 30.6.2025
      Ja mittarille "Foorumien osallistujat" kirjataan arvot:
        | jakso      | arvo |
        | kevät 2025 | 55   |
      Niin mittarin "Foorumien osallistujat" arvot ovat:
        | jakso      | arvo |
        | kevät 2025 | 55   |

    Tapaus: Arvoa ei kirjata jaksolle, joka ei ole alkanut
      Kun mittarille "Tiedän miten hoitoni jatkuu" kirjataan arvot:
        | jakso       | arvo |
        | 2. ovk 2025 | 4,1  |
      Niin se evätään, koska "Jakso 2. ovk 2025 ei ole vielä alkanut (4.3.2025): mittauksen voi vain suunnitella."

    Tapaus: Ratkaisee päivä, josta kirjaus on voimassa
      Oletetaan että kirjaukset tulevat voimaan 31.12.2024
      Kun mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo    |
        | 2025  | 920 000 |
      Niin se evätään, koska "Jakso 2025 ei ole vielä alkanut (31.12.2024): mittauksen voi vain suunnitella."

    Tapaus: Tulevan arvon ei sanota puuttuvan
      Kun mittarin "Avustukset" arvo puuttuu jaksolta 2026, koska "Ei päätetty"
      Niin se evätään, koska "Jakso 2026 ei ole vielä alkanut (4.3.2025): mittauksen voi vain suunnitella."

  Rule: Tekemättä jäänyt mittaus jää auki

    Tapaus: Suunniteltu mittaus, jonka jakso on ohi
      Oletetaan että mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo |
        | 2024 | mitataan |
      Ja mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo |
        | 2023 | mitataan |
      Kun mittarin "Avustukset" arvo puuttuu jaksolta 2023, koska "Ei ole selvitetty"
      Niin vuodelta 2024 jäi auki:
        | mitä    | kohta | teksti     |
        | mittaus | 2024  | Avustukset |
      Ja vuodelta 2023 ei jäänyt mitään auki

  Rule: Jaksolla on yksi arvo

    Tausta:
      Oletetaan että mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo      |
        | 2023  | 850 000 € |

    Tapaus: Sama arvo uudelleen ei muuta mitään
      Kun mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo      |
        | 2023  | 850 000 € |
      Niin mitään uutta ei kirjata

    Tapaus: Toista arvoa ei kirjata samalle jaksolle
      Kun mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo      |
        | 2023  | 849 000 € |
      Niin se evätään, koska "Jaksolla 2023 on jo arvo: toinen arvo on tarkistus, ja sillä on syy."

    Tapaus: Noin sama ei ole sama arvo
      Kun mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo         |
        | 2023  | n. 850 000 € |
      Niin se evätään, koska "Jaksolla 2023 on jo arvo: toinen arvo on tarkistus, ja sillä on syy."

    Tapaus: Arvon, joka on, ei sanota puuttuvan
      Kun mittarin "Avustukset" arvo puuttuu jaksolta 2023, koska "Ei ole laskettu"
      Niin se evätään, koska "Jaksolla 2023 on jo arvo: toinen arvo on tarkistus, ja sillä on syy."

    Tapaus: Arvoa, joka on, ei enää suunnitella mitattavaksi
      Kun mittarille "Avustukset" kirjataan arvot:
        | jakso | arvo |
        | 2023 | mitataan |
      Niin se evätään, koska "Jaksolla 2023 on jo arvo: toinen arvo on tarkistus, ja sillä on syy."

  Rule: Puuttuvalla arvolla on syy

    @lähde-001
    Tapaus: Osallistujien määrää ei selvitetty
      Kun mittarin "Foorumien osallistujat" arvo puuttuu jaksolta syksy 2024, koska "Ei ole selvitetty"
      Niin kirjataan "Mittarin arvo puuttuu, syksy 2024. Syy: Ei ole selvitetty"
      Ja mittarin "Foorumien osallistujat" arvot ovat:
        | jakso      | arvo | syy               |
        | syksy 2024 |      | Ei ole selvitetty |
      Kun mittarin "Foorumien osallistujat" arvo puuttuu jaksolta syksy 2024, koska "Ei ole selvitetty"
      Niin mitään uutta ei kirjata

    Tapaus: Puuttunut arvo löytyi
      Oletetaan että mittarin "Foorumien osallistujat" arvo puuttuu jaksolta syksy 2024, koska "Ei ole selvitetty"
      Kun mittarille "Foorumien osallistujat" kirjataan arvot:
        | jakso      | arvo    |
        | syksy 2024 | väh. 60 |
      Niin mittarin "Foorumien osallistujat" arvot ovat:
        | jakso      | arvo    | syy |
        | syksy 2024 | väh. 60 |     |

  Rule: Vain arvo, joka on, tarkistetaan

    Tausta:
      Oletetaan että mittarille "Tiedän miten hoitoni jatkuu" kirjataan arvot:
        | jakso       | arvo |
        | 1. ovk 2023 | 2,9  |

    Tapaus: Tarkistettu arvo säilyttää ensimmäisen
      Oletetaan että tänään on 10.3.2025
      Kun mittarin "Tiedän miten hoitoni jatkuu" arvo jaksolta 1. ovk 2023 tarkistetaan: "3,0", koska "Paperivastaukset puuttuivat"
      Niin kirjataan "Mittarin arvo tarkistettiin, 1. ovk 2023: 3,0. Syy: Paperivastaukset puuttuivat"
      Ja mittarin "Tiedän miten hoitoni jatkuu" arvot ovat:
        | jakso       | arvo | ensin | syy                         |
        | 1. ovk 2023 | 3,0  | 2,9   | Paperivastaukset puuttuivat |
      Kun mittarin "Tiedän miten hoitoni jatkuu" arvo jaksolta 1. ovk 2023 tarkistetaan: "3,1", koska "Laskuvirhe"
      Niin mittarin "Tiedän miten hoitoni jatkuu" arvot ovat:
        | jakso       | arvo | ensin | syy        |
        | 1. ovk 2023 | 3,1  | 2,9   | Laskuvirhe |
      Kun kysytään, mikä oli voimassa 9.3.2025
      Niin mittarin "Tiedän miten hoitoni jatkuu" arvot ovat:
        | jakso       | arvo | ensin |
        | 1. ovk 2023 | 2,9  |       |

    Tapaus: Samaksi tarkistaminen ei muuta mitään
      Kun mittarin "Tiedän miten hoitoni jatkuu" arvo jaksolta 1. ovk 2023 tarkistetaan: "2,9", koska "Laskettiin uudelleen"
      Niin mitään uutta ei kirjata

    Tapaus: Puuttuvaa arvoa ei tarkisteta
      Kun mittarin "Tiedän miten hoitoni jatkuu" arvo jaksolta 2. ovk 2023 tarkistetaan: "3,0", koska "Laskuvirhe"
      Niin se evätään, koska "Jaksolla 2. ovk 2023 ei ole arvoa, jota tarkistaa."
