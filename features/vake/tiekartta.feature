# language: fi
Ominaisuus: Tiekartta 2022–2025 ja sen kaksi painosta

  Lautakunta hyväksyi tiekartan 6.3.2023. Vuoden 2025 raportissa tiekartta on painettu uudelleen,
  ja siinä on neljä asiallista eroa, joiden päätöstä ei tunneta. Kirjoitusasun ja järjestyksen erot
  eivät ole historiaa.

  Tausta:
    Oletetaan että tänään on 6.3.2023
    Ja alue on "Vantaan ja Keravan hyvinvointialue"
    Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                                                               | ylempi kohta |
      | tavoite     | 1      | Yhteistyön johtaminen ja käytännön tason yhteistyö on vaikuttavaa ja suunnitelmallista             |              |
      | kokonaisuus | 1.1    | Yhteinen suunta ja mittarit                                                                        | 1            |
      | kokonaisuus | 1.2    | Toistensa tunteminen                                                                               | 1            |
      | kokonaisuus | 1.3    | Yhteiset työkalut                                                                                  | 1            |
      | kokonaisuus | 1.4    | Vaikuttavat palvelukokonaisuudet                                                                   | 1            |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit mahdollistavat onnistuneen yhteistyön          |              |
      | kokonaisuus | 2.1    | Toimivat rakenteet                                                                                 | 2            |
      | kokonaisuus | 2.2    | Rahoitus ja resurssit                                                                              | 2            |
      | kokonaisuus | 2.3    | Yhteiset tilat                                                                                     | 2            |
      | tavoite     | 3      | Tiedonkulku on tiivistä ja viestintä onnistunutta                                                  |              |
      | kokonaisuus | 3.1    | Viestintä asukkaille ja sidosryhmille                                                              | 3            |
      | kokonaisuus | 3.2    | Yhteistyön sisäinen viestintä                                                                      | 3            |
      | tavoite     | 4      | Yhteistyössä näkyy avoin ja innovatiivinen kulttuuri, jossa osallisuus on vakiintunut toimintatapa |              |
      | kokonaisuus | 4.1    | Yhteinen kehittäminen                                                                              | 4            |
      | kokonaisuus | 4.2    | Osallisuus                                                                                         | 4            |
    Ja aikajanalle lisätään:
      | kohta                                     | vuosi | tavoite                                                                                                                           |
      | 1.1 Yhteinen suunta ja mittarit           | 2022  | Yhteinen tavoitetila, tavoitteet ja pelisäännöt on määritetty                                                                     |
      | 1.1 Yhteinen suunta ja mittarit           | 2022  | Tiekartta tavoitetilan saavuttamiseksi on valmis                                                                                  |
      | 1.1 Yhteinen suunta ja mittarit           | 2023  | Yhteistyön onnistumisen mittaamiselle ja arvioinnille on malli                                                                    |
      | 1.1 Yhteinen suunta ja mittarit           | 2024  | Yhteistyön laatua ja vaikuttavuutta mitataan ja arvioidaan                                                                        |
      | 1.1 Yhteinen suunta ja mittarit           | 2024  | Keskeiset kumppanuudet perustuvat vaikuttavuuteen ja ovat linjassa hyvinvointialueen strategian kanssa                            |
      | 1.1 Yhteinen suunta ja mittarit           | 2025  | Yhteistyö suuntautuu asiakkaan terveyden ja hyvinvoinnin edistämiseen sovitun vastuunjaon ja roolien mukaisesti                   |
      | 1.1 Yhteinen suunta ja mittarit           | 2025  | Järjestöt ovat mukana hyvinvointialueen strategiatyössä                                                                           |
      | 1.2 Toistensa tunteminen                  | 2022  | Hyvinvointialueet ja järjestötoimijat tuntevat toisensa ylätasolla                                                                |
      | 1.2 Toistensa tunteminen                  | 2023  | Hyvinvointialue ja järjestötoimijat tuntevat toisensa tarkemmalla tasolla                                                         |
      | 1.3 Yhteiset työkalut                     | 2023  | Yhteisten digitaalisten työkalujen kehittämiseksi on suunnitelma ja resurssit                                                     |
      | 1.3 Yhteiset työkalut                     | 2024  | Järjestöjen palvelut ovat selkeässä palvelualustassa                                                                              |
      | 1.4 Vaikuttavat palvelukokonaisuudet      | 2023  | Järjestöjen palveluista on tehty ylätasoiset palvelukuvaukset                                                                     |
      | 1.4 Vaikuttavat palvelukokonaisuudet      | 2024  | Strategiassa keskeisille asiakasryhmille on rakennettu palveluketjut                                                              |
      | 1.4 Vaikuttavat palvelukokonaisuudet      | 2025  | Asukkaat ohjautuvat oikeaan palveluun                                                                                             |
      | 1.4 Vaikuttavat palvelukokonaisuudet      | 2025  | Toimijat hyödyntävät toistensa vahvuuksia                                                                                         |
      | 2.1 Toimivat rakenteet                    | 2022  | Kuvaus yhteistyörakenteista on valmis alustavalla tasolla                                                                         |
      | 2.1 Toimivat rakenteet                    | 2022  | Koordinointityöhön ja valmisteluun osallistuvat henkilöt on tunnistettu                                                           |
      | 2.1 Toimivat rakenteet                    | 2023  | Yhteistyön rakenteet ja toimintatavat organisaatio- ja toimialatasolla ovat valmiit.                                              |
      | 2.1 Toimivat rakenteet                    | 2023  | Toimijoiden roolit ja vastuunjako on kuvattu                                                                                      |
      | 2.1 Toimivat rakenteet                    | 2023  | Järjestöjen yhteistyöryhmä on perustettu yhteistyössä järjestöjen kanssa                                                          |
      | 2.1 Toimivat rakenteet                    | 2024  | Järjestöt toimivat aktiivisesti hyvinvointialueen rakenteissa ja kehittämisessä                                                   |
      | 2.1 Toimivat rakenteet                    | 2025  | Hyvinvointialueen järjestöyhteistyön kannalta keskeisissä toimielimissä on järjestöedustus mukana                                 |
      | 2.2 Rahoitus ja resurssit                 | 2022  | Järjestöavustusten jakoperusteet on päätetty ja järjestöjen rahoitus vuodelle 2023 on turvattu                                    |
      | 2.2 Rahoitus ja resurssit                 | 2022  | Kumppanuusprosessin valmistelu käynnistetty                                                                                       |
      | 2.2 Rahoitus ja resurssit                 | 2023  | Rahoitus ja resurssit vuoteen 2025 saakka on selvät                                                                               |
      | 2.2 Rahoitus ja resurssit                 | 2023  | Järjestöavustusten pysyvämpi hakuprosessi on määritelty                                                                           |
      | 2.2 Rahoitus ja resurssit                 | 2025  | Yhteistyön pitkäkestoiset taloudelliset toimintaedellytykset ovat kunnossa                                                        |
      | 2.3 Yhteiset tilat                        | 2022  | Hyvinvointialueiden tarjoamat tilat on kartoitettu                                                                                |
      | 2.3 Yhteiset tilat                        | 2024  | Järjestöille varmistetaan yhteisiä kohtaamispaikkoja                                                                              |
      | 3.1 Viestintä asukkaille ja sidosryhmille | 2023  | Asukkaille ja sidosryhmille tiedotetaan saavutettavasti hyvinvointialueen järjestöjen palveluista                                 |
      | 3.1 Viestintä asukkaille ja sidosryhmille | 2024  | Järjestöjen toimintaa ja mahdollisuuksia tunnetaan laajasti hyvinvointialueella                                                   |
      | 3.2 Yhteistyön sisäinen viestintä         | 2022  | Avointa keskustelukulttuuria lähdetään rakentamaan järjestöjen ja hyvinvointialueen välille                                       |
      | 3.2 Yhteistyön sisäinen viestintä         | 2023  | Viestinnälle on määritelty tavoitteet, suunnitelma ja rakenne                                                                     |
      | 3.2 Yhteistyön sisäinen viestintä         | 2025  | Tieto kulkee järjestöjen ja hyvinvointialueen välillä mutkattomasti                                                               |
      | 4.1 Yhteinen kehittäminen                 | 2023  | Yhteiselle kehittämiselle ja sparraukselle on varattu aikaa                                                                       |
      | 4.1 Yhteinen kehittäminen                 | 2023  | Yhteiskehittämiselle on suunnitelma ja rakenne                                                                                    |
      | 4.1 Yhteinen kehittäminen                 | 2024  | Järjestöt ja hyvinvointialue kehittävät yhdessä uusia palveluita                                                                  |
      | 4.1 Yhteinen kehittäminen                 | 2025  | Kaikessa tekemisessä vaalitaan innovatiivista ilmapiiriä, mm. hyödyntämällä monipuolisia yhteiskehittämisen menetelmiä ja malleja |
      | 4.2 Osallisuus                            | 2023  | Osallisuudelle on tehty suunnitelma ja rakenne                                                                                    |
      | 4.2 Osallisuus                            | 2025  | Asukkaat ja asukkaat osallistuvat järjestöyhteistyöhön                                                                            |
    Ja toimijana on toimielimen sihteeri
    Ja ohjelman hyväksyy "Lähidemokratia- ja osallisuuslautakunta"
    Ja toimijana on koordinaattori

  @lähde-000
  Tapaus: Tiekartan visio ja strategian tavoitteet
    Kun visioksi kirjataan "Yhdessä tekemisen avain on kuunteleva, rohkea ja erilaisuutta arvostava yhteistyö, jolla on toimivat rakenteet ja jossa kansalaisjärjestöjen tuottama tuki nähdään todellisena voimavarana."
    Ja ohjelma kytketään strategian tavoitteisiin:
      | näkökulma                                  | numero | tavoite                                                                                                                                                                                      |
      | Vahvistamme hyvinvointia ja turvallisuutta | 1      | Lasten ja perheiden hyvinvoinnin tueksi järjestetään toimivia ennaltaehkäiseviä ja varhaisen tuen palveluja yhteistyössä järjestöjen ja muiden toimijoiden kanssa.                           |
      | Vahvistamme hyvinvointia ja turvallisuutta | 2      | Lasten ja nuorten mielenterveyttä tuetaan nopeuttamalla pääsyä mielenterveyttä tukevien palvelujen piiriin.                                                                                  |
      | Vahvistamme hyvinvointia ja turvallisuutta | 3      | Vanhusten toimintakykyä tuetaan ja elämänlaatua parannetaan järjestämällä yksilöllisiä, ennakoivia ja ennaltaehkäiseviä palveluja                                                            |
      | Vahvistamme hyvinvointia ja turvallisuutta | 4      | Heikoimmassa asemassa olevien asukkaiden palveluihin pääsy paranee ja tunnistamme entistä paremmin paljon palveluja tarvitsevat asiakkaamme                                                  |
      | Vahvistamme hyvinvointia ja turvallisuutta | 5      | Pelastuslaitoksen palvelut ovat riskiperusteisesti suunnattuja ja helposti saatavilla kaikissa olosuhteissa                                                                                  |
      | Toimimme yhdessä                           | 15     | Asukkailla, asiakkailla, työntekijöillä, vaikuttamistoimielimillä, järjestöillä ja yrityksillä on monipuoliset mahdollisuudet osallistua hyvinvointialueemme toimintaan ja sen kehittämiseen |
      | Toimimme yhdessä                           | 16     | Hyvinvoinnin, terveyden ja turvallisuuden edistämiseksi on käytössä toimivat yhteistyörakenteet, toimintamallit ja mittarit.                                                                 |
      | Toimimme yhdessä                           | 17     | Järjestöjen, yritysten sekä muiden yhteistyökumppaneiden palvelut ovat mukana asiakkaillemme tarjottavassa palveluvalikossa vaikuttavalla tavalla.                                           |
    Niin visio on "Yhdessä tekemisen avain on kuunteleva, rohkea ja erilaisuutta arvostava yhteistyö, jolla on toimivat rakenteet ja jossa kansalaisjärjestöjen tuottama tuki nähdään todellisena voimavarana."
    Ja ohjelman ovat hyväksyneet "Lähidemokratia- ja osallisuuslautakunta"

  Rule: Aikajana on painettu kahdesti

    Tausta:
      Oletetaan että tänään on 21.4.2026
      Ja perusteena on lähde 002, tiekartan aikajana, päätös ei tiedossa
      Ja kirjaukset tulevat voimaan viimeistään 21.4.2026
      Ja aikajanan tavoitteen "Yhteisten digitaalisten työkalujen kehittämiseksi on suunnitelma ja resurssit" uusi sanamuoto on "Yhteisten digitaalisten työkalujen kehittämisen tarve arvioidaan"
      Ja aikajanan tavoitteen "Järjestöjen palveluista on tehty ylätasoiset palvelukuvaukset" uusi sanamuoto on "Järjestöjen monipuolinen toiminta on kuvattu ja tunnistettu, miten toiminta tukee hyvinvointialueen toimintaa sekä sen asiakkaita ja asukkaita"
      Ja aikajanan tavoitteen "Järjestöjen yhteistyöryhmä on perustettu yhteistyössä järjestöjen kanssa" uusi sanamuoto on "Järjestöjen yhteistyöryhmä/neuvottelukunta/vastaava on perustettu yhteistyössä järjestöjen kanssa"
      Ja aikajanalle lisätään kohtaan 2.3 Yhteiset tilat vuodelle 2023 "Hyvinvointialueella on tiloja, joita voidaan tarjota järjestöjen käyttöön ja hyödyntää järjestöyhteistyössä"

    @lähde-000
    Tapaus: Vuoden 2023 painos
      Kun kysytään, mikä oli voimassa 6.3.2023
      Niin aikajanalla kohdassa 1.3 Yhteiset työkalut vuonna 2023 on "Yhteisten digitaalisten työkalujen kehittämiseksi on suunnitelma ja resurssit"
      Ja aikajanalla kohdassa 1.4 Vaikuttavat palvelukokonaisuudet vuonna 2023 on "Järjestöjen palveluista on tehty ylätasoiset palvelukuvaukset"
      Ja aikajanalla kohdassa 2.1 Toimivat rakenteet vuonna 2023 on "Yhteistyön rakenteet ja toimintatavat organisaatio- ja toimialatasolla ovat valmiit.; Toimijoiden roolit ja vastuunjako on kuvattu; Järjestöjen yhteistyöryhmä on perustettu yhteistyössä järjestöjen kanssa"
      Ja aikajanalla kohdassa 2.3 Yhteiset tilat vuonna 2023 ei ole mitään

    @lähde-002
    Tapaus: Vuoden 2026 painos
      Kun kysytään, mikä oli voimassa 21.4.2026
      Niin aikajanalla kohdassa 1.3 Yhteiset työkalut vuonna 2023 on "Yhteisten digitaalisten työkalujen kehittämisen tarve arvioidaan"
      Ja aikajanalla kohdassa 1.4 Vaikuttavat palvelukokonaisuudet vuonna 2023 on "Järjestöjen monipuolinen toiminta on kuvattu ja tunnistettu, miten toiminta tukee hyvinvointialueen toimintaa sekä sen asiakkaita ja asukkaita"
      Ja aikajanalla kohdassa 2.1 Toimivat rakenteet vuonna 2023 on "Yhteistyön rakenteet ja toimintatavat organisaatio- ja toimialatasolla ovat valmiit.; Toimijoiden roolit ja vastuunjako on kuvattu; Järjestöjen yhteistyöryhmä/neuvottelukunta/vastaava on perustettu yhteistyössä järjestöjen kanssa"
      Ja aikajanalla kohdassa 2.3 Yhteiset tilat vuonna 2023 on "Hyvinvointialueella on tiloja, joita voidaan tarjota järjestöjen käyttöön ja hyödyntää järjestöyhteistyössä"

    @lähde-000 @lähde-002
    Tapaus: Painoksilla on neljä eroa, kaikki vuoden 2023 tavoitteita
      Niin aikajanalla muuttui päivien 6.3.2023 ja 21.4.2026 välillä:
        | kohta | vuosi | muutos         | ennen                                                                         | jälkeen                                                                                                                                        | peruste                                           |
        | 1.3   | 2023  | uusi sanamuoto | Yhteisten digitaalisten työkalujen kehittämiseksi on suunnitelma ja resurssit | Yhteisten digitaalisten työkalujen kehittämisen tarve arvioidaan                                                                               | lähde 002, tiekartan aikajana, päätös ei tiedossa |
        | 1.4   | 2023  | uusi sanamuoto | Järjestöjen palveluista on tehty ylätasoiset palvelukuvaukset                 | Järjestöjen monipuolinen toiminta on kuvattu ja tunnistettu, miten toiminta tukee hyvinvointialueen toimintaa sekä sen asiakkaita ja asukkaita | lähde 002, tiekartan aikajana, päätös ei tiedossa |
        | 2.1   | 2023  | uusi sanamuoto | Järjestöjen yhteistyöryhmä on perustettu yhteistyössä järjestöjen kanssa      | Järjestöjen yhteistyöryhmä/neuvottelukunta/vastaava on perustettu yhteistyössä järjestöjen kanssa                                              | lähde 002, tiekartan aikajana, päätös ei tiedossa |
        | 2.3   | 2023  | uusi           |                                                                               | Hyvinvointialueella on tiloja, joita voidaan tarjota järjestöjen käyttöön ja hyödyntää järjestöyhteistyössä                                    | lähde 002, tiekartan aikajana, päätös ei tiedossa |

    @lähde-000
    Tapaus: Ennen raporttia aikajana ei muuttunut
      Niin aikajanalla ei muuttunut mitään päivien 6.3.2023 ja 20.4.2026 välillä

    @lähde-002
    Tapaus: Muutokset tulivat tietoon vasta raportista
      Kun kysytään, mitä tiedettiin 20.4.2026
      Niin aikajanalla kohdassa 2.3 Yhteiset tilat vuonna 2023 ei ole mitään

  Rule: Lähteet ovat eri mieltä hyväksyjästä ja kaudesta

    Tausta:
      Oletetaan että tänään on 21.4.2026
      Ja lähteeksi 000 kirjataan "Järjestöyhteistyön tiekartta ja vuoden 2023 toimeenpanosuunnitelma", päivätty 6.3.2023
      Ja lähteeksi 001 kirjataan "Osallisuusohjelma", päivätty 4.3.2025
      Ja lähteeksi 002 kirjataan "Järjestöyhteistyön tiekartan 2023-2025 - vuoden 2025 toimeenpanosuunnitelman raportointi", päivätty 21.4.2026
      Ja lähteeksi 003 kirjataan "Järjestöjen yhteistyöryhmän / järjestöneuvottelukunnan / vastaavan toimielimen asettaminen - Tarkastelu eri toteutusvaihtoehdoista", päivätty kevät 2023
      Ja perusteena on lähde 003, sivu 2
      Ja lähde väittää aiheesta hyväksyjä: "Tiekartan hyväksyi lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14"
      Ja perusteena on lähde 001, rivi 6.1
      Ja lähde väittää aiheesta hyväksyjä: "Tiekartan hyväksyi aluevaltuusto keväällä 2023"
      Ja perusteena on lähde 000, tiekartan aikajana
      Ja lähde väittää aiheesta kausi: "2022–2025"
      Ja perusteena on lähde 002, raportin etusivu
      Ja lähde väittää aiheesta kausi: "2023–2025"

    @lähde-001 @lähde-003
    Tapaus: Lautakunnan päätös katsotaan oikeaksi, muut väitteet säilyvät
      Kun väitteen "Tiekartan hyväksyi lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14" katsotaan pitävän paikkansa
      Ja väitteen "2022–2025" katsotaan pitävän paikkansa
      Niin väitteet ovat:
        | aihe      | väite                                                                    | pitää paikkansa |
        | hyväksyjä | Tiekartan hyväksyi lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14 | kyllä           |
        | hyväksyjä | Tiekartan hyväksyi aluevaltuusto keväällä 2023                           |                 |
        | kausi     | 2022–2025                                                                | kyllä           |
        | kausi     | 2023–2025                                                                |                 |
