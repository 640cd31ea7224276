"""Numbers, money and dates in running text are read as people write them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.text import formats
from omstilling_tui.text.parsing_dates import end_of_years, find_dates, find_periods, find_years_ahead, parse_date
from omstilling_tui.text.parsing_money import find_money, parse_money, scale_of
from omstilling_tui.text.parsing_numbers import find_numbers, parse_number, parse_percent

NUMBERS = st.decimals(Decimal("-99999999"), Decimal("99999999"), places=2)
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2100, 12, 31))


@given(NUMBERS)
def test_a_number_written_out_is_read_back(value: Decimal) -> None:
    assert parse_number(formats.number(value)) == value


@given(NUMBERS)
def test_an_english_number_is_read_back(value: Decimal) -> None:
    assert parse_number(formats.number(value, "en"), "en") == value


@given(st.integers(0, 10**9))
def test_an_amount_written_out_is_read_back_alone_and_in_a_sentence(amount: int) -> None:
    text = formats.money(amount)
    assert parse_money(text) == amount
    assert [each.amount for each in find_money(f"Rammen er {text} i alt.")] == [amount]


@given(DAYS, st.sampled_from(("nb", "nn", "en")))
def test_a_date_written_out_is_read_back(day: dt.date, language: str) -> None:
    assert parse_date(formats.date(day, language)) == (day, "")


@given(DAYS)
def test_a_date_in_words_is_read_in_a_sentence(day: dt.date) -> None:
    month = formats.MONTHS["nb"][day.month - 1]
    assert [each.date for each in find_dates(f"Vedtatt {day.day}. {month} {day.year}.")] == [day]


@given(st.text(max_size=60))
def test_any_text_is_read_without_failing(text: str) -> None:
    found = (*find_numbers(text), *find_money(text), *find_dates(text), *find_periods(text))
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert parse_money(text) is None or parse_money(text) == parse_money(text.strip())


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("NOK 3,5 mill.", 3_500_000), ("kr 1 250 000", 1_250_000), ("1,2 millioner kroner", 1_200_000), ("MNOK 4", 4_000_000), ("4 MNOK", 4_000_000), ("TNOK 400", 400_000),
        ("1\u00a0250\u2009000,-", 1_250_000), ("1.250.000", 1_250_000), ("NOK 250,000", 250_000), ("NOK 2.125 million", 2_125_000), ("0", 0), ("–", None), ("-", None), ("", None),
        ("12 %", None), ("ca. 2 mill. kr", 2_000_000), ("kr 400 000,50", Decimal("400000.50")),
    ],
)  # fmt: skip
def test_an_amount_is_read_in_every_form(text: str, amount: Decimal | None) -> None:
    assert parse_money(text) == amount


@pytest.mark.parametrize(
    ("text", "scale"),
    [("(1 000 kr)", 1_000), ("tall i tusen", 1_000), ("beløp i 1000", 1_000), ("i mill. kr", 1_000_000), ("25 000 kr", 1), ("Sum", 1)],
)
def test_a_caption_tells_what_numbers_are_in(text: str, scale: int) -> None:
    assert scale_of(text) == scale


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mellom 272 og 641 arbeidsplasser", [(272, 641)]), ("40–50 arbeidsplasser", [(40, 50)]), ("40 til 50 nye", [(40, 50)]), ("fra 120 til 160", [120, 160]), ("tolv nye bedrifter", [12]),
        ("5 678 sysselsatte", [5_678]), ("10,000 guest nights", [10_000]), ("i 2017 200 plasser", [2017, 200]),
    ],
)  # fmt: skip
def test_numbers_and_ranges_are_found_in_a_sentence(text: str, found: list[int | tuple[int, int]]) -> None:
    assert [(each.low, each.high) if each.value is None else each.value for each in find_numbers(text)] == found


@pytest.mark.parametrize(
    ("text", "date", "precision"),
    [
        ("31.12.2020", "2020-12-31", ""), ("15. juni 2016", "2016-06-15", ""), ("juni 2018", "2018-06-30", "month"), ("fyrste halvår 2013", "2013-06-30", "half_year"),
        ("2. kvartal 2019", "2019-06-30", "quarter"), ("2022", "2022-12-31", "year"), ("utgangen av 2018", "2018-12-31", ""), ("June 15, 2016", "2016-06-15", ""),
    ],
)  # fmt: skip
def test_a_date_is_read_in_every_form(text: str, date: str, precision: str) -> None:
    assert parse_date(text) == (dt.date.fromisoformat(date), precision)


def test_a_day_that_does_not_exist_is_told_as_no_date() -> None:
    assert [(each.text, each.date) for each in find_dates("frist 31.02.2027")] == [("31.02.2027", None)]


@pytest.mark.parametrize("text", ["2018–2023", "2018-23", "2018 til 2023", "1.1.2018–31.12.2023"])
def test_a_period_is_found_in_every_form(text: str) -> None:
    assert [(each.first, each.last) for each in find_periods(text)] == [(dt.date(2018, 1, 1), dt.date(2023, 12, 31))]


@pytest.mark.parametrize("text", ["sak 2015/1097", "46/15", "2021 og 80"])
def test_a_case_reference_is_no_period(text: str) -> None:
    assert find_periods(text) == ()


@pytest.mark.parametrize("text", ["i løpet av 3 år", "i løpet av de tre første årene", "dei tre første åra", "within three years"])
def test_a_number_of_years_ahead_is_found(text: str) -> None:
    found = find_years_ahead(text)
    assert found is not None
    assert found.years == 3


def test_three_years_from_new_year_end_on_the_last_day_of_the_third() -> None:
    assert end_of_years(dt.date(2018, 1, 1), 3) == dt.date(2020, 12, 31)


def test_a_percentage_is_read_with_and_without_its_sign() -> None:
    assert [parse_percent(text) for text in ("12,9 %", "25 prosent", "25")] == [Decimal("12.9"), 25, 25]
