"""The first phase, mobilisation: people are recruited, workshops prepared, attention created."""

from __future__ import annotations

from omstilling_tui.api import Facts, Plan
from omstilling_tui.builtin.rules.bodies import decisions_on_plan, environment_of, is_resource_person, missing_environments
from omstilling_tui.builtin.rules.unwritten import is_unwritten
from omstilling_tui.builtin.rules.workshops import communication_before_workshops, standing_workshops, uncovered_purposes
from omstilling_tui.model.people import Person


def analysis_registered(plan: Plan, _facts: Facts) -> bool:
    """The development analysis stands with its conclusions, at least one challenge and at least one opportunity."""
    kinds = {finding.kind for finding in plan.findings}
    return not is_unwritten(plan.development_analysis.conclusions) and kinds == {"challenge", "opportunity"}


def delegated(plan: Plan, _facts: Facts) -> bool:
    """A decision to delegate the work on the plan is recorded."""
    return any(decisions_on_plan(plan, "delegated"))


def environments_covered(plan: Plan, _facts: Facts) -> bool:
    """A resource person comes from each of the nine environments."""
    return not missing_environments(plan)


def persons_invited(plan: Plan, _facts: Facts) -> bool:
    """There are resource persons, and each of them is invited to at least one workshop."""
    invited = {each.person for workshop in standing_workshops(plan) for each in workshop.participants if each.invited}
    wanted = {person.id for person in plan.persons if is_resource_person(person)}
    return bool(wanted) and wanted <= invited


def persons_confirmed(plan: Plan, _facts: Facts) -> bool:
    """From each environment that somebody is invited from, somebody has accepted or attended: people may decline, environments not."""
    invited, confirmed = set(), set()
    for workshop in standing_workshops(plan):
        for each in workshop.participants:
            person = plan.find(each.person)
            if isinstance(person, Person) and each.invited and environment_of(person):
                invited.add(environment_of(person))
            if isinstance(person, Person) and (each.accepted or each.attended):
                confirmed.add(environment_of(person))
    return bool(invited) and invited <= confirmed


def workshops_planned(plan: Plan, _facts: Facts) -> bool:
    """One or two workshops have a date, a place and an agenda, and the agendas cover the six purposes between them."""
    workshops = standing_workshops(plan)
    complete = all(each.date and not is_unwritten(each.place) and each.agenda for each in workshops)
    return 1 <= len(workshops) <= 2 and complete and not uncovered_purposes(plan)


def workshops_prepared(plan: Plan, _facts: Facts) -> bool:
    """Each workshop has preparation tasks, and all of them are done."""
    workshops = standing_workshops(plan)
    return bool(workshops) and all(each.preparation and all(task.done for task in each.preparation) for each in workshops)


def communication_planned(plan: Plan, _facts: Facts) -> bool:
    """At least one communication activity has a date and says whom it is for."""
    return any(each.date and not is_unwritten(each.audience) for each in plan.communication_activities if each.status != "cancelled")


def communication_carried_out(plan: Plan, _facts: Facts) -> bool:
    """At least one communication activity before the first workshop is done."""
    return any(each.status == "done" for each in communication_before_workshops(plan))
