"""A field of several lines: Markdown text, or a list with a line for each."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from omstilling_tui.errors import OmstillingError
from omstilling_tui.model.cleaning import clean_text, printable
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.widgets.fields.editing import Edited, Remarked, Stepped
from omstilling_tui.tui.widgets.fields.external_editor import edited_outside
from omstilling_tui.tui.widgets.fields.keys import AREA_FIELD
from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.typed import TEXT_LIMIT, Reading, Setting, read_typed, typed_text

ROWS: Final = 8
"""The lines that a text field is tall at most: a key in a taller one costs too many bytes over a slow line."""


def _kept(all_: list[BindingType]) -> list[BindingType]:
    """Textual's keys for editing text without those that mean something else in the program, or that terminals eat."""
    kept: list[BindingType] = []
    for each in all_:
        if isinstance(each, Binding):
            keys = [
                key
                for key in each.key.split(",")
                if key not in ("f6", "f7", "ctrl+c", "super+c") and not key.startswith(("alt+", "super+"))
            ]
            kept += [Binding(",".join(keys), each.action, each.description, show=False)] if keys else []
    return kept


class AreaField(TextArea, inherit_bindings=False):
    """A text area that grows with its text up to some rows, then scrolls."""

    BINDINGS: ClassVar[list[BindingType]] = [*_kept(list(TextArea.BINDINGS)), *bindings(AREA_FIELD)]
    DEFAULT_CSS = f"""
    AreaField {{
        border: none; height: auto; min-height: 1; max-height: {ROWS}; padding: 0 1; background: $surface; scrollbar-size-vertical: 1;
    }}
    AreaField:focus {{ border: none; background: $panel; }}
    """

    def __init__(self, place: Place, setting: Setting) -> None:
        super().__init__(highlight_cursor_line=False)
        self.cursor_blink = False
        self._place = place
        self._setting = setting
        self._saved: tuple[str, Any] = ("", None)
        self._known = ""

    def show_value(self, value: Any, precision: str) -> None:  # noqa: ARG002
        """Show a saved value."""
        text = printable(typed_text(self._place.field, value, self._setting))
        self._saved = (text, value)
        self._known = text
        self.load_text(text)

    def restore(self, text: str) -> None:
        """Show a draft; undo takes it away again."""
        self._replace_all(clean_text(text))

    def read(self) -> Reading:
        """Return what stands in it; text that wasn't touched stands for the very value that was shown."""
        text, value = self._saved
        return Reading(value) if self.text == text else read_typed(self._place.field, self.text, self._setting)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Tell the form of a change by the user."""
        event.stop()
        if self.text != self._known:
            self._known = self.text
            self.post_message(Edited(self))

    async def _on_paste(self, event: events.Paste) -> None:
        """Take what is pasted without hidden characters, as much as there is room for, and tell what was done to it."""
        event.stop()
        event.prevent_default()
        text = printable(event.text.replace("\r\n", "\n").replace("\r", "\n"))
        room = max(0, TEXT_LIMIT - len(self.text))
        self.replace(text[:room], *self.selection)
        t = self._setting.t
        hidden = len(event.text) - len(text) - event.text.count("\r\n")
        remarks = [t("tui_forms.paste-cleaned", count=hidden)] if hidden > 0 else []
        remarks += [t("tui_forms.pasted-rest", limit=room, length=len(text))] if len(text) > room else []
        if remarks:
            self.post_message(Remarked(self, " ".join(remarks)))

    def action_cursor_up(self, select: bool = False) -> None:
        """Move up; from the first line to the field above."""
        if self.cursor_at_first_line and not select:
            self.post_message(Stepped(-1))
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """Move down; from the last line to the field below."""
        if self.cursor_at_last_line and not select:
            self.post_message(Stepped(1))
        else:
            super().action_cursor_down(select)

    def action_undo(self) -> None:
        """Undo what was typed; with nothing typed, what was saved last."""
        if not self.history.undo_stack:
            raise SkipAction
        super().action_undo()

    def action_redo(self) -> None:
        """Redo what was undone, here or in what was saved."""
        if not self.history.redo_stack:
            raise SkipAction
        super().action_redo()

    def action_open_editor(self) -> None:
        """Edit the text in the user's own editor; the program waits meanwhile."""
        try:
            text = edited_outside(self.app, self.text)
        except OmstillingError as error:
            self.post_message(Remarked(self, self._setting.t(error.key, **error.values)))
            return
        self._replace_all(clean_text(text))

    def _replace_all(self, text: str) -> None:
        if text != self.text:
            self.replace(text, (0, 0), self.document.end)
