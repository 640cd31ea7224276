"""The rule on targets in words: what the plan's texts say of a goal must be what its indicators say."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.mentions import Amount, Horizon, amounts_in, horizons_in
from omstilling_tui.builtin.rules.prose import passages
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import ends_of, indicators_in_force, indicators_of, named, sub_goals_in_force, written_main_goals
from omstilling_tui.builtin.rules.units import family_of
from omstilling_tui.model.goals import Indicator, MainGoal, SubGoal
from omstilling_tui.text.translate import Message

_OWN_FIELDS = ("title", "statement", "description")


def rules() -> tuple[Rule, ...]:
    """Return the rule on targets in words."""
    return (Rule("target-stated-differently", "warning", "G5", target_stated_differently),)


def stated() -> Validator:
    """Return the validator of targets in words."""
    return validator("stated", rules())


def target_stated_differently(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A text that gives a goal another number or horizon than the goal's indicators do.

    Two kinds of text are read: the goal's own title, statement and description, and elsewhere sentences that name the main goal with a
    number («hovedmålet er 300 arbeidsplasser»). A text differs when it gives numbers in a unit that the goal's indicators have, and
    none of them is one of theirs: target, range, phased target, baseline, the growth between baseline and target, or the sum of several
    indicators. A text that agrees somewhere may hold other numbers besides, such as where the programme stands. Horizons likewise.
    The sentence that an entity was imported from isn't read: it no longer says what the plan says.
    """
    goals: list[MainGoal | SubGoal] = [*written_main_goals(plan), *sub_goals_in_force(plan)]
    for goal in goals:
        indicators = indicators_of(plan, goal.id)
        if indicators:
            yield from _in_own_texts(goal, indicators)
    yield from _elsewhere(plan)


def _in_own_texts(goal: MainGoal | SubGoal, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    for field in _OWN_FIELDS:
        text = getattr(goal, field)
        if not text:
            continue
        amount = _other_amount(amounts_in(text), indicators)
        horizon = None if amount else _other_horizon(horizons_in(text), indicators)
        if amount:
            yield _amount_finding(f"{goal.id}.{field}", named(goal), amount, indicators)
        elif horizon:
            yield _horizon_finding(f"{goal.id}.{field}", named(goal), horizon, indicators)


def _elsewhere(plan: Plan) -> Iterator[Finding]:
    """Findings in texts that name the main goal with a number; numbers of any indicator of the plan are taken to be that one's."""
    own = [each for goal in plan.main_goals for each in indicators_of(plan, goal.id)]
    if not own:
        return
    every = tuple(indicators_in_force(plan))
    for passage in passages(plan):
        said = _said_of_main_goal(passage.text)
        if said and passage.part not in ("main_goals", "sub_goals", "indicators"):
            amount = _other_amount(said, own)
            if amount and not _names(amount, _numbers(every, amount.unit)):
                yield _amount_finding(passage.where, named(plan.main_goals[0]), amount, own)


@lru_cache(maxsize=65_536)
def _said_of_main_goal(text: str) -> tuple[Amount, ...]:
    """The number that a text gives the main goal right after naming it, if it does."""
    match = _main_goal_pattern().search(text) if "mål" in text or "goal" in text else None
    return tuple(each for each in amounts_in(text) if match.end() <= each.start <= match.end() + 41)[:1] if match else ()


@cache
def _main_goal_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:hov(?:ed|ud)mål(?:et|settingen|setjinga)?|main goal)"
        r"(?:\s+(?:er|var|lyder|is|was)(?:\s+(?:å|to)\s+\w+)?|\s+(?:om|på|of)|\s*[:–])"
        r"(?=[^.;\d]{0,40}\d)",
        re.IGNORECASE,
    )


def _other_amount(said: Sequence[Amount], indicators: Sequence[Indicator]) -> Amount | None:
    """The first number said in a unit of the indicators of which none that is said is theirs, or None."""
    for unit in dict.fromkeys(each.unit for each in said):
        numbers = _numbers(indicators, unit)
        mine = [each for each in said if each.unit == unit]
        if numbers and not any(_names(each, numbers) for each in mine):
            return mine[0]
    return None


def _names(amount: Amount, numbers: set[Decimal]) -> bool:
    return amount.low in numbers or amount.high in numbers


def _numbers(indicators: Sequence[Indicator], unit: str) -> set[Decimal]:
    """Every number that a text may give of indicators in a unit; none when no indicator of it has a target."""
    mine = [each for each in indicators if family_of(each.unit) == unit]
    ends = [end for each in mine if (end := ends_of(each.target))]
    if not ends:
        return set()
    baselines = {each.baseline.value for each in mine if each.baseline.value is not None}
    targets = {number for end in ends for number in end}
    growth = {abs(target - baseline) for target in targets for baseline in baselines}
    phased = {point.value for each in mine for point in each.phased_targets if point.value is not None}
    sums = {sum((low for low, _ in ends), Decimal()), sum((high for _, high in ends), Decimal())}
    return targets | baselines | growth | phased | sums


def _other_horizon(said: Sequence[Horizon], indicators: Sequence[Indicator]) -> Horizon | None:
    """The last year said, when none of those said is a date of the indicators' targets; years before all of them are history."""
    targets = [each.target.date for each in indicators if each.target.date]
    dates = targets + [point.date for each in indicators for point in each.phased_targets if point.date]
    starts = [each.baseline.date for each in indicators if each.baseline.date]
    later = [each for each in said if not starts or each.year > min(starts).year]
    if not targets or not later or any(_is_by(each, date) for each in later for date in dates):
        return None
    return later[-1]


def _is_by(horizon: Horizon, date: dt.date) -> bool:
    """Whether a target's date is what a horizon means; «innen 2022» may leave 2022 out, and so mean the last day of 2021."""
    return horizon.year == date.year or (horizon.strict and horizon.year == date.year + 1 and (date.month, date.day) == (12, 31))


def _amount_finding(where: str, goal: str, amount: Amount, indicators: Sequence[Indicator]) -> Finding:
    mine = [each for each in indicators if family_of(each.unit) == amount.unit and ends_of(each.target)]
    targets = Listed([_target(each) for each in mine])
    return found("target-stated-differently", where, saying="number", goal=goal, words=amount.words, targets=targets)


def _horizon_finding(where: str, goal: str, horizon: Horizon, indicators: Sequence[Indicator]) -> Finding:
    dates = [Message("rules.target-stated-differently.date", id=each.id, date=each.target.date) for each in indicators if each.target.date]
    return found("target-stated-differently", where, saying="horizon", goal=goal, words=horizon.words, targets=Listed(dates))


def _target(indicator: Indicator) -> Message:
    low, high = ends_of(indicator.target) or (Decimal(), Decimal())
    if low == high:
        return Message("rules.target-stated-differently.target", id=indicator.id, target=low)
    return Message("rules.target-stated-differently.range", id=indicator.id, low=low, high=high)
