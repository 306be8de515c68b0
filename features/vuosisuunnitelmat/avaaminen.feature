# language: fi
Ominaisuus: Vuoden toimeenpanosuunnitelman avaaminen ja hyväksyminen

  Tausta:
    Oletetaan että tänään on 6.3.2023
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin

  Tapaus: Suunnitelma avataan ohjelmakauden vuodelle
    Kun vuoden 2023 suunnitelma avataan
    Niin kirjataan "Vuoden 2023 toimeenpanosuunnitelma avattiin"
    Ja vuoden 2023 suunnitelma on avattu
    Ja vuoden 2023 suunnitelmassa ei ole mitään

  Tapaus: Saman suunnitelman avaaminen uudelleen ei muuta mitään
    Oletetaan että vuoden 2023 suunnitelma avataan
    Kun vuoden 2023 suunnitelma avataan
    Niin mitään uutta ei kirjata

  Tapaus: Kauden ulkopuoliselle vuodelle ei avata suunnitelmaa
    Kun vuoden 2026 suunnitelma avataan
    Niin se evätään, koska "Vuosi 2026 ei kuulu ohjelmakauteen 2022–2025."

  Tapaus: Avaamattomalla ohjelmalla ei ole suunnitelmia
    Oletetaan että käsitellään ohjelmaa "Kumppanuusohjelma"
    Kun vuoden 2023 suunnitelma avataan
    Niin se evätään, koska "Ohjelmaa Kumppanuusohjelma ei tunneta: sitä ei ole avattu."

  Rule: Suunnitelma on oman vuotensa suunnitelma

    Tapaus: Kahdella vuodella on kaksi suunnitelmaa
      Kun vuoden 2024 suunnitelma avataan
      Ja vuoden 2025 suunnitelma avataan
      Niin vuoden 2024 suunnitelma on avattu
      Ja vuoden 2025 suunnitelma on avattu

    Tapaus: Vuoden 2025 suunnitelma ei ole vuoden 2024 suunnitelma
      Kun vuoden 2025 suunnitelma avataan vuoden 2024 suunnitelman paikalle
      Niin se evätään, koska "Tämän suunnitelman tunnus on Järjestöyhteistyön tiekartta 2022–2025/2025."

  Rule: Vain avattua suunnitelmaa käsitellään

    Tapaus: Avatulle vuodelle asetetaan tavoite
      Oletetaan että vuoden 2025 suunnitelma avataan
      Kun vuodelle 2025 asetetaan tavoite "Neuvottelukunta toimii suunnitelmallisesti"
      Niin vuoden 2025 tavoitteet ovat:
        | tavoite                                    | sitova |
        | Neuvottelukunta toimii suunnitelmallisesti | ei     |

    Tapaus: Avaamattomalle vuodelle ei aseteta tavoitetta
      Kun vuodelle 2025 asetetaan tavoite "Neuvottelukunta toimii suunnitelmallisesti"
      Niin se evätään, koska "Toimeenpanosuunnitelmaa Järjestöyhteistyön tiekartta 2022–2025/2025 ei tunneta: sitä ei ole avattu."

  Rule: Toimielin hyväksyy suunnitelman päätöksellä

    Tausta:
      Oletetaan että vuoden 2023 suunnitelma avataan
      Ja toimijana on toimielimen sihteeri

    @lähde-000
    Tapaus: Lautakunta hyväksyy vuoden 2023 suunnitelman
      Oletetaan että perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Kun vuoden 2023 suunnitelma hyväksytään
      Niin kirjataan "Toimeenpanosuunnitelma hyväksyttiin"
      Ja vuoden 2023 suunnitelma on hyväksytty
      Kun vuoden 2023 suunnitelma hyväksytään
      Niin mitään uutta ei kirjata

    Tapaus: Ilman päätöstä suunnitelmaa ei hyväksytä
      Oletetaan että perustetta ei ole
      Kun vuoden 2023 suunnitelma hyväksytään
      Niin se evätään, koska "Suunnitelman hyväksyminen vaatii toimielimen päätöksen (toimielin, päivä, pykälä)."
