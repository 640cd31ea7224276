"""Keeping what is drawn true: others' changes every second, findings after each change, both off the key path."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from omstilling_tui.errors import OmstillingError
from omstilling_tui.tui.judging import judge
from omstilling_tui.tui.wording import what_changed
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.history import LogEntry, log

if TYPE_CHECKING:
    from omstilling_tui.model.plan import Plan
    from omstilling_tui.tui.app import OmstillingApp

POLL_SECONDS: Final = 1.0
"""How often the database is asked whether others have changed it; the question takes some microseconds."""


class Freshness:
    """What keeps an app's plan and findings up to date."""

    def __init__(self, app: OmstillingApp) -> None:
        self._app = app
        self._asking = False
        self._stale = False
        self._judging = False

    def start(self) -> None:
        """Begin to follow the database."""
        self._app.set_interval(POLL_SECONDS, self._poll)
        self.judge_soon()

    def ask_now(self) -> None:
        """Look for others' changes at once, and look the plan over again."""
        self._poll()
        self.judge_soon()

    def judge_soon(self) -> None:
        """Look the plan over; while that is being done, further wishes become one."""
        self._stale = True
        if not self._judging and self._app.is_running:
            self._judging = True
            self._app.run_worker(self._judge(), group="judging")

    async def _judge(self) -> None:
        try:
            while self._stale:
                self._stale = False
                self._app.judged = await self._app.session.desk.do(judge)
        except OmstillingError as error:
            self._app.tell_error(error)
        finally:
            self._judging = False

    def _poll(self) -> None:
        if not self._asking:
            self._asking = True
            self._app.run_worker(self._refresh(), group="refreshing")

    async def _refresh(self) -> None:
        try:
            newer = await self._app.session.desk.do(_newer_plan)
        except OmstillingError:
            # Another process is writing just now; the next round asks again, and an edit of one's own says so itself.
            newer = None
        finally:
            self._asking = False
        if newer is None:
            return
        plan, entry = newer
        before, self._app.plan = self._app.plan, plan
        if entry is not None:
            self._app.saved_at = when(entry)
            what = what_changed(entry.changes, self._app.session.t, plan, before)
            self._app.notify(self._app.session.t("tui.changed-by", actor=entry.actor, what=what))


def _newer_plan(bench: Workbench) -> tuple[Plan, LogEntry | None] | None:
    return (bench.plan, last_entry(bench)) if bench.refresh() else None


def last_entry(bench: Workbench) -> LogEntry | None:
    """Return the newest commit, None when there is none."""
    return next(iter(log(bench, limit=1)), None)


def when(entry: LogEntry) -> dt.datetime:
    """Return when a commit was made."""
    return dt.datetime.fromisoformat(entry.at)
