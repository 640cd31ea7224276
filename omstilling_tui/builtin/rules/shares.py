"""Percentages that carry their own numerator and denominator: «11 % av sysselsettingen (730 av 5 678)»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from omstilling_tui.text.parsing_numbers import BLANKS, parse_number

_SPACE: Final = rf"[\s{BLANKS}]"
_NUMBER: Final = rf"(?<![\w.,])(?:\d{{1,3}}(?:[{BLANKS}.,]\d{{3}})+|\d+)(?:[.,]\d{{1,2}}(?!\d))?(?![\d])"
_SCALE: Final = rf"(?:{_SPACE}*(?:mill(?:\.|ioner|ionar|ion)?|mrd\.?|milliarder|tusen)(?!\w))?"
_ABOUT: Final = (
    r"(?:om\s+lag|omlag|omtrent|ca\.?|cirka|rundt|kring|about|around|approximately|nær|nesten|nearly|almost|knapt|over|mer\s+enn|meir\s+enn|minst|drøyt|drygt"
    r"|more\s+than|at\s+least|under|mindre\s+enn|inntil|høyst|less\s+than)"
)
_IS: Final = (
    r"(?:er|var|utgjør|utgjer|utgjorde|tilsvarer|tilsvarar|svarer\s+til|svarar\s+til|blir|gir|gjev|is|are|was|equals|makes|amounts\s+to)"
)
_OR: Final = r"(?:dvs\.?|det\s+vil\s+si|det\s+vil\s+seie|altså|eller|tilsvarende|tilsvarande|=|i\.e\.|that\s+is|or)"
_ALL: Final = r"(?:de|dei|i\s+alt|totalt|til\s+saman|til\s+sammen|tilsammen|alle|kommunens|the|a\s+total\s+of|all)"
# A percentage that is followed by one of these is about a change, or about something else than the share.
_CHANGE: Final = (
    r"(?![\s-]*(?:poeng|point|flere|fleire|færre|mer\b|meir\b|mindre|høyere|høgare|lavere|lågare|større|more|less|fewer|higher|lower|økning|auke|vekst"
    r"|nedgang|reduksjon|fall\b|growth|increase|decrease|stilling))"
)
_YEARS: Final = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Claim:
    """A percentage with the two numbers that it is the share of.

    Attributes:
        percent: The percentage as it stands.
        part: The numerator.
        whole: The denominator, not 0 and not less than the numerator.
        holds: Whether the percentage is the share of the two, as exactly as the three are written.
    """

    percent: Decimal
    part: Decimal
    whole: Decimal
    holds: bool

    @property
    def actual(self) -> Decimal:
        """The share of the two numbers in percent, with one decimal more than the percentage has, but one at least and two at most."""
        decimals = -int(self.percent.as_tuple().exponent)
        return round(self.part / self.whole * 100, 2 if decimals > 0 else 1)


@lru_cache(maxsize=4096)
def claims(text: str) -> tuple[Claim, ...]:
    """Return the percentages in a text that stand with their own numerator and denominator, in order, each once.

    The two must be tied to the percentage: in a parenthesis with it, or by words such as «utgjør», «dvs.» and «=». Numbers that merely
    stand near («2 av 3 bedrifter vokste, og ledigheten falt med 13 %») are not, nor are changes («13 % fra 2005 til 2015»), periods
    («25 % (2018–2023)»), and a pair without a percentage («1 av 4»).
    """
    if "%" not in text and not re.search(r"prosent|percent|per cent|\bpst\b", text, re.IGNORECASE):
        return ()
    found = [claim for pattern in _patterns() for match in pattern.finditer(text) if (claim := _claim(match))]
    return tuple(dict.fromkeys(found))


def _claim(match: re.Match[str]) -> Claim | None:
    groups = match.groupdict()
    language = "en" if re.search(rf"\b(?:of|percent|per{_SPACE}cent)\b", match[0]) else "nb"
    part = _scaled(groups["a"], groups.get("as") or groups.get("bs") or "", language)
    whole = _scaled(groups["b"], groups.get("bs") or "", language)
    percent = parse_number(groups["p"], language)
    if part is None or whole is None or percent is None or not 0 <= part <= whole or whole == 0:
        return None
    if "of_first" in groups and groups["as"] == "" and part in _YEARS:
        return None
    return Claim(percent, part, whole, holds=_holds(groups, percent, part, whole, language))


def _holds(groups: dict[str, str | None], percent: Decimal, part: Decimal, whole: Decimal, language: str) -> bool:
    """Whether there are numbers that round to those written, and whose share rounds to the percentage written."""
    part_error = _error(groups["a"] or "", groups.get("as") or groups.get("bs") or "", groups.get("qa"), language)
    whole_error = _error(groups["b"] or "", groups.get("bs") or "", groups.get("qb"), language)
    low = max(part - part_error, Decimal()) / (whole + whole_error) * 100
    high = (part + part_error) / (whole - whole_error) * 100 if whole > whole_error else Decimal(100)
    about = " ".join((groups.get("qp") or "").casefold().split())
    error = _half(percent)
    if about in ("over", "mer enn", "meir enn", "minst", "drøyt", "drygt", "more than", "at least"):
        return high >= percent - error
    if about in ("under", "mindre enn", "inntil", "høyst", "less than", "knapt", "nesten", "nær", "nearly", "almost"):
        return low <= percent + error
    if about:
        error = max(2 * error, Decimal("2.5") if percent % 5 == 0 else Decimal(1))
    return low <= percent + error and percent - error <= high


def _half(number: Decimal) -> Decimal:
    """Half of the last decimal written: 0.5 for 11, 0.05 for 12.9."""
    return Decimal(10) ** int(number.as_tuple().exponent) / 2


def _error(written: str, scale: str, about: str | None, language: str) -> Decimal:
    """How far a number may be from what is written: half its last decimal, or half its last digit that isn't 0 after «om lag»."""
    number = parse_number(written, language)
    if number is None:
        return Decimal()
    if about:
        normal = number.normalize()
        return Decimal(10) ** int(normal.as_tuple().exponent) / 2 * _factor(scale)
    decimals = _exponent(written)
    return Decimal(10) ** decimals / 2 * _factor(scale) if decimals else Decimal()


