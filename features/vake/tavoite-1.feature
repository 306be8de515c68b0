# language: fi
@tavoite-1
Ominaisuus: Tavoite 1: Yhteistyön johtaminen ja käytännön tason yhteistyö

  Tiekartan tavoitteen 1 toimenpiteet niin kuin ne on painettu vuoden 2023
  toimeenpanosuunnitelmaan ja vuoden 2025 raporttiin. Tähti (*) tarkoittaa vuodelta 2024
  siirtynyttä ja kaksi tähteä (**) selvityksestä nostettua toimenpidettä.

  Tausta:
    Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja arviointiasteikko on:
      | arvio             | kaikki toteutui |
      | Toteutuu          | kyllä           |
      | Toteutuu osittain | ei              |
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                                                   | ylempi kohta |
      | tavoite     | 1      | Yhteistyön johtaminen ja käytännön tason yhteistyö on vaikuttavaa ja suunnitelmallista |              |
      | kokonaisuus | 1.1    | Yhteinen suunta ja mittarit                                                            | 1            |
      | kokonaisuus | 1.2    | Toistensa tunteminen                                                                   | 1            |
      | kokonaisuus | 1.3    | Yhteiset työkalut                                                                      | 1            |
      | kokonaisuus | 1.4    | Vaikuttavat palvelukokonaisuudet                                                       | 1            |

  @lähde-000
  Rule: Vuoden 2023 toimeenpanosuunnitelma

    Tausta:
      Oletetaan että tänään on 6.3.2023
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Ja vuoden 2023 suunnitelma avataan

    Tapaus: Vuoden 2023 toimenpiteet toimineen, mittareineen, vastuineen ja aikatauluineen
      Kun vuodelle 2023 suunnitellaan toimenpide "Yhteistyön onnistumisen mittaamiselle ja arvioinnille on malli.":
        | kokonaisuus        | 1.1 Yhteinen suunta ja mittarit                              |
        | tarvittavat toimet | Laaditaan asteittain yhteinen arviointimalli, joka sisältää  |
        | tarvittavat toimet | – Yhteistyön toimivuuden yleisen seurannan ja arvioinnin     |
        | tarvittavat toimet | – Järjestöyhteistyön tiekartan seurannan ja arvioinnin       |
        | tarvittavat toimet | – Avustusten vaikuttavuuden seurannan ja arvioinnin          |
        | tarvittavat toimet | – Yhteistyösopimusten vaikuttavuuden seurannan ja arvioinnin |
        | mittarit           | Arviointimalli on laadittu ja otettu käyttöön                |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                          |
        | kumppanit          | hyvinvointialueen eri toimialat                              |
        | kumppanit          | järjestöt                                                    |
        | aikataulu          | kevät–syksy 2023                                             |
      Ja vuodelle 2023 suunnitellaan toimenpide "Hyvinvointialue ja järjestötoimijat tuntevat toisensa tarkemmalla tasolla.":
        | kokonaisuus        | 1.2 Toistensa tunteminen                                                                                                                               |
        | tarvittavat toimet | Varmistetaan, että nykyiset rakenteet (järjestöyhteistyön koordinaatioryhmä ja järjestöjen kehittämisryhmä) toimivat ja rakenteita kehitetään edelleen |
        | tarvittavat toimet | Jatketaan miepä-järjestöverkoston sekä neuvonnan ja asiakasohjauksen järjestöklinikan toimintaa                                                        |
        | tarvittavat toimet | Järjestetään järjestöjen infoiltoja ja muita yhteisiä foorumeja                                                                                        |
        | mittarit           | Tilaisuuksien toteutuminen suunnitellusti ja niistä saatava palaute                                                                                    |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                                                                                                    |
        | kumppanit          | hyvinvointialueen eri toimialat                                                                                                                        |
        | kumppanit          | järjestöt                                                                                                                                              |
        | aikataulu          | koko vuosi 2023                                                                                                                                        |
        | aikataulu          | koordinaatioryhmä ja kehittämisryhmä 1 krt/kk                                                                                                          |
        | aikataulu          | infoillat 1 krt/1,5 kk                                                                                                                                 |
        | aikataulu          | kumppanuusfoorumi tms. väh. 1 krt/v                                                                                                                    |
      Ja vuodelle 2023 suunnitellaan toimenpide "Yhteisten digitaalisten työkalujen kehittämisen tarve arvioidaan":
        | kokonaisuus        | 1.3 Yhteiset työkalut                                                                                       |
        | tarvittavat toimet | Arvioidaan tarve ja laaditaan tarpeenmukainen suunnitelma yhteisten digitaalisten työkalujen kehittämiseksi |
        | tarvittavat toimet | Järjestöt ovat aktiivisesti mukana vaikuttamassa palvelualustan kehittämistyöhön (HyväHyte)                 |
        | mittarit           | Tarve on arvioitu                                                                                           |
        | mittarit           | Järjestöt ovat mukana palvelualustan kehittämisessä (HyväHyte)                                              |
        | mittarit           | Suunnitelma on laadittu                                                                                     |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                                                         |
        | kumppanit          | ICT                                                                                                         |
        | kumppanit          | hyvinvointialueen eri toimialat                                                                             |
        | kumppanit          | järjestöt                                                                                                   |
        | aikataulu          | syksy 2023                                                                                                  |
      Ja vuodelle 2023 suunnitellaan toimenpide "Järjestöjen monipuolinen toiminta on kuvattu ja tunnistettu, miten toiminta tukee hyvinvointialueen toimintaa sekä sen asiakkaita ja asukkaita.":
        | kokonaisuus        | 1.4 Vaikuttavat palvelukokonaisuudet                                                                                             |
        | tarvittavat toimet | Laaditaan kuvaus järjestöjen monipuolisesta toiminnasta ja sen tuesta hyvinvointialueen työhön yhteistyössä HyväHyte-työn kanssa |
        | tarvittavat toimet | Käsitellään kuvausta eri hyvinvointialueen ja järjestöjen foorumeilla                                                            |
        | mittarit           | Kuvaus on laadittu                                                                                                               |
        | mittarit           | Foorumeiden määrä, joissa kuvausta on käsitelty                                                                                  |
        | mittarit           | Tiedon lisääntyminen järjestöjen toiminnasta                                                                                     |
        | vastuu             | Asiantuntija- ja kehittämispalvelut                                                                                              |
        | vastuu             | Järjestöt                                                                                                                        |
        | kumppanit          | hyvinvointialueen eri toimialat                                                                                                  |
        | aikataulu          | syksy 2023                                                                                                                       |
      Niin vuoden 2023 suunnitelmassa on tavoitteessa 1:
        | kokonaisuus                          | toimenpide                                                                                                                                      | vastuu                                         | kumppanit                                       | aikataulu                                                                                                                   | arvio       |
        | 1.1 Yhteinen suunta ja mittarit      | Yhteistyön onnistumisen mittaamiselle ja arvioinnille on malli.                                                                                 | Asiantuntija- ja kehittämispalvelut            | hyvinvointialueen eri toimialat; järjestöt      | kevät–syksy 2023                                                                                                            | ei arvioitu |
        | 1.2 Toistensa tunteminen             | Hyvinvointialue ja järjestötoimijat tuntevat toisensa tarkemmalla tasolla.                                                                      | Asiantuntija- ja kehittämispalvelut            | hyvinvointialueen eri toimialat; järjestöt      | koko vuosi 2023; koordinaatioryhmä ja kehittämisryhmä 1 krt/kk; infoillat 1 krt/1,5 kk; kumppanuusfoorumi tms. väh. 1 krt/v | ei arvioitu |
        | 1.3 Yhteiset työkalut                | Yhteisten digitaalisten työkalujen kehittämisen tarve arvioidaan                                                                                | Asiantuntija- ja kehittämispalvelut            | ICT; hyvinvointialueen eri toimialat; järjestöt | syksy 2023                                                                                                                  | ei arvioitu |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Järjestöjen monipuolinen toiminta on kuvattu ja tunnistettu, miten toiminta tukee hyvinvointialueen toimintaa sekä sen asiakkaita ja asukkaita. | Asiantuntija- ja kehittämispalvelut; Järjestöt | hyvinvointialueen eri toimialat                 | syksy 2023                                                                                                                  | ei arvioitu |
      Ja toimenpiteen "Hyvinvointialue ja järjestötoimijat tuntevat toisensa tarkemmalla tasolla." tiedot vuonna 2023 ovat:
        | tarvittavat toimet | Varmistetaan, että nykyiset rakenteet (järjestöyhteistyön koordinaatioryhmä ja järjestöjen kehittämisryhmä) toimivat ja rakenteita kehitetään edelleen |
        | tarvittavat toimet | Jatketaan miepä-järjestöverkoston sekä neuvonnan ja asiakasohjauksen järjestöklinikan toimintaa                                                        |
        | tarvittavat toimet | Järjestetään järjestöjen infoiltoja ja muita yhteisiä foorumeja                                                                                        |
        | mittarit           | Tilaisuuksien toteutuminen suunnitellusti ja niistä saatava palaute                                                                                    |

  @lähde-002
  Rule: Vuoden 2025 toimenpiteet ja arvio niiden toteutumisesta

    Tausta:
      Oletetaan että tänään on 31.12.2024
      Ja vuoden 2024 suunnitelma avataan
      Ja vuodelle 2024 suunnitellaan:
        | kokonaisuus                          | toimenpide                                                                                                                 |
        | 1.1 Yhteinen suunta ja mittarit      | Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia                                                   |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Tuetaan järjestöjä kuvaamaan toimintansa PTV:n ja Lähellä.fi-palveluun, joista kuvaukset nousevat hyvinvointitarjottimelle |
      Ja toimenpide "Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja toimenpide "Tuetaan järjestöjä kuvaamaan toimintansa PTV:n ja Lähellä.fi-palveluun, joista kuvaukset nousevat hyvinvointitarjottimelle" arvioidaan vuodelta 2024: "Toteutuu osittain"
      Ja tehdään sisäinen selvitys "Järjestöyhteistyön sisäinen selvitys"
      Ja selvitys "Järjestöyhteistyön sisäinen selvitys" ehdottaa:
        | numero | ehdotus                                                                              |
        | 1      | Vahvistetaan yhteistä ymmärrystä järjestöyhteistyön merkityksestä läpi organisaation |
      Ja tänään on 1.1.2025
      Ja vuoden 2025 suunnitelma avataan
      Ja vuodelle 2025 suunnitellaan:
        | kokonaisuus                          | toimenpide                                                                                                                           | selvitys                             | ehdotus |
        | 1.1 Yhteinen suunta ja mittarit      | Kehitetään toimijoiden roolien ja vastuunjaon selkeyttä, jotta yhteistyö suuntautuu asiakkaan terveyden ja hyvinvoinnin edistämiseen |                                      |         |
        | 1.1 Yhteinen suunta ja mittarit      | Otetaan järjestöt mukaan hyvinvointialueen strategiatyöhön (esim. hyte-neuvottelujen kautta)                                         |                                      |         |
        | 1.2 Toistensa tunteminen             | Vahvistetaan yhteistä ymmärrystä järjestöyhteistyön merkityksestä läpi organisaation                                                 | Järjestöyhteistyön sisäinen selvitys | 1       |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Kehitetään asukkaiden ohjautumista oikeaan palveluun                                                                                 |                                      |         |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Kehitetään toimijoiden välistä yhteistyötä, jotta toimijat osaavat hyödyntävät toistensa vahvuuksia                                  |                                      |         |
      Ja vuodelta 2024 siirretään vuodelle 2025, koska "Toteutui vuonna 2024 osittain; työ jatkuu":
        | toimenpide                                                                                                                 |
        | Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia                                                   |
        | Tuetaan järjestöjä kuvaamaan toimintansa PTV:n ja Lähellä.fi-palveluun, joista kuvaukset nousevat hyvinvointitarjottimelle |

    Tapaus: Vuoden 2025 toimenpiteet merkkeineen
      Niin vuoden 2025 suunnitelmassa on tavoitteessa 1:
        | kokonaisuus                          | toimenpide                                                                                                                           | merkit |
        | 1.1 Yhteinen suunta ja mittarit      | Kehitetään toimijoiden roolien ja vastuunjaon selkeyttä, jotta yhteistyö suuntautuu asiakkaan terveyden ja hyvinvoinnin edistämiseen |        |
        | 1.1 Yhteinen suunta ja mittarit      | Otetaan järjestöt mukaan hyvinvointialueen strategiatyöhön (esim. hyte-neuvottelujen kautta)                                         |        |
        | 1.1 Yhteinen suunta ja mittarit      | Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia                                                             | *      |
        | 1.2 Toistensa tunteminen             | Vahvistetaan yhteistä ymmärrystä järjestöyhteistyön merkityksestä läpi organisaation                                                 | **     |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Kehitetään asukkaiden ohjautumista oikeaan palveluun                                                                                 |        |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Kehitetään toimijoiden välistä yhteistyötä, jotta toimijat osaavat hyödyntävät toistensa vahvuuksia                                  |        |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Tuetaan järjestöjä kuvaamaan toimintansa PTV:n ja Lähellä.fi-palveluun, joista kuvaukset nousevat hyvinvointitarjottimelle           | *      |

    Tapaus: Vuoden 2025 rivit arvioidaan ja raportoidaan
      Kun tänään on 21.4.2026
      Ja perusteena on lähde 002, arvio toteutumisesta
      Ja vuoden 2025 rivit arvioidaan:
        | kokonaisuus                          | arvio             |
        | 1.1 Yhteinen suunta ja mittarit      | Toteutuu osittain |
        | 1.2 Toistensa tunteminen             | Toteutuu          |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Toteutuu          |
      Ja vuosi 2025 raportoidaan
      Niin vuoden 2025 rivien arviot ovat tavoitteessa 1:
        | kokonaisuus                          | arvio             |
        | 1.1 Yhteinen suunta ja mittarit      | Toteutuu osittain |
        | 1.2 Toistensa tunteminen             | Toteutuu          |
        | 1.4 Vaikuttavat palvelukokonaisuudet | Toteutuu          |
      Ja vuoden 2025 suunnitelma on raportoitu

    Tapaus: Siirtynyt toimenpide on yksi ja sama kumpanakin vuonna
      Niin toimenpiteen "Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia" merkki vuonna 2025 on *
      Ja toimenpiteen "Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia" arvio vuodelta 2024 on "Toteutuu osittain"
      Ja toimenpidettä "Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia" ei ole arvioitu vuodelta 2025
      Ja toimenpiteen "Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia" vaiheissa lukee "Siirrettiin vuodelta 2024 vuodelle 2025: Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia"

    Tapaus: Selvityksestä nostettu toimenpide on merkitty ja ehdotus on käytetty
      Niin toimenpiteen "Vahvistetaan yhteistä ymmärrystä järjestöyhteistyön merkityksestä läpi organisaation" merkki vuonna 2025 on **
      Ja vuodelta 2025 jäi auki:
        | mitä        | kohta | teksti                                                                                                                               |
        | arvioimaton | 1.1   | Jatkotyöstetään yhteistyön onnistumisen mittaamisen ja arvioinnin mallia                                                             |
        | arvioimaton | 1.4   | Tuetaan järjestöjä kuvaamaan toimintansa PTV:n ja Lähellä.fi-palveluun, joista kuvaukset nousevat hyvinvointitarjottimelle           |
        | arvioimaton | 1.1   | Kehitetään toimijoiden roolien ja vastuunjaon selkeyttä, jotta yhteistyö suuntautuu asiakkaan terveyden ja hyvinvoinnin edistämiseen |
        | arvioimaton | 1.1   | Otetaan järjestöt mukaan hyvinvointialueen strategiatyöhön (esim. hyte-neuvottelujen kautta)                                         |
        | arvioimaton | 1.2   | Vahvistetaan yhteistä ymmärrystä järjestöyhteistyön merkityksestä läpi organisaation                                                 |
        | arvioimaton | 1.4   | Kehitetään asukkaiden ohjautumista oikeaan palveluun                                                                                 |
        | arvioimaton | 1.4   | Kehitetään toimijoiden välistä yhteistyötä, jotta toimijat osaavat hyödyntävät toistensa vahvuuksia                                  |
