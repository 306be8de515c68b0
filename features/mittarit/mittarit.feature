# language: fi
Ominaisuus: Mittarit

  Mittari on kysymys tai kuvaus siitä, mitä lasketaan. Sillä on yksikkö, jakso ja tavoitteet, joita se
  palvelee.

  Tausta:
    Oletetaan että tänään on 4.3.2025
    Ja avataan osallisuusohjelma "Osallisuusohjelma" vuosille 2023–2024, arviointi toimenpiteittäin, rakenne kokonaisuus > tavoite
    Ja rakenteeseen lisätään:
      | taso        | numero | nimi                                                   | ylempi kohta |
      | kokonaisuus | 20     | Suunnitteluosallisuus                                  |              |
      | tavoite     | 2      | Otamme eri ryhmät mukaan toiminnan suunnitteluun       | 20           |
      | kokonaisuus | 40     | Päätöksenteko-osallisuus                               |              |
      | tavoite     | 4      | Mahdollistamme osallistumisen itseä koskeviin asioihin | 40           |

  Rule: Mittari määritellään ennen kuin sillä mitataan

    @lähde-001
    Tapaus: Kysymys palvelee kahta tavoitetta
      Kun määritellään mittari "Päätökset tehtiin yhteistyössä kanssani":
        | laji       | kysymys              |
        | yksikkö    | asteikko 1–5         |
        | jakso      | osavuosikatsaus      |
        | tavoitteet | 2                    |
        | tavoitteet | 4                    |
        | lähde      | Asiakaspalautekysely |
      Niin kirjataan "Mittari määriteltiin (kysymys): Päätökset tehtiin yhteistyössä kanssani; yksikkö asteikko 1–5, jakso osavuosikatsaus; tavoitteet 2, 4; arvojen lähde: Asiakaspalautekysely"
      Ja ohjelman mittarit ovat tavoitteessa 4:
        | mittari                                 | laji    | yksikkö | jakso           | tavoitteet |
        | Päätökset tehtiin yhteistyössä kanssani | kysymys | 1–5     | osavuosikatsaus | 2; 4       |

    Tapaus: Määrittelemättömällä mittarilla ei mitata
      Kun mittarille "Jäsenten aloitteet" kirjataan arvot:
        | jakso | arvo |
        | 2023  | 0    |
      Niin se evätään, koska "Mittaria Jäsenten aloitteet ei tunneta: sitä ei ole määritelty."

    Tapaus: Mittari ei palvele tavoitetta, jota ohjelmassa ei ole
      Kun määritellään mittari "Äänestysprosentti aluevaaleissa":
        | yksikkö    | prosenttia |
        | jakso      | vuosi      |
        | tavoitteet | 7          |
      Niin se evätään, koska "Ohjelmassa ei ole kohtaa 7. Kohdat ovat: 20, 2, 40, 4."

  Rule: Yksi tunnus on yksi mittari

    Tausta:
      Oletetaan että määritellään mittari "Valtuustoaloitteet":
        | yksikkö    | lukumäärä |
        | jakso      | vuosi     |
        | tavoitteet | 4         |

    Tapaus: Saman mittarin määritteleminen uudelleen ei muuta mitään
      Kun määritellään mittari "Valtuustoaloitteet":
        | yksikkö    | lukumäärä |
        | jakso      | vuosi     |
        | tavoitteet | 4         |
      Niin mitään uutta ei kirjata

    Tapaus: Mittaria ei määritellä toisin tiedoin
      Kun määritellään mittari "Valtuustoaloitteet":
        | yksikkö    | prosenttia |
        | jakso      | vuosi      |
        | tavoitteet | 4          |
      Niin se evätään, koska "Mittari on jo määritelty toisin tiedoin."

  Rule: Arvo on mittarin asteikolla

    Tausta:
      Oletetaan että määritellään mittari "Tiedän miten hoitoni jatkuu":
        | laji    | kysymys         |
        | yksikkö | asteikko 1–5    |
        | jakso   | osavuosikatsaus |

    Tapausaihio: Arvo asteikon sisällä ja sen rajoilla kelpaa
      Kun mittarille "Tiedän miten hoitoni jatkuu" kirjataan arvot:
        | jakso       | arvo   |
        | 1. ovk 2023 | <arvo> |
      Niin kirjataan "Mittarin arvo, 1. ovk 2023: <arvo>"

      Tapaukset:
        | arvo |
        | 1    |
        | 2,9  |
        | 5    |

    Tapausaihio: Arvo asteikon ulkopuolella ei kelpaa
      Kun mittarille "Tiedän miten hoitoni jatkuu" kirjataan arvot:
        | jakso       | arvo   |
        | 1. ovk 2023 | <arvo> |
      Niin se evätään, koska "Arvo <arvo> ei ole mittarin asteikolla 1–5."

      Tapaukset:
        | arvo |
        | 0,9  |
        | 5,1  |

    Tapaus: Osuus on sadasta
      Oletetaan että määritellään mittari "Äänestysprosentti":
        | yksikkö | prosenttia |
        | jakso   | vuosi      |
      Kun mittarille "Äänestysprosentti" kirjataan arvot:
        | jakso | arvo  |
        | 2025  | 100,5 |
      Niin se evätään, koska "Arvo 100,5 ei ole mittarin asteikolla 0–100."

    Tapaus: Tarkistettukin arvo on asteikolla
      Oletetaan että mittarille "Tiedän miten hoitoni jatkuu" kirjataan arvot:
        | jakso       | arvo |
        | 1. ovk 2023 | 2,9  |
      Kun mittarin "Tiedän miten hoitoni jatkuu" arvo jaksolta 1. ovk 2023 tarkistetaan: "29", koska "Pilkku puuttui"
      Niin se evätään, koska "Arvo 29 ei ole mittarin asteikolla 1–5."

  Rule: Asteikolla on rajat, muulla yksiköllä ei

    Tapaus: Asteikko 1–5 kelpaa
      Kun määritellään mittari "Tieto oli ymmärrettävää":
        | yksikkö | asteikko 1–5    |
        | jakso   | osavuosikatsaus |
      Niin kirjauksia tulee 1

    Tapaus: Rajaton asteikko ei kelpaa
      Kun määritellään mittari "Tieto oli ymmärrettävää":
        | yksikkö | asteikko        |
        | jakso   | osavuosikatsaus |
      Niin se evätään, koska "Asteikolla on alaraja ja sitä suurempi yläraja; muulla yksiköllä ei rajoja ole."

  Rule: Arvo on mittarin yksikössä

    @lähde-001
    Tapausaihio: Lukumäärä, rahasumma ja vastaus kirjataan yksikössään
      Oletetaan että määritellään mittari "Mittari":
        | yksikkö | <yksikkö> |
        | jakso   | vuosi     |
      Kun mittarille "Mittari" kirjataan arvot:
        | jakso | arvo   |
        | 2024  | <arvo> |
      Niin mittarin "Mittari" arvot ovat:
        | jakso | arvo   |
        | 2024  | <näin> |

      Tapaukset:
        | yksikkö    | arvo         | näin      |
        | lukumäärä  | 31           | 31        |
        | lukumäärä  | 0            | 0         |
        | lukumäärä  | n. 40        | n. 40     |
        | euroa      | 850000,50    | 850 000,50 € |
        | prosenttia | 51,4         | 51,4 %    |
        | kyllä/ei   | kyllä        | kyllä     |
        | kyllä/ei   | ei           | ei        |

    Tapausaihio: Muu kuin yksikön arvo ei kelpaa
      Oletetaan että määritellään mittari "Mittari":
        | yksikkö | <yksikkö> |
        | jakso   | vuosi     |
      Kun mittarille "Mittari" kirjataan arvot:
        | jakso | arvo   |
        | 2024  | <arvo> |
      Niin se evätään, koska "Arvo <arvo> ei ole mittarin yksikössä"

      Tapaukset:
        | yksikkö   | arvo   |
        | lukumäärä | 2,5    |
        | lukumäärä | -1     |
        | euroa     | -0,01  |
        | euroa     | 10,005 |
        | kyllä/ei  | 2      |
