"""What the plan stands on: the programme, its development analysis and the findings of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.model import fields
from omstilling_tui.model.goals import UNITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality, or a part of one, in the programme's area (kommune)."""

    number: str = fields.text(required=True)
    name: str = fields.text(required=True)
    part: str = fields.text()
    valid_from: dt.date | None = fields.date()
    valid_to: dt.date | None = fields.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The restructuring programme (omstillingsprogrammet): its area, its period and who carries it."""

    id: str = "programme"
    name: str = fields.text(required=True)
    description: str = fields.markdown()
    municipalities: tuple[Municipality, ...] = fields.values(Municipality)
    start: dt.date | None = fields.date(required=True)
    end: dt.date | None = fields.date(required=True)
    strategy_start: dt.date | None = fields.date()
    strategy_end: dt.date | None = fields.date()
    language: str = fields.choice("nb", "nn", default="nb")
    owner: str = fields.text()
    steering_group: str = fields.markdown()
    board: str = fields.markdown()
    organisation: str = fields.markdown()
    project_leader: str = fields.person()
    project_leader_kind: str = fields.choice("employee", "consultant")
    communication: str = fields.markdown()
    case_system: str = fields.text()
    case_number: str = fields.text()
    example: bool = fields.boolean()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentAnalysis:
    """The development analysis (utviklingsanalysen) that the plan answers."""

    id: str = "analysis"
    title: str = fields.text()
    author: str = fields.text()
    date: dt.date | None = fields.date()
    precision: str = fields.precision()
    conclusions: str = fields.markdown(required=True)
    reference: str = fields.text()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What shows that a finding holds: words, a figure, or a range such as 272–641 jobs."""

    text: str = fields.markdown()
    figure: Decimal | None = fields.number()
    low: Decimal | None = fields.number()
    high: Decimal | None = fields.number()
    unit: str = fields.text(suggestions=UNITS)
    date: dt.date | None = fields.date()
    precision: str = fields.precision()
    reference: str = fields.text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A challenge or an opportunity (utfordring, mulighet) that the development analysis found."""

    id: str
    kind: str = fields.choice("challenge", "opportunity", default="challenge", required=True)
    title: str = fields.text(required=True)
    description: str = fields.markdown()
    evidence: Evidence = fields.value(Evidence)
    weight: int | None = fields.integer(1, 5)
    source_text: str = fields.markdown()
