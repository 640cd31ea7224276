"""Numbers, dates and money as people write them in Norway, and in English.

Written here and not by a library for start-up's sake: loading a locale costs more than the whole command; tests hold each
function against the library's answer.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

NBSP: Final = "\u00a0"

MONTHS: Final = {
    "nb": ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"),
    "nn": ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
}
WEEKDAYS: Final = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def number(value: Decimal | int | float, language: str = "nb") -> str:
    """Return a number with its thousands set apart: `1 234,5`, in English `1,234.5`; the decimals that it has, no more."""
    exact = Decimal(str(value))
    text = f"{exact:,f}" if exact == exact.to_integral_value() else f"{exact.normalize():,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if language == "en":
        return text
    return text.replace(",", NBSP).replace(".", ",").replace("-", "\u2212")


def money(value: Decimal | int, language: str = "nb") -> str:
    """Return an amount in NOK: `1 250 000 kr`, with two decimals when there are øre; in English `NOK 1,250,000`."""
    exact = Decimal(value)
    text = number(exact.to_integral_value(), language) if exact == exact.to_integral_value() else _two_decimals(exact, language)
    return f"NOK{NBSP}{text}" if language == "en" else f"{text}{NBSP}kr"


def _two_decimals(value: Decimal, language: str) -> str:
    text = f"{value:,.2f}"
    return text if language == "en" else text.replace(",", NBSP).replace(".", ",").replace("-", "\u2212")


def millions(value: Decimal | int, language: str = "nb") -> str:
    """Return an amount in NOK shortened to fit a column: `25 mill.`, `1,25 mill.`, `400 000`."""
    exact = Decimal(value)
    if abs(exact) < 1_000_000:
        return number(exact, language)
    return f"{number(round(exact / 1_000_000, 2), language)}{NBSP}{'m' if language == 'en' else 'mill.'}"


def percent(value: Decimal | int | float, language: str = "nb") -> str:
    """Return a percentage: `12,9 %`, in English `12.9%`."""
    return f"{number(value, language)}%" if language == "en" else f"{number(value, language)}{NBSP}%"


def date(value: dt.date, language: str = "nb", precision: str = "") -> str:
    """Return a date as exactly as it is known: `31.12.2030`, `2030`, `desember 2030`; in English `31 Dec 2030`."""
    if precision == "year":
        return str(value.year)
    if precision == "month":
        return f"{MONTHS[language][value.month - 1]} {value.year}"
    if precision == "quarter":
        return f"{(value.month + 2) // 3}{'Q' if language == 'en' else '. kvartal'} {value.year}"
    if precision == "half_year":
        half = 1 if value.month <= 6 else 2
        return f"{half}{'H' if language == 'en' else '. halvår'} {value.year}"
    if language == "en":
        return f"{value.day} {MONTHS['en'][value.month - 1][:3]} {value.year}"
    return f"{value:%d.%m.%Y}"


def weekday(value: dt.date, language: str = "nb") -> str:
    """Return the name of the day of the week."""
    return WEEKDAYS[language][value.weekday()]


def week(value: dt.date) -> int:
    """Return the ISO week of a day."""
    return value.isocalendar().week
