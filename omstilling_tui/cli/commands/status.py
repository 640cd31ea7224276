"""`omstilling status`: how the work stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.findings import finding_document
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.phases import phase_line
from omstilling_tui.cli.tables import print_line, print_table
from omstilling_tui.hooks.judging import ChecklistState
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.values import number_to_json
from omstilling_tui.text import formats

if TYPE_CHECKING:
    from omstilling_tui.workbench.checking import Status

MOST_STEPS = 8
"""So many next steps are shown; `--json` has them all."""

MONEY = ("funding", "frames", "budget", "spent")
"""The sums of a year; a column where all are 0 isn't shown."""


@make_command("status")
def command(invocation: Invocation) -> None:
    """Print phases, findings by severity, money, indicators that are due and the next steps."""
    from omstilling_tui.workbench import checking

    with invocation.bench() as bench:
        found = checking.status(bench)
        if invocation.wants_json:
            invocation.output.json(_document(found, bench.plan, invocation))
        else:
            _print(found, bench.plan, invocation)


def _document(status: Status, plan: Plan, invocation: Invocation) -> dict[str, Any]:
    from omstilling_tui.cli.commands.checklist import item_document

    programme = plan.programme
    return {
        "programme": {
            "name": programme.name,
            "start": programme.start.isoformat() if programme.start else None,
            "end": programme.end.isoformat() if programme.end else None,
        },
        "phases": [
            {"phase": each.phase, "done": each.done, "total": each.total, "complete": each.complete, "current": each.current}
            for each in status.phases
        ],
        "checklist": [item_document(each, invocation) for each in status.checklist],
        "counts": dict(status.counts),
        "money": [{"year": each.year} | {name: number_to_json(getattr(each, name)) for name in MONEY} for each in status.money],
        "indicators_due": [
            {"indicator": each.indicator.id, "title": each.indicator.title, "dates": [day.isoformat() for day in each.dates]}
            for each in status.due
        ],
        "next_steps": [
            {"item": each.id, "text": invocation.translate.pick(each.text)}
            if isinstance(each, ChecklistState)
            else finding_document(each, invocation.translate)
            for each in status.next_steps
        ],
    }


def _print(status: Status, plan: Plan, invocation: Invocation) -> None:
    from omstilling_tui.cli.outline import heading

    translate, output = invocation.translate, invocation.output
    output.print(Styled(heading(plan, translate), "bold"))
    output.print()
    for number, phase in enumerate(status.phases, 1):
        output.print(f"  {number} {phase_line(phase, translate)}")
    output.print()
    output.print(translate("cli_check.found", found=translate("cli_check.counts", **status.counts)))
    if status.money:
        output.print()
        _print_money(status, invocation)
    if status.due:
        output.print()
        output.print(Styled(translate("cli_check.due"), "bold"))
        for each in status.due:
            days = ", ".join(formats.date(day, translate.language) for day in each.dates[-3:])
            print_line(output, f"{each.indicator.id}  {each.indicator.title}: {days}", first="  ", rest="      ")
    if status.next_steps:
        output.print()
        _print_steps(status, invocation)


def _print_money(status: Status, invocation: Invocation) -> None:
    translate = invocation.translate
    names = [name for name in MONEY if any(getattr(each, name) for each in status.money)]
    head = [translate(f"cli_check.{name}") for name in ("year", *names)]
    rows = [[str(each.year), *(formats.number(round(getattr(each, name)), translate.language) for name in names)] for each in status.money]
    print_table(invocation.output, head, rows, right=range(1, len(head)))


def _print_steps(status: Status, invocation: Invocation) -> None:
    translate, output = invocation.translate, invocation.output
    output.print(Styled(translate("cli_check.next"), "bold"))
    for step in status.next_steps[:MOST_STEPS]:
        if isinstance(step, ChecklistState):
            print_line(output, translate.pick(step.text), first="  [ ] ", rest="      ")
        else:
            print_line(output, f"{translate.pick(step.message)} ({step.code})", first="  [ ] ", rest="      ")
    more = len(status.next_steps) - MOST_STEPS
    if more > 0:
        output.print(f"  {translate('cli_check.more-steps', count=more)}")
