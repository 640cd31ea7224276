"""A field that is yes or no."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.content import Content
from textual.widget import Widget

from omstilling_tui.text.labels import yes_no
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.widgets.fields.editing import Picked, Stepped
from omstilling_tui.tui.widgets.fields.typed import Reading


class TickField(Widget, can_focus=True):
    """A box that Space or Enter ticks."""

    DEFAULT_CSS = """
    TickField { height: 1; padding: 0 1; background: $surface; }
    TickField:focus { background: $panel; }
    """

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self._t = t
        self._held = False

    @property
    def text(self) -> str:
        """What stands in it."""
        return "x" if self._held else ""

    def show_value(self, value: Any, precision: str) -> None:  # noqa: ARG002
        """Show a saved value."""
        self._held = bool(value)
        self.refresh()

    def restore(self, text: str) -> None:
        """Show a draft."""
        self.show_value(bool(text), "")

    def read(self) -> Reading:
        """Return what stands in it."""
        return Reading(self._held)

    def check_consume_key(self, key: str, character: str | None) -> bool:  # noqa: ARG002
        """Letters and figures are not for the screen while a form is being filled in."""
        return character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """Tick, or go on; other letters do nothing."""
        if event.key in ("space", "enter"):
            self._turn()
        elif event.key in ("up", "down"):
            self.post_message(Stepped(-1 if event.key == "up" else 1))
        elif not event.is_printable and event.key not in ("backspace", "delete"):
            return
        event.stop()
        event.prevent_default()

    def on_click(self) -> None:
        """Tick."""
        self._turn()

    def render(self) -> Content:
        """Draw the box and its word."""
        return Content(f"[{'x' if self._held else ' '}] {yes_no(self._held, self._t)}")

    def _turn(self) -> None:
        self._held = not self._held
        self.refresh()
        self.post_message(Picked(self))
