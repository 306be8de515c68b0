# language: fi
Ominaisuus: Vuoden tavoitteet ja väliarviot

  Vuodelle asetetaan tavoitteita mittareineen. Niiden toteutumista arvioidaan neljännesvuosittain:
  kuinka vahvasti tavoitteen saavuttamiseen luotetaan ja missä mennään.

  Tausta:
    Oletetaan että tänään on 1.1.2025
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja vuoden 2025 suunnitelma avataan

  Rule: Vuoden tavoite asetetaan kerran

    @lähde-002
    Tapaus: Sitovalla tavoitteella on mittarit
      Kun vuodelle 2025 asetetaan sitova tavoite "Toimiva järjestöyhteistyö tukee hyvinvointialueen palveluja" ja mittarit:
        | mittari                                                     |
        | Järjestötoimijoiden tunnettavuus kasvaa                     |
        | Järjestöyhteistyön neuvottelukunta toimii suunnitelmallisesti |
      Niin vuoden 2025 tavoitteet ovat:
        | tavoite                                                     | sitova | mittarit                                                                                               |
        | Toimiva järjestöyhteistyö tukee hyvinvointialueen palveluja | kyllä  | Järjestötoimijoiden tunnettavuus kasvaa; Järjestöyhteistyön neuvottelukunta toimii suunnitelmallisesti |

    Tapaus: Saman tavoitteen asettaminen uudelleen ei muuta mitään
      Oletetaan että vuodelle 2025 asetetaan sitova tavoite "Toimiva järjestöyhteistyö tukee palveluja"
      Kun vuodelle 2025 asetetaan sitova tavoite "Toimiva järjestöyhteistyö tukee palveluja"
      Niin mitään uutta ei kirjata

    Tapaus: Sama tavoite ei ole sekä sitova että sitomaton
      Oletetaan että vuodelle 2025 asetetaan sitova tavoite "Toimiva järjestöyhteistyö tukee palveluja"
      Kun vuodelle 2025 asetetaan tavoite "Toimiva järjestöyhteistyö tukee palveluja"
      Niin se evätään, koska "Vuodella on jo toinen tavoite tunnuksella Toimiva järjestöyhteistyö tukee palveluja."

  @lähde-000
  Rule: Väliarvio annetaan neljännekseltä ja luottamus prosentteina

    Tausta:
      Oletetaan että vuodelle 2025 asetetaan sitova tavoite "Toimiva järjestöyhteistyö tukee palveluja"

    Tapaus: Luottamus kasvaa neljännes neljännekseltä
      Kun tänään on 1.4.2025
      Ja vuoden 2025 tavoitteen "Toimiva järjestöyhteistyö tukee palveluja" luottamus 1. neljänneksellä on 40 %: "Infot on sovittu"
      Ja tänään on 1.7.2025
      Ja vuoden 2025 tavoitteen "Toimiva järjestöyhteistyö tukee palveluja" luottamus 2. neljänneksellä on 60 %: "Lomake on käytössä"
      Niin vuoden 2025 tavoitteen "Toimiva järjestöyhteistyö tukee palveluja" väliarviot ovat:
        | neljännes | luottamus | tilanne            |
        | 1         | 40 %      | Infot on sovittu   |
        | 2         | 60 %      | Lomake on käytössä |
      Kun kysytään, mikä oli voimassa 1.5.2025
      Niin vuoden 2025 tavoitteen "Toimiva järjestöyhteistyö tukee palveluja" väliarviot ovat:
        | neljännes | luottamus |
        | 1         | 40 %      |

    Tapaus: Saman väliarvion antaminen uudelleen ei muuta mitään
      Oletetaan että vuoden 2025 tavoitteen "Toimiva järjestöyhteistyö tukee palveluja" luottamus 1. neljänneksellä on 40 %: "Infot on sovittu"
      Kun vuoden 2025 tavoitteen "Toimiva järjestöyhteistyö tukee palveluja" luottamus 1. neljänneksellä on 40 %: "Infot on sovittu"
      Niin mitään uutta ei kirjata

    Tapausaihio: Väliarvio on neljännekseltä 1–4 ja luottamus 0–100 prosenttia
      Kun vuoden 2025 tavoitteen "Toimiva järjestöyhteistyö tukee palveluja" luottamus <neljännes>. neljänneksellä on <luottamus> %: "Infot on sovittu"
      Niin se evätään, koska "Väliarvio tehdään neljännekseltä 1–4 ja luottamus annetaan prosentteina 0–100."

      Tapaukset:
        | neljännes | luottamus |
        | 0         | 50        |
        | 5         | 50        |
        | 1         | 101       |

  Rule: Väliarvio koskee vuoden omaa tavoitetta

    Tapaus: Täysi luottamus vuoden tavoitteeseen
      Oletetaan että vuodelle 2025 asetetaan tavoite "Järjestöt tunnetaan"
      Kun vuoden 2025 tavoitteen "Järjestöt tunnetaan" luottamus 4. neljänneksellä on 100 %: "Tavoite on saavutettu"
      Niin kirjauksia tulee 1

    Tapaus: Asettamatonta tavoitetta ei arvioida
      Kun vuoden 2025 tavoitteen "Järjestöt tunnetaan" luottamus 4. neljänneksellä on 100 %: "Tavoite on saavutettu"
      Niin se evätään, koska "Vuodella ei ole tavoitetta Järjestöt tunnetaan."
