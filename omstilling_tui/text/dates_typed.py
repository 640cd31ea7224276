"""Dates as people type them: `31.12.2030`, `311230`, `uke 49`, `+2u`, `i morgen`, `2. kvartal 2030`, `2030`."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

from omstilling_tui.errors import DataError
from omstilling_tui.text.formats import MONTHS, WEEKDAYS

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200

_RELATIVE: Final = {
    "i dag": 0, "idag": 0, "today": 0, "now": 0,
    "i morgen": 1, "imorgen": 1, "i morgon": 1, "imorgon": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2, "i overmorgon": 2, "overmorgon": 2,
    "i går": -1, "igår": -1, "yesterday": -1, "i forgårs": -2, "forgårs": -2,
}  # fmt: skip
_UNITS: Final = {"d": "days", "u": "weeks", "v": "weeks", "w": "weeks", "m": "months", "å": "years", "y": "years"}
_WEEK: Final = r"(?:uke|veke|week|u|v|w)\.?\s*(\d{1,2})"


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date that was typed, and how exactly: `precision` is empty for a day, else a word of `model.fields.PRECISIONS`."""

    date: dt.date
    precision: str = ""


def parse_date(text: str, *, today: dt.date, opens: bool = False) -> TypedDate:
    """Return the date that somebody typed.

    Args:
        text: What was typed; it isn't empty.
        today: The day that `i morgen`, `+2u` and a date without a year are counted from.
        opens: A month or a year stands as its first day, for a date that something begins on; else as its last.

    Raises:
        DataError: It is no date (`tui_forms.not-a-date`), or a day that doesn't exist (`tui_forms.no-such-day`).
    """
    typed = re.sub(r"[\s\u00a0]+", " ", text).strip().lower().removesuffix(".")
    for reader in (_relative, _steps, _weekday_or_week, _digits, _period, _written, _numeric):
        found = reader(typed, today, opens)
        if found:
            if not FIRST_YEAR <= found.date.year <= LAST_YEAR:
                raise DataError("tui_forms.year-out-of-range", found=text.strip()[:40], first=str(FIRST_YEAR), last=str(LAST_YEAR))
            return found
    raise DataError("tui_forms.not-a-date", found=text.strip()[:40], year=str(today.year + 1))


def parse_dates(text: str, *, today: dt.date) -> tuple[dt.date, ...]:
    """Return the dates of a list with commas, semicolons or lines between them, in order, each once.

    Raises:
        DataError: One of them is no date.
    """
    parts = [part for part in re.split(r"[,;\n]", text) if part.strip()]
    return tuple(sorted({parse_date(part, today=today).date for part in parts}))


def _relative(typed: str, today: dt.date, _opens: bool) -> TypedDate | None:
    days = _RELATIVE.get(typed)
    return None if days is None else TypedDate(today + dt.timedelta(days))


def _steps(typed: str, today: dt.date, _opens: bool) -> TypedDate | None:
    match = re.fullmatch(r"([+\-\u2212])\s*(\d{1,4})\s*([a-zæøå]*)", typed)
    if not match:
        return None
    unit = _UNITS.get(match[3][:1] or "d")
    count = int(match[2]) * (1 if match[1] == "+" else -1)
    if unit in ("days", "weeks"):
        return TypedDate(_within_calendar(lambda: today + dt.timedelta(**{unit: count}), typed))
    if unit:
        return TypedDate(_within_calendar(lambda: _months_on(today, count * (12 if unit == "years" else 1)), typed))
    return None


def _within_calendar(count: Callable[[], dt.date], typed: str) -> dt.date:
    try:
        return count()
    except (OverflowError, ValueError):
        raise DataError("tui_forms.year-out-of-range", found=typed[:40], first=str(FIRST_YEAR), last=str(LAST_YEAR)) from None


