"""From a wish to a saved plan: one edit at a time, off the event loop, and a choice when somebody else was there first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from omstilling_tui.errors import Conflict, OmstillingError
from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.conflicts import ConflictScreen, settled
from omstilling_tui.tui.messages import PlanEdit
from omstilling_tui.tui.wording import what_changed
from omstilling_tui.workbench.bench import Commit, Edit, Workbench

if TYPE_CHECKING:
    from omstilling_tui.tui.app import OmstillingApp


async def save(app: OmstillingApp, message: PlanEdit) -> None:
    """Save an edit and show the plan after it, or say why it can't be; nothing is lost either way."""
    edit: Edit = message.edit
    while True:
        try:
            commit = await app.session.desk.do(partial(_commit, edit, message.label))
        except Conflict as conflict:
            choice = await app.push_screen_wait(ConflictScreen(app.session.t, conflict, app.plan))
            if choice is None:
                _refuse(message, conflict)
                return
            edit = settled(edit, conflict, choice)
        except OmstillingError as error:
            app.tell_error(error)
            _refuse(message, error)
            return
        else:
            take(app, commit.plan, saved=commit.number is not None)
            if message.on_saved:
                message.on_saved(commit.plan)
            return


async def take_back(app: OmstillingApp, way: Literal["undo", "redo"], steps: int) -> None:
    """Undo or redo, and say what that was."""
    before = app.plan
    try:
        commits: tuple[Commit, ...] = await app.session.desk.do(lambda bench: getattr(bench, way)(steps))
    except OmstillingError as error:
        app.tell_error(error)
        return
    take(app, commits[-1].plan, saved=True)
    changes = [change for commit in commits for change in commit.changes]
    app.notify(app.session.t(f"tui.{way}-done", what=what_changed(changes, app.session.t, commits[-1].plan, before)))


def _commit(edit: Edit, label: str, bench: Workbench) -> Commit:
    return bench.commit(edit, label=label)


def take(app: OmstillingApp, plan: Plan, *, saved: bool) -> None:
    """Show a plan, and when it was saved."""
    app.plan = plan
    if saved:
        app.saved_at = app.session.clock()


def _refuse(message: PlanEdit, error: OmstillingError) -> None:
    if message.on_refused:
        message.on_refused(error)
