"""`omstilling x`: commands that plugins add."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.findings import finding_document, finding_line
from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.plugin_options import read_options
from omstilling_tui.cli.tables import print_table, print_text
from omstilling_tui.cli.words import nearest
from omstilling_tui.cli.writing import tell_commit
from omstilling_tui.errors import UsageError
from omstilling_tui.model import edits
from omstilling_tui.model.plan import Plan

if TYPE_CHECKING:
    from omstilling_tui.hooks.judging import FieldChange
    from omstilling_tui.hooks.objects import Command, CommandResult
    from omstilling_tui.hooks.plugins import Provided
    from omstilling_tui.workbench.bench import Workbench


@make_command("x", context_settings={"ignore_unknown_options": True})
@argument("id", required=False)
@argument("values", metavar="NAME=VALUE", nargs=-1)
def command(invocation: Invocation, *, id: str | None, values: tuple[str, ...]) -> None:
    """Run a plugin's command; what it wants changed goes by the same path as any edit."""
    with invocation.bench(write=not invocation.options.readonly) as bench:
        provided = {each.item.id: each for each in bench.plugins.commands()}
        if id is None:
            _list(invocation, list(provided.values()))
            return
        if id not in provided:
            near = nearest(id, provided)
            raise UsageError("cli_tend.no-x-near" if near else "cli_tend.no-x", id=id[:60], near=near, known=", ".join(provided) or "-")
        result = _run(bench, provided[id], values)
        _print(invocation, result)
        if result.changes:
            invocation.refuse_readonly()
            tell_commit(invocation, bench.commit(lambda plan: _applied(plan, result.changes), label=f"x {id}"))


def _run(bench: Workbench, provided: Provided[Command], values: tuple[str, ...]) -> CommandResult:
    options = read_options(provided.item.options, values)
    result: CommandResult = bench.plugins.call(
        provided, "run", provided.item.run, bench.plan, bench.facts(), options, bench.plugins.context(provided.plugin)
    )
    return result


def _applied(plan: Plan, changes: tuple[FieldChange, ...]) -> Plan:
    for change in changes:
        plan = edits.set_json(plan, id=change.id, field=change.field, value=change.value)
    return plan


def _list(invocation: Invocation, provided: list[Provided[Command]]) -> None:
    t = invocation.translate
    if invocation.wants_json:
        invocation.output.json(
            {"commands": [{"id": each.item.id, "title": t.pick(each.item.title), "plugin": each.plugin} for each in provided]}
        )
        return
    if not provided:
        invocation.say("cli_tend.no-x-at-all")
        return
    head = [t("cli_tend.command"), t("cli_tend.plugin"), t("cli_tend.note")]
    print_table(invocation.output, head, [(each.item.id, each.plugin, t.pick(each.item.title)) for each in provided])


def _print(invocation: Invocation, result: CommandResult) -> None:
    output = invocation.output
    if invocation.wants_json:
        if not result.changes:
            output.json(_document(invocation, result))
        return
    if result.text:
        print_text(output, result.text)
    if result.table:
        print_table(output, result.table.columns, [[str(cell) for cell in row] for row in result.table.rows])
    for finding in result.findings:
        output.print(*finding_line(finding, invocation.translate))


def _document(invocation: Invocation, result: CommandResult) -> dict[str, Any]:
    table = {"columns": list(result.table.columns), "rows": [list(row) for row in result.table.rows]} if result.table else None
    return {"text": result.text, "table": table, "findings": [finding_document(each, invocation.translate) for each in result.findings]}
