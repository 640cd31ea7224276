"""The rules on action plans and their actions."""

from __future__ import annotations

from collections.abc import Iterator

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import named
from omstilling_tui.builtin.rules.unwritten import is_unwritten
from omstilling_tui.model.work import ActionPlan
from omstilling_tui.text.translate import Message


def rules() -> tuple[Rule, ...]:
    """Return the rules on action plans."""
    return (
        Rule("action-plan-missing", "error", "G10", action_plan_missing),
        Rule("action-incomplete", "warning", "G10", action_incomplete),
    )


def work() -> Validator:
    """Return the validator of the action plans."""
    return validator("work", rules())


def action_plan_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """No action plan for the programme's first year."""
    if not first_action_plans(plan):
        start = plan.programme.start
        yield found("action-plan-missing", "plan", saying="found" if start else "no-start", year=start.year if start else 0)


def first_action_plans(plan: Plan) -> tuple[ActionPlan, ...]:
    """Return the action plans for the programme's first year, halves of it included.

    A programme that starts in the second half of a year may have the next year's plan for its first. While nobody has said when the
    programme starts, any action plan is for its first year.
    """
    start = plan.programme.start
    if start is None:
        return plan.action_plans
    years = {start.year, start.year + 1} if start.month > 6 else {start.year}
    return tuple(each for each in plan.action_plans if each.year in years)


def action_incomplete(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An action without somebody responsible, a deadline or a cost; one finding names all that it lacks."""
    for action in plan.actions:
        lacks = [
            Message(f"rules.action-incomplete.{word}")
            for word, lacking in (
                ("responsible", is_unwritten(action.responsible)),
                ("deadline", action.deadline is None),
                ("cost", action.cost is None),
            )
            if lacking
        ]
        if lacks:
            yield found("action-incomplete", action.id, action=named(action), lacks=Listed(lacks))
