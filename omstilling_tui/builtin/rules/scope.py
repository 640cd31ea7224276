"""What of a plan the rules look at: only what has been selected is the plan; candidates are work on the way to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from omstilling_tui.api import Plan
from omstilling_tui.builtin.rules.unwritten import is_unwritten
from omstilling_tui.model.goals import FocusArea, Indicator, MainGoal, SubGoal, Target
from omstilling_tui.model.work import Activity

_SHOWN = 60


def named(entity: object) -> str:
    """Return an entity as messages name it: its id and, when it has one, its title or the beginning of its statement."""
    id = str(getattr(entity, "id", ""))
    words = " ".join((getattr(entity, "title", "") or getattr(entity, "statement", "") or "").split())
    if not words or words == id:
        return id
    return f"{id} «{words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + '…'}»"


def written_main_goals(plan: Plan) -> tuple[MainGoal, ...]:
    """Return the main goals that say something."""
    return tuple(goal for goal in plan.main_goals if _is_written(goal))


def sub_goals_of(plan: Plan, area: FocusArea) -> tuple[SubGoal, ...]:
    """Return the sub-goals of an area that say something."""
    return tuple(goal for goal in plan.sub_goals if goal.focus_area == area.id and _is_written(goal))


def sub_goals_in_force(plan: Plan) -> Iterator[SubGoal]:
    """Go through the written sub-goals of the selected areas, in the plan's order."""
    selected = {area.id for area in plan.selected_areas}
    return (goal for goal in plan.sub_goals if goal.focus_area in selected and _is_written(goal))


def _is_written(goal: MainGoal | SubGoal) -> bool:
    return not is_unwritten(goal.statement) or not is_unwritten(goal.title)


def activities_in_force(plan: Plan) -> Iterator[Activity]:
    """Go through the main activities of the selected areas."""
    selected = {area.id for area in plan.selected_areas}
    return (activity for activity in plan.activities if activity.focus_area in selected)


def indicators_of(plan: Plan, goal: str) -> tuple[Indicator, ...]:
    """Return the indicators of a goal."""
    return plan.owned_by(goal, "indicators")


def indicators_in_force(plan: Plan) -> Iterator[Indicator]:
    """Go through the indicators of the main goals and of the selected areas' sub-goals, in the plan's order."""
    goals = {goal.id for goal in plan.main_goals} | {goal.id for goal in sub_goals_in_force(plan)}
    return (indicator for indicator in plan.indicators if indicator.goal in goals)


def is_measurable(indicator: Indicator) -> bool:
    """Tell whether an indicator has a number to reach, its unit, and the date by which it is to be reached."""
    return bool(ends_of(indicator.target) and indicator.unit and indicator.target.date)


def ends_of(target: Target) -> tuple[Decimal, Decimal] | None:
    """Return the lowest and the highest number that reach a target, the same twice for a single number; None without a number."""
    held = [each for each in (target.value, target.low, target.high) if each is not None]
    return (min(held), max(held)) if held else None


def area_of(plan: Plan) -> Mapping[str, str]:
    """Return the focus area of each activity, by the activity's id."""
    return {activity.id: activity.focus_area for activity in plan.activities}
