"""The example programme shows every part of a plan, in any year that it is read."""

from __future__ import annotations

import datetime as dt

import pytest

from omstilling_tui.builtin.example import read_example
from omstilling_tui.model.plan import COLLECTIONS, entities, references


def test_every_part_is_filled() -> None:
    plan, measurements = read_example(dt.date(2026, 11, 23))
    assert [part for part in COLLECTIONS if not getattr(plan, part)] == []
    assert plan.programme.example
    assert len({measurement.date.year for measurement in measurements if measurement.date}) == 3


@pytest.mark.parametrize("year", [2024, 2026, 2031])
def test_today_is_in_the_third_year(year: int) -> None:
    plan, _ = read_example(dt.date(year, 6, 1))
    assert plan.programme.start == dt.date(year - 2, 1, 1)
    assert plan.funding[0].year == year - 2
    assert str(year + 3) in plan.main_goals[0].statement
    assert "{" not in str(plan)


def test_all_references_lead_somewhere() -> None:
    plan, measurements = read_example(dt.date(2026, 11, 23))
    assert [id for _, entity in entities(plan) for _, id in references(entity) if id not in plan.ids()] == []
    assert {measurement.indicator for measurement in measurements} <= plan.ids()


def test_the_persons_are_plainly_made_up() -> None:
    plan, _ = read_example(dt.date(2026, 11, 23))
    assert all(person.email.endswith(".example") for person in plan.persons)
