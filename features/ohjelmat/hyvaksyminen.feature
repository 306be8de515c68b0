# language: fi
Ominaisuus: Ohjelman hyväksyminen

  Toimielin hyväksyy ohjelman päätöksellään. Sen jälkeen ohjelma muuttuu vain päätöksellä tai
  lähteellä, joka osoittaa muutoksen, vaikka päätöstä ei tunnettaisi.

  Tausta:
    Oletetaan että tänään on 6.3.2023
    Ja avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                | ylempi kohta |
      | tavoite     | 2      | Toimivat rakenteet ja yhteistyötä tukevat resurssit |              |
      | kokonaisuus | 2.3    | Yhteiset tilat                                      | 2            |

  Rule: Toimielin hyväksyy päätöksellä

    Tapaus: Lautakunta hyväksyy tiekartan
      Oletetaan että toimijana on toimielimen sihteeri
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Kun ohjelman hyväksyy "Lähidemokratia- ja osallisuuslautakunta"
      Niin ohjelman ovat hyväksyneet "Lähidemokratia- ja osallisuuslautakunta"
      Ja kirjataan "Ohjelman hyväksyi Lähidemokratia- ja osallisuuslautakunta"

    Tapaus: Useampi toimielin voi hyväksyä saman ohjelman
      Oletetaan että toimijana on toimielimen sihteeri
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Ja ohjelman hyväksyy "Lähidemokratia- ja osallisuuslautakunta"
      Ja perusteena on päätös Aluehallitus 20.3.2023 § 51
      Kun ohjelman hyväksyy "Aluehallitus"
      Niin ohjelman ovat hyväksyneet "Lähidemokratia- ja osallisuuslautakunta; Aluehallitus"

    Tapaus: Hyväksyminen ei nojaa lähdeasiakirjaan
      Oletetaan että toimijana on toimielimen sihteeri
      Ja perusteena on lähde 003, sivu 2
      Kun ohjelman hyväksyy "Lähidemokratia- ja osallisuuslautakunta"
      Niin se evätään, koska "Hyväksymisen perusteeksi tarvitaan toimielimen päätös (toimielin, päivä, pykälä)."

  Rule: Hyväksytty ohjelma muuttuu vain päätöksellä tai lähteellä

    Tausta:
      Oletetaan että toimijana on toimielimen sihteeri
      Ja perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Ja ohjelman hyväksyy "Lähidemokratia- ja osallisuuslautakunta"
      Ja toimijana on koordinaattori
      Ja perustetta ei ole

    Tapaus: Päätös lisää tavoitteen aikajanalle
      Oletetaan että perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 16.10.2023 § 33
      Kun aikajanalle lisätään kohtaan 2.3 vuodelle 2024 "Järjestöille varmistetaan yhteisiä kohtaamispaikkoja"
      Niin aikajanalla kohdassa 2.3 vuonna 2024 on "Järjestöille varmistetaan yhteisiä kohtaamispaikkoja"

    @lähde-002
    Tapaus: Lähde osoittaa muutoksen, jonka päätöstä ei tunneta
      Oletetaan että perusteena on lähde 002, tiekartan aikajana, päätös ei tiedossa
      Kun aikajanalle lisätään kohtaan 2.3 vuodelle 2023 "Hyvinvointialueella on tiloja, joita voidaan tarjota järjestöjen käyttöön"
      Niin aikajanalla kohdassa 2.3 vuonna 2023 on "Hyvinvointialueella on tiloja, joita voidaan tarjota järjestöjen käyttöön"

    Tapaus: Ilman perustetta hyväksytty ohjelma ei muutu
      Kun aikajanalle lisätään kohtaan 2.3 vuodelle 2024 "Järjestöille varmistetaan yhteisiä kohtaamispaikkoja"
      Niin se evätään, koska "Hyväksyttyä ohjelmaa muutetaan vain päätöksellä tai lähteellä, joka osoittaa muutoksen."

    Tapaus: Sääntö ei ole muutoksen peruste
      Oletetaan että perusteena on sääntö Hallintosääntö, 2023, § 25
      Kun kohdan 2.3 uusi nimi on "Yhteiset tilat ja kohtaamispaikat"
      Niin se evätään, koska "Hyväksyttyä ohjelmaa muutetaan vain päätöksellä tai lähteellä, joka osoittaa muutoksen."