def _exponent(written: str) -> int:
    decimals = re.search(r"[.,](\d{1,2})$", written)
    return -len(decimals[1]) if decimals else 0


def _scaled(written: str | None, scale: str, language: str) -> Decimal | None:
    number = parse_number(written or "", language)
    return None if number is None else number * _factor(scale)


def _factor(scale: str) -> int:
    word = scale.strip().casefold()
    return 1_000_000 if word.startswith("mill") else 1_000_000_000 if word.startswith(("mrd", "milliard")) else 1_000 if word else 1


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _written_patterns())


def _written_patterns() -> Iterator[str]:
    s, words = _SPACE, r"[^\d%.;:()\n]"
    percent = rf"(?:(?P<qp>{_ABOUT}){s}+)?(?<![\d.,])(?P<p>\d{{1,3}}(?:[.,]\d{{1,2}})?){s}*(?:%|prosent\b|pst\b\.?|percent\b|per{s}cent\b)"
    pair = (
        rf"(?:(?P<qa>{_ABOUT}){s}+)?(?P<a>{_NUMBER})(?P<as>{_SCALE})(?:{s}+[^\W\d]+){{0,3}}?{s}+(?:av|of|out{s}of){s}+(?:{_ALL}{s}+){{0,2}}"
        rf"(?:(?P<qb>{_ABOUT}){s}+)?(?P<b>{_NUMBER})(?P<bs>{_SCALE})"
    )
    # 11 % av sysselsettingen (730 av 5 678)
    yield rf"{percent}{_CHANGE}{words}{{0,80}}?\({words}{{0,30}}?{pair}{words}{{0,40}}\)"
    # 11 prosent, dvs. 730 av 5 678
    yield rf"{percent}{_CHANGE}{words}{{0,40}}?(?:,?{s}*\b{_OR}{s}+|{s}*={s}*|{s}+[–—-]{s}+){pair}"
    # 730 av 5 678 sysselsatte (11 %)
    yield rf"{pair}(?:{s}+[^\W\d]+){{0,6}}{s}*\({s}*(?:(?:som{s}+)?{_IS}{s}+|{_OR}{s}*)?{percent}{_CHANGE}{words}{{0,40}}\)"
    # 730 av 5 678 sysselsatte utgjør 11 %
    link = (
        rf"(?:,?{s}+(?:(?:noe{s}+som|noko{s}+som|som|dette|det|that|which){s}+)?{_IS}{s}+|,?{s}*\b{_OR}{s}+|{s}*={s}*|{s}+[–—]{s}+"
        rf"|\.{s}+(?:det|dette|that|this){s}+{_IS}{s}+)"
    )
    yield rf"{pair}(?:{s}+(?!og\b|and\b|men\b|but\b|mens\b)[^\W\d]+){{0,4}}?{link}{percent}{_CHANGE}"
    # 730 av 5 678 sysselsatte, 11 prosent
    yield rf"{pair}(?:{s}+(?!og\b|and\b|men\b)[^\W\d]+){{0,6}}?,{s}+{percent}{_CHANGE}(?={s}*(?:[.,;)]|$|av\b|of\b))"
    # Av 5 678 sysselsatte mistet 730 (11 %) jobben
    whole_first = rf"(?:(?P<qb>{_ABOUT}){s}+)?(?P<b>{_NUMBER})(?P<bs>{_SCALE})"
    part_after = rf"(?:(?P<qa>{_ABOUT}){s}+)?(?P<a>{_NUMBER})(?P<as>{_SCALE})"
    yield (
        rf"\b(?:av|of){s}+(?:{_ALL}{s}+){{0,2}}{whole_first}(?:{s}+[^\W\d]+){{1,6}}{s}+{part_after}(?:{s}+[^\W\d]+){{0,4}}{s}*[(,]{s}*"
        rf"{percent}{_CHANGE}{words}{{0,40}}[),.]"
    )
    # 75 % av 4 mill. kroner utgjør 3 mill.
    yield (
        rf"(?P<of_first>){percent}{s}+(?:av|of){s}+(?:{_ALL}{s}+){{0,2}}{whole_first}(?:{s}+[^\W\d]+){{0,3}}?"
        rf"(?:{s}*\({s}*|,?{s}*(?:\b{_OR}|=|(?:det{s}+)?(?:utgjør|utgjer|tilsvarer|tilsvarar|svarer{s}+til|svarar{s}+til|equals)){s}+){part_after}"
        rf"(?!{s}*(?:år|måned|månad|mnd|uke|veke|dag|%|prosent|percent|year|month|week|day))"
    )
