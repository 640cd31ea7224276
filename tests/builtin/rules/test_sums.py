"""Stated totals against their years and parts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.builtin.rules.sums import rounding_of
from omstilling_tui.model.goals import Frames, YearAmount
from omstilling_tui.model.work import BudgetLine, Funding, StatedTotal
from tests.builders import changed, plus, sound_plan, without
from tests.builtin.rules.judging import judged, message, with_parameters

WRONG = {("sum-differs", "ST9")}


def stating(amount: int, plan: Plan | None = None, **held: Any) -> Plan:
    """The sound plan with one more stated total."""
    return plus(
        plan or sound_plan(), "stated_totals", StatedTotal(**({"id": "ST9", "title": "Sum", "stated_total": Decimal(amount)} | held))
    )


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (stating(6_000_000, year=2027), set()),
        (stating(6_500_000, year=2027), WRONG),
        (stating(27_000_000, source="state", first_year=2026, last_year=2031), set()),
        (stating(28_000_000, source="state", first_year=2026, last_year=2031), WRONG),
        (stating(27_000_000, title="Omstillingsmidler", first_year=2026, last_year=2031), set()),
        (stating(37_000_000), WRONG),
        # Years without rows: a total of them isn't contradicted, unless what is there is more already.
        (stating(60_000_000, first_year=2024, last_year=2031), set()),
        (stating(20_000_000, first_year=2024, last_year=2031), WRONG),
        (stating(99_000_000, year=2040), set()),
        (stating(6_000_000, per_year=True), set()),
        (stating(6_000_000, per_year=True, first_year=2026, last_year=2040), set()),
        (stating(5_000_000, per_year=True), WRONG),
        (stating(6_000_000, of="frames", year=2030), set()),
        (stating(6_100_000, of="frames", year=2030), WRONG),
        (stating(900_000, of="costs"), set()),
        (stating(800_000, of="costs", year=2026), WRONG),
        (stating(1_000_000, changed(sound_plan(stated_totals=()), "T1", cost=None), of="costs", year=2026), set()),
        (stating(500_000, changed(sound_plan(stated_totals=()), "T1", cost=None), of="costs", year=2026), WRONG),
        (stating(2_700_000, of="budget", year=2026), set()),
        (stating(2_800_000, of="budget", year=2026), WRONG),
        (stating(2_800_000, of="budget", year=2027), set()),
    ],
)
def test_a_total_is_the_sum_of_what_it_covers(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) - {("action-incomplete", "T1")} == expected


def test_the_message_shows_the_arithmetic() -> None:
    assert message(stating(6_500_000, year=2027), "sum-differs") == (
        "ST9 «Sum»: summen er oppgitt til 6 500 000 kr, men 4 500 000 + 1 500 000 = 6 000 000 kr. Forskjellen er 500 000 kr."
    )
    assert "men 12 beløp = 36 000 000 kr" in message(stating(37_000_000), "sum-differs")
    assert "summen for 2026 er oppgitt til 5 000 000 kr" in message(stating(5_000_000, per_year=True), "sum-differs")
    assert "er alt 12 beløp = 36 000 000 kr. Det er 16 000 000 kr mer." in message(
        stating(20_000_000, first_year=2024, last_year=2031), "sum-differs"
    )


def test_the_same_total_stated_twice_is_one_finding() -> None:
    plan = stating(37_000_000)
    assert judged(stating(37_000_000, plan, id="ST10", title="Planen bygger på 37 mill.")) == WRONG


def test_a_changed_year_is_found_in_every_total_that_covers_it() -> None:
    plan = changed(sound_plan(budget_lines=(), expenses=()), "IO1", frames=Frames(text="Etter vedtak"))
    plan = changed(plan, "F3", amount=Decimal(4_400_000), agreed_share=None)
    assert ("sum-differs", "ST1") in judged(plan)


def test_without_the_programmes_years_only_too_much_is_a_contradiction() -> None:
    plan = changed(sound_plan(stated_totals=()), "programme", start=None, end=None)
    assert judged(stating(99_000_000, plan)) == set()
    assert judged(stating(1_000_000, plan)) == WRONG


@pytest.mark.parametrize(
    ("frames", "is_wrong"),
    [
        (Frames(budget=tuple(YearAmount(year=y, amount=Decimal(100)) for y in range(2026, 2032)), stated_total=Decimal(600)), False),
        (Frames(budget=tuple(YearAmount(year=y, amount=Decimal(100)) for y in range(2026, 2032)), stated_total=Decimal(700)), True),
        (Frames(budget=(YearAmount(year=2026, amount=Decimal(100)),), stated_total=Decimal(700)), False),
        (Frames(budget=(YearAmount(year=2026, amount=Decimal(100)),), stated_total=Decimal(90)), True),
        (Frames(stated_total=Decimal(90)), False),
    ],
)
def test_an_areas_total_is_held_against_its_own_years(frames: Frames, is_wrong: bool) -> None:
    plan = changed(sound_plan(stated_totals=(), budget_lines=(), expenses=()), "IO1", frames=frames)
    assert judged(plan) == ({("sum-differs", "IO1.frames")} if is_wrong else set())


def test_areas_totals_without_years_add_up_to_the_total_of_frames() -> None:
    plan = sound_plan(stated_totals=(), funding=(), budget_lines=(), expenses=())
    for area, amount in (("IO1", 1_250_000), ("IO2", 400_000), ("IO3", 350_000)):
        plan = changed(plan, area, frames=Frames(stated_total=Decimal(amount)))
    assert judged(stating(2_000_000, plan, of="frames")) == set()
    assert judged(stating(2_020_000, plan, of="frames")) == WRONG
    assert judged(stating(2_100_000, changed(plan, "IO1", frames=Frames(text="Ja")), of="frames")) == set()


def test_administration_may_be_in_the_total_of_frames_or_not() -> None:
    plan = plus(sound_plan(), "budget_lines", BudgetLine(id="B9", title="Administrasjon", year=2030, amount=Decimal(1_500_000)))
    assert judged(stating(7_500_000, plan, of="frames", year=2030)) == set()
    assert judged(stating(6_000_000, plan, of="frames", year=2030)) == set()
    assert judged(stating(7_000_000, plan, of="frames", year=2030)) == WRONG


def test_a_total_in_millions_may_be_rounded() -> None:
    plan = sound_plan(stated_totals=())
    plan = plus(plan, "funding", Funding(id="F99", source="other", year=2027, amount=Decimal(30_000)))
    plan = changed(plan, "F4", agreed_share=None)
    assert judged(stating(6_000_000, plan, year=2027, source_text="Sum · 2027: 6,0 mill.")) == set()
    assert judged(stating(6_000_000, plan, year=2027, source_text="Sum · 2027: 6 000 000")) == WRONG
    assert judged(stating(6_000_000, plan, year=2027), with_parameters(sum_differs__tolerance=50_000)) == set()
    assert judged(stating(5_900_000, plan, year=2027, source_text="Sum · 2027: 5,9 mill.")) == WRONG


@pytest.mark.parametrize(
    ("text", "kroner"),
    [
        ("6,0 mill.", 50_000),
        ("36 mill. kroner", 500_000),
        ("kr 2 000 000", 0),
        ("1,25 mill. av 4 mill.", 5_000),
        ("1,2 mrd.", 50_000_000),
        ("", 0),
    ],
)
def test_the_rounding_is_half_the_last_decimal_written(text: str, kroner: int) -> None:
    assert rounding_of(text) == kroner


def test_a_total_without_rows_is_left_alone() -> None:
    assert judged(stating(1, without(sound_plan(stated_totals=()), *(f"F{n}" for n in range(1, 13))))) == set()
