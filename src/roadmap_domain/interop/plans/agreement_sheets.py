"""The sheets of agreements: their templates, drafts, and what became of them."""

from __future__ import annotations

from attrs import evolve

from roadmap_domain.application.desk import call
from roadmap_domain.domain.agreement_templates import decider as templates
from roadmap_domain.domain.agreement_templates.events import (
    TemplatePrepared,
    TemplateRevised,
    TemplateWithdrawn,
)
from roadmap_domain.domain.agreements import decider as agreements
from roadmap_domain.domain.agreements import events as agreed
from roadmap_domain.interop import written
from roadmap_domain.interop.plans.columns import (
    PROGRAMME,
    STATE,
    UNTIL,
    WITHDRAWN,
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
from roadmap_domain.interop.plans.sheet import Cells, Phase
from roadmap_domain.interop.plans.stages import Course, Stage, course_sheet
from roadmap_domain.kernel.recorded import Recorded
from roadmap_domain.kernel.texts import Text

_SUBJECT = need(
    "subject",
    "aihe",
    "subject",
    words(yhteistyö="cooperation", tilat="premises"),
    Text(
        "yhteistyö tai tilat",
        "samarbete (cooperation) eller lokaler (premises)",
        "cooperation or premises",
    ),
)
_TITLE = need("title", "nimi", "title", text, Text("nimi", "namn", "title"))
_AGREEMENT = need(
    "agreement",
    "sopimus",
    "agreement",
    code,
    Text("sopimuksen tunnus", "avtalets beteckning", "the agreement's id"),
)
_PARTIES = many(
    "parties",
    "osapuolet",
    "parties",
    code,
    Text(
        "järjestöjen tunnukset, yksi rivillä; hyvinvointialue on aina osapuoli",
        "organisationernas beteckningar, en per rad; välfärdsområdet är alltid part",
        "the organisations' ids, one a line; the county is always a party",
    ),
)


SOPIMUSPOHJAT = sheet(
    "sopimuspohjat",
    "agreement_templates",
    Text(
        "Sopimuspohjat. Saman tunnuksen myöhempi rivi on uusi versio tai käytöstä poistaminen.",
        "Avtalsmallar. En senare rad med samma beteckning är en ny version eller att mallen tas "
        "ur bruk.",
        "Agreement templates. A later row with the same id is a new version or the withdrawal.",
    ),
    (
        PROGRAMME,
        need(
            "agreement_template",
            "sopimuspohja",
            "agreement template",
            code,
            Text("pohjan tunnus", "mallens beteckning", "the template's id"),
        ),
        _TITLE,
        _SUBJECT,
        need("version", "versio", "version", code, Text("version nimi", "versionens namn", "name")),
        many("clauses", "ehdot", "clauses", text),
        col(
            "reason",
            "syy",
            "reason",
            text,
            Text("miksi poistettiin", "varför den togs ur bruk", "why it was withdrawn"),
        ),
        STATE,
    ),
    ("agreement_template",),
    begin=lambda row: [
        call(
            templates.prepare_template,
            row["agreement_template"],
            **given(row, "programme", "title", "subject", "version", "clauses"),
        )
    ],
    revise=lambda row: [
        call(
            templates.revise_template,
            row["agreement_template"],
            **given(row, "version", "clauses"),
        )
    ],
    revises=("version", "clauses", "reason"),
    withdraw=lambda row: [
        call(templates.withdraw_template, row["agreement_template"], reason=row["reason"])
    ],
    reads={
        TemplatePrepared: cells_of("agreement_template", state=None),
        TemplateRevised: cells_of("agreement_template"),
        TemplateWithdrawn: cells_of("agreement_template", state=WITHDRAWN),
    },
    versions=True,
    phase=first_then_by_day,
    needs=lambda cells: ("reason",) if cells["state"] else (),
)


def _drafted(recorded: Recorded[agreed.AgreementDrafted]) -> Cells:
    cells = dict(cells_of("agreement")(recorded))
    return {**cells, "agreement_template": cells["template"]}


SOPIMUKSET = sheet(
    "sopimukset",
    "agreements",
    Text(
        "Sopimusten luonnokset. Saman tunnuksen myöhempi rivi on uusi vastuutaho.",
        "Avtalsutkast. En senare rad med samma beteckning är en ny ansvarig.",
        "Draft agreements. A later row with the same id says who is responsible then.",
    ),
    (
        PROGRAMME,
        _AGREEMENT,
        _TITLE,
        _SUBJECT,
        _PARTIES,
        many("responsible", "vastuu", "responsible", text),
        col(
            "agreement_template",
            "sopimuspohja",
            "agreement template",
            code,
            Text("pohjan tunnus", "mallens beteckning", "the template's id"),
        ),
    ),
    ("agreement",),
    begin=lambda row: [
        call(
            agreements.draft_agreement,
            row["agreement"],
            **given(row, "programme", "title", "subject", "parties", "responsible"),
            template=row["agreement_template"],
        )
    ],
    revise=lambda row: [
        call(agreements.change_responsible, row["agreement"], **given(row, "responsible"))
    ],
    revises=("responsible",),
    reads={
        agreed.AgreementDrafted: _drafted,
        agreed.ResponsibleChanged: cells_of("agreement"),
    },
    versions=True,
    phase=lambda _, __: Phase.DAYS,
)


_COURSE = Course(
    ("agreement", "stage"),
    (
        Stage(
            "allekirjoitus",
            "undertecknande",
            "signature",
            agreements.sign_agreement,
            agreed.AgreementSigned,
            {"since": "since", "until": "until"},
            needs=("since",),
        ),
        Stage(
            "muutos",
            "ändring",
            "amendment",
            agreements.amend_agreement,
            agreed.AgreementAmended,
            {"what": "what", "parties": "parties", "until": "until"},
            needs=("what",),
            again=True,
        ),
        Stage(
            "päättyminen",
            "upphörande",
            "end",
            agreements.end_agreement,
            agreed.AgreementEnded,
            {"what": "reason"},
            needs=("what",),
        ),
    ),
)

SOPIMUSVAIHEET = course_sheet(
    "sopimusvaiheet",
    "agreement_stages",
    Text(
        "Mitä sopimuksista tuli: rivi allekirjoitusta, muutosta ja päättymistä kohti.",
        "Vad det blev av avtalen: en rad för undertecknande, ändring och upphörande.",
        "What became of agreements: a row for the signature, each amendment and the end.",
    ),
    (
        _AGREEMENT,
        _COURSE.column(
            Text(
                "päättymisen »voimassa» on viimeinen päivä",
                "upphörandet gäller från den sista dagen",
                "the end takes effect on the last day",
            )
        ),
        col(
            "since",
            "alkaa",
            "since",
            written.parse_date,
            Text(
                "mistä alkaen allekirjoitettu on voimassa",
                "från när det undertecknade gäller",
                "from when what is signed is in force",
            ),
        ),
        UNTIL,
        col(
            "what",
            "selitys",
            "what",
            text,
            Text("mitä muutettiin tai miksi päättyi", "vad eller varför", "what, or why"),
        ),
        evolve(_PARTIES, empty=None),
    ),
    _COURSE,
)
