"""When an indicator is to be measured: the dates of a schedule, and which of them have no value yet."""

from __future__ import annotations

import calendar
import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from omstilling_tui.model.goals import Schedule
from omstilling_tui.model.measurements import Measurement

_MONTHS: Final = {"yearly": 12, "half_yearly": 6, "quarterly": 3, "monthly": 1}

_PRECISION_MONTHS: Final = {"year": 12, "half_year": 6, "quarter": 3, "month": 1}

# A value stands for the scheduled date that it lies nearest to, but not for one that is further away than half a rhythm.
_REACH: Final = {"yearly": 183, "half_yearly": 92, "quarterly": 46, "monthly": 16, "dates": 183}


def scheduled_dates(schedule: Schedule, *, until: dt.date) -> tuple[dt.date, ...]:
    """Return the dates up to a day on which a schedule asks for a measurement, oldest first.

    A rhythm counts from its first date; without one it has no dates, since nobody has said which days it means. A first date at the
    end of its month stays at the end of each month: half a year after 30 June is 31 December, a year after 28 February 2023 is
    29 February 2024. Another day that a month lacks is that month's last.

    Args:
        schedule: The schedule.
        until: The last day asked for.
    """
    last = min(until, schedule.last or until)
    if schedule.frequency in _MONTHS:
        return tuple(_rhythm(schedule.first, _MONTHS[schedule.frequency], last)) if schedule.first else ()
    first = schedule.first or dt.date.min
    return tuple(sorted({each for each in schedule.dates if first <= each <= last}))


def next_date(schedule: Schedule, *, after: dt.date) -> dt.date | None:
    """Return the first date after a day on which a schedule asks for a measurement, or None when there is no more."""
    months = _MONTHS.get(schedule.frequency, 0)
    horizon = min(dt.date.max.toordinal(), max(after, schedule.first or after).toordinal() + 31 * months + 31)
    dates = scheduled_dates(schedule, until=dt.date.fromordinal(horizon) if months else dt.date.max)
    return next((each for each in dates if each > after), None)


def open_dates(schedule: Schedule, measurements: Iterable[Measurement], *, until: dt.date) -> tuple[dt.date, ...]:
    """Return the scheduled dates up to a day that no measurement stands for, oldest first.

    A measurement stands for the scheduled date that its own date lies nearest to, within half the rhythm: a count made in the second
    week of January is last year's. One whose date is known to the year, quarter or month alone stands for the dates within it. A value
    marked as missing, with its reason, counts: it has been asked for, and asking again won't bring it.
    """
    dates = scheduled_dates(schedule, until=until)
    if not dates:
        return ()
    # The date after the last one is looked at too, so that a value belonging to it isn't taken for the one before.
    following = next_date(schedule, after=dates[-1])
    every = (*dates, following) if following else dates
    met: set[dt.date] = set()
    for each in measurements:
        if each.date and (each.value is not None or each.missing):
            met |= _stands_for(each.date, each.precision, every, _REACH.get(schedule.frequency, _REACH["dates"]))
    return tuple(each for each in dates if each not in met)


def period_of(day: dt.date, precision: str) -> tuple[dt.date, dt.date]:
    """Return the first and the last day that a date may mean by its precision: the whole year for `year`, the day itself for a day."""
    months = _PRECISION_MONTHS.get(precision)
    if not months:
        return day, day
    start = (day.month - 1) // months * months + 1
    end = start + months - 1
    return dt.date(day.year, start, 1), dt.date(day.year, end, calendar.monthrange(day.year, end)[1])


def _stands_for(day: dt.date, precision: str, dates: tuple[dt.date, ...], reach: int) -> set[dt.date]:
    start, end = period_of(day, precision)
    if within := {each for each in dates if start <= each <= end}:
        return within
    place = bisect_left(dates, day)
    nearest = min(dates[max(0, place - 1) : place + 1], key=lambda each: abs(each - day))
    return {nearest} if abs((nearest - day).days) <= reach else set()


def _rhythm(first: dt.date, months: int, last: dt.date) -> Iterator[dt.date]:
    at_end = first.day == calendar.monthrange(first.year, first.month)[1]
    count, day = 0, first
    while day <= last:
        yield day
        count += months
        years, month = divmod(first.month - 1 + count, 12)
        if first.year + years > dt.MAXYEAR:
            return
        length = calendar.monthrange(first.year + years, month + 1)[1]
        day = dt.date(first.year + years, month + 1, length if at_end else min(first.day, length))
