"""Recording a decision: never by one key, always by a typed word, and told what it did."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from omstilling_tui.text.labels import choice_label
from omstilling_tui.tui.folding import fold
from omstilling_tui.tui.messages import PlanSaved
from omstilling_tui.tui.screens.decisions.form import DecisionForm
from omstilling_tui.tui.text import one_line
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.deciding import DecisionResult, decide

if TYPE_CHECKING:
    from omstilling_tui.tui.screens.decisions.screen import DecisionsScreen


def confirm(screen: DecisionsScreen, values: Mapping[str, Any]) -> None:
    """Ask for the case number, or for the action's own word where there is none, before the decision is recorded."""
    t = screen.t
    action = choice_label(values["action"], t)
    word = one_line(values["case"]) or action
    question = t(
        "tui_decisions.confirm",
        body=choice_label(values["body"], t),
        action=action,
        date=values["date"],
        errors=screen.judged.count("error"),
        word=word,
    )
    screen.ask_typed(question, partial(_taken, screen, values, word))


def _taken(screen: DecisionsScreen, values: Mapping[str, Any], word: str, typed: str) -> str | None:
    if fold(typed.strip()) != fold(word):
        return screen.t("tui_decisions.confirm-again", word=word)
    screen.run_worker(_record(screen, values), group="recording")
    return None


async def _record(screen: DecisionsScreen, values: Mapping[str, Any]) -> None:
    def job(bench: Workbench) -> tuple[DecisionResult, Any]:
        return decide(bench, **values), bench.plan

    done = await screen.ask_bench(job)
    if done is None:
        return
    result, plan = done
    for form in screen.query(DecisionForm):
        form.forget_drafts()
    screen.post_message(PlanSaved(plan))
    screen.action_back()
    state = screen.t(f"tui_decisions.state.{result.state}")
    screen.tell(screen.t("tui_decisions.recorded", version=result.version, state=state))
