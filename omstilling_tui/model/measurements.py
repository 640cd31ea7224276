"""Measured values: not part of the plan, since they grow without limit and are asked for by query."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.model import fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A measured value of an indicator (måling) at a date; a later one for the same date is a revision.

    Attributes:
        id: The measurement's own id, `ME1`, `ME2` …
        value: The value in the indicator's unit; None when it is missing, never 0 for it.
        missing: Why there is no value; empty when there is one.
        status: Preliminary or final.
        retrieved_at: When the source was asked, ISO 8601 in UTC; empty for what was typed.
        query: What the source was asked for.
        definition_version: The version of the indicator's definition that it was counted by.
    """

    id: str = ""
    indicator: str = fields.reference("indicators", owner=True)
    date: dt.date | None = fields.date(required=True)
    precision: str = fields.precision()
    value: Decimal | None = fields.number()
    missing: str = fields.text()
    status: str = fields.choice("preliminary", "final", default="final")
    source: str = fields.text()
    retrieved_at: str = fields.text()
    query: str = fields.text()
    definition_version: int | None = fields.integer(1, 999)
    note: str = fields.text()
