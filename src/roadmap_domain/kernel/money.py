"""Money: euros and cents, exact; what cannot be said exactly is refused and never rounded."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import ClassVar, Final

from attrs import frozen

from roadmap_domain.kernel.rules import Language, RuleViolation


class MoneyUnreadable(RuleViolation):
    """A sum is written in digits."""

    code: ClassVar = "money.unreadable"
    source: ClassVar = "docs/kieli.md, raha"
    fi: ClassVar = "”{written}” ei ole rahasumma; kirjoita esimerkiksi 850 000,00 €."
    sv: ClassVar = "”{written}” är inget belopp; skriv till exempel 850 000,00 €."
    en: ClassVar = "“{written}” is no sum of money; write for example 850 000.00 EUR."
    written: str


class OtherCurrency(RuleViolation):
    """Money is in euros."""

    code: ClassVar = "money.other-currency"
    source: ClassVar = "docs/kieli.md, raha"
    fi: ClassVar = "Summa annetaan euroina, mutta siinä lukee {currency}."
    sv: ClassVar = "Beloppet anges i euro, men det står {currency}."
    en: ClassVar = "A sum is given in euros, but it says {currency}."
    currency: str


class FractionOfCent(RuleViolation):
    """A cent is not divided, and nothing is rounded unseen."""

    code: ClassVar = "money.fraction-of-cent"
    source: ClassVar = "docs/kieli.md, raha"
    fi: ClassVar = "Summassa {written} on sentin osia; pyöristä se ensin itse."
    sv: ClassVar = "Beloppet {written} har delar av en cent; avrunda det först själv."
    en: ClassVar = "The sum {written} has parts of a cent; round it yourself first."
    written: str


class SumIsNegative(RuleViolation):
    """No sum that is applied for, granted, paid or used is below zero."""

    code: ClassVar = "money.negative"
    source: ClassVar = "docs/kieli.md, raha"
    fi: ClassVar = "Summa ei voi olla negatiivinen: {amount}."
    sv: ClassVar = "Beloppet kan inte vara negativt: {amount}."
    en: ClassVar = "A sum cannot be negative: {amount}."
    amount: Money


class SumIsZero(RuleViolation):
    """What is applied for, granted, paid or recovered is more than nothing."""

    code: ClassVar = "money.zero"
    source: ClassVar = "docs/kieli.md, raha"
    fi: ClassVar = "Summan on oltava suurempi kuin nolla."
    sv: ClassVar = "Beloppet ska vara större än noll."
    en: ClassVar = "The sum has to be more than zero."


_FORM: Final = re.compile(
    r"(?P<sign>-?)(?P<euros>[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[.,](?P<cents>[0-9]+))?"
    r" ?(?P<currency>[^\W\d]+\.?|[^\w\s.,-])?"
)
_DASHES: Final = str.maketrans(dict.fromkeys("\N{MINUS SIGN}\N{EN DASH}", "-"))
_EURO: Final = {"€", "e", "eur", "euro", "euroa"}
_PRECISE: Final = 2


@frozen(order=True)
class Money:
    """A sum in whole cents; a change may be below zero."""

    cents: int

    @classmethod
    def parse(cls, written: str) -> Money:
        """The sum as people write it: `850 000,00 €`, `850000`, `-12.50 EUR`.

        Raises:
            MoneyUnreadable: it is no number.
            OtherCurrency: it is not in euros.
            FractionOfCent: it has parts of a cent.
        """
        form = _FORM.fullmatch(" ".join(written.translate(_DASHES).split()))
        if form is None:
            raise MoneyUnreadable(written)
        if form["currency"] and form["currency"].casefold() not in _EURO:
            raise OtherCurrency(form["currency"])
        cents = (form["cents"] or "").ljust(_PRECISE, "0")
        if cents[_PRECISE:].strip("0"):
            raise FractionOfCent(written)
        whole = int(form["euros"].replace(" ", "")) * 100 + int(cents[:_PRECISE])
        return cls(-whole if form["sign"] else whole)

    @property
    def euros(self) -> Decimal:
        """The sum in euros, exact."""
        return Decimal(self.cents).scaleb(-2)

    def __add__(self, other: Money) -> Money:
        return Money(self.cents + other.cents)

    def __sub__(self, other: Money) -> Money:
        return Money(self.cents - other.cents)

    def __str__(self) -> str:
        """The sum in plain digits, as it is stored: `850000.00`."""
        euros, cents = divmod(abs(self.cents), 100)
        return f"{'-' if self.cents < 0 else ''}{euros}.{cents:02}"

    def in_language(self, language: Language) -> str:
        """The sum as people read it: `850 000,00 €`."""
        digits = f"{abs(self.cents) // 100:,}".replace(",", " ")
        point = "." if language == "en" else ","
        sign = "\N{MINUS SIGN}" if self.cents < 0 else ""
        return f"{sign}{digits}{point}{abs(self.cents) % 100:02} €"


NOTHING: Final = Money(0)
MoneyLike = Money | str
"""What a caller may pass where a sum is meant; a string is as people write sums."""


def as_money(value: MoneyLike) -> Money:
    """A sum that is nothing or more; raises `SumIsNegative`."""
    money = value if isinstance(value, Money) else Money.parse(value)
    if money < NOTHING:
        raise SumIsNegative(money)
    return money


def as_some_money(value: MoneyLike) -> Money:
    """A sum that is more than nothing; raises `SumIsNegative` or `SumIsZero`."""
    money = as_money(value)
    if money == NOTHING:
        raise SumIsZero
    return money
