# language: fi
Ominaisuus: Toimenpiteen peruminen, yhdistäminen ja jakaminen

  Toimenpiteen historia seuraa niitä, jotka jatkavat sen työtä.

  Tausta:
    Oletetaan että tänään on 1.1.2024
    Ja avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2025, arviointi toimenpiteittäin
    Ja arviointiasteikko on:
      | arvio      | kaikki toteutui |
      | Toteutunut | kyllä           |
      | Käynnissä  | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                 | ylempi kohta |
      | tavoite     | 3      | Viestintä on avointa |              |
      | kokonaisuus | 3.1    | Viestintä            | 3            |
    Ja vuoden 2024 suunnitelma avataan
    Ja vuoden 2025 suunnitelma avataan
    Ja vuodelle 2024 suunnitellaan:
      | kokonaisuus   | toimenpide                |
      | 3.1 Viestintä | Laaditaan viestintäsuunnitelma |
      | 3.1 Viestintä | Tuotetaan uutiskirjettä   |
      | 3.1 Viestintä | Järjestetään infoja       |

  Rule: Päättynyttä toimenpidettä ei enää muuteta

    Tapaus: Peruttu toimenpide poistuu suunnitelmasta
      Kun toimenpide "Tuotetaan uutiskirjettä" perutaan vuodesta 2024 alkaen, koska "Kirjettä ei tilattu"
      Niin kirjataan "Peruttiin vuodesta 2024 alkaen. Syy: Kirjettä ei tilattu"
      Ja toimenpide "Tuotetaan uutiskirjettä" ei ole vuoden 2024 suunnitelmassa
      Kun toimenpide "Tuotetaan uutiskirjettä" perutaan vuodesta 2024 alkaen, koska "Kirjettä ei tilattu"
      Niin mitään uutta ei kirjata

    Tapaus: Myöhemmästä vuodesta alkaen peruttu on yhä aiemman vuoden suunnitelmassa
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Ja toimenpide "Tuotetaan uutiskirjettä" siirretään vuodelta 2024 vuodelle 2025, koska "Työ jatkuu"
      Kun toimenpide "Tuotetaan uutiskirjettä" perutaan vuodesta 2025 alkaen, koska "Kirjettä ei tilattu"
      Niin toimenpide "Tuotetaan uutiskirjettä" on vuoden 2024 suunnitelmassa
      Ja toimenpide "Tuotetaan uutiskirjettä" ei ole vuoden 2025 suunnitelmassa

    Tapaus: Perutusta ei tehdä arviota
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" perutaan vuodesta 2024 alkaen, koska "Kirjettä ei tilattu"
      Kun toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Toteutunut"
      Niin se evätään, koska "Toimenpide on peruttu, yhdistetty tai jaettu: sitä ei enää muuteta."

    Tapaus: Vuosi ennen perumista voidaan vielä arvioida
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" perutaan vuodesta 2025 alkaen, koska "Kirjettä ei tilattu"
      Kun toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Toteutunut"
      Niin toimenpiteen "Tuotetaan uutiskirjettä" arvio vuodelta 2024 on "Toteutunut"

  Rule: Työtä jatkaa toinen voimassa oleva toimenpide

    Tapaus: Toimenpide yhdistetään toiseen ja historia seuraa mukana
      Kun toimenpide "Tuotetaan uutiskirjettä" yhdistetään vuodesta 2024 alkaen toimenpiteeseen "Laaditaan viestintäsuunnitelma", koska "Sama työ"
      Niin toimenpide "Tuotetaan uutiskirjettä" ei ole vuoden 2024 suunnitelmassa
      Ja toimenpiteen "Laaditaan viestintäsuunnitelma" vaiheissa lukee "Suunniteltiin vuodelle 2024: Tuotetaan uutiskirjettä"
      Ja toimenpiteen "Laaditaan viestintäsuunnitelma" vaiheissa lukee "Yhdistettiin vuodesta 2024 alkaen toimenpiteeseen Laaditaan viestintäsuunnitelma. Syy: Sama työ"

    Tapaus: Toimenpidettä ei yhdistetä itseensä
      Kun toimenpide "Tuotetaan uutiskirjettä" yhdistetään vuodesta 2024 alkaen toimenpiteeseen "Tuotetaan uutiskirjettä", koska "Sama työ"
      Niin se evätään, koska "Toimenpiteen työtä voi jatkaa vain toinen voimassa oleva toimenpide, ei Tuotetaan uutiskirjettä."

    Tapaus: Toimenpidettä ei yhdistetä peruttuun
      Oletetaan että toimenpide "Järjestetään infoja" perutaan vuodesta 2024 alkaen, koska "Ei järjestetä"
      Kun toimenpide "Tuotetaan uutiskirjettä" yhdistetään vuodesta 2024 alkaen toimenpiteeseen "Järjestetään infoja", koska "Sama työ"
      Niin se evätään, koska "Toimenpiteen työtä voi jatkaa vain toinen voimassa oleva toimenpide, ei Järjestetään infoja."

  Rule: Toimenpide jaetaan useaksi

    Tapaus: Toimenpide jaetaan kahdeksi ja historia seuraa molempia
      Kun toimenpide "Laaditaan viestintäsuunnitelma" jaetaan vuodesta 2024 alkaen toimenpiteiksi "Tuotetaan uutiskirjettä" ja "Järjestetään infoja", koska "Työ eriytyi"
      Niin toimenpide "Laaditaan viestintäsuunnitelma" ei ole vuoden 2024 suunnitelmassa
      Ja toimenpiteen "Tuotetaan uutiskirjettä" vaiheissa lukee "Suunniteltiin vuodelle 2024: Laaditaan viestintäsuunnitelma"
      Ja toimenpiteen "Järjestetään infoja" vaiheissa lukee "Suunniteltiin vuodelle 2024: Laaditaan viestintäsuunnitelma"

    Tapaus: Yhdeksi ei jaeta
      Kun toimenpide "Laaditaan viestintäsuunnitelma" jaetaan vuodesta 2024 alkaen toimenpiteiksi "Tuotetaan uutiskirjettä" ja "Tuotetaan uutiskirjettä", koska "Työ eriytyi"
      Niin se evätään, koska "Toimenpide jaetaan vähintään kahdeksi eri toimenpiteeksi."
