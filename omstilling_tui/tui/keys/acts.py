"""What can be done by a key: declared once, as data, by the room that does it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from textual.binding import Binding, BindingType

from omstilling_tui.text.translate import Translator

VIEW_ONLY: Final = ""
"""The twin of what changes only what is on the screen: moving, zooming, opening."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something that a key does.

    Attributes:
        id: `place.verb`; the configuration's `[ui] keys` names it, and the catalogue has its name and help line.
        keys: The keys by default, in Textual's words, the one to show first.
        action: The Textual action.
        twin: The command line that does the same; `VIEW_ONLY` when nothing is changed or written.
        hint: Its rank in the bottom line, the lowest first; 0 keeps it out.
        priority: The key works in text fields too.
        area: The catalogue that its words stand in.
    """

    id: str
    keys: str
    action: str
    twin: str = VIEW_ONLY
    hint: int = 0
    priority: bool = False
    area: str = "tui"

    def name(self, t: Translator) -> str:
        """Return what it is called, in a word or two."""
        return t(f"{self.area}.do.{self.id}")

    def about(self, t: Translator) -> str:
        """Return what it does, in a sentence."""
        return t(f"{self.area}.about.{self.id}")


def bindings(acts: Iterable[Act]) -> list[BindingType]:
    """Return Textual's bindings of acts; their words are looked up by id where they are shown."""
    return [Binding(act.keys, act.action, description=act.id, id=act.id, show=False, priority=act.priority) for act in acts]
