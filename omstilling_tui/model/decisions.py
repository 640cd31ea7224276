"""What was ticked, accepted and decided, and the papers beside the plan."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from omstilling_tui.model import fields

BODIES = ("steering_group", "executive_committee", "municipal_council", "joint_committee", "restructuring_board", "county")
"""Bodies that decide (organer); any other name may stand too."""

ACTIONS = ("delegated", "approved", "treated", "adopted", "sent_back")
"""What a body can do with a plan; approved, treated and adopted are three things."""

PHASES = ("mobilisation", "workshops", "draft")
"""The three phases of the work on a plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistTick:
    """A checklist item that somebody has ticked, or that the plan itself adds (sjekklistepunkt)."""

    id: str
    phase: str = fields.choice(*PHASES)
    text: str = fields.text()
    required: bool = fields.boolean()
    guidance: str = fields.text()
    ticked_by: str = fields.person()
    ticked_on: dt.date | None = fields.date()
    evidence: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision (vedtak) on the plan or on an action plan.

    Attributes:
        version: The number of the frozen version decided on; None for a decision that a document tells of.
        action_plan: The action plan decided on, empty when it is the plan itself.
        case: The case reference, of any form.
        text: The resolution's words.
    """

    id: str
    body: str = fields.text(suggestions=BODIES, required=True)
    action: str = fields.choice(*ACTIONS, required=True)
    date: dt.date | None = fields.date(required=True)
    precision: str = fields.precision()
    case: str = fields.text()
    text: str = fields.markdown()
    votes_for: int | None = fields.integer(0, 10_000)
    votes_against: int | None = fields.integer(0, 10_000)
    version: int | None = fields.integer(1)
    action_plan: str = fields.reference("action_plans")
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """An annex (vedlegg) that the plan names: its text, or the file that holds it."""

    id: str
    title: str = fields.text(required=True)
    text: str = fields.markdown()
    file: str = fields.text()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFinding:
    """A rule's finding that somebody has accepted with a reason (akseptert funn).

    Attributes:
        code: The rule's code, such as `focus-area-count`.
        where: The place as findings name it: `ID`, `ID.field` or `plan`.
    """

    id: str
    code: str = fields.text(required=True)
    where: str = fields.text(required=True)
    why: str = fields.markdown(required=True)
    by: str = fields.person()
    on: dt.date | None = fields.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A part of an imported document that found no other place (notat), whole."""

    id: str
    heading: str = fields.text()
    text: str = fields.markdown()
