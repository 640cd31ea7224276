"""By when a goal is to be reached: «innen utgangen av 2018», «i løpet av de tre første årene», «i perioden 2018–2023»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from omstilling_tui.text.parsing_dates import end_of_years, find_dates, find_periods, find_years_ahead


@dataclass(frozen=True, slots=True)
class Period:
    """The programme's period as far as the document tells it."""

    start: dt.date | None = None
    end: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Horizon:
    """A date by which something is to be reached.

    Attributes:
        date: The last day; None when the document tells a number of years but not from when.
        precision: How exactly it is known, empty for a day.
    """

    date: dt.date | None = None
    precision: str = ""


def horizon_of(text: str, period: Period, ignored: Sequence[tuple[int, int]] = ()) -> Horizon | None:
    """Return the horizon that a sentence tells, or None.

    Args:
        text: The sentence.
        period: The programme's period, for horizons that count from it.
        ignored: Places whose dates tell something else, such as when a baseline was taken.
    """
    years = find_years_ahead(text)
    if years:
        return Horizon(end_of_years(period.start, years.years) if period.start else None)
    found = [
        (_weight(text, start), end, Horizon(date, precision)) for start, end, date, precision in _dates(text) if not _within(start, ignored)
    ]
    likely = [each for each in found if each[0] > 0]
    if likely:
        return max(likely, key=lambda each: each[:2])[2]
    if _whole_period().search(text) and period.end:
        return Horizon(period.end, "year" if (period.end.month, period.end.day) == (12, 31) else "")
    return None


def _dates(text: str) -> list[tuple[int, int, dt.date, str]]:
    periods = find_periods(text)
    found = [(each.start, each.end, each.last, "year" if "." not in text[each.start : each.end] else "") for each in periods]
    for each in find_dates(text):
        if each.date and not any(period.start <= each.start < period.end for period in periods):
            found.append((each.start, each.end, each.date, each.precision))
    return found


def _within(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _weight(text: str, start: int) -> int:
    """How surely a date is the horizon, by the words before it; 0 when it is not."""
    before = text[max(0, start - 40) : start].casefold()
    if re.search(
        r"(?:siden|sidan|since|fra|frå|from|målt mot|sammenlign\w* med|samanlikna med|pr\.?|per|vedtatt|født|tall for|ssb,?"
        r"|kilde:?[^.]{0,12}|status i?)\s*\(?$",
        before,
    ):
        return 0
    if re.search(
        r"\b(?:innen|innan|by|within|before|før|til og med|i løpet av|fram mot|frem mot|fram til|frem til|mot|until|utgangen av"
        r"|slutten av|end of)(?:\s+(?:utgangen av|slutten av|the end of|året|år|den))*\s*$",
        before,
    ):
        return 3
    if "utgangen" in text[start : start + 12] or re.search(r"\b(?:i|in|år|perioden|during|for)\s*$", before):
        return 2
    return 1


@cache
def _whole_period() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:program|plan|prosjekt|omstillings)?perioden\b|\bprogrammets slutt|\bprogramme period|\bomstillingsperioden", re.IGNORECASE
    )
