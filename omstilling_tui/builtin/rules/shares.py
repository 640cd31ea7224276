"""Percentages that carry their own numerator and denominator: «11 % av sysselsettingen (730 av 5 678)»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from omstilling_tui.text.parsing_numbers import BLANKS, parse_number

_S: Final = rf"[\s{BLANKS}]"
_NUMBER: Final = rf"(?<![\w.,])(?:\d{{1,3}}(?:[{BLANKS}.,]\d{{3}})+|\d+)(?:[.,]\d{{1,2}}(?!\d))?(?![\d])"
_SCALE: Final = rf"(?:{_S}*(?:mill(?:\.|ioner|ionar|ion)?|mrd\.?|milliarder|tusen)(?!\w))?"
_ABOUT: Final = (
    r"(?:om\s+lag|omlag|omtrent|ca\.?|cirka|rundt|kring|about|around|approximately|nær|nesten|nearly|almost|knapt|over|mer\s+enn|meir\s+enn|minst|drøyt|drygt"
    r"|more\s+than|at\s+least|under|mindre\s+enn|inntil|høyst|less\s+than)"
)
_REACH: Final = 200
_AT_LEAST: Final = ("over", "mer enn", "meir enn", "minst", "drøyt", "drygt", "more than", "at least")
_AT_MOST: Final = ("under", "mindre enn", "inntil", "høyst", "less than", "knapt", "nesten", "nær", "nearly", "almost")
_IS: Final = (
    r"(?:er|var|utgjør|utgjer|utgjorde|tilsvarer|tilsvarar|svarer\s+til|svarar\s+til|blir|gir|gjev|is|are|was|equals|makes|amounts\s+to)"
)
_OR: Final = r"(?:dvs\.?|det\s+vil\s+si|det\s+vil\s+seie|altså|eller|tilsvarende|tilsvarande|=|i\.e\.|that\s+is|or)"
_ALL: Final = rf"(?:(?:de|dei|i\s+alt|totalt|til\s+saman|til\s+sammen|tilsammen|alle|kommunens|the|a\s+total\s+of|all){_S}+){{0,2}}"
# A percentage that is followed by one of these is about a change, or about something else than the share.
_CHANGE: Final = (
    r"(?![\s-]*(?:poeng|point|flere|fleire|færre|mer\b|meir\b|mindre|høyere|høgare|lavere|lågare|større|more|less|fewer|higher|lower|økning|auke|vekst"
    r"|nedgang|reduksjon|fall\b|growth|increase|decrease|stilling))"
)
_PLAIN: Final = r"[^\d%.;:()\n]"
_NOUN: Final = rf"(?:{_S}+(?!og\b|and\b|men\b|but\b|mens\b)[^\W\d]+)"
_PART: Final = rf"(?P<a>{_NUMBER})(?P<as>{_SCALE})"
_WHOLE: Final = rf"(?:{_ABOUT}{_S}+)?(?P<b>{_NUMBER})(?P<bs>{_SCALE})"

_PATTERNS: Final = {
    "qualifier": rf"(?<!\w)({_ABOUT}){_S}+$",
    "percent": rf"(?<![\d.,])(?P<p>\d{{1,3}}(?:[.,]\d{{1,2}})?){_S}*(?:%|prosent\b|pst\b\.?|percent\b|per{_S}cent\b){_CHANGE}",
    "pair": rf"{_PART}(?:{_S}+[^\W\d]+){{0,3}}?{_S}+(?:av|of|out{_S}of){_S}+{_ALL}{_WHOLE}",
    "whole first": rf"\b(?:av|of){_S}+{_ALL}{_WHOLE}(?:{_S}+[^\W\d]+){{1,6}}{_S}+{_PART}",
    # 75 % | av 4 mill. kroner utgjør 3 mill.
    "reckoned": (
        rf"{_S}+(?:av|of){_S}+{_ALL}{_WHOLE}(?:{_S}+[^\W\d]+){{0,3}}?"
        rf"(?:,?{_S}*(?:\b{_OR}|=|(?:det{_S}+)?(?:utgjør|utgjer|tilsvarer|tilsvarar|svarer{_S}+til|svarar{_S}+til|equals)){_S}+)(?:{_ABOUT}{_S}+)?{_PART}"
        rf"(?!{_S}*(?:år|måned|månad|mnd|uke|veke|dag|%|prosent|percent|year|month|week|day))"
    ),
    # 11 % | av sysselsettingen ( | 730 av 5 678 | arbeidsplasser)
    "pair after: parenthesis": rf"{_PLAIN}{{0,80}}\({_PLAIN}{{0,30}}",
    "pair after: parenthesis end": rf"{_PLAIN}{{0,40}}\)",
    # 11 prosent | , dvs. | 730 av 5 678
    "pair after: words": rf"{_PLAIN}{{0,40}}?(?:,?{_S}*\b{_OR}{_S}+|{_S}*={_S}*|{_S}+[–—-]{_S}+)(?:{_ABOUT}{_S}+)?",
    "pair after: words end": r"",
    # 730 av 5 678 | sysselsatte ( | 11 % | )
    "pair before: parenthesis": rf"(?:{_S}+[^\W\d]+){{0,6}}{_S}*\({_S}*(?:(?:som{_S}+)?{_IS}{_S}+|{_OR}{_S}*)?(?:{_ABOUT}{_S}+)?",
    "pair before: parenthesis end": rf"{_PLAIN}{{0,40}}\)",
    # 730 av 5 678 | sysselsatte utgjør | 11 %
    "pair before: words": (
        rf"{_NOUN}{{0,4}}?(?:,?{_S}+(?:(?:noe{_S}+som|noko{_S}+som|som|dette|det|that|which){_S}+)?{_IS}{_S}+|,?{_S}*\b{_OR}{_S}+|{_S}*={_S}*"
        rf"|{_S}+[–—]{_S}+|\.{_S}+(?:det|dette|that|this){_S}+{_IS}{_S}+)(?:{_ABOUT}{_S}+)?"
    ),
    "pair before: words end": r"",
    # 730 av 5 678 | sysselsatte, | 11 prosent | av sysselsettingen
    "pair before: comma": rf"{_NOUN}{{0,6}}?,{_S}+(?:{_ABOUT}{_S}+)?",
    "pair before: comma end": rf"{_S}*(?:[.,;)]|$|av\b|of\b)",
    # Av 5 678 sysselsatte mistet 730 | ( | 11 % | ) jobben
    "whole first before: parenthesis": rf"(?:{_S}+[^\W\d]+){{0,4}}{_S}*[(,]{_S}*(?:{_ABOUT}{_S}+)?",
    "whole first before: parenthesis end": rf"{_PLAIN}{{0,40}}[),.]",
}
"""The patterns by name, each small, since a large one costs more to make than all the reading."""

_WAYS: Final = {
    "pair after": ("parenthesis", "words"),
    "pair before": ("parenthesis", "words", "comma"),
    "whole first before": ("parenthesis",),
}


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
    folded = text.casefold()
    if not any(word in folded for word in ("%", "prosent", "percent", "per cent", "pst")) or not any(
        word in folded for word in ("av", "of")
    ):
        return ()
    found = [claim for percent in _pattern("percent").finditer(text) for pair in _pairs_of(percent) if (claim := _claim(percent, pair))]
    return tuple(dict.fromkeys(found))


def _pairs_of(percent: re.Match[str]) -> Iterator[re.Match[str]]:
    """The pairs of numbers that are tied to a percentage, before it, after it, or around it."""
    text = percent.string
    if reckoned := _pattern("reckoned").match(text, percent.end()):
        yield reckoned
    near = max(0, percent.start() - _REACH), percent.end() + _REACH
    for pair in _pattern("pair").finditer(text, *near):
        is_before = pair.end() <= percent.start()
        if _ties("pair before", pair, percent) if is_before else _ties("pair after", percent, pair):
            yield pair
    for pair in _pattern("whole first").finditer(text, *near):
        if _ties("whole first before", pair, percent):
            yield pair


def _ties(kind: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether the words between a percentage and a pair of numbers, and those after the latter of them, tie the two together."""
    if second.start() < first.end():
        return False
    between, after = first.string[first.end() : second.start()], first.string[second.end() : second.end() + _REACH]
    return any(_pattern(f"{kind}: {way}").fullmatch(between) and _pattern(f"{kind}: {way} end").match(after) for way in _WAYS[kind])


