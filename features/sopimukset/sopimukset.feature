# language: fi
Ominaisuus: Sopimukset

  Hyvinvointialue sopii järjestön kanssa pohjasta tai ilman. Luonnos ei vielä sido, allekirjoitettu
  on voimassa päivästä päivään, ja jokaisella sopimuksella on vastuutaho. Järjestöt ovat keksittyjä.

  Tausta:
    Oletetaan että tänään on 2.2.2026
    Ja avataan tiekartta "Tiekartta" vuosille 2022–2026, arviointi riveittäin
    Ja järjestöt "Esimerkin seniorit ry; Esimerkin liikkujat ry" on kirjattu
    Ja perusteena on päätös Aluehallitus 27.1.2026 § 8
    Ja laaditaan sopimuspohja "Yhteistyösopimus":
      | aihe   | yhteistyö                    |
      | versio | 2026                         |
      | ehto   | Yhteyshenkilöt nimetään      |
      | ehto   | Toiminta arvioidaan vuosittain |

  @lähde-000
  Tapaus: Sopimus luonnostellaan pohjasta, allekirjoitetaan, muuttuu ja päättyy
    Kun luonnostellaan sopimus "Ystävätoiminta":
      | aihe     | yhteistyö                           |
      | osapuoli | Esimerkin seniorit ry               |
      | vastuu   | Asiantuntija- ja kehittämispalvelut |
      | pohja    | Yhteistyösopimus                    |
    Niin sopimukset ovat:
      | sopimus        | aihe      | tilanne | osapuolet             | vastuu                              | pohja            | versio | voimassa |
      | Ystävätoiminta | yhteistyö | luonnos | Esimerkin seniorit ry | Asiantuntija- ja kehittämispalvelut | Yhteistyösopimus | 2026   |          |
    Kun sopimus "Ystävätoiminta" allekirjoitetaan, voimassa 1.3.2026–31.12.2026
    Niin sopimukset ovat:
      | sopimus        | tilanne        | voimassa | viimeinen päivä | peruste                      |
      | Ystävätoiminta | allekirjoitettu | 1.3.2026 | 31.12.2026      | Aluehallitus 27.1.2026 § 8 |
    Kun tänään on 1.3.2026
    Ja sopimusta "Ystävätoiminta" muutetaan: "Toiminta laajenee Keravalle", viimeinen päivä 31.12.2027
    Ja sopimuksesta "Ystävätoiminta" vastaa "Vanhuspalvelut"
    Niin sopimukset ovat:
      | sopimus        | tilanne  | vastuu         | viimeinen päivä | muutokset                   |
      | Ystävätoiminta | voimassa | Vanhuspalvelut | 31.12.2027      | Toiminta laajenee Keravalle |
    Kun tänään on 31.8.2026
    Ja sopimus "Ystävätoiminta" päätetään, koska "järjestön toiminta loppuu"
    Ja tänään on 1.9.2026
    Niin sopimukset ovat:
      | sopimus        | tilanne   | viimeinen päivä | syy                       |
      | Ystävätoiminta | päättynyt | 31.8.2026       | järjestön toiminta loppuu |
    Kun kysytään, mikä oli voimassa 1.3.2026
    Niin sopimukset järjestön "Esimerkin seniorit ry" kanssa ovat:
      | sopimus        | tilanne  | viimeinen päivä |
      | Ystävätoiminta | voimassa | 31.12.2027      |
    Ja sopimukset järjestön "Esimerkin liikkujat ry" kanssa ovat:
      | sopimus |

  Rule: Sopimuspohjalla on versionsa

    Tapaus: Sopimus pysyy siinä versiossa, josta se tehtiin
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö                           |
        | osapuoli | Esimerkin seniorit ry               |
        | vastuu   | Asiantuntija- ja kehittämispalvelut |
        | pohja    | Yhteistyösopimus                    |
      Kun sopimuspohjasta "Yhteistyösopimus" tehdään versio "2027": "Yhteyshenkilöt nimetään; Tiedot päivitetään PTV:hen"
      Niin kirjataan "Sopimuspohja sai version 2027; ehdot: Yhteyshenkilöt nimetään; Tiedot päivitetään PTV:hen"
      Ja sopimuspohjat ovat:
        | sopimuspohja     | aihe      | versio | ehdot                                              | käytössä | sopimuksia |
        | Yhteistyösopimus | yhteistyö | 2027   | Yhteyshenkilöt nimetään; Tiedot päivitetään PTV:hen | kyllä    | 1          |
      Ja sopimukset ovat:
        | sopimus        | versio |
        | Ystävätoiminta | 2026   |
      Kun sopimuspohjasta "Yhteistyösopimus" tehdään versio "2027": "Yhteyshenkilöt nimetään; Tiedot päivitetään PTV:hen"
      Niin mitään uutta ei kirjata

    Tapaus: Version nimeä ei käytetä toista kertaa
      Kun sopimuspohjasta "Yhteistyösopimus" tehdään versio "2026": "Toisin"
      Niin se evätään, koska "Sopimuspohjalla on jo versio 2026; anna uudelle oma nimi."

    Tapaus: Sama pohja uudelleen ei muuta mitään, toisin laadittu evätään
      Kun laaditaan sopimuspohja "Yhteistyösopimus":
        | aihe   | yhteistyö                      |
        | versio | 2026                           |
        | ehto   | Yhteyshenkilöt nimetään        |
        | ehto   | Toiminta arvioidaan vuosittain |
      Niin mitään uutta ei kirjata
      Kun laaditaan sopimuspohja "Yhteistyösopimus":
        | aihe   | tilat |
        | versio | 2026  |
      Niin se evätään, koska "Sopimuspohja on jo laadittu toisin tiedoin; tee siitä uusi versio."

    Tapaus: Käytöstä poistetusta pohjasta ei tehdä sopimusta eikä versiota
      Oletetaan että sopimuspohja "Yhteistyösopimus" poistetaan käytöstä, koska "mallit uusitaan"
      Niin sopimuspohjat ovat:
        | sopimuspohja     | käytössä |
        | Yhteistyösopimus | ei       |
      Kun sopimuspohja "Yhteistyösopimus" poistetaan käytöstä, koska "mallit uusitaan"
      Niin mitään uutta ei kirjata
      Kun sopimuspohjasta "Yhteistyösopimus" tehdään versio "2027"
      Niin se evätään, koska "Sopimuspohja Yhteistyösopimus on poistettu käytöstä."
      Kun luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö                           |
        | osapuoli | Esimerkin seniorit ry               |
        | vastuu   | Asiantuntija- ja kehittämispalvelut |
        | pohja    | Yhteistyösopimus                    |
      Niin se evätään, koska "Sopimuspohja Yhteistyösopimus on poistettu käytöstä."

    @lähde-002
    Tapaus: Tiloista sovitaan tilojen pohjalla
      Kun luonnostellaan sopimus "Kerhotila":
        | aihe     | tilat                               |
        | osapuoli | Esimerkin seniorit ry               |
        | vastuu   | Tilakeskus                          |
        | pohja    | Yhteistyösopimus                    |
      Niin se evätään, koska "Sopimuspohja Yhteistyösopimus on laadittu muuhun aiheeseen."
      Kun luonnostellaan sopimus "Kerhotila":
        | aihe     | tilat                               |
        | osapuoli | Esimerkin seniorit ry               |
        | vastuu   | Tilakeskus                          |
        | pohja    | Tilasopimus                         |
      Niin se evätään, koska "Sopimuspohjaa Tilasopimus ei tunneta: sitä ei ole laadittu."

  Rule: Sopimuksella on osapuolet ja vastuutaho

    Tapaus: Sama luonnos uudelleen ei muuta mitään
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
      Kun luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
      Niin mitään uutta ei kirjata

    Tapaus: Toisen sopimuksen tunnusta ei käytetä
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
      Kun luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö              |
        | osapuoli | Esimerkin liikkujat ry |
        | vastuu   | Vanhuspalvelut         |
      Niin se evätään, koska "Sopimus on jo luonnosteltu toisin tiedoin."

    @lähde-004
    Tapausaihio: Osapuolia on vähintään yksi, kukin kerran
      Kun luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö        |
        | osapuoli | <osapuolet>      |
        | vastuu   | Vanhuspalvelut   |
      Niin se evätään, koska "<viesti>"

      Tapaukset:
        | osapuolet                                    | viesti                                                                           |
        |                                              | Sopimuksella on hyvinvointialueen lisäksi vähintään yksi osapuoli, kukin kerran. |
        | Esimerkin seniorit ry; Esimerkin seniorit ry | Sopimuksella on hyvinvointialueen lisäksi vähintään yksi osapuoli, kukin kerran. |
        | Tuntematon ry                                | Järjestöä Tuntematon ry ei tunneta: sitä ei ole kirjattu.                         |

    @lähde-000
    Tapaus: Sopimuksella on aina vastuutaho
      Kun luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
      Niin se evätään, koska "Sopimuksella on vastuutaho hyvinvointialueella."
      Ja sopimuksia ei ole

    Tapaus: Muutoksella tulee uusi osapuoli
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
      Ja sopimus "Ystävätoiminta" allekirjoitetaan
      Kun sopimusta "Ystävätoiminta" muutetaan: "Liikkujat mukaan", osapuolina "Esimerkin seniorit ry; Esimerkin liikkujat ry"
      Niin sopimukset ovat:
        | sopimus        | osapuolet                                      | viimeinen päivä |
        | Ystävätoiminta | Esimerkin seniorit ry; Esimerkin liikkujat ry |                 |

  Rule: Allekirjoitus, muutos ja päättäminen perustuvat päätökseen

    Tausta:
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |

    Tapaus: Allekirjoitus ilman päätöstä
      Oletetaan että perustetta ei ole
      Kun sopimus "Ystävätoiminta" allekirjoitetaan
      Niin se evätään, koska "Sopimuksen allekirjoitus, muutos ja päättyminen perustuvat päätökseen tai lähteeseen."

    Tapaus: Allekirjoitettu kerran riittää
      Oletetaan että sopimus "Ystävätoiminta" allekirjoitetaan
      Kun sopimus "Ystävätoiminta" allekirjoitetaan
      Niin mitään uutta ei kirjata
      Kun sopimus "Ystävätoiminta" allekirjoitetaan, voimassa 1.4.2026–31.12.2026
      Niin se evätään, koska "Sopimus on jo allekirjoitettu; muuta sitä."

    Tapaus: Sopimus ei pääty ennen kuin alkaa
      Kun sopimus "Ystävätoiminta" allekirjoitetaan, voimassa 1.4.2026–31.3.2026
      Niin se evätään, koska "Sopimus ei voi päättyä (31.3.2026) ennen kuin se tulee voimaan (1.4.2026)."

    Tapaus: Luonnosta ei muuteta eikä päätetä
      Kun sopimusta "Ystävätoiminta" muutetaan: "Toiminta laajenee"
      Niin se evätään, koska "Sopimusta ei ole allekirjoitettu."
      Kun sopimus "Ystävätoiminta" päätetään, koska "ei tarvita"
      Niin se evätään, koska "Sopimusta ei ole allekirjoitettu."

    Tapaus: Päättynyttä ei muuteta eikä päätetä uudelleen
      Oletetaan että sopimus "Ystävätoiminta" allekirjoitetaan, voimassa 1.2.2026–28.2.2026
      Ja tänään on 1.3.2026
      Kun sopimusta "Ystävätoiminta" muutetaan: "Toiminta jatkuu", viimeinen päivä 31.12.2026
      Niin se evätään, koska "Sopimus on päättynyt (28.2.2026); tee uusi sopimus."

    Tapaus: Sama muutos ja sama päättäminen uudelleen eivät muuta mitään
      Oletetaan että sopimus "Ystävätoiminta" allekirjoitetaan
      Ja sopimusta "Ystävätoiminta" muutetaan: "Toiminta laajenee"
      Kun sopimusta "Ystävätoiminta" muutetaan: "Toiminta laajenee"
      Niin mitään uutta ei kirjata
      Kun sopimuksesta "Ystävätoiminta" vastaa "Vanhuspalvelut"
      Niin mitään uutta ei kirjata
      Oletetaan että sopimus "Ystävätoiminta" päätetään, koska "ei tarvita"
      Kun sopimus "Ystävätoiminta" päätetään, koska "ei tarvita"
      Niin mitään uutta ei kirjata

    Tapaus: Tuntematonta sopimusta ei allekirjoiteta
      Kun sopimus "Kerhotila" allekirjoitetaan
      Niin se evätään, koska "Sopimusta Kerhotila ei tunneta: sitä ei ole luonnosteltu."

  Rule: Allekirjoittamaton jää auki

    Tapaus: Luonnos jää auki vuoden lopussa
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
      Niin vuodelta 2026 jäi auki:
        | mitä           | kohta          | teksti         |
        | sopimusluonnos | Ystävätoiminta | Ystävätoiminta |
      Kun sopimus "Ystävätoiminta" allekirjoitetaan
      Niin vuodelta 2026 ei jäänyt mitään auki

    Tapaus: Väärin kirjattu sopimus ja pohja mitätöidään
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
      Kun kirjaus "Sopimus luonnosteltiin" mitätöidään, koska "väärä järjestö"
      Niin sopimuksia ei ole
      Kun kirjaus "Sopimuspohja laadittiin" mitätöidään, koska "väärä versio"
      Niin sopimuspohjat ovat:
        | sopimuspohja |

    Tapaus: Sopimuksen pohjaa ja osapuolta ei mitätöidä sen alta
      Oletetaan että luonnostellaan sopimus "Ystävätoiminta":
        | aihe     | yhteistyö             |
        | osapuoli | Esimerkin seniorit ry |
        | vastuu   | Vanhuspalvelut        |
        | pohja    | Yhteistyösopimus      |
      Kun kirjaus "Sopimuspohja laadittiin" mitätöidään, koska "väärä versio"
      Niin se evätään, koska "agreement/Ystävätoiminta nojaa kirjaukseen, jota korjataan tai mitätöidään: korjaa tai mitätöi ensin sen kirjaus 1."
      Kun kirjaus "Järjestö kirjattiin: Esimerkin seniorit ry" mitätöidään, koska "väärä järjestö"
      Niin se evätään, koska "agreement/Ystävätoiminta nojaa kirjaukseen, jota korjataan tai mitätöidään: korjaa tai mitätöi ensin sen kirjaus 1."
