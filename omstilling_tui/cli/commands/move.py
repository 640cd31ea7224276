"""`omstilling move`: something to another place among its like."""

from __future__ import annotations

from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.ids import existing_id
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.writing import commit_edit
from omstilling_tui.errors import UsageError
from omstilling_tui.model import edits
from omstilling_tui.model.plan import Plan


@make_command("move")
@argument("id")
@option("--after", metavar="ID")
@option("--first", is_flag=True)
@option("--up", is_flag=True)
@option("--down", is_flag=True)
def command(invocation: Invocation, *, id: str, after: str | None, first: bool, up: bool, down: bool) -> None:
    """Move an entity: after another, first, or one place up or down among those with the same owner."""
    if sum((after is not None, first, up, down)) != 1:
        raise UsageError("cli_plan.move-where")

    def edit(plan: Plan) -> Plan:
        there = existing_id(plan, id)
        if up or down:
            return edits.move_by(plan, id=there, steps=-1 if up else 1)
        return edits.move_entity(plan, id=there, after=existing_id(plan, after) if after else None)

    commit_edit(invocation, edit, label=f"move {id}")
