"""What is read from a file of figures, whatever its format."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from omstilling_tui.api import Remark
from omstilling_tui.text.parsing_dates import parse_date

MISSING_MARKS: Final[Mapping[str, str]] = {
    "": "sources.missing-empty",
    ".": "sources.missing-impossible",
    "..": "sources.missing-lacking",
    "...": "sources.missing-lacking",
    ":": "sources.missing-confidential",
    "-": "sources.missing-mark",
    "–": "sources.missing-mark",
    "n/a": "sources.missing-mark",
    "na": "sources.missing-mark",
    "nan": "sources.missing-mark",
    "null": "sources.missing-mark",
    "ukjent": "sources.missing-mark",
    "ukjend": "sources.missing-mark",
}
"""What stands for a missing value, with the message that says why; statistics offices use `.`, `..` and `:`. None of them is 0."""

_MONTHS_IN: Final = {"quarter": 3, "half_year": 6, "month": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a series.

    Attributes:
        line: The line in the file, from 1; 0 when lines say nothing.
        series: The series' name in the file, empty when the file has only one.
        value: The figure; None when it is missing.
        missing: The key of the message that says why it is missing; empty when it isn't.
        preliminary: Whether the file calls it so.
    """

    line: int = 0
    series: str = ""
    date: dt.date
    precision: str = ""
    value: Decimal | None = None
    missing: str = ""
    preliminary: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesFile:
    """A file of figures.

    Attributes:
        figures: Its figures, in the file's order.
        remarks: What the user should know of how it was read.
    """

    figures: tuple[Figure, ...]
    remarks: tuple[Remark, ...] = field(default=())

    def names(self) -> tuple[str, ...]:
        """Return the names of the series in it, in order."""
        return tuple(dict.fromkeys(each.series for each in self.figures))


def read_period(text: str) -> tuple[dt.date, str] | None:
    """Return the last day of a date or period and its precision, or None when it is neither.

    As people write them (`31.12.2018`, `1. halvår 2018`, `2018`) and in statistics' codes: `2018K3`, `2018Q3`, `2018M09`, `2018-09`,
    `2018H1`, `2018U12` (a week, to its Sunday).
    """
    bare = text.strip()
    if match := re.fullmatch(r"(\d{4})\s?-?\s?([KQkqHhMm])\s?(\d{1,2})", bare):
        part = {"k": "quarter", "q": "quarter", "h": "half_year", "m": "month"}[match[2].lower()]
        return _last_day(int(match[1]), int(match[3]) * _MONTHS_IN[part], part)
    if match := re.fullmatch(r"(\d{4})-(\d{2})", bare):
        return _last_day(int(match[1]), int(match[2]), "month")
    if match := re.fullmatch(r"(\d{4})\s?[UuWw]\s?(\d{1,2})", bare):
        try:
            return dt.date.fromisocalendar(int(match[1]), int(match[2]), 7), ""
        except ValueError:
            return None
    return parse_date(bare)


def _last_day(year: int, month: int, precision: str) -> tuple[dt.date, str] | None:
    if not 1 <= month <= 12 or not 1 <= year <= 9998:
        return None
    first_after = dt.date(year + month // 12, month % 12 + 1, 1)
    return first_after - dt.timedelta(days=1), precision
