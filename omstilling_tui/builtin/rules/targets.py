"""The rules on targets: on the right side of the baseline, within the period, rising evenly, and adding up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import ends_of, indicators_in_force, indicators_of, named, sub_goals_in_force, written_main_goals
from omstilling_tui.builtin.rules.units import adds_up, family_of
from omstilling_tui.model.goals import Indicator, MainGoal
from omstilling_tui.model.schedule import period_of
from omstilling_tui.text.parsing_numbers import find_numbers
from omstilling_tui.text.translate import Message

Range = tuple[Decimal, Decimal]


def rules() -> tuple[Rule, ...]:
    """Return the rules on targets."""
    return (
        Rule("targets-differ", "warning", "G5", targets_differ),
        Rule("target-wrong-direction", "error", "G5", target_wrong_direction, {"tolerance": 5}),
        Rule("target-outside-period", "warning", "G5", target_outside_period),
        Rule("phased-targets-not-monotonic", "warning", "G5", phased_targets_not_monotonic),
    )


def targets() -> Validator:
    """Return the validator of the targets."""
    return validator("targets", rules())


def targets_differ(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A main goal whose target the sub-goals' end targets in its unit don't add up to, when at least one sub-goal has that unit.

    New, secured and profitable jobs are one unit. Shares, averages and scores don't add up and aren't added. A target may be the level
    to be reached or the growth from the baseline, and two main goals may share the sub-goals: the finding stands only when none of
    these readings agrees.
    """
    sub_goals = [indicator for goal in sub_goals_in_force(plan) for indicator in indicators_of(plan, goal.id)]
    goals = written_main_goals(plan)
    for goal in goals:
        for unit in dict.fromkeys(family_of(each.unit) for each in _counted(indicators_of(plan, goal.id))):
            parts = [each for each in _counted(sub_goals) if family_of(each.unit) == unit]
            wanted = [each for each in _counted(indicators_of(plan, goal.id)) if family_of(each.unit) == unit]
            together = [each for other in goals for each in _counted(indicators_of(plan, other.id)) if family_of(each.unit) == unit]
            if parts and not _agree(parts, [wanted, together, *([each] for each in wanted)]):
                yield _sum_finding(goal, parts, wanted)


def _counted(indicators: Sequence[Indicator]) -> list[Indicator]:
    """Those of the indicators that have a number to reach in a unit that adds up, by growth."""
    return [each for each in indicators if each.direction == "increase" and adds_up(each.unit) and ends_of(each.target)]


def _agree(parts: Sequence[Indicator], wholes: Sequence[Sequence[Indicator]]) -> bool:
    sums = [_added([_level(each) for each in parts]), _added([_growth(each) for each in parts])]
    targets = [_added([reading(each) for each in whole]) for whole in wholes for reading in (_level, _growth)]
    return any(part[0] <= whole[1] and whole[0] <= part[1] for part in sums for whole in targets)


def _added(ranges: Sequence[Range]) -> Range:
    return sum((low for low, _ in ranges), Decimal()), sum((high for _, high in ranges), Decimal())


def _level(indicator: Indicator) -> Range:
    return ends_of(indicator.target) or (Decimal(), Decimal())


def _growth(indicator: Indicator) -> Range:
    low, high = _level(indicator)
    baseline = indicator.baseline.value or Decimal()
    return (low, high) if baseline > high or counts_change(indicator) else (low - baseline, high - baseline)


def counts_change(indicator: Indicator) -> bool:
    """Tell whether an indicator counts what has come and not how much there is, by the newest version of its definition."""
    newest = max(indicator.definitions, key=lambda each: each.version or 0, default=None)
    return newest is not None and newest.measure == "flow"


def _sum_finding(goal: MainGoal, parts: Sequence[Indicator], wanted: Sequence[Indicator]) -> Finding:
    numbers = [Message("rules.targets-differ.part", goal=each.goal, target=_written(_level(each))) for each in parts]
    total = _written(_added([_level(each) for each in parts]))
    whole = Listed([_wanted(*each) for each in dict.fromkeys((_level(each), _growth(each)) for each in wanted)])
    return found("targets-differ", goal.id, goal=named(goal), parts=Listed(numbers, joint="plus"), sum=total, whole=whole)


def _wanted(level: Range, growth: Range) -> Message:
    """The main goal's target, and the growth that it means when it is a level."""
    if level == growth:
        return _written(level)
    return Message("rules.targets-differ.growth", target=_written(level), growth=_written(growth))


def _written(ends: Range) -> Message:
    low, high = ends
    return Message("rules.joint.number", number=low) if low == high else Message("rules.joint.range", low=low, high=high)


