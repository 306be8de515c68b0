"""The words of money, and of agreements and the premises that are lent under them."""

from __future__ import annotations

from typing import Final

from roadmap_domain.kernel.texts import Text
from roadmap_domain.reports.terms.term import Term

MONEY: Final = (
    Term(
        Text("määräraha", "anslag", "appropriation"),
        "domain.appropriations.state:Appropriation",
        "mitä vuodessa voi myöntää avustuksina; siitä ei myönnetä enempää kuin sitä on",
    ),
    Term(
        Text("sidonta", "bindning", "commitment"),
        "domain.appropriations.events:GrantCommitted",
        "summa, joka on varattu määrärahasta yhdelle hakemukselle; tulee aina päätöksen edellä",
    ),
    Term(
        Text("avustushaku", "bidragsomgång", "grant call"),
        "domain.grant_calls.state:GrantCall",
        "mitä avustuksia haetaan, milloin ja millä kriteereillä; neuvottelukunnalla on *haku*",
    ),
    Term(
        Text("painopiste", "prioritering", "priority"),
        "domain.grant_calls.events:Priority",
        "teema, jolle avustushaku antaa etusijan, ehkä vähimmäisosuuden määrärahasta",
    ),
    Term(
        Text("pisteytys", "poängsättning", "scoring"),
        "domain.applications.events:ApplicationScored",
        "usean pisteyttäjän arvio hakemuksesta; neuvoo, ei päätä",
    ),
    Term(
        Text("hakemus", "ansökan", "application"),
        "domain.applications.state:Application",
        "yhden järjestön avustushakemus, saapumisesta käyttöselvitykseen ja takaisinperintään",
    ),
    Term(
        Text("hakija", "sökande", "applicant"),
        "domain.applicants.state:Applicant",
        "järjestö hakemustensa luettelona, josta päätös näkee puuttuvat käyttöselvitykset",
    ),
    Term(
        Text("täydennys", "komplettering", "completion"),
        "domain.applications.events:ApplicationCompleted",
        "mitä hakija lähettää pyynnöstä lisää",
    ),
    Term(
        Text("avustuspäätös", "bidragsbeslut", "grant decision"),
        "domain.applications.state:Application.decided",
        "myönnetty tai hylätty perusteluineen; myönnettyä voi muuttaa",
    ),
    Term(
        Text("oikaisuvaatimus", "begäran om omprövning", "claim for revision"),
        "domain.applications.time_limits:last_day_for_claim",
        "hakijan vaatimus muuttaa avustuspäätöstä, määräajassa tiedoksiannosta",
    ),
    Term(
        Text("maksuerä", "betalningsrat", "instalment"),
        "domain.applications.events:InstalmentPaid",
        "osa avustuksesta tai koko avustus, kerralla maksettuna",
    ),
    Term(
        Text("käyttöselvitys", "redovisning", "usage report"),
        "domain.applications.events:UsageReportReceived",
        "mihin avustus käytettiin ja paljonko siitä",
    ),
    Term(
        Text("takaisinperintä", "återkrav", "recovery"),
        "domain.applications.events:GrantRecovered",
        "maksettua päätetään periä takaisin; määräraha ei siitä kasva",
    ),
    Term(
        Text("raha", "pengar", "money"),
        "kernel.money:Money",
        "eurot ja sentit tarkasti; mitään ei pyöristetä huomaamatta",
    ),
    Term(
        Text("sopimuspohja", "avtalsmall", "agreement template"),
        "domain.agreement_templates.state:AgreementTemplate",
        "mistä sopimuksia tehdään: aihe, versio ja ehdot",
    ),
    Term(
        Text("sopimus", "avtal", "agreement"),
        "domain.agreements.state:Agreement",
        "hyvinvointialueen ja järjestöjen sopimus: luonnos, allekirjoitettu, päättynyt",
        also=("yhteistyösopimus",),
    ),
    Term(
        Text("osapuoli", "part", "party"),
        "domain.agreements.events:AgreementDrafted.parties",
        "järjestö, jonka kanssa hyvinvointialue sopii; hyvinvointialue on aina osapuoli",
    ),
    Term(
        Text("tilojen käytön periaatteet", "principer för lokaler", "lending principles"),
        "domain.lending_principles.state:LendingPrinciples",
        "millä periaatteilla tiloja luovutetaan järjestöille; voimassa, kun toimielin on päättänyt",
    ),
    Term(
        Text("valmius", "beredskap", "readiness"),
        "domain.lending_principles.events:ReadinessAssessed",
        "voiko hyvinvointialue luovuttaa tiloja, vai vielä ei",
    ),
    Term(
        Text("tila", "lokal", "premises"),
        "domain.premises.state:Premises",
        "huone tai muu paikka, joka voidaan luovuttaa järjestön käyttöön",
        also=("tilat",),
    ),
    Term(
        Text("luovutus", "utlåning", "lending"),
        "domain.premises.events:PremisesLent",
        "tila järjestön käytössä, voimassa olevan sopimuksen nojalla",
    ),
)
