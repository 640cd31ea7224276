"""Who takes part: persons, workshops, communication and anchoring."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.model import fields

ENVIRONMENTS = (
    "local_business",
    "entrepreneurs",
    "consultants",
    "universities",
    "voluntary_sector",
    "municipal_administration",
    "executive_committee",
    "innovation_norway",
    "emigrants",
)
"""The nine environments (miljøer) that the guidance names; a municipality may have its own besides."""

PURPOSES = ("anchor_conclusions", "shared_understanding", "vision", "main_goal", "focus_areas", "sub_goals")
"""The six purposes of the workshops by the guidance."""

ROLES = ("resource_person", "steering_group", "board", "project_leader", "secretary", "observer")
"""Roles that the program knows by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person in the register (ressursperson, styringsgruppemedlem …); personal data, so as little as possible.

    Attributes:
        basis: The legal basis for holding the data.
        keep_until: The last day on which the data may be held.
    """

    id: str
    name: str = fields.text(required=True)
    organisation: str = fields.text()
    environment: str = fields.text(suggestions=ENVIRONMENTS)
    role: str = fields.text(suggestions=ROLES)
    email: str = fields.text()
    phone: str = fields.text()
    basis: str = fields.text()
    keep_until: dt.date | None = fields.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item on a workshop's agenda, with the purpose that it serves."""

    time: str = fields.text()
    title: str = fields.text(required=True)
    purpose: str = fields.choice(*PURPOSES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person asked to a workshop, and how far that has come."""

    person: str = fields.reference("persons")
    invited: bool = fields.boolean()
    accepted: bool = fields.boolean()
    attended: bool = fields.boolean()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of an agenda item, and what of the plan it decided."""

    purpose: str = fields.choice(*PURPOSES)
    text: str = fields.markdown(required=True)
    decided: tuple[str, ...] = fields.references("findings", "main_goals", "focus_areas", "sub_goals", "activities")


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationTask:
    """Something to be done before a workshop."""

    title: str = fields.text(required=True)
    deadline: dt.date | None = fields.date()
    responsible: str = fields.person()
    done: bool = fields.boolean()


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """A workshop (prosess-samling) for the steering group and the resource persons."""

    id: str
    title: str = fields.text(required=True)
    date: dt.date | None = fields.date(required=True)
    end: dt.date | None = fields.date()
    precision: str = fields.precision()
    place: str = fields.text()
    status: str = fields.choice("planned", "held", "cancelled", default="planned")
    description: str = fields.markdown()
    agenda: tuple[AgendaItem, ...] = fields.values(AgendaItem)
    participants: tuple[Participant, ...] = fields.values(Participant)
    outcomes: tuple[Outcome, ...] = fields.values(Outcome)
    preparation: tuple[PreparationTask, ...] = fields.values(PreparationTask)
    minutes: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationActivity:
    """A communication activity (kommunikasjonsaktivitet)."""

    id: str
    title: str = fields.text(required=True)
    description: str = fields.markdown()
    audience: str = fields.text()
    channel: str = fields.text()
    date: dt.date | None = fields.date()
    status: str = fields.choice("planned", "done", "cancelled", default="planned")
    responsible: str = fields.person()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchoring:
    """That a focus area or an activity is anchored (forankret) in an environment or with a person.

    Attributes:
        contribution: What they contribute: effort, knowledge, premises.
        hours: Working hours that they contribute.
        amount: NOK that they contribute.
        contributes_when: When they contribute, in words.
    """

    id: str
    what: str = fields.reference("focus_areas", "activities", owner=True)
    environment: str = fields.text(suggestions=ENVIRONMENTS)
    person: str = fields.reference("persons")
    how: str = fields.markdown(required=True)
    date: dt.date | None = fields.date()
    outcome: str = fields.markdown()
    contribution: str = fields.text()
    hours: Decimal | None = fields.number(0)
    amount: Decimal | None = fields.money()
    contributes_when: str = fields.text()
    source_text: str = fields.markdown()
