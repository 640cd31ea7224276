"""The dates of a schedule, and which of them still lack a value."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.model.goals import Schedule
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.schedule import next_date, open_dates, period_of, scheduled_dates

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))
RHYTHMS = st.sampled_from(["yearly", "half_yearly", "quarterly", "monthly"])


def days(*texts: str) -> tuple[dt.date, ...]:
    return tuple(dt.date.fromisoformat(each) for each in texts)


def value(day: str, precision: str = "") -> Measurement:
    return Measurement(indicator="I1", date=dt.date.fromisoformat(day), precision=precision, value=Decimal(1))


@pytest.mark.parametrize(
    ("frequency", "first", "until", "expected"),
    [
        ("yearly", "2020-12-31", "2023-01-01", days("2020-12-31", "2021-12-31", "2022-12-31")),
        ("yearly", "2023-02-28", "2025-12-31", days("2023-02-28", "2024-02-29", "2025-02-28")),
        ("half_yearly", "2024-06-30", "2025-06-30", days("2024-06-30", "2024-12-31", "2025-06-30")),
        ("quarterly", "2024-11-15", "2025-05-15", days("2024-11-15", "2025-02-15", "2025-05-15")),
        ("monthly", "2023-01-30", "2023-04-01", days("2023-01-30", "2023-02-28", "2023-03-30")),
        ("monthly", "2023-01-31", "2023-04-30", days("2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30")),
    ],
)
def test_a_rhythm_counts_from_its_first_date(frequency: str, first: str, until: str, expected: tuple[dt.date, ...]) -> None:
    schedule = Schedule(frequency=frequency, first=dt.date.fromisoformat(first))
    assert scheduled_dates(schedule, until=dt.date.fromisoformat(until)) == expected


def test_a_rhythm_without_a_first_date_has_no_dates() -> None:
    assert scheduled_dates(Schedule(frequency="yearly"), until=dt.date(2030, 1, 1)) == ()
    assert next_date(Schedule(frequency="yearly"), after=dt.date(2030, 1, 1)) is None


def test_nothing_is_asked_for_after_the_last_date() -> None:
    schedule = Schedule(frequency="yearly", first=dt.date(2020, 12, 31), last=dt.date(2021, 12, 31))
    assert scheduled_dates(schedule, until=dt.date(2030, 1, 1)) == days("2020-12-31", "2021-12-31")
    assert next_date(schedule, after=dt.date(2021, 12, 31)) is None


def test_dates_given_one_by_one_come_in_order_each_once() -> None:
    schedule = Schedule(frequency="dates", dates=days("2022-05-01", "2021-05-01", "2022-05-01"))
    assert scheduled_dates(schedule, until=dt.date(2030, 1, 1)) == days("2021-05-01", "2022-05-01")
    assert next_date(schedule, after=dt.date(2021, 5, 1)) == dt.date(2022, 5, 1)


@pytest.mark.parametrize(
    ("measured", "still_open"),
    [
        ([value("2022-12-31"), value("2023-12-31")], ()),
        ([value("2022-12-31")], days("2023-12-31")),
        ([value("2023-01-12"), value("2024-01-10")], ()),
        ([value("2022-10-01"), value("2024-01-10")], ()),
        ([value("2022-12-31"), value("2024-12-31")], days("2023-12-31")),
        ([value("2022-01-01", "year"), value("2023-06-30", "year")], ()),
        ([value("2021-03-01")], days("2022-12-31", "2023-12-31")),
    ],
)
def test_a_value_stands_for_the_scheduled_date_nearest_to_it(measured: list[Measurement], still_open: tuple[dt.date, ...]) -> None:
    schedule = Schedule(frequency="yearly", first=dt.date(2022, 12, 31))
    assert open_dates(schedule, measured, until=dt.date(2024, 3, 1)) == still_open


def test_a_missing_mark_with_its_reason_settles_a_date_and_an_empty_one_does_not() -> None:
    schedule = Schedule(frequency="yearly", first=dt.date(2022, 12, 31))
    marked = Measurement(indicator="I1", date=dt.date(2022, 12, 31), missing="SSB har ikke publisert tallet")
    assert open_dates(schedule, [marked], until=dt.date(2023, 3, 1)) == ()
    assert open_dates(schedule, [Measurement(indicator="I1", date=dt.date(2022, 12, 31))], until=dt.date(2023, 3, 1)) == days("2022-12-31")


@pytest.mark.parametrize(
    ("precision", "expected"),
    [
        ("", days("2024-05-20", "2024-05-20")),
        ("month", days("2024-05-01", "2024-05-31")),
        ("quarter", days("2024-04-01", "2024-06-30")),
        ("half_year", days("2024-01-01", "2024-06-30")),
        ("year", days("2024-01-01", "2024-12-31")),
    ],
)
def test_a_date_means_all_the_days_of_its_precision(precision: str, expected: tuple[dt.date, ...]) -> None:
    assert period_of(dt.date(2024, 5, 20), precision) == expected


@given(first=DAYS, frequency=RHYTHMS, until=DAYS)
def test_dates_rise_and_keep_within_their_bounds(first: dt.date, frequency: str, until: dt.date) -> None:
    dates = scheduled_dates(Schedule(frequency=frequency, first=first), until=until)
    assert list(dates) == sorted(set(dates))
    assert all(first <= each <= until for each in dates)
    assert bool(dates) == (first <= until)


@given(first=DAYS, frequency=RHYTHMS, after=DAYS)
def test_the_next_date_is_the_first_one_later(first: dt.date, frequency: str, after: dt.date) -> None:
    schedule = Schedule(frequency=frequency, first=first)
    found = next_date(schedule, after=after)
    assert found is not None
    assert found > after
    earlier = scheduled_dates(schedule, until=found - dt.timedelta(days=1))
    assert all(each <= after for each in earlier)


@given(first=DAYS, frequency=RHYTHMS, until=DAYS)
def test_no_date_is_open_when_each_has_a_value(first: dt.date, frequency: str, until: dt.date) -> None:
    schedule = Schedule(frequency=frequency, first=first)
    measured = [Measurement(indicator="I1", date=each, value=Decimal(0)) for each in scheduled_dates(schedule, until=until)]
    assert open_dates(schedule, measured, until=until) == ()


def test_the_calendar_ends_without_an_error() -> None:
    schedule = Schedule(frequency="monthly", first=dt.date(9999, 11, 30))
    assert scheduled_dates(schedule, until=dt.date.max) == days("9999-11-30", "9999-12-31")
    assert next_date(schedule, after=dt.date(9999, 12, 31)) is None
