"""All sheets, in the order in which a load decides their rows."""

from __future__ import annotations

from roadmap_domain.interop.plans.action_sheets import TOIMENPITEET
from roadmap_domain.interop.plans.agreement_sheets import (
    SOPIMUKSET,
    SOPIMUSPOHJAT,
    SOPIMUSVAIHEET,
)
from roadmap_domain.interop.plans.body_sheets import SAANNOT, TOIMIELIMET
from roadmap_domain.interop.plans.council_sheets import (
    NEUVOTTELUKUNNAT,
    NEUVOTTELUKUNTIEN_VAIHEET,
    TOIMIKAUDET,
    TOIMINTASAANNOT,
)
from roadmap_domain.interop.plans.gathering_sheets import SARJAT, TILAISUUDET
from roadmap_domain.interop.plans.grant_sheets import (
    AVUSTUSHAKEMUKSET,
    AVUSTUSHAUT,
    MAARARAHAT,
)
from roadmap_domain.interop.plans.grant_stages import AVUSTUSVAIHEET
from roadmap_domain.interop.plans.grid_sheets import AIKAJANA, RAKENNE
from roadmap_domain.interop.plans.indicator_sheets import MITTARIT, MITTAUSARVOT
from roadmap_domain.interop.plans.organisation_sheets import (
    JARJESTOT,
    JARJESTOTIEDOT,
    REKISTERILUOKAT,
)
from roadmap_domain.interop.plans.outcome_sheets import (
    ARVIOT,
    RAPORTOINTI,
    RAPORTTI,
    TUOTOKSET,
)
from roadmap_domain.interop.plans.premises_sheets import TILAPERIAATTEET, TILAT, TILAVAIHEET
from roadmap_domain.interop.plans.programme_sheets import (
    ASTEIKKO,
    HYVAKSYNNAT,
    OHJELMA,
    STRATEGIA,
    VISIO,
)
from roadmap_domain.interop.plans.review_sheets import EHDOTUKSET, HAVAINNOT, SELVITYKSET
from roadmap_domain.interop.plans.sheet import Sheet
from roadmap_domain.interop.plans.source_sheets import LAHTEET, VAITTEET
from roadmap_domain.interop.plans.year_plan_sheets import VUODET, VUOSITAVOITTEET

SHEETS: tuple[Sheet, ...] = (
    TOIMIELIMET,
    SAANNOT,
    JARJESTOT,
    REKISTERILUOKAT,
    JARJESTOTIEDOT,
    OHJELMA,
    LAHTEET,
    VISIO,
    ASTEIKKO,
    STRATEGIA,
    RAKENNE,
    AIKAJANA,
    HYVAKSYNNAT,
    VAITTEET,
    NEUVOTTELUKUNNAT,
    TOIMINTASAANNOT,
    NEUVOTTELUKUNTIEN_VAIHEET,
    TOIMIKAUDET,
    SELVITYKSET,
    HAVAINNOT,
    EHDOTUKSET,
    VUODET,
    VUOSITAVOITTEET,
    TOIMENPITEET,
    TUOTOKSET,
    ARVIOT,
    RAPORTTI,
    RAPORTOINTI,
    MITTARIT,
    MITTAUSARVOT,
    SARJAT,
    TILAISUUDET,
    MAARARAHAT,
    AVUSTUSHAUT,
    AVUSTUSHAKEMUKSET,
    AVUSTUSVAIHEET,
    SOPIMUSPOHJAT,
    SOPIMUKSET,
    SOPIMUSVAIHEET,
    TILAPERIAATTEET,
    TILAT,
    TILAVAIHEET,
)
