"""The words of decisions on programmes, reviews, year plans, actions, indicators, gatherings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.kernel.texts import Text

DECISIONS: Final[Mapping[str, Text]] = {
    "open-programme": Text("Kirjaa ohjelma.", "Anteckna ett program."),
    "list-source": Text(
        "Anna lähdeasiakirjalle tunnus, jolla siihen viitataan.",
        "Ge ett källdokument den beteckning som det hänvisas till med.",
    ),
    "state-vision": Text(
        "Kirjaa ohjelman visio, tai uusi.", "Anteckna programmets vision, eller en ny."
    ),
    "link-strategy": Text(
        "Nimeä hyvinvointialueen strategian tavoite, jota ohjelma tukee.",
        "Nämn ett mål i välfärdsområdets strategi som programmet stöder.",
    ),
    "define-outcome": Text(
        "Lisää arvo ohjelman arviointiasteikolle.", "Lägg ett värde till programmets skala."
    ),
    "add-heading": Text(
        "Lisää rakenteeseen tavoite tai kokonaisuus. Nimi voi painetusta puuttua.",
        "Lägg ett mål eller en helhet till strukturen. Namnet kan saknas i tryck.",
    ),
    "reword-heading": Text(
        "Anna tavoitteelle tai kokonaisuudelle toinen nimi.",
        "Ge ett mål eller en helhet ett annat namn.",
    ),
    "set-milestone": Text(
        "Lisää aikajanan soluun (kohta ja vuosi) teksti; solussa voi olla useita.",
        "Sätt en text i tidslinjens ruta (punkt och år); en ruta kan ha flera.",
    ),
    "reword-milestone": Text(
        "Anna aikajanan tavoitteelle toinen sanamuoto. Pelkkä kirjoitusasu ei muuta mitään.",
        "Ge tidslinjens mål en annan ordalydelse. Enbart stavningen ändrar ingenting.",
    ),
    "remove-milestone": Text("Poista tavoite aikajanalta.", "Ta bort ett mål från tidslinjen."),
    "adopt-programme": Text(
        "Kirjaa, että toimielin hyväksyi ohjelman; perusteena on sen päätös.",
        "Anteckna att ett organ godkände programmet; grunden är dess beslut.",
    ),
    "succeed-programme": Text(
        "Kirjaa, mikä ohjelma jatkaa tätä kauden jälkeen.",
        "Anteckna vilket program som fortsätter detta efter perioden.",
    ),
    "note-claim": Text(
        "Kirjaa, mitä lähde väittää, kun lähteet ovat eri mieltä; perusteena on lähde.",
        "Anteckna vad en källa påstår när källor är oense; grunden är källan.",
    ),
    "uphold-claim": Text(
        "Merkitse väite, jonka katsotaan pitävän; muut samasta asiasta eivät silloin pidä.",
        "Märk påståendet som anses gälla; de andra i samma sak gäller då inte.",
    ),
    "record-review": Text("Kirjaa, että selvitys tehtiin.", "Anteckna att en utredning gjordes."),
    "record-finding": Text(
        "Kirjaa selvityksen havainto, ja arvosana asteikollaan, jos sellainen on.",
        "Anteckna vad utredningen fann, och ett betyg på sin skala, om det finns ett.",
    ),
    "record-proposal": Text(
        "Kirjaa numeroitu ehdotus, josta toimenpide voidaan nostaa.",
        "Anteckna ett numrerat förslag som en åtgärd kan lyftas ur.",
    ),
    "open-year-plan": Text(
        "Avaa ohjelmakauden yhden vuoden suunnitelma.",
        "Öppna planen för ett år av programperioden.",
    ),
    "adopt-year-plan": Text(
        "Kirjaa, että toimielin hyväksyi suunnitelman; perusteena on sen päätös.",
        "Anteckna att ett organ godkände planen; grunden är dess beslut.",
    ),
    "set-objective": Text(
        "Aseta vuodelle tavoite ja sen mittarit.", "Ställ upp ett mål för året, med mätare."
    ),
    "check-in": Text(
        "Kirjaa, miten tavoite neljänneksellä on: luottamus prosentteina ja kuvaus.",
        "Anteckna hur ett mål står under ett kvartal: tilltro i procent och en beskrivning.",
    ),
    "assess-row": Text(
        "Arvioi rivi ohjelman asteikolla; uudelleen vain perustellen tai korjaten.\n\n"
        "Arvio on myös rivin toimenpiteiden: mitä ne aiemmin saivat, ei enää päde.",
        "Bedöm en rad på programmets skala; på nytt bara med motivering eller som rättelse.\n\n"
        "Bedömningen gäller också radens åtgärder: vad de fick tidigare gäller inte längre.",
    ),
    "give-narrative": Text(
        "Kirjaa vuoden raportin numeroitu kappale kohdan alle.",
        "Anteckna ett numrerat stycke i årets rapport under en punkt.",
    ),
    "report-year": Text(
        "Kirjaa, että vuosi raportoitiin; sen jälkeen vuosi on jäädytetty.",
        "Anteckna att året rapporterades; därefter är året fryst.",
    ),
    "close-year-plan": Text("Sulje raportoitu vuosi.", "Stäng ett rapporterat år."),
    "plan-action": Text(
        "Suunnittele toimenpide vuodelle, ohjelman alimman tason kohtaan.",
        "Planera en åtgärd för ett år, under en punkt på programmets lägsta nivå.",
    ),
    "carry-over": Text(
        "Siirrä vuodelta kesken jäänyt myöhemmälle vuodelle.\n\n"
        "Mitä ei anneta, pysyy niin kuin se vuonna oli, paitsi aikataulu ja palveltavat "
        "tavoitteet, "
        "jotka kuuluvat vuoteensa.",
        "Överför det som blev ogjort ett år till ett senare år.\n\n"
        "Det som inte anges består som det var, utom tidtabellen och målen som tjänas, som "
        "hör till "
        "sitt år.",
    ),
    "revise-entry": Text(
        "Muuta, miten toimenpide vuoden suunnitelmassa on; mitä ei anneta, pysyy.",
        "Ändra hur en åtgärd står i årets plan; det som inte anges består.",
    ),
    "assess": Text(
        "Arvioi toimenpide ohjelman asteikolla; uudelleen vain perustellen tai korjaten.",
        "Bedöm en åtgärd på programmets skala; på nytt bara med motivering eller som rättelse.",
    ),
    "report-action": Text(
        "Kirjaa, mitä vuoden raportti toimenpiteestä sanoo, ja ohjelma, johon se viittaa.",
        "Anteckna vad årets rapport säger om en åtgärd, och programmet som den hänvisar till.",
    ),
    "mark-step-done": Text(
        "Merkitse vuoden toimi tehdyksi; toimet lasketaan ykkösestä.",
        "Märk ett av årets steg som gjort; stegen räknas från ett.",
    ),
    "record-deliverable": Text(
        "Kirjaa näytöksi jotain, mikä tehtiin ja voidaan näyttää.",
        "Anteckna som bevis något som gjordes och kan visas.",
    ),
    "withdraw": Text(
        "Peru toimenpide: vuodesta alkaen sitä ei enää tehdä.",
        "Stryk en åtgärd: från ett år ska den inte längre göras.",
    ),
    "merge": Text(
        "Anna toisen toimenpiteen tehdä tämän työ; historia seuraa siihen.",
        "Låt en annan åtgärd göra dennas arbete; historien följer med.",
    ),
    "split": Text(
        "Anna usean muun toimenpiteen tehdä tämän työ; historia seuraa niihin.",
        "Låt flera andra åtgärder göra dennas arbete; historien följer med.",
    ),
    "define-indicator": Text(
        "Määrittele, mitä ohjelmasta mitataan, missä yksikössä, kuinka usein ja mihin "
        "tavoitteisiin.",
        "Bestäm vad som mäts av ett program, i vilken enhet, hur ofta och för vilka mål.",
    ),
    "observe-indicator": Text(
        "Kirjaa alkaneen jakson arvo, niin tarkasti kuin se tiedetään.",
        "Anteckna värdet för en period som har börjat, så exakt som det är känt.",
    ),
    "note-missing-value": Text(
        "Kirjaa, miksi jaksolta ei ole arvoa; se voi vielä tulla.",
        "Anteckna varför en period saknar värde; det kan ännu komma.",
    ),
    "plan-measurement": Text(
        "Suunnittele jakson mittaus; se ei vielä ole arvo.",
        "Planera en mätning för en period; det är ännu inget värde.",
    ),
    "restate-indicator": Text(
        "Anna jaksolle toinen arvo ja kerro miksi; ensimmäinen säilyy.",
        "Ge en period ett annat värde, och säg varför; det första består.",
    ),
    "start-series": Text(
        "Aloita ohjelman tilaisuussarja, ja sen tavoite, jos sellainen on.",
        "Inled en serie av sammankomster för ett program, med målet om det finns ett.",
    ),
    "change-target": Text(
        "Aseta sarjalle toinen tavoite, tai ei mitään.",
        "Sätt ett annat mål för en serie, eller inget.",
    ),
    "plan-gathering": Text(
        "Suunnittele tilaisuus päivälle, tai siirrä se, niin tarkasti kuin tiedetään.",
        "Planera en sammankomst till en dag, eller flytta den, så exakt som det är känt.",
    ),
    "record-gathering": Text(
        "Kirjaa, että tilaisuus pidettiin voimaantulopäivänä, tai useita, kun määrä tiedetään.",
        "Anteckna att en sammankomst hölls på dagen i fråga, eller flera, om antalet är känt.",
    ),
    "cancel-gathering": Text(
        "Kirjaa, että suunniteltua tilaisuutta ei pidetä, ja miksi.",
        "Anteckna att en planerad sammankomst inte hålls, och varför.",
    ),
    "end-series": Text(
        "Päätä sarja; mitä siihen mennessä on pidetty, jää.",
        "Avsluta en serie; det som har hållits till dess består.",
    ),
}
