"""The rules on the people who take part, and on what is kept about them."""

from __future__ import annotations

from collections.abc import Iterator

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.bodies import missing_environments
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.text.translate import Message


def rules() -> tuple[Rule, ...]:
    """Return the rules on people."""
    return (
        Rule("environment-missing", "warning", "G9 G12", environment_missing),
        Rule("personal-data-expired", "warning", "", personal_data_expired),
    )


def people() -> Validator:
    """Return the validator of the people who take part."""
    return validator("people", rules())


def environment_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """Environments of the nine without a resource person; one finding names them all."""
    missing = missing_environments(plan)
    if missing:
        names = Listed([Message(f"fields.choice.{each}") for each in missing])
        yield found("environment-missing", "plan", count=len(missing), environments=names)


def personal_data_expired(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """A person whose last day of being kept has passed.

    The message names the id alone: findings stand in exports and logs, where the name must not outlive the person's record.
    """
    for person in plan.persons:
        if person.keep_until and person.keep_until < facts.today:
            yield found(
                "personal-data-expired", person.id, id=person.id, date=person.keep_until, days=(facts.today - person.keep_until).days
            )
