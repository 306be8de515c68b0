# language: fi
@lähde-002 @tavoite-2
Ominaisuus: Tavoite 2: Toimivat rakenteet ja yhteistyötä tukevat resurssit

  Tausta:
    Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                                                  | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit mahdollistavat onnistuneen yhteistyön |              |
      | kokonaisuus | 2.1    | Toimivat rakenteet                                                                    | 2            |
      | kokonaisuus | 2.3    | Yhteiset tilat                                                                        | 2            |
    Ja vuoden 2025 suunnitelma avataan

  Tapaus: Toimenpide siirtyy
    Oletetaan että vuoden 2024 suunnitelma avataan
    Ja toimenpide "Määritellään tilat" suunnitellaan vuodelle 2024 kohtaan 2.3 Yhteiset tilat
    Kun toimenpide "Määritellään tilat" siirretään vuodelta 2024 vuodelle 2025, koska "kesken"
    Niin se evätään, koska "Toimenpidettä ei ole arvioitu vuodelta 2024"
    Kun toimenpide "Määritellään tilat" arvioidaan vuodelta 2024: "Toteutuu osittain"
    Ja toimenpide "Määritellään tilat" siirretään vuodelta 2024 vuodelle 2025, koska "kesken"
    Niin vuoden 2025 suunnitelmassa on:
      | kokonaisuus        | toimenpide        | merkit | arvio       |
      | 2.3 Yhteiset tilat | Määritellään tilat | *      | ei arvioitu |
