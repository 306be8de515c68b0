# language: fi
Ominaisuus: Avustushakemus

  Hakemusta täydennetään pyynnöstä, sen kelpoisuus arvioidaan kriteeri kerrallaan ja se pisteytetään.
  Pisteet neuvovat; ne eivät päätä mitään.

  Tausta:
    Oletetaan että tänään on 1.9.2024
    Ja toimijana on lataaja
    Ja järjestöt "Esimerkin seniorit ry; Esimerkin liikkujat ry" on kirjattu
    Ja perusteena on päätös Aluevaltuusto 28.5.2024 § 60
    Ja vuoden 2025 määrärahaksi "avustukset-2025" päätetään "920 000 €"
    Ja avataan avustushaku "haku-2025":
      | määräraha                     | avustukset-2025                            |
      | avustuslaji                   | toiminta-avustus                           |
      | hakuaika                      | 1.9.2024–30.9.2024                         |
      | kriteerit                     | Avustusperiaatteet 2025                    |
      | kriteeri                      | rekisteri: Hakija on rekisteröity yhdistys |
      | kriteeri                      | palvelutieto: Palvelut on kuvattu PTV:hen  |
      | pisteytys                     | Pisteytysmalli 2025                        |
      | pisteytettävä                 | vaikuttavuus: 5: Vaikuttavuus              |
      | pisteytettävä                 | yhteistyö: 3: Yhteistyö                    |
      | esittää                       | Lähidemokratia- ja osallisuuslautakunta    |
      | päättää                       | Aluehallitus                               |
      | käyttöselvitykset viimeistään | 31.1.2026                                  |
    Ja tänään on 15.9.2024
    Ja avustushakuun "haku-2025" saapuu:
      | hakemus | järjestö              | summa    |
      | A-1     | Esimerkin seniorit ry | 10 000 € |

  Rule: Hakemusta täydennetään pyynnöstä ja määräajassa

    Tapaus: Täydennys tulee pyydettynä päivänä
      Oletetaan että hakemusta "A-1" pyydetään täydentämään 7.10.2024 mennessä: "tilinpäätös"
      Ja tänään on 7.10.2024
      Kun hakemusta "A-1" täydennetään: "tilinpäätös 2023"
      Niin kirjataan "Hakija täydensi hakemusta: tilinpäätös 2023"

    Tapaus: Sama pyyntö uudelleen ei muuta mitään
      Oletetaan että hakemusta "A-1" pyydetään täydentämään 7.10.2024 mennessä: "tilinpäätös"
      Kun hakemusta "A-1" pyydetään täydentämään 7.10.2024 mennessä: "tilinpäätös"
      Niin mitään uutta ei kirjata

    Tapaus: Täydennys tulee päivän myöhässä
      Oletetaan että hakemusta "A-1" pyydetään täydentämään 7.10.2024 mennessä: "tilinpäätös"
      Ja tänään on 8.10.2024
      Kun hakemusta "A-1" täydennetään: "tilinpäätös 2023"
      Niin se evätään, koska "Täydennys tuli myöhässä: sitä pyydettiin 7.10.2024 mennessä."

    Tapaus: Pyytämättä ei täydennetä
      Kun hakemusta "A-1" täydennetään: "suurempi summa"
      Niin se evätään, koska "Täydennystä ei ole pyydetty."

  Rule: Peruttua hakemusta ei käsitellä

    Tapaus: Hakemus perutaan kerran
      Kun hakemus "A-1" perutaan, koska "toiminta loppuu"
      Niin kirjataan "Avustushakemus peruttiin: toiminta loppuu"
      Kun hakemus "A-1" perutaan
      Niin mitään uutta ei kirjata

    Tapaus: Perutulle ei myönnetä avustusta
      Oletetaan että hakemuksen "A-1" kaikki kriteerit täyttyvät
      Ja tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Ja hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa"
      Ja hakemus "A-1" perutaan
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Kun hakemukselle "A-1" myönnetään "10 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustushakemus on peruttu."

    Tapaus: Saapumatonta hakemusta ei peruta
      Kun hakemus "A-9" perutaan
      Niin se evätään, koska "Avustushakemusta A-9 ei tunneta: se ei ole saapunut."

  @lähde-004
  Rule: Kelpoisuus arvioidaan kriteeri kerrallaan ennen esitystä

    Tapaus: Kaikki kriteerit täyttyvät
      Oletetaan että hakemuksen "A-1" kriteeri "rekisteri" täyttyy
      Ja hakemuksen "A-1" kriteeri "palvelutieto" täyttyy
      Ja tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Kun hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa"
      Niin kirjataan "Lähidemokratia- ja osallisuuslautakunta teki esityksen: 10 000,00 €. Perustelu: vaikuttavaa"

    Tapaus: Arvioimaton kriteeri estää esityksen
      Oletetaan että hakemuksen "A-1" kriteeri "rekisteri" täyttyy
      Ja tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Kun hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Hakemuksen kelpoisuutta ei ole arvioitu viimeistään 12.11.2024: Palvelut on kuvattu PTV:hen."

    Tapaus: Esityksen jälkeen arvioitu kriteeri ei kelpaa esitykselle
      Oletetaan että hakemuksen "A-1" kriteeri "rekisteri" täyttyy
      Ja tänään on 13.11.2024
      Ja hakemuksen "A-1" kriteeri "palvelutieto" täyttyy
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Ja kirjaukset tulevat voimaan 12.11.2024
      Kun hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Hakemuksen kelpoisuutta ei ole arvioitu viimeistään 12.11.2024: Palvelut on kuvattu PTV:hen."
      Oletetaan että korjataan kirjaus "Kriteeri palvelutieto arvioitiin"
      Ja hakemuksen "A-1" kriteeri "palvelutieto" täyttyy
      Kun hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa"
      Niin kirjataan "Lähidemokratia- ja osallisuuslautakunta teki esityksen: 10 000,00 €. Perustelu: vaikuttavaa"

    Tapaus: Täyttymätön kriteeri estää esityksen
      Oletetaan että hakemuksen "A-1" kriteeri "rekisteri" täyttyy
      Ja hakemuksen "A-1" kriteeri "palvelutieto" ei täyty, koska "kuvaus puuttuu"
      Ja tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Kun hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Hakija ei täytä avustuksen kriteeriä: Palvelut on kuvattu PTV:hen."

    Tapaus: Kielteinen arvio perustellaan
      Kun hakemuksen "A-1" kriteeri "palvelutieto" ei täyty
      Niin se evätään, koska "Hakijalle on kerrottava, miksi kriteeri ei täyty."

    Tapaus: Haussa on vain omat kriteerinsä
      Kun hakemuksen "A-1" kriteeri "koko" täyttyy
      Niin se evätään, koska "Haussa ei ole kriteeriä koko; kriteerit ovat rekisteri, palvelutieto."

  @lähde-002
  Rule: Hakemus pisteytetään haun mallilla

    Tapaus: Pisteyttäjän uudet pisteet tulevat vanhojen tilalle
      Oletetaan että "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 4; yhteistyö: 3"
      Kun "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 5; yhteistyö: 3"
      Niin kirjataan "pisteyttäjä 1 antoi pisteet: vaikuttavuus 5, yhteistyö 3"
      Kun "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 5; yhteistyö: 3"
      Niin mitään uutta ei kirjata

    Tapaus: Jokainen kohta pisteytetään
      Kun "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 4"
      Niin se evätään, koska "Pisteytä jokainen kohta kerran; kohdat ovat vaikuttavuus, yhteistyö."

    Tapaus: Ilman mallia ei pisteytetä, ja kriteerejä voi olla haussa nolla
      Oletetaan että avataan avustushaku "haku-b":
        | määräraha   | avustukset-2025                         |
        | avustuslaji | toiminta-avustus                        |
        | hakuaika    | 1.9.2024–30.9.2024                      |
        | kriteerit   | Avustusperiaatteet 2025                 |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta |
        | päättää     | Aluehallitus                            |
      Ja avustushakuun "haku-b" saapuu:
        | hakemus | järjestö              | summa   |
        | B-1     | Esimerkin seniorit ry | 1 000 € |
      Kun "pisteyttäjä 1" antaa hakemukselle "B-1" pisteet "vaikuttavuus: 4"
      Niin se evätään, koska "Haussa ei ole pisteytysmallia, joten sen hakemuksia ei pisteytetä."
      Kun hakemuksen "B-1" kriteeri "rekisteri" täyttyy
      Niin se evätään, koska "Haussa ei ole kriteeriä rekisteri; kriteerit ovat –."

    Tapaus: Pisteet pysyvät asteikolla
      Kun "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 4; yhteistyö: 4"
      Niin se evätään, koska "Kohdasta yhteistyö voi saada 0–3 pistettä, ei 4."

  Rule: Puuttuva käyttöselvitys estää seuraavan avustuksen, kun haku niin sanoo

    Tausta:
      Oletetaan että hakemuksen "A-1" kaikki kriteerit täyttyvät
      Ja tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Ja hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa"
      Ja tänään on 10.12.2024
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Ja hakemukselle "A-1" myönnetään "10 000 €", koska "vaikuttavaa"
      Ja vuoden 2026 määrärahaksi "avustukset-2026" päätetään "970 000 €"
      Ja tänään on 1.9.2025
      Ja avataan avustushaku "haku-2026":
        | määräraha                      | avustukset-2026                         |
        | avustuslaji                    | toiminta-avustus                        |
        | hakuaika                       | 1.9.2025–30.9.2025                      |
        | kriteerit                      | Avustusperiaatteet 2026                 |
        | puuttuva käyttöselvitys estää  | kyllä                                   |
        | käyttöselvitykset viimeistään  | 31.3.2027                               |
        | esittää                        | Lähidemokratia- ja osallisuuslautakunta |
        | päättää                        | Aluehallitus                            |
      Ja avustushakuun "haku-2026" saapuu:
        | hakemus | järjestö               | summa    |
        | B-1     | Esimerkin seniorit ry  | 12 000 € |
        | B-2     | Esimerkin liikkujat ry | 3 000 €  |

    Tapaus: Selvityksen aika on vielä kesken
      Oletetaan että tänään on 31.1.2026
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 31.1.2026 § 4
      Kun hakemukselle "B-1" esitetään "12 000 €", koska "vaikuttavaa"
      Niin kirjauksia tulee 1

    Tapaus: Selvitys puuttuu määräpäivän jälkeen
      Oletetaan että tänään on 1.2.2026
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 1.2.2026 § 5
      Kun hakemukselle "B-1" esitetään "12 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Aiemman avustuksen A-1 käyttöselvitys puuttuu."

    Tapaus: Toisen järjestön puuttuva selvitys ei estä
      Oletetaan että tänään on 1.2.2026
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 1.2.2026 § 5
      Kun hakemukselle "B-2" esitetään "3 000 €", koska "vaikuttavaa"
      Niin kirjauksia tulee 1

    Tapaus: Esityksen jälkeen saapunut selvitys ei kelpaa esitykselle
      Oletetaan että tänään on 2.2.2026
      Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "10 000 €": "Kerhot toimivat"
      Ja kirjaukset tulevat voimaan 1.2.2026
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 1.2.2026 § 5
      Kun hakemukselle "B-1" esitetään "12 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Aiemman avustuksen A-1 käyttöselvitys puuttuu."

    Tapaus: Puuttuva selvitys estää korotuksen, mutta ei pienennystä
      Oletetaan että perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 4.11.2025 § 44
      Ja tänään on 4.11.2025
      Ja hakemukselle "B-1" esitetään "10 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 9.12.2025 § 215
      Ja tänään on 9.12.2025
      Ja hakemukselle "B-1" myönnetään "10 000 €", koska "vaikuttavaa"
      Ja tänään on 1.2.2026
      Kun hakemuksen "B-1" avustukseksi muutetaan "11 000 €", koska "toiminta laajenee"
      Niin se evätään, koska "Aiemman avustuksen A-1 käyttöselvitys puuttuu."
      Kun hakemuksen "B-1" avustukseksi muutetaan "5 000 €", koska "toiminta supistuu"
      Niin vuoden 2026 avustukset ovat:
        | myönnetty  |
        | 5 000,00 € |

    Tapaus: Avustusta ei koroteta, kun siitä itsestään puuttuu selvitys
      Oletetaan että tänään on 2.12.2025
      Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "10 000 €": "Kerhot toimivat"
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 2.12.2025 § 49
      Ja hakemukselle "B-1" esitetään "10 000 €", koska "vaikuttavaa"
      Ja perusteena on päätös Aluehallitus 9.12.2025 § 215
      Ja hakemukselle "B-1" myönnetään "10 000 €", koska "vaikuttavaa"
      Ja tänään on 1.4.2027
      Kun hakemuksen "B-1" avustukseksi muutetaan "11 000 €", koska "toiminta laajenee"
      Niin se evätään, koska "Aiemman avustuksen B-1 käyttöselvitys puuttuu."

    Tapaus: Korjattu hakija kantaa selvityksensä mukanaan
      Oletetaan että kirjaukset tulevat voimaan 15.9.2024
      Ja korjataan kirjaus "Esimerkin seniorit ry haki avustusta 10 000,00 €"
      Ja avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö               | summa    |
        | A-1     | Esimerkin liikkujat ry | 10 000 € |
      Ja kirjaukset tulevat voimaan kirjauspäivänä
      Ja tänään on 1.2.2026
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 1.2.2026 § 5
      Kun hakemukselle "B-1" esitetään "12 000 €", koska "vaikuttavaa"
      Niin kirjauksia tulee 1
      Kun hakemukselle "B-2" esitetään "3 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Aiemman avustuksen A-1 käyttöselvitys puuttuu."

    Tapaus: Korjattu summa ei kirjaa hakemusta hakijalleen toista kertaa
      Oletetaan että korjataan kirjaus "Esimerkin seniorit ry haki avustusta 12 000,00 €"
      Kun avustushakuun "haku-2026" saapuu:
        | hakemus | järjestö              | summa    |
        | B-1     | Esimerkin seniorit ry | 11 000 € |
      Niin kirjauksia tulee 1

    Tapaus: Selvitys saapui, vaikka myöhässä
      Oletetaan että tänään on 2.2.2026
      Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "10 000 €": "Kerhot toimivat"
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 2.2.2026 § 6
      Kun hakemukselle "B-1" esitetään "12 000 €", koska "vaikuttavaa"
      Niin kirjauksia tulee 1
      Ja vuoden 2025 avustuspäätökset ovat:
        | hakemus | käyttöselvitys    |
        | A-1     | saapunut myöhässä |
