"""What widgets and screens ask of the app."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from textual.message import Message

from omstilling_tui.errors import OmstillingError
from omstilling_tui.model.plan import Plan

DECISION: Final = "decision"
"""The id under which drafts of a decision that isn't recorded yet are kept."""


@dataclass
class PlanEdit(Message):
    """Please change the plan.

    Attributes:
        edit: A pure function from plan to plan. An edit of a field carries the value it was made on (`seen`), so that
            another's newer value raises `Conflict`, which the app lets the user settle.
        label: What was done, in the user's words, for undo and the history.
        on_saved: Called with the new plan when it is saved.
        on_refused: Called with the reason when it is not, after the app has told it: the text is still the form's to keep.
    """

    edit: Callable[[Plan], Plan]
    label: str = ""
    on_saved: Callable[[Plan], None] | None = None
    on_refused: Callable[[OmstillingError], None] | None = None


@dataclass
class PlanSaved(Message):
    """A job with the workbench has changed the plan past `PlanEdit`: this is the plan after it."""

    plan: Plan


@dataclass
class Goto(Message):
    """Please show an entity where it is worked with, on the Plan screen.

    Attributes:
        id: The entity's id; `programme`, `analysis`, `vision` for those there is one of.
        field: The field to stand on, empty for none.
        draft: A text that was being typed there and wasn't saved; None when there is none.
    """

    id: str
    field: str = ""
    draft: str | None = None


@dataclass
class OpenPlace(Message):
    """Please show one of the main screens.

    Attributes:
        place: Its name in `places`.
        then: What to begin with there, an action of the screen's; empty for nothing.
    """

    place: str
    then: str = ""


@dataclass
class Drafted(Message):
    """A field holds text that isn't saved yet; the newest is kept and written at the latest a second later.

    Attributes:
        id: The entity's id; for one that isn't made yet `new:<part>:<owner's id>`.
        field: The field's name.
        text: What stands in it.
        seen: What stood there when the typing began.
    """

    id: str
    field: str
    text: str
    seen: str = ""

    def can_replace(self, message: Message) -> bool:
        """Of several drafts of one field only the newest counts."""
        return isinstance(message, Drafted) and (message.id, message.field) == (self.id, self.field)


@dataclass
class DraftDone(Message):
    """A field's text is saved or given up: its draft can go."""

    id: str
    field: str
