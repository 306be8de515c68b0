# language: fi
Ominaisuus: Vantaan ja Keravan sopimukset ja tilat

  Tiekartan tavoite 2 lupaa sopimuksille toimintamallit ja vastuut, kartoitetut tilat ja niiden käytön
  periaatteet. Vuoden 2025 lopussa pohja on laadittu ja tiloja kartoitettu, mutta valmiutta ei ole.

  Tausta:
    Oletetaan että hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake"
    Ja tänään on 21.4.2026

  @lähde-002
  Tapaus: Sopimuspohja on laadittu, sopimuksia sillä ei ole tehty
    Niin sopimuspohjat ovat:
      | sopimuspohja                                | aihe  | versio | käytössä | sopimuksia |
      | Yhteistyösopimuspohja tilojen luovuttamiseen | tilat | 2025   | kyllä    | 0          |
    Ja sopimuksia ei ole

  @lähde-000 @lähde-002
  Tapaus: Tiloja on kartoitettu, mutta valmiutta luovuttaa niitä ei vielä ole
    Niin tilat ovat:
      | tila                                             | tilanne            | syy                                                         |
      | Järjestöille soveltuvat tilat, joita lähde ei nimeä | ei luovutettavissa | Vielä ei ole valmiutta luovuttaa tiloja järjestöjen käyttöön |
    Ja tilojen käytön periaatteet ovat:
      | periaatteet                                                        | tilanne            | versio | kuvaus                                                                                                     | tarkastellaan |
      | Järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli | ei vielä valmiutta |        | Tilojen luovuttamiseen järjestöille ei vielä ole valmiutta, eikä hyvinvointialuetasoista päätöstä ole tehty | 2026          |
    Kun kysytään, mikä oli voimassa 31.12.2023
    Niin tilojen käytön periaatteet ovat:
      | periaatteet                                                        | tilanne       |
      | Järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli | valmistelussa |
    Ja tilat ovat:
      | tila |

  @lähde-002
  Tapaus: Kartoitettua tilaa ei voi luovuttaa ennen päätöstä
    Kun tila "Järjestöille soveltuvat tilat, joita lähde ei nimeä" on luovutettavissa periaatteilla "Järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli"
    Niin se evätään, koska "Tilaa ei voi vielä luovuttaa: periaatteita tilojen-periaatteet ei ole päätetty tai valmiutta ei ole."

  @lähde-000 @lähde-002
  Tapaus: Kun päätös tehdään, tila luovutetaan sen jälkeen niin kuin tavoite 2 lupaa
    Oletetaan että toimijana on lataaja
    Ja järjestöt "Esimerkin seniorit ry" on kirjattu
    Ja perusteena on päätös Aluehallitus 20.4.2026 § 90
    Ja tilojen käytön periaatteet "Järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli" päätetään, versio "2026": "Tilat ovat järjestöille maksuttomia"
    Ja kartoitetaan tila "Kerhohuone"
    Ja tila "Kerhohuone" on luovutettavissa periaatteilla "Järjestöille tarjottavien tilojen käytön periaatteet ja toimintamalli"
    Ja luonnostellaan sopimus "Kerhotila":
      | aihe     | tilat                                        |
      | osapuoli | Esimerkin seniorit ry                        |
      | vastuu   | Tilakeskus                                   |
      | pohja    | Yhteistyösopimuspohja tilojen luovuttamiseen |
    Ja sopimus "Kerhotila" allekirjoitetaan
    Kun tila "Kerhohuone" luovutetaan:
      | luovutus | 1                     |
      | järjestö | Esimerkin seniorit ry |
      | sopimus  | Kerhotila             |
    Niin tilan "Kerhohuone" luovutukset ovat:
      | luovutus | järjestö              | sopimus   | tilanne    |
      | 1        | Esimerkin seniorit ry | Kerhotila | luovutettu |
    Ja sopimukset ovat:
      | sopimus   | vastuu     | pohja            | versio | tilanne  |
      | Kerhotila | Tilakeskus | tilojen-luovutus | 2025   | voimassa |

  @lähde-001
  Tapaus: Osallisuusohjelman rivi 2.3 on sopimus kokemusasiantuntijoista
    Oletetaan että hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake-osallisuusohjelma"
    Ja käsitellään ohjelmaa "Osallisuusohjelma"
    Niin sopimukset ovat:
      | sopimus                                          | aihe      | osapuolet   | vastuu | voimassa   | tilanne  | peruste               |
      | Koulutettujen kokemusasiantuntijoiden välittäminen | yhteistyö | EskoTyö Oy |        | kevät 2024 | voimassa | lähde 001, rivi 2.3 |
