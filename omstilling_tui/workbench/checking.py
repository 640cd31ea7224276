"""The plan judged: findings, the phase checklist and the state of the work.

A rule's parameters reach it in `Facts.parameters`, a flat mapping from `CODE.NAME` to the value, such as `focus-area-count.max`: the
defaults of all of the validator's codes with the configuration's values over them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, cast

from omstilling_tui.errors import OmstillingError
from omstilling_tui.hooks.context import Severity
from omstilling_tui.hooks.judging import ChecklistItem, ChecklistState, CodeDoc, Facts, Finding, Validator
from omstilling_tui.model.decisions import PHASES, ChecklistTick
from omstilling_tui.model.plan import Plan, entities
from omstilling_tui.text.translate import LANGUAGES, Message
from omstilling_tui.workbench.measuring import DueIndicator, due
from omstilling_tui.workbench.money import YearMoney, money_by_year

if TYPE_CHECKING:
    from omstilling_tui.config import RuleConfig
    from omstilling_tui.hooks.plugins import Provided
    from omstilling_tui.workbench.bench import Workbench

FAILED: Final = "plugin-failed"
"""The code of a finding that tells of a plugin and not of the plan."""

_ORDER: Final = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class PhaseState:
    """How far a phase has come.

    Attributes:
        done: How many of its required items are done.
        total: How many required items it has.
        complete: Whether all of them are done.
        current: Whether it is the first one that isn't complete.
    """

    phase: str
    done: int
    total: int
    complete: bool
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The state of the work.

    Attributes:
        counts: How many findings there are of each severity, and how many are `accepted`; those aren't counted by severity.
        money: Funding, frames and spending by year.
        due: Indicators whose measuring is due.
        next_steps: Required items not done of the current phase, then findings of severity error that nobody has accepted.
    """

    phases: tuple[PhaseState, ...]
    checklist: tuple[ChecklistState, ...]
    counts: Mapping[str, int]
    money: tuple[YearMoney, ...]
    due: tuple[DueIndicator, ...]
    next_steps: tuple[ChecklistState | Finding, ...]


def find(bench: Workbench) -> tuple[Finding, ...]:
    """Return every finding on the plan as it stands, accepted ones marked, the gravest first and then in the plan's order.

    What could not be checked stands among them as `plugin-failed`. The answer is kept until the plan, a measurement or the day changes.
    """
    return bench.remembered("findings", lambda: findings_on(bench, bench.plan, bench.facts()))


def findings_on(bench: Workbench, plan: Plan, facts: Facts) -> tuple[Finding, ...]:
    """Return every finding on a plan, such as that of a frozen version."""
    return _marked(_found(bench, facts, plan), plan)


def _found(bench: Workbench, facts: Facts, plan: Plan) -> Iterator[Finding]:
    rules = bench.config.rules
    told: set[str] = set()
    for provided in bench.plugins.validators():
        known = replace(facts, parameters=_parameters(provided.item.codes, rules))
        for finding in bench.plugins.check(provided, plan, known):
            completed = _completed(finding, provided, rules)
            if completed:
                told.update([completed.plugin] if completed.code == FAILED else [])
                yield completed
    yield from (each.finding() for each in bench.plugins.failures if each.plugin not in told)


def _parameters(codes: Mapping[str, CodeDoc], rules: Mapping[str, RuleConfig]) -> Mapping[str, Any]:
    defaults = {f"{code}.{name}": value for code, doc in codes.items() for name, value in doc.parameters.items()}
    own = {f"{code}.{name}": value for code in codes if code in rules for name, value in rules[code].parameters.items()}
    return defaults | own


def _all_parameters(bench: Workbench) -> Mapping[str, Any]:
    """The parameters of every rule, and its severity as `CODE.severity`."""
    codes = {code: doc for each in bench.plugins.validators() for code, doc in each.item.codes.items()}
    rules = bench.config.rules
    severities: dict[str, Any] = {
        f"{code}.severity": rules[code].severity if code in rules and rules[code].severity else doc.severity for code, doc in codes.items()
    }
    return {**_parameters(codes, rules), **severities}


def _completed(finding: Finding, provided: Provided[Validator], rules: Mapping[str, RuleConfig]) -> Finding | None:
    """The finding with what the host knows of it; None when the configuration has switched its code off."""
    doc = provided.item.codes.get(finding.code)
    if finding.code == FAILED or doc is None:
        reason = finding.message if finding.code == FAILED else Message("workbench.unknown-code", plugin=provided.plugin, code=finding.code)
        return Finding(code=FAILED, where="plan", message=reason, severity="warning", plugin=provided.plugin)
    wanted = rules[finding.code].severity if finding.code in rules else None
    if wanted == "off":
        return None
    return replace(
        finding,
        severity=cast("Severity", wanted) if wanted else finding.severity or doc.severity,
        guidance=finding.guidance or doc.guidance,
        hint=finding.hint or doc.fix,
        plugin=provided.plugin,
    )


