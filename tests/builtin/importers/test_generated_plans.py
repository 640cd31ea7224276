"""Whatever the form of a plan document, import gives its facts back."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omstilling_tui.api import Plan
from omstilling_tui.builtin.importers.markdown.reading import import_text
from tests.plan_documents import Facts, Form, Target, document, facts, forms


@st.composite
def told_in_a_form(draw: st.DrawFn) -> tuple[Facts, Form]:
    form = draw(forms())
    return draw(facts(form.language)), form


def check(told: Facts, form: Form) -> None:
    plan = import_text(document(told, form)).plan
    assert plan.vision.text == told.vision
    assert [each.title for each in plan.findings if each.kind == "challenge"] == list(told.challenges)
    assert [each.title for each in plan.findings if each.kind == "opportunity"] == list(told.opportunities)
    assert [each.title for each in plan.focus_areas] == [area.title for area in told.areas]
    assert len(plan.main_goals) == 1
    _check_target(plan, plan.main_goals[0].id, told.main_goal)
    for area, expected in zip(plan.focus_areas, told.areas, strict=True):
        goals = plan.owned_by(area.id, "sub_goals")
        assert len(goals) == 1
        _check_target(plan, goals[0].id, expected.target)
        assert [each.title for each in plan.owned_by(area.id, "activities")] == list(expected.activities)
    found = sorted((each.title, each.source, each.year, each.amount) for each in plan.funding)
    assert found == sorted(each for each in told.funding if each[3] is not None)
    assert (plan.programme.start, plan.programme.end) == (dt.date(told.start, 1, 1), dt.date(told.end, 12, 31))


def _check_target(plan: Plan, goal: str, expected: Target) -> None:
    indicators: tuple[Any, ...] = plan.owned_by(goal, "indicators")
    assert [(each.unit, each.target.value, each.target.date) for each in indicators] == [
        (expected.unit, expected.value, dt.date(expected.year, 12, 31))
    ]
    assert indicators[0].title == expected.words


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(told_in_a_form())
def test_a_plan_comes_back_from_any_document_that_tells_it(given_: tuple[Facts, Form]) -> None:
    check(*given_)


@pytest.mark.slow
@settings(max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(told_in_a_form())
def test_two_thousand_plans_come_back_from_their_documents(given_: tuple[Facts, Form]) -> None:
    check(*given_)
