"""What an event says, in one sentence."""

from __future__ import annotations

from decimal import Decimal
from string import Formatter
from typing import Any

import attrs
import pytest

from roadmap_domain.domain.actions import events as actions
from roadmap_domain.domain.agreement_templates import events as templates
from roadmap_domain.domain.agreements import events as agreements
from roadmap_domain.domain.applicants import events as applicants
from roadmap_domain.domain.applications import events as applications
from roadmap_domain.domain.appropriations import events as appropriations
from roadmap_domain.domain.bodies import events as bodies
from roadmap_domain.domain.calls import events as calls
from roadmap_domain.domain.councils import events as councils
from roadmap_domain.domain.councils.charter import Charter, Criterion
from roadmap_domain.domain.gatherings import events as gatherings
from roadmap_domain.domain.grant_calls import events as grant_calls
from roadmap_domain.domain.indicators import events as indicators
from roadmap_domain.domain.lending_principles import events as principles
from roadmap_domain.domain.organisations import events as organisations
from roadmap_domain.domain.persons import events as persons
from roadmap_domain.domain.premises import events as premises
from roadmap_domain.domain.programmes import events as programmes
from roadmap_domain.domain.reviews import events as reviews
from roadmap_domain.domain.terms import events as terms
from roadmap_domain.domain.year_plans import events as year_plans
from roadmap_domain.kernel.dates import FuzzyDate, Recurrence
from roadmap_domain.kernel.money import Money
from roadmap_domain.kernel.periods import Period
from roadmap_domain.kernel.personal import FORGOTTEN, Personal
from roadmap_domain.kernel.recorded import Retracted
from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.kernel.values import Count, Quantity, Share
from roadmap_domain.persistence.founding import StoreFounded
from roadmap_domain.persistence.registry import Registry
from roadmap_domain.views.sentences import SENTENCES
from roadmap_domain.views.summaries import summary

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
T = Text("Nimi.", "Namn", "Name")
DAY = FuzzyDate("2025-10-01")
PLAIN = Text("Mallia jatketaan", "Modellen vidareutvecklas", "The model goes on")
SCORE = reviews.Score(Decimal("3.41"), Decimal(1), Decimal(5))
ENTRY = actions.Entry(2025, "1.1", PLAIN)
DAY = FuzzyDate("2025-11")
FOUR_TO_SIX = Recurrence(4, Decimal(12), at_most=6)
SUM = Money(1250050)
FULL: list[attrs.AttrsInstance] = [
    StoreFounded("s-1", T, 1),
    Retracted(T),
    bodies.BodyEstablished(T, "committee"),
    bodies.BodyRenamed(T),
    bodies.RulesAdopted(T, "2023", "25"),
    bodies.BodyMerged("aluehallitus"),
    bodies.BodyDissolved(),
    organisations.OrganisationRegistered(T, "123456", "1234567-1"),
    organisations.OrganisationRenamed(T),
    organisations.OrganisationIdentified("business-id", "1234567-1"),
    organisations.ClassClaimed("elakelaiset"),
    organisations.ProfileUpdated(
        ("n-1", "n-2"), T, has_employees=True, languages=("fi", "sv"), described_in=("ptv",)
    ),
    organisations.OrganisationMerged("toinen-ry"),
    organisations.OrganisationDissolved(),
    persons.PersonRecorded(Personal("Aino Aalto"), Personal("aino@example.org")),
    persons.DetailsChanged(Personal("Aino Aalto"), Personal("aino@example.org")),
    persons.PersonForgotten(),
    programmes.ProgrammeOpened("roadmap", T, T, 2022, 2025, ("goal", "group"), "row"),
    programmes.SourceListed("002", T, FuzzyDate("2023-21")),
    programmes.VisionStated(T),
    programmes.StrategyLinked(T, 15, T),
    programmes.OutcomeDefined("toteutuu", T, realised=True),
    programmes.HeadingAdded("group", "1.1", T, "1"),
    programmes.HeadingReworded("1.1", T),
    programmes.MilestoneSet("1.1-2023-1", "1.1", 2023, T),
    programmes.MilestoneReworded("1.1-2023-1", T),
    programmes.MilestoneRemoved("1.1-2023-1"),
    programmes.ProgrammeAdopted(T),
    programmes.ClaimNoted("kausi-1", "kausi", T),
    programmes.ClaimUpheld("kausi-1"),
    programmes.ProgrammeSucceeded("vake-2026"),
    reviews.ReviewConducted("vake", "workshops", T, T, Count(80, "at-least")),
    reviews.FindingMade(
        "h-1", "good", T, T, reviews.Score(Decimal("3.75"), Decimal(1), Decimal(5))
    ),
    reviews.ProposalMade(4, T),
    year_plans.YearPlanOpened("vake", 2025),
    year_plans.YearPlanAdopted(),
    year_plans.ObjectiveSet("2025-1", T, binding=True, metrics=(T, T)),
    year_plans.CheckedIn(2, "2025-1", 70, T),
    year_plans.RowAssessed("1.1", "osittain", T),
    year_plans.NarrativeGiven("1.1", 2, T),
    year_plans.YearReported(),
    year_plans.YearPlanClosed(),
    actions.ActionPlanned("vake", ENTRY, actions.Proposal("selvitys-2024", 1)),
    actions.ActionCarriedOver(2024, "vake", ENTRY, T),
    actions.EntryRevised(2025, "1.1", T),
    actions.ActionAssessed(2024, "osittain", T),
    actions.ActionReported(2024, T, "vake-tiekartta"),
    actions.StepDone(2024, 3),
    actions.DeliverableRecorded(2025, "t-1", "website", T, FuzzyDate("2025-11"), T),
    actions.ActionWithdrawn(2025, T),
    actions.ActionMerged(2025, "2025-1.1-2", T),
    actions.ActionSplit(2025, ("2025-1.1-2", "2025-1.1-3"), T),
    indicators.IndicatorDefined(
        "vake",
        T,
        "question",
        indicators.Unit("scale", Decimal(1), Decimal(5)),
        "interim-review",
        ("1", "2"),
        T,
    ),
    indicators.IndicatorObserved(Period("2023/2"), Quantity(Decimal("3.5"), "about"), T),
    indicators.ValueMissing(Period("2023/2"), T),
    indicators.MeasurementPlanned(Period("2025-21")),
    indicators.IndicatorRestated(Period("2023/2"), Quantity(Decimal("3.6")), T),
    gatherings.SeriesStarted(
        "vake", T, DAY, FOUR_TO_SIX, statutory=True, organisers=(T, T), council="neuvottelukunta"
    ),
    gatherings.TargetChanged(FOUR_TO_SIX),
    gatherings.GatheringPlanned("2025-1", DAY),
    gatherings.GatheringHeld("2025-1", DAY, Count(5), (T,), Count(100, "about")),
    gatherings.GatheringCancelled("2025-1", T),
    gatherings.SeriesEnded(DAY),
    councils.CouncilPlanned(T, "vake-tiekartta", DAY),
    councils.AlternativeDescribed(Charter("vaihtoehto-1", T, "2023", (), (), ())),
    councils.StructureDecided("vaihtoehto-1"),
    councils.CouncilStarted(),
    councils.TermOpened("2025–27", DAY, DAY, "vaihtoehto-1", 2, DAY),
    councils.TermEnded("2025–27", DAY, T),
    terms.MemberAppointed("n-1", "elakelaiset", 1, "seniorit-ry", "p-1", DAY),
    terms.DeputyAppointed("n-1", "kerho-ry", "p-2", DAY),
    terms.DeputyEnded("n-1", T),
    terms.MemberResigned("n-1", DAY, T),
    terms.MemberEnded("n-1", DAY, T),
    terms.DeputySucceeded("n-1", DAY),
    terms.MemberMoved("n-1", "vanhukset", 1, DAY),
    terms.MemberNamed("n-1", "p-3", DAY),
    terms.DeputyNamed("n-1", "p-4", DAY),
    terms.StoodIn("n-1", T),
    terms.ChairChosen("vice-chair", "n-1"),
    terms.BesideNamed("n-2", "Lautakunta", "p-3"),
    terms.DelegateNamed("n-3", T, "seniorit-ry", "p-1"),
    terms.MandateEnded("n-3", T),
    calls.CallOpened("vake", "2025–27", DAY, DAY, (Criterion("k", T, "organisation"),)),
    calls.CallExtended(DAY, T),
    calls.RegistrationReceived("i-1", "seniorit-ry", "elakelaiset", DAY, T, "p-1", "p-2"),
    calls.RegistrationWithdrawn("i-1", T),
    calls.CriterionAssessed("i-1", "k", met=True, reason=T),
    calls.SelectionProposed("Lautakunta", ("i-1",), (calls.DeputyTie("i-1", "i-2"),), T),
    calls.SelectionMade("Aluehallitus", ("i-1",), (calls.DeputyTie("i-1", "i-2"),), T),
    appropriations.AppropriationDecided(2025, SUM),
    appropriations.AppropriationChanged(SUM, T),
    applicants.ApplicationListed("a-1"),
    appropriations.GrantCommitted(1, "a-1", SUM, SUM, priority=True, share=Share(2, 3)),
    grant_calls.GrantCallOpened(
        "avustukset-2025",
        ("operating-grant",),
        DAY,
        DAY,
        (grant_calls.GrantCriterion("k", T),),
        "2025",
        ("Lautakunta",),
        ("Aluehallitus",),
        DAY,
        bars_unreported=True,
        scoring=(grant_calls.ScoringItem("v", 5, T),),
        scoring_version="1",
        priorities=(grant_calls.Priority("lapset", T),),
        priority_share=Share(2, 3),
    ),
    grant_calls.GrantCallExtended(DAY, T),
    applications.ApplicationReceived(
        "haku", "seniorit-ry", "operating-grant", SUM, DAY, T, "lapset", ("a-0",)
    ),
    applications.CompletionRequested(T, DAY),
    applications.ApplicationCompleted(T),
    applications.ApplicationWithdrawn(T),
    applications.EligibilityAssessed("k", met=True, reason=T),
    applications.ApplicationScored("p-1", (applications.Points("v", 4),), T),
    applications.GrantProposed("Lautakunta", SUM, T),
    applications.GrantAwarded("Aluehallitus", SUM, T, "avustukset-2025"),
    applications.ApplicationRejected("Aluehallitus", T),
    applications.DecisionNotified("letter", DAY, DAY),
    applications.ClaimFiled(T),
    applications.ClaimDecided("Aluehallitus", upheld=True, reason=T),
    applications.GrantAmended("Aluehallitus", SUM, T, DAY, "avustukset-2025"),
    applications.InstalmentPaid("1", SUM),
    applications.UsageReportReceived(SUM, T, DAY),
    applications.UsageReportReturned(T),
    applications.UsageReportApproved(),
    applications.GrantRecovered("Aluehallitus", SUM, T),
    templates.TemplatePrepared("vake-tiekartta", T, "premises", "2026", (T,)),
    templates.TemplateRevised("2027", (T,)),
    templates.TemplateWithdrawn(T),
    agreements.AgreementDrafted(
        "vake-tiekartta", T, "premises", ("seniorit-ry",), (T,), "tilasopimus", "2026"
    ),
    agreements.AgreementSigned(DAY, DAY),
    agreements.AgreementAmended(T, ("seniorit-ry",), DAY),
    agreements.ResponsibleChanged((T,)),
    agreements.AgreementEnded(DAY, T),
    principles.PrinciplesDrafted("vake-tiekartta", T),
    principles.ReadinessAssessed(ready=False, statement=T, review_on=DAY),
    principles.PrinciplesDecided("Aluehallitus", "2026", (T,)),
    premises.PremisesMapped("vake-tiekartta", T, T, Count(20), accessible=True, suited_for=T),
    premises.PremisesAvailable("periaatteet", T),
    premises.PremisesUnavailable(T),
    premises.PremisesLent("1", "kerhotila", "seniorit-ry", T, DAY, DAY, T),
    premises.PremisesReturned("1", DAY),
]
MISSING: dict[str, Any] = {
    **dict.fromkeys(("dated", "title", "under", "reason", "raised_from", "made_on", "reference")),
    "contact": None,
    **dict.fromkeys(("source", "note", "see")),
    "goals": (),
    "clauses": (),
    **dict.fromkeys(("template", "template_version", "until", "review_on", "conditions")),
    **dict.fromkeys(("address", "seats", "accessible", "suited_for", "hours")),
    **dict.fromkeys(("share", "appropriation")),
    **dict.fromkeys(("programme", "start_by", "charter", "seats_per_class", "chosen_on")),
    **dict.fromkeys(("member", "person")),
    **dict.fromkeys(("conducted_by", "participants", "respondents", "score")),
    **dict.fromkeys(("section", "association_number", "business_id")),
    **dict.fromkeys(("networks", "working_area", "has_employees", "languages", "described_in")),
    **dict.fromkeys(("link", "representative", "deputy")),
    "criteria": (),
    **dict.fromkeys(("priorities", "scoring", "earlier"), ()),
    **dict.fromkeys(("priority_share", "scoring_version", "reports_due", "comment")),
    "bars_unreported": False,
    "deputies": (),
    "metrics": (),
    "realised": False,
    "binding": False,
    **dict.fromkeys(("target", "council", "attendance")),
    **dict.fromkeys(("metrics", "organisers"), ()),
    **dict.fromkeys(("realised", "binding", "statutory"), False),
}


