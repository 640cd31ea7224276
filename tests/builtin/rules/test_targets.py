"""Targets: their side of the baseline, the period, the way there, and what they add up to."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.builtin.rules.units import adds_up, family_of
from omstilling_tui.model.goals import Baseline, Definition, MainGoal, PhasedTarget, Schedule, Target
from tests.builders import changed, indicator, plus, sound_plan
from tests.builtin.rules.judging import judged, message

END = dt.date(2031, 12, 31)


def stock(id: str = "I9", goal: str = "D1.1", **held: Any) -> Plan:
    """The sound plan with one more indicator, of inhabitants, on a sub-goal whose words give no number."""
    whole: dict[str, Any] = {
        "unit": "innbyggere",
        "title": "Innbyggere",
        "definitions": (),
        "phased_targets": (),
        "schedule": Schedule(text="Hvert år"),
        "baseline": Baseline(value=Decimal(2000), date=dt.date(2025, 12, 31)),
    }
    return plus(sound_plan(), "indicators", indicator(id, goal, 2100, **(whole | held)))


def target(
    value: int | None = None, low: int | None = None, high: int | None = None, date: dt.date | None = END, precision: str = ""
) -> Target:
    numbers = {name: None if number is None else Decimal(number) for name, number in (("value", value), ("low", low), ("high", high))}
    return Target(**numbers, date=date, precision=precision)


@pytest.mark.parametrize(
    ("direction", "reached", "is_wrong"),
    [
        ("increase", target(2001), False),
        ("increase", target(2000), False),
        ("increase", target(1999), True),
        ("increase", target(low=1900, high=2100), False),
        ("increase", target(low=1800, high=1900), True),
        ("decrease", target(1999), False),
        ("decrease", target(2001), True),
        ("decrease", target(low=1900, high=2100), False),
        ("keep", target(2100), False),
        ("keep", target(2101), True),
        ("keep", target(1900), False),
        ("keep", target(1899), True),
    ],
)
def test_a_target_lies_on_the_right_side_of_its_baseline(direction: str, reached: Target, is_wrong: bool) -> None:
    expected = {("target-wrong-direction", "I9.target")} if is_wrong else set()
    assert judged(stock(direction=direction, target=reached)) == expected


def test_the_message_names_both_numbers() -> None:
    assert message(stock(target=target(1900)), "target-wrong-direction") == (
        "I9 «Innbyggere» skal øke, men måltallet 1 900 er lavere enn utgangspunktet 2 000."
    )


@pytest.mark.parametrize(
    "held",
    [
        {"definitions": (Definition(version=1, text="Nye", measure="flow"),)},
        {"title": "En økning på 350 innbyggere"},
        {"description": "Det skal bli 350 flere innbyggere."},
        {"source_text": "Programmet skal bidra til en økning på 350 sysselsatte."},
    ],
)
def test_a_target_that_is_growth_is_not_held_against_the_level(held: dict[str, Any]) -> None:
    assert judged(stock(target=target(350), **held)) == set()


def test_a_low_target_without_a_word_of_growth_is_wrong() -> None:
    assert judged(stock(target=target(350))) == {("target-wrong-direction", "I9.target")}


@pytest.mark.parametrize(
    ("reached", "is_outside"),
    [
        (target(2100, date=dt.date(2031, 12, 31)), False),
        (target(2100, date=dt.date(2032, 1, 1)), True),
        (target(2100, date=dt.date(2026, 1, 1)), False),
        (target(2100, date=dt.date(2025, 12, 31)), True),
        (target(2100, date=dt.date(2032, 12, 31), precision="year"), True),
        (target(2100, date=None), False),
    ],
)
def test_a_target_is_to_be_reached_within_the_programme(reached: Target, is_outside: bool) -> None:
    assert judged(stock(target=reached)) == ({("target-outside-period", "I9.target")} if is_outside else set())


def test_a_year_that_the_programme_ends_in_is_within_it() -> None:
    plan = changed(stock(target=target(2100, date=dt.date(2031, 12, 31), precision="year")), "programme", end=dt.date(2031, 12, 30))
    assert ("target-outside-period", "I9.target") not in judged(plan)
    assert ("target-outside-period", "I1.target") in judged(plan)


def phased(*values: int) -> tuple[PhasedTarget, ...]:
    return tuple(PhasedTarget(value=Decimal(value), date=dt.date(2026 + n, 12, 31)) for n, value in enumerate(values))


@pytest.mark.parametrize(
    ("direction", "reached", "way", "is_wrong"),
    [
        ("increase", 2100, (2010, 2010, 2100), False),
        ("increase", 2100, (2050, 2040), True),
        ("increase", 2100, (2101,), True),
        ("decrease", 1900, (1990, 1950, 1900), False),
        ("decrease", 1900, (1950, 1990), True),
        ("decrease", 1900, (1890,), True),
        ("keep", 2000, (2010, 1990), False),
    ],
)
def test_phased_targets_move_towards_the_target(direction: str, reached: int, way: tuple[int, ...], is_wrong: bool) -> None:
    plan = stock(direction=direction, target=target(reached), phased_targets=phased(*way))
    assert judged(plan) == ({("phased-targets-not-monotonic", "I9.phased_targets")} if is_wrong else set())


def test_phased_targets_are_read_by_date_and_not_by_place() -> None:
    plan = stock(target=target(2100), phased_targets=tuple(reversed(phased(2010, 2050))))
    assert judged(plan) == set()


def test_a_flow_counted_period_by_period_may_fall() -> None:
    flow = (Definition(version=1, text="Nye", measure="flow"),)
    held = {"definitions": flow, "baseline": Baseline(value=Decimal(0), date=dt.date(2025, 12, 31))}
    assert judged(stock(target=target(45), phased_targets=phased(10, 20, 15), **held)) == set()
    assert judged(stock(target=target(50), phased_targets=phased(10, 20, 15), **held)) == {
        ("phased-targets-not-monotonic", "I9.phased_targets")
    }


def test_sub_goals_that_do_not_add_up_are_told_with_the_arithmetic() -> None:
    plan = changed(changed(sound_plan(), "I2", target=target(15)), "D1.1", statement="15 nye arbeidsplasser innen utgangen av 2031.")
    assert judged(plan) == {("targets-differ", "H1")}
    assert message(plan, "targets-differ") == (
        "Delmålene gir 15 (D1.1) + 20 (D2.1) + 20 (D3.1) = 55, men hovedmål H1 «Nye arbeidsplasser» er 60."
    )


def main_goal(unit: str, number: int, **held: Any) -> Plan:
    """The sound plan with a main goal in another unit."""
    plan = changed(sound_plan(), "H1", statement="Et levende næringsliv")
    return changed(plan, "I1", unit=unit, target=target(number), phased_targets=(), **held)


@pytest.mark.parametrize(
    ("plan", "is_different"),
    [
        (main_goal("jobs", 60), False),
        (main_goal("jobs", 61), True),
        (main_goal("nye og sikrede arbeidsplasser", 61), True),
        (main_goal("lønnsomme arbeidsplassar", 60), False),
        (main_goal("fte", 61), False),
        (main_goal("persons", 350), False),
        (main_goal("percent", 61), False),
        (main_goal("jobs", 1260, baseline=Baseline(value=Decimal(1200), date=dt.date(2025, 12, 31)), definitions=()), False),
        (main_goal("jobs", 1270, baseline=Baseline(value=Decimal(1200), date=dt.date(2025, 12, 31)), definitions=()), True),
    ],
)
def test_only_targets_in_the_main_goals_unit_are_added(plan: Plan, is_different: bool) -> None:
    assert judged(plan) == ({("targets-differ", "H1")} if is_different else set())


def test_growth_from_a_baseline_is_told_beside_the_level() -> None:
    plan = main_goal("jobs", 1270, baseline=Baseline(value=Decimal(1200), date=dt.date(2025, 12, 31)), definitions=())
    assert message(plan, "targets-differ").endswith("= 60, men hovedmål H1 «Nye arbeidsplasser» er 1 270 (en vekst på 70).")


def test_a_range_agrees_with_what_lies_within_it() -> None:
    plan = changed(changed(sound_plan(), "I1", target=target(low=50, high=70)), "H1", statement="50–70 nye arbeidsplasser innen 2031")
    assert judged(plan) == set()
    plan = changed(changed(sound_plan(), "I1", target=target(low=70, high=90)), "H1", statement="70–90 nye arbeidsplasser innen 2031")
    assert judged(plan) == {("targets-differ", "H1")}


def test_two_main_goals_may_share_the_sub_goals() -> None:
    plan = changed(changed(sound_plan(), "I1", target=target(40)), "H1", statement="40 nye arbeidsplasser innen 2031")
    plan = plus(plan, "main_goals", MainGoal(id="H2", statement="20 sikrede arbeidsplasser innen 2031"))
    plan = plus(plan, "indicators", indicator("I5", "H2", 20, schedule=Schedule(text="Hvert år")))
    assert judged(plan) == {("main-goal-count", "plan")}


@pytest.mark.parametrize(
    ("wording", "family"),
    [
        ("jobs", "jobs"),
        ("nye arbeidsplasser", "jobs"),
        ("trygga arbeidsplassar", "jobs"),
        ("årsverk", "fte"),
        ("sysselsatte", "persons"),
        ("persons", "persons"),
        ("innbyggere", "inhabitants"),
        ("bedrifter", "firms"),
        ("%", "percent"),
        ("prosent", "percent"),
        ("mill. kr", "nok"),
        ("overnattinger", "overnattinger"),
    ],
)
def test_wordings_of_one_unit_are_one_family(wording: str, family: str) -> None:
    assert family_of(wording) == family


@pytest.mark.parametrize(
    ("unit", "adds"), [("jobs", True), ("percent", False), ("poeng (1–6)", False), ("", False), ("overnattinger", True)]
)
def test_shares_and_averages_do_not_add_up(unit: str, adds: bool) -> None:
    assert adds_up(unit) is adds
