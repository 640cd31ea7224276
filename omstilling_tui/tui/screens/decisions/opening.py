"""What the lines of Vedtak lead to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from omstilling_tui.tui.messages import Goto
from omstilling_tui.tui.screens.decisions import writing
from omstilling_tui.tui.screens.decisions.form import beginning
from omstilling_tui.tui.screens.decisions.lines import decision_words
from omstilling_tui.tui.screens.decisions.reading import Page, words_page
from omstilling_tui.workbench.bench import Workbench

if TYPE_CHECKING:
    from omstilling_tui.tui.screens.decisions.screen import DecisionsScreen


def open_line(screen: DecisionsScreen, key: str) -> None:
    """Open a step's form, a version, a decision, a file to write; or go to an accepted finding."""
    sort, _, rest = key.partition(":")
    if sort == "step":
        _open_step(screen, *rest.split(":"))
    elif sort == "version":
        screen.action_read("version")
    elif sort == "decision":
        _tell_decision(screen, rest)
    elif sort == "accepted":
        screen.post_message(Goto(rest, "why"))
    elif sort == "write":
        writing.ask_file(screen, rest)


def _open_step(screen: DecisionsScreen, body: str, action: str) -> None:
    made = [each for each in screen.plan.decisions if each.action == action and not each.action_plan]
    if made:
        _tell_decision(screen, made[-1].id)
    elif not screen.session.readonly:
        screen.action_new(beginning(body, action, screen.session.today()))


def _tell_decision(screen: DecisionsScreen, id: str) -> None:
    decision = next(each for each in screen.plan.decisions if each.id == id)
    screen.read([words_page(decision.id, decision_words(decision, screen.t))])


async def show(screen: DecisionsScreen, job: Callable[[Workbench], Sequence[Page]]) -> None:
    """Show the pages that a job with the workbench gives."""
    pages = await screen.ask_bench(job)
    if pages:
        screen.read(pages)
