"""The numbers by which registers know an organisation, checked and in one form.

The library that checks them is loaded when there is a number to check: it brings in the standard
library's network modules, which nothing here uses and every process would pay for.
"""

from __future__ import annotations

import re

from roadmap_domain.domain.organisations import rules
from roadmap_domain.domain.organisations.events import Register

_OLD_FORM = re.compile(r"\s*[0-9]{6}-[0-9]\s*")


def in_one_form(register: Register, number: str) -> str:
    """The number as it is recorded; raises the rule that it breaks."""
    return _business_id(number) if register == "business-id" else _association_number(number)


def _business_id(number: str) -> str:
    """Seven digits, a hyphen and the check digit."""
    from stdnum.exceptions import InvalidChecksum, ValidationError  # noqa: PLC0415 # see above
    from stdnum.fi import ytunnus  # noqa: PLC0415 # see above

    is_old = _OLD_FORM.fullmatch(number) is not None
    try:
        today = ytunnus.format(ytunnus.validate(f"0{number.strip()}" if is_old else number))
    except InvalidChecksum:
        raise rules.BusinessIdCheckDigit(number) from None
    except ValidationError:
        raise rules.BusinessIdOfWrongLength(number) from None
    if is_old:
        raise rules.BusinessIdInOldForm(number, today)
    return today


def _association_number(number: str) -> str:
    """Digits, without the dot and the zeros that some write."""
    from stdnum.exceptions import InvalidComponent, ValidationError  # noqa: PLC0415 # see above
    from stdnum.fi import associationid  # noqa: PLC0415 # see above

    try:
        return associationid.validate(associationid.compact(number).lstrip("0"))
    except InvalidComponent:
        raise rules.AssociationNumberNeverGiven(number) from None
    except ValidationError:
        raise rules.AssociationNumberForm(number) from None
