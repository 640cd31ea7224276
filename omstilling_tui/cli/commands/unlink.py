"""`omstilling unlink`: a reference taken away."""

from __future__ import annotations

from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.ids import existing_id
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.values import field_at
from omstilling_tui.cli.words import unspelled
from omstilling_tui.cli.writing import commit_edit
from omstilling_tui.model import edits
from omstilling_tui.model.plan import Plan


@make_command("unlink")
@argument("id")
@argument("field")
@argument("other")
def command(invocation: Invocation, *, id: str, field: str, other: str) -> None:
    """Take a reference away."""

    def edit(plan: Plan) -> Plan:
        there = existing_id(plan, id)
        field_at(type(plan.find(there)), field, there)
        return edits.unlink_entities(plan, id=there, field=unspelled(field), other=existing_id(plan, other))

    commit_edit(invocation, edit, label=f"unlink {id} {field} {other}")
