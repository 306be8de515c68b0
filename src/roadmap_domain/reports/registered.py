"""The organisations, one a row."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_domain.kernel.texts import Language
from roadmap_domain.reports import words
from roadmap_domain.reports.layout import Part, Table
from roadmap_domain.reports.words import Say, bulleted, saying
from roadmap_domain.views.organisations import ClassShown, Organisations, OrganisationShown
from roadmap_domain.views.words import day_in_words, label_in_words

HEADINGS = (
    words.ID,
    words.NAME,
    words.NUMBERS,
    words.REGISTER_CLASS,
    words.PROFILE,
    words.STANDING,
)


def layout(answer: Organisations, language: Language) -> Iterator[Part]:
    """Each organisation with its numbers, its class and its state; those that ended are faded."""
    say = saying(language)
    if not answer.organisations:
        yield say(words.NO_ORGANISATIONS)
        return
    printed = Table([say(it) for it in HEADINGS])
    for it in answer.organisations:
        former = ", ".join(name.name for name in it.former_names)
        ended_on = day_in_words(it.ended_on, language)
        printed.add(
            it.id,
            say(words.FORMERLY, it.name, former) if former else it.name,
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
        yield say(words.SAME_NUMBER, ", ".join(it.same_number_as))


def _class(claim: ClassShown, say: Say, language: Language) -> str:
    basis = claim.basis.text if claim.basis else ""
    return say(words.CLAIMED, claim.code, day_in_words(claim.since, language), basis)


def _profile(it: OrganisationShown, say: Say, language: Language) -> Iterator[str]:
    if it.working_area:
        yield it.working_area
    if it.networks:
        yield say(words.NETWORKS, ", ".join(it.networks))
    if it.has_employees is not None:
        yield say(words.EMPLOYEES if it.has_employees else words.NO_EMPLOYEES)
    if it.languages:
        yield say(words.LANGUAGES, ", ".join(it.languages))
    if it.described_in:
        registers = (label_in_words(register, language) for register in it.described_in)
        yield say(words.DESCRIBED, ", ".join(registers))
