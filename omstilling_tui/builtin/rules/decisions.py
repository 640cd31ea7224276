"""The rules on decisions: approved by the steering group, treated and adopted by the council, in this order, of the same version."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.bodies import adoptions, approvals, decisions_on_plan
from omstilling_tui.builtin.rules.rule import Rule, found, validator
from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.schedule import period_of


def rules() -> tuple[Rule, ...]:
    """Return the rules on decisions."""
    return (
        Rule("adopted-before-approved", "error", "G11", adopted_before_approved),
        Rule("adopted-before-treated", "warning", "G11", adopted_before_treated),
        Rule("approved-after-strategy-phase", "warning", "G11", approved_after_strategy_phase),
        Rule("changed-since-decision", "info", "G11", changed_since_decision),
        Rule("adopted-after-start", "warning", "G11", adopted_after_start),
    )


def decisions() -> Validator:
    """Return the validator of the decisions."""
    return validator("decisions", rules())


def adopted_before_approved(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An adoption without the steering group's approval of the same version, on the same day at the latest.

    Decisions that a document tells of carry no version: they were all made on the imported text, the same for each of them. That the
    steering group has treated a plan is not that it has approved it.
    """
    approved = approvals(plan)
    for adoption in adoptions(plan):
        later = [each for each in approved if each.version == adoption.version]
        if not _any_by(later, adoption):
            others = [each for each in approved if each.version != adoption.version]
            yield _without("adopted-before-approved", adoption, later, others)


def adopted_before_treated(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An adoption of a version that no body has treated, on the same day at the latest.

    Which body treats a plan before the council adopts it differs: the executive committee, the steering group in its stead, or the
    council itself. The rule warns only when nobody has; that the council has is the checklist's `treated-by-council`.
    """
    treated = tuple(decisions_on_plan(plan, "treated"))
    for adoption in adoptions(plan):
        later = [each for each in treated if each.version == adoption.version]
        if not _any_by(later, adoption):
            others = [each for each in treated if each.version != adoption.version]
            yield _without("adopted-before-treated", adoption, later, others)


def _any_by(decisions: Iterable[Decision], adoption: Decision) -> bool:
    """Whether one of the decisions stood when the plan was adopted; one without a date is taken to."""
    return any(each.date is None or adoption.date is None or _first_day(each) <= _last_day(adoption) for each in decisions)


def _without(code: str, adoption: Decision, later: list[Decision], others: list[Decision]) -> Finding:
    """The finding on an adoption, saying when the missing decision came after all, or on which other version it was made."""
    values: dict[str, Any] = {"id": adoption.id, "date": adoption.date or "?", "version": adoption.version or 0}
    if later:
        return found(code, adoption.id, saying="later", other=later[0].id, later=later[0].date or "?", **values)
    if others:
        saying = "other-version" if adoption.version else "imported"
        return found(code, adoption.id, saying=saying, other=others[-1].id, approved=others[-1].version or 0, **values)
    return found(code, adoption.id, **values)


def approved_after_strategy_phase(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """The steering group's first approval came after the strategy and anchoring phase; approvals of later revisions always do."""
    first = next(iter(approvals(plan)), None)
    end = plan.programme.strategy_end
    if first and first.date and end and _first_day(first) > end:
        yield found("approved-after-strategy-phase", first.id, id=first.id, date=first.date, end=end, days=(first.date - end).days)


def changed_since_decision(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """The plan, or an action plan, no longer stands as in the version last decided on.

    Which version it was is known of decisions made here. Of decisions that a document tells of, the program has no version to hold the
    plan against; delegating the work is no decision on a text.
    """
    versions = {each.number: each for each in facts.versions}
    last: dict[str, Decision] = {}
    for decision in sorted(plan.decisions, key=lambda each: each.date or dt.date.min):
        if decision.action != "delegated":
            last[decision.action_plan] = decision
    for decision in last.values():
        version = versions.get(decision.version or 0)
        if version and not version.same_as_draft:
            saying = "action-plan" if decision.action_plan else "found"
            yield found(
                "changed-since-decision",
                decision.id,
                saying=saying,
                id=decision.id,
                version=version.number,
                date=decision.date or version.created,
                action_plan=decision.action_plan,
            )


def adopted_after_start(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """The first adoption came after the first day of the programme; adoptions of later revisions always do."""
    first = next(iter(adoptions(plan)), None)
    start = plan.programme.start
    if first and first.date and start and _first_day(first) > start:
        yield found("adopted-after-start", first.id, id=first.id, date=first.date, start=start, days=(first.date - start).days)


def _first_day(decision: Decision) -> dt.date:
    return period_of(decision.date or dt.date.min, decision.precision)[0]


def _last_day(decision: Decision) -> dt.date:
    return period_of(decision.date or dt.date.max, decision.precision)[1]
