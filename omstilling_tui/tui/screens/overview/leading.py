"""Where the work on something is done: for findings on the whole plan and for items of the checklist, which name no field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from omstilling_tui.hooks.judging import Finding

DECIDING: Final = "decisions"
"""The place where decisions are recorded; all else is done on the Plan screen."""

_OF_CODES: Final[Mapping[str, str]] = {
    "main-goal-missing": "main_goals",
    "main-goal-count": "main_goals",
    "focus-area-missing": "focus_areas",
    "focus-area-count": "focus_areas",
    "frame-exceeds-funding": "funding",
    "environment-missing": "persons",
    "action-plan-missing": "action_plans",
    "workshop-count": "workshops",
    "workshop-purpose-uncovered": "workshops",
    "communication-missing": "communication_activities",
}
_OF_ITEMS: Final[Mapping[str, str]] = {
    "analysis-registered": "analysis",
    "delegated": DECIDING,
    "environments-covered": "persons",
    "persons-invited": "workshops",
    "persons-confirmed": "workshops",
    "workshops-planned": "workshops",
    "workshops-prepared": "workshops",
    "communication-planned": "communication_activities",
    "communication-carried-out": "communication_activities",
    "conclusions-anchored": "workshops",
    "vision-formulated": "vision",
    "main-goal-defined": "main_goals",
    "focus-areas-chosen": "focus_areas",
    "sub-goals-defined": "focus_areas",
    "steering-group-took-part": "workshops",
    "draft-written": "focus_areas",
    "measuring-defined": "main_goals",
    "anchored": "anchorings",
    "action-plan-written": "action_plans",
    "approved-by-steering-group": DECIDING,
    "treated-by-council": DECIDING,
    "adopted-by-council": DECIDING,
}


def place_of_finding(finding: Finding) -> tuple[str, str]:
    """Return the id of what a finding concerns, or the part of the plan that it is worked with in, and the field."""
    if finding.where == "plan":
        return _OF_CODES.get(finding.code, "programme"), ""
    return finding.id, finding.field


def place_of_item(id: str) -> str:
    """Return the part of the plan, or the place, in which a checklist item is worked with; empty when none is known."""
    return _OF_ITEMS.get(id, "")
