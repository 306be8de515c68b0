# language: fi
Ominaisuus: Ohjelman avaaminen

  Hyvinvointialueella on tiekarttoja, osallisuusohjelmia ja toimintasuunnitelmia. Niillä on sama
  rakenne: kausi, tavoitteet, kokonaisuudet, asteikko ja tieto siitä, mitä arvioidaan.

  Rule: Vain avatusta ohjelmasta voi kirjata mitään

    Tapaus: Avattu ohjelma saa vision
      Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
      Kun visioksi kirjataan "Yhdessä tekemisen avain on kuunteleva yhteistyö"
      Niin visio on "Yhdessä tekemisen avain on kuunteleva yhteistyö"
      Ja kirjataan "Visio kirjattiin: Yhdessä tekemisen avain on kuunteleva yhteistyö"

    Tapaus: Avaamattomasta ohjelmasta ei voi kirjata mitään
      Oletetaan että käsitellään ohjelmaa "Osallisuusohjelma"
      Kun visioksi kirjataan "Yhdessä tekemisen avain on kuunteleva yhteistyö"
      Niin se evätään, koska "Ohjelmaa Osallisuusohjelma ei tunneta: sitä ei ole avattu."

  Rule: Ohjelma avataan kerran

    Tausta:
      Oletetaan että alue on "Vantaan ja Keravan hyvinvointialue"
      Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin

    Tapaus: Samojen tietojen kirjaaminen uudelleen ei muuta mitään
      Kun avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
      Niin mitään uutta ei kirjata

    Tapaus: Samaa ohjelmaa ei avata toiselle kaudelle
      Kun avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2023–2025, arviointi riveittäin
      Niin se evätään, koska "Ohjelma on jo avattu toisin tiedoin."

  Rule: Kausi kulkee alusta loppuun

    Tapaus: Yhden vuoden kausi käy
      Kun avataan toimintasuunnitelma "Siirtymävuoden suunnitelma" vuosille 2025–2025, arviointi toimenpiteittäin
      Niin kukaan ei ole hyväksynyt ohjelmaa

    Tapaus: Kausi ei pääty ennen alkuaan
      Kun avataan toimintasuunnitelma "Siirtymävuoden suunnitelma" vuosille 2025–2022, arviointi toimenpiteittäin
      Niin se evätään, koska "Ohjelmakausi ei voi päättyä (2022) ennen alkuaan (2025)."

  Rule: Rakenteessa on kukin taso kerran

    Tapaus: Osallisuusohjelmassa osallisuuden muodot ovat ylimpänä ja tavoitteet niiden alla
      Kun avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2025, arviointi toimenpiteittäin, rakenne kokonaisuus > tavoite
      Niin kirjauksia tulee 1

    Tapaus: Sama taso ei voi olla kahdesti
      Kun avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2025, arviointi toimenpiteittäin, rakenne tavoite > tavoite
      Niin se evätään, koska "Ohjelman rakenteessa on kukin taso kerran: tavoite ja kokonaisuus."