def _months_on(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _weekday_or_week(typed: str, today: dt.date, _opens: bool) -> TypedDate | None:
    """`fredag`, `neste fredag`, `uke 49`, `fredag uke 49`, `uke 49, 2031`, `2031-w49`: the first one from today on without a year."""
    match = re.fullmatch(r"(\d{4})-?w(\d{1,2})", typed)
    if match:
        return TypedDate(_week_day(int(match[1]), int(match[2]), 0, typed))
    match = re.fullmatch(rf"(?:(?P<day>[a-zæøå]+)\.?,? )?{_WEEK}(?:(?:,? |/|, ?)(?P<year>\d{{4}}))?", typed)
    if match:
        day = _weekday(match["day"]) if match["day"] else 0
        if day is None:
            return None
        if match["year"]:
            return TypedDate(_week_day(int(match["year"]), int(match[2]), day, typed))
        return TypedDate(_next_week(today, int(match[2]), day, typed))
    day = _weekday(re.sub(r"^(?:neste|førstkommende|næraste|next|på) ", "", typed))
    return None if day is None else TypedDate(today + dt.timedelta((day - today.weekday() - 1) % 7 + 1))


def _next_week(today: dt.date, week: int, day: int, typed: str) -> dt.date:
    this_year, this_week, _ = today.isocalendar()
    for year in (this_year, this_year + 1):
        if year > this_year or week >= this_week:
            try:
                return dt.date.fromisocalendar(year, week, day + 1)
            except ValueError:
                continue
    return _week_day(this_year + 1, week, day, typed)


def _week_day(year: int, week: int, day: int, typed: str) -> dt.date:
    try:
        return dt.date.fromisocalendar(year, week, day + 1)
    except ValueError:
        raise DataError("tui_forms.no-such-week", found=typed[:40], week=str(week), year=str(year)) from None


def _digits(typed: str, today: dt.date, opens: bool) -> TypedDate | None:
    """`2030`, `3112` (a day and a month), `311230`, `31122030`."""
    if not re.fullmatch(r"\d{4}|\d{6}|\d{8}", typed):
        return None
    if len(typed) == 4 and FIRST_YEAR <= int(typed) <= LAST_YEAR:
        return _span(int(typed), 1, 12, "year", opens)
    day, month, rest = int(typed[:2]), int(typed[2:4]), typed[4:]
    if len(typed) == 8 and not 1 <= month <= 12 and 1 <= int(typed[4:6]) <= 12:  # 20301231
        return TypedDate(_day(int(typed[:4]), int(typed[4:6]), int(typed[6:]), typed))
    return _day_of(day, month, rest, today, typed)


def _period(typed: str, _today: dt.date, opens: bool) -> TypedDate | None:
    """`2. kvartal 2030`, `q2 2030`, `2q 2030`, `1. halvår 2030`, `h1 2030`, `2030 q2`."""
    for word, letters, precision, months in (("kvartal|quarter", "kv?|q", "quarter", 3), ("halvår|half", "h", "half_year", 6)):
        match = (
            re.fullmatch(rf"(?P<n>\d)\.? ?(?:{word}|{letters})\.? (?P<year>\d{{4}})", typed)
            or re.fullmatch(rf"(?:{word}|{letters})\.? ?(?P<n>\d)[ /]?(?P<year>\d{{4}})", typed)
            or re.fullmatch(rf"(?P<year>\d{{4}})[ \-]?(?:{letters}) ?(?P<n>\d)", typed)
        )
        if match and 1 <= int(match["n"]) <= 12 // months:
            first = (int(match["n"]) - 1) * months + 1
            return _span(int(match["year"]), first, first + months - 1, precision, opens)
    return None


def _written(typed: str, today: dt.date, opens: bool) -> TypedDate | None:
    """`31. desember 2030`, `31 des`, `desember 2030`."""
    match = re.fullmatch(r"(?:[a-zæøå]+\.?,? )?(\d{1,2})\.? ?([a-zæøå]{3,})\.?,?(?: (\d{4}|\d{2}))?", typed)
    if match and (month := _month(match[2])):
        return _day_of(int(match[1]), month, match[3] or "", today, typed)
    match = re.fullmatch(r"([a-zæøå]{3,})\.?,? (\d{4})", typed)
    if match and (month := _month(match[1])):
        return _span(int(match[2]), month, month, "month", opens)
    return None


def _numeric(typed: str, today: dt.date, opens: bool) -> TypedDate | None:
    """`31.12.2030`, `31/12-30`, `2030-12-31`, `31.12`, `12.2030`, `2030-12`."""
    parts = re.split(r"\s?[./\- ]\s?", typed)
    if not 2 <= len(parts) <= 3 or not all(re.fullmatch(r"\d{1,4}", part) for part in parts):
        return None
    sizes = [len(part) for part in parts]
    if sizes[0] == 4 and max(sizes[1:]) <= 2:
        year, month = int(parts[0]), int(parts[1])
        return TypedDate(_day(year, month, int(parts[2]), typed)) if len(parts) == 3 else _month_of(year, month, opens, typed)
    if len(parts) == 2 and sizes[1] == 4 and sizes[0] <= 2:
        return _month_of(int(parts[1]), int(parts[0]), opens, typed)
    if sizes[0] > 2 or sizes[1] > 2 or (len(parts) == 3 and sizes[2] not in (2, 4)):
        return None
    return _day_of(int(parts[0]), int(parts[1]), parts[2] if len(parts) == 3 else "", today, typed)


def _day_of(day: int, month: int, year: str, today: dt.date, typed: str) -> TypedDate:
    """The day, in the year given or the first one from today on; two figures of a year are those of this century up to 79."""
    if year:
        century = 0 if len(year) == 4 else (2000 if int(year) < 80 else 1900)
        return TypedDate(_day(century + int(year), month, day, typed))
    for candidate in range(today.year, today.year + 8):  # 29 February comes within eight years
        if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(candidate, month)[1] and dt.date(candidate, month, day) >= today:
            return TypedDate(dt.date(candidate, month, day))
    return TypedDate(_day(today.year, month, day, typed))


def _day(year: int, month: int, day: int, typed: str) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise DataError("tui_forms.no-such-day", found=typed[:40]) from None


def _month_of(year: int, month: int, opens: bool, typed: str) -> TypedDate:
    if not 1 <= month <= 12:
        raise DataError("tui_forms.no-such-day", found=typed[:40])
    return _span(year, month, month, "month", opens)


def _span(year: int, first: int, last: int, precision: str, opens: bool) -> TypedDate:
    if not 1 <= year <= 9999:
        raise DataError("tui_forms.year-out-of-range", found=str(year), first=str(FIRST_YEAR), last=str(LAST_YEAR))
    return TypedDate(dt.date(year, first, 1) if opens else dt.date(year, last, calendar.monthrange(year, last)[1]), precision)


def _month(word: str) -> int | None:
    return _names(tuple(MONTHS.items()), least=3).get(word)


def _weekday(word: str) -> int | None:
    place = _names(tuple(WEEKDAYS.items()), least=2).get(word)
    return None if place is None else place - 1


@cache
def _names(languages: tuple[tuple[str, tuple[str, ...]], ...], *, least: int) -> dict[str, int]:
    """Every beginning, of at least so many letters, of the names in all languages that means one place only."""
    places: dict[str, set[int]] = {}
    for _, names in languages:
        for place, name in enumerate(names, 1):
            for length in range(least, len(name) + 1):
                places.setdefault(name[:length].lower(), set()).add(place)
    return {beginning: next(iter(found)) for beginning, found in places.items() if len(found) == 1}
