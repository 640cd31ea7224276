"""Frozen versions: what makes a plan another version, what is frozen of it, and how far a version has come."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Final, Literal

from omstilling_tui.hooks.judging import VersionFact
from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.document import canonical, digest, plan_from_json, plan_to_json
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.values import entity_to_json
from omstilling_tui.store.versions import Frozen, all_versions

if TYPE_CHECKING:
    from omstilling_tui.workbench.bench import Workbench

State = Literal["draft", "approved", "adopted"]
Digests = MutableMapping[str, tuple[object, str]]
"""The digest of each part of a plan with the value that it was made of, so that only parts that have changed are digested again."""

# What a body decides on: another version is another one of these. What tells of the process (decisions, ticks, accepted findings, persons,
# workshops, communication, anchoring, expenses, notes) is in the snapshot, but a change of it makes no new version.
CONTENT: Final = (
    "programme",
    "development_analysis",
    "vision",
    "findings",
    "main_goals",
    "focus_areas",
    "criteria",
    "scores",
    "sub_goals",
    "indicators",
    "activities",
    "action_plans",
    "actions",
    "funding",
    "budget_lines",
    "stated_totals",
    "annexes",
)
"""The parts of a plan that make its document."""

ADOPTING: Final = ("municipal_council", "joint_committee")
"""The bodies that adopt a plan."""


def content_digest(plan: Plan, action_plan: str = "", digests: Digests | None = None) -> str:
    """Return the SHA-256 of what makes a version: the plan's document, or of one action plan it and its actions."""
    if action_plan:
        own = [entity_to_json(each) for each in plan.action_plans if each.id == action_plan]
        return digest({"action_plan": own, "actions": [entity_to_json(each) for each in plan.actions if each.action_plan == action_plan]})
    known = digests if digests is not None else {}
    for part in CONTENT:
        held = getattr(plan, part)
        if part not in known or known[part][0] is not held:
            known[part] = held, digest({part: [entity_to_json(each) for each in held] if isinstance(held, tuple) else entity_to_json(held)})
    return hashlib.sha256("".join(known[part][1] for part in CONTENT).encode()).hexdigest()


def snapshot_of(plan: Plan) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the snapshot of a plan, and the salts of the names in it by the persons' ids.

    A person is reduced to id, role, environment and a commitment of the name, the SHA-256 of salt and name: with the salt it can be
    shown whose name it was, and when name and salt are erased the snapshot's hash still holds.
    """
    salts = {person.id: secrets.token_hex(32) for person in plan.persons}
    persons = [
        {
            "id": person.id,
            "role": person.role,
            "environment": person.environment,
            "name_commitment": hashlib.sha256((salts[person.id] + person.name).encode()).hexdigest(),
        }
        for person in plan.persons
    ]
    return plan_to_json(plan) | {"persons": persons}, salts


def plan_of_snapshot(snapshot: Mapping[str, Any]) -> Plan:
    """Return the plan that a snapshot holds, its persons without names.

    Raises:
        DataError: It isn't a plan: somebody has changed it past the program.
    """
    persons = [{name: each[name] for name in ("id", "role", "environment")} for each in snapshot.get("persons", ())]
    return plan_from_json({**snapshot, "persons": persons})[0]


def freeze(plan: Plan, *, number: int, label: str, at: str, action_plan: str, measured: int) -> tuple[Frozen, dict[str, str]]:
    """Return a new version of the plan, and the salts of the names in it."""
    snapshot, salts = snapshot_of(plan)
    text = canonical(snapshot).decode()
    frozen = Frozen(
        number=number,
        label=label,
        at=at,
        action_plan=action_plan,
        content=content_digest(plan, action_plan),
        snapshot=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        measured=measured,
    )
    return frozen, salts


def decisions_on(decisions: Iterable[Decision], number: int) -> tuple[Decision, ...]:
    """Return the decisions made on a version, by date, those of one day in the order in which they were recorded."""
    return tuple(sorted((each for each in decisions if each.version == number), key=lambda each: each.date or dt.date.max))


def state_of(decisions: Iterable[Decision], action_plan: str = "") -> State:
    """Return how far a version has come by the decisions on it, in order.

    The plan is approved by the steering group and adopted by the council or a joint committee; an action plan by whichever body does it.
    """
    state: State = "draft"
    for decision in decisions:
        if decision.action == "adopted" and (action_plan or decision.body in ADOPTING):
            state = "adopted"
        elif decision.action == "approved" and (action_plan or decision.body == "steering_group") and state == "draft":
            state = "approved"
        elif decision.action == "sent_back":
            state = "draft"
    return state


def version_facts(bench: Workbench, plan: Plan | None = None) -> tuple[VersionFact, ...]:
    """Return what rules may know of the frozen versions, held against the plan as it stands."""
    frozen = bench.store.ask(all_versions, snapshots=False)
    stands = plan or bench.plan
    return tuple(
        VersionFact(
            number=each.number,
            label=each.label,
            created=dt.datetime.fromisoformat(each.at).astimezone(bench.clock().tzinfo).date(),
            state=state_of(decisions_on(stands.decisions, each.number), each.action_plan),
            same_as_draft=each.content == content_digest(stands, each.action_plan, bench.digests),
            action_plan=each.action_plan,
        )
        for each in frozen
    )
