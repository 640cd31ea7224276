"""Money year by year: frames, budgets, spending and shares."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.model.goals import Frames, YearAmount
from omstilling_tui.model.work import BudgetLine, Expense, Funding
from tests.builders import changed, plus, sound_plan, without
from tests.builtin.rules.judging import judged, message, with_parameters


def line(id: str, area: str, year: int, amount: int) -> BudgetLine:
    return BudgetLine(id=id, focus_area=area, year=year, amount=Decimal(amount))


def spent(id: str, year: int | None, amount: int, *, area: str = "", activity: str = "", date: dt.date | None = None) -> Expense:
    return Expense(id=id, focus_area=area, activity=activity, year=year, amount=Decimal(amount), date=date)


def no_totals() -> Plan:
    return sound_plan(stated_totals=())


def framed(area: str, year: int, amount: int, plan: Plan | None = None) -> Plan:
    """A plan in which an area has a frame for one year alone."""
    return changed(plan or no_totals(), area, frames=Frames(budget=(YearAmount(year=year, amount=Decimal(amount)),)))


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (framed("IO1", 2027, 2_000_000), set()),
        (framed("IO1", 2027, 2_000_001), {("frame-exceeds-funding", "plan")}),
        (without(framed("IO1", 2027, 2_000_001), "F3", "F4"), set()),
        (framed("IO1", 2040, 99_000_000), set()),
        (framed("IO4", 2027, 99_000_000), set()),
        (plus(no_totals(), "budget_lines", line("B9", "IO1", 2026, 1_100_000)), set()),
        (plus(no_totals(), "budget_lines", line("B9", "IO1", 2026, 1_100_001)), {("activity-exceeds-frame", "IO1.frames")}),
        (plus(no_totals(), "budget_lines", line("B9", "IO1", 2040, 9_000_000)), set()),
        (plus(no_totals(), "expenses", spent("UT9", 2026, 650_000, activity="A1.1")), set()),
        (plus(no_totals(), "expenses", spent("UT9", 2026, 650_001, activity="A1.1")), {("expense-exceeds-budget", "IO1")}),
        (
            plus(no_totals(), "expenses", spent("UT9", None, 650_001, area="IO1", date=dt.date(2026, 5, 1))),
            {("expense-exceeds-budget", "IO1")},
        ),
        (plus(no_totals(), "expenses", spent("UT9", 2027, 2_000_000, area="IO1")), set()),
        (plus(no_totals(), "expenses", spent("UT9", 2027, 2_000_001, area="IO1")), {("expense-exceeds-budget", "IO1")}),
        (plus(no_totals(), "expenses", spent("UT9", 2040, 9_000_000, area="IO1")), set()),
        (plus(no_totals(), "expenses", spent("UT9", 2026, 9_000_000)), set()),
    ],
)
def test_amounts_keep_within_their_limits(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_an_activity_is_held_against_its_own_budget_where_its_area_keeps_its_own() -> None:
    plan = plus(no_totals(), "budget_lines", line("B9", "IO1", 2026, 1_000_000))
    plan = plus(plan, "expenses", spent("UT9", 2026, 700_000, activity="A1.1"))
    assert judged(plan) == {("expense-exceeds-budget", "A1.1")}
    assert message(plan, "expense-exceeds-budget") == (
        "Det er brukt mer på A1.1 «Forprosjekt industri» enn budsjettert: "
        "i 2026 er 950 000 kr brukt og 900 000 kr budsjettert, 50 000 kr for mye."
    )


def test_the_messages_show_the_arithmetic_of_each_year() -> None:
    plan = changed(framed("IO1", 2027, 2_500_000), "F1", amount=Decimal(1))
    plan = changed(plan, "F2", amount=Decimal(1))
    assert message(plan, "frame-exceeds-funding") == (
        "Rammene er større enn finansieringen: i 2026 er rammene 4 000 000 kr og finansieringen 2 kr, 3 999 998 kr for mye; "
        "i 2027 er rammene 6 500 000 kr og finansieringen 6 000 000 kr, 500 000 kr for mye."
    )


def shares(*rows: tuple[str, int, int | None]) -> Plan:
    """A plan without other money than rows of 2026: source, amount, agreed share."""
    funding = tuple(
        Funding(id=f"F{n}", source=source, year=2026, amount=Decimal(amount), agreed_share=None if share is None else Decimal(share))
        for n, (source, amount, share) in enumerate(rows, 1)
    )
    plan = sound_plan(funding=funding, stated_totals=(), budget_lines=(), expenses=())
    for area in ("IO1", "IO2", "IO3"):
        plan = changed(plan, area, frames=Frames(text="Etter årlig vedtak"))
    return plan


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (shares(("county", 3_000_000, 75), ("municipality", 1_000_000, 25)), set()),
        (shares(("county", 3_000_000, None), ("municipality", 1_500_000, 25)), {("own-share-differs", "F2.amount")}),
        (shares(("state", 3_000, None), ("municipality", 1_020, 25)), set()),
        (shares(("state", 3_000, None), ("municipality", 1_030, 25)), {("own-share-differs", "F2.amount")}),
        (shares(("municipality", 1_000_000, 25)), set()),
        (shares(("county", 3_000_000, None), ("municipality", 1_500_000, None)), set()),
        (shares(("county", 6, None), ("municipality", 1, 13), ("municipality", 1, 12)), set()),
        (shares(("county", 6, None), ("municipality", 1, 25), ("municipality", 1, 25)), set()),
        (shares(("county", 0, None), ("municipality", 0, 25)), set()),
    ],
)
def test_the_municipalitys_share_is_the_one_agreed(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_the_share_is_told_with_its_amounts() -> None:
    plan = shares(("county", 3_000_000, None), ("municipality", 1_500_000, 25))
    assert message(plan, "own-share-differs") == "I 2026 gir kommunen 1 500 000 kr av 4 500 000 kr. Det er 33,3 %, mens 25 % er avtalt."
    tolerant = with_parameters(own_share_differs__tolerance=10)
    assert judged(plan, tolerant) == set()
