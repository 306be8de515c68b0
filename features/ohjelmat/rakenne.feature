# language: fi
Ominaisuus: Ohjelman rakenne

  Tavoitteet ja kokonaisuudet ovat numeroituja kohtia niin kuin ne on painettu.

  Tausta:
    Oletetaan että tänään on 6.3.2023
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                     | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit      |              |
      | kokonaisuus | 2.3    | Yhteiset tilat                                           | 2            |

  Tapaus: Kohta saa uuden nimen
    Kun kohdan 2.3 Yhteiset tilat uusi nimi on "Yhteiset tilat ja kohtaamispaikat"
    Niin kirjataan "Kohta 2.3 sai uuden nimen: Yhteiset tilat ja kohtaamispaikat"

  Tapaus: Kirjoitusasun muutos ei ole uusi nimi
    Kun kohdan 2.3 Yhteiset tilat uusi nimi on "yhteiset tilat."
    Niin mitään uutta ei kirjata

  @lähde-001
  Tapaus: Kohdan nimi voi puuttua painetusta
    Oletetaan että avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2025, arviointi toimenpiteittäin, rakenne kokonaisuus > tavoite
    Kun rakenteeseen lisätään:
      | taso        | numero | nimi                                             | ylempi kohta |
      | kokonaisuus | 3      |                                                  |              |
      | tavoite     | 3.1    | Asukkaat osallistuvat palvelujen kehittämiseen   | 3            |
    Niin kirjauksia tulee 2
    Ja kirjataan "Rakenteeseen lisättiin kokonaisuus 3"

  @lähde-000
  Tapaus: Ohjelma kytketään strategian tavoitteisiin
    Kun ohjelma kytketään strategian tavoitteisiin:
      | näkökulma         | numero | tavoite                                                                                                                 |
      | Toimimme yhdessä  | 16     | Hyvinvoinnin, terveyden ja turvallisuuden edistämiseksi on käytössä toimivat yhteistyörakenteet, toimintamallit ja mittarit. |
    Niin kirjauksia tulee 1

  Rule: Kohta lisätään vain olemassa olevan kohdan alle

    Tapaus: Kokonaisuus lisätään tavoitteen alle
      Kun rakenteeseen lisätään:
        | taso        | numero | nimi                  | ylempi kohta |
        | kokonaisuus | 2.2    | Rahoitus ja resurssit | 2            |
      Niin kirjataan "Rakenteeseen lisättiin kokonaisuus 2.2 kohdan 2 alle: Rahoitus ja resurssit"

    Tapaus: Puuttuvan tavoitteen alle ei voi lisätä
      Kun rakenteeseen lisätään:
        | taso        | numero | nimi                    | ylempi kohta |
        | kokonaisuus | 3.1    | Viestintä asukkaille    | 3            |
      Niin se evätään, koska "Ohjelmassa ei ole kohtaa 3. Kohdat ovat: 2, 2.3."

  Rule: Tasot ovat ohjelman omassa järjestyksessä

    Tapaus: Uusi tavoite tulee ylimmälle tasolle
      Kun rakenteeseen lisätään:
        | taso    | numero | nimi                                             |
        | tavoite | 3      | Tiedonkulku on tiivistä ja viestintä onnistunutta |
      Niin kirjauksia tulee 1

    Tapaus: Kokonaisuus ei ole ylin taso
      Kun rakenteeseen lisätään:
        | taso        | numero | nimi                 |
        | kokonaisuus | 3.1    | Viestintä asukkaille |
      Niin se evätään, koska "Kohta 3.1 on väärällä tasolla"

    Tapaus: Kokonaisuuden alle ei tule tavoitetta
      Kun rakenteeseen lisätään:
        | taso    | numero | nimi                 | ylempi kohta |
        | tavoite | 5      | Tilat ovat käytössä  | 2.3          |
      Niin se evätään, koska "Kohta 5 on väärällä tasolla"

  Rule: Numero ja tunnus tarkoittavat yhtä asiaa

    Tapaus: Saman kohdan lisääminen uudelleen ei muuta mitään
      Kun rakenteeseen lisätään:
        | taso        | numero | nimi           | ylempi kohta |
        | kokonaisuus | 2.3    | Yhteiset tilat | 2            |
      Niin mitään uutta ei kirjata

    Tapaus: Käytössä olevaa numeroa ei anneta toiselle kohdalle
      Kun rakenteeseen lisätään:
        | taso        | numero | nimi                  | ylempi kohta |
        | kokonaisuus | 2.3    | Rahoitus ja resurssit | 2            |
      Niin se evätään, koska "Tunnus 2.3 on jo käytössä toisessa merkityksessä."

    Tapaus: Lähdeluettelon numero on yhden asiakirjan
      Oletetaan että lähteeksi 002 kirjataan "Vuoden 2025 toimeenpanosuunnitelman raportointi", päivätty 21.4.2026
      Kun lähteeksi 002 kirjataan "Osallisuusohjelma", päivätty 4.3.2025
      Niin se evätään, koska "Tunnus 002 on jo käytössä toisessa merkityksessä."

    Tapaus: Asteikon arviolla on yksi merkitys
      Oletetaan että arviointiasteikko on:
        | arvio             | kaikki toteutui |
        | Toteutuu osittain | ei              |
      Kun arviointiasteikko on:
        | arvio             | kaikki toteutui |
        | Toteutuu osittain | kyllä           |
      Niin se evätään, koska "Tunnus Toteutuu osittain on jo käytössä toisessa merkityksessä."