def _claim(percent: re.Match[str], pair: re.Match[str]) -> Claim | None:
    words = pair.string[min(pair.start(), percent.start()) : max(pair.end(), percent.end())]
    language = "en" if re.search(r"\b(?:of|percent|per\s+cent)\b", words) else "nb"
    part = _scaled(pair["a"], pair["as"] or pair["bs"] or "", language)
    whole = _scaled(pair["b"], pair["bs"] or "", language)
    share = parse_number(percent["p"], language)
    if part is None or whole is None or share is None or not 0 <= part <= whole or whole == 0:
        return None
    return Claim(share, part, whole, holds=_holds(percent, pair, Claim(share, part, whole, holds=True), language))


def _holds(percent: re.Match[str], pair: re.Match[str], claim: Claim, language: str) -> bool:
    """Whether there are numbers that round to those written, and whose share rounds to the percentage written."""
    whole_scale = pair["bs"] or ""
    part_error = _error(pair["a"], pair["as"] or whole_scale, _qualifier(pair, "a"), language)
    whole_error = _error(pair["b"], whole_scale, _qualifier(pair, "b"), language)
    low = max(claim.part - part_error, Decimal()) / (claim.whole + whole_error) * 100
    high = (claim.part + part_error) / (claim.whole - whole_error) * 100 if claim.whole > whole_error else Decimal(100)
    about, error = _qualifier(percent, "p"), _half(claim.percent)
    if about in _AT_LEAST:
        return high >= claim.percent - error
    if about in _AT_MOST:
        return low <= claim.percent + error
    if about:
        error = max(2 * error, Decimal("2.5") if claim.percent % 5 == 0 else Decimal(1))
    return low <= claim.percent + error and claim.percent - error <= high


def _qualifier(match: re.Match[str], group: str) -> str:
    """The word right before a number that says that it isn't exact («om lag», «over»), or nothing."""
    start = match.start(group)
    before = _pattern("qualifier").search(match.string[max(0, start - 20) : start])
    return " ".join(before[1].casefold().split()) if before else ""


def _half(number: Decimal) -> Decimal:
    """Half of the last decimal written: 0.5 for 11, 0.05 for 12.9."""
    return Decimal(10) ** int(number.as_tuple().exponent) / 2


def _error(written: str, scale: str, about: str, language: str) -> Decimal:
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
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[name], re.IGNORECASE)
