"""A form for anything in the plan, made from its declared fields. What is typed is saved when its field is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import var
from textual.widgets import Static

from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.messages import Drafted
from omstilling_tui.tui.text import fit, plain
from omstilling_tui.tui.widgets.fields.editing import RowOpened
from omstilling_tui.tui.widgets.fields.keys import FORM
from omstilling_tui.tui.widgets.fields.subjects import EntitySubject, Subject
from omstilling_tui.tui.widgets.fields.typed import Setting, register
from omstilling_tui.tui.widgets.form_body import FormBody
from omstilling_tui.tui.widgets.form_row import FormRow
from omstilling_tui.tui.widgets.form_saving import Saving

NARROW = 50
"""In fewer cells than this the fields' names stand above them."""


class Form(Vertical):
    """The form.

    Attributes:
        plan: The plan as it stands.
        judged: What there is to say of it.
        body: Its rows.
        is_finished: It is done with, and about to go.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(FORM)
    DEFAULT_CSS = """
    Form { height: 1fr; width: 1fr; }
    Form > .title { height: 1; padding: 0 1; background: $panel; }
    Form.-stacked FormRow > .note { margin: 0 0 0 2; }
    Form.-stacked FormRow > .editor { margin: 1 0 0 2; }
    Form > .help { height: auto; min-height: 1; max-height: 2; padding: 0 1; color: $text-muted; }
    """

    plan: var[Plan] = var(Plan)
    judged: var[Judged] = var(Judged)

    @dataclass
    class Closed(Message):
        """The form is done with.

        Attributes:
            kept: The name of a field whose text can't be saved and is kept as a draft; empty when all is saved.
        """

        form: Form
        kept: str = ""

    @dataclass
    class Made(Message):
        """A new entity has entered the plan."""

        id: str

    def __init__(
        self,
        subject: Subject,
        plan: Plan,
        setting: Setting,
        *,
        field: str = "",
        unsaved: Mapping[tuple[str, str], str] | None = None,
        post: Callable[[Message], object] | None = None,
    ) -> None:
        """Create the form.

        Args:
            subject: What it is about.
            plan: The plan as it stands.
            setting: The reader's language and the day.
            field: The field to stand on first.
            unsaved: Drafts by id and field, which are shown in their fields.
            post: Posts what outlives the form: it may be closed before what was typed in it is saved.
        """
        super().__init__()
        self.set_reactive(Form.plan, plan)
        setting.names = register(plan)
        self._setting = setting
        self._post = post or self.post_message
        self._saving = Saving(subject, self, self._post, setting.t)
        self._field = field
        self._unsaved = dict(unsaved or {})
        self.is_finished = False
        self.body = FormBody(subject.places(plan), self._saving.label, setting, lambda: self.plan, self._saving.stands)

    @property
    def subject(self) -> Subject:
        """What the form is about."""
        return self._saving.subject

    def compose(self) -> ComposeResult:
        """Lay out the heading, the rows and the line of help."""
        yield Static(classes="title")
        yield self.body
        yield Static(classes="help")

    def on_mount(self) -> None:
        """Fill in what is saved, then what was being typed, and stand on the field asked for."""
        subject, remark = self.subject, self._setting.t("tui_forms.draft-found")
        self.body.load_all(is_new=self._saving.is_new)
        self.body.restore(lambda place: self._unsaved.get((subject.draft_id, subject.field_name(place.path))), remark)
        self.watch_judged()
        self.body.stand_on(self._field)

    def on_resize(self, event: events.Resize) -> None:
        """Put the names above their fields where there is no room beside them."""
        stacked = event.size.width < NARROW
        self.set_class(stacked, "-stacked")
        for row in self.body.rows.values():
            row.stack(stacked)
        self._entitle()

    def watch_plan(self) -> None:
        """Show what was saved meanwhile, in the fields that nobody is typing in here."""
        if self.is_mounted:
            self._setting.names = register(self.plan)
            self.body.load_all(is_new=self._saving.is_new)
            self._entitle()

    def watch_judged(self) -> None:
        """Show the findings beside their fields."""
        if self.is_attached and isinstance(self.subject, EntitySubject):
            self.body.find(self.judged.of(self.subject.id))

    @on(FormBody.Typed)
    def _typed(self, event: FormBody.Typed) -> None:
        event.stop()
        id, field = self._saving.draft_of(event.row)
        self.post_message(Drafted(id, field, event.row.editor.text, str(event.row.seen or "")))

    @on(FormBody.Left)
    def _left(self, event: FormBody.Left) -> None:
        event.stop()
        self._leave(event.row)

    @on(FormBody.Entered)
    def _entered(self, event: FormBody.Entered) -> None:
        event.stop()
        self.query_one(".help", Static).update(plain(self.subject.help(self.plan, event.row.place, self._setting.t)))

    @on(RowOpened)
    def _row_opened(self, event: RowOpened) -> None:
        """Make the entity first: a row can't stand alone."""
        if self._saving.is_new:
            event.stop()
            again = RowOpened(event.place, event.index)
            if not self._saving.make(lambda: self.post_message(again)):
                self.body.ask_for_owner(self._setting.t("tui_forms.owner-first"))

    def action_step(self, step: int) -> None:
        """Go to the next field or the one before."""
        self.body.step(step)

    def action_finish(self) -> None:
        """Save all and close; stay on the first field that can't be saved."""
        bare = self._saving.is_new and not self.body.touched
        self.leave_all()
        wrong = self.body.wrong
        if wrong:
            wrong.widget.focus()
        elif not bare:
            self._close()
        elif not self._saving.make(self._close):
            self.body.ask_for_owner(self._setting.t("tui_forms.owner-first"))

    def action_close(self) -> None:
        """Close; what can't be saved is kept as a draft."""
        self.leave_all()
        self._close()

    def leave_all(self) -> None:
        """Save every field that can be saved."""
        for row in self.body.touched:
            self._leave(row)

    def now_is(self, subject: EntitySubject) -> None:
        """What the form is about stands in the plan now."""
        self._post(self.Made(subject.id))
        if self.is_attached:
            self.call_after_refresh(self._entitle)

    def settled(self, row: FormRow, text: str, plan: Plan) -> None:
        """A row is saved: show it as it stands now, unless the user has already typed on."""
        if not self.is_attached:
            return
        self.set_reactive(Form.plan, plan)
        if row.editor.text == text:
            self.body.load(row, is_new=False)
            row.find(())
        else:
            row.seen, row.seen_precision = self._saving.stands(row.place) or (row.seen, row.seen_precision)

    def _leave(self, row: FormRow) -> None:
        if not self._saving.leave(row):
            self.body.ask_for_owner(self._setting.t("tui_forms.owner-first"))

    def _close(self) -> None:
        wrong = self.body.wrong
        kept = self._saving.label(wrong.place) if wrong else ""
        self.is_finished = True
        self.post_message(self.Closed(self, kept))

    def _entitle(self) -> None:
        required = self._setting.t("tui_forms.required")
        room = max(0, self.size.width - 2 - len(required) - 2)
        words = Content.assemble((fit(self._saving.title, room), "bold"), "  ", (required, "$text-muted"))
        for title in self.query(".title").results(Static):  # there is none yet when the form is told its size before it is laid out
            title.update(words)
