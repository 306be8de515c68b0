"""The organisations, one a row."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language, Text
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Part, Table
from roadmap_domain.reports.words import Say, bulleted, saying
from roadmap_domain.views.organisations import ClassShown, Organisations, OrganisationShown
from roadmap_domain.views.words import day_in_words, label_in_words

_NAME = Text("Nimi", "Namn", "Name")
_FORMERLY = Text("{} (ent. {})", "{} (tidigare {})", "{} (formerly {})")
_NUMBERS = Text("Tunnukset", "Nummer", "Numbers")
_SAME_NUMBER = Text("sama tunnus: {}", "samma nummer: {}", "same number: {}")
_REGISTER_CLASS = Text("Rekisteriluokka", "Registerklass", "Register class")
_CLAIMED = Text("{} ({} alkaen; {})", "{} (från {}; {})", "{} (since {}; {})")
_PROFILE = Text("Tiedot", "Uppgifter", "Profile")
_NETWORKS = Text("verkostot: {}", "nätverk: {}", "networks: {}")
_EMPLOYEES = Text("palkattuja työntekijöitä", "har anställda", "has employees")
_NO_EMPLOYEES = Text("ei palkattuja työntekijöitä", "inga anställda", "no employees")
_LANGUAGES = Text("kielet: {}", "språk: {}", "languages: {}")
_DESCRIBED = Text("palvelut kuvattu: {}", "tjänsterna beskrivna: {}", "services described: {}")
_NO_ORGANISATIONS = Text(
    "Yhtään järjestöä ei ole kirjattu.",
    "Inga organisationer har antecknats.",
    "No organisations have been recorded.",
)

HEADINGS = (
    words.ID,
    _NAME,
    _NUMBERS,
    _REGISTER_CLASS,
    _PROFILE,
    words.STANDING,
)


def layout(answer: Organisations, language: Language) -> Iterator[Part]:
    """Each organisation with its numbers, its class and its state; those that ended are faded."""
    say = saying(language)
    if not answer.organisations:
        yield say(_NO_ORGANISATIONS)
        return
    printed = Table([say(it) for it in HEADINGS])
    for it in answer.organisations:
        former = ", ".join(name.name for name in it.former_names)
        ended_on = day_in_words(it.ended_on, language)
        printed.add(
            it.id,
            say(_FORMERLY, it.name, former) if former else it.name,
            "\n".join(_numbers(it, say)),
            _class(it.register_class, say, language) if it.register_class else "",
            bulleted(_profile(it, say, language)),
            say(words.STATES[it.state], ended_on, it.merged_into),
            faded=it.state != "active",
        )
    yield printed


def _numbers(it: OrganisationShown, say: Say) -> Iterator[str]:
    yield from filter(None, (it.association_number, it.business_id))
    if it.same_number_as:
        yield say(_SAME_NUMBER, ", ".join(it.same_number_as))


def _class(claim: ClassShown, say: Say, language: Language) -> str:
    basis = claim.basis.text if claim.basis else ""
    return say(_CLAIMED, claim.code, day_in_words(claim.since, language), basis)


def _profile(it: OrganisationShown, say: Say, language: Language) -> Iterator[str]:
    if it.working_area:
        yield it.working_area
    if it.networks:
        yield say(_NETWORKS, ", ".join(it.networks))
    if it.has_employees is not None:
        yield say(_EMPLOYEES if it.has_employees else _NO_EMPLOYEES)
    if it.languages:
        yield say(_LANGUAGES, ", ".join(it.languages))
    if it.described_in:
        registers = (label_in_words(register, language) for register in it.described_in)
        yield say(_DESCRIBED, ", ".join(registers))
