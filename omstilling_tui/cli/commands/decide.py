"""`omstilling decide`: a decision on the current draft, which freezes a version of it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from omstilling_tui.cli.findings import finding_document, finding_line
from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.types import Day, Word
from omstilling_tui.cli.words import spelled, unspelled
from omstilling_tui.cli.writing import text_or_stdin
from omstilling_tui.errors import UsageError
from omstilling_tui.model.decisions import ACTIONS, BODIES

if TYPE_CHECKING:
    from omstilling_tui.workbench.deciding import DecisionResult


@make_command("decide")
@argument("body", type=Word(*(spelled(body) for body in BODIES), free=True))
@argument("action", type=Word(*(spelled(action) for action in ACTIONS)))
@option("--date", "day", metavar="DATE", type=Day())
@option("--case", metavar="CASE", default="")
@option("--votes", metavar="F:A")
@option("--text", metavar="TEXT", default="")
@option("--action-plan", metavar="ID", default="")
def command(
    invocation: Invocation, *, body: str, action: str, day: dt.date | None, case: str, votes: str | None, text: str, action_plan: str
) -> None:
    """Record what a body did with the plan; without a date it is today's."""
    from omstilling_tui.workbench.deciding import decide

    votes_for, votes_against = _votes(votes)
    with invocation.bench(write=True) as bench:
        result = decide(
            bench,
            body=unspelled(body) if unspelled(body) in BODIES else body,
            action=unspelled(action),
            date=day or bench.clock().date(),
            case=case,
            votes_for=votes_for,
            votes_against=votes_against,
            text=text_or_stdin(invocation, text),
            action_plan=action_plan,
        )
    _tell(invocation, result)


def _votes(votes: str | None) -> tuple[int | None, int | None]:
    if votes is None:
        return None, None
    match = re.fullmatch(r"(\d{1,4})\s*[:\-\u2013]\s*(\d{1,4})", votes.strip())
    if not match:
        raise UsageError("cli_publish.bad-votes", found=votes[:40])
    return int(match[1]), int(match[2])


def _tell(invocation: Invocation, result: DecisionResult) -> None:
    decision, version = result.decision.id, result.version
    if invocation.wants_json:
        warnings = [finding_document(each, invocation.translate) for each in result.warnings]
        document = {"decision": decision, "version": version, "frozen": result.frozen, "state": result.state, "warnings": warnings}
        invocation.output.json(document)
        return
    invocation.output.print(decision)
    invocation.say("cli_publish.decided-frozen" if result.frozen else "cli_publish.decided", decision=decision, version=version)
    if result.warnings:
        invocation.say("cli_publish.decided-despite", count=len(result.warnings))
    for each in result.warnings:
        invocation.output.say(
            "  " + "".join(piece if isinstance(piece, str) else piece.text for piece in finding_line(each, invocation.translate))
        )
