"""The rules on workshops and on the communication before them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.bodies import sits_in_steering_group
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import named
from omstilling_tui.builtin.rules.unwritten import is_unwritten
from omstilling_tui.model.people import PURPOSES, CommunicationActivity, Person, Workshop
from omstilling_tui.model.schedule import period_of
from omstilling_tui.text.translate import Message


def rules() -> tuple[Rule, ...]:
    """Return the rules on workshops."""
    return (
        Rule("workshop-count", "warning", "G12", workshop_count, {"min": 1, "max": 2}),
        Rule("workshop-purpose-uncovered", "warning", "G12", workshop_purpose_uncovered),
        Rule("workshop-purpose-without-outcome", "warning", "G12", workshop_purpose_without_outcome),
        Rule("steering-group-absent", "warning", "G12", steering_group_absent),
        Rule("communication-missing", "warning", "G12", communication_missing),
    )


def workshops() -> Validator:
    """Return the validator of the workshops."""
    return validator("workshops", rules())


def workshop_count(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """No workshop, or more than two; cancelled ones aren't counted."""
    count = len(standing_workshops(plan))
    least, most = facts.parameters["workshop-count.min"], facts.parameters["workshop-count.max"]
    if not least <= count <= most:
        yield found("workshop-count", "plan", saying="found" if count else "none", count=count, least=least, most=most)


def workshop_purpose_uncovered(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """Purposes of the six that stand on no agenda; one finding names them all."""
    missing = uncovered_purposes(plan)
    if missing:
        yield found("workshop-purpose-uncovered", "plan", count=len(missing), purposes=_purposes(missing))


def uncovered_purposes(plan: Plan) -> tuple[str, ...]:
    """Return those of the six purposes that stand on no agenda."""
    covered = {item.purpose for workshop in standing_workshops(plan) for item in workshop.agenda}
    return tuple(each for each in PURPOSES if each not in covered)


def workshop_purpose_without_outcome(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """A workshop that has been held, with purposes on its agenda that nothing is recorded to have come of."""
    for workshop in held_workshops(plan, facts.today):
        has_outcome = {each.purpose for each in workshop.outcomes if each.decided or not is_unwritten(each.text)}
        missing = tuple(each for each in PURPOSES if each in {item.purpose for item in workshop.agenda} - has_outcome)
        if missing:
            yield found(
                "workshop-purpose-without-outcome", f"{workshop.id}.outcomes", workshop=named(workshop), purposes=_purposes(missing)
            )


def steering_group_absent(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """A workshop that has been held without anybody from the steering group being recorded as there."""
    for workshop in held_workshops(plan, facts.today):
        if not steering_group_attended(plan, workshop):
            count = len(attending(plan, workshop))
            where = f"{workshop.id}.participants"
            yield found("steering-group-absent", where, saying="found" if count else "nobody", workshop=named(workshop), count=count)


def attending(plan: Plan, workshop: Workshop) -> tuple[Person, ...]:
    """Return the persons recorded as having attended a workshop."""
    persons = (plan.find(each.person) for each in workshop.participants if each.attended)
    return tuple(each for each in persons if isinstance(each, Person))


def steering_group_attended(plan: Plan, workshop: Workshop) -> bool:
    """Tell whether somebody from the steering group is recorded as having attended a workshop."""
    return any(sits_in_steering_group(plan, each) for each in attending(plan, workshop))


def communication_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """No communication activity before the first workshop; without a dated workshop, none at all.

    Cancelled activities don't count, nor, once the workshop has a date, those without one.
    """
    if not communication_before_workshops(plan):
        first = first_workshop_day(plan)
        activities = any(each.status != "cancelled" for each in plan.communication_activities)
        saying = "too-late" if first and activities else "before" if first else "found"
        yield found("communication-missing", "plan", saying=saying, date=first or "")


def communication_before_workshops(plan: Plan) -> tuple[CommunicationActivity, ...]:
    """Return the communication activities that come before the first workshop; all of them while no workshop has a date."""
    first = first_workshop_day(plan)
    standing = (each for each in plan.communication_activities if each.status != "cancelled")
    return tuple(each for each in standing if first is None or (each.date and each.date < first))


def first_workshop_day(plan: Plan) -> dt.date | None:
    """Return the day of the first workshop, the last day that it may be when it is known to the month or year alone."""
    return min((period_of(each.date, each.precision)[1] for each in standing_workshops(plan) if each.date), default=None)


def standing_workshops(plan: Plan) -> tuple[Workshop, ...]:
    """Return the workshops that aren't cancelled."""
    return tuple(each for each in plan.workshops if each.status != "cancelled")


def held_workshops(plan: Plan, today: dt.date) -> tuple[Workshop, ...]:
    """Return the workshops that have been held: marked so, or planned for days that have passed."""
    return tuple(each for each in standing_workshops(plan) if each.status == "held" or _has_passed(each, today))


def _has_passed(workshop: Workshop, today: dt.date) -> bool:
    last = workshop.end or workshop.date
    return last is not None and period_of(last, workshop.precision)[1] < today


def _purposes(words: tuple[str, ...]) -> Listed:
    return Listed([Message(f"fields.choice.{each}") for each in words])
