"""Measuring: values recorded, read from files and fetched from sources, and what is due."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from omstilling_tui.model.goals import Indicator, Schedule

if TYPE_CHECKING:
    from omstilling_tui.workbench.bench import Workbench

_MONTHS: Final = {"yearly": 12, "half_yearly": 6, "quarterly": 3, "monthly": 1}


@dataclass(frozen=True, slots=True)
class DueIndicator:
    """An indicator whose measuring is due.

    Attributes:
        dates: The scheduled dates that have passed without a value, oldest first.
    """

    indicator: Indicator
    dates: tuple[dt.date, ...]


def scheduled_dates(schedule: Schedule, until: dt.date) -> tuple[dt.date, ...]:
    """Return the dates on which a schedule asks for a measurement, up to a day.

    A rhythm counts from the first date; a first date at the end of a month stays at the end of each.
    """
    last = min(until, schedule.last or until)
    if schedule.frequency not in _MONTHS:
        return tuple(each for each in schedule.dates if each <= last)
    return tuple(_rhythm(schedule.first, _MONTHS[schedule.frequency], last)) if schedule.first else ()


def _rhythm(first: dt.date, months: int, last: dt.date) -> Iterator[dt.date]:
    at_end = first.day == calendar.monthrange(first.year, first.month)[1]
    count, day = 0, first
    while day <= last:
        yield day
        count += months
        year, month = divmod(first.month - 1 + count, 12)
        if first.year + year > dt.MAXYEAR:
            return
        length = calendar.monthrange(first.year + year, month + 1)[1]
        day = dt.date(first.year + year, month + 1, length if at_end else min(first.day, length))


def due(bench: Workbench) -> tuple[DueIndicator, ...]:
    """Return the indicators whose measuring is due: a scheduled date has passed, and no value has been recorded since the one before it.

    A value marked as missing, with its reason, counts: it has been asked for.
    """
    return bench.remembered("due", lambda: tuple(_due(bench)))


def _due(bench: Workbench) -> Iterator[DueIndicator]:
    series = bench.store.series()
    for indicator in bench.plan.indicators:
        dates = scheduled_dates(indicator.schedule, bench.today)
        if not dates:
            continue
        measured = [each.date for each in series.get(indicator.id, ()) if each.date]
        open_dates = tuple(
            day for before, day in zip((dt.date.min, *dates), dates, strict=False) if not any(before < m <= day for m in measured)
        )
        late = tuple(day for day in open_dates if day < bench.today)
        if late:
            yield DueIndicator(indicator, late)
