"""How a form's fields get into the plan: one by one, each on the value it was made on; a new entity with its first one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from textual.message import Message

from omstilling_tui.errors import EditError, OmstillingError
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.messages import DraftDone, PlanEdit
from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.subjects import Addition, EntitySubject, NewSubject, Subject, Values
from omstilling_tui.tui.widgets.form_row import FormRow


class Owner(Protocol):
    """The form whose fields are saved."""

    plan: Plan

    def now_is(self, subject: EntitySubject) -> None:
        """A new entity has entered the plan."""

    def settled(self, row: FormRow, text: str, plan: Plan) -> None:
        """A row's text is saved, and the plan stands so now."""


class Saving:
    """What saves a form's fields.

    Attributes:
        subject: What the form is about; a new entity becomes one that stands in the plan when it is first saved.
    """

    def __init__(self, subject: Subject, owner: Owner, post: Callable[[Message], object], t: Translator) -> None:
        self.subject = subject
        self._owner = owner
        self._post = post
        self._t = t
        self._making = False
        self._waiting: list[Callable[[], object]] = []

    def leave(self, row: FormRow) -> bool:
        """Save a row if something new that can be saved stands in it.

        Returns:
            False when it has to wait, since an owner is still to be chosen.
        """
        reading = row.read(final=True) if row.touched else None
        if reading is None:
            return True
        values, seen = {row.place.path: reading.value}, {row.place.path: row.seen}
        if row.place.precision and reading.precision is not None:
            values[row.place.precision], seen[row.place.precision] = reading.precision, row.seen_precision
        text = row.editor.text
        if values == seen and not self.is_new:
            self._saved_row(row, text, self._owner.plan)
            return True
        label = self._t("tui_forms.label.field", what=self.title, field=self.label(row.place))
        return self._save(values, seen, label, partial(self._saved_row, row, text), partial(self._refused_row, row))

    def make(self, then: Callable[[], object]) -> bool:
        """Make the new entity as it is, without waiting for a field; tell whether that can be done."""
        return self._save({}, {}, self.title, lambda _plan: then(), lambda _error: None)

    @property
    def title(self) -> str:
        """What the form is about, in words."""
        return self.subject.title(self._owner.plan, self._t)

    @property
    def is_new(self) -> bool:
        """Whether what the form is about has still to be made."""
        return isinstance(self.subject, NewSubject)

    def label(self, place: Place) -> str:
        """Return a field's name."""
        return self.subject.label(self._owner.plan, place, self._t)

    def stands(self, place: Place) -> tuple[Any, str] | None:
        """Return what stands in a field, and how exactly if it is a date; None when what the form is about is gone."""
        plan = self._owner.plan
        try:
            return self.subject.value(plan, place.path), self.subject.value(plan, place.precision) if place.precision else ""
        except EditError:
            return None

    def draft_of(self, row: FormRow) -> tuple[str, str]:
        """Return the id and the field under which a row's text is kept while it isn't saved."""
        return self.subject.draft_id, self.subject.field_name(row.place.path)

    def _save(
        self, values: Values, seen: Values, label: str, done: Callable[[Plan], object], refused: Callable[[OmstillingError], object]
    ) -> bool:
        """Save values of fields; while a new entity is on its way in they wait for it."""
        if self._making:
            self._waiting.append(lambda: self._save(values, seen, label, done, refused))
            return True
        edit = self.subject.edit(values, seen)
        if isinstance(self.subject, NewSubject):
            self.subject = self.subject.knowing(values)
        if edit is None:
            return False
        self._making = isinstance(edit, Addition)
        on_saved, on_refused = partial(self._saved, edit, done), partial(self._refused, refused)
        self._post(PlanEdit(edit, label, on_saved=on_saved, on_refused=on_refused))
        return True

    def _saved_row(self, row: FormRow, text: str, plan: Plan) -> None:
        self._post(DraftDone(*self.draft_of(row)))
        self._owner.settled(row, text, plan)

    def _saved(self, edit: Any, done: Callable[[Plan], object], plan: Plan) -> None:
        if isinstance(edit, Addition) and isinstance(self.subject, NewSubject):
            self._forget_drafts(self.subject)
            self.subject = EntitySubject(edit.id, self.subject.part)
            self._owner.now_is(self.subject)
        done(plan)
        self._release()

    def _forget_drafts(self, subject: NewSubject) -> None:
        """What was held while the entity couldn't be made has been saved with it."""
        for name in subject.held:
            self._post(DraftDone(subject.draft_id, name))

    def _refused_row(self, row: FormRow, error: OmstillingError) -> None:
        """The text of a row couldn't be saved: it stays, in the form and as a draft."""
        if row.is_attached:
            row.remark(self._t("tui_forms.gone" if error.key == "edit.no-entity" else "tui_forms.not-saved"))

    def _refused(self, refused: Callable[[OmstillingError], object], error: OmstillingError) -> None:
        refused(error)
        self._release()

    def _release(self) -> None:
        self._making = False
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each()
