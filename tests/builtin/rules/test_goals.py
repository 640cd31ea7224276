"""Main goal, development analysis and vision."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.model.analysis import DevelopmentAnalysis
from omstilling_tui.model.goals import MainGoal, Schedule, Target, Vision
from tests.builders import changed, indicator, plus, sound_plan, without
from tests.builtin.rules.judging import judged, message, with_parameters

SECOND = plus(
    changed(sound_plan(), "H1", statement="60 nye arbeidsplasser innen utgangen av 2031."),
    "main_goals",
    MainGoal(id="H2", statement="Økt robusthet i næringslivet"),
)


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (without(sound_plan(), "H1", "I1"), {("main-goal-missing", "plan")}),
        (changed(sound_plan(), "H1", title="", statement=""), {("main-goal-missing", "H1.statement")}),
        (changed(sound_plan(), "H1", title="", statement="Ikke fastsatt ennå"), {("main-goal-missing", "H1.statement")}),
        (changed(sound_plan(), "H1", title="", statement="[sett inn hovedmål]"), {("main-goal-missing", "H1.statement")}),
        (changed(sound_plan(), "H1", title="60 nye arbeidsplasser", statement=""), set()),
        (SECOND, {("main-goal-count", "plan"), ("main-goal-not-measurable", "H2")}),
        (
            plus(SECOND, "indicators", indicator("I9", "H2", 5, unit="firms", schedule=Schedule(text="Hvert år"))),
            {("main-goal-count", "plan")},
        ),
        (without(sound_plan(), "I1"), {("main-goal-not-measurable", "H1")}),
        (changed(sound_plan(), "I1", unit=""), {("main-goal-not-measurable", "H1")}),
        (
            changed(sound_plan(), "I1", target=Target(value=Decimal(60))),
            {("main-goal-not-measurable", "H1")},
        ),
        (
            changed(sound_plan(), "I1", target=Target(date=dt.date(2031, 12, 31)), phased_targets=()),
            {("main-goal-not-measurable", "H1")},
        ),
        (changed(sound_plan(), "I1", target=Target(low=Decimal(55), high=Decimal(60), date=dt.date(2031, 12, 31))), set()),
        (changed(sound_plan(), "vision", text=""), {("vision-missing", "vision.text")}),
        (changed(sound_plan(), "vision", text="*Visjonen er ikkje fastsett.*"), {("vision-missing", "vision.text")}),
        (changed(sound_plan(), "vision", text="xxx"), {("vision-missing", "vision.text")}),
        (changed(sound_plan(), "vision", text="Framtida kommer"), set()),
        (sound_plan(development_analysis=DevelopmentAnalysis()), set()),
    ],
)
def test_goals_and_vision(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_an_analysis_without_findings_leaves_every_area_without_one() -> None:
    plan = without(sound_plan(), "U1", "U2", "M1")
    for area in ("IO1", "IO2", "IO3"):
        plan = changed(plan, area, answers=(), develops=())
    assert judged(plan) == {("development-analysis-missing", "analysis"), *(("focus-area-without-finding", f"IO{n}") for n in (1, 2, 3))}
    assert "registrert, men uten" in message(plan, "development-analysis-missing")
    empty = plan.with_parts({"development_analysis": DevelopmentAnalysis()})
    assert "ingen utviklingsanalyse" in message(empty, "development-analysis-missing")


def test_the_messages_name_the_goals() -> None:
    assert message(SECOND, "main-goal-count") == (
        "Planen har 2 hovedmål, og veilederen ber om 1: H1 «Nye arbeidsplasser» og H2 «Økt robusthet i næringslivet»."
    )
    assert "H2 «Økt robusthet i næringslivet»" in message(SECOND, "main-goal-not-measurable", language="nn")
    assert "Look at I1" in message(changed(sound_plan(), "I1", unit=""), "main-goal-not-measurable", language="en")
    assert "«xxx»" in message(sound_plan(vision=Vision(text="xxx")), "vision-missing")


def test_a_kommune_may_allow_two_main_goals() -> None:
    assert ("main-goal-count", "plan") not in judged(SECOND, with_parameters(main_goal_count__max=2))