def target_wrong_direction(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """A target on the wrong side of the baseline: lower for what is to increase, higher for what is to decrease.

    Of a range the end that is furthest in the right direction counts. What is to be kept may deviate by the tolerance, in percent of
    the baseline. A target that is a change («en økning på 350») isn't on the baseline's scale and can't be on a side of it: that is so
    when the definition says that the indicator counts a flow, or when the indicator's or the goal's words name the target as growth.
    """
    tolerance = Decimal(str(facts.parameters["target-wrong-direction.tolerance"]))
    for indicator in indicators_in_force(plan):
        ends, baseline = ends_of(indicator.target), indicator.baseline.value
        if not ends or baseline is None or not _is_beyond(indicator, ends, baseline, tolerance) or _is_change(plan, indicator):
            continue
        values: dict[str, Any] = {"indicator": named(indicator), "target": _written(ends), "baseline": baseline, "tolerance": tolerance}
        yield found("target-wrong-direction", f"{indicator.id}.target", saying=indicator.direction or "increase", **values)


def _is_beyond(indicator: Indicator, ends: Range, baseline: Decimal, tolerance: Decimal) -> bool:
    low, high = ends
    match indicator.direction:
        case "decrease":
            return low > baseline
        case "keep":
            allowed = abs(baseline) * tolerance / 100
            return high < baseline - allowed or low > baseline + allowed
        case _:
            return high < baseline


def _is_change(plan: Plan, indicator: Indicator) -> bool:
    """Whether a target is growth or decline and not a level."""
    if counts_change(indicator):
        return True
    goal = plan.find(indicator.goal)
    texts = [indicator.title, indicator.description, indicator.source_text, getattr(goal, "statement", ""), getattr(goal, "title", "")]
    return any(_names_change(text, number) for text in texts for number in ends_of(indicator.target) or ())


def _names_change(text: str, number: Decimal) -> bool:
    before = (
        r"(?:økning|auke|vekst|økes|øke|aukast|økt|nedgang|reduksjon|reduseres|reduserast|redusere|increase|growth|decrease|reduction)"
        r"\w*\b[^.;\d]{0,40}$"
    )
    after = r"\s*(?:\w+\s+og\s+)?(?:nye|flere|fleire|færre|new|more|fewer)\b"
    return any(
        each.value == number and (re.search(before, text[: each.start], re.IGNORECASE) or re.match(after, text[each.end :], re.IGNORECASE))
        for each in find_numbers(text)
    )


def target_outside_period(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A target date before the programme's first day or after its last; one known to the year must have no day within it."""
    start, end = plan.programme.start, plan.programme.end
    for indicator in indicators_in_force(plan):
        if indicator.target.date is None:
            continue
        first, last = period_of(indicator.target.date, indicator.target.precision)
        if (end and first > end) or (start and last < start):
            saying = "after" if end and first > end else "before"
            date = Message("rules.joint.year", year=first.year) if indicator.target.precision == "year" else indicator.target.date
            yield found(
                "target-outside-period",
                f"{indicator.id}.target",
                saying=saying,
                indicator=named(indicator),
                date=date,
                start=start,
                end=end,
            )


def phased_targets_not_monotonic(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """Phased targets that by their dates move against the direction, or pass the target itself.

    What is to be kept has no direction to move against. A flow counted for each period by itself may rise and fall: that is so when
    the phased targets of a flow add up to its target.
    """
    for indicator in indicators_in_force(plan):
        phased = sorted(
            ((each.date, each.value) for each in indicator.phased_targets if each.date and each.value is not None), key=lambda each: each[0]
        )
        if indicator.direction == "keep" or not phased or _is_by_period(indicator, [value for _, value in phased]):
            continue
        sign = -1 if indicator.direction == "decrease" else 1
        where, name = f"{indicator.id}.phased_targets", named(indicator)
        back = next(((a, b) for a, b in pairwise(phased) if sign * b[1] < sign * a[1]), None)
        ends = ends_of(indicator.target)
        passing = next((each for each in phased if ends and sign * each[1] > sign * (ends[1] if sign > 0 else ends[0])), None)
        if back:
            (early, before), (late, after) = back
            yield found(
                "phased-targets-not-monotonic",
                where,
                saying=indicator.direction or "increase",
                early=early,
                before=before,
                late=late,
                after=after,
                indicator=name,
            )
        elif passing and ends:
            yield found(
                "phased-targets-not-monotonic",
                where,
                saying="passing",
                date=passing[0],
                value=passing[1],
                target=_written(ends),
                indicator=name,
            )


def _is_by_period(indicator: Indicator, values: Sequence[Decimal]) -> bool:
    ends = ends_of(indicator.target)
    return bool(ends) and counts_change(indicator) and ends is not None and ends[0] <= sum(values) <= ends[1]
