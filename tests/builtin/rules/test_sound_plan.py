"""A plan that keeps every rule gets no finding, and neither do its sound variations."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.api import Facts
from omstilling_tui.model.edits import add_entity
from omstilling_tui.model.goals import Frames, SubGoal, Target, YearAmount
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.work import BudgetLine, Expense, Funding, StatedTotal
from tests.builders import TODAY, YEARS, changed, empty_plan, indicator, plus, sound_facts, sound_plan
from tests.builtin.rules.judging import findings, judged

AMOUNTS = st.integers(1, 10**9).map(lambda øre: Decimal(øre) / 100)


def test_the_sound_plan_has_no_findings() -> None:
    assert findings(sound_plan()) == []


def test_an_empty_plan_is_told_what_it_lacks_and_nothing_else() -> None:
    assert {code for code, _ in judged(empty_plan(), Facts(today=TODAY))} == {
        "main-goal-missing",
        "development-analysis-missing",
        "vision-missing",
        "focus-area-missing",
        "focus-area-count",
        "action-plan-missing",
        "workshop-count",
        "workshop-purpose-uncovered",
        "communication-missing",
        "environment-missing",
    }


@given(
    st.lists(st.tuples(st.sampled_from(YEARS), st.sampled_from(["state", "county", "private", "other"]), AMOUNTS), max_size=30),
    st.booleans(),
)
def test_totals_that_add_up_are_never_found_to_differ(rows: list[tuple[int, str, Decimal]], is_whole: bool) -> None:
    funding = tuple(Funding(id=f"F{n}", source=source, year=year, amount=amount) for n, (year, source, amount) in enumerate(rows, 1))
    whole = [StatedTotal(id="ST1", first_year=YEARS[0], last_year=YEARS[-1], stated_total=_sum(funding))] if is_whole else []
    by_year = [StatedTotal(id=f"STY{y}", year=y, stated_total=_sum(r for r in funding if r.year == y)) for y in {r.year for r in funding}]
    by_source = [
        StatedTotal(
            id=f"STS{s}", source=s, first_year=YEARS[0], last_year=YEARS[-1], stated_total=_sum(r for r in funding if r.source == s)
        )
        for s in {r.source for r in funding}
    ]
    plan = sound_plan(funding=funding, stated_totals=tuple(whole + by_year + by_source))
    assert {code for code, _ in judged(plan)} <= {"frame-exceeds-funding"}


@given(st.lists(st.lists(AMOUNTS, min_size=6, max_size=6), min_size=3, max_size=3))
def test_frames_that_add_up_are_never_found_to_differ(amounts: list[list[Decimal]]) -> None:
    plan = sound_plan(funding=())
    for n, row in enumerate(amounts, 1):
        budget = tuple(YearAmount(year=year, amount=amount) for year, amount in zip(YEARS, row, strict=True))
        plan = changed(plan, f"IO{n}", frames=Frames(budget=budget, stated_total=sum(row, Decimal())))
    yearly = [
        StatedTotal(id=f"STY{year}", of="frames", year=year, stated_total=sum((row[n] for row in amounts), Decimal()))
        for n, year in enumerate(YEARS)
    ]
    whole = StatedTotal(id="ST1", of="frames", stated_total=sum((sum(row, Decimal()) for row in amounts), Decimal()))
    plan = plan.with_parts({"stated_totals": (*yearly, whole), "budget_lines": (), "expenses": ()})
    assert judged(plan) == set()


@given(st.lists(st.integers(1, 500), min_size=3, max_size=12))
def test_sub_goals_that_add_up_to_the_main_goal_are_never_found_to_differ(targets: list[int]) -> None:
    goals = tuple(
        SubGoal(id=f"D{n % 3 + 1}.{n}", focus_area=f"IO{n % 3 + 1}", statement=f"{target} nye arbeidsplasser i 2031")
        for n, target in enumerate(targets)
    )
    whole = indicator("I1", "H1", sum(targets))
    parts = tuple(indicator(f"I{n + 2}", goal.id, target) for n, (goal, target) in enumerate(zip(goals, targets, strict=True)))
    plan = changed(
        sound_plan(sub_goals=goals, indicators=(whole, *parts)), "H1", statement=f"{sum(targets)} nye og sikrede arbeidsplasser innen 2031"
    )
    assert {code for code, _ in judged(without_references(plan))} <= {"measurement-overdue"}


def without_references(plan: Plan) -> Plan:
    return plan.with_parts(
        {
            "activities": tuple(replace(each, serves=()) for each in plan.activities),
            "focus_areas": tuple(replace(each, strategy="") for each in plan.focus_areas),
        }
    )


@given(
    number=st.integers(2, 9_999),
    year=st.integers(2026, 2031),
    words=st.sampled_from(
        [
            "{n} nye arbeidsplasser innen utgangen av {y}",
            "Programmet skal gi {n} arbeidsplasser i {y}.",
            "Innen {y} skal det være skapt {n} nye og sikrede arbeidsplasser, fordelt på 3 områder og 5 678 sysselsatte.",
            "{n} lønsame arbeidsplassar i løpet av {y}",
            "By the end of {y} there shall be {n} new jobs.",
            "I perioden 2026–{y}: {n} arbeidsplasser, mot 0 arbeidsplasser i dag",
        ]
    ),
)
def test_words_that_agree_with_the_indicator_are_never_found_to_differ(number: int, year: int, words: str) -> None:
    written = f"{number:,}".replace(",", "\u00a0")
    plan = changed(sound_plan(), "H1", title="", statement=words.format(n=written, y=year))
    plan = changed(plan, "I1", target=Target(value=Decimal(number), date=dt.date(year, 12, 31)), phased_targets=())
    assert "target-stated-differently" not in {code for code, _ in judged(plan)}


@given(st.lists(st.tuples(st.sampled_from([1, 2, 3]), st.sampled_from(YEARS), st.integers(0, 500_000)), max_size=12))
def test_budget_and_spending_within_the_frames_are_never_found_to_exceed(rows: list[tuple[int, int, int]]) -> None:
    plan = sound_plan(budget_lines=(), expenses=())
    for n, (area, year, amount) in enumerate(rows[:4], 1):
        plan = plus(plan, "budget_lines", BudgetLine(id=f"B{n}", focus_area=f"IO{area}", year=year, amount=Decimal(amount)))
        plan = plus(plan, "expenses", Expense(id=f"UT{n}", focus_area=f"IO{area}", year=year, amount=Decimal(amount) / 2))
    assert judged(plan) == set()


def test_a_candidate_under_work_is_not_judged_as_the_plan() -> None:
    plan = add_entity(sound_plan(), part="focus_areas", title="Grønt skifte")
    plan = add_entity(plan, part="sub_goals", focus_area="IO5", statement="Flere båter")
    plan = add_entity(plan, part="indicators", goal="D5.1", title="Båter", unit="båter")
    assert judged(plan, sound_facts()) == set()


def _sum(rows: object) -> Decimal:
    return sum((row.amount for row in rows), Decimal())  # type: ignore[attr-defined]
