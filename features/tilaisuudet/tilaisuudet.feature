# language: fi
Ominaisuus: Tilaisuudet

  Kokoukset, foorumit, neuvottelut ja infoillat ovat sarjoja. Sarjalla voi olla tavoite: kuinka usein.

  Tausta:
    Oletetaan että tänään on 1.1.2023
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin

  Rule: Tilaisuus kuuluu aloitettuun sarjaan

    @lähde-004
    Tapaus: Kumppanuusfoorumi pidettiin kahdesti
      Oletetaan että aloitetaan tilaisuussarja "Kumppanuusfoorumit"
      Kun tilaisuussarjassa "Kumppanuusfoorumit" pidetään:
        | tilaisuus | aika      |
        | kevät     | 5.5.2023  |
        | syksy     | 2.11.2023 |
      Ja tänään on 31.12.2023
      Niin tilaisuussarjan "Kumppanuusfoorumit" tilaisuudet vuonna 2023 ovat:
        | tilaisuus | aika      | tila    | kertoja |
        | kevät     | 5.5.2023  | pidetty | 1       |
        | syksy     | 2.11.2023 | pidetty | 1       |

    Tapaus: Aloittamattomassa sarjassa ei pidetä mitään
      Kun tilaisuussarjassa "Aamukahvit" pidetään:
        | tilaisuus | aika     |
        | kevät     | 5.5.2023 |
      Niin se evätään, koska "Tilaisuussarjaa Aamukahvit ei tunneta: sitä ei ole aloitettu."

  Rule: Sarja aloitetaan kerran

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "Infoillat", tavoitteena "1 krt/1,5 kk"

    Tapaus: Saman sarjan aloittaminen uudelleen ei muuta mitään
      Kun aloitetaan tilaisuussarja "Infoillat", tavoitteena "1 krt/1,5 kk"
      Niin mitään uutta ei kirjata

    Tapaus: Sarjaa ei aloiteta toisin tiedoin
      Kun aloitetaan tilaisuussarja "Infoillat", tavoitteena "1 krt/kk"
      Niin se evätään, koska "Tilaisuussarja on jo aloitettu toisin tiedoin."

  Rule: Tilaisuudella on oma tunnuksensa, ja se pidetään kerran

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "Asukasfoorumit"
      Ja tilaisuussarjassa "Asukasfoorumit" pidetään:
        | tilaisuus | aika     | järjestäjät      | osallistujia |
        | Myyrmäki  | 2.5.2023 | Vantaan kaupunki | n. 100       |

    @lähde-001
    Tapaus: Foorumin osallistujia oli noin sata, ja saman kirjaaminen uudelleen ei muuta mitään
      Kun tilaisuussarjassa "Asukasfoorumit" pidetään:
        | tilaisuus | aika     | järjestäjät      | osallistujia |
        | Myyrmäki  | 2.5.2023 | Vantaan kaupunki | n. 100       |
      Niin mitään uutta ei kirjata
      Kun tänään on 31.12.2023
      Niin tilaisuussarjan "Asukasfoorumit" tilaisuudet vuonna 2023 ovat:
        | tilaisuus | järjestäjät      | osallistujia |
        | Myyrmäki  | Vantaan kaupunki | n. 100       |

    Tapaus: Samaa tilaisuutta ei pidetä toisena päivänä
      Kun tilaisuussarjassa "Asukasfoorumit" pidetään:
        | tilaisuus | aika     |
        | Myyrmäki  | 3.5.2023 |
      Niin se evätään, koska "Tilaisuus Myyrmäki on jo pidetty."

    Tapaus: Pidettyä tilaisuutta ei suunnitella
      Kun tilaisuussarjaan "Asukasfoorumit" suunnitellaan tilaisuus "Myyrmäki": 1.9.2023
      Niin se evätään, koska "Tilaisuus Myyrmäki on jo pidetty."

    Tapaus: Pidettyä tilaisuutta ei peruta
      Kun tilaisuussarjan "Asukasfoorumit" tilaisuus "Myyrmäki" perutaan, koska "Tilaa ei ollut"
      Niin se evätään, koska "Tilaisuus Myyrmäki on jo pidetty."

  Rule: Pidetty tilaisuus on pidetty vähintään kerran

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "HYTE-neuvottelut"

    @lähde-001
    Tapaus: Neuvotteluja oli viisi, päiviä ei tunneta
      Kun tilaisuussarjassa "HYTE-neuvottelut" pidetään:
        | tilaisuus | aika | kertoja |
        | 2023      | 2023 | 5       |
      Niin kirjataan "Tilaisuus 2023 pidettiin: 2023, kertoja 5"

    Tapaus: Nolla kertaa ei ole pidetty tilaisuus
      Kun tilaisuussarjassa "HYTE-neuvottelut" pidetään:
        | tilaisuus | aika | kertoja |
        | 2023      | 2023 | 0       |
      Niin se evätään, koska "Pidetty tilaisuus on pidetty vähintään kerran."

  Rule: Suunnitellulla tilaisuudella on aika

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "Infoillat"

    Tapaus: Suunniteltu ilta siirretään toiseen päivään
      Oletetaan että tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "avaus": kevät 2023
      Kun tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "avaus": 9.3.2023
      Niin tilaisuussarjan "Infoillat" tilaisuudet vuonna 2023 ovat:
        | tilaisuus | aika     | tila        | kertoja |
        | avaus     | 9.3.2023 | suunniteltu |         |

    Tapaus: Samalle päivälle suunnitteleminen ei muuta mitään
      Oletetaan että tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "avaus": 9.3.2023
      Kun tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "avaus": 9.3.2023
      Niin mitään uutta ei kirjata

    Tapaus: Ajatta ei suunnitella
      Kun tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "avaus"
      Niin se evätään, koska "Suunnitellulla tilaisuudella on aika: päivä, kuukausi, vuodenaika tai vuosi."

  Rule: Vain suunniteltu tilaisuus perutaan

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "Infoillat", tavoitteena "väh. 1 krt/v"
      Ja tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "syysilta": 12.10.2023

    Tapaus: Peruttu tilaisuus näkyy peruttuna, eikä se täytä tavoitetta
      Kun tilaisuussarjan "Infoillat" tilaisuus "syysilta" perutaan, koska "Puhuja sairastui"
      Niin tilaisuussarjan "Infoillat" tilaisuudet vuonna 2023 ovat:
        | tilaisuus | aika       | tila    | syy              |
        | syysilta  | 12.10.2023 | peruttu | Puhuja sairastui |
      Ja vuoden 2023 tilaisuussarjat ovat:
        | sarja     | pidetty | peruttu | arvio      |
        | Infoillat | 0       | 1       | ei tiedossa |

    Tapaus: Suunnittelematonta ei peruta
      Kun tilaisuussarjan "Infoillat" tilaisuus "kevätilta" perutaan, koska "Puhuja sairastui"
      Niin se evätään, koska "Tilaisuutta kevätilta ei ole suunniteltu."

  Rule: Peruttu tilaisuus pysyy peruttuna

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "Infoillat"
      Ja tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "syysilta": 12.10.2023
      Ja tilaisuussarjan "Infoillat" tilaisuus "syysilta" perutaan, koska "Puhuja sairastui"

    Tapaus: Sama peruminen uudelleen ei muuta mitään
      Kun tilaisuussarjan "Infoillat" tilaisuus "syysilta" perutaan, koska "Puhuja sairastui"
      Niin mitään uutta ei kirjata

    Tapaus: Tilaisuutta ei peruta kahdesti
      Kun tilaisuussarjan "Infoillat" tilaisuus "syysilta" perutaan, koska "Tilaa ei ollut"
      Niin se evätään, koska "Tilaisuus syysilta on jo peruttu: uusi tilaisuus saa oman tunnuksen."

    Tapaus: Peruttua tilaisuutta ei pidetä
      Kun tilaisuussarjassa "Infoillat" pidetään:
        | tilaisuus | aika       |
        | syysilta  | 12.10.2023 |
      Niin se evätään, koska "Tilaisuus syysilta on jo peruttu: uusi tilaisuus saa oman tunnuksen."

    Tapaus: Peruttua tilaisuutta ei suunnitella uudelleen
      Kun tilaisuussarjaan "Infoillat" suunnitellaan tilaisuus "syysilta": 19.10.2023
      Niin se evätään, koska "Tilaisuus syysilta on jo peruttu: uusi tilaisuus saa oman tunnuksen."

  Rule: Päättyneessä sarjassa ei enää pidetä tilaisuuksia

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "Kehittämisryhmä", tavoitteena "1 krt/kk"
      Ja tilaisuussarja "Kehittämisryhmä" päättyy 30.6.2023

    Tapaus: Ennen loppua pidetty kirjataan jälkikäteen
      Kun tilaisuussarjassa "Kehittämisryhmä" pidetään:
        | tilaisuus | aika      |
        | kesäkuu   | 30.6.2023 |
      Ja tänään on 31.12.2023
      Niin vuoden 2023 tilaisuussarjat ovat:
        | sarja           | pidetty | arvio       |
        | Kehittämisryhmä | 1       | ei tiedossa |
      Ja vuodelle 2024 ei ole tilaisuussarjoja

    Tapaus: Lopun kirjaaminen uudelleen ei muuta mitään
      Kun tilaisuussarja "Kehittämisryhmä" päättyy 30.6.2023
      Niin mitään uutta ei kirjata

    Tapaus: Lopun jälkeen ei pidetä
      Kun tilaisuussarjassa "Kehittämisryhmä" pidetään:
        | tilaisuus | aika     |
        | heinäkuu  | 1.7.2023 |
      Niin se evätään, koska "Tilaisuussarja on päättynyt (30.6.2023)."

    Tapaus: Lopun jälkeen ei suunnitella
      Kun tilaisuussarjaan "Kehittämisryhmä" suunnitellaan tilaisuus "syksy": syksy 2023
      Niin se evätään, koska "Tilaisuussarja on päättynyt (30.6.2023)."

    Tapaus: Sarja ei pääty kahdesti
      Kun tilaisuussarja "Kehittämisryhmä" päättyy 31.12.2023
      Niin se evätään, koska "Tilaisuussarja on päättynyt (30.6.2023)."

  Rule: Sarja ei pääty ennen viimeistä tilaisuuttaan

    Tausta:
      Oletetaan että aloitetaan tilaisuussarja "Kehittämisryhmä"
      Ja tilaisuussarjassa "Kehittämisryhmä" pidetään:
        | tilaisuus | aika      |
        | kesäkuu   | 14.6.2023 |

    Tapaus: Sarja voi päättyä viimeisen tilaisuuden päivänä
      Kun tilaisuussarja "Kehittämisryhmä" päättyy 14.6.2023
      Niin kirjataan "Tilaisuussarja päättyi: 14.6.2023"

    Tapaus: Ennen pidettyä tilaisuutta sarja ei pääty
      Kun tilaisuussarja "Kehittämisryhmä" päättyy 31.5.2023
      Niin se evätään, koska "Sarja ei voi päättyä ennen tilaisuutta kesäkuu (14.6.2023)."
