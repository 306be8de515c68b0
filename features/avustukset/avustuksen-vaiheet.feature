# language: fi
@lähde-001
Ominaisuus: Avustuksen vaiheet

  Määrärahasta päättää aluevaltuusto, hausta ja kelpoisuudesta huolehtii koordinaattori, lautakunta
  esittää ja aluehallitus päättää. Järjestöt, hakemukset ja henkilöstö ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 1.6.2024
    Ja järjestöt "Esimerkin seniorit ry; Esimerkin liikkujat ry" on kirjattu
    Ja toimijana on toimielimen sihteeri
    Ja perusteena on päätös Aluevaltuusto 28.5.2024 § 60
    Ja vuoden 2025 määrärahaksi "avustukset-2025" päätetään "920 000 €"
    Ja toimijana on koordinaattori
    Ja perustetta ei ole
    Ja avataan avustushaku "haku-2025":
      | määräraha                     | avustukset-2025                             |
      | avustuslaji                   | toiminta-avustus                            |
      | avustuslaji                   | kumppanuusavustus                           |
      | hakuaika                      | 1.9.2024–30.9.2024                          |
      | kriteerit                     | Avustusperiaatteet 2025                     |
      | kriteeri                      | rekisteri: Hakija on rekisteröity yhdistys  |
      | kriteeri                      | palvelutieto: Palvelut on kuvattu PTV:hen   |
      | pisteytys                     | Pisteytysmalli 2025                         |
      | pisteytettävä                 | vaikuttavuus: 5: Vaikuttavuus               |
      | pisteytettävä                 | yhteistyö: 3: Yhteistyö palvelujen kanssa   |
      | esittää                       | Lähidemokratia- ja osallisuuslautakunta     |
      | päättää                       | Aluehallitus                                |
      | käyttöselvitykset viimeistään | 31.3.2026                                   |

  Tapaus: Avustus haetaan, arvioidaan, pisteytetään, esitetään, myönnetään, maksetaan ja selvitetään
    Oletetaan että tänään on 15.9.2024
    Ja avustushakuun "haku-2025" saapuu:
      | hakemus | järjestö               | avustuslaji       | summa       | tarkoitus            |
      | A-1     | Esimerkin seniorit ry  | toiminta-avustus  | 12 000,00 € | Kerhot ja ystävätoiminta |
      | A-2     | Esimerkin liikkujat ry | kumppanuusavustus | 40 000,50 € | Liikuntaryhmät       |
    Ja hakemuksen "A-1" kaikki kriteerit täyttyvät
    Ja hakemuksen "A-2" kriteeri "rekisteri" täyttyy
    Ja hakemuksen "A-2" kriteeri "palvelutieto" ei täyty, koska "palveluja ei ole kuvattu"
    Ja toimijana on pisteyttäjä
    Ja "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 4; yhteistyö: 3"
    Ja "pisteyttäjä 2" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 2"
    Ja toimijana on toimielimen sihteeri
    Ja tänään on 12.11.2024
    Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
    Ja hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa toimintaa"
    Ja hakemusta "A-2" esitetään hylättäväksi, koska "palveluja ei ole kuvattu"
    Ja tänään on 10.12.2024
    Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
    Ja hakemukselle "A-1" myönnetään "9 500 €", koska "toiminta tukee palveluja"
    Ja hakemus "A-2" hylätään, koska "palveluja ei ole kuvattu"
    Ja toimijana on koordinaattori
    Ja perustetta ei ole
    Ja tänään on 12.12.2024
    Ja hakemuksen "A-1" päätös annetaan tiedoksi, tapana sähköinen viesti
    Ja hakemuksen "A-2" päätös annetaan tiedoksi, tapana kirje
    Ja tänään on 15.1.2025
    Ja hakemuksen "A-1" avustuksesta maksetaan erä "1/2025", "5 000 €"
    Ja tänään on 1.9.2025
    Ja hakemuksen "A-1" avustuksesta maksetaan erä "2/2025", "4 500 €"
    Niin vuoden 2025 avustukset ovat:
      | määräraha    | myönnetty  | jäljellä     | maksettu   | selvitetty | selvittämättä | peritty |
      | 920 000,00 € | 9 500,00 € | 910 500,00 € | 9 500,00 € | 0,00 €     | 9 500,00 €    | 0,00 €  |
    Kun tänään on 20.2.2026
    Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "9 000 €": "Kerhot toimivat suunnitellusti"
    Ja hakemuksen "A-1" käyttöselvitys palautetaan, koska "liite puuttuu"
    Ja hakemuksen "A-1" käyttöselvitys saapuu, käytetty "9 000 €": "Kerhot toimivat suunnitellusti, liite mukana"
    Ja hakemuksen "A-1" käyttöselvitys hyväksytään
    Ja toimijana on toimielimen sihteeri
    Ja perusteena on päätös Aluehallitus 20.2.2026 § 30
    Ja hakemuksen "A-1" avustuksesta peritään takaisin "500 €", koska "jäi käyttämättä"
    Niin vuoden 2025 avustukset ovat:
      | myönnetty  | maksettu   | selvitetty | selvittämättä | peritty  |
      | 9 500,00 € | 9 500,00 € | 9 500,00 € | 0,00 €        | 500,00 € |
    Ja järjestön "Esimerkin seniorit ry" avustukset ovat:
      | määräraha | myönnetty  | jäljellä | peritty  |
      |           | 9 500,00 € |          | 500,00 € |
    Ja vuoden 2025 avustuslajit ovat:
      | avustuslaji       | hakemuksia | haettu      | avustuksia | myönnetty  |
      | toiminta-avustus  | 1          | 12 000,00 € | 1          | 9 500,00 € |
      | kumppanuusavustus | 1          | 40 000,50 € | 0          | 0,00 €     |
    Ja vuoden 2025 avustuspäätökset ovat:
      | hakemus | järjestö               | haettu      | esitetty    | päätös    | myönnetty  | perustelu                | päätetty   | peruste                       | pisteet | oikaisu viimeistään | käyttöselvitys |
      | A-1     | Esimerkin seniorit ry  | 12 000,00 € | 10 000,00 € | myönnetty | 9 500,00 € | toiminta tukee palveluja | 10.12.2024 | Aluehallitus 10.12.2024 § 210 | 6,00    | 30.12.2024          | hyväksytty     |
      | A-2     | Esimerkin liikkujat ry | 40 000,50 € |             | hylätty   | 0,00 €     | palveluja ei ole kuvattu | 10.12.2024 | Aluehallitus 10.12.2024 § 210 |         | 2.1.2025            |                |

  Tapaus: Pisteiden keskiarvo pyöristyy puolikkaasta ylöspäin
    Oletetaan että tänään on 15.9.2024
    Ja avustushakuun "haku-2025" saapuu:
      | hakemus | järjestö              | summa    |
      | A-1     | Esimerkin seniorit ry | 12 000 € |
    Ja hakemuksen "A-1" kaikki kriteerit täyttyvät
    Ja toimijana on pisteyttäjä
    Ja "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 4; yhteistyö: 3"
    Ja "pisteyttäjä 2" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 3"
    Ja "pisteyttäjä 3" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 3"
    Ja "pisteyttäjä 4" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 3"
    Ja "pisteyttäjä 5" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 3"
    Ja "pisteyttäjä 6" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 3"
    Ja "pisteyttäjä 7" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 3"
    Ja "pisteyttäjä 8" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 3; yhteistyö: 3"
    Ja toimijana on toimielimen sihteeri
    Ja tänään on 12.11.2024
    Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 12.11.2024 § 41
    Ja hakemukselle "A-1" esitetään "10 000 €", koska "vaikuttavaa toimintaa"
    Ja perusteena on päätös Aluehallitus 10.12.2024 § 210
    Kun hakemukselle "A-1" myönnetään "9 500 €", koska "toiminta tukee palveluja"
    Niin vuoden 2025 avustuspäätökset ovat:
      | hakemus | pisteet |
      | A-1     | 6,13    |

  Tapaus: Koordinaattori ei pisteytä eikä päätä
    Oletetaan että tänään on 15.9.2024
    Ja avustushakuun "haku-2025" saapuu:
      | hakemus | järjestö              | summa    |
      | A-1     | Esimerkin seniorit ry | 12 000 € |
    Kun "pisteyttäjä 1" antaa hakemukselle "A-1" pisteet "vaikuttavuus: 4; yhteistyö: 3"
    Niin se evätään, koska "Rooli coordinator ei saa tehdä päätöstä score-application. Sen saavat tehdä: scorer, loader."
