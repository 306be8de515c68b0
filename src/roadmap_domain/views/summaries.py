"""What an event says, in one sentence for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any, Final, cast

import attrs

from roadmap_domain.domain.actions import events as actions
from roadmap_domain.domain.programmes import events as programmes
from roadmap_domain.domain.reviews import events as reviews
from roadmap_domain.domain.year_plans import events as year_plans
from roadmap_domain.kernel.dates import FuzzyDate
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Count
from roadmap_domain.persistence.founding import StoreFounded
from roadmap_domain.views.words import (
    count_in_words,
    date_in_words,
    label_in_words,
    score_in_words,
)

SENTENCES: Final[Mapping[type[object], Text]] = {
    StoreFounded: Text(
        "Tietovarasto perustettiin: {county}",
        "Datalagret grundades: {county}",
        "The store was founded: {county}",
    ),
    programmes.ProgrammeOpened: Text(
        "Ohjelma avattiin: {title} ({kind:label}, {region}, {first_year}–{last_year}); "
        "rakenne {outline:label}, arvioinnin kohde {scope:label}",
        "Programmet öppnades: {title} ({kind:label}, {region}, {first_year}–{last_year}); "
        "struktur {outline:label}, bedöms per {scope:label}",
        "The programme was opened: {title} ({kind:label}, {region}, {first_year}–{last_year}); "
        "outline {outline:label}, assessed by {scope:label}",
    ),
    programmes.SourceListed: Text(
        "Lähteeksi {document} kirjattiin: {title}[, päivätty {dated}]",
        "Som källa {document} antecknades: {title}[, daterad {dated}]",
        "Listed as source {document}: {title}[, dated {dated}]",
    ),
    programmes.VisionStated: Text(
        "Visio kirjattiin: {text}",
        "Visionen formulerades: {text}",
        "The vision was stated: {text}",
    ),
    programmes.StrategyLinked: Text(
        "Ohjelma kytkettiin strategian tavoitteeseen {number} ({perspective}): {goal}",
        "Programmet kopplades till strategins mål {number} ({perspective}): {goal}",
        "The programme was linked to goal {number} of the strategy ({perspective}): {goal}",
    ),
    programmes.OutcomeDefined: Text(
        "Asteikolle lisättiin arvio: {label}[ (kokonaan toteutunut{realised:if})]",
        "Skalan fick bedömningen: {label}[ (helt förverkligat{realised:if})]",
        "The scale got the outcome: {label}[ (fully realised{realised:if})]",
    ),
    programmes.HeadingAdded: Text(
        "Rakenteeseen lisättiin {level:label} {heading}[ kohdan {under} alle][: {title}]",
        "I strukturen infördes {level:label} {heading}[ under punkt {under}][: {title}]",
        "The outline got {level:label} {heading}[ under {under}][: {title}]",
    ),
    programmes.HeadingReworded: Text(
        "Kohta {heading} sai uuden nimen: {title}",
        "Punkt {heading} fick en ny rubrik: {title}",
        "Heading {heading} got another title: {title}",
    ),
    programmes.MilestoneSet: Text(
        "Aikajanalle lisättiin kohtaan {heading} tavoite vuodelle {year}: {text}",
        "På tidslinjen infördes under punkt {heading} ett mål för {year}: {text}",
        "A milestone for {year} was set under {heading}: {text}",
    ),
    programmes.MilestoneReworded: Text(
        "Aikajanan tavoite {milestone} sai uuden sanamuodon: {text}",
        "Tidslinjens mål {milestone} fick en ny ordalydelse: {text}",
        "Milestone {milestone} was reworded: {text}",
    ),
    programmes.MilestoneRemoved: Text(
        "Aikajanalta poistettiin tavoite {milestone}",
        "Målet {milestone} ströks från tidslinjen",
        "Milestone {milestone} was removed from the grid",
    ),
    programmes.ProgrammeAdopted: Text(
        "Ohjelman hyväksyi {body}",
        "Programmet godkändes av {body}",
        "The programme was adopted by {body}",
    ),
    programmes.ClaimNoted: Text(
        "Lähteen väite kirjattiin ({subject}): {statement}",
        "Ett påstående i källan antecknades ({subject}): {statement}",
        "A claim of the source was noted ({subject}): {statement}",
    ),
    programmes.ClaimUpheld: Text(
        "Väitteen {claim} katsottiin pitävän paikkansa",
        "Påståendet {claim} ansågs stämma",
        "The claim {claim} was taken to hold",
    ),
    programmes.ProgrammeSucceeded: Text(
        "Ohjelman seuraajaksi kirjattiin {successor}",
        "Som programmets efterföljare antecknades {successor}",
        "The programme was succeeded by {successor}",
    ),
    reviews.ReviewConducted: Text(
        "Selvitys tehtiin: {title} ({kind:label})"
        "[, tekijänä {conducted_by}][, osallistujia {participants}]",
        "En utredning gjordes: {title} ({kind:label})"
        "[, utförd av {conducted_by}][, antal deltagare: {participants}]",
        "A review was conducted: {title} ({kind:label})"
        "[, by {conducted_by}][, participants: {participants}]",
    ),
    reviews.FindingMade: Text(
        "Selvityksestä kirjattiin ({kind:label}): {text}[; vastaajat: {respondents}][; {score}]",
        "Ur utredningen antecknades ({kind:label}): {text}[; svarande: {respondents}][; {score}]",
        "Noted from the review ({kind:label}): {text}[; respondents: {respondents}][; {score}]",
    ),
    reviews.ProposalMade: Text(
        "Selvityksessä tehtiin ehdotus {number}: {text}",
        "I utredningen lades fram förslag {number}: {text}",
        "The review made proposal {number}: {text}",
    ),
    year_plans.YearPlanOpened: Text(
        "Vuoden {year} toimeenpanosuunnitelma avattiin",
        "Genomförandeplanen för {year} öppnades",
        "The year plan of {year} was opened",
    ),
    year_plans.YearPlanAdopted: Text(
        "Toimeenpanosuunnitelma hyväksyttiin",
        "Genomförandeplanen godkändes",
        "The year plan was adopted",
    ),
    year_plans.ObjectiveSet: Text(
        "Vuodelle asetettiin tavoite[ (sitova{binding:if})]: {title:.}[ Mittarit: {metrics}]",
        "För året sattes ett mål[ (bindande{binding:if})]: {title:.}[ Mätare: {metrics}]",
        "The year got an objective[ (binding{binding:if})]: {title:.}[ Metrics: {metrics}]",
    ),
    year_plans.CheckedIn: Text(
        "{quarter}. neljänneksellä luottamus tavoitteeseen {objective} oli {confidence} %: "
        "{narrative}",
        "Under kvartal {quarter} var tilltron till målet {objective} {confidence} %: {narrative}",
        "In quarter {quarter}, confidence in objective {objective} was {confidence}%: {narrative}",
    ),
    year_plans.RowAssessed: Text(
        "Rivi {heading} arvioitiin: {outcome}[. Perustelu: {reason}]",
        "Raden {heading} bedömdes: {outcome}[. Motivering: {reason}]",
        "Row {heading} was assessed: {outcome}[. Reason: {reason}]",
    ),
    year_plans.NarrativeGiven: Text(
        "Vuosiraporttiin kirjattiin kohtaan {heading} kappale {number}: {text}",
        "I årsrapporten infördes under punkt {heading} stycke {number}: {text}",
        "The year’s report got paragraph {number} under {heading}: {text}",
    ),
    year_plans.YearReported: Text(
        "Vuosi raportoitiin", "Året rapporterades", "The year was reported"
    ),
    year_plans.YearPlanClosed: Text("Vuosi suljettiin", "Året stängdes", "The year was closed"),
    actions.ActionPlanned: Text(
        "Suunniteltiin vuodelle {entry.year}: {entry.title}"
        "[ (nostettu selvityksestä {raised_from.review}, ehdotus {raised_from.number})]",
        "Planerades för {entry.year}: {entry.title}"
        "[ (ur utredningen {raised_from.review}, förslag {raised_from.number})]",
        "Planned for {entry.year}: {entry.title}"
        "[ (raised from the review {raised_from.review}, proposal {raised_from.number})]",
    ),
    actions.ActionCarriedOver: Text(
        "Siirrettiin vuodelta {from_year} vuodelle {entry.year}: {entry.title:.} Syy: {reason}",
        "Flyttades från {from_year} till {entry.year}: {entry.title:.} Orsak: {reason}",
        "Carried over from {from_year} to {entry.year}: {entry.title:.} Reason: {reason}",
    ),
    actions.EntryRevised: Text(
        "Muutettiin vuoden {year} suunnitelmaa[ (kohta {heading})][: {title}]",
        "Ändrades i planen för {year}[ (punkt {heading})][: {title}]",
        "Revised in the plan of {year}[ (heading {heading})][: {title}]",
    ),
    actions.ActionAssessed: Text(
        "Arvioitiin vuodelta {year}: {outcome}[. Perustelu: {reason}]",
        "Bedömdes för {year}: {outcome}[. Motivering: {reason}]",
        "Assessed for {year}: {outcome}[. Reason: {reason}]",
    ),
    actions.StepDone: Text(
        "Vuoden {year} tarvittava toimi {step} tehtiin",
        "Steg {step} för {year} utfördes",
        "Step {step} of {year} was done",
    ),
    actions.DeliverableRecorded: Text(
        "Vuodelle {year} kirjattiin tuotos: {title} ({kind:label}[, {made_on}][, {reference}])",
        "För {year} antecknades en leverans: {title} ({kind:label}[, {made_on}][, {reference}])",
        "A deliverable of {year} was recorded: {title} ({kind:label}[, {made_on}][, {reference}])",
    ),
    actions.ActionWithdrawn: Text(
        "Peruttiin vuodesta {from_year} alkaen. Syy: {reason}",
        "Ströks från och med {from_year}. Orsak: {reason}",
        "Withdrawn from {from_year} on. Reason: {reason}",
    ),
    actions.ActionMerged: Text(
        "Yhdistettiin vuodesta {from_year} alkaen toimenpiteeseen {into}. Syy: {reason}",
        "Slogs från och med {from_year} ihop med åtgärden {into}. Orsak: {reason}",
        "Merged into the action {into} from {from_year} on. Reason: {reason}",
    ),
    actions.ActionSplit: Text(
        "Jaettiin vuodesta {from_year} alkaen toimenpiteiksi {into}. Syy: {reason}",
        "Delades från och med {from_year} i åtgärderna {into}. Orsak: {reason}",
        "Split into the actions {into} from {from_year} on. Reason: {reason}",
    ),
}
"""What each class of events says; the names in braces are fields of the event.

