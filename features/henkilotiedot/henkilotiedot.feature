# language: fi
Ominaisuus: Henkilötiedot, jotka voi poistaa

  Henkilö tunnetaan tunnuksella, joka ei kerro, kuka hän on. Nimi ja yhteystieto ovat lokissa
  salattuina, kummankin henkilön omalla avaimella. Poistettaessa avain tuhotaan: nimeä ei saa enää
  kukaan luettua, mutta kaikki muu jää. Henkilöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 1.10.2025
    Ja kirjataan henkilö "H-1" nimellä "Aino Aalto" ja yhteystiedolla "aino.aalto@jarjesto.example"

  Rule: Henkilöstä kirjataan nimi ja yhteystieto

    Tapaus: Nimi ja yhteystieto luetaan avaimella, lokissa niitä ei ole
      Niin henkilön "H-1" nimi on "Aino Aalto"
      Ja henkilön "H-1" yhteystieto on "aino.aalto@jarjesto.example"
      Ja missään kirjauksessa ei ole tekstiä "Aalto"

    Tapaus: Sama henkilö samoin tiedoin kirjataan kerran
      Kun kirjataan henkilö "H-1" nimellä "Aino Aalto" ja yhteystiedolla "aino.aalto@jarjesto.example"
      Niin mitään uutta ei kirjata

    Tapaus: Tunnuksella on yksi henkilö
      Kun kirjataan henkilö "H-1" nimellä "Eino Esimerkki"
      Niin se evätään, koska "Tunnuksella on jo kirjattu henkilö toisin tiedoin"

  Rule: Tiedot muuttuvat päivästä alkaen

    Tapaus: Uusi nimi ja uusi yhteystieto
      Oletetaan että tänään on 15.1.2026
      Kun henkilön "H-1" nimeksi muutetaan "Aino Esimerkki"
      Ja henkilön "H-1" yhteystiedoksi muutetaan "040 000 0000"
      Niin henkilön "H-1" vaiheet ovat:
        | voimaan   | kirjaus                                                |
        | 1.10.2025 | Henkilö kirjattiin: Aino Aalto; yhteystieto kirjattiin |
        | 15.1.2026 | Henkilön tiedot muuttuivat; nimi: Aino Esimerkki       |
        | 15.1.2026 | Henkilön tiedot muuttuivat; yhteystieto muuttui        |
      Kun kysytään, mikä oli voimassa 31.12.2025
      Niin henkilön "H-1" nimi on "Aino Aalto"

    Tapaus: Tietoja muutetaan vain henkilöltä, joka on kirjattu
      Kun henkilön "H-2" nimeksi muutetaan "Eino Esimerkki"
      Niin se evätään, koska "häntä ei ole kirjattu"

  Rule: Henkilötiedot poistaa tietosuojavastaava, ja ne pysyvät poistettuina

    Tapaus: Poiston jälkeen jokainen kysymys vastaa, että henkilötiedot on poistettu
      Oletetaan että tänään on 15.1.2026
      Ja toimijana on tietosuojavastaava
      Kun henkilön "H-1" henkilötiedot poistetaan
      Niin kirjataan "Henkilötiedot poistettiin"
      Ja henkilön "H-1" vaiheet ovat:
        | voimaan   | kirjaus                                                            |
        | 1.10.2025 | Henkilö kirjattiin: henkilötiedot poistettu; yhteystieto kirjattiin |
        | 15.1.2026 | Henkilötiedot poistettiin                                          |
      Kun kysytään, mikä oli voimassa 31.12.2025
      Niin henkilön "H-1" nimi on "henkilötiedot poistettu"
      Ja henkilön "H-1" yhteystieto on "henkilötiedot poistettu"
      Kun kysytään, mitä tiedettiin 31.12.2025
      Niin henkilön "H-1" nimi on "henkilötiedot poistettu"

    Tapaus: Muiden tiedot jäävät
      Oletetaan että kirjataan henkilö "H-2" nimellä "Eino Esimerkki"
      Ja toimijana on tietosuojavastaava
      Kun henkilön "H-1" henkilötiedot poistetaan
      Niin henkilön "H-2" nimi on "Eino Esimerkki"

    Tapaus: Koordinaattori ei poista henkilötietoja
      Kun henkilön "H-1" henkilötiedot poistetaan
      Niin se evätään, koska "ei saa tehdä päätöstä"

    Tapaus: Henkilötiedot poistetaan kerran
      Oletetaan että toimijana on tietosuojavastaava
      Ja henkilön "H-1" henkilötiedot poistetaan
      Kun henkilön "H-1" henkilötiedot poistetaan
      Niin se evätään, koska "henkilöstä ei kirjata enää mitään"

    Tapaus: Sama poisto kahdesti lähetettynä on yksi poisto
      Oletetaan että toimijana on tietosuojavastaava
      Ja lähetyksen viite on "poisto-1"
      Ja henkilön "H-1" henkilötiedot poistetaan
      Kun sama lähetys tulee uudelleen
      Niin mitään uutta ei kirjata

    Tapaus: Poistetulle ei kirjata uutta nimeä
      Oletetaan että toimijana on tietosuojavastaava
      Ja henkilön "H-1" henkilötiedot poistetaan
      Ja toimijana on koordinaattori
      Kun kirjataan henkilö "H-1" nimellä "Aino Aalto"
      Niin se evätään, koska "henkilöstä ei kirjata enää mitään"

  Rule: Henkilö saa jäljennöksen siitä, mitä hänestä on kirjattu

    Tapaus: Tietosuojavastaava antaa jäljennöksen
      Oletetaan että tänään on 15.1.2026
      Ja henkilön "H-1" nimeksi muutetaan "Aino Esimerkki"
      Kun toimijana on tietosuojavastaava
      Ja pyydetään jäljennös henkilön "H-1" tiedoista
      Niin jäljennöksessä on:
        | voimaan   | nimi           | yhteystieto                 |
        | 1.10.2025 | Aino Aalto     | aino.aalto@jarjesto.example |
        | 15.1.2026 | Aino Esimerkki |                             |

    Tapaus: Tarkastaja ei saa jäljennöstä
      Kun toimijana on tarkastaja
      Ja pyydetään jäljennös henkilön "H-1" tiedoista
      Niin se evätään, koska "ei saa lukea kaikkea, mitä henkilöstä on kirjattu"
