"""Numbers as people write them in Norway and in English: `1 234,5`, `1.250.000`, `tolv`, `25 %`, `40–50`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

BLANKS: Final = " \u00a0\u2009\u202f"
"""What sets thousands apart: a blank, a no-break space, a thin space, a narrow no-break space."""

NUMBER: Final = (
    rf"(?<![\w.,])(?:[+\-\u2212](?=\d))?(?:\d{{1,3}}(?:[{BLANKS}]\d{{3}})+(?:,\d+)?|\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d{{1,3}}(?:,\d{{3}}){{2,}}(?:\.\d+)?"
    r"|\d+(?:[.,]\d+)?)(?!\d)"
)
"""The pattern of one number in running text."""

DASHES: Final = "-\u2010\u2011\u2012\u2013\u2014\u2212"
LIMIT: Final = Decimal(10) ** 12

WORDS: Final = {
    "null": 0, "én": 1, "ett": 1, "ein": 1, "eitt": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8,
        "ni": 9,
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "tjue": 20, "tretti": 30, "førti": 40, "femti": 50,
        "hundre": 100,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "twenty": 20,
}  # fmt: skip
"""Numbers written as words. The article «en» is left out: it is a number only where a number must stand."""

FRACTIONS: Final = {
    "halvparten": Decimal(50), "en halvdel": Decimal(50), "half": Decimal(50),
    "en tredel": Decimal("33.333"), "en tredjedel": Decimal("33.333"), "ein tredel": Decimal("33.333"), "ein tredjedel": Decimal("33.333"),
    "to tredeler": Decimal("66.667"), "to tredjedeler": Decimal("66.667"), "to tredelar": Decimal("66.667"), "a third": Decimal("33.333"),
    "en fjerdedel": Decimal(25), "ein fjerdedel": Decimal(25), "en firedel": Decimal(25), "ein firedel": Decimal(25),
        "a quarter of": Decimal(25),
    "tre fjerdedeler": Decimal(75), "tre firedeler": Decimal(75), "tre firedelar": Decimal(75), "en femdel": Decimal(20),
        "ein femdel": Decimal(20),
}  # fmt: skip
"""Shares written as words, in percent with at most three decimals."""


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number, or a range of two, in running text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        value: The number; None for a range.
        low: The lower end of a range.
        high: The upper end of a range.
        words: Whether it was written as a word.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    words: bool = False


def parse_number(text: str, language: str = "nb") -> Decimal | None:
    """Return the number that the whole text is, or None: `1 234,5`, `−3`, `12`, `tolv`; in English `1,234.5` too.

    A dot before exactly three digits sets thousands apart in Norwegian (`1.250`), and is a decimal point otherwise.
    """
    stripped = text.strip().strip(BLANKS)
    if stripped.casefold() in WORDS:
        return Decimal(WORDS[stripped.casefold()])
    if language == "en" and re.fullmatch(r"[+\-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+\-\u2212]?\d+\.\d+", stripped):
        return _bounded(stripped.replace(",", "").replace("\u2212", "-"))
    return _bounded(_plain(stripped)) if _number_pattern().fullmatch(stripped) else None


def parse_percent(text: str, language: str = "nb") -> Decimal | None:
    """Return the number of percent that the whole text is, or None: `12,9 %`, `25 prosent`, `25`."""
    stripped = re.sub(rf"[{BLANKS}]*(?:%|prosent|percent|per cent)$", "", text.strip(), flags=re.IGNORECASE)
    return parse_number(stripped, language)


def find_numbers(text: str) -> tuple[FoundNumber, ...]:
    """Return the numbers in running text, in order; `40–50` and «mellom 272 og 641» are ranges."""
    if not any(each.isdigit() for each in text):
        return _find_words(text)
    ranges = [_range(match) for match in _range_pattern().finditer(text)]
    found = [each for each in ranges if each is not None]
    taken = {place for each in found for place in range(each.start, each.end)}
    for match in _number_pattern().finditer(text):
        value = _bounded(_plain(match[0])) if not _is_english(match[0]) else _bounded(match[0].replace(",", ""))
        if match.start() not in taken and value is not None:
            found.append(FoundNumber(match.start(), match.end(), value))
    found += [each for each in _find_words(text) if each.start not in taken]
    return tuple(sorted(found, key=lambda each: each.start))


@cache
def _number_pattern() -> re.Pattern[str]:
    return re.compile(NUMBER)


@cache
def _range_pattern() -> re.Pattern[str]:
    one = NUMBER.replace(r"(?:[+\-\u2212](?=\d))?", "")
    bare = one.replace(r"(?<![\w.,])", "")
    return re.compile(
        rf"(?P<mellom>\b(?:mellom|between)\s+)(?P<a>{bare})\s+(?:og|and)\s+(?P<b>{bare})"
        rf"|(?P<c>{one})(?:\s?[{DASHES}]\s?|(?<!fra )\s+til\s+)(?P<d>{bare})",
        re.IGNORECASE,
    )


def _range(match: re.Match[str]) -> FoundNumber | None:
    group = "a" if match["a"] else "c"
    low, high = _bounded(_plain(match[group])), _bounded(_plain(match["b" if match["a"] else "d"]))
    before = match.string[max(0, match.start() - 5) : match.start()].casefold()
    if low is None or high is None or low >= high or before.endswith(("fra ", "frå ", "from ")):
        return None
    return FoundNumber(match.start(group), match.end(), None, low, high)


@cache
def _words_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(WORDS, key=len, reverse=True))})\b", re.IGNORECASE)


def _find_words(text: str) -> tuple[FoundNumber, ...]:
    return tuple(
        FoundNumber(match.start(), match.end(), Decimal(WORDS[match[0].casefold()]), words=True)
        for match in _words_pattern().finditer(text)
    )


def _is_english(text: str) -> bool:
    """Whether a comma sets thousands apart: `10,000` counts something, and counts have no three decimals."""
    return bool(re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", text))


def _plain(text: str) -> str:
    """The number with a point and no thousands apart, as Decimal reads it."""
    text = text.replace("\u2212", "-")
    for blank in BLANKS:
        text = text.replace(blank, "")
    if text.count(",") > 1:
        return text.replace(",", "")
    if re.fullmatch(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", text):
        text = text.replace(".", "")
    return text.replace(",", ".")


def _bounded(text: str) -> Decimal | None:
    """The Decimal, or None when it has more digits than a plan holds."""
    if len(text) > 30 or not re.fullmatch(r"[+-]?\d+(?:\.\d+)?", text):
        return None
    value = Decimal(text)
    return value if abs(value) < LIMIT and value == round(value, 3) else None
