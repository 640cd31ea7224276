"""The rules on the selected focus areas: how many, and what each must have."""

from __future__ import annotations

from collections.abc import Iterator

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.rule import Rule, found, validator
from omstilling_tui.builtin.rules.scope import activities_in_force, named, sub_goals_of
from omstilling_tui.builtin.rules.unwritten import is_unwritten
from omstilling_tui.model.goals import FocusArea


def rules() -> tuple[Rule, ...]:
    """Return the rules on focus areas."""
    return (
        Rule("focus-area-missing", "error", "G2", focus_area_missing),
        Rule("focus-area-count", "warning", "G2", focus_area_count, {"min": 3, "max": 4}),
        Rule("focus-area-without-goal", "error", "G3", focus_area_without_goal),
        Rule("focus-area-without-frame", "error", "G3", focus_area_without_frame),
        Rule("focus-area-without-activity", "error", "G4", focus_area_without_activity),
        Rule("challenge-unanswered", "error", "G7", challenge_unanswered),
        Rule("opportunity-undeveloped", "warning", "G8", opportunity_undeveloped),
        Rule("focus-area-without-finding", "error", "G7 G8", focus_area_without_finding),
        Rule("focus-area-not-anchored", "error", "G9", focus_area_not_anchored),
        Rule("activity-not-anchored", "warning", "G9", activity_not_anchored),
    )


def areas() -> Validator:
    """Return the validator of the focus areas."""
    return validator("areas", rules())


def focus_area_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """No focus area has been selected."""
    if not plan.selected_areas:
        candidates = sum(area.status == "candidate" for area in plan.focus_areas)
        yield found("focus-area-missing", "plan", saying="candidates" if candidates else "found", count=candidates)


def focus_area_count(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Fewer or more selected than the guidance's three to four."""
    count = len(plan.selected_areas)
    least, most = facts.parameters["focus-area-count.min"], facts.parameters["focus-area-count.max"]
    if not least <= count <= most:
        yield found("focus-area-count", "plan", count=count, least=least, most=most)


def focus_area_without_goal(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A selected area without a sub-goal that says anything."""
    for area in plan.selected_areas:
        if not sub_goals_of(plan, area):
            yield found("focus-area-without-goal", area.id, area=named(area))


def focus_area_without_frame(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A selected area with neither an amount, be it for a year or in all, nor a written frame."""
    for area in plan.selected_areas:
        frames = area.frames
        has_money = frames.stated_total is not None or any(each.amount is not None for each in frames.budget)
        if not has_money and is_unwritten(frames.text):
            yield found("focus-area-without-frame", f"{area.id}.frames", area=named(area))


def focus_area_without_activity(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A selected area without a main activity."""
    active = {activity.focus_area for activity in plan.activities}
    for area in plan.selected_areas:
        if area.id not in active:
            yield found("focus-area-without-activity", area.id, area=named(area))


def challenge_unanswered(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A challenge that no selected area answers."""
    answered = {id for area in plan.selected_areas for id in area.answers}
    for finding in plan.findings:
        if finding.kind == "challenge" and finding.id not in answered:
            yield found("challenge-unanswered", finding.id, challenge=named(finding))


def opportunity_undeveloped(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An opportunity that no selected area develops."""
    developed = {id for area in plan.selected_areas for id in area.develops}
    for finding in plan.findings:
        if finding.kind == "opportunity" and finding.id not in developed:
            yield found("opportunity-undeveloped", finding.id, opportunity=named(finding))


def focus_area_without_finding(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A selected area that answers no challenge and develops no opportunity; references that lead nowhere don't count."""
    known = {finding.id for finding in plan.findings}
    for area in plan.selected_areas:
        if known.isdisjoint((*area.answers, *area.develops)):
            yield found("focus-area-without-finding", area.id, area=named(area))


def focus_area_not_anchored(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A selected area for which no anchoring is recorded; one of its activities' doesn't stand for the area's."""
    for area in unanchored_areas(plan):
        yield found("focus-area-not-anchored", area.id, area=named(area))


def activity_not_anchored(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A main activity of a selected area for which no anchoring is recorded."""
    anchored = {anchoring.what for anchoring in plan.anchorings}
    for activity in activities_in_force(plan):
        if activity.id not in anchored:
            yield found("activity-not-anchored", activity.id, activity=named(activity))


def unanchored_areas(plan: Plan) -> Iterator[FocusArea]:
    """Go through the selected areas for which no anchoring is recorded."""
    anchored = {anchoring.what for anchoring in plan.anchorings}
    return (area for area in plan.selected_areas if area.id not in anchored)
