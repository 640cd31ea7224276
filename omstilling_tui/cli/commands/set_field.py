"""`omstilling set`: one field of one part of the plan."""

from __future__ import annotations

from typing import Any

from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.writing import commit_edit, reader, text_or_stdin
from omstilling_tui.model import edits
from omstilling_tui.model.plan import Plan


@make_command("set", context_settings={"ignore_unknown_options": True})
@argument("id")
@argument("field")
@argument("value")
@option("--json-value", is_flag=True)
@option("--expect", metavar="VALUE")
def command(invocation: Invocation, *, id: str, field: str, value: str, json_value: bool, expect: str | None) -> None:
    """Set a field; with `--expect`, only if that value still stands there."""
    from omstilling_tui.cli.ids import existing_id
    from omstilling_tui.cli.values import field_at, read_json, sibling_precision
    from omstilling_tui.cli.words import unspelled

    text = text_or_stdin(invocation, value)
    read = reader(invocation)

    def edit(plan: Plan) -> Plan:
        there = existing_id(plan, id)
        entity = plan.find(there)
        declared = field_at(type(entity), field, there)
        name, path = unspelled(field), f"{there}.{unspelled(field)}"
        held = read_json(declared, text, path) if json_value else read.read(declared, text, path)
        seen: dict[str, Any] = {}
        if expect is not None:
            seen["seen"] = read_json(declared, expect, path) if json_value else read.read(declared, expect, path)
        plan = edits.set_field(plan, id=there, field=name, value=held, **seen)
        precision = "" if json_value else read.precision(declared, text)
        sibling = sibling_precision(type(entity), name)
        if sibling and not json_value and declared.kind == "date":
            plan = edits.set_field(plan, id=there, field=sibling, value=precision)
        return plan

    commit_edit(invocation, edit, label=f"set {id} {field}")
