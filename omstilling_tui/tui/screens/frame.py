"""The frame of every main screen: head, side bar, the screen's own part, questions, notes, hints."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import ClassVar, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.reactive import var
from textual.screen import Screen

from omstilling_tui.errors import OmstillingError
from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.keys.common import FRAME
from omstilling_tui.tui.keys.registry import acts_by_id
from omstilling_tui.tui.messages import OpenPlace
from omstilling_tui.tui.places import PLACES
from omstilling_tui.tui.screens.standing import standing, state_line, titles
from omstilling_tui.tui.session import Session
from omstilling_tui.tui.widgets.ask_bar import Answer, AskBar
from omstilling_tui.tui.widgets.head import Head, Tab
from omstilling_tui.tui.widgets.hint_line import HintLine
from omstilling_tui.tui.widgets.lines import Lines
from omstilling_tui.tui.widgets.notes import NoteBar
from omstilling_tui.tui.widgets.side_bar import SideBar
from omstilling_tui.tui.wording import sentence
from omstilling_tui.workbench.bench import Workbench

T = TypeVar("T")

LEAST_WIDTH, LEAST_HEIGHT = 60, 20
"""The cells that the screens are laid out for at the least."""


class PlaceScreen(Screen[None]):
    """A main screen. One of its own gives `PLACE` and `compose_body`, and watches `plan` and `judged`.

    Attributes:
        session: What it is handed.
    """

    PLACE: ClassVar[str] = ""
    BINDINGS = bindings(FRAME)
    HORIZONTAL_BREAKPOINTS = [
        (0, "-tiny"), (60, "-narrow"), (110, "-wide"), (140, "-widest"),
    ]  # fmt: skip
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high"), (30, "-tall")]

    plan: var[Plan] = var(Plan)
    judged: var[Judged] = var(Judged)
    saved_at: var[dt.datetime | None] = var(None)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.t = session.t

    def compose(self) -> ComposeResult:
        """Lay out the frame round the screen's own part."""
        tabs = [Tab(place.id, place.key, self.t(f"tui.place.{place.id}")) for place in PLACES]
        yield Head(tabs, self.PLACE)
        with Horizontal(id="middle"):
            yield SideBar(tabs, self.PLACE)
            with Vertical(id="body"):
                yield from self.compose_body()
        yield AskBar(self.t)
        yield NoteBar()
        yield HintLine(acts_by_id(), self.t)

    def compose_body(self) -> ComposeResult:
        """Give the screen's own widgets; a screen that gives none is empty."""
        yield from ()

    def watch_plan(self) -> None:
        """Tell how the plan stands."""
        self._restate()

    def watch_judged(self) -> None:
        """Tell what is missing."""
        self._restate()

    def watch_saved_at(self) -> None:
        """Tell when it was saved."""
        self._restate()

    def ask(self, question: str, answers: Sequence[Answer]) -> None:
        """Ask a question in the screen, answered with one key."""
        self.query_one(AskBar).ask(question, answers)

    def ask_typed(self, question: str, take: Callable[[str], str | None], *, start: str = "") -> None:
        """Ask for words in the screen; see `AskBar.ask_typed`."""
        self.query_one(AskBar).ask_typed(question, take, start=start)

    def tell(self, text: str, severity: str = "information") -> None:
        """Show a sentence above the hints, until the next key."""
        self.query_one(NoteBar).tell(text, severity)

    def marked_text(self) -> str:
        """Return what is marked, as plain text."""
        return self.focused.words(marked=True) if isinstance(self.focused, Lines) else ""

    def whole_text(self) -> str:
        """Return what the screen's lists tell, as plain text, each under its heading."""
        shown = [each for each in self.query(Lines) if each.display and each.region.area]
        return "\n\n".join(f"{each.border_title or ''}\n{each.words()}".strip() for each in shown)

    def action_back(self) -> None:
        """Go one step back: from a main screen to the overview."""
        if PLACES[0].id != self.PLACE:
            self.post_message(OpenPlace(PLACES[0].id))

    def on_resize(self, event: events.Resize) -> None:
        """Say so when the window is too small for what is shown; everything goes on working."""
        width, height = event.size
        if width < LEAST_WIDTH or height < LEAST_HEIGHT:
            self.tell(self.t("tui.too-small", width=width, height=height), "warning")

    def on_key(self) -> None:
        """Take away what was said: the user has read it."""
        self.query_one(NoteBar).clear()

    @on(Lines.Edge)
    def leave_section(self, event: Lines.Edge) -> None:
        """Past the end of one of several lists is the next one."""
        event.stop()
        if event.lines.has_class("section"):
            (self.focus_next if event.step > 0 else self.focus_previous)(".section")

    async def ask_bench(self, job: Callable[[Workbench], T]) -> T | None:
        """Return what a job with the workbench answers; tell what went wrong, and return None."""
        try:
            return await self.session.desk.do(job)
        except OmstillingError as error:
            self.tell(sentence(error, self.t), "error")
            return None

    @on(Head.Opened)
    def open_place(self, event: Head.Opened) -> None:
        """Show the screen whose name was clicked."""
        event.stop()
        self.post_message(OpenPlace(event.place))

    def _restate(self) -> None:
        if not self.is_mounted:
            return
        head = self.query_one(Head)
        head.titles = titles(self.session, self.plan)
        head.state = state_line(self.session, self.judged, self.saved_at)
        self.query_one(SideBar).standing = standing(self.session, self.plan, self.judged, self.saved_at)
