"""The rows of a form: what moves between them, what is typed in them, and what is told beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from textual import events, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from omstilling_tui.hooks.judging import Finding
from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.widgets.fields.editing import Edited, Picked, Remarked, Stepped
from omstilling_tui.tui.widgets.fields.making import editor_for
from omstilling_tui.tui.widgets.fields.places import Place, place_for
from omstilling_tui.tui.widgets.fields.typed import Setting
from omstilling_tui.tui.widgets.form_row import FormHeading, FormRow

Stands = Callable[[Place], tuple[Any, str] | None]
"""Gives what stands in a field, and for a date how exactly; None when that is gone."""


class FormBody(VerticalScroll, can_focus=False):
    """The rows, as many as there are fields; what is stood on is always in sight."""

    DEFAULT_CSS = "FormBody { height: 1fr; scrollbar-size-vertical: 1; }"

    @dataclass
    class Typed(Message):
        """Somebody has typed in a row."""

        row: FormRow

    @dataclass
    class Left(Message):
        """A row was left, or its value chosen: it can be saved."""

        row: FormRow

    @dataclass
    class Entered(Message):
        """A row is stood on."""

        row: FormRow

    def __init__(
        self, places: Sequence[Place], label: Callable[[Place], str], setting: Setting, plan: Callable[[], Plan], stands: Stands
    ) -> None:
        """Create the rows.

        Args:
            places: The rows' places.
            label: Gives the names of fields.
            setting: How fields are read and written.
            plan: Gives the plan as it stands.
            stands: Gives what stands in a field.
        """
        super().__init__()
        self._stands = stands
        self._label = label
        self._order = tuple(places)
        self.rows: Mapping[str, FormRow] = {
            place.path: FormRow(place, label(place), editor_for(place, setting, plan, label), setting)
            for place in places
            if not place.heading
        }
        self._last: FormRow | None = None

    def compose(self) -> ComposeResult:
        """Lay the rows out, groups of them under their headings."""
        for place in self._order:
            if place.heading:
                yield FormHeading(Content(self._label(place)))
            else:
                yield self.rows[place.path]

    @property
    def touched(self) -> tuple[FormRow, ...]:
        """The rows in which there is something that isn't saved."""
        return tuple(row for row in self.rows.values() if row.touched)

    @property
    def wrong(self) -> FormRow | None:
        """The first row with something that can't be saved."""
        return next((row for row in self.rows.values() if row.is_wrong), None)

    def load(self, row: FormRow, *, is_new: bool) -> None:
        """Show in a row what stands in the plan."""
        stands = self._stands(row.place)
        if stands is not None:
            row.load(*stands, is_new=is_new)

    def load_all(self, *, is_new: bool) -> None:
        """Show what stands in the plan in every row that nobody has typed in."""
        for row in self.rows.values():
            if not row.touched and (not row.is_loaded or self._stands(row.place) != (row.seen, row.seen_precision)):
                self.load(row, is_new=is_new)

    def restore(self, drafts: Callable[[Place], str | None], remark: str) -> None:
        """Put drafts back into their rows."""
        for row in self.rows.values():
            text = drafts(row.place)
            if text is not None and text != row.editor.text:
                row.editor.restore(text)
                row.touched = True
                row.remark(remark)
                row.read(final=True)

    def ask_for_owner(self, remark: str) -> None:
        """Say at the first owner that is missing that it comes first."""
        row = next((row for row in self.rows.values() if row.place.field.owner and not row.seen), None)
        if row:
            row.remark(remark)

    def find(self, findings: Sequence[Finding]) -> None:
        """Show findings beside their fields; those of no field stand in the detail pane."""
        places = tuple(row.place for row in self.rows.values())
        found: dict[str, list[Finding]] = {}
        for finding in findings:
            place = place_for(places, finding.field) if finding.field else None
            if place:
                found.setdefault(place.path, []).append(finding)
        for path, row in self.rows.items():
            row.find(found.get(path, []))

    def stand_on(self, field: str) -> None:
        """Stand on a field, by the name that findings and links use; on the first one when there is none such."""
        place = place_for(tuple(row.place for row in self.rows.values()), field) if field else None
        row = self.rows[place.path] if place else next(iter(self.rows.values()), None)
        if row:
            row.widget.focus()

    def stand_again(self) -> None:
        """Stand where one stood last."""
        if self._last:
            self._last.widget.focus()

    def step(self, step: int) -> None:
        """Go to the next row or the one before; past the last to the first."""
        rows = list(self.rows.values())
        here = next((place for place, row in enumerate(rows) if row.widget.has_focus), -1 if step > 0 else 0)
        if rows:
            rows[(here + step) % len(rows)].widget.focus()

    @on(Edited)
    def _edited(self, event: Edited) -> None:
        event.stop()
        row = self._row_of(event.editor)
        if row:
            row.touched = True
            row.read(final=False)
            self._see(row)
            self.post_message(self.Typed(row))

    @on(Picked)
    def _picked(self, event: Picked) -> None:
        event.stop()
        row = self._row_of(event.editor)
        if row:
            row.touched = True
            self.post_message(self.Left(row))

    @on(Stepped)
    def _stepped(self, event: Stepped) -> None:
        event.stop()
        self.step(event.step)

    @on(Remarked)
    def _remarked(self, event: Remarked) -> None:
        event.stop()
        row = self._row_of(event.editor)
        if row:
            row.remark(event.text)

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        """Tell that a row was left."""
        row = self._row_of(event.widget)
        if row:
            self.post_message(self.Left(row))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show all of the row that is stood on."""
        row = self._row_of(event.widget)
        if row:
            self._last = row
            row.retell()
            self._see(row)
            self.post_message(self.Entered(row))

    def _see(self, row: FormRow) -> None:
        self.call_after_refresh(row.scroll_visible, animate=False)

    def _row_of(self, editor: Widget) -> FormRow | None:
        return next((row for row in self.rows.values() if row.widget is editor), None)
