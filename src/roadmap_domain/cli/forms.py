"""How the values that only decisions take are written on the command line, and read."""

from __future__ import annotations

import sys
from pathlib import Path

from roadmap_domain.cli.signatures import PLAIN, Forms
from roadmap_domain.cli.values import DATE, TEXT, Form
from roadmap_domain.domain.actions.events import Item, Proposal
from roadmap_domain.domain.applications.events import Points
from roadmap_domain.domain.calls.events import DeputyTie
from roadmap_domain.domain.councils.charter import Charter, Criterion
from roadmap_domain.domain.grant_calls.events import GrantCriterion, Priority, ScoringItem
from roadmap_domain.domain.indicators.events import Unit
from roadmap_domain.domain.reviews.events import Score
from roadmap_domain.interop import grant_words, measures, written
from roadmap_domain.interop.expected import COUNTS, PERIODS, QUANTITIES, RECURRENCES, UNITS
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence, Schedule
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import Personal
from roadmap_domain.kernel.texts import Text
from roadmap_domain.kernel.values import Count, Quantity, Share

STDIN = "-"
"""What stands for a line of standard input."""


def _score(words: str) -> Score:
    value, *_, scale = words.split()
    return Score(written.parse_decimal(value), *written.parse_scale(scale))


def _proposal(words: str) -> Proposal:
    review, _, number = words.rpartition("/")
    if not review:
        raise ValueError(words)
    return Proposal(review, int(number))


def _charter(path: str) -> Charter:
    from roadmap_domain.interop.charters import read_charter  # noqa: PLC0415 # when one is given

    return read_charter(Path(path))


def _personal(words: str) -> Personal:
    return Personal(sys.stdin.readline().rstrip("\n") if words == STDIN else words)


def _criterion(words: str) -> Criterion:
    from roadmap_domain.interop.charters import parse_criterion  # noqa: PLC0415 # when one is given

    return parse_criterion(words)


def _tie(words: str) -> DeputyTie:
    member, _, deputy = words.partition("/")
    if not member or not deputy:
        raise ValueError(words)
    return DeputyTie(member, deputy)


FORMS: Forms = {
    Charter: Form(
        "FILE",
        Text("toimintasääntö (TOML)", "en stadga (TOML)", "a charter (TOML)"),
        _charter,
    ),
    Criterion: Form(
        "CODE:ABOUT:TITLE",
        Text(
            "tunnus:järjestö:kriteeri tai tunnus:edustaja:kriteeri",
            "beteckning:organisation:kriterium eller beteckning:företrädare:kriterium",
            "code:organisation:criterion or code:representative:criterion",
        ),
        _criterion,
    ),
    DeputyTie: Form(
        "MEMBER/DEPUTY",
        Text(
            "jäsenen/varajäsenen ilmoittautuminen",
            "medlemmens/ersättarens anmälan",
            "registration of member/deputy",
        ),
        _tie,
    ),
    GrantCriterion: Form(
        "CODE:TITLE",
        Text("tunnus: kriteeri", "beteckning: kriterium", "code: criterion"),
        grant_words.parse_criterion,
    ),
    ScoringItem: Form(
        "CODE:HIGHEST:TITLE",
        Text("tunnus: enintään: kohta", "beteckning: högst: punkt", "code: highest: item"),
        grant_words.parse_scoring_item,
    ),
    Priority: Form(
        "CODE:TITLE",
        Text("tunnus: painopiste", "beteckning: prioritering", "code: priority"),
        grant_words.parse_priority,
    ),
    Share: Form("SHARE", Text("2/3", "2/3", "2/3"), grant_words.parse_share),
    Points: Form(
        "ITEM:POINTS",
        Text("kohta: pisteet", "punkt: poäng", "item: points"),
        grant_words.parse_points,
    ),
    Money: Form("EUR", Text("12 500,00 €", "12 500,00 €", "12500.00 EUR"), grant_words.parse_money),
    Item: Form(
        "TEXT",
        Text("teksti [viitattu kohta]", "text [punkt som avses]", "a text [row referred to]"),
        written.parse_item,
    ),
    FuzzyDate: DATE,
    Personal: Form(
        "TEXT",
        Text(
            "teksti; - lukee rivin vakiosyötteestä, jottei se jää komentohistoriaan",
            "text; - läser en rad från standard in, så att den inte blir i kommandohistoriken",
            "a text; - reads a line of standard input, which leaves none in the shell's history",
        ),
        _personal,
        TEXT.missed,
        discreet=True,
    ),
    Score: Form(
        "SCORE",
        Text("3,75 asteikolla 1–5", "3,75 på skalan 1–5", "3.75 on a scale of 1–5"),
        _score,
    ),
    Count: Form("COUNT", COUNTS, written.parse_count),
    Quantity: Form("VALUE", QUANTITIES, measures.parse_quantity),
    Period: Form("PERIOD", PERIODS, measures.parse_period),
    Unit: Form("UNIT", UNITS, measures.parse_unit),
    Recurrence: Form("RECURRENCE", RECURRENCES, written.parse_recurrence),
    Schedule: Form(
        "SCHEDULE",
        Text(
            "kevät–syksy 2023; infoillat 1 krt/1,5 kk",
            "våren–hösten 2023; infokvällar 1 gång/1,5 mån.",
            "spring–autumn 2023; meetings once every 1.5 months",
        ),
        written.parse_schedule,
    ),
    Proposal: Form(
        "REVIEW/N",
        Text(
            "selvitys/ehdotuksen numero", "utredning/förslagets nummer", "review/number of proposal"
        ),
        _proposal,
    ),
    **PLAIN,
}
