"""The app: it holds the plan, passes what screens ask for on to the workbench, and keeps everything drawn up to date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, Literal

from textual.binding import BindingType
from textual.filter import LineFilter
from textual.reactive import var
from textual.screen import Screen

from omstilling_tui.errors import OmstillingError
from omstilling_tui.model.plan import Plan
from omstilling_tui.tui import going, leaving, recovery, saving, showing
from omstilling_tui.tui.drafts import Drafts
from omstilling_tui.tui.freshness import Freshness, last_entry, when
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.key_order import KeyOrderApp
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.keys.common import APP
from omstilling_tui.tui.messages import DraftDone, Drafted, Goto, OpenPlace, PlanEdit, PlanSaved
from omstilling_tui.tui.outlet import Outlet
from omstilling_tui.tui.places import PLACES
from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.session import Session
from omstilling_tui.tui.theme import THEMES
from omstilling_tui.tui.wording import sentence


class OmstillingApp(KeyOrderApp[None]):
    """The program on the screen.

    Attributes:
        session: The run's session.
        drafts: The texts that are being typed.
        freshness: What keeps plan and findings up to date.
    """

    CSS_PATH = "look.tcss"
    ENABLE_COMMAND_PALETTE = False
    ESCAPE_TO_MINIMIZE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings((*APP, *(place.act for place in PLACES)))

    plan: var[Plan] = var(Plan)
    judged: var[Judged] = var(Judged)
    saved_at: var[dt.datetime | None] = var(None)

    def __init__(self, session: Session, plan: Plan, *, theme: str = "dark", ascii: bool = False) -> None:
        self._outlet = Outlet(ascii=ascii)
        super().__init__()
        self.session = session
        self.drafts = Drafts(session)
        self.freshness = Freshness(self)
        self.crash_file: Path | None = None
        self.set_reactive(OmstillingApp.plan, plan)
        for each in THEMES:
            self.register_theme(each)
        self.theme = theme
        for place in PLACES:
            self.add_mode(place.id, partial(self._make, place.make))

    def _make(self, make: Callable[[Session], Screen[None]]) -> Screen[None]:
        screen = make(self.session)
        if isinstance(screen, PlaceScreen):
            screen.data_bind(OmstillingApp.plan, OmstillingApp.judged, OmstillingApp.saved_at)
        return screen

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Clean every line before any other filter sees it."""
        return [self._outlet, *super().get_line_filters()]

    def on_mount(self) -> None:
        """Show the first screen and begin to follow the database."""
        self.set_keymap(dict(self.session.keys))
        leaving.heed_signals(self)
        self.freshness.start()
        self.drafts.start(self)
        self.run_worker(self._open(), group="opening")

    async def _open(self) -> None:
        await self.switch_mode(PLACES[0].id)
        entry = await self.session.desk.do(last_entry)
        self.saved_at = when(entry) if entry else None
        await recovery.offer(self)

    def watch_plan(self) -> None:
        """Look the plan over again."""
        self.freshness.judge_soon()

    def on_plan_edit(self, message: PlanEdit) -> None:
        """Change the plan; edits are saved one at a time, in the order in which they come."""
        self.run_worker(saving.save(self, message), group="saving")

    def on_plan_saved(self, message: PlanSaved) -> None:
        """Show the plan as a screen's own job has left it."""
        saving.take(self, message.plan, saved=True)

    def on_goto(self, message: Goto) -> None:
        """Show an entity on the Plan screen."""
        self.run_worker(going.go(self, message), group="going")

    def on_open_place(self, message: OpenPlace) -> None:
        """Show a main screen."""
        self.run_worker(going.open_place(self, message.place, message.then), group="going")

    def on_drafted(self, message: Drafted) -> None:
        """Keep what is being typed."""
        self.drafts.keep(message)

    def on_draft_done(self, message: DraftDone) -> None:
        """Forget what was being typed."""
        self.drafts.forget(message.id, message.field)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: Literal["information", "warning", "error"] = "information",
        timeout: float | None = None,
        markup: bool = False,  # noqa: ARG002 - nothing that is said is markup
    ) -> None:
        """Say something, as it stands, in the screen that is shown; over it where that has no place for words."""
        screen = next((each for each in reversed(self.screen_stack) if isinstance(each, PlaceScreen)), None)
        if screen is self.screen and screen is not None:
            screen.tell(message, severity)
        else:
            super().notify(message, title=title, severity=severity, timeout=timeout, markup=False)

    def tell_error(self, error: OmstillingError) -> None:
        """Say what went wrong, in the user's language."""
        self.notify(sentence(error, self.session.t), severity="error")

    def action_place(self, place: str, then: str = "") -> None:
        """Show a main screen, and begin with an action of its own."""
        self.post_message(OpenPlace(place, then))

    def action_undo(self, steps: int = 1) -> None:
        """Take the last change back."""
        self.run_worker(saving.take_back(self, "undo", steps), group="saving")

    def action_redo(self, steps: int = 1) -> None:
        """Do again what was taken back."""
        self.run_worker(saving.take_back(self, "redo", steps), group="saving")

    def action_show(self, what: str) -> None:
        """Open the palette, the search, the help or the plain view, or copy what is marked."""
        showing.show(self, what)

    def _handle_exception(self, error: Exception) -> None:
        """A bug: keep what was being typed, and say where the details are; the exit code is 70."""
        leaving.note_crash(self, error)
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End without Textual's traceback, which would show the plan's words to whoever sees the terminal next."""
        self._close_messages_no_wait()