def _marked(findings: Iterable[Finding], plan: Plan) -> tuple[Finding, ...]:
    """The findings with accepted ones marked, the gravest first and then in the plan's order."""
    accepted = {(each.code, each.where): each.why for each in plan.accepted_findings}
    places = {entity.id: place for place, (_, entity) in enumerate(entities(plan))}
    marked = [replace(each, accepted=accepted.get((each.code, each.where), "")) for each in findings]
    return tuple(sorted(marked, key=lambda each: (_ORDER[each.severity or "warning"], places.get(each.where, places.get(each.id, -1)))))


def checklist(bench: Workbench) -> tuple[ChecklistState, ...]:
    """Return the checklist as it stands, in the order of the phases: built-in items, plugins', the configuration's and the plan's own."""
    return bench.remembered("checklist", lambda: checklist_of(bench, bench.plan, bench.facts()))


def checklist_of(bench: Workbench, plan: Plan, facts: Facts) -> tuple[ChecklistState, ...]:
    """Return the checklist as it stands for a plan.

    An item may ask what a rule is set to: its parameters, and as `CODE.severity` how grave it is, `off` among them.
    """
    facts = replace(facts, parameters=_all_parameters(bench))
    provided = [_provided_state(bench, each, plan, facts) for each in bench.plugins.checklist_items()]
    known = {each.id for each in provided}
    configured = [
        _ticked(
            plan, ChecklistState(id=each.id, phase=each.phase, text=_same(each.text), automatic=False, required=each.required, done=False)
        )
        for each in bench.config.checklist
        if each.id not in known
    ]
    known |= {each.id for each in configured}
    own = [
        _ticked(
            plan,
            ChecklistState(
                id=each.id,
                phase=each.phase or PHASES[0],
                text=_same(each.text),
                automatic=False,
                required=each.required,
                done=False,
                guidance=each.guidance,
            ),
        )
        for each in plan.checklist_items
        if each.text and each.id not in known
    ]
    return tuple(sorted([*provided, *configured, *own], key=lambda each: PHASES.index(each.phase)))


def _same(text: str) -> Mapping[str, str]:
    """A kommune's own words, the same in every language."""
    return dict.fromkeys(LANGUAGES, text)


def _provided_state(bench: Workbench, provided: Provided[ChecklistItem], plan: Plan, facts: Facts) -> ChecklistState:
    item = provided.item
    state = ChecklistState(
        id=item.id,
        phase=item.phase,
        text=item.text,
        automatic=item.check is not None,
        required=item.required,
        done=False,
        guidance=item.guidance,
        plugin=provided.plugin,
    )
    if item.check is None:
        return _ticked(plan, state)
    try:
        return replace(state, done=bool(bench.plugins.call(provided, "check", item.check, plan, facts)))
    except OmstillingError:
        return replace(state, done=None)


def _ticked(plan: Plan, state: ChecklistState) -> ChecklistState:
    tick = plan.find(state.id)
    if not isinstance(tick, ChecklistTick) or not tick.ticked_on:
        return state
    return replace(state, done=True, by=tick.ticked_by, on=tick.ticked_on, evidence=tick.evidence)


def phases(states: Sequence[ChecklistState]) -> tuple[PhaseState, ...]:
    """Return how far each phase has come by the checklist's states."""
    found: list[PhaseState] = []
    for phase in PHASES:
        required = [each for each in states if each.phase == phase and each.required]
        done = sum(bool(each.done) for each in required)
        complete = done == len(required) and bool(required)
        found.append(PhaseState(phase, done, len(required), complete, current=not complete and all(each.complete for each in found)))
    return tuple(found)


def status(bench: Workbench) -> Status:
    """Return the state of the work."""
    findings, items = find(bench), checklist(bench)
    stages = phases(items)
    open_ones = [each for each in findings if not each.accepted]
    counts = Counter[str](each.severity for each in open_ones)
    current = next((each.phase for each in stages if each.current), "")
    undone = [each for each in items if each.phase == current and each.required and not each.done]
    return Status(
        phases=stages,
        checklist=items,
        counts={each: counts[each] for each in _ORDER} | {"accepted": len(findings) - len(open_ones)},
        money=money_by_year(bench.plan),
        due=due(bench),
        next_steps=(*undone, *(each for each in open_ones if each.severity == "error")),
    )
