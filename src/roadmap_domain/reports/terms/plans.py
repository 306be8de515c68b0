"""The words of programmes, plans, actions, reviews and gatherings."""

from __future__ import annotations

from typing import Final

from roadmap_domain.kernel.texts import Text
from roadmap_domain.reports.terms.term import Term

_PROGRAMMES, _PLANS = "domain.programmes", "domain.year_plans"
_ACTIONS, _REVIEWS = "domain.actions", "domain.reviews"
_GATHERINGS = "domain.gatherings"
_INDICATORS = "domain.indicators"

PLANS: Final = (
    Term(
        Text("ohjelma", "program", "programme"),
        f"{_PROGRAMMES}.state:Programme",
        "usean vuoden suunnitelma: kausi, visio, rakenne, aikajana, asteikko",
        also=("tiekartta", "osallisuusohjelma", "toimintasuunnitelma"),
    ),
    Term(Text("visio", "vision", "vision"), f"{_PROGRAMMES}.events:VisionStated", "mihin pyritään"),
    Term(
        Text("strategian tavoite", "strategiskt mål", "strategy link"),
        f"{_PROGRAMMES}.events:StrategyLinked",
        "mitä hyvinvointialueen strategian tavoitetta ohjelma tukee",
    ),
    Term(
        Text("seuraaja", "efterföljare", "successor"),
        f"{_PROGRAMMES}.state:Programme.successor",
        "ohjelma, johon kauden jälkeen jatketaan",
    ),
    Term(
        Text("tavoite", "mål", "goal"),
        f"{_PROGRAMMES}.events:Level",
        "rakenteen kohta, numeroitu 1, 2, …",
    ),
    Term(
        Text("kokonaisuus", "helhet", "group"),
        f"{_PROGRAMMES}.events:Level",
        "tiekartassa tavoitteen alla, osallisuusohjelmassa tavoitteen yllä: "
        "tasojen järjestys on tietoa",
        also=("toimenpidekokonaisuus", "osallisuuden muoto"),
    ),
    Term(
        Text("kohta", "punkt", "heading"), f"{_PROGRAMMES}.state:Heading", "tavoite tai kokonaisuus"
    ),
    Term(
        Text("rivi", "rad", "row"),
        f"{_PROGRAMMES}.state:Programme.row_level",
        "rakenteen alimman tason kohta suunnitelmassa ja raportissa",
    ),
    Term(
        Text("aikajanan tavoite", "mål på tidslinjen", "milestone"),
        f"{_PROGRAMMES}.state:Milestone",
        "teksti aikajanan solussa (kokonaisuus × vuosi); solussa voi olla monta",
    ),
    Term(
        Text("toimeenpanosuunnitelma", "genomförandeplan", "year plan"),
        f"{_PLANS}.state:YearPlan",
        "mitä ohjelmasta tehdään yhtenä vuonna",
    ),
    Term(
        Text("vaihe", "fas", "phase"),
        "interop.plans.year_plan_sheets:PHASES",
        "mihin vuoden suunnitelma on edennyt: avattu, hyväksytty, raportoitu, suljettu",
    ),
    Term(
        Text("vuositavoite", "årsmål", "objective"),
        f"{_PLANS}.events:ObjectiveSet",
        "vuoden tavoite mittareineen; sitova, jos strategia niin sanoo",
    ),
    Term(
        Text("väliarvio", "avstämning", "check-in"),
        f"{_PLANS}.events:CheckedIn",
        "miten vuositavoite on vuosineljänneksellä: luottamus prosentteina ja sanoin",
    ),
    Term(
        Text("raportin kappale", "stycke i rapporten", "narrative"),
        f"{_PLANS}.events:NarrativeGiven",
        "mitä vuosiraportti sanoo kohdasta, kappale kerrallaan",
    ),
    Term(
        Text("toimenpide", "åtgärd", "action"),
        f"{_ACTIONS}.state:Action",
        "mitä tehdään; sama tunnus vuodesta toiseen",
    ),
    Term(
        Text("merkintä vuodessa", "post i årets plan", "entry"),
        f"{_ACTIONS}.events:Entry",
        "toimenpide yhden vuoden suunnitelmassa: sanamuoto, toimet, mittarit, vastuu, kumppanit, "
        "aikataulu",
    ),
    Term(
        Text("tarvittava toimi", "steg", "step"),
        f"{_ACTIONS}.events:Entry.steps",
        "mitä toimenpide vaatii; merkitään tehdyksi",
    ),
    Term(
        Text("toimenpiteen mittari", "åtgärdens mätare", "metric"),
        f"{_ACTIONS}.events:Entry.metrics",
        "mistä näkee, miten kävi",
    ),
    Term(
        Text("vastuu", "ansvar", "responsible"),
        f"{_ACTIONS}.events:Entry.responsible",
        "kuka vastaa",
    ),
    Term(
        Text("kumppanit", "partner", "partners"),
        f"{_ACTIONS}.events:Entry.partners",
        "kenen kanssa",
    ),
    Term(
        Text("aikataulu", "tidtabell", "schedule"),
        "kernel.dates:Schedule",
        "milloin, ja miten usein toistuu",
    ),
    Term(
        Text("arvio", "bedömning", "outcome"),
        f"{_PROGRAMMES}.state:Outcome",
        "arvo ohjelman omalta asteikolta; ilman sitä »ei arvioitu»",
        also=("arvio toteutumisesta", "tila"),
    ),
    Term(
        Text("siirtyi", "överförd", "carried over"),
        f"{_ACTIONS}.events:ActionCarriedOver",
        "jäi vuodelta kesken ja jatkui myöhempänä; merkki `*` päätellään tapahtumista",
    ),
    Term(
        Text("nostettu selvityksestä", "lyft ur en utredning", "raised from a review"),
        f"{_ACTIONS}.events:ActionPlanned.raised_from",
        "merkki `**` päätellään tapahtumista",
    ),
    Term(
        Text("tuotos", "resultat", "deliverable"),
        f"{_ACTIONS}.events:DeliverableRecorded",
        "jotain, minkä voi näyttää: suunnitelma, malli, koulutus",
    ),
    Term(
        Text("selvitys", "utredning", "review"),
        f"{_REVIEWS}.state:Review",
        "mitä tutkittiin; havaintoja ja numeroituja ehdotuksia",
        also=("kysely", "SWOT", "työpajat"),
    ),
    Term(
        Text("havainto", "iakttagelse", "finding"),
        f"{_REVIEWS}.events:FindingMade",
        "mitä selvityksessä todettiin",
    ),
    Term(
        Text("ehdotus", "förslag", "proposal"),
        f"{_REVIEWS}.events:ProposalMade",
        "mitä selvityksessä ehdotettiin; siitä voi nostaa toimenpiteen",
    ),
    Term(
        Text("mittari", "indikator", "indicator"),
        f"{_INDICATORS}.state:Indicator",
        "kysymys tai kuvaus siitä, mitä ohjelmasta mitataan; palvelee tavoitteita",
    ),
    Term(
        Text("yksikkö", "enhet", "unit"),
        f"{_INDICATORS}.events:Unit",
        "minkä lukuja mittarin arvot ovat: asteikko rajoineen, lukumäärä, euroa, prosenttia, "
        "kyllä/ei",
    ),
    Term(
        Text("jakso", "period", "period"),
        "kernel.periods:Period",
        "mihin mittarin arvo kuuluu: osavuosikatsaus, vuosi tai päivä",
    ),
    Term(
        Text("osavuosikatsaus", "delårsöversikt", "interim review"),
        "kernel.periods:Cadence",
        "vuoden neljännes 1–4, esimerkiksi 2023/2",
        also=("ovk",),
    ),
    Term(
        Text("mittausarvo", "mätvärde", "value"),
        f"{_INDICATORS}.events:IndicatorObserved",
        "mittarin arvo jaksolla, lähteen tarkkuudella; puuttuvalla on syy, tarkistettu säilyttää "
        "ensimmäisen",
    ),
    Term(
        Text("mittaus", "mätning", "measurement"),
        f"{_INDICATORS}.events:MeasurementPlanned",
        "arvon mittaaminen; suunniteltu mittaus ei ole arvo",
    ),
    Term(
        Text("tilaisuussarja", "serie av sammankomster", "series"),
        f"{_GATHERINGS}.state:Gathering",
        "tilaisuudet, joita pidetään toistuvasti ja joilla voi olla tavoitetiheys",
    ),
    Term(
        Text("tilaisuus", "sammankomst", "gathering"),
        f"{_GATHERINGS}.events:GatheringHeld",
        "yksi kerta sarjassa (*occurrence* on sen tunnus); tai useita, kun tiedetään vain määrä",
        also=("kokous", "foorumi", "infoilta", "neuvottelu"),
    ),
    Term(
        Text("tavoitetiheys", "målfrekvens", "target"),
        f"{_GATHERINGS}.events:SeriesStarted.target",
        "kuinka usein sarjan tilaisuuksia pidetään, vähintään tai välillä 4–6 vuodessa",
    ),
)
