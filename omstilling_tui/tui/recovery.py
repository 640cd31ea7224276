"""Texts that an ended session left unsaved: offered on the next start, put back into their fields when the user says yes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from omstilling_tui.errors import OmstillingError
from omstilling_tui.tui.going import open_place
from omstilling_tui.tui.messages import DECISION, Drafted, Goto
from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.widgets.ask_bar import Answer
from omstilling_tui.workbench.bench import Workbench

if TYPE_CHECKING:
    from omstilling_tui.store.drafts import Draft
    from omstilling_tui.tui.app import OmstillingApp


async def offer(app: OmstillingApp) -> None:
    """Ask about the drafts that are left, if there are any."""
    if app.session.readonly:
        return
    try:
        left: tuple[Draft, ...] = await app.session.desk.do(lambda bench: bench.store.list_drafts())
    except OmstillingError as error:
        app.tell_error(error)
        return
    screen = app.screen
    if not left or not isinstance(screen, PlaceScreen):
        return
    t, last = app.session.t, left[-1]
    at = app.session.local(dt.datetime.fromisoformat(last.at))
    question = t("tui.draft-found", at=f"{at:%d.%m %H:%M}", id=last.id, field=last.field, count=len(left))
    yes = "y" if t.language == "en" else "j"
    answers = [
        Answer(yes, t("tui.draft-restore"), lambda: _start(app, left)),
        Answer("n", t("tui.draft-discard"), partial(_forget, app, left)),
    ]
    screen.ask(question, answers)


def _start(app: OmstillingApp, left: Sequence[Draft]) -> None:
    app.run_worker(_restore(app, left), group="recovery")


async def _restore(app: OmstillingApp, left: Sequence[Draft]) -> None:
    """Hand the texts to the screen that knows their fields, as if they were being typed, and open the last one's form."""
    last = left[-1]
    await open_place(app, "decisions" if last.id == DECISION else "plan")
    for each in left:
        app.screen.post_message(Drafted(each.id, each.field, each.text, str(each.seen or "")))
    app.screen.post_message(Goto(last.id, last.field, draft=last.text))
    _forget(app, left)


def _forget(app: OmstillingApp, left: Sequence[Draft]) -> None:
    def job(bench: Workbench) -> None:
        for each in left:
            bench.store.discard_draft(id=each.id, field=each.field, session=each.session)

    app.session.desk.do_soon(job)
