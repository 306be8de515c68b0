# language: fi
Ominaisuus: Mitätöinti

  Kirjaus, jota ei olisi pitänyt tehdä lainkaan, mitätöidään. Sen jälkeen asiat ovat kuin sitä ei
  olisi tehty, mutta historia näyttää sekä erehdyksen että mitätöinnin ja sen syyn.

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
    Ja toimenpide "Tuotetaan uutiskirjettä" suunnitellaan vuodelle 2024 kohtaan 3.1 Viestintä
    Ja toimenpide "Järjestetään asukasilta" suunnitellaan vuodelle 2024 kohtaan 3.1 Viestintä
    Ja tänään on 1.6.2024

  Tapaus: Erehdyksessä raportoitu vuosi on taas auki
    Oletetaan että vuosi 2024 raportoidaan
    Kun tänään on 3.6.2024
    Ja kirjaus "Vuosi raportoitiin" mitätöidään, koska "Raportti oli vasta luonnos"
    Niin kirjataan "Kirjaus mitätöitiin. Syy: Raportti oli vasta luonnos"
    Ja vuoden 2024 suunnitelma on avattu
    Kun toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
    Niin kirjauksia tulee 1
    Kun kysytään, mitä tiedettiin 2.6.2024
    Niin vuoden 2024 suunnitelma on raportoitu

  Tapaus: Väärälle toimenpiteelle kirjattu arvio raportoidulta vuodelta
    Oletetaan että toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
    Ja vuosi 2024 raportoidaan
    Kun kirjaus "Arvioitiin vuodelta 2024" mitätöidään, koska "Arvio koski asukasiltaa"
    Niin toimenpidettä "Tuotetaan uutiskirjettä" ei ole arvioitu vuodelta 2024

  Tapaus: Historia näyttää mitätöidyn ja mitätöinnin
    Oletetaan että toimenpide "Tuotetaan uutiskirjettä" perutaan vuodesta 2024 alkaen, koska "Ei tehdä"
    Kun tänään on 3.6.2024
    Ja kirjaukset tulevat voimaan 1.7.2024
    Ja kirjaus "Peruttiin vuodesta 2024" mitätöidään, koska "Peruttiin väärä toimenpide"
    Ja kirjaukset tulevat voimaan kirjauspäivänä
    Ja kysytään, mikä on voimassa nyt
    Niin toimenpide "Tuotetaan uutiskirjettä" on vuoden 2024 suunnitelmassa
    Ja toimenpiteen "Tuotetaan uutiskirjettä" vaiheet ovat:
      | voimaan  | kirjaus                                              | korjattu | mitätöity |
      | 1.1.2024 | Suunniteltiin vuodelle 2024: Tuotetaan uutiskirjettä |          |           |
      | 1.6.2024 | Peruttiin vuodesta 2024 alkaen. Syy: Ei tehdä        |          | kyllä     |
      | 1.6.2024 | Kirjaus mitätöitiin. Syy: Peruttiin väärä toimenpide |          |           |

  Tapaus: Mitätöity yhdistäminen ei enää liitä toimenpiteiden vaiheita yhteen
    Oletetaan että toimenpide "Järjestetään asukasilta" yhdistetään vuodesta 2024 alkaen toimenpiteeseen "Tuotetaan uutiskirjettä", koska "Sama työ"
    Kun kirjaus "Sama työ" mitätöidään, koska "Yhdistettiin väärä toimenpide"
    Niin toimenpiteen "Tuotetaan uutiskirjettä" vaiheet ovat:
      | kirjaus                                              |
      | Suunniteltiin vuodelle 2024: Tuotetaan uutiskirjettä |
    Ja toimenpide "Järjestetään asukasilta" on vuoden 2024 suunnitelmassa

  Rule: Mitätöinti nimeää kirjauksen, joka on vielä voimassa

    Tausta:
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Toteutunut"

    Tapaus: Mitätöity arvio kirjataan uudelleen
      Oletetaan että kirjaus "Arvioitiin vuodelta 2024" mitätöidään, koska "Liian aikaista"
      Kun toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Niin toimenpiteen "Tuotetaan uutiskirjettä" arvio vuodelta 2024 on "Käynnissä"

    Tapaus: Korjauksenkin voi mitätöidä, eikä korjattukaan silloin palaa
      Oletetaan että korjataan kirjaus "Arvioitiin vuodelta 2024: Toteutunut"
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Kun kirjaus "Arvioitiin vuodelta 2024: Käynnissä" mitätöidään, koska "Liian aikaista"
      Niin toimenpidettä "Tuotetaan uutiskirjettä" ei ole arvioitu vuodelta 2024

    Tapaus: Mitätöintiä ei mitätöidä
      Oletetaan että kirjaus "Arvioitiin vuodelta 2024" mitätöidään, koska "Liian aikaista"
      Kun kirjaus "Kirjaus mitätöitiin" mitätöidään, koska "Arvio olikin oikein"
      Niin se evätään, koska "tai se on jo korjattu tai mitätöity"

    Tapaus: Pelkkä toimenpide ei kerro, mikä kirjaus mitätöidään
      Kun toimenpiteen "Tuotetaan uutiskirjettä" kirjaus mitätöidään, koska "Liian aikaista"
      Niin se evätään, koska "Mitätöinti nimeää kirjauksen, jota ei olisi pitänyt tehdä"

  Rule: Se, mihin muu nojaa, mitätöidään tai korjataan viimeisenä

    Tausta:
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"

    Tapaus: Erehdyksessä suunniteltu toimenpide mitätöidään viimeinen kirjaus ensin
      Oletetaan että kirjaus "Arvioitiin vuodelta 2024" mitätöidään, koska "Toimenpidettä ei ole"
      Kun kirjaus "Suunniteltiin vuodelle 2024: Tuotetaan uutiskirjettä" mitätöidään, koska "Toimenpidettä ei ole"
      Niin toimenpide "Tuotetaan uutiskirjettä" ei ole vuoden 2024 suunnitelmassa

    Tapaus: Arvioitua toimenpidettä ei mitätöidä arvion alta
      Kun kirjaus "Suunniteltiin vuodelle 2024: Tuotetaan uutiskirjettä" mitätöidään, koska "Toimenpidettä ei ole"
      Niin se evätään, koska "Kirjaus 2 nojaa siihen, mitä korjataan tai mitätöidään"

    Tapaus: Arvioitua toimenpidettä ei korjata toiselle vuodelle arvion alta
      Kun korjataan kirjaus "Suunniteltiin vuodelle 2024: Tuotetaan uutiskirjettä"
      Ja toimenpide "Tuotetaan uutiskirjettä" suunnitellaan vuodelle 2025 kohtaan 3.1 Viestintä
      Niin se evätään, koska "Kirjaus 2 nojaa siihen, mitä korjataan tai mitätöidään"

    Tapaus: Siirtoa ei mitätöidä uuden vuoden arvion alta
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" siirretään vuodelta 2024 vuodelle 2025, koska "Kesken"
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2025: "Toteutunut"
      Kun kirjaus "Siirrettiin vuodelta 2024" mitätöidään, koska "Ei siirretty"
      Niin se evätään, koska "Kirjaus 4 nojaa siihen, mitä korjataan tai mitätöidään"

    Tapaus: Suljetun vuoden raportointia ei mitätöidä ennen sulkemista
      Oletetaan että vuosi 2024 raportoidaan
      Ja vuosi 2024 suljetaan
      Kun kirjaus "Vuosi raportoitiin" mitätöidään, koska "Raportti oli vasta luonnos"
      Niin se evätään, koska "nojaa siihen, mitä korjataan tai mitätöidään"

  Rule: Toinen kohde ei jää sen varaan, mitä ei enää ole

    Tausta:
      Oletetaan että avataan tiekartta "Tiekartta" vuosille 2024–2025, arviointi riveittäin
      Ja arviointiasteikko on:
        | arvio             | kaikki toteutui |
        | Toteutuu          | kyllä           |
        | Toteutuu osittain | ei              |
      Ja rakenteeseen lisätään:
        | taso        | numero | nimi         | ylempi kohta |
        | tavoite     | 2      | Rakenteet    |              |
        | kokonaisuus | 2.3    | Yhteiset tilat | 2          |
      Ja vuoden 2024 suunnitelma avataan
      Ja vuoden 2025 suunnitelma avataan
      Ja toimenpide "Kartoitetaan tilat" suunnitellaan vuodelle 2024 kohtaan 2.3 Yhteiset tilat
      Ja rivi 2.3 Yhteiset tilat arvioidaan vuodelta 2024: "Toteutuu osittain"

    Tapaus: Rivin arvio mitätöidään, kun sen varassa ei ole mitään
      Kun kirjaus "Toteutuu osittain" mitätöidään, koska "Arvio oli luonnos"
      Niin kirjauksia tulee 1

    Tapaus: Rivin arviota ei mitätöidä siirron alta
      Oletetaan että toimenpide "Kartoitetaan tilat" siirretään vuodelta 2024 vuodelle 2025, koska "Kesken"
      Kun kirjaus "Toteutuu osittain" mitätöidään, koska "Arvio oli luonnos"
      Niin se evätään, koska "action/Kartoitetaan tilat nojaa kirjaukseen, jota korjataan tai mitätöidään: korjaa tai mitätöi ensin sen kirjaus 2."

    Tapaus: Kun siirto on mitätöity, rivin arvionkin voi mitätöidä
      Oletetaan että toimenpide "Kartoitetaan tilat" siirretään vuodelta 2024 vuodelle 2025, koska "Kesken"
      Ja kirjaus "Siirrettiin vuodelta 2024" mitätöidään, koska "Arvio oli luonnos"
      Kun kirjaus "Toteutuu osittain" mitätöidään, koska "Arvio oli luonnos"
      Niin kirjauksia tulee 1

    Tapaus: Toimenpiteen omaa arviota ei mitätöidä siirron alta
      Oletetaan että toimenpide "Viestitään" suunnitellaan vuodelle 2024 kohtaan 2.3 Yhteiset tilat
      Ja kirjaus "Toteutuu osittain" mitätöidään, koska "Arvio oli luonnos"
      Ja toimenpide "Viestitään" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja toimenpide "Viestitään" siirretään vuodelta 2024 vuodelle 2025, koska "Kesken"
      Kun kirjaus "Arvioitiin vuodelta 2024" mitätöidään, koska "Arvio oli luonnos"
      Niin se evätään, koska "Kirjaus 3 nojaa siihen, mitä korjataan tai mitätöidään"

    Tapaus: Kohtaa ei mitätöidä toimenpiteen alta
      Kun kirjaus "Yhteiset tilat" mitätöidään, koska "Kohtaa ei ole"
      Niin se evätään, koska "nojaa kirjaukseen, jota korjataan tai mitätöidään"

    Tapaus: Järjestöä ei mitätöidä paikaltaan
      Oletetaan että toimijana on lataaja
      Ja perusteena on päätös Aluehallitus 12.12.2023 § 200
      Ja suunnitellaan neuvottelukunta "Neuvottelukunta"
      Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025
      Ja kirjataan järjestö "Hopea ry"
      Ja luokkaan "Hyvinvointialueella toimivat järjestöt" nimetään "Hopea ry"
      Kun kirjaus "Järjestö kirjattiin: Hopea ry" mitätöidään, koska "Järjestöä ei ole"
      Niin se evätään, koska "term/Neuvottelukunta/2024–25 nojaa kirjaukseen, jota korjataan tai mitätöidään: korjaa tai mitätöi ensin sen kirjaus 1."

  Rule: Kukin mitätöi vain, mitä itse saa kirjata

    Tausta:
      Oletetaan että perusteena on päätös Osallisuuslautakunta 28.5.2024 § 5
      Ja toimijana on toimielimen sihteeri
      Ja vuoden 2024 suunnitelma hyväksytään

    Tapaus: Sihteeri mitätöi hyväksymisen, jota ei ollut
      Kun kirjaus "Toimeenpanosuunnitelma hyväksyttiin" mitätöidään, koska "Asia jätettiin pöydälle"
      Niin vuoden 2024 suunnitelma on avattu

    Tapaus: Koordinaattori ei mitätöi toimielimen päätöstä
      Oletetaan että toimijana on koordinaattori
      Kun kirjaus "Toimeenpanosuunnitelma hyväksyttiin" mitätöidään, koska "Asia jätettiin pöydälle"
      Niin se evätään, koska "Rooli coordinator ei saa tehdä päätöstä adopt-year-plan"

    Tapaus: Sihteeri ei mitätöi koordinaattorin kirjausta
      Kun kirjaus "Vuoden 2024 toimeenpanosuunnitelma avattiin" mitätöidään, koska "Väärä vuosi"
      Niin se evätään, koska "ei saa tehdä päätöstä"

  Rule: Hyväksytyn ohjelman muutoksella on peruste, mitätöinnilläkin

    Tausta:
      Oletetaan että aikajanalle lisätään kohtaan 3.1 Viestintä vuodelle 2024 "Viestintäsuunnitelma"
      Ja perusteena on päätös Osallisuuslautakunta 28.5.2024 § 5
      Ja toimijana on toimielimen sihteeri
      Ja ohjelman hyväksyy "Osallisuuslautakunta"
      Ja toimijana on koordinaattori

    Tapaus: Erehdyksessä lisätty tavoite mitätöidään lähteen mukaan
      Oletetaan että perusteena on lähde 001, aikajana
      Kun kirjaus "Viestintäsuunnitelma" mitätöidään, koska "Ei ole hyväksytyssä ohjelmassa"
      Niin aikajanalla kohdassa 3.1 Viestintä vuonna 2024 ei ole mitään

    Tapaus: Ilman perustetta hyväksytystä ohjelmasta ei mitätöidä mitään
      Oletetaan että perustetta ei ole
      Kun kirjaus "Viestintäsuunnitelma" mitätöidään, koska "Ei ole hyväksytyssä ohjelmassa"
      Niin se evätään, koska "Hyväksyttyä ohjelmaa muutetaan vain päätöksellä tai lähteellä"
