"""`omstilling checklist`: the phases and their items."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.grammar import argument, group, option, subcommand
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.phases import phase_line
from omstilling_tui.cli.tables import print_line
from omstilling_tui.cli.words import nearest
from omstilling_tui.cli.writing import tell_commit
from omstilling_tui.errors import NegativeAnswer, UsageError
from omstilling_tui.model.edits import tick_item, untick_item
from omstilling_tui.model.people import Person

if TYPE_CHECKING:
    from omstilling_tui.hooks.judging import ChecklistState
    from omstilling_tui.model.plan import Plan

command = group("checklist", default="list")


@subcommand(command, "list")
def list_items(invocation: Invocation) -> None:
    """Print the items, phase by phase, with who ticked them and when."""
    from omstilling_tui.workbench import checking

    with invocation.bench() as bench:
        states = checking.checklist(bench)
        phases = checking.phases(states)
        plan = bench.plan
    if invocation.wants_json:
        invocation.output.json({"items": [item_document(each, invocation) for each in states]})
        return
    for phase in phases:
        invocation.output.print(Styled(phase_line(phase, invocation.translate), "bold"))
        for each in (state for state in states if state.phase == phase.phase):
            _print_item(each, plan, invocation)


def item_document(state: ChecklistState, invocation: Invocation) -> dict[str, Any]:
    """Return an item in its JSON form; `done` is null when it could not be checked."""
    return {
        "id": state.id,
        "phase": state.phase,
        "text": invocation.translate.pick(state.text),
        "automatic": state.automatic,
        "required": state.required,
        "done": state.done,
        "guidance": state.guidance,
        "ticked_by": state.by or None,
        "ticked_on": state.on.isoformat() if state.on else None,
        "evidence": state.evidence,
    }


def _print_item(state: ChecklistState, plan: Plan, invocation: Invocation) -> None:
    translate = invocation.translate
    ticker = plan.find(state.by)
    by = ticker.name if isinstance(ticker, Person) else state.by
    mark = {True: "[x]", False: "[ ]", None: "[?]"}[state.done]
    notes = []
    if not state.automatic:
        notes.append(translate("cli_check.ticked", by=by, on=state.on) if state.on else translate("cli_check.by-hand"))
    if not state.required:
        notes.append(translate("cli_check.optional"))
    text = translate.pick(state.text) + (f" ({', '.join(notes)})" if notes else "")
    print_line(invocation.output, text, first=f"  {mark} {state.id:<26}  ", rest=" " * 34)


@subcommand(command, "tick")
@argument("item")
@option("--by", metavar="NAME")
@option("--evidence", metavar="TEXT", default="")
def tick(invocation: Invocation, item: str, by: str | None, evidence: str) -> None:
    """Tick an item that is done by hand."""
    from omstilling_tui.workbench import checking

    with invocation.bench(write=True) as bench:
        state = _state(checking.checklist(bench), item)
        if state.automatic:
            raise NegativeAnswer("cli_check.is-automatic", item=state.id)
        edit = partial(tick_item, id=state.id, by=by or bench.actor, on=bench.clock().date(), evidence=evidence)
        tell_commit(invocation, bench.commit(edit, label=f"checklist tick {state.id}"))


@subcommand(command, "untick")
@argument("item")
def untick(invocation: Invocation, item: str) -> None:
    """Take a tick away."""
    from omstilling_tui.workbench import checking

    with invocation.bench(write=True) as bench:
        state = _state(checking.checklist(bench), item)
        if state.automatic:
            raise NegativeAnswer("cli_check.is-automatic", item=state.id)
        tell_commit(invocation, bench.commit(partial(untick_item, id=state.id), label=f"checklist untick {state.id}"))


def _state(states: tuple[ChecklistState, ...], item: str) -> ChecklistState:
    found = next((each for each in states if each.id == item), None)
    if found is None:
        known = [each.id for each in states]
        near = nearest(item, known)
        raise UsageError("cli_check.no-item-near" if near else "cli_check.no-item", item=item[:60], near=near, known=", ".join(known))
    return found
