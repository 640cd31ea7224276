import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.errors import DataError
from omstilling_tui.model.fields import PRECISIONS
from omstilling_tui.text.dates_typed import TypedDate, parse_date, parse_dates
from omstilling_tui.text.formats import date, weekday

TODAY = dt.date(2026, 11, 23)  # a Monday in week 48
DAY = dt.date(2030, 12, 31)


@pytest.mark.parametrize(
    "typed",
    [
        "31.12.2030",
        "31.12.30",
        "311230",
        "31122030",
        "31/12/2030",
        "31-12-2030",
        "31 12 2030",
        "31/12-30",
        "2030-12-31",
        "20301231",
        "31. desember 2030",
        "31 des 2030",
        "31. des. 2030",
        "tirsdag 31. desember 2030",
        "31 Dec 2030",
        "31.12.2030.",
        "  31.12.2030 ",
    ],
)
def test_one_day_may_be_typed_in_many_ways(typed):
    assert parse_date(typed, today=TODAY) == TypedDate(DAY)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("i dag", TODAY),
        ("i morgen", dt.date(2026, 11, 24)),
        ("I morgon", dt.date(2026, 11, 24)),
        ("tomorrow", dt.date(2026, 11, 24)),
        ("i overmorgen", dt.date(2026, 11, 25)),
        ("i går", dt.date(2026, 11, 22)),
        ("+2u", dt.date(2026, 12, 7)),
        ("+2 uker", dt.date(2026, 12, 7)),
        ("+2 veker", dt.date(2026, 12, 7)),
        ("-1u", dt.date(2026, 11, 16)),
        ("+3", dt.date(2026, 11, 26)),
        ("+3d", dt.date(2026, 11, 26)),
        ("+1m", dt.date(2026, 12, 23)),
        ("+1 år", dt.date(2027, 11, 23)),
        ("uke 49", dt.date(2026, 11, 30)),
        ("veke 49", dt.date(2026, 11, 30)),
        ("u49", dt.date(2026, 11, 30)),
        ("uke 48", TODAY),
        ("uke 3", dt.date(2027, 1, 18)),
        ("uke 49 2031", dt.date(2031, 12, 1)),
        ("uke 49, 2031", dt.date(2031, 12, 1)),
        ("2031-W49", dt.date(2031, 12, 1)),
        ("fredag uke 49", dt.date(2026, 12, 4)),
        ("fre uke 49", dt.date(2026, 12, 4)),
        ("fredag", dt.date(2026, 11, 27)),
        ("ma", dt.date(2026, 11, 30)),
        ("neste mandag", dt.date(2026, 11, 30)),
        ("laurdag", dt.date(2026, 11, 28)),
        ("3112", dt.date(2026, 12, 31)),
        ("31.12", dt.date(2026, 12, 31)),
        ("31.12.", dt.date(2026, 12, 31)),
        ("1. mai", dt.date(2027, 5, 1)),
        ("29.2", dt.date(2028, 2, 29)),
    ],
)
def test_what_is_counted_from_today_comes_next(typed, expected):
    assert parse_date(typed, today=TODAY) == TypedDate(expected)


@pytest.mark.parametrize(
    ("typed", "last", "first", "precision"),
    [
        ("2030", DAY, dt.date(2030, 1, 1), "year"),
        ("desember 2030", DAY, dt.date(2030, 12, 1), "month"),
        ("12.2030", DAY, dt.date(2030, 12, 1), "month"),
        ("2030-12", DAY, dt.date(2030, 12, 1), "month"),
        ("4. kvartal 2030", DAY, dt.date(2030, 10, 1), "quarter"),
        ("Q4 2030", DAY, dt.date(2030, 10, 1), "quarter"),
        ("2. halvår 2030", DAY, dt.date(2030, 7, 1), "half_year"),
        ("H2 2030", DAY, dt.date(2030, 7, 1), "half_year"),
    ],
)
def test_a_period_stands_as_its_last_day_or_its_first_with_its_precision(typed, last, first, precision):
    assert parse_date(typed, today=TODAY) == TypedDate(last, precision)
    assert parse_date(typed, today=TODAY, opens=True) == TypedDate(first, precision)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("tolv", "not-a-date"),
        ("31.02.2027", "no-such-day"),
        ("00.01.2030", "no-such-day"),
        ("13.2030", "no-such-day"),
        ("310227", "no-such-day"),
        ("uke 54", "no-such-week"),
        ("uke 53 2027", "no-such-week"),
        ("31.12.0030", "year-out-of-range"),
        ("+9999å", "year-out-of-range"),
        ("mars", "not-a-date"),
        ("5. kvartal 2030", "not-a-date"),
        ("[/]", "not-a-date"),
        ("31.12.203", "not-a-date"),
    ],
)
def test_what_is_no_date_is_told_apart(typed, key):
    with pytest.raises(DataError) as caught:
        parse_date(typed, today=TODAY)
    assert caught.value.key == f"tui_forms.{key}"


def test_a_list_of_dates_comes_back_sorted_and_each_once():
    assert parse_dates("31.12.2030; 30.06.2030, 31.12.30\n", today=TODAY) == (dt.date(2030, 6, 30), DAY)
    assert parse_dates("  ", today=TODAY) == ()


@given(
    st.dates(dt.date(1980, 1, 1), dt.date(2199, 12, 31)),
    st.sampled_from(("", *PRECISIONS)),
    st.sampled_from(("nb", "nn", "en")),
    st.booleans(),
)
def test_what_the_program_writes_can_be_typed_again(day, precision, language, opens):
    written = date(day, language, precision)
    read = parse_date(written, today=TODAY, opens=opens)
    assert date(read.date, language, read.precision) == written


@given(st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)), st.sampled_from(("nb", "nn", "en")))
def test_a_weekday_alone_is_the_next_one_after_today(today, language):
    for ahead in range(1, 8):
        day = today + dt.timedelta(ahead)
        assert parse_date(weekday(day, language), today=today).date == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_clear_no(text):
    with suppress(DataError):
        assert 1900 <= parse_date(text, today=TODAY).date.year <= 2200
