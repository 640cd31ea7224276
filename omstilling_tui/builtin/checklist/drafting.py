"""The third phase, the draft: the plan is written, approved, treated and adopted."""

from __future__ import annotations

from omstilling_tui.api import Facts, Plan
from omstilling_tui.builtin.rules import open_errors
from omstilling_tui.builtin.rules.areas import unanchored_areas
from omstilling_tui.builtin.rules.bodies import adoptions, approvals, decisions_on_plan, is_council
from omstilling_tui.builtin.rules.indicators import has_method, has_schedule
from omstilling_tui.builtin.rules.scope import activities_in_force, indicators_in_force
from omstilling_tui.builtin.rules.work import first_action_plans

_CONTENT = frozenset({"G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"})


def draft_written(plan: Plan, facts: Facts) -> bool:
    """All that the guidance asks of the plan's content (G1–G8) is there: no error of the rules on it stands open."""
    return not any(open_errors(plan, facts, guidance=_CONTENT))


def measuring_defined(plan: Plan, _facts: Facts) -> bool:
    """There are indicators, and it is said of each how and when it is measured."""
    indicators = tuple(indicators_in_force(plan))
    return bool(indicators) and all(has_method(each) and has_schedule(each.schedule) for each in indicators)


def anchored(plan: Plan, _facts: Facts) -> bool:
    """At least one area is selected, and an anchoring is recorded for each selected area and each of its main activities."""
    known = {anchoring.what for anchoring in plan.anchorings}
    activities = all(activity.id in known for activity in activities_in_force(plan))
    return bool(plan.selected_areas) and not any(unanchored_areas(plan)) and activities


def action_plan_written(plan: Plan, _facts: Facts) -> bool:
    """An action plan for the first year has at least one action."""
    return any(plan.owned_by(each.id, "actions") for each in first_action_plans(plan))


def no_open_errors(plan: Plan, facts: Facts) -> bool:
    """No error by the built-in rules stands open: each is put right, or accepted with a reason."""
    return not any(open_errors(plan, facts))


def approved_by_steering_group(plan: Plan, _facts: Facts) -> bool:
    """The steering group has approved the plan."""
    return bool(approvals(plan))


def treated_by_council(plan: Plan, _facts: Facts) -> bool:
    """The municipal council, or a joint committee, has treated the plan."""
    return any(is_council(each.body) for each in decisions_on_plan(plan, "treated"))


def adopted_by_council(plan: Plan, _facts: Facts) -> bool:
    """The municipal council, or a joint committee, has adopted the plan."""
    return bool(adoptions(plan))
