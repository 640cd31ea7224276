"""`omstilling import`: a plan from a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.tables import print_line

if TYPE_CHECKING:
    from omstilling_tui.workbench.importing import ImportReport


@make_command("import")
@argument("file")
@option("--dry-run", is_flag=True)
def command(invocation: Invocation, *, file: str, dry_run: bool) -> None:
    """Read a plan in, and say what found its place and what is kept as notes."""
    from omstilling_tui.workbench.importing import import_file

    with invocation.bench(write=not dry_run) as bench:
        report = import_file(bench, invocation.cwd() / Path(file), dry_run=dry_run)
        if invocation.wants_json:
            invocation.output.json(_document(report, invocation, dry_run=dry_run))
        else:
            _tell(report, invocation, file, dry_run=dry_run)


def _document(report: ImportReport, invocation: Invocation, *, dry_run: bool) -> dict[str, Any]:
    return {
        "placed": [{"id": each.id, "line": each.line, "text": each.text} for each in report.placed],
        "unplaced": [{"line": each.line, "text": each.text, "note": each.note} for each in report.unplaced],
        "remarks": [{"line": each.line, "message": invocation.translate.pick(each.message)} for each in report.remarks],
        "changes": len(report.changes),
        "dry_run": dry_run,
        "commit": report.commit.number if report.commit else None,
    }


def _tell(report: ImportReport, invocation: Invocation, file: str, *, dry_run: bool) -> None:
    translate, output = invocation.translate, invocation.output
    if report.placed:
        output.print(translate("cli_plan.placed", count=len(report.placed)))
        for place in report.placed:
            print_line(output, _with_line(place.line, f"{place.id}  {place.text}", invocation), first="  ", rest="        ")
    if report.unplaced:
        output.print(translate("cli_plan.unplaced", count=len(report.unplaced)))
        for each in report.unplaced:
            print_line(output, _with_line(each.line, f"{each.text} → {each.note}", invocation), first="  ", rest="        ")
    if report.remarks:
        output.print(translate("cli_plan.remarks", count=len(report.remarks)))
        for remark in report.remarks:
            print_line(output, _with_line(remark.line, translate.pick(remark.message), invocation), first="  ", rest="        ")
    if not report.changes:
        invocation.say("cli_plan.import-unchanged", file=file)
    elif dry_run:
        invocation.say("cli_plan.import-dry", file=file, count=len(report.changes))
    else:
        invocation.say("cli_plan.import-done", file=file, count=len(report.changes))


def _with_line(line: int, text: str, invocation: Invocation) -> str:
    return f"{invocation.translate('cli_plan.line', line=line)}: {text}" if line else text
