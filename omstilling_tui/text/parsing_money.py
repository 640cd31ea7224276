"""Money as people write it in Norway and in English: `kr 1 250 000`, `NOK 3,5 mill.`, `1,2 millioner kroner`, `MNOK 4`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from omstilling_tui.text.parsing_numbers import BLANKS, NUMBER, parse_number

_MILLION: Final = r"mill(?:\.|ioner|ionar|ionen|ion|ions)?|mnok|mkr|mrd\.?|milliard(?:er|ar)?|billion"
_THOUSAND: Final = r"tusen|tnok|tkr|thousand|000\s*kr|(?<=\d)['’´](?!\w)"
_CURRENCY: Final = r"kr(?:oner|\.)?|nok|norwegian kroner"
LIMIT: Final = Decimal(10) ** 12


@dataclass(frozen=True, slots=True)
class FoundMoney:
    """An amount of money in running text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        amount: NOK.
    """

    start: int
    end: int
    amount: Decimal


def parse_money(text: str, scale: int = 1, language: str = "nb") -> Decimal | None:
    """Return the amount in NOK that the whole text is, or None for a dash, an empty cell or anything else.

    Args:
        text: Such as a table's cell.
        scale: What a bare number is multiplied by, 1 000 in a table headed «(1 000 kr)». A unit of the amount's own wins.
        language: `en` reads `1,250,000.50`.
    """
    match = _whole().fullmatch(text.strip().strip(BLANKS))
    if not match:
        return None
    words = f"{match['before'] or ''} {match['after'] or ''}"
    value = _value(match["number"], words, language)
    factor = _factor(words) or (1 if _has_currency(words) and scale == 1 else scale)
    return None if value is None else _exact(value * factor)


def find_money(text: str) -> tuple[FoundMoney, ...]:
    """Return the amounts in running text that say that they are money, in order."""
    found = []
    for match in _within().finditer(text):
        words = f"{match['before'] or ''} {match['after'] or ''}"
        value = _value(match["number"], words)
        amount = None if value is None else _exact(value * (_factor(words) or 1))
        if words.strip() and amount is not None:
            found.append(FoundMoney(match.start(), match.end(), amount))
    return tuple(found)


def scale_of(text: str) -> int:
    """Return what a caption or header says that its numbers are in: 1 000 for «(1 000 kr)» or «tall i tusen», 1 000 000 for «mill. kr»."""
    folded = " ".join(text.casefold().split())
    if re.search(r"\b(?:i |in )?(?:mill\b|million|mnok\b|mkr\b)|\bmill\.", folded):
        return 1_000_000
    if re.search(rf"1[{BLANKS}.]?000\b(?![{BLANKS}.]?\d)|\btusen\b|\btnok\b|\btkr\b|\bthousand|['’]000|(?<!\d[ \u00a0.])\b000 kr", folded):
        return 1_000
    return 1


@cache
def _whole() -> re.Pattern[str]:
    unit = rf"(?:{_MILLION}|{_THOUSAND}|{_CURRENCY})"
    number = NUMBER.replace(r"(?<![\w.,])", "")
    return re.compile(
        rf"(?:(?:ca\.?|om lag|inntil|about)\s*)?(?P<before>{unit}[{BLANKS}]*)?(?P<number>{number})[{BLANKS}]*(?:,[-\u2013\u2014]+)?"
        rf"(?P<after>(?:[{BLANKS}]*{unit})*)\.?",
        re.IGNORECASE,
    )


@cache
def _within() -> re.Pattern[str]:
    before = r"(?:mnok|tnok|mkr|tkr|nok|kr\.?)"
    currency = rf"(?:{_CURRENCY})(?!\w)"
    after = rf"(?:(?:{_MILLION}|tusen|thousand|tnok)(?:[{BLANKS}]+(?:norske[{BLANKS}]+)?{currency})?|{currency}|,[-\u2013]+)"
    number = rf"(?P<number>{NUMBER})"
    return re.compile(rf"(?:(?<!\w)(?P<before>{before})[{BLANKS}]*)?{number}(?:[{BLANKS}]*(?P<after>{after})(?!\w))?", re.IGNORECASE)


def _value(number: str, words: str, language: str = "nb") -> Decimal | None:
    """The number: a comma before three digits sets thousands apart (`NOK 250,000`), but beside a unit a dot doesn't (`2.125 million`)."""
    if _factor(words) and re.fullmatch(r"\d{1,3}\.\d{3}", number):
        return parse_number(number, "en")
    english = language == "en" or (not _factor(words) and re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", number))
    return parse_number(number, "en" if english else "nb")


def _factor(words: str) -> int:
    folded = words.casefold()
    if re.search(r"mrd|milliard|billion", folded):
        return 1_000_000_000
    if re.search(r"mill|mnok|mkr", folded):
        return 1_000_000
    return 1_000 if re.search(r"tusen|tnok|tkr|thousand|000|['’´]", folded) else 0


def _has_currency(words: str) -> bool:
    return bool(re.search(r"kr|nok", words.casefold()))


def _exact(amount: Decimal) -> Decimal | None:
    return amount if abs(amount) < LIMIT and amount == round(amount, 2) else None
