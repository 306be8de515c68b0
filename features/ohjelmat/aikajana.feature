# language: fi
Ominaisuus: Aikajana

  Aikajanan ruudussa on kokonaisuuden tavoitteet yhdelle vuodelle. Ruudussa voi olla monta.

  Tausta:
    Oletetaan että tänään on 6.3.2023
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit |              |
      | kokonaisuus | 2.1    | Toimivat rakenteet                                  | 2            |
      | kokonaisuus | 2.3    | Yhteiset tilat                                      | 2            |
    Ja aikajanalle lisätään:
      | kohta | vuosi | tavoite                                           |
      | 2.3   | 2022  | Hyvinvointialueiden tarjoamat tilat on kartoitettu |

  Tapaus: Yhdessä ruudussa on monta tavoitetta
    Kun aikajanalle lisätään kohtaan 2.3 Yhteiset tilat vuodelle 2022 "Tilojen käytöstä on sovittu"
    Niin aikajanalla kohdassa 2.3 Yhteiset tilat vuonna 2022 on "Hyvinvointialueiden tarjoamat tilat on kartoitettu; Tilojen käytöstä on sovittu"

  Tapaus: Sama tavoite voi olla kahden vuoden ruudussa
    Kun aikajanalle lisätään kohtaan 2.3 vuodelle 2023 "Hyvinvointialueiden tarjoamat tilat on kartoitettu"
    Niin aikajanalla kohdassa 2.3 vuonna 2022 on "Hyvinvointialueiden tarjoamat tilat on kartoitettu"
    Ja aikajanalla kohdassa 2.3 vuonna 2023 on "Hyvinvointialueiden tarjoamat tilat on kartoitettu"

  Tapaus: Saman tavoitteen lisääminen uudelleen ei muuta mitään
    Kun aikajanalle lisätään kohtaan 2.3 vuodelle 2022 "Hyvinvointialueiden tarjoamat tilat on kartoitettu"
    Niin mitään uutta ei kirjata

  Tapaus: Entinen sanamuoto jää luettavaksi
    Oletetaan että tänään on 1.9.2023
    Kun aikajanan tavoitteen "Hyvinvointialueiden tarjoamat tilat on kartoitettu" uusi sanamuoto on "Tilat on kartoitettu ja kuvattu"
    Niin aikajanalla kohdassa 2.3 vuonna 2022 on "Tilat on kartoitettu ja kuvattu"
    Kun kysytään, mikä oli voimassa 31.8.2023
    Niin aikajanalla kohdassa 2.3 vuonna 2022 on "Hyvinvointialueiden tarjoamat tilat on kartoitettu"

  Tapaus: Kirjoitusasu ei ole historiaa
    Kun aikajanan tavoitteen "Hyvinvointialueiden tarjoamat tilat on kartoitettu" uusi sanamuoto on "hyvinvointialueiden tarjoamat tilat on kartoitettu."
    Niin mitään uutta ei kirjata

  Rule: Aikajanan vuodet ovat ohjelmakauden vuosia

    Tapaus: Kauden viimeinen vuosi käy
      Kun aikajanalle lisätään kohtaan 2.3 vuodelle 2025 "Järjestöillä on yhteisiä kohtaamispaikkoja"
      Niin kirjataan "Aikajanalle lisättiin kohtaan 2.3 tavoite vuodelle 2025: Järjestöillä on yhteisiä kohtaamispaikkoja"

    Tapaus: Kauden jälkeiselle vuodelle ei voi asettaa tavoitetta
      Kun aikajanalle lisätään kohtaan 2.3 vuodelle 2026 "Järjestöillä on yhteisiä kohtaamispaikkoja"
      Niin se evätään, koska "Vuosi 2026 ei kuulu ohjelmakauteen 2022–2025."

  Rule: Vain aikajanalla olevaa tavoitetta voi muuttaa

    Tapaus: Tavoite poistetaan aikajanalta
      Kun aikajanalta poistetaan "Hyvinvointialueiden tarjoamat tilat on kartoitettu"
      Niin kirjauksia tulee 1
      Ja aikajanalla kohdassa 2.3 vuonna 2022 ei ole mitään

    Tapaus: Olematonta tavoitetta ei poisteta
      Kun aikajanalta poistetaan "Tilat on remontoitu"
      Niin se evätään, koska "Aikajanalla ei ole tavoitetta Tilat on remontoitu."

    Tapaus: Olematonta tavoitetta ei sanota uudelleen
      Kun aikajanan tavoitteen "Tilat on remontoitu" uusi sanamuoto on "Tilat on rakennettu"
      Niin se evätään, koska "Aikajanalla ei ole tavoitetta Tilat on remontoitu."
