"""Decisions and versions: what was decided on, frozen; compared with what stands, and proved unchanged."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from omstilling_tui.errors import DataError, EditError, UsageError
from omstilling_tui.hooks.judging import Finding
from omstilling_tui.hooks.objects import Action
from omstilling_tui.model.changes import Change, difference
from omstilling_tui.model.decisions import ACTIONS, BODIES, Decision
from omstilling_tui.model.document import canonical
from omstilling_tui.model.edits import record_decision
from omstilling_tui.model.people import Person
from omstilling_tui.model.plan import Plan
from omstilling_tui.store import outbox
from omstilling_tui.store.measurements import last_number
from omstilling_tui.store.versions import Frozen, add_version, all_versions, version
from omstilling_tui.workbench import telling
from omstilling_tui.workbench.checking import find
from omstilling_tui.workbench.freezing import State, content_digest, decisions_on, freeze, plan_of_snapshot, state_of

if TYPE_CHECKING:
    from omstilling_tui.workbench.bench import Workbench

Difference = Change
"""What lies between two versions is told as changes; `describing` puts them into the plan's words."""


@dataclass(frozen=True, slots=True)
class DecisionResult:
    """What a decision did.

    Attributes:
        decision: The decision as it stands in the plan.
        version: The number of the version that it was made on.
        frozen: Whether that version was frozen now; it stood already when the document was the same.
        state: How far the version has come with it.
        warnings: Open findings of severity error, which never stop a decision.
    """

    decision: Decision
    version: int
    frozen: bool
    state: State
    warnings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A frozen version in the list of them.

    Attributes:
        created: When it was frozen, ISO 8601 in UTC.
        same_as_draft: Whether the document stands today as it stood then.
        action_plan: The action plan that it was frozen for, empty when it is the plan itself.
    """

    number: int
    label: str
    created: str
    sha256: str
    state: State
    same_as_draft: bool
    decisions: tuple[Decision, ...]
    action_plan: str


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a frozen version still is what it was.

    Attributes:
        state: `ok`; `changed` when the snapshot has another hash than when it was frozen; `unreadable` when it isn't canonical JSON.
        found: The hash of the snapshot as it stands.
    """

    number: int
    label: str
    state: Literal["ok", "changed", "unreadable"]
    sha256: str
    found: str


def decide(
    bench: Workbench,
    *,
    body: str,
    action: str,
    date: dt.date,
    case: str = "",
    votes_for: int | None = None,
    votes_against: int | None = None,
    text: str = "",
    action_plan: str = "",
) -> DecisionResult:
    """Record a decision on the draft as it stands, and freeze it as a version; the newest one counts when the document is the same.

    Args:
        bench: The workbench.
        body: Who decides: one of `decisions.BODIES`, or a free name.
        action: One of `decisions.ACTIONS`.
        date: The day of the decision.
        case: The case reference, of any form.
        votes_for: Votes for it.
        votes_against: Votes against it.
        text: The resolution's words.
        action_plan: The action plan decided on; the plan itself when empty.

    Raises:
        EditError: There is no such action plan.
        DataError: A value doesn't fit its field.
        NegativeAnswer: A plugin objects; findings never stop a decision.
    """
    bench.refresh()
    if action_plan and bench.plan.part_of(action_plan) != "action_plans":
        raise EditError("edit.no-entity", id=action_plan)
    decision = Decision(
        id="-", body=_word(body, BODIES), action=_word(action, ACTIONS), date=date, case=case, text=text, action_plan=action_plan
    )
    decision = replace(decision, votes_for=votes_for, votes_against=votes_against)
    details = {name: getattr(decision, name) for name in ("body", "action", "case", "action_plan")} | {"date": date.isoformat()}
    telling.refuse_if_objected(bench, Action(name="decide", details=details), bench.plan)
    return _recorded(bench, decision)


def _recorded(bench: Workbench, decision: Decision) -> DecisionResult:
    """Record a decision and freeze what it is made on, in one commit."""
    warnings = tuple(each for each in find(bench) if each.severity == "error" and not each.accepted)
    made: list[Frozen] = []

    def record(plan: Plan) -> Plan:
        return record_decision(plan, replace(decision, version=_number_for(bench, plan, decision.action_plan)))

    def freeze_it(connection: Any, before: Plan, after: Plan) -> None:
        decided = after.decisions[-1]
        if version(connection, decided.version or 0) is None:
            made.append(_freeze(bench, connection, before, decided))
        _tell(bench, connection, decided)

    done = bench.commit(record, label=f"decide {decision.body} {decision.action}", beside=freeze_it)
    decided = done.plan.decisions[-1]
    state = state_of(decisions_on(done.plan.decisions, decided.version or 0), decided.action_plan)
    return DecisionResult(decided, decided.version or 0, bool(made), state, warnings)


def _word(text: str, known: tuple[str, ...]) -> str:
    """A word as the model has it, `steering_group` for `steering-group`; a free name as it stands."""
    word = text.strip().replace("-", "_")
    return word if word in known else text


