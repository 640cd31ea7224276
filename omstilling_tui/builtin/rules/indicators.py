"""The rules on measuring: what is measured, from where, how, when and by whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from omstilling_tui.api import Facts, Finding, Measurement, Plan, Validator
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import indicators_in_force, indicators_of, is_measurable, named, sub_goals_in_force
from omstilling_tui.builtin.rules.unwritten import is_unwritten
from omstilling_tui.model.analysis import Municipality
from omstilling_tui.model.goals import Definition, Indicator, Schedule
from omstilling_tui.model.schedule import open_dates
from omstilling_tui.text.translate import Message

_BY_HAND = ("manual", "file")


def rules() -> tuple[Rule, ...]:
    """Return the rules on measuring."""
    return (
        Rule("sub-goal-not-measurable", "error", "G5", sub_goal_not_measurable),
        Rule("indicator-without-baseline", "warning", "G5", indicator_without_baseline),
        Rule("indicator-without-method", "error", "G6", indicator_without_method),
        Rule("indicator-without-schedule", "error", "G6", indicator_without_schedule),
        Rule("indicator-without-owner", "warning", "G6", indicator_without_owner),
        Rule("measurement-overdue", "warning", "G6", measurement_overdue, {"days": 0}),
        Rule("definition-changed", "info", "G6", definition_changed),
    )


def indicators() -> Validator:
    """Return the validator of the indicators."""
    return validator("indicators", rules())


def sub_goal_not_measurable(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A sub-goal of a selected area of which no single indicator has all three: a unit, a target and the target's date."""
    for goal in sub_goals_in_force(plan):
        indicators = indicators_of(plan, goal.id)
        if not any(is_measurable(each) for each in indicators):
            saying = "incomplete" if indicators else "found"
            yield found(
                "sub-goal-not-measurable", goal.id, saying=saying, goal=named(goal), indicators=Listed([named(i) for i in indicators])
            )


def indicator_without_baseline(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An indicator whose baseline lacks its value or its date."""
    for indicator in indicators_in_force(plan):
        value, date = indicator.baseline.value, indicator.baseline.date
        if value is None or date is None:
            saying = "found" if value is None and date is None else "value" if value is None else "date"
            yield found("indicator-without-baseline", f"{indicator.id}.baseline", saying=saying, indicator=named(indicator))


def indicator_without_method(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An indicator of which nothing says how it is measured: neither a method in words nor a source that fetches it.

    A source where somebody types or hands in the figures (`manual`, `file`) says nothing of how they come about.
    """
    for indicator in indicators_in_force(plan):
        if not has_method(indicator):
            yield found("indicator-without-method", f"{indicator.id}.method", indicator=named(indicator))


def has_method(indicator: Indicator) -> bool:
    """Tell whether something says how an indicator is measured."""
    return not is_unwritten(indicator.method) or bool(indicator.source and indicator.source not in _BY_HAND)


def indicator_without_schedule(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An indicator of which nothing says when it is measured: no rhythm, no dates, no words."""
    for indicator in indicators_in_force(plan):
        if not has_schedule(indicator.schedule):
            yield found("indicator-without-schedule", f"{indicator.id}.schedule", indicator=named(indicator))


def has_schedule(schedule: Schedule) -> bool:
    """Tell whether a schedule says when; «on dates given» without a date doesn't."""
    has_rhythm = bool(schedule.frequency) and schedule.frequency != "dates"
    return has_rhythm or bool(schedule.dates) or not is_unwritten(schedule.text)


def indicator_without_owner(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An indicator that nobody is responsible for measuring."""
    for indicator in indicators_in_force(plan):
        if is_unwritten(indicator.owner):
            yield found("indicator-without-owner", f"{indicator.id}.owner", indicator=named(indicator))


def measurement_overdue(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """An indicator with scheduled dates in the past, by more than the days of grace, that no value stands for.

    `model.schedule.open_dates` says which date a value stands for. One finding for an indicator, however many its dates.
    """
    grace = max(1, facts.parameters["measurement-overdue.days"] + 1)
    until = dt.date.fromordinal(max(1, facts.today.toordinal() - grace))
    for indicator in indicators_in_force(plan):
        overdue = open_dates(indicator.schedule, facts.series.get(indicator.id, ()), until=until)
        if overdue:
            dates = Listed([Message("rules.joint.date", date=each) for each in overdue[:4]], joint="comma" if len(overdue) > 4 else "and")
            yield found(
                "measurement-overdue",
                indicator.id,
                indicator=named(indicator),
                count=len(overdue),
                dates=dates,
                more=len(overdue) - 4,
                saying="many" if len(overdue) > 4 else "found",
            )


def definition_changed(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """A series with values on both sides of a new version of the definition, or of a change of municipality number.

    Values that carry the version they were counted by are held against each other; a definition's first day counts for the others.
    A municipality's number changes on the first day that a number is valid from, or on the day after the last day of one.
    """
    for indicator in indicators_in_force(plan):
        points = sorted(
            (each for each in facts.series.get(indicator.id, ()) if each.date and each.value is not None),
            key=lambda each: each.date or dt.date.min,
        )
        breaks = [*_definition_breaks(indicator.definitions, points), *_number_breaks(plan.programme.municipalities, points)]
        if breaks:
            yield found("definition-changed", indicator.id, indicator=named(indicator), breaks=Listed(breaks))


def _definition_breaks(definitions: Sequence[Definition], points: Sequence[Measurement]) -> Iterator[Message]:
    versions = [each.definition_version for each in points]
    told: set[int | None] = set()
    for before, after, point in zip(versions, versions[1:], points[1:], strict=False):
        if before and after and before != after:
            told.add(after)
            yield Message("rules.definition-changed.version", old=before, new=after, date=point.date)
    for definition in sorted(definitions, key=lambda each: each.version or 0)[1:]:
        if definition.version not in told and _crosses(points, definition.valid_from):
            yield Message("rules.definition-changed.definition", version=definition.version, date=definition.valid_from)


def _number_breaks(municipalities: Sequence[Municipality], points: Sequence[Measurement]) -> Iterator[Message]:
    days = {each.valid_from for each in municipalities} | {each.valid_to + dt.timedelta(1) for each in municipalities if each.valid_to}
    for day in sorted(each for each in days if each):
        if _crosses(points, day):
            yield Message("rules.definition-changed.number", date=day)


def _crosses(points: Sequence[Measurement], day: dt.date | None) -> bool:
    """Whether there are values on both sides of a day on which something new begins."""
    dates = [each.date for each in points if each.date]
    return bool(day and dates and dates[0] < day <= dates[-1])
