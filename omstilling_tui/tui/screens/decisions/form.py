"""The form for a decision: nothing is recorded before all of it is filled in, and confirmed with a typed word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.labels import field_label
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.messages import DECISION, DraftDone, Drafted
from omstilling_tui.tui.widgets.fields.editing import Edited, Stepped
from omstilling_tui.tui.widgets.fields.keys import FORM
from omstilling_tui.tui.widgets.fields.making import editor_for
from omstilling_tui.tui.widgets.fields.places import places_of
from omstilling_tui.tui.widgets.fields.typed import Setting, register
from omstilling_tui.tui.widgets.form_row import FormRow

_FIELDS: Final = ("body", "action", "date", "case", "votes_for", "votes_against", "action_plan", "text")
_REQUIRED: Final = ("body", "action", "date")


class DecisionForm(Vertical):
    """The form, with what it begins with filled in."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(FORM)
    DEFAULT_CSS = """
    DecisionForm { height: 1fr; width: 1fr; }
    DecisionForm > .title { height: 1; padding: 0 1; background: $panel; }
    DecisionForm > VerticalScroll { height: 1fr; scrollbar-size-vertical: 1; }
    """

    @dataclass
    class Finished(Message):
        """All is filled in.

        Attributes:
            values: The decision's fields by name.
        """

        values: Mapping[str, Any]

    class Closed(Message):
        """The form is given up; what was typed is kept as a draft."""

    def __init__(self, plan: Plan, setting: Setting, start: Mapping[str, Any], unsaved: Mapping[str, str]) -> None:
        super().__init__()
        setting.names = register(plan)
        self._plan = plan
        self._setting = setting
        self._start = start
        self._unsaved = unsaved
        self._rows: dict[str, FormRow] = {}

    def compose(self) -> ComposeResult:
        """Lay the fields out."""
        t = self._setting.t
        yield Static(Content.assemble((t("tui_decisions.form"), "bold"), "  ", (t("tui_forms.required"), "$text-muted")), classes="title")
        with VerticalScroll(can_focus=False):
            for place in places_of(Decision):
                if place.path in _FIELDS:
                    editor = editor_for(place, self._setting, lambda: self._plan)
                    self._rows[place.path] = FormRow(place, field_label("decisions", place.path, t), editor, self._setting)
            for name in _FIELDS:
                yield self._rows[name]

    def on_mount(self) -> None:
        """Fill in what is known, and what was being typed last time."""
        for name, row in self._rows.items():
            row.load(self._start.get(name, row.place.field.default), "", is_new=True)
            if name in self._unsaved:
                row.editor.restore(self._unsaved[name])
                row.touched = True
        first = next((name for name in _FIELDS if not self._start.get(name)), "body")
        self.call_after_refresh(self._rows[first].widget.focus)

    def on_resize(self) -> None:
        """Put the names above their fields where there is no room beside them."""
        self.set_class(self.size.width < 60, "-stacked")

    @on(Edited)
    def _edited(self, event: Edited) -> None:
        event.stop()
        row = next(row for row in self._rows.values() if row.widget is event.editor)
        row.touched = True
        row.read(final=False)
        self.post_message(Drafted(DECISION, row.place.path, row.editor.text))

    @on(Stepped)
    def _stepped(self, event: Stepped) -> None:
        event.stop()
        self.action_step(event.step)

    def on_descendant_blur(self, event: object) -> None:
        """Say what is wrong with the field that was left."""
        row = next((row for row in self._rows.values() if row.widget is getattr(event, "widget", None)), None)
        if row and row.touched:
            row.read(final=True)

    def action_step(self, step: int) -> None:
        """Go to the next field or the one before."""
        rows = [self._rows[name] for name in _FIELDS]
        here = next((place for place, row in enumerate(rows) if row.widget.has_focus), 0)
        rows[(here + step) % len(rows)].widget.focus()

    def action_finish(self) -> None:
        """Hand over what is filled in, or stand on the first field that can't be recorded."""
        values: dict[str, Any] = {}
        wrong: list[FormRow] = []
        for name in _FIELDS:
            row = self._rows[name]
            reading = row.read(final=True)
            if reading is None:
                wrong.append(row)
            elif name in _REQUIRED and reading.value in (None, ""):
                row.remark(self._setting.t("tui_decisions.needed"))
                wrong.append(row)
            else:
                values[name] = reading.value
        if wrong:
            wrong[0].widget.focus()
        else:
            self.post_message(self.Finished(values))

    def action_close(self) -> None:
        """Give the form up."""
        self.post_message(self.Closed())

    def forget_drafts(self) -> None:
        """What was typed is recorded: its drafts can go."""
        for name in _FIELDS:
            if self._rows[name].touched:
                self.post_message(DraftDone(DECISION, name))


def beginning(body: str, action: str, today: dt.date) -> dict[str, Any]:
    """Return what the form for a step begins with."""
    return {"body": body, "action": action, "date": today}
