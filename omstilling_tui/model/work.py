"""What is done and what it costs: activities, action plans, funding, budget and expenses."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.model import fields

SOURCES = ("state", "county", "municipality", "private", "other")
"""Where money comes from (finansieringskilder)."""

STATUSES = ("planned", "ongoing", "done", "stopped")
"""How far an activity or an action has come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A main activity (hovedaktivitet) of a focus area."""

    id: str
    focus_area: str = fields.reference("focus_areas", owner=True)
    title: str = fields.text(required=True)
    description: str = fields.markdown()
    serves: tuple[str, ...] = fields.references("sub_goals")
    responsible: str = fields.person()
    start: dt.date | None = fields.date()
    end: dt.date | None = fields.date()
    precision: str = fields.precision()
    status: str = fields.choice(*STATUSES, default="planned")
    stage: str = fields.choice("pre_study", "pre_project", "main_project")
    expected_result: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPlan:
    """An action plan (handlingsplan) for a year or half of one."""

    id: str
    title: str = fields.text()
    year: int | None = fields.integer(1900, 2200, required=True)
    half: int | None = fields.integer(1, 2)
    description: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAmount:
    """An amount in NOK from one source."""

    source: str = fields.choice(*SOURCES, required=True)
    amount: Decimal | None = fields.money(required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action (tiltak) of an action plan."""

    id: str
    action_plan: str = fields.reference("action_plans", owner=True)
    activity: str = fields.reference("activities")
    focus_area: str = fields.reference("focus_areas")
    title: str = fields.text(required=True)
    description: str = fields.markdown()
    responsible: str = fields.person()
    deadline: dt.date | None = fields.date()
    precision: str = fields.precision()
    cost: Decimal | None = fields.money()
    financing: tuple[SourceAmount, ...] = fields.values(SourceAmount)
    expected_result: str = fields.markdown()
    status: str = fields.choice(*STATUSES, default="planned")
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """Money that a source gives the programme in a year (finansiering).

    Attributes:
        title: The document's own words for the source.
        agreed_share: The share of the year's funding that the source has agreed to give, in percent.
    """

    id: str
    title: str = fields.text()
    source: str = fields.choice(*SOURCES, required=True)
    year: int | None = fields.integer(1900, 2200, required=True)
    amount: Decimal | None = fields.money(required=True)
    status: str = fields.choice("applied", "granted", "received")
    agreed_share: Decimal | None = fields.number(0, 100)
    description: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetLine:
    """Money set aside for a focus area or an activity in a year (budsjettlinje)."""

    id: str
    title: str = fields.text()
    focus_area: str = fields.reference("focus_areas")
    activity: str = fields.reference("activities")
    year: int | None = fields.integer(1900, 2200, required=True)
    source: str = fields.choice(*SOURCES)
    amount: Decimal | None = fields.money(required=True)
    description: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """Money spent on a focus area or an activity (utgift)."""

    id: str
    title: str = fields.text()
    focus_area: str = fields.reference("focus_areas")
    activity: str = fields.reference("activities")
    date: dt.date | None = fields.date()
    year: int | None = fields.integer(1900, 2200, required=True)
    source: str = fields.choice(*SOURCES)
    amount: Decimal | None = fields.money(required=True)
    description: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedTotal:
    """A total that a document states beside its parts (oppgitt sum), kept so that the two can be compared.

    Attributes:
        of: What was summed: funding, the focus areas' frames, the actions' costs, or budget lines.
        source: For funding, the source it is a total of; empty for all of them.
        year: The one year that it is a total of, or None.
        first_year: The first year that it covers, when it covers several.
        last_year: The last year that it covers.
        stated_total: NOK.
    """

    id: str
    of: str = fields.choice("funding", "frames", "costs", "budget", default="funding", required=True)
    title: str = fields.text()
    source: str = fields.choice(*SOURCES)
    year: int | None = fields.integer(1900, 2200)
    first_year: int | None = fields.integer(1900, 2200)
    last_year: int | None = fields.integer(1900, 2200)
    per_year: bool = fields.boolean()
    stated_total: Decimal | None = fields.money(required=True)
    source_text: str = fields.markdown()