A part in brackets is left out where one of its fields is missing, empty or false. After a colon:
`label` for the name of a code, `.` for a text that ends its sentence, `if` for a field that only
decides about its part.
"""

_PART = re.compile(r"\[([^]]*)\]")


def summary(event: object, language: Language) -> str:
    """What `event` says, in one sentence.

    Raises:
        TypeError: there is no sentence for events of this class.
    """
    template = SENTENCES.get(type(event))
    if template is None:
        raise TypeError(f"no summary of {type(event).__name__}")
    fields: dict[str, Any] = attrs.asdict(cast("Any", event), recurse=False)
    sentence = _PART.sub(
        lambda part: part[1] if _has_all(part[1], fields) else "", template.in_language(language)
    )
    return _Sentence(language).vformat(sentence, (), fields)


def _has_all(part: str, fields: Mapping[str, object]) -> bool:
    """Whether every field of an optional part has something to say."""
    names = [name.partition(".")[0] for _, name, _, _ in Formatter().parse(part) if name]
    return all(fields[name] not in {None, False, ()} for name in names)


class _Sentence(Formatter):
    """Writes the fields of an event in one language."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language

    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec == "if":
            return ""
        if isinstance(value, tuple):
            values = cast("tuple[object, ...]", value)
            texts = any(isinstance(one, Text) for one in values)
            joint = " > " if format_spec == "label" else "; " if texts else ", "
            return joint.join(self.format_field(one, format_spec) for one in values)
        if format_spec == "label":
            return label_in_words(str(value), self._language)
        in_words = _IN_WORDS.get(type(value))
        words = in_words(value, self._language) if in_words else str(value)
        return f"{words}." if format_spec == "." and words[-1] not in ".!?…" else words


def _text_in_words(text: Text, language: Language) -> str:
    return " ".join(text.in_language(language).split())


_IN_WORDS: Final[Mapping[type[object], Callable[[Any, Language], str]]] = {
    Text: _text_in_words,
    FuzzyDate: date_in_words,
    Count: count_in_words,
    reviews.Score: score_in_words,
}
