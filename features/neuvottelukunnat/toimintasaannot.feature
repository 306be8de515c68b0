# language: fi
Ominaisuus: Neuvottelukunnan toimintasääntö

  Toimintasääntö on tietoa: kuka saa paikan, kuka valitsee, kauanko kausi kestää. Kolme lähteissä
  kuvattua toimintasääntöä ja yksi keksitty ovat tiedostoina kansiossa examples/neuvottelukunnat.
  Mitä lähde jättää auki, jää auki: toimikausi tai päätös valitsee vaihtoehdoista.

  Tausta:
    Oletetaan että tänään on 15.5.2023
    Ja suunnitellaan neuvottelukunta "Järjestöneuvottelukunta"

  @lähde-003 @lähde-004
  Tapausaihio: Samat päätökset kelpaavat jokaiselle toimintasäännölle
    Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/<tiedosto>.toml"
    Niin kirjauksia tulee 1
    Kun toimijana on lataaja
    Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132
    Ja neuvottelukunnan toimintasäännöksi päätetään "<tunnus>"
    Ja toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026<paikkoja>
    Niin kirjauksia tulee 1

    Tapaukset:
      | tiedosto                     | tunnus              | paikkoja                  |
      | vake/vake-yhteistyoelin      | vake-yhteistyoelin  | , 2 paikkaa luokkaa kohti |
      | vake/vake-vapaamuotoinen     | vake-vapaamuotoinen |                           |
      | neuvottelukunnat/paijat-hame | paijat-hame         |                           |
      | neuvottelukunnat/keksitty    | jarvimaa            |                           |

  Rule: Jokaisella luokalla on oma nimensä ja paikkansa

    @lähde-003
    Tapaus: Kahdeksan järjestötyyppiä, kullakin yksi tai kaksi paikkaa
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Niin kirjauksia tulee 1

    Tapaus: Saman luokan nimeäminen kahdesti
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        paikkoja-yhteensa = [2, 4]

        [[luokat]]
        tunnus = "elakelaiset"
        laji = "rekisteriluokka"
        nimi = "Eläkeläisyhdistykset"

        [[luokat]]
        tunnus = "vanhat"
        laji = "rekisteriluokka"
        nimi = "Eläkeläisyhdistykset"
        """
      Niin se evätään, koska "Toimintasääntö nimeää saman luokan kahdesti: Eläkeläisyhdistykset."

    Tapaus: Luokka ilman paikkaa
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        paikkoja-luokassa = [0, 1]
        paikkoja-yhteensa = [0, 8]
        """
      Niin se evätään, koska "Toimintasäännöstä puuttuu paikkoja: luokkia on oltava, ja kullakin vähintään yksi paikka."

  @lähde-003
  Rule: Luokkien paikat ovat yhteensä paikkojen määrä

    Tapaus: Kahdeksan luokkaa, kaksi paikkaa kullakin, yhteensä kuusitoista
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        paikkoja-luokassa = 2
        paikkoja-yhteensa = 16
        """
      Niin kirjauksia tulee 1

    Tapaus: Paikat, jotka eivät täsmää
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        paikkoja-yhteensa = [9, 16]
        """
      Niin se evätään, koska "Paikat eivät täsmää: yhteensä 9, 16, mutta luokista laskien 8, 16."

  @lähde-003
  Rule: Toimikausi valitsee paikkamäärän, jonka toimintasääntö antaa

    Tausta:
      Oletetaan että toimijana on lataaja
      Ja perusteena on päätös Aluevaltuusto 12.12.2023 § 132

    Tapaus: Vapaamuotoisessa elimessä on noin kaksikymmentä paikkaa
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-vapaamuotoinen.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen vapaamuotoinen yhteistyöelin"
      Kun toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 22 paikkaa luokkaa kohti
      Niin kirjauksia tulee 1

    Tapaus: Kolmea paikkaa ei ole yhdessäkään luokassa
      Oletetaan että neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Ja neuvottelukunnan toimintasäännöksi päätetään "Järjestöjen yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa"
      Kun toimikausi "2024–26" avataan ajalle 1.10.2024 – 30.9.2026, 3 paikkaa luokkaa kohti
      Niin se evätään, koska "Toimintasääntö ei salli 3 paikkaa luokkaa kohti, vaan: 1, 2."

  @lähde-003
  Rule: Kauden vaihtuessa vaihtuva osuus on kokonainen määrä paikkoja

    Tapaus: Puolet kahdeksasta tai kuudestatoista
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Niin kirjauksia tulee 1

    Tapaus: Kolmasosa kahdeksasta ei toteudu
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        vaihtuu = "1/3"
        """
      Niin se evätään, koska "Osuus 1/3 ei voi toteutua: 8 paikasta se ei ole kokonaisluku."

    Tapaus: Kolme puolikasta ei ole osa mistään
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        vaihtuu = "3/2"
        """
      Niin se evätään, koska "Vaihtuva osuus 3/2 ei ole osa jäsenistä."

  @lähde-003
  Rule: Toimikausi kestää vuosia, valtuustokauden tai niin kuin sovitaan

    Tapaus: Kaksi vuotta tai valtuustokausi
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml"
      Niin kirjauksia tulee 1

    Tapaus: Toimikausi, joka ei kestä
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        toimikausi = "0 vuotta"
        """
      Niin se evätään, koska "Toimikauden pituus on vähintään yksi vuosi, valtuustokausi tai sovittava."

  @lähde-003
  Rule: Rajoista pienempi on ensin

    Tapaus: Neljästä kuuteen kokousta vuodessa
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        kokouksia-vuodessa = "4–6"
        """
      Niin kirjauksia tulee 1

    Tapaus: Kuudesta neljään kokousta vuodessa
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/vake/vake-yhteistyoelin.toml", paitsi:
        """
        kokouksia-vuodessa = "6–4"
        """
      Niin se evätään, koska "Toimintasäännön rajat ovat väärin päin tai alle nollan: 6–4."

  @lähde-004
  Rule: Kriteerillä on oma tunnuksensa

    Tapaus: Kolme ehtoa edustajalle ja hänen yhdistykselleen
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml"
      Niin kirjauksia tulee 1

    Tapaus: Sama tunnus kahdella ehdolla
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml", paitsi:
        """
        [[kriteerit]]
        tunnus = "paivalla"
        koskee = "edustaja"
        nimi = "Edustaja voi osallistua tapaamisiin päivällä"

        [[kriteerit]]
        tunnus = "paivalla"
        koskee = "edustaja"
        nimi = "Edustajalla on puhelin päivällä"
        """
      Niin se evätään, koska "Sama kriteeri on nimetty kahdesti: paivalla."

  @lähde-004
  Rule: Vuosikellon vaiheet mahtuvat vuoteen eivätkä mene päällekkäin

    Tapaus: Neljä vaihetta helmikuusta joulukuuhun
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml"
      Niin kirjauksia tulee 1

    Tapaus: Arviointi, joka jatkuu seuraavan vuoden puolelle
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml", paitsi:
        """
        [[vuosikello]]
        vaihe = "Arviointi"
        kuukaudet = "11–1"
        """
      Niin se evätään, koska "Vuosikellon vaihe ei mahdu vuoteensa: Arviointi."

    Tapaus: Huhtikuu kahdessa vaiheessa
      Kun neuvottelukunnan vaihtoehdoksi kuvataan toimintasääntö "examples/neuvottelukunnat/paijat-hame.toml", paitsi:
        """
        [[vuosikello]]
        vaihe = "Perustaminen"
        kuukaudet = "2–4"

        [[vuosikello]]
        vaihe = "Rakenteeseen linkittyminen"
        kuukaudet = "4–7"
        """
      Niin se evätään, koska "Vuosikellon vaiheet menevät päällekkäin: Perustaminen ja Rakenteeseen linkittyminen."
