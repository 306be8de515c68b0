"""The words of what decisions on programmes, reviews, plans, actions and gatherings take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

ARGUMENTS: Final[Mapping[str, Text]] = {
    "attendance": Text("osallistujia", "antal deltagare", "how many took part"),
    "binding": Text("tavoite on sitova", "målet är bindande", "the objective is binding"),
    "body": Text("toimielimen nimi", "organets namn", "the body's name"),
    "cadence": Text("kuinka usein mitataan", "hur ofta det mäts", "how often it is measured"),
    "claim": Text("väitteen tunnus", "påståendets beteckning", "the claim's code"),
    "conducted_by": Text("kuka selvityksen teki", "vem som gjorde den", "who conducted it"),
    "confidence": Text("luottamus prosentteina", "tilltro i procent", "confidence in percent"),
    "council": Text(
        "neuvottelukunta, jonka kokouksia ne ovat",
        "delegationen vars möten de är",
        "the council whose meetings they are",
    ),
    "dated": Text("asiakirjan päivä", "dokumentets dag", "the document's date"),
    "day": Text("päivä; ilman sitä ei tiedossa", "dagen; utan den inte känd", "the day, if known"),
    "deliverable": Text("tuotoksen tunnus", "resultatets beteckning", "the deliverable's code"),
    "details": Text("tarkenteet", "preciseringarna", "the details"),
    "document": Text("asiakirjan tunnus", "dokumentets beteckning", "the document's code"),
    "finding": Text("havainnon tunnus", "iakttagelsens beteckning", "the finding's code"),
    "first_year": Text("kauden ensimmäinen vuosi", "periodens första år", "the first year"),
    "from_year": Text("mistä vuodesta", "från vilket år", "from which year"),
    "goal": Text("strategian tavoite", "strategins mål", "the strategy's goal"),
    "goals": Text(
        "tavoitteet, joita mittari palvelee", "målen som indikatorn tjänar", "the goals it serves"
    ),
    "heading": Text("kohdan numero", "punktens nummer", "the heading's number"),
    "label": Text("mitä arviosta sanotaan", "vad bedömningen kallas", "what it is called"),
    "last_year": Text("kauden viimeinen vuosi", "periodens sista år", "the last year"),
    "level": Text("rakenteen taso", "strukturens nivå", "the level of the outline"),
    "made_on": Text("milloin tehty", "när det gjordes", "when it was made"),
    "merge into": Text(
        "toimenpide, joka jatkaa", "åtgärden som fortsätter", "the action that goes on"
    ),
    "metrics": Text("mittarit", "mätarna", "the metrics"),
    "milestone": Text(
        "aikajanan tavoitteen tunnus", "beteckningen för tidslinjens mål", "the milestone's code"
    ),
    "narrative": Text("kuvaus", "beskrivningen", "the narrative"),
    "note": Text("huomautus", "anmärkningen", "a note"),
    "objective": Text(
        "vuoden tavoitteen tunnus", "beteckningen för årets mål", "the objective's code"
    ),
    "occurrence": Text("tilaisuuden tunnus", "sammankomstens beteckning", "the gathering's code"),
    "order": Text("monesko kohdassaan", "ordningen under punkten", "its place under the heading"),
    "organisers": Text("järjestäjät", "arrangörerna", "who organises it"),
    "outcome": Text(
        "arvio, ohjelman asteikon tunnuksella",
        "bedömningen, med skalans beteckning",
        "the outcome, by its code on the scale",
    ),
    "outline": Text(
        "rakenteen tasot ylhäältä alas",
        "strukturens nivåer uppifrån ned",
        "the levels of the outline, from the top down",
    ),
    "participants": Text("ketkä osallistuivat", "vilka som deltog", "who took part"),
    "partners": Text("kumppanit", "partnerna", "the partners"),
    "period": Text("jakso", "perioden", "the period"),
    "perspective": Text(
        "strategian näkökulma", "strategins perspektiv", "the strategy's perspective"
    ),
    "quarter": Text("vuosineljännes 1–4", "kvartal 1–4", "the quarter, 1 to 4"),
    "raised_from": Text(
        "ehdotus, josta toimenpide nostettiin",
        "förslaget som åtgärden lyftes ur",
        "the proposal that it is raised from",
    ),
    "realised": Text(
        "onko kaikki toteutunut: mitään ei jää siirrettäväksi",
        "om allt har genomförts: inget återstår att överföra",
        "whether nothing is left to carry over",
    ),
    "reference": Text("mistä sen löytää", "var det finns", "where it can be found"),
    "region": Text("alue", "området", "the region"),
    "respondents": Text("ketkä vastasivat", "vilka som svarade", "who answered"),
    "responsible": Text("vastuutahot", "de ansvariga", "who is responsible"),
    "schedule": Text("aikataulu", "tidtabellen", "the schedule"),
    "scope": Text(
        "arvioidaanko toimenpiteet vai rivit",
        "om åtgärder eller rader bedöms",
        "whether actions or rows are assessed",
    ),
    "score": Text("arvosana asteikollaan", "betyget på sin skala", "the score on its scale"),
    "see": Text(
        "ohjelma, johon viitataan", "programmet som avses", "the programme that is referred to"
    ),
    "serves": Text(
        "aikajanan tavoitteet, joita toimenpide palvelee",
        "målen på tidslinjen som åtgärden tjänar",
        "the milestones that it serves",
    ),
    "source": Text("mistä arvot saadaan", "var värdena kommer ifrån", "what the values come from"),
    "split into": Text(
        "toimenpiteet, jotka jatkavat", "åtgärderna som fortsätter", "the actions that go on"
    ),
    "statement": Text("mitä lähde väittää", "vad källan påstår", "what the source states"),
    "statutory": Text("laki vaatii sarjan", "lagen kräver serien", "the law requires the series"),
    "step": Text("monesko toimi", "vilket steg i ordningen", "which step, counted from 1"),
    "steps": Text("tarvittavat toimet", "stegen som behövs", "the steps"),
    "subject": Text("asia, josta väitetään", "saken som påståendet gäller", "what it is about"),
    "successor": Text("jatkava ohjelma", "programmet som fortsätter", "the programme that follows"),
    "target": Text("tavoite: kuinka usein", "målet: hur ofta", "the target: how often"),
    "times": Text("montako pidettiin", "hur många som hölls", "how many were held"),
    "to_year": Text("mille vuodelle", "till vilket år", "into which year"),
    "under": Text("ylempi kohta", "punkten ovanför", "the heading above"),
    "unit": Text("yksikkö", "enheten", "the unit"),
    "value": Text("arvo", "värdet", "the value"),
}
