"""The phase checklist of the guidance: 25 items in three phases, most of them answered by the plan itself.

An automatic item holds nothing of its own: it is a pure function of plan and facts, in `mobilisation`, `process` and `drafting`, and asks
the same functions as the rules do, so that the two can't disagree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from omstilling_tui.api import ChecklistItem, Facts, Plan, PluginContext, hookimpl
from omstilling_tui.builtin.checklist import drafting, mobilisation, process
from omstilling_tui.text.translate import Message

_Check = Callable[[Plan, Facts], bool] | None

_ITEMS: Final[tuple[tuple[str, str, str, _Check], ...]] = (
    ("analysis-registered", "mobilisation", "G7 G8", mobilisation.analysis_registered),
    ("delegated", "mobilisation", "G12", mobilisation.delegated),
    ("environments-covered", "mobilisation", "G9 G12", mobilisation.environments_covered),
    ("persons-invited", "mobilisation", "G12", mobilisation.persons_invited),
    ("persons-confirmed", "mobilisation", "G12", mobilisation.persons_confirmed),
    ("workshops-planned", "mobilisation", "G12", mobilisation.workshops_planned),
    ("workshops-prepared", "mobilisation", "G12", mobilisation.workshops_prepared),
    ("communication-planned", "mobilisation", "G12", mobilisation.communication_planned),
    ("communication-carried-out", "mobilisation", "G12", mobilisation.communication_carried_out),
    ("conclusions-anchored", "workshops", "G9 G12", process.conclusions_anchored),
    ("shared-understanding", "workshops", "G12", None),
    ("vision-formulated", "workshops", "G12", process.vision_formulated),
    ("main-goal-defined", "workshops", "G1 G12", process.main_goal_defined),
    ("focus-areas-chosen", "workshops", "G2 G12", process.focus_areas_chosen),
    ("sub-goals-defined", "workshops", "G3 G12", process.sub_goals_defined),
    ("steering-group-took-part", "workshops", "G12", process.steering_group_took_part),
    ("draft-written", "draft", "G1 G2 G3 G4 G5 G6 G7 G8", drafting.draft_written),
    ("measuring-defined", "draft", "G6", drafting.measuring_defined),
    ("anchored", "draft", "G9", drafting.anchored),
    ("action-plan-written", "draft", "G10", drafting.action_plan_written),
    ("communication-strategy", "draft", "G9", None),
    ("no-open-errors", "draft", "G13", drafting.no_open_errors),
    ("approved-by-steering-group", "draft", "G11", drafting.approved_by_steering_group),
    ("treated-by-council", "draft", "G11", drafting.treated_by_council),
    ("adopted-by-council", "draft", "G11", drafting.adopted_by_council),
)


@hookimpl
def register_checklist_items(context: PluginContext) -> tuple[ChecklistItem, ...]:  # noqa: ARG001
    """Give the guidance's items, phase by phase; those without a check are ticked by hand."""
    return tuple(
        ChecklistItem(
            id=id, phase=phase, text=Message(f"checklist.{id}.text"), help=Message(f"checklist.{id}.help"), check=check, guidance=guidance
        )
        for id, phase, guidance, check in _ITEMS
    )
