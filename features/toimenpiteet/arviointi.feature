# language: fi
@lähde-001
Ominaisuus: Toimenpiteiden arviointi, toimet ja tuotokset

  Osallisuusohjelmassa arvioidaan toimenpiteet yksi kerrallaan.

  Tausta:
    Oletetaan että tänään on 1.1.2024
    Ja avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2025, arviointi toimenpiteittäin
    Ja arviointiasteikko on:
      | arvio      | kaikki toteutui |
      | Toteutunut | kyllä           |
      | Käynnissä  | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                           | ylempi kohta |
      | tavoite     | 6      | Järjestöyhteistyö on toimivaa  |              |
      | kokonaisuus | 6.2    | Järjestöt mukana kehittämisessä | 6            |
    Ja vuoden 2024 suunnitelma avataan
    Ja vuodelle 2024 suunnitellaan:
      | kokonaisuus                         | toimenpide                    | tarvittavat toimet                                |
      | 6.2 Järjestöt mukana kehittämisessä | Toteutetaan sidosryhmäkysely  | Laaditaan kysely; Lähetetään kysely järjestöille  |

  Rule: Toimenpiteen arviota muutetaan vain perustellen

    Tausta:
      Oletetaan että toimenpide "Toteutetaan sidosryhmäkysely" arvioidaan vuodelta 2024: "Käynnissä"

    Tapaus: Perusteltu uusi arvio tulee entisen tilalle
      Oletetaan että tänään on 1.12.2024
      Kun toimenpide "Toteutetaan sidosryhmäkysely" arvioidaan vuodelta 2024: "Toteutunut", koska "Kysely valmistui"
      Niin toimenpiteen "Toteutetaan sidosryhmäkysely" arvio vuodelta 2024 on "Toteutunut"
      Kun kysytään, mikä oli voimassa 30.11.2024
      Niin toimenpiteen "Toteutetaan sidosryhmäkysely" arvio vuodelta 2024 on "Käynnissä"

    Tapaus: Sama arvio uudelleen ei muuta mitään
      Kun toimenpide "Toteutetaan sidosryhmäkysely" arvioidaan vuodelta 2024: "Käynnissä"
      Niin mitään uutta ei kirjata

    Tapaus: Sama arvio uudesta syystä kirjataan
      Kun toimenpide "Toteutetaan sidosryhmäkysely" arvioidaan vuodelta 2024: "Käynnissä", koska "Kysely viivästyi"
      Niin kirjataan "Arvioitiin vuodelta 2024: Käynnissä. Perustelu: Kysely viivästyi"
      Kun toimenpide "Toteutetaan sidosryhmäkysely" arvioidaan vuodelta 2024: "Käynnissä", koska "Kysely viivästyi"
      Niin mitään uutta ei kirjata

    Tapaus: Perustelematon uusi arvio evätään
      Kun toimenpide "Toteutetaan sidosryhmäkysely" arvioidaan vuodelta 2024: "Toteutunut"
      Niin se evätään, koska "Toimenpide on jo arvioitu vuodelta 2024: uusi arvio vaatii perustelun tai on korjaus."

  Rule: Toimenpidettä ei arvioida, kun sen rivi on arvioitu

    Tausta:
      Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
      Ja arviointiasteikko on:
        | arvio             | kaikki toteutui |
        | Toteutuu          | kyllä           |
        | Toteutuu osittain | ei              |
      Ja rakenteeseen lisätään:
        | taso        | numero | nimi                              | ylempi kohta |
        | tavoite     | 3      | Tiedonkulku on tiivistä           |              |
        | kokonaisuus | 3.2    | Yhteistyön sisäinen viestintä     | 3            |
      Ja vuoden 2025 suunnitelma avataan
      Ja toimenpide "Selkeytetään viestintää" suunnitellaan vuodelle 2025 kohtaan 3.2

    Tapaus: Arvioimattoman rivin toimenpide arvioidaan erikseen
      Kun toimenpide "Selkeytetään viestintää" arvioidaan vuodelta 2025: "Toteutuu"
      Niin toimenpiteen "Selkeytetään viestintää" arvio vuodelta 2025 on "Toteutuu"

    Tapaus: Arvioidun rivin toimenpidettä ei arvioida
      Oletetaan että rivi 3.2 arvioidaan vuodelta 2025: "Toteutuu osittain"
      Kun toimenpide "Selkeytetään viestintää" arvioidaan vuodelta 2025: "Toteutuu"
      Niin se evätään, koska "Rivi 3.2 on arvioitu vuodelta 2025: sen toimenpiteitä ei arvioida erikseen."

    Tapaus: Rivin myöhempi arvio syrjäyttää toimenpiteen oman arvion
      Oletetaan että toimenpide "Selkeytetään viestintää" arvioidaan vuodelta 2025: "Toteutuu"
      Kun rivi 3.2 arvioidaan vuodelta 2025: "Toteutuu osittain"
      Niin toimenpidettä "Selkeytetään viestintää" ei ole arvioitu vuodelta 2025
      Ja vuoden 2025 rivien arviot ovat:
        | kokonaisuus                       | arvio             |
        | 3.2 Yhteistyön sisäinen viestintä | Toteutuu osittain |
      Ja vuodelta 2025 jäi auki:
        | mitä              | kohta | teksti                  |
        | syrjäytynyt arvio | 3.2   | Selkeytetään viestintää |

    Tapaus: Sama arvio kahdesti ei ole ristiriita
      Oletetaan että toimenpide "Selkeytetään viestintää" arvioidaan vuodelta 2025: "Toteutuu"
      Kun rivi 3.2 arvioidaan vuodelta 2025: "Toteutuu"
      Niin vuodelta 2025 ei jäänyt mitään auki

  Rule: Tehdyksi merkitään vain suunniteltu toimi

    Tapaus: Toimi merkitään tehdyksi
      Kun toimenpiteen "Toteutetaan sidosryhmäkysely" vuoden 2024 toimi 2 tehdään
      Niin kirjataan "Vuoden 2024 tarvittava toimi 2 tehtiin"
      Ja vuoden 2024 suunnitelmassa on:
        | tarvittavat toimet                               | tehdyt toimet                   |
        | Laaditaan kysely; Lähetetään kysely järjestöille | Lähetetään kysely järjestöille |
      Kun toimenpiteen "Toteutetaan sidosryhmäkysely" vuoden 2024 toimi 2 tehdään
      Niin mitään uutta ei kirjata

    Tapaus: Puuttuvaa toimea ei merkitä tehdyksi
      Kun toimenpiteen "Toteutetaan sidosryhmäkysely" vuoden 2024 toimi 3 tehdään
      Niin se evätään, koska "Toimenpiteellä ei ole vuonna 2024 tarvittavaa toimea numero 3."

  Rule: Tuotos kirjataan kerran

    Tausta:
      Oletetaan että toimenpiteen "Toteutetaan sidosryhmäkysely" tuotokseksi vuodelta 2024 kirjataan kuvaus "Kyselyn tulokset", päivätty syksy 2024

    Tapaus: Toimenpiteellä voi olla monta tuotosta
      Kun toimenpiteen "Toteutetaan sidosryhmäkysely" tuotokseksi vuodelta 2024 kirjataan tilaisuus "Tulosten esittely"
      Niin toimenpiteen "Toteutetaan sidosryhmäkysely" tiedot vuonna 2024 ovat:
        | tuotokset | Kyselyn tulokset   |
        | tuotokset | Tulosten esittely  |
      Ja toimenpiteen "Toteutetaan sidosryhmäkysely" vaiheissa lukee "Vuodelle 2024 kirjattiin tuotos: Kyselyn tulokset (kuvaus, syksy 2024)"

    Tapaus: Sama tuotos uudelleen ei muuta mitään
      Kun toimenpiteen "Toteutetaan sidosryhmäkysely" tuotokseksi vuodelta 2024 kirjataan kuvaus "Kyselyn tulokset", päivätty syksy 2024
      Niin mitään uutta ei kirjata

    Tapaus: Sama tuotos ei ole kahta lajia
      Kun toimenpiteen "Toteutetaan sidosryhmäkysely" tuotokseksi vuodelta 2024 kirjataan uutiskirje "Kyselyn tulokset"
      Niin se evätään, koska "Toimenpiteellä on jo toinen tuotos tunnuksella Kyselyn tulokset."
