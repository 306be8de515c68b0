"""What the events of appropriations, calls for grants and applications say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from roadmap_domain.domain.applicants import events as applicants
from roadmap_domain.domain.applications import events as applications
from roadmap_domain.domain.appropriations import events as appropriations
from roadmap_domain.domain.grant_calls import events as grant_calls
from roadmap_domain.kernel.texts import Text

SENTENCES: Final[Mapping[type[object], Text]] = {
    appropriations.AppropriationDecided: Text(
        "Vuoden {year} avustusmäärärahaksi päätettiin {amount}",
        "Anslaget för bidrag {year} beslutades till {amount}",
        "The appropriation for grants of {year} was decided: {amount}",
    ),
    appropriations.AppropriationChanged: Text(
        "Määrärahaksi muutettiin {amount}: {reason}",
        "Anslaget ändrades till {amount}: {reason}",
        "The appropriation was changed to {amount}: {reason}",
    ),
    appropriations.GrantCommitted: Text(
        "Sidonta {number}: hakemukselle {application} on sidottu {amount} (muutos {change})"
        "[; painopisteen mukainen{priority:if}][; painopisteille vähintään {share}]",
        "Bindning {number}: för ansökan {application} har bundits {amount} (ändring {change})"
        "[; enligt en prioritering{priority:if}][; till prioriteringar minst {share}]",
        "Commitment {number}: for the application {application} {amount} are committed"
        " (change {change})[; serves a priority{priority:if}][; for priorities at least {share}]",
    ),
    grant_calls.GrantCallOpened: Text(
        "Avustushaku avattiin: {kinds:label}, {opens}–{closes}, määräraha {appropriation}; "
        "kriteerit {criteria_version}: {criteria}[; pisteytys {scoring_version}: {scoring}]"
        "[; painopisteet: {priorities}][, niille vähintään {priority_share}]; "
        "esittää {proposes}, päättää {decides}[; käyttöselvitykset {reports_due} mennessä]"
        "[; puuttuva käyttöselvitys estää avustuksen{bars_unreported:if}]",
        "En bidragsomgång öppnades: {kinds:label}, {opens}–{closes}, anslag {appropriation}; "
        "kriterier {criteria_version}: {criteria}[; poängsättning {scoring_version}: {scoring}]"
        "[; prioriteringar: {priorities}][, till dem minst {priority_share}]; "
        "föreslår {proposes}, beslutar {decides}[; redovisningar senast {reports_due}]"
        "[; en saknad redovisning hindrar bidrag{bars_unreported:if}]",
        "A grant call was opened: {kinds:label}, {opens} to {closes}, appropriation"
        " {appropriation}; criteria {criteria_version}: {criteria}"
        "[; scoring {scoring_version}: {scoring}][; priorities: {priorities}]"
        "[, for them at least {priority_share}]; proposed by {proposes}, decided by {decides}"
        "[; usage reports by {reports_due}][; a missing report bars a grant{bars_unreported:if}]",
    ),
    grant_calls.GrantCallExtended: Text(
        "Avustushakua jatkettiin {closes} asti: {reason}",
        "Bidragsomgången förlängdes till {closes}: {reason}",
        "The grant call was extended to {closes}: {reason}",
    ),
    applicants.ApplicationListed: Text(
        "Järjestöltä saapui avustushakemus {application}",
        "Organisationen lämnade in bidragsansökan {application}",
        "The organisation applied for a grant: {application}",
    ),
    applications.ApplicationReceived: Text(
        "{organisation} haki avustusta {amount} ({kind:label}) haussa {call}: {purpose}"
        "[; painopiste {priority}][; aiemmat hakemukset {earlier}]",
        "{organisation} sökte {amount} ({kind:label}) i omgången {call}: {purpose}"
        "[; prioritering {priority}][; tidigare ansökningar {earlier}]",
        "{organisation} applied for {amount} ({kind:label}) in the call {call}: {purpose}"
        "[; priority {priority}][; earlier applications {earlier}]",
    ),
    applications.CompletionRequested: Text(
        "Hakijalta pyydettiin täydennystä {by_day} mennessä: {what}",
        "Sökanden ombads komplettera senast {by_day}: {what}",
        "The applicant was asked to complete the application by {by_day}: {what}",
    ),
    applications.ApplicationCompleted: Text(
        "Hakija täydensi hakemusta: {what}",
        "Sökanden kompletterade ansökan: {what}",
        "The applicant completed the application: {what}",
    ),
    applications.ApplicationWithdrawn: Text(
        "Avustushakemus peruttiin[: {reason}]",
        "Bidragsansökan återtogs[: {reason}]",
        "The application was withdrawn[: {reason}]",
    ),
    applications.EligibilityAssessed: Text(
        "Kriteeri {criterion} arvioitiin, täyttyykö: {met}[. Perustelu: {reason}]",
        "Kriteriet {criterion} bedömdes, uppfylls det: {met}[. Motivering: {reason}]",
        "The criterion {criterion} was assessed, met: {met}[. Reason: {reason}]",
    ),
    applications.ApplicationScored: Text(
        "{scorer} antoi pisteet: {points}[. {comment}]",
        "{scorer} gav poäng: {points}[. {comment}]",
        "{scorer} gave points: {points}[. {comment}]",
    ),
    applications.GrantProposed: Text(
        "{by} teki esityksen[: {amount}]. Perustelu: {reason}",
        "{by} lade fram ett förslag[: {amount}]. Motivering: {reason}",
        "{by} made a proposal[: {amount}]. Reason: {reason}",
    ),
    applications.GrantAwarded: Text(
        "{by} myönsi {amount} määrärahasta {appropriation}. Perustelu: {reason}",
        "{by} beviljade {amount} ur anslaget {appropriation}. Motivering: {reason}",
        "{by} granted {amount} from {appropriation}. Reason: {reason}",
    ),
    applications.ApplicationRejected: Text(
        "{by} hylkäsi hakemuksen. Perustelu: {reason}",
        "{by} avslog ansökan. Motivering: {reason}",
        "{by} rejected the application. Reason: {reason}",
    ),
    applications.DecisionNotified: Text(
        "Päätös annettiin tiedoksi {sent_on} ({channel:label}); oikaisua voi vaatia"
        " {claims_until} asti",
        "Beslutet delgavs {sent_on} ({channel:label}); omprövning kan begäras till {claims_until}",
        "The decision was sent on {sent_on} ({channel:label}); claims can be filed until"
        " {claims_until}",
    ),
    applications.ClaimFiled: Text(
        "Hakija vaati oikaisua: {grounds}",
        "Sökanden begärde omprövning: {grounds}",
        "The applicant claimed a revision: {grounds}",
    ),
    applications.ClaimDecided: Text(
        "{by} ratkaisi oikaisuvaatimuksen, hyväksyttiinkö: {upheld}. Perustelu: {reason}",
        "{by} avgjorde begäran om omprövning, bifölls den: {upheld}. Motivering: {reason}",
        "{by} decided the claim, upheld: {upheld}. Reason: {reason}",
    ),
    applications.GrantAmended: Text(
        "{by} muutti avustuksen: {amount}[ määrärahasta {appropriation}]. Perustelu: {reason}",
        "{by} ändrade bidraget: {amount}[ ur anslaget {appropriation}]. Motivering: {reason}",
        "{by} amended the grant: {amount}[ from {appropriation}]. Reason: {reason}",
    ),
    applications.InstalmentPaid: Text(
        "Maksettiin erä {instalment}: {amount}",
        "Raten {instalment} betalades: {amount}",
        "The instalment {instalment} was paid: {amount}",
    ),
    applications.UsageReportReceived: Text(
        "Käyttöselvitys saapui {received_on}, käytetty {used}: {about}",
        "Redovisningen kom {received_on}, använt {used}: {about}",
        "The usage report came on {received_on}, used {used}: {about}",
    ),
    applications.UsageReportReturned: Text(
        "Käyttöselvitys palautettiin täydennettäväksi: {reason}",
        "Redovisningen återsändes för komplettering: {reason}",
        "The usage report was returned to be completed: {reason}",
    ),
    applications.UsageReportApproved: Text(
        "Käyttöselvitys hyväksyttiin", "Redovisningen godkändes", "The usage report was approved"
    ),
    applications.GrantRecovered: Text(
        "{by} päätti periä takaisin {amount}. Perustelu: {reason}",
        "{by} beslöt att återkräva {amount}. Motivering: {reason}",
        "{by} decided to recover {amount}. Reason: {reason}",
    ),
}