def bare(event: attrs.AttrsInstance) -> attrs.AttrsInstance:
    """The same event with nothing that may be missing."""
    fields = attrs.fields_dict(type(event))
    may_be_missing = {
        name: value
        for name, value in MISSING.items()
        if name in fields and (value is not None or "None" in str(fields[name].type))
    }
    return type(event)(**{**attrs.asdict(event, recurse=False), **may_be_missing})


def test_every_event_has_a_sentence() -> None:
    events = set(Registry().events.values())
    assert set(SENTENCES) == events
    assert {type(event) for event in FULL} == events


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("event", FULL, ids=lambda event: type(event).__name__)
def test_a_sentence_is_whole_with_and_without_what_may_be_missing(
    event: attrs.AttrsInstance, language: Language
) -> None:
    for one in (event, bare(event)):
        sentence = summary(one, language)
        assert sentence == " ".join(sentence.split())
        assert not any(sign in sentence for sign in "[]{}")
        assert not any(sign in sentence for sign in ("None", "True", "False", "()", ".."))
        assert sentence[-1] not in ":;,"


@pytest.mark.parametrize("event", FULL, ids=lambda event: type(event).__name__)
def test_each_language_has_its_own_sentence_with_the_same_fields(
    event: attrs.AttrsInstance,
) -> None:
    sentences = [SENTENCES[type(event)].in_language(language) for language in LANGUAGES]
    assert len(set(sentences)) == len(LANGUAGES)
    fields = [
        sorted((name, spec) for _, name, spec, _ in Formatter().parse(sentence) if name)
        for sentence in sentences
    ]
    assert fields[0] == fields[1] == fields[2]


