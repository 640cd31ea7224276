"""The second phase, the workshops: the six purposes are reached."""

from __future__ import annotations

from omstilling_tui.api import Facts, Plan
from omstilling_tui.builtin.rules.scope import sub_goals_of, written_main_goals
from omstilling_tui.builtin.rules.unwritten import is_unwritten
from omstilling_tui.builtin.rules.workshops import held_workshops, steering_group_attended


def conclusions_anchored(plan: Plan, facts: Facts) -> bool:
    """A workshop that has been held has an outcome on anchoring the analysis's main conclusions."""
    outcomes = [each for workshop in held_workshops(plan, facts.today) for each in workshop.outcomes]
    return any(each.purpose == "anchor_conclusions" and (each.decided or not is_unwritten(each.text)) for each in outcomes)


def vision_formulated(plan: Plan, _facts: Facts) -> bool:
    """The vision is written, and more than a placeholder."""
    return not is_unwritten(plan.vision.text)


def main_goal_defined(plan: Plan, _facts: Facts) -> bool:
    """A main goal is written."""
    return bool(written_main_goals(plan))


def focus_areas_chosen(plan: Plan, _facts: Facts) -> bool:
    """At least one area is selected, and each of the others has been scored or has a reason for not being so."""
    scored = {score.focus_area for score in plan.scores if score.value is not None}
    others = [area for area in plan.focus_areas if area.status != "selected"]
    return bool(plan.selected_areas) and all(area.id in scored or not is_unwritten(area.reason) for area in others)


def sub_goals_defined(plan: Plan, _facts: Facts) -> bool:
    """At least one area is selected, and each selected area has a sub-goal."""
    return bool(plan.selected_areas) and all(sub_goals_of(plan, area) for area in plan.selected_areas)


def steering_group_took_part(plan: Plan, facts: Facts) -> bool:
    """A workshop has been held, and somebody from the steering group attended each that has."""
    held = held_workshops(plan, facts.today)
    return bool(held) and all(steering_group_attended(plan, workshop) for workshop in held)
