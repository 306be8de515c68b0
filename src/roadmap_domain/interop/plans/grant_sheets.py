"""The sheets of grants: appropriations, calls and applications."""

from __future__ import annotations

from roadmap_domain.application.desk import call
from roadmap_domain.domain.applications import decider as applications
from roadmap_domain.domain.applications.events import ApplicationReceived
from roadmap_domain.domain.appropriations import decider as appropriations
from roadmap_domain.domain.appropriations import events as appropriated
from roadmap_domain.domain.grant_calls import decider as grant_calls
from roadmap_domain.domain.grant_calls.events import GrantCallExtended, GrantCallOpened
from roadmap_domain.interop import grant_words, written
from roadmap_domain.interop.plans.columns import (
    ORGANISATION,
    YEAR,
    cells_of,
    code,
    col,
    first_then_by_day,
    given,
    many,
    need,
    sheet,
    text,
    words,
)
from roadmap_domain.interop.plans.sheet import Cells
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text

_KIND = words(**{"toiminta-avustus": "operating-grant", "kumppanuusavustus": "partnership-grant"})
_KINDS = Text(
    "toiminta-avustus tai kumppanuusavustus",
    "verksamhetsbidrag (operating-grant) eller partnerskapsbidrag (partnership-grant)",
    "operating-grant or partnership-grant",
)
_APPROPRIATION = need(
    "appropriation",
    "määräraha",
    "appropriation",
    code,
    Text("määrärahan tunnus", "anslagets beteckning", "the appropriation's id"),
)
APPLICATION = need(
    "application",
    "hakemus",
    "application",
    code,
    Text("hakemuksen tunnus", "ansökans beteckning", "the application's id"),
)
_AMOUNT = need(
    "amount",
    "summa",
    "amount",
    grant_words.parse_money,
    Text("summa: 12 500,00 €", "belopp: 12 500,00 €", "a sum: 12500.00 EUR"),
)
_REASON = col(
    "reason",
    "syy",
    "reason",
    text,
    Text("miksi muuttui", "varför det ändrades", "why it changed"),
    optional=True,
)
_CALL = need(
    "grant_call",
    "haku",
    "grant call",
    code,
    Text("avustushaun tunnus", "bidragsomgångens beteckning", "the grant call's id"),
)

MAARARAHAT = sheet(
    "maararahat",
    "appropriations",
    Text(
        "Avustusmäärärahat. Saman tunnuksen myöhempi rivi on muutettu summa, jolla on syy.",
        "Anslag för bidrag. En senare rad med samma beteckning är en ändrad summa med sitt skäl.",
        "Appropriations. A later row with the same id is another sum, with its reason.",
    ),
    (
        _APPROPRIATION,
        YEAR,
        _AMOUNT,
        _REASON,
    ),
    ("appropriation",),
    begin=lambda row: [
        call(
            appropriations.decide_appropriation,
            row["appropriation"],
            **given(row, "year", "amount"),
        )
    ],
    revise=lambda row: [
        call(
            appropriations.change_appropriation,
            row["appropriation"],
            amount=row["amount"],
            reason=row["reason"] or "",
        )
    ],
    revises=("amount", "reason"),
    reads={
        appropriated.AppropriationDecided: cells_of("appropriation"),
        appropriated.AppropriationChanged: cells_of("appropriation"),
    },
    versions=True,
    phase=first_then_by_day,
)

