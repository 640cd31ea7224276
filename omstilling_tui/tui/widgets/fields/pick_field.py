"""A field whose value is chosen: one of some words, or one or several of the plan's own things."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget

from omstilling_tui.model.fields import Kind
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.widgets.fields.editing import Picked, Stepped
from omstilling_tui.tui.widgets.fields.keys import PICK_FIELD
from omstilling_tui.tui.widgets.fields.pick_drawing import closed_lines, open_lines
from omstilling_tui.tui.widgets.fields.pick_list import ROWS, Choice, PickList
from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.typed import Reading

_MOVES = {"up": -1, "down": 1, "pageup": -ROWS, "pagedown": ROWS, "home": -(10**6), "end": 10**6}


class PickField(Widget, can_focus=True):
    """What is chosen; Enter, Space or a letter opens the list of all that can be."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(PICK_FIELD)
    DEFAULT_CSS = """
    PickField { height: auto; min-height: 1; padding: 0 1; background: $surface; }
    PickField:focus { background: $panel; }
    """

    def __init__(self, place: Place, t: Translator, choices: Callable[[], tuple[Choice, ...]], *, nothing: str) -> None:
        """Create the field.

        Args:
            place: The field's place in the form.
            t: The reader's language.
            choices: Gives what can be chosen now.
            nothing: What is said when there is nothing to choose from.
        """
        super().__init__()
        self._place = place
        self._t = t
        self._choices = choices
        self._nothing = nothing
        self._several = place.field.kind is Kind.REFERENCES
        self._held: tuple[str, ...] = ()
        self._list: PickList | None = None
        self._began: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is chosen, by value."""
        return "\n".join(self._held)

    @property
    def is_open(self) -> bool:
        """Whether the list is open."""
        return self._list is not None

    def show_value(self, value: Any, precision: str) -> None:  # noqa: ARG002
        """Show a saved value."""
        self._held = tuple(value) if self._several else ((value,) if value else ())
        if not self.is_open:
            self.refresh(layout=True)

    def restore(self, text: str) -> None:
        """Show a draft."""
        self._held = tuple(line for line in text.split("\n") if line)
        self.refresh(layout=True)

    def read(self) -> Reading:
        """Return what is chosen."""
        if self._several:
            return Reading(self._held)
        return Reading(self._held[0] if self._held else "")

    def check_consume_key(self, key: str, character: str | None) -> bool:  # noqa: ARG002
        """Letters and figures are for finding a choice, not for the screen."""
        return character is not None and character.isprintable()

    def action_open(self) -> None:
        """Open the list."""
        self._open("")

    def close(self, *, keep: bool) -> None:
        """Close the list, if it is open; with `keep` what was ticked in it stays."""
        if self._list is None:
            return
        if not (keep and self._several):
            self._held = self._began
        self._shut()

    def on_key(self, event: events.Key) -> None:
        """Move and type in the open list; a letter opens it."""
        if self._list is None:
            self._closed_key(event)
        else:
            self._open_key(event, self._list)

    def on_blur(self) -> None:
        """Keep what was ticked."""
        self.close(keep=True)

    def on_click(self) -> None:
        """Open the list."""
        if self._list is None:
            self.action_open()

    def render(self) -> Content:
        """Draw what is chosen, or the list."""
        width = max(4, self.content_size.width)
        names = {each.value: each.name for each in self._choices()}
        return Content("\n").join(
            closed_lines(self._held, names, self._several, width, self._t)
            if self._list is None
            else open_lines(self._list, width, self._nothing, self._t)
        )

    def _closed_key(self, event: events.Key) -> None:
        if event.key in ("up", "down"):
            _take(event)
            self.post_message(Stepped(-1 if event.key == "up" else 1))
        elif event.key in ("backspace", "delete"):
            _take(event)
        elif event.is_printable and event.character and event.key != "space":
            _take(event)
            self._open(event.character)

    def _open_key(self, event: events.Key, list_: PickList) -> None:
        _take(event)
        if event.key in _MOVES:
            self._show(list_.moved(_MOVES[event.key]))
        elif event.key == "enter":
            self._decide(list_)
        elif event.key == "escape":
            self.close(keep=False)
        elif event.key == "space" and self._several:
            self._show(list_.toggled())
            self._held = self._list.chosen if self._list else self._held
        elif event.key == "backspace":
            self._show(list_.typing(list_.typed[:-1]))
        elif event.key in ("tab", "shift+tab"):
            self.close(keep=True)
            self.post_message(Stepped(1 if event.key == "tab" else -1))
        elif event.key == "ctrl+s":
            self._decide(list_)
        elif event.is_printable and event.character:
            self._show(list_.typing(list_.typed + event.character))

    def _open(self, typed: str) -> None:
        choices = self._choices()
        optional = not self._several and not self._place.field.owner and not self._place.field.default
        blank = (Choice("", self._t("tui_forms.blank")),) if optional and choices else ()
        self._began = self._held
        self._show(PickList.opened((*blank, *choices), several=self._several, chosen=self._held, typed=typed))

    def _decide(self, list_: PickList) -> None:
        """Take what is marked, or in a list of several what was ticked; ticking nothing takes what is marked."""
        if self._several:
            self._held = list_.chosen if list_.chosen != self._began else list_.toggled().chosen
        elif list_.marked:
            self._held = (list_.marked.value,) if list_.marked.value else ()
        self._shut()

    def _shut(self) -> None:
        self._list = None
        self.refresh(layout=True)
        if self._held != self._began:
            self.post_message(Picked(self))

    def _show(self, list_: PickList) -> None:
        self._list = list_
        self.refresh(layout=True)
        self.call_after_refresh(self.scroll_visible, animate=False)


def _take(event: events.Key) -> None:
    """Keep a key from everybody else."""
    event.stop()
    event.prevent_default()
