"""The forms that are open, one over the other: an entity's, and over it that of one of its rows."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.containers import Container
from textual.message import Message
from textual.reactive import var

from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.widgets.fields.editing import RowOpened
from omstilling_tui.tui.widgets.fields.places import place_for, value_at
from omstilling_tui.tui.widgets.fields.subjects import EntitySubject, RowSubject, Subject, proposed_row
from omstilling_tui.tui.widgets.fields.typed import Setting
from omstilling_tui.tui.widgets.form import Form


class FormStack(Container):
    """The open forms; the uppermost is shown.

    Attributes:
        unsaved: What was typed and isn't saved, by id and field.
    """

    DEFAULT_CSS = """
    FormStack { height: 1fr; display: none; }
    FormStack.-open { display: block; }
    """

    plan: var[Plan] = var(Plan)
    judged: var[Judged] = var(Judged)

    @dataclass
    class Emptied(Message):
        """The last form was closed; a field's name says that its text is kept as a draft."""

        kept: str = ""

    def __init__(self, setting: Setting, *, id: str) -> None:
        super().__init__(id=id)
        self._setting = setting
        self.unsaved: dict[tuple[str, str], str] = {}

    def watch_plan(self) -> None:
        """Hand the plan on to the forms; they are made outside `compose`, where data is bound."""
        for form in self.query_children(Form):
            form.plan = self.plan

    def watch_judged(self) -> None:
        """Hand on what there is to say of it."""
        for form in self.query_children(Form):
            form.judged = self.judged

    @property
    def is_open(self) -> bool:
        """Whether a form is open."""
        return self.has_class("-open")

    @property
    def uppermost(self) -> Form | None:
        """The form that is shown."""
        found = [form for form in self.query_children(Form) if not form.is_finished]
        return found[-1] if found else None

    def open(self, subject: Subject, field: str = "") -> None:
        """Open a form over those that are open; an entity's own in the place of all."""
        if not isinstance(subject, RowSubject):
            self.close_all()
        self.add_class("-open")
        for each in self.query_children(Form):
            each.display = False
        setting = Setting(self._setting.t, self._setting.today)
        form = Form(subject, self.plan, setting, field=field, unsaved=self.unsaved, post=self.post_message)
        form.judged = self.judged
        self.mount(form)

    def close_all(self) -> None:
        """Save what can be saved and close every form."""
        for form in self.query_children(Form):
            form.leave_all()
            form.remove()

    def open_row_later(self, field: str, index: int, inner: str) -> None:
        """Open one of the uppermost form's rows once that form stands."""
        self.call_after_refresh(self._open_row, field, index, inner)

    @on(RowOpened)
    def _row_opened(self, event: RowOpened) -> None:
        event.stop()
        self._open_row(event.place.path, event.index, "")

    @on(Form.Closed)
    def _form_closed(self, event: Form.Closed) -> None:
        event.stop()
        event.form.remove()
        below = [form for form in self.query_children(Form) if form is not event.form]
        if below:
            below[-1].display = True
            below[-1].body.stand_again()
        else:
            self.remove_class("-open")
            self.post_message(self.Emptied(event.kept))

    def _open_row(self, field: str, index: int, inner: str) -> None:
        """Open the form of a nested value; one past the last is a new one."""
        form = self.uppermost
        if form is None or not isinstance(form.subject, EntitySubject):
            return
        subject = form.subject
        place = place_for(subject.places(self.plan), field)
        entity = self.plan.find(subject.id)
        if place and place.field.of and entity is not None:
            rows = value_at(entity, place.path)
            start = self.plan.programme.start
            proposed = proposed_row(place.field.of, rows, default_year=start.year if start else None)
            self.open(RowSubject(subject.id, subject.part, place, min(index, len(rows)), proposed), inner)
