"""Focus areas: how many there are, and what each must have."""

from __future__ import annotations

from decimal import Decimal

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.model.analysis import Finding
from omstilling_tui.model.goals import FocusArea, Frames, YearAmount
from tests.builders import changed, plus, sound_plan, without
from tests.builtin.rules.judging import judged, message, with_parameters


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7])
def test_three_to_four_areas_are_as_the_guidance_says(count: int) -> None:
    plan = sound_plan().with_parts({"focus_areas": ()})
    for n in range(1, count + 1):
        plan = plus(plan, "focus_areas", FocusArea(id=f"IO{n}", title=f"Område {n}", status="selected"))
    codes = {code for code, _ in judged(plan)}
    assert ("focus-area-count" in codes) == (count not in (3, 4))
    assert ("focus-area-missing" in codes) == (count == 0)


def test_the_message_names_the_count_and_the_guidance() -> None:
    plan = plus(sound_plan(), "focus_areas", *(FocusArea(id=f"IO{n}", title="Mer", status="selected") for n in (5, 6)))
    assert message(plan, "focus-area-count") == "Planen har 5 innsatsområder. Veilederen sier normalt 3 til 4."
    assert "focus-area-count" not in {code for code, _ in judged(plan, with_parameters(focus_area_count__max=5))}


def test_candidates_alone_are_no_focus_areas() -> None:
    plan = sound_plan().with_parts({"focus_areas": (FocusArea(id="IO1", title="Industri"),)})
    assert "Ingen av de 1 kandidaten" in message(plan, "focus-area-missing")


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            without(sound_plan(), "D3.1", "I4"),
            {("focus-area-without-goal", "IO3"), ("reference-broken", "A3.1.serves"), ("targets-differ", "H1")},
        ),
        (changed(changed(sound_plan(), "IO2", frames=Frames()), "ST2", stated_total=None), {("focus-area-without-frame", "IO2.frames")}),
        (
            changed(changed(sound_plan(), "IO2", frames=Frames(text="ikke fastsatt")), "ST2", stated_total=None),
            {("focus-area-without-frame", "IO2.frames"), ("placeholder-text", "IO2.frames")},
        ),
        (changed(changed(sound_plan(), "IO2", frames=Frames(text="Bare forstudier")), "ST2", stated_total=None), set()),
        (changed(changed(sound_plan(), "IO2", frames=Frames(stated_total=Decimal(1))), "ST2", stated_total=None), set()),
        (
            changed(
                changed(sound_plan(), "IO2", frames=Frames(budget=(YearAmount(year=2027, amount=Decimal(0)),))), "ST2", stated_total=None
            ),
            set(),
        ),
        (
            without(sound_plan(), "A3.1", "T3", "B3", "FO6", "ST3"),
            {("focus-area-without-activity", "IO3")},
        ),
        (changed(sound_plan(), "IO3", answers=("U1",)), {("challenge-unanswered", "U2")}),
        (changed(sound_plan(), "IO1", develops=()), {("opportunity-undeveloped", "M1")}),
        (changed(sound_plan(), "IO2", answers=()), {("focus-area-without-finding", "IO2")}),
        (changed(sound_plan(), "IO2", answers=(), develops=("M1",)), set()),
        (changed(sound_plan(), "IO2", answers=("U77",)), {("focus-area-without-finding", "IO2"), ("reference-broken", "IO2.answers")}),
        (changed(sound_plan(), "IO4", answers=("U2",)), set()),
        (changed(changed(sound_plan(), "IO4", answers=("U2",)), "IO3", answers=("U1",)), {("challenge-unanswered", "U2")}),
        (plus(sound_plan(), "findings", Finding(id="M2", kind="opportunity", title="Fiske")), {("opportunity-undeveloped", "M2")}),
        (without(sound_plan(), "FO2"), {("focus-area-not-anchored", "IO2")}),
        (without(sound_plan(), "FO5"), {("activity-not-anchored", "A2.1")}),
        (without(sound_plan(), "FO2", "FO5"), {("focus-area-not-anchored", "IO2"), ("activity-not-anchored", "A2.1")}),
    ],
)
def test_what_an_area_must_have(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected
