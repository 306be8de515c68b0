"""The words of decisions on councils: charters, terms, calls and seats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

_NAMED_ANEW = (
    (
        "\n\nJos toimintasääntö sanoo, että henkilö nimetään kaudeksi tai vuodeksi, toinen "
        "nimetään sitä ennen vain päätöksellä."
    ),
    (
        "\n\nOm stadgan säger att personer utses för mandattiden eller för ett år, utses en annan "
        "dessförinnan bara genom beslut."
    ),
)

DECISIONS: Final[Mapping[str, Text]] = {
    "plan-council": Text(
        "Kirjaa neuvottelukunta, joka aiotaan perustaa, ja milloin sen on tarkoitus aloittaa.",
        "Anteckna en delegation som ska inrättas, och när den ska inleda sin verksamhet.",
    ),
    "describe-alternative": Text(
        "Kuvaa toimintasääntö, jonka mukaan neuvottelukunta voisi toimia, tai sellaisen uusi "
        "versio.",
        "Beskriv en stadga enligt vilken delegationen kunde arbeta, eller en ny version av en.",
    ),
    "decide-structure": Text(
        "Kirjaa, minkä toimintasäännön toimielin päätti neuvottelukunnalle.\n\n"
        "Ilman sääntöä: mikään lähde ei kerro, mikä vaihtoehto valittiin. Perusteena on päätös.",
        "Anteckna vilken stadga ett organ fastställde för delegationen.\n\n"
        "Utan stadga: ingen källa säger vilket alternativ som valdes. Grunden är beslutet.",
    ),
    "start-council": Text(
        "Kirjaa, että neuvottelukunta aloitti toimintansa.",
        "Anteckna att delegationen inledde sin verksamhet.",
    ),
    "open-term": Text(
        "Avaa neuvottelukunnalle toimikausi päätetyn toimintasäännön mukaan.\n\n"
        "Paikkojen määrä luokkaa kohti annetaan, jos sääntö tarjoaa useita.",
        "Inled en mandattid för delegationen enligt den fastställda stadgan.\n\n"
        "Antalet platser per klass anges om stadgan erbjuder flera.",
    ),
    "end-term": Text(
        "Päätä toimikausi ennen aikojaan: voimaantulopäivästä alkaen neuvottelukuntaa ei ole.",
        "Avsluta en mandattid i förtid: från dagen för ikraftträdandet finns ingen delegation.",
    ),
    "open-call": Text(
        "Avaa haku toimikaudelle, jonka neuvottelukunta on saanut.\n\n"
        "Kun valinta on tehty, tyhjiin paikkoihin voi hakea uudelleen.",
        "Öppna en ansökningsomgång för en mandattid som delegationen har fått.\n\n"
        "När valet har gjorts kan de tomma platserna sökas på nytt.",
    ),
    "extend-call": Text(
        "Jatka hakuaikaa; ilmoittautuneet pysyvät mukana.",
        "Förläng ansökningstiden; de som har anmält sig är kvar.",
    ),
    "receive-registration": Text(
        "Kirjaa, että järjestö ilmoittautui; voimaantulopäivä on se, jona ilmoittautuminen "
        "tuli.\n\n"
        "Hakuajan jälkeen tullut kirjataan, mutta se on myöhässä.",
        "Anteckna att en organisation anmälde sig; dagen är den då anmälan kom.\n\n"
        "Det som kommer efter ansökningstiden antecknas, men är för sent.",
    ),
    "withdraw-registration": Text(
        "Kirjaa, että ilmoittautunut perui.", "Anteckna att anmälan återtogs."
    ),
    "assess-criterion": Text(
        "Kirjaa, täyttääkö ilmoittautunut kriteerin; jos ei, myös miksi.",
        "Anteckna om den anmälda uppfyller ett kriterium; om inte, också varför.",
    ),
    "propose-selection": Text(
        "Kirjaa, ketä ehdottava toimielin ehdottaa valittavaksi; perusteena on sen päätös.",
        "Anteckna vem det föreslående organet föreslår; grunden är dess beslut.",
    ),
    "make-selection": Text(
        "Kirjaa, ketkä valitseva toimielin valitsi; perusteena on sen päätös.",
        "Anteckna vem det väljande organet valde; grunden är dess beslut.",
    ),
    "appoint-member": Text(
        "Anna luokan paikka järjestölle tai toimielimelle, ehkä myös jäsen ja varajäsen.\n\n"
        "Paikka on luokan ensimmäinen vapaa. Jäsen ja varajäsen ovat henkilöitä. Syy "
        "tarvitaan, jos "
        "toimikauden haussa valittiin muita.",
        "Ge en plats i en klass till en organisation eller ett organ, kanske med medlem och "
        "ersättare.\n\nPlatsen är klassens första lediga. Medlem och ersättare är personer. Skälet "
        "behövs om andra valdes i mandattidens ansökningsomgång.",
    ),
    "appoint-deputy": Text(
        "Anna jäsenelle varajäsen.\n\nSyy tarvitaan, jos toimintasääntö sitoo varajäsenet ja "
        "toimikauden haussa valittiin toinen.",
        "Ge en medlem en ersättare.\n\nSkälet behövs om stadgan binder ersättarna och en annan "
        "valdes i mandattidens ansökningsomgång.",
    ),
    "end-deputy": Text(
        "Kirjaa, että jäsenen varajäsen ei enää ole varajäsen.",
        "Anteckna att medlemmens ersättare inte längre är ersättare.",
    ),
    "resign-member": Text(
        "Kirjaa, että jäsen luopuu paikasta; siihen sidotusta varajäsenestä tulee jäsen.\n\n"
        "Voimaantulopäivä on ensimmäinen ilman jäsentä ja seuraajan ensimmäinen.",
        "Anteckna att en medlem lämnar platsen; ersättaren som är bunden till den blir medlem.\n\n"
        "Dagen är den första utan medlemmen och efterträdarens första.",
    ),
    "end-member": Text(
        "Päätä jäsenyys päätöksellä, esimerkiksi kun järjestö on lakannut.\n\n"
        "Siihen sidotusta varajäsenestä tulee jäsen. Voimaantulopäivä on ensimmäinen ilman "
        "jäsentä.",
        "Avsluta ett medlemskap genom beslut, till exempel när organisationen har upphört.\n\n"
        "Ersättaren som är bunden till det blir medlem. Dagen är den första utan medlemmen.",
    ),
    "move-member": Text(
        "Siirrä jäsen toisen luokan paikalle, esimerkiksi kun järjestön luokka vaihtui.",
        "Flytta en medlem till en annan klass, till exempel när organisationens klass ändrades.",
    ),
    "name-member": Text(
        "Nimeä paikalle toinen henkilö; paikka ja sen järjestö pysyvät. Voimaantulopäivä on "
        f"henkilön ensimmäinen.{_NAMED_ANEW[0]}",
        "Utse en annan person till platsen; platsen och dess organisation består. Dagen är "
        f"personens första.{_NAMED_ANEW[1]}",
    ),
    "name-deputy": Text(
        f"Nimeä varajäseneksi toinen henkilö; varajäsenen järjestö pysyy.{_NAMED_ANEW[0]}",
        f"Utse en annan person till ersättare; ersättarens organisation består.{_NAMED_ANEW[1]}",
    ),
    "stand-in": Text(
        "Kirjaa, että varajäsen tuli yhteen kokoukseen jäsenen sijasta; jäsen pysyy jäsenenä.",
        "Anteckna att ersättaren kom till ett möte i medlemmens ställe; medlemmen består.",
    ),
    "choose-chair": Text(
        "Kirjaa, kuka jäsenistä on puheenjohtaja tai varapuheenjohtaja.",
        "Anteckna vilken medlem som är ordförande eller vice ordförande.",
    ),
    "name-beside": Text(
        "Nimeä jäsenten rinnalle edustaja toimielimestä, jonka toimintasääntö nimeää.",
        "Utse vid sidan av medlemmarna en företrädare för ett organ som stadgan nämner.",
    ),
    "name-delegate": Text(
        "Nimeä neuvottelukunnalle edustaja toimielimeen, ryhmään tai neuvotteluun.",
        "Utse en företrädare för delegationen i ett organ, en grupp eller en förhandling.",
    ),
    "end-mandate": Text(
        "Kirjaa, että jäsenten rinnalla istuvan tai muualla edustavan tehtävä päättyi.",
        "Anteckna att uppdraget vid sidan av medlemmarna, eller på annat håll, upphörde.",
    ),
}
ARGUMENTS: Final[Mapping[str, Text]] = {
    "appoint-deputy person": Text("varajäsen henkilönä", "ersättaren", "the deputy"),
    "appointment": Text(
        "nimeämisen tunnus toimikaudella",
        "utnämningens beteckning under mandattiden",
        "the appointment's id in the term",
    ),
    "charter": Text("toimintasäännön tunnus", "stadgans beteckning", "the charter's code"),
    "describe-alternative charter": Text(
        "toimintasääntö tiedostona", "stadgan som fil", "the charter's file"
    ),
    "chosen_on": Text(
        "milloin edustajat valittiin",
        "när företrädarna valdes",
        "when the representatives were chosen",
    ),
    "deputies": Text(
        "varajäsenet ja keneen kukin on sidottu",
        "ersättarna och vem var och en är bunden till",
        "the deputies, each bound to a member",
    ),
    "deputy": Text("varajäsen henkilönä", "ersättaren som person", "the deputy, a person"),
    "deputy_organisation": Text(
        "varajäsenen järjestö", "ersättarens organisation", "the deputy's organisation"
    ),
    "first_day": Text("toimikauden alku", "mandattidens början", "the term's first day"),
    "last_day": Text("toimikauden loppu", "mandattidens slut", "the term's last day"),
    "link": Text(
        "miten järjestö kytkeytyy hyvinvointialueen toimintaan",
        "hur organisationen är kopplad till välfärdsområdets verksamhet",
        "how the organisation is connected to the county's work",
    ),
    "meeting": Text("kokous", "mötet", "the meeting"),
    "member": Text("jäsen henkilönä", "medlemmen som person", "the member, a person"),
    "name-beside body": Text("toimielin", "organet", "the body"),
    "office": Text("tehtävä", "uppdraget", "the office"),
    "plan-council programme": Text(
        "ohjelma, joka neuvottelukuntaa tavoittelee",
        "programmet som siktar på delegationen",
        "the programme that aims at the council",
    ),
    "registration": Text(
        "ilmoittautumisen tunnus", "anmälans beteckning", "the registration's code"
    ),
    "representative": Text(
        "järjestön edustaja henkilönä",
        "organisationens företrädare som person",
        "the organisation's representative, a person",
    ),
    "seat_class": Text("paikan luokka", "platsens klass", "the class of the seat"),
    "seats_per_class": Text(
        "paikkoja luokkaa kohti", "platser per klass", "how many seats each class has"
    ),
    "selected": Text(
        "jäseniksi valittujen ilmoittautumiset",
        "anmälningarna för dem som väljs till medlemmar",
        "the registrations of those selected as members",
    ),
    "start_by": Text("milloin on tarkoitus aloittaa", "när den ska inleda", "when it is to start"),
    "term": Text("toimikauden nimi", "mandattidens namn", "the term's name"),
    "to": Text("missä edustaa", "var delegationen företräds", "where the council is represented"),
}
