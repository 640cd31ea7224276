"""Who decides what: the bodies behind the names that decisions and persons carry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from omstilling_tui.api import Plan
from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.people import ENVIRONMENTS, Person

_COUNCILS = ("municipal_council", "joint_committee")
_COUNCIL_WORDS = ("kommunestyre", "heradsstyre", "bystyre", "fellesnemnd", "municipal council", "joint committee")


def is_council(body: str) -> bool:
    """Tell whether a body adopts plans: the municipal council, or a joint committee before a merger, by whatever name it stands."""
    folded = body.casefold()
    return body in _COUNCILS or any(word in folded for word in _COUNCIL_WORDS)


def is_steering_group(plan: Plan, body: str) -> bool:
    """Tell whether a body is the steering group; the executive committee is where the programme says that it sits as one."""
    folded = body.casefold()
    return body == "steering_group" or "styringsgrupp" in folded or (_is_executive(folded) and executive_committee_steers(plan))


def _is_executive(folded: str) -> bool:
    return folded == "executive_committee" or folded.startswith("formannskap")


def executive_committee_steers(plan: Plan) -> bool:
    """Tell whether the programme names the executive committee (formannskapet) as its steering group."""
    return "formannskap" in plan.programme.steering_group.casefold()


def sits_in_steering_group(plan: Plan, person: Person) -> bool:
    """Tell whether a person is of the steering group, by role or as a member of the executive committee that is one."""
    role = person.role.casefold().replace("-", "_").replace(" ", "_")
    return (
        "steering_group" in role
        or "styringsgrupp" in role
        or (executive_committee_steers(plan) and environment_of(person) == "executive_committee")
    )


def is_resource_person(person: Person) -> bool:
    """Tell whether a person is a resource person; one registered without a role is."""
    role = person.role.casefold().replace("-", "_").replace(" ", "_")
    return role in ("", "resource_person") or "ressursperson" in role


def environment_of(person: Person) -> str:
    """Return the word of the environment that a person comes from, as the model spells it."""
    return person.environment.casefold().replace("-", "_").replace(" ", "_")


def missing_environments(plan: Plan) -> tuple[str, ...]:
    """Return those of the nine environments that no resource person comes from."""
    covered = {environment_of(person) for person in plan.persons if is_resource_person(person)}
    return tuple(each for each in ENVIRONMENTS if each not in covered)


def decisions_on_plan(plan: Plan, action: str) -> Iterator[Decision]:
    """Go through the decisions of one kind on the plan itself, not on an action plan."""
    return (each for each in plan.decisions if each.action == action and not each.action_plan)


def approvals(plan: Plan) -> tuple[Decision, ...]:
    """Return the steering group's approvals of the plan, those without a date last."""
    return _by_date(each for each in decisions_on_plan(plan, "approved") if is_steering_group(plan, each.body))


def adoptions(plan: Plan) -> tuple[Decision, ...]:
    """Return the councils' adoptions of the plan, those without a date last."""
    return _by_date(each for each in decisions_on_plan(plan, "adopted") if is_council(each.body))


def _by_date(decisions: Iterator[Decision]) -> tuple[Decision, ...]:
    return tuple(sorted(decisions, key=lambda each: each.date or dt.date.max))
