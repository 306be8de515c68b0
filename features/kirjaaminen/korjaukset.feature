# language: fi
Ominaisuus: Korjaukset ja kaksi aikaa

  Jokaisella kirjauksella on kaksi aikaa: milloin asia on voimassa ja milloin se kirjattiin.
  Muutos muuttaa sitä, mikä on voimassa jostakin päivästä. Korjaus tulee väärän kirjauksen tilalle,
  ja väärä näkyy enää sille, joka kysyy, mitä silloin tiedettiin.

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
    Ja toimenpide "Tuotetaan uutiskirjettä" suunnitellaan vuodelle 2024 kohtaan 3.1 Viestintä

  Tapaus: Muutos ja korjaus ovat eri asioita
    Oletetaan että tänään on 1.6.2024
    Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
    Ja tänään on 1.12.2024
    Kun toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Toteutunut", koska "Kirje lähti"
    Ja kysytään, mikä oli voimassa 1.7.2024
    Niin toimenpiteen "Tuotetaan uutiskirjettä" arvio vuodelta 2024 on "Käynnissä"

  Tapaus: Myöhässä kirjattu päätös pätee omasta päivästään
    Oletetaan että tänään on 15.3.2024
    Ja toimenpiteen "Tuotetaan uutiskirjettä" vuoden 2024 vastuu muutetaan: "Viestintä"
    Kun tänään on 1.9.2024
    Ja kirjaukset tulevat voimaan 1.2.2024
    Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 22.1.2024 § 4
    Ja toimenpiteen "Tuotetaan uutiskirjettä" vuoden 2024 kumppanit muutetaan: "järjestöt"
    Ja kysytään, mikä oli voimassa 10.2.2024
    Niin toimenpiteen "Tuotetaan uutiskirjettä" tiedot vuonna 2024 ovat:
      | kumppanit | järjestöt |
    Kun kysytään, mikä oli voimassa 10.2.2024 sen mukaan, mitä tiedettiin 31.8.2024
    Niin toimenpiteen "Tuotetaan uutiskirjettä" tiedot vuonna 2024 ovat:
      | kumppanit |  |
    Kun kysytään, mikä on voimassa nyt
    Niin toimenpiteen "Tuotetaan uutiskirjettä" vaiheissa lukee "Muutettiin vuoden 2024 suunnitelmaa"

  Tapaus: Tulevan päätöksen voi kirjata jo nyt
    Kun kirjaukset tulevat voimaan 1.7.2024
    Ja toimenpiteen "Tuotetaan uutiskirjettä" vuoden 2024 vastuu muutetaan: "Viestintä"
    Ja kysytään, mikä on voimassa nyt
    Niin toimenpiteen "Tuotetaan uutiskirjettä" tiedot vuonna 2024 ovat:
      | vastuu |  |
    Kun kysytään, mikä oli voimassa 1.7.2024
    Niin toimenpiteen "Tuotetaan uutiskirjettä" tiedot vuonna 2024 ovat:
      | vastuu | Viestintä |

  Tapaus: Epätarkka päivä pätee viimeisestä mahdollisesta päivästään
    Oletetaan että kirjaukset tulevat voimaan syksyllä 2024
    Kun toimenpiteen "Tuotetaan uutiskirjettä" vuoden 2024 vastuu muutetaan: "Viestintä"
    Ja kirjaukset tulevat voimaan kirjauspäivänä
    Ja kysytään, mikä oli voimassa 30.12.2024
    Niin toimenpiteen "Tuotetaan uutiskirjettä" tiedot vuonna 2024 ovat:
      | vastuu |  |
    Kun kysytään, mikä oli voimassa 31.12.2024
    Niin toimenpiteen "Tuotetaan uutiskirjettä" tiedot vuonna 2024 ovat:
      | vastuu | Viestintä |

  Rule: Korjataan kirjausta, jota ei ole vielä korjattu

    Tausta:
      Oletetaan että tänään on 1.6.2024
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Toteutunut"

    Tapaus: Korjaus tulee väärän tilalle ja historia näyttää molemmat
      Oletetaan että tänään on 1.9.2024
      Ja kirjaukset tulevat voimaan 1.6.2024
      Kun korjataan kirjaus "Arvioitiin vuodelta 2024"
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Ja kysytään, mikä oli voimassa 1.7.2024
      Niin toimenpiteen "Tuotetaan uutiskirjettä" arvio vuodelta 2024 on "Käynnissä"
      Kun kysytään, mikä oli voimassa 1.7.2024 sen mukaan, mitä tiedettiin 1.7.2024
      Niin toimenpiteen "Tuotetaan uutiskirjettä" arvio vuodelta 2024 on "Toteutunut"
      Kun kysytään, mikä on voimassa nyt
      Niin toimenpiteen "Tuotetaan uutiskirjettä" vaiheet ovat:
        | voimaan  | rooli          | korjattu |
        | 1.1.2024 | koordinaattori |          |
        | 1.6.2024 | koordinaattori | kyllä    |
        | 1.6.2024 | koordinaattori |          |

    Tapaus: Korjattua kirjausta ei korjata toistamiseen
      Oletetaan että korjataan kirjaus "Arvioitiin vuodelta 2024: Toteutunut"
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Kun korjataan kirjaus "Arvioitiin vuodelta 2024: Toteutunut"
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Niin se evätään, koska "tai se on jo korjattu"

  Rule: Korjaus panee väärän kirjauksen tilalle yhden samanlaisen

    Tausta:
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"

    Tapaus: Korjauksen voi lähettää kahdesti
      Kun korjataan kirjaus "Arvioitiin vuodelta 2024"
      Ja lähetyksen viite on "oikaisu 3"
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Toteutunut"
      Niin kirjauksia tulee 1
      Kun sama lähetys tulee uudelleen
      Niin mitään uutta ei kirjata
      Ja toimenpiteen "Tuotetaan uutiskirjettä" arvio vuodelta 2024 on "Toteutunut"

    Tapaus: Väärän muutoksen voi korjata takaisin
      Oletetaan että toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Toteutunut", koska "Kirje lähti"
      Kun korjataan kirjaus "Perustelu: Kirje lähti"
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Niin toimenpiteen "Tuotetaan uutiskirjettä" arvio vuodelta 2024 on "Käynnissä"

    Tapaus: Arviota ei korjata muuttamalla suunnitelmaa
      Kun korjataan kirjaus "Arvioitiin vuodelta 2024"
      Ja toimenpiteen "Tuotetaan uutiskirjettä" vuoden 2024 vastuu muutetaan: "Viestintä"
      Niin se evätään, koska "Korjaus panee väärän kirjauksen tilalle yhden samanlaisen"

  Rule: Myöhässä kirjattu muuttaa jotain päivänä, josta se on voimassa

    Tapaus: Myöhässä kirjattu sanamuoto asettuu paikalleen
      Oletetaan että tänään on 1.6.2024
      Ja toimenpide "Tuotetaan uutiskirjettä" arvioidaan vuodelta 2024: "Käynnissä"
      Kun kirjaukset tulevat voimaan 1.2.2024
      Ja toimenpiteen "Tuotetaan uutiskirjettä" vuoden 2024 vastuu muutetaan: "Viestintä"
      Ja kysytään, mikä oli voimassa 1.3.2024
      Niin toimenpiteen "Tuotetaan uutiskirjettä" tiedot vuonna 2024 ovat:
        | vastuu | Viestintä |

    Tapaus: Toimenpidettä ei muuteta ennen kuin se on suunniteltu
      Kun kirjaukset tulevat voimaan 1.12.2023
      Ja toimenpiteen "Tuotetaan uutiskirjettä" vuoden 2024 vastuu muutetaan: "Viestintä"
      Niin se evätään, koska "sitä, mitä se koskee, ei silloin vielä ollut"
