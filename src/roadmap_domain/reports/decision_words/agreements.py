"""The words of decisions on agreements, their templates, and the premises lent under them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

DECISIONS: Final[Mapping[str, Text]] = {
    "prepare-template": Text(
        "Laadi pohja, josta ohjelman sopimuksia tehdään.",
        "Utarbeta en mall som programmets avtal görs efter.",
    ),
    "revise-template": Text(
        "Anna pohjalle uusi versio; sen ehdot ovat kaikki ehdot, eivät lisäyksiä.",
        "Ge mallen en ny version; dess villkor är alla villkor, inte tillägg.",
    ),
    "withdraw-template": Text(
        "Poista pohja käytöstä: siitä ei enää tehdä sopimuksia.",
        "Ta mallen ur bruk: inga avtal görs längre efter den.",
    ),
    "draft-agreement": Text(
        "Luonnostele sopimus järjestöjen kanssa, ehkä pohjasta sen nykyisenä versiona.\n\n"
        "Vastuutaho kerrotaan, ellei peruste ole lähde, joka ei sitä kerro.",
        "Skriv ett utkast till avtal med organisationer, kanske efter en mall i dess nuvarande "
        "version.\n\nDen ansvariga anges, om inte grunden är en källa som inte säger det.",
    ),
    "sign-agreement": Text(
        "Kirjaa, että kaikki allekirjoittivat voimaantulopäivänä, ja mistä mihin sopimus on "
        "voimassa."
        "\n\nIlman viimeistä päivää se on voimassa toistaiseksi.",
        "Anteckna att alla undertecknade på dagen i fråga, och från när till när avtalet gäller."
        "\n\nUtan sista dag gäller det tills vidare.",
    ),
    "amend-agreement": Text(
        "Kirjaa, mitä osapuolet sopivat toisin; annetut osapuolet ovat sen jälkeen kaikki.",
        "Anteckna vad parterna avtalade annorlunda; de parter som anges är därefter alla.",
    ),
    "change-responsible": Text(
        "Kerro, kuka sopimuksesta hyvinvointialueella tästä lähtien vastaa.",
        "Ange vem som hädanefter ansvarar för avtalet i välfärdsområdet.",
    ),
    "end-agreement": Text(
        "Päätä sopimus: voimaantulopäivä on sen viimeinen. Sen nojalla luovutettu päättyy siihen.",
        "Avsluta ett avtal: dagen är dess sista. Det som lånas ut med stöd av det upphör då.",
    ),
    "draft-principles": Text(
        "Aloita niiden periaatteiden valmistelu, joilla tiloja luovutetaan järjestöille.",
        "Börja bereda principerna för hur lokaler lånas ut till organisationer.",
    ),
    "assess-readiness": Text(
        "Kerro, onko hyvinvointialueella valmius luovuttaa tiloja; jos ei, milloin se "
        "arvioidaan taas.",
        "Ange om välfärdsområdet är redo att låna ut lokaler; om inte, när det bedöms på nytt.",
    ),
    "decide-principles": Text(
        "Päätä periaatteista ja niiden versiosta, perusteena toimielimen päätös.",
        "Besluta om principerna och deras version, med organets beslut som grund.",
    ),
    "map-premises": Text(
        "Kirjaa järjestöille sopiva tila, tai mitä siitä uudelleen kartoitettaessa todettiin.",
        "Anteckna en lokal som passar organisationer, eller vad en ny kartläggning visade.",
    ),
    "open-premises": Text(
        "Avaa tila järjestöille periaatteilla, jotka voimaantulopäivänä pätevät.",
        "Öppna en lokal för organisationer, enligt principer som gäller på dagen i fråga.",
    ),
    "close-premises": Text(
        "Kerro, miksi tilaa ei vielä tai enää voi luovuttaa.",
        "Ange varför en lokal ännu inte, eller inte längre, kan lånas ut.",
    ),
    "lend-premises": Text(
        "Lainaa tila järjestölle voimaantulopäivästä, voimassa olevan sopimuksen nojalla.",
        "Låna ut en lokal till en organisation från dagen i fråga, med stöd av ett gällande avtal.",
    ),
    "return-premises": Text(
        "Päätä lainaus: voimaantulopäivä on sen viimeinen.",
        "Avsluta en utlåning: dagen är dess sista.",
    ),
}
ARGUMENTS: Final[Mapping[str, Text]] = {
    "accessible": Text("onko esteetön", "om lokalen är tillgänglig", "whether it is accessible"),
    "address": Text("osoite", "adressen", "the address"),
    "agreement": Text("sopimus", "avtalet", "the agreement"),
    "amend-agreement what": Text("mitä sovittiin toisin", "vad som ändrades", "what was changed"),
    "clauses": Text("ehdot", "villkoren", "the clauses"),
    "conditions": Text("käytön ehdot", "villkoren för bruket", "the conditions of use"),
    "hours": Text("ajat, jolloin tila on käytössä", "tiderna för bruket", "when it may be used"),
    "lending": Text("lainauksen tunnus", "utlåningens beteckning", "the lending's code"),
    "lending_principles": Text("periaatteet", "principerna", "the principles"),
    "parties": Text(
        "osapuolet hyvinvointialueen lisäksi",
        "parterna förutom välfärdsområdet",
        "the parties beside the county",
    ),
    "principles": Text("periaatteet", "principerna", "the principles"),
    "ready": Text("onko valmius luovuttaa", "om man är redo att låna ut", "whether it is ready"),
    "review_on": Text(
        "milloin arvioidaan uudelleen", "när det bedöms på nytt", "when it is looked at again"
    ),
    "assess-readiness statement": Text("mitä valmiudesta sanotaan", "vad som sägs", "what is said"),
    "seats": Text("istumapaikkoja", "antal sittplatser", "how many can sit"),
    "since": Text("voimassa alkaen", "gäller från", "in force from"),
    "draft-agreement subject": Text(
        "mitä sopimus koskee", "vad avtalet gäller", "what it is about"
    ),
    "prepare-template subject": Text(
        "mitä sopimukset koskevat", "vad avtalen gäller", "what the agreements are about"
    ),
    "suited_for": Text("mihin tila sopii", "vad lokalen passar för", "what it is suited for"),
    "template": Text("sopimuspohja", "avtalsmallen", "the template"),
    "until": Text("viimeinen päivä", "sista dagen", "the last day"),
    "use": Text("mihin tilaa käytetään", "vad lokalen används till", "what it is used for"),
}
