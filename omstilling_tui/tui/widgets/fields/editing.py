"""What all field widgets have in common: what they are handed, what they tell the form, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from textual.message import Message
from textual.widget import Widget

from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.typed import Reading


class Editor(Protocol):
    """A widget that edits one field."""

    @property
    def text(self) -> str:
        """What stands in it, as a draft is kept."""

    def show_value(self, value: Any, precision: str) -> None:
        """Show a saved value; nothing is left to undo."""

    def restore(self, text: str) -> None:
        """Show a draft; undo takes it away again."""

    def read(self) -> Reading:
        """Return what stands in it.

        Raises:
            DataError: It doesn't fit the field.
        """


class Edited(Message):
    """What stands in a field has been changed by the user."""

    def __init__(self, editor: Widget) -> None:
        super().__init__()
        self.editor = editor


class Picked(Message):
    """A field's value has been chosen, and can be saved at once."""

    def __init__(self, editor: Widget) -> None:
        super().__init__()
        self.editor = editor


@dataclass
class Stepped(Message):
    """The user leaves a field for the one above (-1) or below (1)."""

    step: int


@dataclass
class Remarked(Message):
    """There is something to tell about a field: what was done to a pasted text."""

    editor: Widget
    text: str


@dataclass
class RowOpened(Message):
    """A nested value is to be edited in a form of its own.

    Attributes:
        place: The field that holds it.
        index: Which one; one past the last for a new one.
    """

    place: Place
    index: int
