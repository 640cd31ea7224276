"""Dates, periods and horizons as people write them: `15. juni 2016`, `31.12.2020`, «utgangen av 2018», `2018–2023`."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from omstilling_tui.text.parsing_numbers import DASHES, WORDS

MONTHS: Final = {
    word: month
    for month, words in enumerate(
        (
            "januar january jan", "februar february feb", "mars march mar", "april apr", "mai may", "juni june jun", "juli july jul",
            "august aug", "september sept sep", "oktober october okt oct", "november nov", "desember december des dec",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_ORDINALS: Final = {
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "annet": 2, "second": 2, "tredje": 3, "third": 3, "fjerde": 4, "fourth": 4,
    "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in running text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        date: The date; the last day of a month, quarter, half-year or year. None for one that doesn't exist (31.02.2027).
        precision: How exactly it is known, empty for a day.
        text: As it was written.
    """

    start: int
    end: int
    date: dt.date | None
    precision: str
    text: str


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """A span of years in running text, such as `2018–2023`.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        first: Its first day.
        last: Its last day.
    """

    start: int
    end: int
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class FoundYears:
    """A number of years from the beginning, in running text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        years: How many.
    """

    start: int
    end: int
    years: int


def parse_date(text: str) -> tuple[dt.date, str] | None:
    """Return the date that the whole text is and its precision, or None: `31.12.2020`, `juni 2018`, `1. halvår 2013`, `2022`."""
    stripped = text.strip().strip(".")
    found = find_dates(stripped)
    if len(found) == 1 and found[0].date and found[0].start == 0 and found[0].end == len(stripped):
        return found[0].date, found[0].precision
    return None


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Return the dates in running text, in order; a year in a longer date is not told again."""
    return tuple(_found(match) for match in _date_pattern().finditer(text))


def find_periods(text: str) -> tuple[FoundPeriod, ...]:
    """Return the spans of years or days in running text: `2018–2023`, `2013-18`, `2018 til 2023`, `1.1.2018–31.12.2023`."""
    return tuple(_periods(text))


def year_end(year: int) -> dt.date:
    """Return a year's last day."""
    return dt.date(year, 12, 31)


def end_of_years(start: dt.date, years: int) -> dt.date:
    """Return the last day of the Nth year that begins with a day: from 1.1.2018, three years end on 31.12.2020."""
    year = min(start.year + years, 9999)
    day = min(start.day, calendar.monthrange(year, start.month)[1])
    return dt.date(year, start.month, day) - dt.timedelta(days=1)


def find_years_ahead(text: str) -> FoundYears | None:
    """Return the N of «i løpet av N år», «de N første årene» or «within N years», or None."""
    match = _years_ahead().search(text)
    if not match:
        return None
    word = next(each for each in match.groups() if each).casefold()
    return FoundYears(match.start(), match.end(), int(word) if word.isdigit() else WORDS[word])


@cache
def _date_pattern() -> re.Pattern[str]:
    month = "|".join(sorted(MONTHS, key=len, reverse=True))
    ordinal = r"(?P<ordinal>[1-4](?=\.|\b)|første|fyrste|andre|tredje|fjerde|first|second|third|fourth)\.?"
    return re.compile(
        r"(?<![\d/.])(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)"
        r"|(?<![\d.,/])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})(?!\d)"
        r"|(?<![\d.,/])(?<!sak )(?P<day4>0?[1-9]|[12]\d|3[01])/(?P<month4>0?[1-9]|1[0-2])(?:\s?[-–]\s?|\s)(?P<year8>(?:19|20)\d{2})(?!\d)"
        rf"|(?<![\d.,/])(?P<day2>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?P<name>{month})\.?,?\s+(?P<year2>\d{{4}})(?!\d)"
        rf"|\b(?P<name3>{month})\s+(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?,\s+(?P<year3>\d{{4}})(?!\d)"
        rf"|(?P<closing>\b(?:utgangen av|slutten av|utløpet av|the end of|end of)\s+(?:året\s+|år\s+)?)?"
        rf"(?:{ordinal}\s+(?P<part>kvartal|halvår|quarter|half(?:-year)?)\s+(?:av\s+|of\s+|i\s+)?(?P<year4>\d{{4}})"
        rf"|\bQ(?P<quarter>[1-4])\s+(?P<year7>\d{{4}})|\b(?P<name5>{month})\.?\s+(?P<year5>\d{{4}})|(?<![\w.,/-])(?P<year6>(?:19|20)\d{{2}}))(?![\w])(?![{DASHES}]\d|[.,/]\d)",
        re.IGNORECASE,
    )


