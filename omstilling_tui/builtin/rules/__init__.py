"""The built-in rules: every code of findings that the program itself gives, grouped in validators by topic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from omstilling_tui.api import Facts, Finding, Plan, PluginContext, Validator, hookimpl
from omstilling_tui.builtin.rules import areas, decisions, goals, indicators, money, people, stated, sums, targets, texts, work, workshops
from omstilling_tui.builtin.rules.rule import Rule, findings


@hookimpl
def register_validators(context: PluginContext) -> tuple[Validator, ...]:  # noqa: ARG001
    """Give the program's own validators."""
    return (
        goals.goals(),
        areas.areas(),
        indicators.indicators(),
        targets.targets(),
        stated.stated(),
        work.work(),
        money.money(),
        sums.sums(),
        workshops.workshops(),
        people.people(),
        decisions.decisions(),
        texts.texts(),
    )


def all_rules() -> Mapping[str, Rule]:
    """Return every built-in rule by its code."""
    modules = (goals, areas, indicators, targets, stated, work, money, sums, workshops, people, decisions, texts)
    return {rule.code: rule for module in modules for rule in module.rules()}


def open_errors(plan: Plan, facts: Facts, *, guidance: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Go through the errors by the built-in rules that nobody has accepted.

    Args:
        plan: The plan.
        facts: What is known beside it. A rule's severity in the configuration counts where it stands as the parameter `CODE.severity`.
        guidance: Only those of rules that rest on nothing but these parts of the guidance; all of them when empty.
    """
    accepted = {(each.code, each.where) for each in plan.accepted_findings}
    rules = [
        rule
        for code, rule in all_rules().items()
        if facts.parameters.get(f"{code}.severity", rule.severity) == "error" and (not guidance or _rests_on(rule, guidance))
    ]
    return (each for each in findings(rules, plan, facts) if (each.code, each.where) not in accepted)


def _rests_on(rule: Rule, guidance: frozenset[str]) -> bool:
    return bool(rule.guidance) and guidance.issuperset(rule.guidance.split())
