"""The JSON form is exact, strict and documented."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.errors import DataError
from omstilling_tui.model import edits
from omstilling_tui.model.cleaning import clean_line, clean_text, printable
from omstilling_tui.model.document import canonical, decode, encode, plan_from_json, plan_to_json, schema
from omstilling_tui.model.plan import COLLECTIONS, Plan
from omstilling_tui.model.values import number_to_json


@given(st.decimals(-(10**12) + 1, 10**12 - 1, places=2))
def test_amounts_come_back_from_json_digit_by_digit(amount: Decimal) -> None:
    assert decode(json.dumps(number_to_json(amount))) == amount


def test_an_empty_plan_comes_back() -> None:
    document = plan_to_json(Plan())
    assert set(document) == {"format", "programme", "development_analysis", "vision", "measurements", *COLLECTIONS}
    assert plan_from_json(decode(encode(document))) == (Plan(), ())
    assert canonical(document).startswith(b'{"accepted_findings":[],"action_plans":[]')


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "not-json"),
        ("[" * 100_000, "nested-too-deep|not-json"),
        ("[]", "not-an-object"),
        ('{"format": "annet/1"}', "other-format"),
        ('{"format": "omstilling-plan/1", "innsats": []}', "unknown-field"),
        ('{"format": "omstilling-plan/1", "notes": {}}', "not-a-list"),
        ('{"format": "omstilling-plan/1", "notes": [3]}', "not-an-object"),
        ('{"format": "omstilling-plan/1", "notes": [{"text": "x"}]}', "bad-id"),
        ('{"format": "omstilling-plan/1", "notes": [{"id": "N1"}, {"id": "N1"}]}', "id-twice"),
        ('{"format": "omstilling-plan/1", "notes": [{"id": "N1", "text": 5}]}', "not-text"),
        ('{"format": "omstilling-plan/1", "notes": [{"id": "N1", "id": "N2"}]}', "key-twice"),
        ('{"format": "omstilling-plan/1", "funding": [{"id": "F1", "amount": NaN}]}', "not-a-number"),
        ('{"format": "omstilling-plan/1", "funding": [{"id": "F1", "amount": 1e999}]}', "out-of-range"),
        ('{"format": "omstilling-plan/1", "funding": [{"id": "F1", "amount": 1e9999999}]}', "not-a-number"),
        ('{"format": "omstilling-plan/1", "funding": [{"id": "F1", "amount": "5"}]}', "not-a-number"),
        ('{"format": "omstilling-plan/1", "funding": [{"id": "F1", "amount": 0.001}]}', "too-many-decimals"),
        ('{"format": "omstilling-plan/1", "funding": [{"id": "F1", "year": 2018.5}]}', "not-a-whole-number"),
        ('{"format": "omstilling-plan/1", "funding": [{"id": "F1", "year": ' + "9" * 5000 + "}]}", "number"),
        ('{"format": "omstilling-plan/1", "programme": {"start": "31.02.2027"}}', "not-a-date"),
        ('{"format": "omstilling-plan/1", "programme": {"start": "2027-02-31"}}', "not-a-date"),
        ('{"format": "omstilling-plan/1", "focus_areas": [{"id": "IO1", "status": "valgt"}]}', "not-a-choice"),
    ],
)
def test_bad_json_is_named_and_refused(text: str, error: str) -> None:
    with pytest.raises(DataError, match=error):
        plan_from_json(decode(text))


def test_absent_parts_are_empty_and_null_is_none() -> None:
    plan, _ = plan_from_json(
        decode('{"format": "omstilling-plan/1", "vision": null, "focus_areas": [{"id": "IO1", "title": null, "frames": null}]}')
    )
    assert plan.focus_areas[0].title == ""
    assert plan.vision.text == ""


def test_the_schema_names_every_part_and_field() -> None:
    parts = schema()["properties"]
    assert set(parts) == set(plan_to_json(Plan()))
    plan = edits.add_entity(Plan(), part="focus_areas", title="A")
    written = plan_to_json(plan)["focus_areas"][0]
    assert set(parts["focus_areas"]["items"]["properties"]) == set(written)
    assert parts["focus_areas"]["items"]["required"] == ["id"]
    assert parts["vision"]["required"] == []


@given(st.text())
def test_cleaning_is_done_once_and_leaves_nothing_that_a_terminal_obeys(text: str) -> None:
    for clean in (clean_text, clean_line):
        cleaned = clean(text)
        assert clean(cleaned) == cleaned
        assert printable(cleaned) == cleaned
        cleaned.encode()
    assert "\n" not in clean_line(text)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("\x1b[31mrød\x1b[0m", "rød"),
        ("\x1b]52;c;aGVp\x07tekst", "tekst"),
        ("\x1bP1;2|x\x1b\\tekst", "tekst"),
        ("\x9b2Jtekst", "tekst"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("e\u0301n", "én"),
        ("[x] se [/] her", "[x] se [/] her"),
        ("\ud800tekst\ufffe", "tekst"),
        ("a\u202eb\u2066c\u200bd\ufeffe\u00adf\U000e0041g", "abcdefg"),
        ("čđŋšŧž ÁáÄä", "čđŋšŧž ÁáÄä"),
    ],
)
def test_what_hides_or_commands_is_taken_out(raw: str, cleaned: str) -> None:
    assert clean_text(raw) == cleaned