AVUSTUSHAUT = sheet(
    "avustushaut",
    "grant_calls",
    Text(
        "Avustushaut: mitä haetaan, milloin ja millä kriteereillä. "
        "Saman tunnuksen myöhempi rivi on jatkettu hakuaika.",
        "Bidragsomgångar: vad som söks, när och enligt vilka kriterier. "
        "En senare rad med samma beteckning är en förlängd ansökningstid.",
        "Grant calls: what is applied for, when and by which criteria. "
        "A later row with the same id is an extension.",
    ),
    (
        _CALL,
        _APPROPRIATION,
        many("kinds", "lajit", "kinds", _KIND, _KINDS),
        need(
            "opens",
            "alkaa",
            "opens",
            written.parse_date,
            Text("ensimmäinen hakupäivä", "första dagen", "the first day"),
        ),
        need(
            "closes",
            "päättyy",
            "closes",
            written.parse_date,
            Text("viimeinen hakupäivä", "sista dagen", "the last day"),
        ),
        need(
            "criteria_version",
            "kriteerien versio",
            "criteria version",
            code,
            Text("mistä kriteerit ovat", "varifrån kriterierna är", "where the criteria stand"),
        ),
        many(
            "criteria",
            "kriteerit",
            "criteria",
            grant_words.parse_criterion,
            Text("tunnus: kriteeri, yksi rivillä", "beteckning: kriterium", "code: criterion"),
        ),
        many("proposes", "esittää", "proposes", code),
        many("decides", "päättää", "decides", code),
        col(
            "reports_due",
            "käyttöselvitykset",
            "reports due",
            written.parse_date,
            Text("viimeistään", "senast", "at the latest"),
        ),
        col(
            "bars_unreported",
            "puuttuva estää",
            "bars unreported",
            written.parse_yes_no,
            Text(
                "kyllä, jos puuttuva käyttöselvitys estää avustuksen",
                "ja, om en saknad redovisning hindrar bidrag",
                "yes if a missing usage report bars a grant",
            ),
            empty=False,
        ),
        many(
            "priorities",
            "painopisteet",
            "priorities",
            grant_words.parse_priority,
            Text("tunnus: painopiste, yksi rivillä", "beteckning: prioritering", "code: priority"),
        ),
        col(
            "priority_share",
            "painopisteille",
            "priority share",
            grant_words.parse_share,
            Text("vähintään, 2/3", "minst, 2/3", "at least, 2/3"),
        ),
        many(
            "scoring",
            "pisteytys",
            "scoring",
            grant_words.parse_scoring_item,
            Text(
                "tunnus: enimmäispisteet: kohta, yksi rivillä",
                "beteckning: högst: punkt, en per rad",
                "code: highest: item, one a line",
            ),
            optional=True,
        ),
        col(
            "scoring_version",
            "pisteytyksen versio",
            "scoring version",
            code,
            Text("mistä pisteytys on", "varifrån poängsättningen är", "where the scoring stands"),
            optional=True,
        ),
        _REASON,
    ),
    ("grant_call",),
    begin=lambda row: [
        call(
            grant_calls.open_grant_call,
            row["grant_call"],
            **given(row, "appropriation", "kinds", "opens", "closes", "criteria_version"),
            **given(row, "criteria", "proposes", "decides", "reports_due", "bars_unreported"),
            **given(row, "priorities", "priority_share", "scoring", "scoring_version"),
        )
    ],
    revise=lambda row: [
        call(
            grant_calls.extend_grant_call,
            row["grant_call"],
            closes=row["closes"],
            reason=row["reason"] or "",
        )
    ],
    revises=("closes", "reason"),
    reads={
        GrantCallOpened: cells_of("grant_call"),
        GrantCallExtended: cells_of("grant_call"),
    },
    versions=True,
    phase=first_then_by_day,
)


def _received(recorded: Recorded[ApplicationReceived]) -> Cells:
    cells = dict(cells_of("application")(recorded))
    return {**cells, "grant_call": cells["call"]}


AVUSTUSHAKEMUKSET = sheet(
    "avustushakemukset",
    "applications",
    Text(
        "Avustushakemukset. »voimassa» on päivä, jona hakemus saapui.",
        "Bidragsansökningar. De gäller från den dag då de kom in.",
        "Applications. They take effect on the day on which they came.",
    ),
    (
        APPLICATION,
        _CALL,
        ORGANISATION,
        need("kind", "laji", "kind", _KIND, _KINDS),
        _AMOUNT,
        need(
            "purpose",
            "tarkoitus",
            "purpose",
            text,
            Text("mihin haetaan", "för vad", "what it is for"),
        ),
        col(
            "priority",
            "painopiste",
            "priority",
            code,
            Text("haun painopiste", "omgångens prioritering", "a priority of the call"),
        ),
        many(
            "earlier",
            "aiemmat hakemukset",
            "earlier applications",
            code,
            Text("tunnukset, yksi rivillä", "beteckningar, en per rad", "ids, one a line"),
        ),
    ),
    ("application",),
    begin=lambda row: [
        call(
            applications.receive_application,
            row["application"],
            **given(row, "grant_call", "organisation", "kind", "amount", "purpose"),
            **given(row, "priority", "earlier"),
        )
    ],
    reads={ApplicationReceived: _received},
)
