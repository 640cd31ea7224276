"""The plan as data: the documented JSON form, `omstilling-plan/1`."""

from __future__ import annotations

from omstilling_tui.api import Document
from omstilling_tui.model.document import encode, plan_to_json


def to_json(document: Document) -> str:
    """Return the plan with its measurements as JSON text; the same plan gives the same text."""
    return encode(plan_to_json(document.plan, document.measurements))
