"""Each item of the checklist: done on the sound plan, and undone by just what it asks for."""

from __future__ import annotations

import datetime as dt

import pytest

from omstilling_tui.api import ChecklistItem, Plan, PluginContext
from omstilling_tui.builtin.checklist import register_checklist_items
from omstilling_tui.model.decisions import AcceptedFinding
from omstilling_tui.model.goals import FocusArea, Schedule, Score
from omstilling_tui.model.people import Participant, PreparationTask
from omstilling_tui.model.plan import Plan as EmptyPlan
from omstilling_tui.text.translate import LANGUAGES
from tests.builders import changed, plus, sound_facts, sound_plan, without
from tests.builtin.rules.judging import with_parameters

IDS = {
    "mobilisation": [
        "analysis-registered",
        "delegated",
        "environments-covered",
        "persons-invited",
        "persons-confirmed",
        "workshops-planned",
        "workshops-prepared",
        "communication-planned",
        "communication-carried-out",
    ],
    "workshops": [
        "conclusions-anchored",
        "shared-understanding",
        "vision-formulated",
        "main-goal-defined",
        "focus-areas-chosen",
        "sub-goals-defined",
        "steering-group-took-part",
    ],
    "draft": [
        "draft-written",
        "measuring-defined",
        "anchored",
        "action-plan-written",
        "communication-strategy",
        "no-open-errors",
        "approved-by-steering-group",
        "treated-by-council",
        "adopted-by-council",
    ],
}
BY_HAND = {"shared-understanding", "communication-strategy"}


def items() -> dict[str, ChecklistItem]:
    return {item.id: item for item in register_checklist_items(PluginContext(id="checklist"))}


def undone(plan: Plan) -> set[str]:
    """The automatic items that aren't done."""
    return {id for id, item in items().items() if item.check and not item.check(plan, sound_facts())}


def test_the_items_are_those_of_the_guidance_in_their_phases() -> None:
    given = register_checklist_items(PluginContext(id="checklist"))
    assert [(item.phase, item.id) for item in given] == [(phase, id) for phase, ids in IDS.items() for id in ids]
    assert {item.id for item in given if item.check is None} == BY_HAND
    assert all(item.required for item in given)


@pytest.mark.parametrize("id", [id for ids in IDS.values() for id in ids])
def test_an_item_has_its_words_and_its_guidance(id: str) -> None:
    item = items()[id]
    assert item.guidance.startswith("G")
    for language in LANGUAGES:
        assert item.text[language]
        assert item.help[language]


def test_everything_is_done_in_a_sound_plan() -> None:
    assert undone(sound_plan()) == set()


def test_nothing_is_done_in_an_empty_plan() -> None:
    assert undone(EmptyPlan()) == items().keys() - BY_HAND


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (changed(sound_plan(), "analysis", conclusions=""), {"analysis-registered"}),
        (changed(without(sound_plan(), "M1"), "IO1", develops=()), {"analysis-registered"}),
        (without(sound_plan(), "VE1"), {"delegated"}),
        (changed(sound_plan(), "R5", role="board"), {"environments-covered"}),
        (changed(sound_plan(), "PS1", participants=()), {"steering-group-took-part"}),
        (
            changed(
                changed(sound_plan(), "PS1", participants=(Participant(person="R2", invited=True, attended=True),)),
                "PS2",
                participants=(Participant(person="R2", attended=True),),
            ),
            {"persons-invited"},
        ),
        (
            changed(
                sound_plan(),
                "PS2",
                participants=(Participant(person="R2", invited=True, attended=True), Participant(person="R5", invited=True)),
            ),
            set(),
        ),
        (changed(sound_plan(), "PS2", place=""), {"workshops-planned"}),
        (changed(sound_plan(), "PS2", date=None), {"workshops-planned"}),
        (changed(sound_plan(), "PS2", agenda=()), {"workshops-planned"}),
        (changed(sound_plan(), "PS1", preparation=()), {"workshops-prepared"}),
        (changed(sound_plan(), "PS1", preparation=(PreparationTask(title="Sende ut"),)), {"workshops-prepared"}),
        (changed(sound_plan(), "KA1", audience=""), {"communication-planned"}),
        (changed(sound_plan(), "KA1", status="planned"), {"communication-carried-out"}),
        (changed(sound_plan(), "KA1", date=dt.date(2026, 1, 1)), {"communication-carried-out"}),
        (changed(sound_plan(), "PS1", outcomes=()), {"conclusions-anchored"}),
        (changed(sound_plan(), "vision", text="ikke fastsatt"), {"vision-formulated"}),
        (plus(sound_plan(), "focus_areas", FocusArea(id="IO9", title="Grønt skifte")), {"focus-areas-chosen"}),
        (changed(sound_plan(), "IO4", reason=""), {"focus-areas-chosen"}),
        (
            changed(
                plus(sound_plan(), "scores", Score(id="S9", criterion="K1", focus_area="IO4", value=sound_plan().scores[0].value)),
                "IO4",
                reason="",
            ),
            set(),
        ),
        (changed(sound_plan(), "I2", schedule=Schedule()), {"draft-written", "measuring-defined", "no-open-errors"}),
        (changed(sound_plan(), "I2", method=""), {"draft-written", "measuring-defined", "no-open-errors"}),
        (without(sound_plan(), "FO1"), {"anchored", "no-open-errors"}),
        (without(sound_plan(), "FO4"), {"anchored"}),
        (without(sound_plan(stated_totals=()), "T1", "T2", "T3"), {"action-plan-written"}),
        (without(sound_plan(), "VE2"), {"approved-by-steering-group", "no-open-errors"}),
        (without(sound_plan(), "VE3"), {"treated-by-council"}),
        (changed(sound_plan(), "VE3", body="executive_committee"), {"treated-by-council"}),
        (without(sound_plan(), "VE4"), {"adopted-by-council"}),
        (changed(sound_plan(), "VE4", body="joint_committee"), set()),
    ],
)
def test_an_item_is_undone_by_what_it_asks_for(plan: Plan, expected: set[str]) -> None:
    assert undone(plan) == expected


def test_somebody_from_each_environment_invited_has_accepted() -> None:
    participants = tuple(Participant(person=f"R{n}", invited=True, accepted=n != 5, attended=n not in (5, 6)) for n in range(2, 12))
    plan = changed(changed(sound_plan(), "PS1", participants=participants), "PS2", participants=participants)
    assert undone(plan) == {"persons-confirmed"}


def test_an_accepted_error_is_no_open_one() -> None:
    plan = without(sound_plan(), "FO1")
    accepted = AcceptedFinding(id="AK1", code="focus-area-not-anchored", where="IO1", why="Møtet er i desember")
    assert undone(plus(plan, "accepted_findings", accepted)) == {"anchored"}


def test_a_rule_that_is_switched_off_gives_no_open_errors() -> None:
    plan = without(sound_plan(), "FO1")
    check = items()["no-open-errors"].check
    assert check
    assert not check(plan, sound_facts())
    assert check(plan, with_parameters(focus_area_not_anchored__severity="off"))
    assert not check(without(sound_plan(), "FO4"), with_parameters(activity_not_anchored__severity="error"))
