from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.errors import DataError
from omstilling_tui.text import formats
from omstilling_tui.text.numbers_typed import parse_number


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("12", "12"),
        ("1 234,5", "1234.5"),
        ("1\u00a0234,5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1.250.000", "1250000"),
        ("1.250", "1250"),
        ("12.5", "12.5"),
        ("0,25", "0.25"),
        (",5", "0.5"),
        ("-5", "-5"),
        ("\u22125", "-5"),
        ("2 mill.", "2000000"),
        ("2 mill. kr", "2000000"),
        ("1,25 millioner kroner", "1250000"),
        ("2 millionar", "2000000"),
        ("1 250 000 kr", "1250000"),
        ("kr 400 000,-", "400000"),
        ("400 000,-", "400000"),
        ("400 tusen", "400000"),
        ("400 tkr", "400000"),
        ("1,5 mrd", "1500000000"),
        ("12,9 %", "12.9"),
        ("NOK 5", "5"),
        ("25 prosent", "25"),
        ("007", "7"),
    ],
)
def test_a_number_may_be_typed_as_people_write_it(typed, expected):
    assert parse_number(typed) == Decimal(expected)


def test_english_sets_thousands_apart_with_a_comma():
    assert parse_number("1,250,000.50", language="en") == Decimal("1250000.5")
    assert parse_number("1,250", language="en") == Decimal(1250)
    assert parse_number("1.250", language="en") == Decimal("1.25")


def test_a_number_word_is_answered_with_the_figures():
    with pytest.raises(DataError) as caught:
        parse_number("Tolv")
    assert (caught.value.key, caught.value.values["number"]) == ("tui_forms.number-word", 12)


@pytest.mark.parametrize("typed", ["mange", "12 personer", "1,2,3", "1.23.456", "12-13", "[/]", "1e5", "½", "--5", "kr", "%"])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(DataError):
        parse_number(typed)


@given(st.decimals(min_value=-(10**11), max_value=10**11, places=3), st.sampled_from(("nb", "nn", "en")))
def test_what_the_program_writes_can_be_typed_again(value, language):
    assert parse_number(formats.number(value, language), language=language) == value


@given(st.decimals(min_value=-(10**11), max_value=10**11, places=2), st.sampled_from(("nb", "nn", "en")))
def test_written_money_can_be_typed_again(value, language):
    assert parse_number(formats.money(value, language), language=language) == value


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_a_clear_no(text):
    with suppress(DataError):
        assert parse_number(text).is_finite()
