"""Numbers and amounts as people type them in a field: `1 234,5`, `1.250.000`, `2 mill.`, `400 000 kr`, `12,9 %`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NoReturn

from omstilling_tui.errors import DataError

_FACTORS: Final = {
    "tusen": 10**3, "thousand": 10**3, "k": 10**3, "t": 10**3, "tkr": 10**3,
    "mill": 10**6, "millioner": 10**6, "million": 10**6, "millionar": 10**6, "mnok": 10**6, "mkr": 10**6, "m": 10**6, "millions": 10**6,
    "mrd": 10**9, "milliard": 10**9, "milliarder": 10**9, "milliardar": 10**9, "billion": 10**9, "bn": 10**9,
}  # fmt: skip
_NUMBER_WORDS: Final = {
    "null": 0, "ingen": 0, "zero": 0, "en": 1, "ein": 1, "ett": 1, "eitt": 1, "én": 1, "one": 1, "to": 2, "two": 2,
    "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6, "sju": 7, "syv": 7, "seven": 7,
    "åtte": 8, "eight": 8, "ni": 9, "nine": 9, "ti": 10, "ten": 10, "elleve": 11, "eleven": 11, "tolv": 12, "twelve": 12,
    "tretten": 13, "fjorten": 14, "femten": 15, "fifteen": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
    "tjue": 20, "tyve": 20, "twenty": 20, "tretti": 30, "tredve": 30, "thirty": 30, "førti": 40, "forty": 40,
    "femti": 50, "fifty": 50, "seksti": 60, "sytti": 70, "åtti": 80, "nitti": 90, "hundre": 100, "hundred": 100, "tusen": 1000,
}  # fmt: skip
_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009'’]+")
_FIGURE: Final = re.compile(r"(?P<sign>[+\-\u2212\u2013]?)(?P<figure>\d[\d.,]*|[.,]\d+)(?P<rest>.*)")


def parse_number(text: str, *, language: str = "nb") -> Decimal:
    """Return the number that somebody typed; a unit of money or a percent sign after it is left out of account.

    Args:
        text: What was typed; it isn't empty.
        language: In `nb` and `nn` a lone dot before three figures sets thousands apart, in `en` a lone comma does.

    Raises:
        DataError: It is no number: `tui_forms.number-word` names the figures for a word, `tui_forms.not-a-number` for all else.
    """
    typed = _SPACES.sub("", text.strip().lower())
    typed = re.sub(r"^(?:kr\.?|nok)|,[-\u2013]$", "", typed)
    match = _FIGURE.fullmatch(typed)
    factor = _factor(match["rest"]) if match else None
    figure = _plain_figure(match["figure"], language) if match else None
    if not match or factor is None or figure is None:
        _refuse(text)
    value = Decimal(figure) * factor
    return -value if match["sign"] and match["sign"] != "+" else value


def _factor(rest: str) -> int | None:
    """What the figure is to be multiplied by, None when other words follow it."""
    bare = re.sub(r"kr(?:oner)?\.?$|nok$|%$|prosent$|percent$", "", rest).rstrip(".")
    if rest.startswith(("tkr", "mkr", "mnok")):
        bare = rest.rstrip(".")
    return 1 if not bare else _FACTORS.get(bare)


def _plain_figure(figure: str, language: str) -> str | None:
    """The figure with a dot for its decimals and no marks between thousands; None when the marks don't make sense."""
    figure = re.sub(r"[.,]$", "", figure)
    thousands, decimals = (",", ".") if language == "en" else (".", ",")
    if thousands in figure and decimals not in figure and not re.fullmatch(rf"\d{{1,3}}(?:{re.escape(thousands)}\d{{3}})+", figure):
        # 12.5 by somebody who writes decimals with a dot, or 12,5 in English: it can't be thousands.
        thousands, decimals = decimals, thousands
    whole, _, fraction = figure.partition(decimals)
    groups = whole.split(thousands)
    if decimals in fraction or thousands in fraction or (len(groups) > 1 and any(len(group) != 3 for group in groups[1:])):
        return None
    return f"{''.join(groups) or '0'}.{fraction or '0'}"


def _refuse(text: str) -> NoReturn:
    found = text.strip()
    meant = _NUMBER_WORDS.get(found.lower())
    if meant is not None:
        raise DataError("tui_forms.number-word", found=found, number=meant)
    raise DataError("tui_forms.not-a-number", found=found[:40])