def _found(match: re.Match[str]) -> FoundDate:
    date, precision = _date_of(match)
    if match["closing"]:
        precision = ""
    return FoundDate(match.start(), match.end(), date, precision, match[0])


def _date_of(match: re.Match[str]) -> tuple[dt.date | None, str]:
    if match["iso"]:
        return _day(*(int(each) for each in match["iso"].split("-"))), ""
    if match["day"]:
        year = int(match["year"])
        return _day(year if year > 99 else 2000 + year, int(match["month"]), int(match["day"])), ""
    if match["day4"]:
        return _day(int(match["year8"]), int(match["month4"]), int(match["day4"])), ""
    if match["day2"]:
        return _day(int(match["year2"]), MONTHS[match["name"].casefold()], int(match["day2"])), ""
    if match["day3"]:
        return _day(int(match["year3"]), MONTHS[match["name3"].casefold()], int(match["day3"])), ""
    if match["year6"]:
        return year_end(int(match["year6"])), "year"
    return _part_of_year(match)


def _part_of_year(match: re.Match[str]) -> tuple[dt.date | None, str]:
    if match["year5"]:
        return _month_end(int(match["year5"]), MONTHS[match["name5"].casefold()]), "month"
    if match["quarter"]:
        return _month_end(int(match["year7"]), int(match["quarter"]) * 3), "quarter"
    number, year = _ORDINALS[match["ordinal"].casefold()], int(match["year4"])
    if match["part"].casefold() in ("kvartal", "quarter"):
        return _month_end(year, number * 3), "quarter"
    return (_month_end(year, number * 6), "half_year") if number <= 2 else (None, "half_year")


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> dt.date | None:
    return _day(year, month, calendar.monthrange(year, month)[1]) if 1 <= year <= 9999 else None


@cache
def _period_pattern() -> re.Pattern[str]:
    between = rf"\s*(?:[{DASHES}]|til(?: og med)?|t\.?o\.?m\.?|to)\s*"
    year = r"(?:19|20)\d{2}"
    return re.compile(
        rf"(?<![\d.,/])(?P<first>\d{{1,2}}\.\d{{1,2}}\.\d{{4}}){between}(?P<last>\d{{1,2}}\.\d{{1,2}}\.\d{{4}})(?!\d)"
        rf"|(?<![\w.,/-])(?:(?P<a>{year}){between}(?P<b>{year})|(?P<c>{year})\s?[{DASHES}/]\s?(?P<d>\d{{2}}))(?![\d]|[.,{DASHES}]\d)",
        re.IGNORECASE,
    )


def _periods(text: str) -> Iterator[FoundPeriod]:
    for match in _period_pattern().finditer(text):
        if match["first"]:
            first, last = find_dates(match["first"])[0].date, find_dates(match["last"])[0].date
        else:
            begin = int(match["a"] or match["c"])
            final = int(match["b"]) if match["b"] else begin // 100 * 100 + int(match["d"])
            first, last = dt.date(begin, 1, 1), year_end(final)
        if first and last and first <= last:
            yield FoundPeriod(match.start(), match.end(), first, last)


@cache
def _years_ahead() -> re.Pattern[str]:
    number = rf"\d{{1,2}}|{'|'.join(sorted(WORDS, key=len, reverse=True))}"
    return re.compile(
        rf"\b(?:i løpet av|innan|innen|in the course of|within|over the next|during|etter)\s+(?:(?:de|dei|the)\s+)?(?:neste\s+"
        rf"|første\s+|fyrste\s+|first\s+)?({number})\s+(?:første\s+|fyrste\s+)?(?:år|years?)"
        rf"|\b(?:de|dei|the)\s+({number})\s+(?:første|fyrste|first)\s+(?:år|years?)"
        rf"|\b(?:de|dei|the)\s+(?:første|fyrste|first|neste|next)\s+({number})\s+(?:år|years?)",
        re.IGNORECASE,
    )
