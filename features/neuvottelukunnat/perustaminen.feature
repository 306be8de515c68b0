# language: fi
Ominaisuus: Neuvottelukunnan perustaminen ja toimikaudet

  Neuvottelukunta suunnitellaan, sille kuvataan vaihtoehtoja, toimielin päättää rakenteesta ja
  toiminta alkaa. Sen jälkeen toimikaudet seuraavat toisiaan.

  Tausta:
    Oletetaan että tänään on 6.3.2023
    Ja toimijana on lataaja
    Ja suunnitellaan neuvottelukunta "Järjestöneuvottelukunta", tavoitteena aloittaa 2023
    Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
    Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"

  Rule: Neuvottelukunta kirjataan kerran

    Tapaus: Saman neuvottelukunnan kirjaaminen uudelleen ei muuta mitään
      Kun suunnitellaan neuvottelukunta "Järjestöneuvottelukunta", tavoitteena aloittaa 2023
      Niin mitään uutta ei kirjata

    Tapaus: Tavoite ei vaihdu huomaamatta
      Kun suunnitellaan neuvottelukunta "Järjestöneuvottelukunta", tavoitteena aloittaa 2024
      Niin se evätään, koska "Neuvottelukunta on jo kirjattu toisin tiedoin."

  Rule: Päätetään siitä, mikä on kirjattu

    Tapaus: Tunnettu neuvottelukunta aloittaa
      Kun neuvottelukunta aloittaa toimintansa
      Niin kirjataan "Neuvottelukunta aloitti toimintansa"

    Tapaus: Suunniteltu neuvottelukunta aloittaa kerran
      Oletetaan että neuvottelukunta aloittaa toimintansa
      Kun neuvottelukunta aloittaa toimintansa
      Niin mitään uutta ei kirjata

    Tapaus: Tuntematonta neuvottelukuntaa ei aloiteta
      Kun kysytään neuvottelukuntaa "Vanhusneuvosto"
      Ja neuvottelukunta aloittaa toimintansa
      Niin se evätään, koska "Neuvottelukuntaa Vanhusneuvosto ei tunneta: sitä ei ole kirjattu."

  @lähde-003
  Rule: Vaihtoehdolla on oma tunnuksensa

    Tapaus: Saman vaihtoehdon kuvaaminen uudelleen ei muuta mitään
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Niin mitään uutta ei kirjata

    Tapaus: Tunnuksella ei ole kahta eri sääntöä
      Kun toimintasääntö kuvataan samalla tunnuksella kuin "examples/vake/vake-vapaamuotoinen.toml", versiona "2024"
      Niin se evätään, koska "Neuvottelukunnalle on jo kuvattu toinen toimintasääntö"

  Rule: Rakenteesta päättää toimielin

    @lähde-003
    Tapaus: Päätös tunnetaan, valittua vaihtoehtoa ei
      Oletetaan että tänään on 12.12.2023
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Kun neuvottelukunnan rakenteesta päätetään, mutta toimintasääntö ei ole tiedossa
      Niin neuvottelukunnasta kerrotaan "ei tiedetä, mikä vaihtoehto valittiin: vake-yhteistyoelin, vake-vapaamuotoinen (Aluevaltuusto 12.12.2023 § 132)"
      Ja neuvottelukunnassa on 0 paikkaa, joista tyhjiä 0

    Tapaus: Ennen päätöstä kerrotaan vaihtoehdot
      Kun kysytään, mikä on voimassa nyt
      Niin neuvottelukunnasta kerrotaan "Rakennetta ei ole päätetty; vaihtoehdot: vake-yhteistyoelin, vake-vapaamuotoinen."
      Ja neuvottelukunnasta kerrotaan "Ei toimikautta."

    Tapaus: Lähde ei ole päätös
      Oletetaan että perusteena on lähde 002, tavoite 2
      Kun neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Niin se evätään, koska "Neuvottelukunnan rakenne perustuu toimielimen päätökseen"

  Rule: Päätetään kuvatuista vaihtoehdoista

    Tapaus: Kuvattu vaihtoehto valitaan
      Oletetaan että perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Kun neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Niin neuvottelukunnasta kerrotaan "Rakenne päätetty: Järjestöjen vapaamuotoinen yhteistyöelin"

    Tapaus: Kuvaamatonta vaihtoehtoa ei valita
      Oletetaan että perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Kun neuvottelukunnan toimintasäännöksi päätetään "Vaikuttamistoimielin"
      Niin se evätään, koska "Toimintasääntöä Vaikuttamistoimielin ei ole kuvattu; kuvattuja ovat vake-yhteistyoelin, vake-vapaamuotoinen."

  @lähde-001
  Rule: Aloitusta verrataan tavoitteeseen

    Tapaus: Neuvottelukunta aloitti syksyllä 2024, vaikka tavoite oli 2023
      Oletetaan että tänään on 31.12.2024
      Ja kirjaukset tulevat voimaan syksy 2024
      Kun neuvottelukunta aloittaa toimintansa
      Niin neuvottelukunnasta kerrotaan "Aloitus: tavoite 2023, toteutui syksy 2024. Myöhässä noin 7–12 kuukautta."

    Tapaus: Vuoden 2024 keväällä aloitus on jo myöhässä
      Oletetaan että tänään on 31.3.2024
      Kun kysytään, mikä on voimassa nyt
      Niin neuvottelukunnasta kerrotaan "Aloitus: tavoite 2023, ei ole vielä alkanut. Myöhässä noin 3 kuukautta."

    Tapaus: Muutaman päivän myöhästyminen on alle kuukausi
      Oletetaan että tänään on 2.1.2024
      Kun kysytään, mikä on voimassa nyt
      Niin neuvottelukunnasta kerrotaan "Aloitus: tavoite 2023, ei ole vielä alkanut. Myöhässä alle kuukauden."

  Rule: Toimikausi avataan, kun rakenteesta on päätetty

    Tapaus: Päätöksen jälkeen kausi avataan, vaikka vaihtoehtoa ei tunneta
      Oletetaan että tänään on 31.12.2025
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan rakenteesta päätetään, mutta toimintasääntö ei ole tiedossa
      Kun toimikausi "2025–27" avataan ajalle 10/2025 – 2027
      Niin neuvottelukunnasta kerrotaan "Toimikausi 2025–27: lokakuu 2025 – 2027."

    Tapaus: Ilman päätöstä kautta ei ole
      Kun toimikausi "2024–26" avataan ajalle 1.1.2024 – 31.12.2025
      Niin se evätään, koska "Toimikautta ei voi avata: neuvottelukunnan rakennetta ei ole päätetty."

  @lähde-003
  Rule: Toimikaudelle valitaan paikkojen määrä niistä, joita sääntö tarjoaa

    Tausta:
      Oletetaan että perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Ja tänään on 15.1.2024

    Tapaus: Kaksi luokkaa kohti on kuusitoista paikkaa
      Kun toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025, 2 paikkaa luokkaa kohti
      Niin neuvottelukunnassa on 16 paikkaa, joista tyhjiä 16
      Ja neuvottelukunnan jäsenten rinnalla ovat:
        | toimielin                               | edustaja |
        | Lähidemokratia- ja osallisuuslautakunta | tyhjä    |

    Tapaus: Määrää ei voi jättää valitsematta
      Kun toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025
      Niin se evätään, koska "Toimikaudelle on valittava paikkojen määrä luokkaa kohti"

    Tapaus: Kolmea sääntö ei tarjoa
      Kun toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025, 3 paikkaa luokkaa kohti
      Niin se evätään, koska "Toimintasääntö ei salli 3 paikkaa luokkaa kohti, vaan: 1, 2."

  @lähde-003
  Rule: Toimikausi ei ole pidempi kuin sääntö sanoo

    Tausta:
      Oletetaan että suunnitellaan neuvottelukunta "Kahden vuoden neuvosto"
      Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml", paitsi:
        """
        toimikausi = "2 vuotta"
        """
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"

    Tapausaihio: Kaksi vuotta tai lyhyempi käy, ja epätarkka kausi luetaan lyhimmilleen
      Kun toimikausi "1" avataan ajalle <alkaa> – <päättyy>
      Niin kirjauksia tulee 1

      Tapaukset:
        | alkaa     | päättyy    |
        | 1.1.2024  | 31.12.2025 |
        | 1.10.2024 | 30.9.2025  |
        | 10/2025   | 2027       |

    Tapaus: Päivää pidempi ei käy
      Kun toimikausi "1" avataan ajalle 1.1.2024 – 1.1.2026
      Niin se evätään, koska "Toimikausi 1.1.2024–1.1.2026 on pidempi kuin toimintasääntö sallii (enintään 2 v)."

    Tapaus: Jos kausi voi olla myös valtuustokausi, sen pituutta sääntö ei sano
      Oletetaan että suunnitellaan neuvottelukunta "Valtuustokauden neuvosto"
      Ja neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Kun toimikausi "1" avataan ajalle 1.6.2025 – 31.5.2029, 1 paikkaa luokkaa kohti
      Niin kirjauksia tulee 1

  Rule: Toimikaudet seuraavat toisiaan

    Tausta:
      Oletetaan että perusteena on päätös Aluevaltuusto 12.12.2023 § 132
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Ja toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025
      Ja tänään on 1.6.2025

    Tapaus: Seuraava kausi alkaa, kun edellinen on päättynyt
      Kun toimikausi "2026–27" avataan ajalle 1.1.2026 – 31.12.2027
      Ja kysytään, mikä oli voimassa 31.12.2025
      Niin neuvottelukunnasta kerrotaan "Toimikausi 2024–25"
      Kun kysytään, mikä oli voimassa 1.1.2026
      Niin neuvottelukunnasta kerrotaan "Toimikausi 2026–27"

    Tapaus: Samaan aikaan ei ole kahta kautta
      Kun toimikausi "2025–26" avataan ajalle 1.8.2025 – 31.7.2027
      Niin se evätään, koska "Toimikausi menee päällekkäin toimikauden 2024–25 kanssa."

    Tapaus: Saman kauden avaaminen uudelleen ei muuta mitään
      Kun toimikausi "2024–25" avataan ajalle 1.1.2024 – 31.12.2025
      Niin mitään uutta ei kirjata

    Tapaus: Samanniminen kausi on sama kausi
      Kun toimikausi "2024–25" avataan ajalle 1.1.2026 – 31.12.2027
      Niin se evätään, koska "Toimikausi 2024–25 on jo avattu toisin tiedoin."

    Tapaus: Kausi ei pääty ennen alkuaan
      Kun toimikausi "2026–27" avataan ajalle 1.1.2027 – 31.12.2026
      Niin se evätään, koska "Toimikausi ei voi päättyä (31.12.2026) ennen kuin se alkaa (1.1.2027)."

    Tapaus: Ennen aikojaan päättyneen kauden jälkeen alkaa uusi
      Oletetaan että toimikausi "2024–25" päätetään, koska "Hyvinvointialueen rakenne muuttuu"
      Kun toimikausi "2025–27" avataan ajalle 1.6.2025 – 31.5.2027
      Niin neuvottelukunnasta kerrotaan "Toimikausi 2025–27"
      Kun kysytään, mikä oli voimassa 31.5.2025
      Niin neuvottelukunnasta kerrotaan "Toimikausi 2024–25"

    Tapaus: Päättyneen kauden päättäminen uudelleen ei muuta mitään
      Oletetaan että toimikausi "2024–25" päätetään, koska "Hyvinvointialueen rakenne muuttuu"
      Kun toimikausi "2024–25" päätetään, koska "Hyvinvointialueen rakenne muuttuu"
      Niin mitään uutta ei kirjata
      Ja neuvottelukunnasta kerrotaan "Ei toimikautta."

    Tapaus: Avaamatonta kautta ei päätetä
      Kun toimikausi "2030–31" päätetään, koska "Hyvinvointialueen rakenne muuttuu"
      Niin se evätään, koska "Toimikautta 2030–31 ei ole avattu."

    Tapaus: Kautta ei päätetä sen ulkopuolella
      Oletetaan että tänään on 1.6.2026
      Kun toimikausi "2024–25" päätetään, koska "Hyvinvointialueen rakenne muuttuu"
      Niin se evätään, koska "Toimikauden 2024–25 voi päättää vain sen aikana (1.1.2024–31.12.2025)."
