# language: fi
Ominaisuus: Avustushaku

  Tausta:
    Oletetaan että tänään on 1.6.2024
    Ja toimijana on lataaja
    Ja järjestöt "Esimerkin seniorit ry; Esimerkin liikkujat ry" on kirjattu
    Ja perusteena on päätös Aluevaltuusto 28.5.2024 § 60
    Ja vuoden 2025 määrärahaksi "avustukset-2025" päätetään "920 000 €"

  Rule: Haku avataan kerran määrärahan jakamiseksi

    Tapaus: Haku avataan, eikä sama haku uudelleen muuta mitään
      Oletetaan että avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025                                        |
        | avustuslaji | toiminta-avustus                                       |
        | hakuaika    | 1.9.2024–30.9.2024                                     |
        | kriteerit   | Avustusperiaatteet 2025                                |
        | kriteeri    | rekisteri: Hakija on rekisteröity yhdistys             |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta                |
        | päättää     | Aluehallitus                                           |
      Kun avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025                                        |
        | avustuslaji | toiminta-avustus                                       |
        | hakuaika    | 1.9.2024–30.9.2024                                     |
        | kriteerit   | Avustusperiaatteet 2025                                |
        | kriteeri    | rekisteri: Hakija on rekisteröity yhdistys             |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta                |
        | päättää     | Aluehallitus                                           |
      Niin mitään uutta ei kirjata

    Tapaus: Avatun haun kriteerit eivät vaihdu
      Oletetaan että avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025                                        |
        | avustuslaji | toiminta-avustus                                       |
        | hakuaika    | 1.9.2024–30.9.2024                                     |
        | kriteerit   | Avustusperiaatteet 2025                                |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta                |
        | päättää     | Aluehallitus                                           |
      Kun avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025                                        |
        | avustuslaji | toiminta-avustus                                       |
        | hakuaika    | 1.9.2024–30.9.2024                                     |
        | kriteerit   | Avustusperiaatteet 2026                                |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta                |
        | päättää     | Aluehallitus                                           |
      Niin se evätään, koska "Avustushaku on jo avattu toisin tiedoin."

    Tapaus: Haku ei pääty ennen alkuaan
      Kun avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025    |
        | avustuslaji | toiminta-avustus   |
        | hakuaika    | 30.9.2024–1.9.2024 |
        | kriteerit   | 2025               |
        | esittää     | Lautakunta         |
        | päättää     | Aluehallitus       |
      Niin se evätään, koska "Avustushaku ei voi päättyä (1.9.2024) ennen kuin se alkaa (30.9.2024)."

    Tapaus: Haulla on avustuslaji, esittäjä ja päättäjä
      Kun avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025    |
        | avustuslaji | toiminta-avustus   |
        | hakuaika    | 1.9.2024–30.9.2024 |
        | kriteerit   | 2025               |
        | päättää     | Aluehallitus       |
      Niin se evätään, koska "Avustushaku kertoo avustuslajit sekä kuka esittää ja kuka päättää."

    Tapaus: Samaa kriteeriä ei ole kahdesti
      Kun avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025           |
        | avustuslaji | toiminta-avustus          |
        | hakuaika    | 1.9.2024–30.9.2024        |
        | kriteerit   | 2025                      |
        | kriteeri    | rekisteri: Rekisteröity   |
        | kriteeri    | rekisteri: Rekisterissä   |
        | esittää     | Lautakunta                |
        | päättää     | Aluehallitus              |
      Niin se evätään, koska "Tunnus rekisteri on avustushaussa kahdesti."

    Tapaus: Vähimmäisosuus ilman painopisteitä
      Kun avataan avustushaku "haku-2025":
        | määräraha                | avustukset-2025    |
        | avustuslaji              | toiminta-avustus   |
        | hakuaika                 | 1.9.2024–30.9.2024 |
        | kriteerit                | 2025               |
        | painopisteille vähintään | 2/3                |
        | esittää                  | Lautakunta         |
        | päättää                  | Aluehallitus       |
      Niin se evätään, koska "Vähimmäisosuus on painopisteille, jotka haku nimeää, ja enintään koko määräraha."

  Rule: Hakemus saapuu avattuun hakuun hakuaikana

    Tausta:
      Oletetaan että avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025                         |
        | avustuslaji | toiminta-avustus                        |
        | hakuaika    | 1.9.2024–30.9.2024                      |
        | kriteerit   | Avustusperiaatteet 2025                 |
        | painopiste  | lapset: Lapset, nuoret ja perheet       |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta |
        | päättää     | Aluehallitus                            |
      Ja tänään on 15.9.2024

    Tapaus: Hakemus saapuu, eikä sama hakemus uudelleen muuta mitään
      Oletetaan että avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   | painopiste |
        | A-1     | Esimerkin seniorit ry | 5 000 € | lapset     |
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   | painopiste |
        | A-1     | Esimerkin seniorit ry | 5 000 € | lapset     |
      Niin mitään uutta ei kirjata

    Tapaus: Samalla tunnuksella ei ole kahta hakemusta
      Oletetaan että avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   |
        | A-1     | Esimerkin seniorit ry | 5 000 € |
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö               | summa   |
        | A-1     | Esimerkin liikkujat ry | 5 000 € |
      Niin se evätään, koska "Avustushakemus on jo kirjattu toisin tiedoin."

    Tapaus: Avaamattomaan hakuun ei haeta
      Kun avustushakuun "haku-2027" saapuu:
        | hakemus | järjestö              | summa   |
        | A-1     | Esimerkin seniorit ry | 5 000 € |
      Niin se evätään, koska "Avustushakua haku-2027 ei tunneta: sitä ei ole avattu."

    Tapaus: Hakuun kuulumatonta avustuslajia ei haeta
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   | avustuslaji       |
        | A-1     | Esimerkin seniorit ry | 5 000 € | kumppanuusavustus |
      Niin se evätään, koska "Haussa ei haeta tätä avustuslajia: partnership-grant."

    Tapaus: Hakuun kuulumatonta painopistettä ei ole
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   | painopiste |
        | A-1     | Esimerkin seniorit ry | 5 000 € | liikunta   |
      Niin se evätään, koska "Haussa ei ole painopistettä liikunta."

    Tapaus: Ennen hakuaikaa ei haeta
      Oletetaan että kirjaukset tulevat voimaan 31.8.2024
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   |
        | A-1     | Esimerkin seniorit ry | 5 000 € |
      Niin se evätään, koska "Avustushaku alkaa vasta 1.9.2024."

    Tapaus: Aiempi hakemus on hakijan oma
      Oletetaan että avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   |
        | A-1     | Esimerkin seniorit ry | 5 000 € |
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö               | summa   | aiemmat hakemukset |
        | A-2     | Esimerkin liikkujat ry | 5 000 € | A-1                |
      Niin se evätään, koska "Aiempi hakemus A-1 ei ole saman hakijan."

  Rule: Hakuaikaa voi jatkaa, ja myöhästynyt hakemus jää ilman avustusta

    Tausta:
      Oletetaan että avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025                         |
        | avustuslaji | toiminta-avustus                        |
        | hakuaika    | 1.9.2024–30.9.2024                      |
        | kriteerit   | Avustusperiaatteet 2025                 |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta |
        | päättää     | Aluehallitus                            |
      Ja tänään on 1.10.2024
      Ja avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   |
        | A-1     | Esimerkin seniorit ry | 5 000 € |

    Tapaus: Jatkettuun hakuun ehtii, eikä aiemmin saapunut lakkaa olemasta voimassa
      Oletetaan että avustushakua "haku-2025" jatketaan 15.10.2024 asti, koska "lomake ei toiminut"
      Ja tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Kun hakemukselle "A-1" esitetään "5 000 €", koska "vaikuttavaa"
      Niin kirjataan "Lähidemokratia- ja osallisuuslautakunta teki esityksen: 5 000,00 €. Perustelu: vaikuttavaa"

    Tapaus: Myöhästyneelle ei esitetä avustusta
      Oletetaan että tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Kun hakemukselle "A-1" esitetään "5 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustushakemus tuli myöhässä: haku päättyi 30.9.2024."

    Tapaus: Myöhästyneelle ei myönnetä avustusta
      Oletetaan että tänään on 12.11.2024
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
      Ja hakemusta "A-1" esitetään hylättäväksi, koska "saapui myöhässä"
      Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
      Kun hakemukselle "A-1" myönnetään "5 000 €", koska "vaikuttavaa"
      Niin se evätään, koska "Avustushakemus tuli myöhässä: haku päättyi 30.9.2024."

    Tapaus: Hakuaika ei lyhene
      Kun avustushakua "haku-2025" jatketaan 15.9.2024 asti, koska "hakemuksia on tarpeeksi"
      Niin se evätään, koska "Avustushakua voi vain jatkaa: se päättyy jo 30.9.2024."

  Rule: Summa on euroja ja senttejä

    Tausta:
      Oletetaan että avataan avustushaku "haku-2025":
        | määräraha   | avustukset-2025                         |
        | avustuslaji | toiminta-avustus                        |
        | hakuaika    | 1.6.2024–30.9.2024                      |
        | kriteerit   | Avustusperiaatteet 2025                 |
        | esittää     | Lähidemokratia- ja osallisuuslautakunta |
        | päättää     | Aluehallitus                            |

    Tapausaihio: Summan voi kirjoittaa monella tavalla
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   | tarkoitus |
        | A-1     | Esimerkin seniorit ry | <summa> | Kerhot    |
      Niin kirjataan "Esimerkin seniorit ry haki avustusta 12 500,50 € (toiminta-avustus) haussa haku-2025: Kerhot"

      Tapaukset:
        | summa         |
        | 12 500,50 €   |
        | 12500.5       |
        | 12500,500 EUR |

    Tapausaihio: Muu kuin eurot ja sentit evätään
      Kun avustushakuun "haku-2025" saapuu:
        | hakemus | järjestö              | summa   |
        | A-1     | Esimerkin seniorit ry | <summa> |
      Niin se evätään, koska "<syy>"

      Tapaukset:
        | summa     | syy                                                                  |
        | 10,005 €  | Summassa 10,005 € on sentin osia; pyöristä se ensin itse.            |
        | 100 SEK   | Summa annetaan euroina, mutta siinä lukee SEK.                       |
        | $100      | ”$100” ei ole rahasumma; kirjoita esimerkiksi 850 000,00 €.          |
        | -5 €      | Summa ei voi olla negatiivinen: −5,00 €.                             |
        | 0 €       | Summan on oltava suurempi kuin nolla.                                |
