"""The words of bodies, organisations, councils and persons, and of what is recorded."""

from __future__ import annotations

from typing import Final

from roadmap_domain.kernel.texts import Text
from roadmap_domain.reports.terms.term import Term

_PROGRAMMES = "domain.programmes"
_ORGANISATIONS = "domain.organisations"

PEOPLE: Final = (
    Term(
        Text("toimielin", "organ", "body"),
        "domain.bodies.state:Body",
        "päättää tai valmistelee",
        also=("lautakunta", "aluehallitus", "aluevaltuusto", "tiimi"),
    ),
    Term(
        Text("sääntö", "regler", "rules"),
        "domain.bodies.events:RulesAdopted",
        "minkä mukaan toimielin toimii: nimi, versio ja pykälä",
    ),
    Term(
        Text("järjestö", "organisation", "organisation"),
        f"{_ORGANISATIONS}.state:Organisation",
        "yhdistys tai muu järjestö, jonka kanssa hyvinvointialue toimii",
        also=("yhdistys",),
    ),
    Term(
        Text("yhdistysrekisterinumero", "föreningsregisternummer", "association number"),
        f"{_ORGANISATIONS}.events:OrganisationRegistered.association_number",
        "yhdistyksen numero yhdistysrekisterissä, 1–6 numeroa",
    ),
    Term(
        Text("Y-tunnus", "FO-nummer", "business ID"),
        f"{_ORGANISATIONS}.events:OrganisationRegistered.business_id",
        "seitsemän numeroa ja tarkistusnumero",
    ),
    Term(
        Text("rekisteriluokka", "registerklass", "class"),
        f"{_ORGANISATIONS}.events:ClassClaimed",
        "järjestön luokka yhdistysrekisterissä: väite, jolla on peruste ja alkamispäivä",
    ),
    Term(
        Text("järjestön tiedot", "organisationens uppgifter", "profile"),
        f"{_ORGANISATIONS}.events:ProfileUpdated",
        "verkostot, toimialue, palkatut työntekijät, kielet, missä palvelut on kuvattu",
    ),
    Term(
        Text("verkosto", "nätverk", "network"),
        f"{_ORGANISATIONS}.state:Organisation.networks",
        "mihin saman alan järjestöjen verkostoon järjestö kuuluu",
    ),
    Term(
        Text("neuvottelukunta", "delegation", "council"),
        "domain.councils.state:Council",
        "toimielin, jonka paikoilla järjestöt istuvat",
    ),
    Term(
        Text("vaihtoehto", "alternativ", "alternative"),
        "domain.councils.state:Council.alternatives",
        "toimintasääntö, jonka mukaan neuvottelukunta voisi toimia",
    ),
    Term(
        Text("rakenne", "struktur", "structure"),
        "domain.councils.events:StructureDecided",
        "minkä toimintasäännön mukaan neuvottelukunta toimii; ei aina tiedossa",
    ),
    Term(
        Text("toimikausi", "mandattid", "term"),
        "domain.councils.state:CouncilTerm",
        "aika, joksi neuvottelukunnan kokoonpano nimetään",
    ),
    Term(
        Text("paikka", "plats", "seat"),
        "domain.terms.state:Sitting",
        "toimintasäännön antama paikka; luokan paikat numeroidaan",
    ),
    Term(
        Text("nimeäminen", "utnämning", "appointment"),
        "domain.terms.state:Appointment",
        "paikka, joka annettiin järjestölle: jäsen, varajäsen ja heidän seuraajansa",
    ),
    Term(
        Text("jäsen", "medlem", "member"),
        "domain.terms.events:MemberAppointed",
        "kuka istuu paikalla, ja minkä järjestön puolesta",
    ),
    Term(
        Text("varajäsen", "ersättare", "deputy"),
        "domain.terms.state:Deputy",
        "tulee kokoukseen jäsenen sijasta ja seuraa jäsentä, jos sääntö sitoo heidät toisiinsa",
    ),
    Term(
        Text("sijaistaminen", "inhopp", "stood in"),
        "domain.terms.events:StoodIn",
        "varajäsen yhdessä kokouksessa jäsenen sijasta; jäsen pysyy jäsenenä",
    ),
    Term(
        Text("puheenjohtaja", "ordförande", "chair"),
        "domain.terms.events:ChairChosen",
        "jäsen, joka johtaa neuvottelukuntaa, tai varapuheenjohtaja",
    ),
    Term(
        Text("jäsenten rinnalla", "vid sidan av medlemmarna", "beside"),
        "domain.terms.events:BesideNamed",
        "toimielimen edustaja, joka osallistuu olematta jäsen",
    ),
    Term(
        Text("edustaja muualla", "företrädare på annat håll", "delegate"),
        "domain.terms.events:DelegateNamed",
        "kuka edustaa neuvottelukuntaa toimielimessä tai neuvottelussa",
    ),
    Term(
        Text("edustajan tehtävä", "uppdrag", "mandate"),
        "domain.terms.state:Mandate",
        "jäsenten rinnalla tai muualla; päättyy erikseen",
    ),
    Term(
        Text("henkilö", "person", "person"),
        "domain.persons.state:Person",
        "tunnetaan tunnuksella, joka ei kerro, kuka hän on",
    ),
    Term(
        Text("henkilötiedot", "personuppgifter", "personal data"),
        "kernel.personal:Personal",
        "nimi ja yhteystieto: lokissa salattuina, poistetaan tuhoamalla henkilön avain",
    ),
    Term(
        Text("henkilön tiedot", "personens uppgifter", "details"),
        "domain.persons.events:DetailsChanged",
        "nimi ja yhteystieto sellaisina kuin ne ovat päivästä alkaen",
    ),
    Term(
        Text("avainvarasto", "nyckellager", "key store"),
        "storage.keys.port:KeyStore",
        "missä henkilöiden avaimet ovat, erillään tietovarastosta",
    ),
    Term(
        Text("pääavain", "huvudnyckel", "master key"),
        "storage.keys.master:MasterKey",
        "salaa avainvaraston avaimet; ei ole missään niiden kanssa",
    ),
    Term(
        Text("jäljennös", "kopia", "copy"),
        "views.persons:PersonHeld",
        "kaikki, mitä henkilöstä on, hänelle itselleen",
    ),
    Term(
        Text("toimintasääntö", "stadga", "charter"),
        "domain.councils.charter:Charter",
        "neuvottelukunnan säännöt tietona: luokat, paikat, varajäsenet, valinta, kausi",
    ),
    Term(
        Text("kriteeri", "kriterium", "criterion"),
        "domain.councils.charter:Criterion",
        "ehto järjestölle tai edustajalle; toimintasäännön tai haun oma",
    ),
    Term(
        Text("haku", "ansökningsomgång", "call"),
        "domain.calls.state:CandidateCall",
        "kutsu ilmoittautua neuvottelukunnan toimikaudelle",
    ),
    Term(
        Text("ilmoittautuminen", "anmälan", "registration"),
        "domain.calls.state:Registration",
        "järjestön ilmoittautuminen hakuun; myöhässä tullutkin kirjataan",
    ),
    Term(
        Text("valinta", "val", "selection"),
        "domain.calls.events:SelectionMade",
        "kenet valitseva toimielin valitsi jäseniksi ja varajäseniksi",
    ),
    Term(
        Text("peruste", "grund", "basis"),
        "kernel.basis:Basis",
        "päätös, sääntö tai lähde, jonka varassa tapahtuma on",
    ),
    Term(
        Text("pykälä", "paragraf", "section"),
        "kernel.basis:DecisionBasis.section",
        "päätöksen numero pöytäkirjassa",
    ),
    Term(
        Text("asianumero", "ärendenummer", "case number"),
        "kernel.basis:DecisionBasis.case_number",
        "asian numero asiarekisterissä",
    ),
    Term(
        Text("lähde", "källa", "source"),
        f"{_PROGRAMMES}.events:SourceListed",
        "asiakirja, johon ohjelman tiedot nojaavat",
    ),
    Term(
        Text("väite", "påstående", "claim"),
        f"{_PROGRAMMES}.state:Claim",
        "mitä yksi lähde sanoo, kun lähteet ovat eri mieltä",
    ),
    Term(
        Text("tunnus", "beteckning", "id"),
        "kernel.slices:Circumstances.aggregate_id",
        "nimeää yhden asian; ei koskaan henkilön nimi; ohjelman sisällä *code*",
    ),
    Term(
        Text("tietovarasto", "datalager", "store"),
        "storage.port:Store",
        "missä yhden hyvinvointialueen tapahtumat ovat",
    ),
    Term(
        Text("komento", "kommando", "command"),
        "kernel.recorded:Recorded.command",
        "yksi lähetetty pyyntö; sama tunnus uudelleen saa saman vastauksen",
        also=("lähetys",),
    ),
    Term(
        Text("tapahtuma", "händelse", "event"),
        "kernel.recorded:Recorded.event",
        "mitä on tapahtunut; ei koskaan muuteta eikä poisteta",
        also=("kirjaus",),
    ),
    Term(
        Text("loki", "logg", "log"),
        "kernel.recorded:Recorded.position",
        "kaikki tapahtumat siinä järjestyksessä, jossa ne kirjattiin",
    ),
    Term(
        Text("tarkastuspiste", "kontrollpunkt", "checkpoint"),
        "audit.checkpoints:Checkpoint",
        "lokin koko ja juuri allekirjoitettuina; säilytetään hyvinvointialueen ulottumattomissa",
    ),
    Term(
        Text("lehti", "löv", "leaf"),
        "audit.leaf:leaf",
        "tapahtuma tavuina, joista sen tiiviste lasketaan",
    ),
    Term(
        Text("juuri", "rot", "root"),
        "audit.merkle:root",
        "yksi tiiviste kaikista lokin tapahtumista; muuttuu, jos yksikin tavu muuttuu",
    ),
    Term(
        Text("todiste", "bevis", "proof"),
        "audit.merkle:inclusion_proof",
        "tiivisteet, joista näkee, että tapahtuma on lokissa tai että loki on vain kasvanut",
    ),
    Term(
        Text("allekirjoitusavain", "signaturnyckel", "signing key"),
        "audit.notes:SigningKey",
        "allekirjoittaa tarkastuspisteet; sen parilla, julkisella avaimella, ne tarkistetaan",
    ),
    Term(
        Text("muutos", "ändring", "revision"),
        "kernel.recorded:Recorded.effective_on",
        "jotain on toisin päivästä alkaen",
    ),
    Term(
        Text("korjaus", "rättelse", "correction"),
        "kernel.recorded:Recorded.corrects",
        "kirjaus oli väärin; uusi tulee sen tilalle",
    ),
    Term(
        Text("mitätöinti", "annullering", "retraction"),
        "kernel.recorded:Retracted",
        "kirjausta ei olisi pitänyt tehdä; tilalle ei tule mitään",
    ),
)
