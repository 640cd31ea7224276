"""A heading's number and its words: `2.1 Visjon`, `IV Attraktivitet`, `A) Industri`, `Kapittel 3: Mål`."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_ROMAN: Final = r"(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})"


def parted_title(text: str) -> tuple[str, str]:
    """Return a heading's words and its number as written, empty when it has none; pandoc's `{#id .class}` goes.

    «I» counts as a number only before a capital letter or a sign: «I havet» begins with a preposition.
    """
    words = without_attributes(text)
    match = _number_pattern().match(words)
    if not match:
        return words.strip(" :"), ""
    number = next(each for each in match.groups() if each)
    return words[match.end() :].strip(" :"), number.strip(".) ")


def without_attributes(text: str) -> str:
    """Return a heading without pandoc's `{#id .class}` at its end."""
    words = text.strip()
    marked = words.endswith("}") and words.rpartition(" {")[2][:1] in ("#", ".", "-")
    return words.rpartition(" {")[0].strip() if marked else words


def roman_value(number: str) -> int | None:
    """Return the value of a Roman numeral up to 29, or None."""
    if not re.fullmatch(_ROMAN, number.upper()):
        return None
    values = {"I": 1, "V": 5, "X": 10}
    digits = [values[each] for each in number.upper()]
    return sum(-digit if digit < following else digit for digit, following in zip(digits, [*digits[1:], 0], strict=True))


@cache
def _number_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?i:kapittel|kap\.?|chapter|del|part)\s+(\d+(?:\.\d+)*|[IVX]+)\s*[:.)–—-]?\s+(?=\S)"
        r"|(\d{1,3}(?:\.\d{1,3}){1,5}\.?\)?)\s+(?=\S)|(\d{1,2}[.)]?)\s+(?=[^\W\d]|[«\"])"
        rf"|({_ROMAN}[.)])\s+(?=\S)|({_ROMAN})(?:\s+[:–—-]\s+|:\s+|\s+)(?=[A-ZÆØÅÁ«\"])|([A-Ha-h][.)])\s+(?=\S))"
    )
