# language: fi
Ominaisuus: Selvitykset

  Kysely, sisäinen selvitys, SWOT, työpajat tai palaute tuottaa havaintoja ja numeroituja ehdotuksia.

  Tausta:
    Oletetaan että tänään on 31.12.2024
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja tehdään sisäinen selvitys "Järjestöyhteistyön sisäinen selvitys"

  @lähde-000
  Tapaus: Työpajoihin osallistui yli 80
    Kun tehdään työpajat "Järjestöyhteistyön tiekartan työpajat", osallistujia väh. 80
    Niin selvitykseen "Järjestöyhteistyön tiekartan työpajat" osallistui väh. 80

  Rule: Havainnot ja ehdotukset kuuluvat tehtyyn selvitykseen

    @lähde-002
    Tapaus: Selvityksestä nousi neljä ehdotusta
      Kun selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus                                                                                             |
        | 1      | Vahvistetaan yhteistä ymmärrystä järjestöyhteistyön merkityksestä läpi organisaation                |
        | 2      | Kehitetään järjestöyhteistyön konkreettisia rakenteita ja työkaluja vaikuttavamman yhteistyön tueksi |
        | 3      | Selkeytetään tietoa ja sen saatavuutta erityisesti asiakastyötä tekevien ammattilaisten tueksi      |
        | 4      | Selkeytetään edelleen järjestöyhteistyön rooleja ja vastuita                                        |
      Niin kirjauksia tulee 4
      Ja selvityksen "Järjestöyhteistyön sisäinen selvitys" ehdotukset ovat:
        | numero | ehdotus                                                                                             |
        | 1      | Vahvistetaan yhteistä ymmärrystä järjestöyhteistyön merkityksestä läpi organisaation                |
        | 2      | Kehitetään järjestöyhteistyön konkreettisia rakenteita ja työkaluja vaikuttavamman yhteistyön tueksi |
        | 3      | Selkeytetään tietoa ja sen saatavuutta erityisesti asiakastyötä tekevien ammattilaisten tueksi      |
        | 4      | Selkeytetään edelleen järjestöyhteistyön rooleja ja vastuita                                        |

    Tapaus: Tekemätön selvitys ei ehdota mitään
      Kun selvitys "Vuoden 2026 sisäinen selvitys" ehdottaa:
        | numero | ehdotus           |
        | 1      | Mitataan enemmän  |
      Niin se evätään, koska "Selvitystä Vuoden 2026 sisäinen selvitys ei tunneta: sitä ei ole kirjattu."

  Rule: Selvitys kirjataan kerran

    Tapaus: Saman selvityksen kirjaaminen uudelleen ei muuta mitään
      Kun tehdään sisäinen selvitys "Järjestöyhteistyön sisäinen selvitys"
      Niin mitään uutta ei kirjata

    Tapaus: Sama selvitys ei ole toista lajia
      Kun tehdään sidosryhmäkysely "Järjestöyhteistyön sisäinen selvitys"
      Niin se evätään, koska "Selvitys on jo kirjattu toisin tiedoin."

  @lähde-000
  Rule: Arvo on asteikollaan

    Tausta:
      Oletetaan että tehdään nykytilakysely "Järjestöyhteistyön nykytilaa kartoittava kysely"

    Tapaus: Järjestöt ja fuusioryhmät antoivat keskiarvot
      Kun selvitys "Järjestöyhteistyön nykytilaa kartoittava kysely" havaitsee:
        | luokka   | havainto                     | vastaajat    | arvo | asteikko |
        | havainto | Kokemus järjestöyhteistyöstä | fuusioryhmät | 3,75 | 1–5      |
        | havainto | Kokemus järjestöyhteistyöstä | järjestöt    | 3,41 | 1–5      |
      Niin selvityksen "Järjestöyhteistyön nykytilaa kartoittava kysely" havainnot ovat:
        | luokka   | havainto                     | vastaajat    | arvo               |
        | havainto | Kokemus järjestöyhteistyöstä | fuusioryhmät | 3,75 asteikolla 1–5 |
        | havainto | Kokemus järjestöyhteistyöstä | järjestöt    | 3,41 asteikolla 1–5 |

    Tapaus: Asteikon ulkopuolista arvoa ei ole
      Kun selvitys "Järjestöyhteistyön nykytilaa kartoittava kysely" havaitsee:
        | havainto                     | vastaajat | arvo | asteikko |
        | Kokemus järjestöyhteistyöstä | järjestöt | 5,5  | 1–5      |
      Niin se evätään, koska "Arvo 5,5 ei ole asteikolla 1–5."

  Rule: Havainto kirjataan kerran

    Tausta:
      Oletetaan että selvitys "Järjestöyhteistyön sisäinen selvitys" havaitsee:
        | luokka | havainto                    |
        | hyvää  | Asiakkaiden ohjaus palveluihin |

    Tapaus: Saman havainnon kirjaaminen uudelleen ei muuta mitään
      Kun selvitys "Järjestöyhteistyön sisäinen selvitys" havaitsee:
        | luokka | havainto                    |
        | hyvää  | Asiakkaiden ohjaus palveluihin |
      Niin mitään uutta ei kirjata

    Tapaus: Sama havainto ei ole sekä hyvää että kehitettävää
      Kun selvitys "Järjestöyhteistyön sisäinen selvitys" havaitsee:
        | luokka       | havainto                    |
        | kehitettävää | Asiakkaiden ohjaus palveluihin |
      Niin se evätään, koska "Selvityksessä on jo toinen havainto tunnuksella Asiakkaiden ohjaus palveluihin."

  Rule: Ehdotuksella on oma numeronsa

    Tausta:
      Oletetaan että selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus                                                      |
        | 4      | Selkeytetään edelleen järjestöyhteistyön rooleja ja vastuita |

    Tapaus: Saman ehdotuksen kirjaaminen uudelleen ei muuta mitään
      Kun selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus                                                      |
        | 4      | Selkeytetään edelleen järjestöyhteistyön rooleja ja vastuita |
      Niin mitään uutta ei kirjata

    Tapaus: Käytettyä numeroa ei anneta toiselle ehdotukselle
      Kun selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus            |
        | 4      | Lisätään koulutusta |
      Niin se evätään, koska "Selvityksessä on jo toinen ehdotus numerolla 4."
