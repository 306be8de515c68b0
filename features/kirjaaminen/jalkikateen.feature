# language: fi
Ominaisuus: Mitä opittiin myöhemmin, ja mistä se on peräisin

  Lautakunta päättää sen mukaan, mitä se silloin tietää. Myöhemmin kirjataan, mikä oli jäänyt
  kirjaamatta, korjataan, mikä oli väärin, ja mitätöidään, mitä ei olisi pitänyt kirjata. Siitä, mitä
  raportissa lukee, pääsee aina kirjauksiin, joista se tulee.

  Tausta:
    Oletetaan että tänään on 1.1.2024
    Ja avataan tiekartta "Tiekartta" vuosille 2024–2025, arviointi toimenpiteittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutui          | kyllä           |
      | Toteutui osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                | ylempi kohta |
      | tavoite     | 1      | Yhteistyö vaikuttaa |              |
      | kokonaisuus | 1.1    | Yhteiset tilat      | 1            |
    Ja vuoden 2024 suunnitelma avataan
    Ja toimenpide "Kartoitetaan tilat" suunnitellaan vuodelle 2024 kohtaan 1.1 Yhteiset tilat
    Ja tänään on 1.6.2024
    Ja toimenpide "Kartoitetaan tilat" arvioidaan vuodelta 2024: "Toteutui"

  Tapaus: Lautakunta päätti kesäkuussa, ja syksyllä arvio korjattiin
    Oletetaan että tänään on 1.9.2024
    Ja perusteena on lähde 002, sivu 2
    Kun korjataan kirjaus "Arvioitiin vuodelta 2024"
    Ja toimenpide "Kartoitetaan tilat" arvioidaan vuodelta 2024: "Toteutui osittain"
    Niin päivästä 15.6.2024 on opittu jälkikäteen:
      | tapa    | kirjaus                                     | peruste           | tiedettiin | opittiin          |
      | korjaus | Arvioitiin vuodelta 2024: Toteutui osittain | lähde 002, sivu 2 | Toteutui   | Toteutui osittain |
    Mutta päivästä 1.9.2024 ei ole opittu jälkikäteen mitään

  Tapaus: Myöhään kirjattu oli voimassa jo silloin, tuleva ei
    Oletetaan että tänään on 1.9.2024
    Ja kirjaukset tulevat voimaan 1.3.2024
    Kun toimenpiteen "Kartoitetaan tilat" vuoden 2024 vastuu muutetaan: "Viestintä"
    Ja kirjaukset tulevat voimaan 1.10.2024
    Ja toimenpiteen "Kartoitetaan tilat" vuoden 2024 kumppanit muutetaan: "järjestöt"
    Niin päivästä 15.6.2024 on opittu jälkikäteen:
      | tapa              | tiedettiin | opittiin  |
      | myöhäinen kirjaus |            | Viestintä |

  Tapaus: Arviosta pääsee siihen, mistä se tulee
    Niin vuoden 2024 raportissa rivin "Kartoitetaan tilat" kohta "arvio" tulee kirjauksista:
      | kirjaus                                                                                                                                            | kuka           | ilman     |
      | Ohjelma avattiin: Tiekartta (tiekartta, Vantaan ja Keravan hyvinvointialue, 2024–2025); rakenne tavoite > kokonaisuus, arvioinnin kohde toimenpide | koordinaattori | ei kohtaa |
      | Rakenteeseen lisättiin tavoite 1: Yhteistyö vaikuttaa                                                                                              | koordinaattori | ei kohtaa |
      | Rakenteeseen lisättiin kokonaisuus 1.1 kohdan 1 alle: Yhteiset tilat                                                                               | koordinaattori | ei kohtaa |
      | Suunniteltiin vuodelle 2024: Kartoitetaan tilat                                                                                                    | koordinaattori | ei kohtaa |
      | Arvioitiin vuodelta 2024: Toteutui                                                                                                                 | koordinaattori |           |

  Tapaus: Mitätöinti on mukana, kun kohta on sen vuoksi tyhjä
    Oletetaan että tänään on 1.9.2024
    Kun kirjaus "Arvioitiin vuodelta 2024" mitätöidään, koska "Kirjattiin väärälle toimenpiteelle"
    Niin vuoden 2024 raportissa rivin "Kartoitetaan tilat" kohta "arvio" tulee kirjauksista:
      | kirjaus                                                                                                                                            | ilman     |
      | Ohjelma avattiin: Tiekartta (tiekartta, Vantaan ja Keravan hyvinvointialue, 2024–2025); rakenne tavoite > kokonaisuus, arvioinnin kohde toimenpide | ei kohtaa |
      | Rakenteeseen lisättiin tavoite 1: Yhteistyö vaikuttaa                                                                                              | ei kohtaa |
      | Rakenteeseen lisättiin kokonaisuus 1.1 kohdan 1 alle: Yhteiset tilat                                                                               | ei kohtaa |
      | Suunniteltiin vuodelle 2024: Kartoitetaan tilat                                                                                                    | ei kohtaa |
      | Arvioitiin vuodelta 2024: Toteutui                                                                                                                 | sama      |
      | Kirjaus mitätöitiin. Syy: Kirjattiin väärälle toimenpiteelle                                                                                       | Toteutui  |

  Tapaus: Lokista näkee, mitä kukin kirjaus muutti
    Niin viimeisin kirjaus muutti:
      | kohta         | ennen | jälkeen  |
      | arvioita 2024 |       | Toteutui |
    Ja kaikki on samoin kuin lokista alusta laskettuna
