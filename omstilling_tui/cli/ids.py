"""Ids as users type them."""

from __future__ import annotations

from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import EditError
from omstilling_tui.model.plan import Plan

_SINGLE = {"development_analysis": "analysis", "development-analysis": "analysis"}


def existing_id(plan: Plan, typed: str) -> str:
    """Return the id that was meant: as it stands, or but for capital letters.

    Raises:
        EditError: There is none.
    """
    word = _SINGLE.get(typed.lower(), typed)
    if plan.find(word) is not None:
        return word
    alike = [id for id in plan.ids() if id.lower() == word.lower()]
    if len(alike) == 1:
        return alike[0]
    near = nearest(word, plan.ids())
    raise EditError("cli_plan.no-entity-near" if near else "cli_plan.no-entity", id=typed[:60], near=near)
