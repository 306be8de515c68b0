"""All sheets, in the order in which a load decides their rows."""

from __future__ import annotations

from roadmap_domain.interop.plans.action_sheets import (
    ARVIOT,
    RAPORTTI,
    TOIMENPITEET,
    TUOTOKSET,
)
from roadmap_domain.interop.plans.programme_sheets import (
    AIKAJANA,
    ASTEIKKO,
    HYVAKSYNNAT,
    LAHTEET,
    OHJELMA,
    RAKENNE,
    STRATEGIA,
    VAITTEET,
    VISIO,
)
from roadmap_domain.interop.plans.review_sheets import (
    EHDOTUKSET,
    HAVAINNOT,
    SELVITYKSET,
)
from roadmap_domain.interop.plans.sheet import Sheet
from roadmap_domain.interop.plans.year_plan_sheets import (
    VUODET,
    VUOSITAVOITTEET,
)

SHEETS: tuple[Sheet, ...] = (
    OHJELMA,
    LAHTEET,
    VISIO,
    ASTEIKKO,
    STRATEGIA,
    RAKENNE,
    AIKAJANA,
    HYVAKSYNNAT,
    VAITTEET,
    SELVITYKSET,
    HAVAINNOT,
    EHDOTUKSET,
    VUODET,
    VUOSITAVOITTEET,
    TOIMENPITEET,
    TUOTOKSET,
    ARVIOT,
    RAPORTTI,
)
