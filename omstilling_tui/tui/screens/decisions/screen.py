"""Vedtak: the way to adoption, versions and decisions, the document, its export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content

from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.messages import DECISION, Drafted
from omstilling_tui.tui.screens.decisions import opening, recording, writing
from omstilling_tui.tui.screens.decisions.form import DecisionForm
from omstilling_tui.tui.screens.decisions.keys import DECISIONS
from omstilling_tui.tui.screens.decisions.lines import accepted_lines, step_lines, version_lines
from omstilling_tui.tui.screens.decisions.reading import Page, Reader, difference_pages, document_pages, verified_pages
from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.widgets.fields.typed import Setting
from omstilling_tui.tui.widgets.lines import Lines
from omstilling_tui.workbench import deciding
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.deciding import VersionRow


class DecisionsScreen(PlaceScreen):
    """Where the plan is decided on and written out."""

    PLACE = "decisions"
    BINDINGS: ClassVar[list[BindingType]] = bindings(DECISIONS)
    CSS = """
    DecisionsScreen #steps { height: auto; }
    DecisionsScreen #versions { height: 1fr; min-height: 4; }
    DecisionsScreen #accepted { height: auto; max-height: 5; }
    DecisionsScreen #over, DecisionsScreen #reader, DecisionsScreen #choices { display: none; height: 1fr; }
    DecisionsScreen.-form #body > Lines, DecisionsScreen.-reading #body > Lines, DecisionsScreen.-choosing #body > Lines { display: none; }
    DecisionsScreen.-form #over, DecisionsScreen.-reading #over, DecisionsScreen.-reading #reader { display: block; }
    DecisionsScreen.-choosing #body > #choices { display: block; }
    """

    def compose_body(self) -> ComposeResult:
        """Lay out the lists, and what opens over them."""
        for name in ("steps", "versions", "accepted", "choices"):
            lines = Lines(id=name, classes="section")
            lines.border_title = Content(self.t(f"tui_decisions.section.{name}"))
            yield lines
        with Vertical(id="over"):
            yield Reader(self.t, id="reader")

    def on_mount(self) -> None:
        """Begin on the first step."""
        self._rows: Sequence[VersionRow] = ()
        self._marked: int | None = None
        self._unsaved: dict[str, str] = {}
        self._draw()
        self._came_from = self.query_one("#steps", Lines)
        self._came_from.focus()
        self.run_worker(self._read_versions(), exclusive=True, group="versions")

    def watch_plan(self) -> None:
        """Draw what has been decided."""
        super().watch_plan()
        if self.is_mounted and self.query("#reader"):
            self.run_worker(self._read_versions(), exclusive=True, group="versions")

    def watch_judged(self) -> None:
        """Draw how the versions stand to the draft."""
        super().watch_judged()
        if self.is_mounted and self.query("#reader"):
            self._draw()

    async def _read_versions(self) -> None:
        first = not self._rows
        self._rows = await self.ask_bench(deciding.versions) or ()
        self._draw()
        if first:
            self.query_one("#versions", Lines).action_jump(0)

    def _draw(self) -> None:
        self.query_one("#steps", Lines).show(step_lines(self.plan, self.judged, self.t))
        self.query_one("#versions", Lines).show(version_lines(self._rows, self.plan, self._marked, self.session))
        self.query_one("#accepted", Lines).show(accepted_lines(self.plan, self.t))

    @property
    def version(self) -> int | None:
        """The number of the version on whose line the mark stands, while the list of versions has the focus."""
        lines = self.query_one("#versions", Lines)
        sort, _, number = lines.key.partition(":")
        return int(number) if lines.has_focus and sort == "version" else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what fits what is shown."""
        if action == "mark" or parameters == ("compare",):
            return self.is_mounted and self.version is not None
        if action == "new":
            return not self.session.readonly and not self.has_class("-form")
        return True

    @on(Lines.Marked)
    def offer(self) -> None:
        """What can be done depends on the line."""
        self.refresh_bindings()

    @on(Lines.Chosen)
    def open_line(self, event: Lines.Chosen) -> None:
        """Open what the line stands for."""
        event.stop()
        opening.open_line(self, event.key)

    def action_new(self, start: Mapping[str, Any] | None = None, unsaved: Mapping[str, str] | None = None) -> None:
        """Record a decision: open the form, with what is known filled in and what was being typed."""
        known = {"date": self.session.today()} if start is None else start
        self.open_over("-form")
        self.query_one("#over").mount(DecisionForm(self.plan, Setting(self.t, self.session.today()), known, unsaved or {}))

    def open_over(self, what: str) -> None:
        """Show something over the lists: `-form`, `-reading`, `-choosing`; nothing when empty, which gives the focus back."""
        if isinstance(self.focused, Lines) and self.focused.id in ("steps", "versions", "accepted"):
            self._came_from = self.focused
        self.query(DecisionForm).remove()
        self.remove_class("-form", "-reading", "-choosing")
        if what:
            self.add_class(what)
        else:
            self._came_from.focus()
        self.refresh_bindings()

    def read(self, pages: Sequence[Page]) -> None:
        """Show pages to be read."""
        self.open_over("-reading")
        reader = self.query_one(Reader)
        reader.read(pages)
        reader.focus()

    @on(DecisionForm.Finished)
    def confirm(self, event: DecisionForm.Finished) -> None:
        """Ask for a typed word before anything is recorded."""
        recording.confirm(self, event.values)

    def action_mark(self) -> None:
        """Mark a version to compare another one with; or take the mark away."""
        self._marked = None if self.version == self._marked else self.version
        self._draw()

    def action_read(self, what: str) -> None:
        """Read a document, what lies between versions, or what the check of the hashes finds."""
        number = self.version or 0
        other = self._marked or number
        jobs: Mapping[str, Callable[[Workbench], Sequence[Page]]] = {
            "preview": partial(document_pages, version=self.version),
            "version": partial(difference_pages, t=self.t, a=number, b=None),
            "compare": partial(difference_pages, t=self.t, a=min(number, other), b=max(number, other) if other != number else None),
            "verify": partial(verified_pages, t=self.t),
        }
        self.run_worker(opening.show(self, jobs[what]), exclusive=True, group="reading")

    def action_export(self) -> None:
        """Choose what to write, and as what."""
        self.run_worker(writing.offer(self), exclusive=True, group="reading")

    @on(DecisionForm.Closed)
    def action_back(self) -> None:
        """Close what is open over the lists; then back to the overview."""
        if any(self.has_class(each) for each in ("-form", "-reading", "-choosing")):
            self.open_over("")
        else:
            super().action_back()

    def open_entity(self, id: str, field: str = "", draft: str | None = None) -> None:
        """Open the form again with a text that was being typed."""
        if id == DECISION and draft is not None:
            self.action_new({}, {**self._unsaved, field: draft})

    def on_drafted(self, event: Drafted) -> None:
        """Remember what is being typed, for when the form is opened again; the app keeps it too."""
        self._unsaved[event.field] = event.text
