"""Targets as sentences tell of them: numbers with their unit, and the years by which they are to be reached."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from omstilling_tui.builtin.rules.units import family_of
from omstilling_tui.text.parsing_numbers import BLANKS, DASHES, parse_number

# What may stand between a number and its unit: words of the kind of job or person, never another noun.
_KIND_WORDS: Final = (
    r"nye|ny|sikre|sikrede|sikra|trygge|trygga|tryggede|lønnsomme|lønsame|lønnsame|varige|netto|brutto|direkte|indirekte|faste|private|offentlige|offentlege"
    r"|statlige|statlege|flere|fleire|ekstra|levedyktige|helårs|heltids|eksisterende|eksisterande|unge|og|eller|and|or|new|secured|safeguarded|profitable"
    r"|permanent|gross|net|direct|more|additional"
)
_UNIT: Final = (
    r"(?:[a-zæøå]*arbeidspl[a-zæøå]+|jobber|jobbar|jobs?|stillinger|stillingar|årsverk|sysselsatte|sysselsette|personer|personar|persons|people|innbyggere"
    r"|innbyggjarar|inhabitants|[a-zæøå]*bedrifter|[a-zæøå]*foretak|føretak|virksomheter|verksemder|firms|companies|%|prosent|percent|kroner|kr)"
)
_NUMBER: Final = rf"(?<![\w.,])\d{{1,3}}(?:[{BLANKS}.]\d{{3}})+(?:,\d+)?|(?<![\w.,])\d+(?:[.,]\d+)?"
_BY: Final = (
    r"innen(?:\s+for)?|innan|før|fram\s+til|fram\s+mot|frem\s+til|frem\s+mot|til\s+og\s+med|ved\s+utgangen\s+av|utgangen\s+av|i\s+løpet\s+av|by|before|within"
    r"|by\s+the\s+end\s+of|until"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit in a sentence.

    Attributes:
        low: The number, or the lower end of a range.
        high: The number, or the upper end of a range.
        unit: The unit's family.
        words: As it stands: `300 nye og sikrede arbeidsplasser`.
        start: Where it begins in the text.
    """

    low: Decimal
    high: Decimal
    unit: str
    words: str
    start: int


@dataclass(frozen=True, slots=True)
class Horizon:
    """A year by which something is to be reached.

    Attributes:
        strict: Whether the words may leave the year itself out: «innen 2022», «før 2022».
    """

    year: int
    strict: bool
    words: str


@lru_cache(maxsize=16_384)
def amounts_in(text: str) -> tuple[Amount, ...]:
    """Return the numbers that a text gives with a unit that the program knows, in order."""
    if not any(each.isdigit() for each in text):
        return ()
    found: list[Amount] = []
    for match in _amount_pattern().finditer(text):
        low = parse_number(match["low"])
        high = parse_number(match["high"]) if match["high"] else low
        scale = _scale(match["scale"] or "")
        if low is not None and high is not None:
            found.append(Amount(low * scale, high * scale, family_of(match["unit"]), " ".join(match[0].split()), match.start()))
    return tuple(found)


@lru_cache(maxsize=16_384)
def horizons_in(text: str) -> tuple[Horizon, ...]:
    """Return the years by which a text says that something is to be reached, in order.

    A year counts after words such as «innen» and «i løpet av», at the end of a period («2018–2023»), and right after a number with its
    unit («350 arbeidsplasser i 2022»); another year in the text is no horizon.
    """
    found: dict[int, Horizon] = {}
    for match in _horizon_pattern().finditer(text):
        year = int(match["by"] or match["end"] or match["after"])
        strict = bool(match["by"]) and re.match(r"innen|innan|før|by\b|before|within", match[0], re.IGNORECASE) is not None
        strict = strict and "utgang" not in match[0].casefold() and "end of" not in match[0].casefold()
        found.setdefault(year, Horizon(year, strict, " ".join(match[0].split())))
    return tuple(found.values())


@cache
def _amount_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<low>{_NUMBER})(?:\s?(?:[{DASHES}]|til)\s?(?P<high>\d{{1,3}}(?:[{BLANKS}.]\d{{3}})+|\d+(?:,\d+)?))?"
        rf"[{BLANKS}]*(?P<scale>mill(?:\.|ioner|ionar)?|mrd\.?|tusen)?[{BLANKS}]*(?:(?:{_KIND_WORDS})[,{BLANKS}]+){{0,5}}(?P<unit>{_UNIT})(?![a-zæøå])",
        re.IGNORECASE,
    )


@cache
def _horizon_pattern() -> re.Pattern[str]:
    year = r"(?:19|20|21)\d\d(?!\d)"
    return re.compile(
        rf"\b(?:{_BY})\s+(?:(?:utgangen\s+av|slutten\s+av|året|årets\s+slutt|the\s+end\s+of|\d{{1,2}}\.\s?(?:\d{{1,2}}\.|[a-zæøå]+)|[a-zæøå]+)\s?)?(?P<by>{year})"
        rf"|(?<!\d)(?:19|20|21)\d\d\s?[{DASHES}]\s?(?P<end>{year})"
        rf"|(?:{_UNIT})\s+(?:i|in)\s+(?P<after>{year})",
        re.IGNORECASE,
    )


def _scale(word: str) -> int:
    folded = word.casefold()
    return 1_000_000 if folded.startswith("mill") else 1_000_000_000 if folded.startswith("mrd") else 1_000 if folded else 1
