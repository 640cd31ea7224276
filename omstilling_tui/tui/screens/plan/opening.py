"""Opening forms on the Plan screen: of what stands in the plan, of what is being made, of what was never made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from omstilling_tui.model.plan import COLLECTIONS
from omstilling_tui.tui.screens.plan.growing import New
from omstilling_tui.tui.widgets.fields.subjects import EntitySubject, NewSubject, Subject, owner_fields

if TYPE_CHECKING:
    from omstilling_tui.tui.screens.plan.screen import PlanScreen


def edit(screen: PlanScreen, id: str, field: str = "") -> None:
    """Open an entity's form, on a field of it or of one of its rows: `title`, `target.date`, `frames.budget[2].amount`."""
    part = screen.plan.part_of(id)
    if part:
        row = re.fullmatch(r"([\w.]+)\[(\d+)\]\.([\w.]+)", field)
        open_form(screen, EntitySubject(id, part), row[1] if row else field)
        if row:
            screen.forms.open_row_later(row[1], int(row[2]), row[3])


def make(screen: PlanScreen, new: New) -> None:
    """Open a form for something new."""
    open_form(screen, NewSubject(new.part, new.held, new.after))


def open_unmade(screen: PlanScreen, id: str) -> None:
    """Open the form of something that was never made, by its draft's id: `new:<part>:<owners>`."""
    _, part, owners = id.split(":", 2)
    if part in COLLECTIONS:
        named = zip(owner_fields(part), owners.split(","), strict=False)
        open_form(screen, NewSubject(part, {name: owner for name, owner in named if screen.plan.find(owner)}))


def open_form(screen: PlanScreen, subject: Subject, field: str = "") -> None:
    """Open a form in the place of the detail."""
    screen.add_class("-form")
    screen.remove_class("-zoom-tree")
    screen.forms.open(subject, field)
