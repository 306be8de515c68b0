# language: fi
Ominaisuus: Lähteet, jotka ovat eri mieltä

  Kun lähteet väittävät samasta asiasta eri tavalla, kumpikin väite kirjataan lähteineen.
  Yhden väitteen voidaan katsoa pitävän paikkansa.

  Tausta:
    Oletetaan että avataan tiekartta "Järjestöyhteistyön tiekartta 2022–2025" vuosille 2022–2025, arviointi riveittäin
    Ja perusteena on lähde 000, tiekartan aikajana
    Ja lähde väittää aiheesta kausi: "2022–2025"

  Rule: Väitteellä on lähde

    Tapaus: Toinen lähde väittää muuta
      Oletetaan että perusteena on lähde 002, raportin etusivu
      Kun lähde väittää aiheesta kausi: "2023–2025"
      Niin väitteet ovat:
        | aihe  | väite     | pitää paikkansa |
        | kausi | 2022–2025 |                 |
        | kausi | 2023–2025 |                 |

    Tapaus: Kaksi lähdettä väittää samaa, kumpikin kerran
      Oletetaan että perusteena on lähde 002, tiekartan otsikko
      Kun lähde väittää aiheesta kausi: "2022–2025"
      Niin väitteet ovat:
        | aihe  | väite     |
        | kausi | 2022–2025 |
        | kausi | 2022–2025 |
      Kun lähde väittää aiheesta kausi: "2022–2025"
      Niin mitään uutta ei kirjata

    Tapaus: Päätös ei ole väitteen lähde
      Oletetaan että perusteena on päätös Lähidemokratia- ja osallisuuslautakunta 6.3.2023 § 14
      Kun lähde väittää aiheesta kausi: "2023–2025"
      Niin se evätään, koska "Väitteen perusteeksi tarvitaan lähdeasiakirja."

  Rule: Vain kirjatun väitteen voi katsoa pitävän paikkansa

    Tausta:
      Oletetaan että perusteena on lähde 002, raportin etusivu
      Ja lähde väittää aiheesta kausi: "2023–2025"
      Ja lähde väittää aiheesta hyväksyjä: "Tiekartan hyväksyi aluevaltuusto"

    Tapaus: Yksi väite pitää paikkansa, toinen samasta aiheesta ei
      Kun väitteen "2023–2025" katsotaan pitävän paikkansa
      Ja väitteen "2022–2025" katsotaan pitävän paikkansa
      Niin väitteet ovat:
        | aihe      | väite                            | pitää paikkansa |
        | kausi     | 2022–2025                        | kyllä           |
        | kausi     | 2023–2025                        |                 |
        | hyväksyjä | Tiekartan hyväksyi aluevaltuusto |                 |

    Tapaus: Saman toistaminen ei muuta mitään
      Oletetaan että väitteen "2022–2025" katsotaan pitävän paikkansa
      Kun väitteen "2022–2025" katsotaan pitävän paikkansa
      Niin mitään uutta ei kirjata

    Tapaus: Kirjaamatonta väitettä ei voi pitää oikeana
      Kun väitteen "2024–2025" katsotaan pitävän paikkansa
      Niin se evätään, koska "Väitettä 2024–2025 ei ole kirjattu."
