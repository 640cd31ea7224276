"""A field of one line: text, a number, an amount, a date, a person."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from textual import events
from textual.actions import SkipAction
from textual.binding import BindingType
from textual.widgets import Input

from omstilling_tui.model.cleaning import clean_line, printable
from omstilling_tui.model.fields import Kind
from omstilling_tui.text.labels import choice_label
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.widgets.fields.editing import Edited, Remarked, Stepped
from omstilling_tui.tui.widgets.fields.keys import LINE_FIELD
from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.typed import Reading, Setting, read_typed, typed_text

PASTE_LIMIT: Final = 10_000
"""Letters that one line takes of what is pasted; what is cut is told."""

_STEPS: Final = 200


class LineField(Input):
    """An input with undo, which takes pasted lines as one and proposes words that the program knows."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(LINE_FIELD)
    DEFAULT_CSS = """
    LineField { border: none; height: 1; padding: 0 1; background: $surface; }
    LineField:focus { border: none; background: $panel; background-tint: $foreground 0%; }
    """

    def __init__(self, place: Place, setting: Setting) -> None:
        # What is typed over a number or a date stands for it; a text is gone on with.
        super().__init__(select_on_focus=place.field.kind in (Kind.INTEGER, Kind.NUMBER, Kind.MONEY, Kind.DATE))
        self.cursor_blink = False
        self._place = place
        self._setting = setting
        self._saved = ("", None, "")
        self._past: list[str] = []
        self._future: list[str] = []
        self._known = ""
        self._stem: str | None = None

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.value

    def show_value(self, value: Any, precision: str) -> None:
        """Show a saved value."""
        text = printable(typed_text(self._place.field, value, self._setting, precision))
        self._saved = (text, value, precision)
        self._past.clear()
        self._future.clear()
        self._put(text)

    def restore(self, text: str) -> None:
        """Show a draft; undo takes it away again."""
        self._past.append(self.value)
        self._put(clean_line(text))
        self.post_message(Edited(self))

    def read(self) -> Reading:
        """Return what stands in it; text that wasn't touched stands for the very value that was shown."""
        text, value, precision = self._saved
        if self.value == text:
            return Reading(value, precision if self._place.precision else None)
        return read_typed(self._place.field, self.value, self._setting)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Note a change by the user for undo: what is typed on goes back word by word."""
        event.stop()
        if event.value == self._known:
            return
        before, self._known = self._known, event.value
        typed_on = len(event.value) == len(before) + 1 and event.value.startswith(before)
        new_word = before.endswith(" ") and not event.value.endswith(" ")
        if not typed_on or new_word or not self._past:
            self._past.append(before)
            del self._past[:-_STEPS]
        self._future.clear()
        self._stem = None
        self.post_message(Edited(self))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on to the next field."""
        event.stop()
        self.post_message(Stepped(1))

    def _on_paste(self, event: events.Paste) -> None:
        """Take all lines as one, and tell what was done to them."""
        event.stop()
        event.prevent_default()
        lines = [line for line in event.text.splitlines() if line.strip()]
        text = clean_line(event.text)
        self.replace(text[:PASTE_LIMIT], *self.selection)
        t = self._setting.t
        hidden = len(event.text) - len(printable(event.text))
        remarks = [t("tui_forms.joined", count=len(lines))] if len(lines) > 1 else []
        remarks += [t("tui_forms.paste-cleaned", count=hidden)] if hidden else []
        remarks += [t("tui_forms.pasted-rest", limit=PASTE_LIMIT, length=len(text))] if len(text) > PASTE_LIMIT else []
        if remarks:
            self.post_message(Remarked(self, " ".join(remarks)))

    def action_take_back(self) -> None:
        """Undo what was typed; with nothing typed, what was saved last."""
        self._step(self._past, self._future)

    def action_put_back(self) -> None:
        """Redo what was undone, here or in what was saved."""
        self._step(self._future, self._past)

    def action_suggest(self, step: int) -> None:
        """Put the next proposed word into the field; without one go to the next field."""
        words = self.suggestions()
        if not words:
            self.post_message(Stepped(step))
            return
        stem = self.value if self._stem is None else self._stem
        here = words.index(self.value) if self.value in words else (-1 if step > 0 else len(words))
        there = here + step
        if 0 <= there < len(words):
            self._past.append(self.value)
            self._put(words[there])
            self.post_message(Edited(self))
            self._stem = stem
        else:
            self.post_message(Stepped(step))

    def suggestions(self) -> tuple[str, ...]:
        """Return the words that fit what was typed: persons by name, or words that the program knows; all for an empty field."""
        known = self._words()
        stem = (self.value if self._stem is None else self._stem).casefold().strip()
        if stem in (word.casefold() for word in known) and self._stem is None:
            return ()
        starts = [word for word in known if word.casefold().startswith(stem)]
        holds = [word for word in known if stem in word.casefold() and word not in starts]
        return tuple(starts + holds)

    def _words(self) -> tuple[str, ...]:
        declared = self._place.field
        if declared.kind is Kind.PERSON:
            return tuple(self._setting.names.values())
        return tuple(choice_label(word, self._setting.t) for word in declared.choices)

    def _step(self, here: list[str], there: list[str]) -> None:
        if not here:
            raise SkipAction
        there.append(self.value)
        self._put(here.pop())
        self.post_message(Edited(self))

    def _put(self, text: str) -> None:
        self._known = text
        self._stem = None
        self.value = text
        self.cursor_position = len(text)