@pytest.mark.parametrize(
    ("event", "language", "sentence"),
    [
        (
            actions.ActionPlanned("vake", ENTRY, actions.Proposal("selvitys-2024", 1)),
            "fi",
            (
                "Suunniteltiin vuodelle 2025: Mallia jatketaan "
                "(nostettu selvityksestä selvitys-2024, ehdotus 1)"
            ),
        ),
        (
            persons.PersonRecorded(Personal("Aino Aalto"), Personal("aino@example.org")),
            "fi",
            "Henkilö kirjattiin: Aino Aalto; yhteystieto kirjattiin",
        ),
        (
            persons.DetailsChanged(FORGOTTEN, None),
            "sv",
            "Personens uppgifter ändrades; namn: personuppgifterna raderade",
        ),
        (
            persons.DetailsChanged(Personal(sealed="…"), Personal(sealed="…")),
            "en",
            "The person’s details changed; name: personal data encrypted; the contact changed",
        ),
        (
            actions.ActionPlanned("vake", ENTRY, None),
            "sv",
            "Planerades för 2025: Modellen vidareutvecklas",
        ),
        (
            actions.ActionCarriedOver(2024, "vake", ENTRY, Text("Työ jatkuu")),
            "fi",
            "Siirrettiin vuodelta 2024 vuodelle 2025: Mallia jatketaan. Syy: Työ jatkuu",
        ),
        (
            actions.ActionCarriedOver(
                2024, "vake", attrs.evolve(ENTRY, title=Text("Rakenteet\non kuvattu.")), T
            ),
            "en",
            "Carried over from 2024 to 2025: Rakenteet on kuvattu. Reason: Name",
        ),
        (
            actions.ActionAssessed(2024, "osittain", None),
            "fi",
            "Arvioitiin vuodelta 2024: osittain",
        ),
        (
            programmes.ProgrammeOpened(
                "roadmap", PLAIN, Text("Vake"), 2022, 2025, ("goal", "group"), "row"
            ),
            "fi",
            (
                "Ohjelma avattiin: Mallia jatketaan (tiekartta, Vake, 2022–2025); "
                "rakenne tavoite > kokonaisuus, arvioinnin kohde rivi"
            ),
        ),
        (
            programmes.HeadingAdded("group", "1.1", None, "1"),
            "fi",
            "Rakenteeseen lisättiin kokonaisuus 1.1 kohdan 1 alle",
        ),
        (
            programmes.OutcomeDefined("osittain", Text("Toteutuu osittain"), realised=False),
            "fi",
            "Asteikolle lisättiin arvio: Toteutuu osittain",
        ),
        (
            bodies.RulesAdopted(Text("Hallintosääntö"), "2023", "25"),
            "fi",
            "Toimielin toimii säännön mukaan: Hallintosääntö (2023) 25 §",
        ),
        (
            organisations.ProfileUpdated(has_employees=False, described_in=("ptv", "lahella-fi")),
            "fi",
            (
                "Järjestön tietoja päivitettiin; palkattuja työntekijöitä: ei; "
                "palvelut kuvattu: PTV, Lähellä.fi"
            ),
        ),
        (
            reviews.FindingMade(
                "h-1",
                "finding",
                Text("Kokemus, keskiarvo"),
                Text("järjestöt"),
                SCORE,
            ),
            "fi",
            (
                "Selvityksestä kirjattiin (havainto): Kokemus, keskiarvo; vastaajat: järjestöt; "
                "3,41 asteikolla 1–5"
            ),
        ),
        (
            year_plans.ObjectiveSet("2025-1", PLAIN, binding=True, metrics=(Text("a"), Text("b"))),
            "fi",
            "Vuodelle asetettiin tavoite (sitova): Mallia jatketaan. Mittarit: a; b",
        ),
        (
            actions.DeliverableRecorded(2025, "t-1", "website", PLAIN, FuzzyDate("2025-11"), None),
            "en",
            "A deliverable of 2025 was recorded: The model goes on (website, November 2025)",
        ),
        (
            actions.ActionSplit(2025, ("a-1", "a-2"), Text("Laajuus", "Omfattningen")),
            "sv",
            "Delades från och med 2025 i åtgärderna a-1, a-2. Orsak: Omfattningen",
        ),
    ],
)
def test_a_sentence_says_what_happened(event: object, language: Language, sentence: str) -> None:
    assert summary(event, language) == sentence


def test_an_outcome_is_called_by_its_label_on_the_scale() -> None:
    scale = {"osittain": Text("Toteutuu osittain", "Delvis")}
    assessed = actions.ActionAssessed(2024, "osittain", None)
    row = year_plans.RowAssessed("1.1", "muu", None)
    assert summary(assessed, "fi", scale) == "Arvioitiin vuodelta 2024: Toteutuu osittain"
    assert summary(assessed, "sv", scale) == "Bedömdes för 2024: Delvis"
    assert summary(row, "fi", scale) == "Rivi 1.1 arvioitiin: muu"


def test_text_with_signs_of_templates_is_left_as_it_is() -> None:
    text = Text("Malli {x} [2.1] {0}")
    assert summary(programmes.VisionStated(text), "fi") == "Visio kirjattiin: Malli {x} [2.1] {0}"


def test_what_is_no_event_has_no_summary() -> None:
    with pytest.raises(TypeError, match="no summary of str"):
        summary("tapahtuma", "fi")
