"""The words of decisions on grants: appropriations, calls, applications and what follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

DECISIONS: Final[Mapping[str, Text]] = {
    "decide-appropriation": Text(
        "Varaa määräraha vuoden avustuksiin.", "Avsätt ett anslag för årets bidrag."
    ),
    "change-appropriation": Text(
        "Nosta tai laske määrärahaa, ei kuitenkaan alle sen, mikä on sidottu.",
        "Höj eller sänk anslaget, dock inte under det som är bundet.",
    ),
    "commit-grant": Text(
        "Sido määrärahasta hakemukselle kaikki, mitä sille aiotaan myöntää, tai ei enää mitään.",
        "Bind av anslaget allt som ska beviljas en ansökan, eller ingenting längre.",
    ),
    "open-grant-call": Text(
        "Avaa avustushaku määrärahasta, kriteerein ja pisteytyksin, joiden versio kerrotaan.",
        "Öppna en bidragsomgång ur ett anslag, med kriterier och poängsättning vars version anges.",
    ),
    "extend-grant-call": Text(
        "Jatka hakuaikaa; tulleet hakemukset pysyvät voimassa, eivätkä myöhästyneet enää myöhästy.",
        "Förläng ansökningstiden; inkomna ansökningar gäller, och försenade är inte längre sena.",
    ),
    "receive-application": Text(
        "Kirjaa, että järjestö haki avustusta; voimaantulopäivä on se, jona hakemus tuli.\n\n"
        "Hakuajan jälkeen tullut kirjataan, mutta se on myöhässä.",
        "Anteckna att en organisation ansökte om bidrag; dagen är den då ansökan kom.\n\n"
        "Det som kommer efter ansökningstiden antecknas, men är för sent.",
    ),
    "request-completion": Text(
        "Pyydä hakijaa täydentämään hakemusta päivään mennessä.",
        "Be den sökande komplettera ansökan senast en viss dag.",
    ),
    "complete-application": Text(
        "Kirjaa, että hakija lähetti sen, mitä pyydettiin.",
        "Anteckna att den sökande sände det som begärdes.",
    ),
    "withdraw-application": Text(
        "Kirjaa, että hakija perui hakemuksensa.", "Anteckna att ansökan återtogs."
    ),
    "assess-eligibility": Text(
        "Kirjaa, täyttääkö hakemus haun kriteerin; jos ei, myös miksi.",
        "Anteckna om ansökan uppfyller ett kriterium; om inte, också varför.",
    ),
    "score-application": Text(
        "Anna hakemukselle pisteet haun pisteytyksen mukaan. Ne neuvovat, eivät päätä.",
        "Ge ansökan poäng enligt omgångens poängsättning. De ger råd men avgör ingenting.",
    ),
    "propose-grant": Text(
        "Esitä summaa tai ilman sitä hylkäämistä; perusteena on esittävän toimielimen päätös.",
        "Föreslå en summa, eller utan den avslag; grunden är det föreslående organets beslut.",
    ),
    "award-grant": Text(
        "Myönnä summa, joka on juuri sidottu (commit-grant), päättävän toimielimen päätöksellä.\n\n"
        "Summa voi olla toinen kuin esitetty.",
        "Bevilja en summa som just har bundits (commit-grant), på det beslutande organets "
        "beslut.\n\n"
        "Summan kan vara en annan än den föreslagna.",
    ),
    "reject-application": Text(
        "Hylkää hakemus; perusteena on päättävän toimielimen päätös.",
        "Avslå ansökan; grunden är det beslutande organets beslut.",
    ),
    "retract-application": Text(
        "Mitätöi nimetty hakemuksen kirjaus (--corrects), jota ei olisi pitänyt tehdä.\n\n"
        "Jos ilman sitä on myönnetty toinen summa, se sidotaan ensin.",
        "Annullera den nämnda anteckningen om ansökan (--corrects), som aldrig skulle ha "
        "gjorts.\n\n"
        "Om en annan summa är beviljad utan den, binds den först.",
    ),
    "notify-decision": Text(
        "Kirjaa, että päätös lähetettiin voimaantulopäivänä; määräaika seuraa siitä.",
        "Anteckna att beslutet sändes på dagen i fråga; tidsfristen följer av den.",
    ),
    "file-claim": Text(
        "Kirjaa, että hakija vaatii päätökseen oikaisua.",
        "Anteckna att den sökande begär omprövning av beslutet.",
    ),
    "decide-claim": Text(
        "Hyväksy tai hylkää oikaisuvaatimus; mitä sitten myönnetään, muutetaan (amend-grant).",
        "Godkänn eller avslå begäran om omprövning; det som då beviljas ändras (amend-grant).",
    ),
    "amend-grant": Text(
        "Myönnä toinen summa, joka on juuri sidottu; ei mitään, jos avustus perutaan.",
        "Bevilja en annan summa, som just har bundits; ingenting, om bidraget återtas.",
    ),
    "pay-instalment": Text(
        "Kirjaa, että osa avustuksesta tai koko avustus maksettiin voimaantulopäivänä.",
        "Anteckna att en del av bidraget, eller hela, betalades på dagen i fråga.",
    ),
    "receive-usage-report": Text(
        "Kirjaa, että käyttöselvitys tuli voimaantulopäivänä, vaikka myöhässä.",
        "Anteckna att redovisningen kom på dagen i fråga, om än för sent.",
    ),
    "return-usage-report": Text(
        "Palauta käyttöselvitys täydennettäväksi.", "Återsänd redovisningen för komplettering."
    ),
    "approve-usage-report": Text("Hyväksy käyttöselvitys.", "Godkänn redovisningen."),
    "recover-grant": Text(
        "Päätä, että maksettua peritään takaisin osa tai kaikki.\n\n"
        "Vuoden määräraha ei siitä kasva: sitä varten avustusta muutetaan.",
        "Besluta att en del av det betalda, eller allt, återkrävs.\n\n"
        "Årets anslag växer inte av det: för det ändras bidraget.",
    ),
}
ARGUMENTS: Final[Mapping[str, Text]] = {
    "about": Text("mihin avustus käytettiin", "vad bidraget användes till", "what it was used for"),
    "application": Text("hakemus", "ansökan", "the application"),
    "appropriation": Text("määräraha", "anslaget", "the appropriation"),
    "bars_unreported": Text(
        "puuttuva käyttöselvitys estää avustuksen",
        "en saknad redovisning hindrar bidrag",
        "a missing usage report bars a grant",
    ),
    "by_day": Text("mihin päivään mennessä", "senast vilken dag", "by which day"),
    "channel": Text("miten päätös lähetettiin", "hur beslutet sändes", "how it was sent"),
    "comment": Text("pisteyttäjän huomio", "poängsättarens anmärkning", "the scorer's comment"),
    "criteria_version": Text(
        "kriteerien asiakirja ja versio",
        "kriteriernas dokument och version",
        "the criteria's document and version",
    ),
    "decides": Text("päättävät toimielimet", "organen som beslutar", "the bodies that decide"),
    "earlier": Text(
        "järjestön aiempien hakujen hakemukset",
        "organisationens ansökningar i tidigare omgångar",
        "the organisation's applications in earlier calls",
    ),
    "grant_call": Text("avustushaku", "bidragsomgången", "the call for grants"),
    "grounds": Text("vaatimuksen perusteet", "grunderna för begäran", "the grounds"),
    "instalment": Text("maksuerän tunnus", "ratens beteckning", "the instalment's code"),
    "kinds": Text("avustuslajit", "bidragsslagen", "the kinds of grants"),
    "points": Text("pisteet kohdittain", "poängen per punkt", "the points, item by item"),
    "priorities": Text("painopisteet", "prioriteringarna", "the priorities"),
    "priority": Text("haun painopiste", "omgångens prioritering", "a priority of the call"),
    "priority_share": Text(
        "vähimmäisosuus painopisteille",
        "minimiandelen för prioriteringarna",
        "the least share for the priorities",
    ),
    "proposes": Text("esittävät toimielimet", "organen som föreslår", "the bodies that propose"),
    "purpose": Text("mihin haetaan", "vad som söks", "what it is for"),
    "reports_due": Text(
        "käyttöselvitysten viimeinen päivä",
        "sista dagen för redovisningar",
        "the last day for usage reports",
    ),
    "scorer": Text("pisteyttäjän tunnus", "poängsättarens beteckning", "the scorer's id"),
    "scoring": Text("pisteytyksen kohdat", "poängsättningens punkter", "the items of the scoring"),
    "scoring_version": Text(
        "pisteytyksen asiakirja ja versio",
        "poängsättningens dokument och version",
        "the scoring's document and version",
    ),
    "upheld": Text("hyväksytäänkö vaatimus", "om begäran godkänns", "whether it is upheld"),
    "used": Text("käytetty summa", "den använda summan", "the sum that was used"),
    "what": Text("mitä täydennetään", "vad som kompletteras", "what is to be completed"),
}