def _number_for(bench: Workbench, plan: Plan, action_plan: str) -> int:
    """The number of the version that a decision on the plan is made on: the newest one when its document is the same, or a new one."""
    frozen = bench.store.ask(all_versions, snapshots=False)
    newest = next((each for each in reversed(frozen) if each.action_plan == action_plan), None)
    if newest and newest.content == content_digest(plan, action_plan, bench.digests):
        return newest.number
    named = (each.version or 0 for each in plan.decisions)  # those of an imported plan may name versions that another database has
    return max((*named, *(each.number for each in frozen)), default=0) + 1


def _freeze(bench: Workbench, connection: Any, plan: Plan, decision: Decision) -> Frozen:
    frozen, salts = freeze(
        plan,
        number=decision.version or 0,
        label=f"V{decision.version}",
        at=bench.now(),
        action_plan=decision.action_plan,
        measured=last_number(connection),
    )
    add_version(connection, frozen, salts)
    return frozen


def _tell(bench: Workbench, connection: Any, decision: Decision) -> None:
    """Put into the outbox that a version has been approved or adopted."""
    state = state_of((decision,), decision.action_plan)
    if state == "draft" or not telling.anyone_listens(bench):
        return
    data = {"version": decision.version, "body": decision.body, "case": decision.case, "action_plan": decision.action_plan}
    outbox.put(connection, f"version_{state}", bench.now(), data | {"date": decision.date.isoformat() if decision.date else None})


def versions(bench: Workbench) -> tuple[VersionRow, ...]:
    """Return the frozen versions by number, each with the decisions made on it."""
    found = []
    for each in bench.store.ask(all_versions, snapshots=False):
        made = decisions_on(bench.plan.decisions, each.number)
        same = each.content == content_digest(bench.plan, each.action_plan, bench.digests)
        state = state_of(made, each.action_plan)
        found.append(VersionRow(each.number, each.label, each.at, each.sha256, state, same, made, each.action_plan))
    return tuple(found)


def frozen_version(bench: Workbench, number: int) -> Frozen:
    """Return a frozen version as it stands in the database.

    Raises:
        UsageError: There is none of that number.
    """
    found = bench.store.ask(version, number)
    if found is None:
        known = ", ".join(str(each.number) for each in bench.store.ask(all_versions, snapshots=False))
        raise UsageError("deciding.no-version" if known else "deciding.no-versions", number=number, known=known)
    return found


def snapshot(bench: Workbench, number: int) -> Mapping[str, Any]:
    """Return a frozen version's snapshot.

    Raises:
        UsageError: There is none of that number.
        DataError: It has been tampered with and can't be read.
    """
    found = frozen_version(bench, number)
    try:
        held = json.loads(found.snapshot)
    except ValueError:
        held = None
    if not isinstance(held, dict):
        raise DataError("deciding.unreadable-version", number=number)
    return held


def version_plan(bench: Workbench, number: int) -> Plan:
    """Return the plan of a frozen version, with the decisions that have been made on it since; its persons have no names.

    Raises:
        UsageError: There is none of that number.
        DataError: It has been tampered with and can't be read.
    """
    held = snapshot(bench, number)
    try:
        plan = plan_of_snapshot(held)
    except (DataError, KeyError, TypeError, AttributeError):
        raise DataError("deciding.unreadable-version", number=number) from None
    stood = {each.id for each in plan.decisions}
    since = tuple(each for each in decisions_on(bench.plan.decisions, number) if each.id not in stood)
    return plan.with_parts({"decisions": (*plan.decisions, *since)})


def compare(bench: Workbench, a: int, b: int | None = None) -> tuple[Difference, ...]:
    """Return what lies between two versions, or between a version and the draft; names of persons are left out of it.

    Raises:
        UsageError: There is no version of one of the numbers.
        DataError: A version has been tampered with and can't be read.
    """
    old, new = (plan.with_parts({"decisions": ()}) for plan in compared_plans(bench, a, b))
    return difference(old, new)


def compared_plans(bench: Workbench, a: int, b: int | None = None) -> tuple[Plan, Plan]:
    """Return the two plans that `compare` holds against each other."""
    draft = bench.plan.with_parts({"persons": tuple(_without_name(each) for each in bench.plan.persons)})
    return version_plan(bench, a), draft if b is None else version_plan(bench, b)


def _without_name(person: Person) -> Person:
    return Person(id=person.id, name="", role=person.role, environment=person.environment)


def verify(bench: Workbench) -> tuple[Verification, ...]:
    """Recompute the hash of every frozen version, and tell which are what they were."""
    return tuple(_verified(each) for each in bench.store.ask(all_versions))


def _verified(frozen: Frozen) -> Verification:
    found = hashlib.sha256(frozen.snapshot.encode("utf-8", "surrogatepass")).hexdigest()
    state: Literal["ok", "changed", "unreadable"] = "ok" if found == frozen.sha256 else "changed"
    try:
        if canonical(json.loads(frozen.snapshot)).decode() != frozen.snapshot:
            state = "changed" if state == "changed" else "unreadable"
    except ValueError:
        state = "unreadable"
    return Verification(frozen.number, frozen.label, state, frozen.sha256, found)
