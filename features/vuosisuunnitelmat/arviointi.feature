# language: fi
Ominaisuus: Rivien arviointi

  Jos ohjelmassa arvioidaan rivit, kokonaisuuden rivi saa yhden arvion ohjelman asteikolta.
  Arvioimaton jää näkyviin arvioimattomana: kukaan ei keksi sille arviota.

  Tausta:
    Oletetaan että tänään on 1.1.2025
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit |              |
      | kokonaisuus | 2.1    | Toimivat rakenteet                                  | 2            |
      | kokonaisuus | 2.3    | Yhteiset tilat                                      | 2            |
    Ja vuoden 2025 suunnitelma avataan
    Ja toimenpide "Varmistetaan järjestöjen edustus verkostoissa" suunnitellaan vuodelle 2025 kohtaan 2.1 Toimivat rakenteet
    Ja toimenpide "Määritellään tilojen käytön periaatteet" suunnitellaan vuodelle 2025 kohtaan 2.3 Yhteiset tilat

  Tapaus: Arvioimaton rivi on arvioimaton
    Kun rivi 2.3 Yhteiset tilat arvioidaan vuodelta 2025: "Toteutuu osittain"
    Niin vuoden 2025 rivien arviot ovat:
      | kokonaisuus            | arvio             |
      | 2.1 Toimivat rakenteet | ei arvioitu       |
      | 2.3 Yhteiset tilat     | Toteutuu osittain |
    Ja vuodelta 2025 jäi auki:
      | mitä        | teksti                                        |
      | arvioimaton | Varmistetaan järjestöjen edustus verkostoissa |

  Tapaus: Kun kaikki on arvioitu, mitään ei jää auki
    Kun vuoden 2025 rivit arvioidaan:
      | kokonaisuus            | arvio    |
      | 2.1 Toimivat rakenteet | Toteutuu |
      | 2.3 Yhteiset tilat     | Toteutuu |
    Niin vuodelta 2025 ei jäänyt mitään auki

  Rule: Arvio on ohjelman omalta asteikolta

    Tapaus: Asteikon arvio käy
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu"
      Niin vuoden 2025 luvut ovat:
        | mitä              | lukumäärä |
        | rivejä            | 2         |
        | toimenpiteitä     | 2         |
        | Toteutuu          | 1         |
        | Toteutuu osittain | 0         |

    Tapaus: Muu arvio ei käy
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Kesken"
      Niin se evätään, koska "Ohjelman asteikolla ei ole arviota Kesken. Asteikko: Toteutuu, Toteutuu osittain."

    Tapaus: Rivi on alimman tason kohta
      Kun rivi 2 arvioidaan vuodelta 2025: "Toteutuu"
      Niin se evätään, koska "Kohta 2 on väärällä tasolla"

  Rule: Rivin arviota muutetaan vain perustellen

    Tausta:
      Oletetaan että rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu osittain"

    Tapaus: Perusteltu uusi arvio tulee entisen tilalle
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu", koska "Neuvottelukunta aloitti"
      Niin vuoden 2025 rivien arviot ovat:
        | kokonaisuus            | arvio       |
        | 2.1 Toimivat rakenteet | Toteutuu    |
        | 2.3 Yhteiset tilat     | ei arvioitu |

    Tapaus: Sama arvio uudelleen ei muuta mitään
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu osittain"
      Niin mitään uutta ei kirjata

    Tapaus: Sama arvio uudesta syystä kirjataan
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu osittain", koska "Edustus sovittiin"
      Niin kirjataan "Rivi 2.1 arvioitiin: Toteutuu osittain. Perustelu: Edustus sovittiin"
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu osittain", koska "Edustus sovittiin"
      Niin mitään uutta ei kirjata

    Tapaus: Perustelematon uusi arvio evätään
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu"
      Niin se evätään, koska "Rivi 2.1 on jo arvioitu"

  @lähde-001
  Rule: Rivi arvioidaan vain, jos ohjelmassa arvioidaan rivit

    Tapaus: Tiekartassa arvioidaan rivit
      Kun rivi 2.1 Toimivat rakenteet arvioidaan vuodelta 2025: "Toteutuu"
      Niin kirjauksia tulee 1

    Tapaus: Osallisuusohjelmassa arvioidaan toimenpiteet
      Oletetaan että avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2025, arviointi toimenpiteittäin
      Ja arviointiasteikko on:
        | arvio    | kaikki toteutui |
        | Toteutuu | kyllä           |
      Ja rakenteeseen lisätään:
        | taso        | numero | nimi             | ylempi kohta |
        | tavoite     | 6      | Järjestöyhteistyö |              |
        | kokonaisuus | 6.1    | Tiekartta        | 6            |
      Ja vuoden 2025 suunnitelma avataan
      Kun rivi 6.1 Tiekartta arvioidaan vuodelta 2025: "Toteutuu"
      Niin se evätään, koska "Tässä ohjelmassa arvioidaan toimenpiteet, ei rivejä."
