"""What the events of agreements and their templates say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.agreement_templates import events as templates
from roadmap_domain.domain.agreements import events as agreements
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    templates.TemplatePrepared: Text(
        "Sopimuspohja laadittiin ({subject:label}): {title}, versio {version}[; ehdot: {clauses}]",
        "En avtalsmall upprättades ({subject:label}): {title}, version {version}"
        "[; villkor: {clauses}]",
        "An agreement template was prepared ({subject:label}): {title}, version {version}"
        "[; clauses: {clauses}]",
    ),
    templates.TemplateRevised: Text(
        "Sopimuspohja sai version {version}[; ehdot: {clauses}]",
        "Avtalsmallen fick versionen {version}[; villkor: {clauses}]",
        "The agreement template got the version {version}[; clauses: {clauses}]",
    ),
    templates.TemplateWithdrawn: Text(
        "Sopimuspohja poistettiin käytöstä. Syy: {reason}",
        "Avtalsmallen togs ur bruk. Orsak: {reason}",
        "The agreement template was withdrawn. Reason: {reason}",
    ),
    agreements.AgreementDrafted: Text(
        "Sopimus luonnosteltiin ({subject:label}): {title}; osapuolet: {parties}"
        "[; vastuu: {responsible}][; pohja {template}][, versio {template_version}]",
        "Ett avtal utarbetades ({subject:label}): {title}; parter: {parties}"
        "[; ansvar: {responsible}][; mall {template}][, version {template_version}]",
        "An agreement was drafted ({subject:label}): {title}; parties: {parties}"
        "[; responsible: {responsible}][; template {template}][, version {template_version}]",
    ),
    agreements.AgreementSigned: Text(
        "Sopimus allekirjoitettiin, voimassa {since} alkaen[, viimeinen päivä {until}]",
        "Avtalet undertecknades, gäller från och med {since}[, sista dag {until}]",
        "The agreement was signed, in force from {since}[, last day {until}]",
    ),
    agreements.AgreementAmended: Text(
        "Sopimusta muutettiin: {what}[; osapuolet: {parties}][; viimeinen päivä {until}]",
        "Avtalet ändrades: {what}[; parter: {parties}][; sista dag {until}]",
        "The agreement was amended: {what}[; parties: {parties}][; last day {until}]",
    ),
    agreements.ResponsibleChanged: Text(
        "Sopimuksen vastuutaho vaihtui: {responsible}",
        "Ansvaret för avtalet överfördes: {responsible}",
        "Who is responsible for the agreement changed: {responsible}",
    ),
    agreements.AgreementEnded: Text(
        "Sopimus päätettiin, viimeinen päivä {last_day}. Syy: {reason}",
        "Avtalet avslutades, sista dag {last_day}. Orsak: {reason}",
        "The agreement was ended, last day {last_day}. Reason: {reason}",
    ),
}
