"""`omstilling log`: who changed what, and when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.grammar import option
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.tables import print_line
from omstilling_tui.cli.types import Opening, Whole

if TYPE_CHECKING:
    from omstilling_tui.model.plan import Plan
    from omstilling_tui.workbench.history import LogEntry


@make_command("log")
@option("--entity", metavar="ID")
@option("--since", metavar="DATE", type=Opening())
@option("--actor", metavar="NAME")
@option("--limit", metavar="N", type=Whole(1, 1_000_000), default=50)
def command(invocation: Invocation, *, entity: str | None, since: dt.date | None, actor: str | None, limit: int) -> None:
    """Print the commits, newest first, each with its changes in the plan's words."""
    from omstilling_tui.workbench.history import log

    with invocation.bench() as bench:
        entries = log(bench, entity=entity, since=since, actor=actor, limit=limit)
        if invocation.wants_json:
            invocation.output.json({"entries": [_document(entry) for entry in entries]})
            return
        for entry in entries:
            _print(invocation, entry, bench.plan)
        if not entries:
            invocation.say("cli_plan.log-empty")


def _document(entry: LogEntry) -> dict[str, Any]:
    changes = [{"part": each.part, "id": each.id, "field": each.field, "old": each.old, "new": each.new} for each in entry.changes]
    return {
        "number": entry.number,
        "at": str(entry.at),
        "actor": entry.actor,
        "label": entry.label,
        "undone": entry.undone,
        "changes": changes,
    }


def _print(invocation: Invocation, entry: LogEntry, plan: Plan) -> None:
    from omstilling_tui.cli.moments import moment
    from omstilling_tui.workbench.describing import describe

    translate, output = invocation.translate, invocation.output
    undone = translate("cli_plan.undone") if entry.undone else ""
    head = f"{entry.number}  {moment(str(entry.at), invocation.language)}  {entry.actor}"
    output.print(Styled(head, "bold"), f"  {entry.label}" if entry.label else "", f"  {undone}" if undone else "")
    most = 12
    for change in entry.changes[:most]:
        for sentence in describe(change, translate, plan):
            print_line(output, sentence, first="    ", rest="      ")
    if len(entry.changes) > most:
        output.print(f"    {translate('cli_plan.log-more', count=len(entry.changes) - most)}")
