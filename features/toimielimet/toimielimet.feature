# language: fi
Ominaisuus: Toimielimet

  Toimielin päättää tai valmistelee: lautakunta, aluehallitus, aluevaltuusto tai työryhmä. Sen nimi ja
  sääntö, jonka mukaan se toimii, voivat vaihtua; se, mitä aiemmin päti, jää näkyviin.

  Tausta:
    Oletetaan että tänään on 1.6.2023
    Ja kirjataan toimielin "Lähidemokratia- ja osallisuuslautakunta" (lautakunta)

  Tapaus: Toimielimen nimi vaihtuu, ja entinen päti omana aikanaan
    Oletetaan että tänään on 1.6.2025
    Kun toimielin "Lähidemokratia- ja osallisuuslautakunta" saa nimen "Osallisuuslautakunta"
    Niin toimielin "Osallisuuslautakunta" on nimeltään "Osallisuuslautakunta"
    Kun kysytään, mikä oli voimassa 31.12.2024
    Niin toimielin "Osallisuuslautakunta" on nimeltään "Lähidemokratia- ja osallisuuslautakunta"

  Tapaus: Kirjoitusasu ei ole uusi nimi
    Kun toimielin "Lähidemokratia- ja osallisuuslautakunta" saa nimen "Lähidemokratia ja osallisuuslautakunta"
    Niin mitään uutta ei kirjata

  Rule: Toimielimestä kerrotaan vasta, kun se on kirjattu

    Tapaus: Kirjattu toimielin alkaa toimia säännön mukaan
      Kun toimielin "Lähidemokratia- ja osallisuuslautakunta" alkaa toimia säännön "Hallintosääntö" mukaan, versio 2023
      Niin kirjataan "Toimielin toimii säännön mukaan: Hallintosääntö (2023)"

    Tapaus: Tuntematon toimielin ei toimi minkään säännön mukaan
      Kun toimielin "Tulevaisuuslautakunta" alkaa toimia säännön "Hallintosääntö" mukaan, versio 2023
      Niin se evätään, koska "Toimielintä Tulevaisuuslautakunta ei tunneta: sitä ei ole kirjattu."

  Rule: Toimielin kirjataan kerran

    Tapaus: Saman toimielimen kirjaaminen uudelleen ei muuta mitään
      Kun kirjataan toimielin "Lähidemokratia- ja osallisuuslautakunta" (lautakunta)
      Niin mitään uutta ei kirjata

    Tapaus: Lautakunta ei ole aluevaltuusto
      Kun kirjataan toimielin "Lähidemokratia- ja osallisuuslautakunta" (aluevaltuusto)
      Niin se evätään, koska "Toimielin on jo kirjattu toisin tiedoin."

  @lähde-003
  Rule: Säännöllä on versio ja pykälä

    Tapaus: Sama tehtävä on eri vuosina hallintosäännön eri pykälässä
      Oletetaan että kirjaukset tulevat voimaan 2023
      Kun toimielin "Lähidemokratia- ja osallisuuslautakunta" alkaa toimia säännön "Hallintosääntö" mukaan, versio 2023, 25 §
      Ja tänään on 31.12.2025
      Ja kirjaukset tulevat voimaan 2025
      Ja toimielin "Lähidemokratia- ja osallisuuslautakunta" alkaa toimia säännön "Hallintosääntö" mukaan, versio 2025, 26 §
      Niin toimielin "Lähidemokratia- ja osallisuuslautakunta" toimii säännön "Hallintosääntö (2025) 26 §" mukaan
      Kun kysytään, mikä oli voimassa 31.12.2024
      Niin toimielin "Lähidemokratia- ja osallisuuslautakunta" toimii säännön "Hallintosääntö (2023) 25 §" mukaan

    Tapaus: Saman säännön kirjaaminen uudelleen ei muuta mitään
      Oletetaan että toimielin "Lähidemokratia- ja osallisuuslautakunta" alkaa toimia säännön "Hallintosääntö" mukaan, versio 2023, 25 §
      Kun toimielin "Lähidemokratia- ja osallisuuslautakunta" alkaa toimia säännön "Hallintosääntö" mukaan, versio 2023, 25 §
      Niin mitään uutta ei kirjata

  Rule: Lakannut toimielin ei enää muutu

    Tapaus: Toimielin on toiminnassa lakkauttamiseensa asti
      Oletetaan että tänään on 31.12.2025
      Kun toimielin "Lähidemokratia- ja osallisuuslautakunta" lakkautetaan
      Niin toimielin "Lähidemokratia- ja osallisuuslautakunta" on lakannut
      Kun kysytään, mikä oli voimassa 30.12.2025
      Niin toimielin "Lähidemokratia- ja osallisuuslautakunta" on toiminnassa

    Tapaus: Lakkautettu toimielin ei saa uutta nimeä
      Oletetaan että toimielin "Lähidemokratia- ja osallisuuslautakunta" lakkautetaan
      Kun toimielin "Lähidemokratia- ja osallisuuslautakunta" saa nimen "Osallisuuslautakunta"
      Niin se evätään, koska "Toimielin on lakannut (yhdistetty tai lakkautettu), joten sitä ei voi muuttaa."

  Rule: Toimielimen voi yhdistää toiseen, joka on toiminnassa

    Tausta:
      Oletetaan että kirjataan toimielin "Järjestöjen kehittämisryhmä" (tiimi)

    Tapaus: Toinen toimielin jatkaa työtä
      Oletetaan että kirjataan toimielin "HYTE-tiimi" (tiimi)
      Kun toimielin "Järjestöjen kehittämisryhmä" yhdistetään toimielimeen "HYTE-tiimi"
      Niin toimielin "Järjestöjen kehittämisryhmä" on lakannut
      Ja toimielin "HYTE-tiimi" on toiminnassa

    Tapaus: Toimielintä ei yhdistetä itseensä
      Kun toimielin "Järjestöjen kehittämisryhmä" yhdistetään toimielimeen "Järjestöjen kehittämisryhmä"
      Niin se evätään, koska "Toimielimen voi yhdistää vain toiseen toimielimeen, joka on kirjattu eikä ole lakannut"
