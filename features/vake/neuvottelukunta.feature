# language: fi
Ominaisuus: Vantaan ja Keravan järjestöyhteistyön neuvottelukunta

  Mitä lähteet kertovat neuvottelukunnasta. Jäseniä mikään lähde ei nimeä, eikä mikään kerro, kumpi
  vaihtoehto valittiin: niitä ei keksitä.

  Tausta:
    Oletetaan että tänään on 31.12.2025
    Ja hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake"
    Ja kysytään neuvottelukuntaa "vake-neuvottelukunta"

  @lähde-001 @lähde-003
  Tapaus: Neuvottelukunta aloitti myöhemmin kuin oli tarkoitus
    Niin neuvottelukunnasta kerrotaan "Aloitus: tavoite 2023, toteutui syksy 2024. Myöhässä noin 7–12 kuukautta."
    Ja neuvottelukunnasta kerrotaan "Rakenne päätetty: ei tiedetä, mikä vaihtoehto valittiin: vake-yhteistyoelin, vake-vapaamuotoinen (Aluevaltuusto 12.12.2023 § 132)."

  @lähde-002
  Tapaus: Uusi kausi alkoi lokakuussa 2025
    Niin neuvottelukunnasta kerrotaan "Toimikausi 2025–27: lokakuu 2025 – 2027, edustajat valittu elokuu 2025."
    Kun kysytään, mikä oli voimassa 31.8.2025
    Niin neuvottelukunnasta kerrotaan "Ei toimikautta."
    Kun kysytään, mikä oli voimassa 11.12.2023
    Niin neuvottelukunnasta kerrotaan "Rakennetta ei ole päätetty"
