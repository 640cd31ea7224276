"""`omstilling add`: something new in the plan."""

from __future__ import annotations

from typing import Any

from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.words import nearest, unspelled
from omstilling_tui.cli.writing import commit_edit, reader, text_or_stdin
from omstilling_tui.errors import UsageError
from omstilling_tui.model import edits
from omstilling_tui.model.changes import WHOLE
from omstilling_tui.model.plan import COLLECTIONS, Plan, type_of_single


@make_command("add", context_settings={"ignore_unknown_options": True})
@argument("kind")
@argument("values", metavar="FIELD=VALUE", nargs=-1)
@option("--after", metavar="ID")
@option("--id", "own_id", metavar="ID", default="")
@option("--json-value", is_flag=True)
def command(invocation: Invocation, *, kind: str, values: tuple[str, ...], after: str | None, own_id: str, json_value: bool) -> None:
    """Add an entity and print its id."""
    part = _part(kind)
    held = _held(invocation, part, values, json_value=json_value)

    def edit(plan: Plan) -> Plan:
        return edits.add_entity(plan, part=part, after=after, id=own_id, **held)

    commit = commit_edit(invocation, edit, label=f"add {kind}", told=False)
    new = next(change.id for change in commit.changes if change.field == WHOLE and change.old is None and change.part == part)
    if invocation.wants_json:
        invocation.output.json({"id": new, "commit": commit.number})
    else:
        invocation.output.print(new)


def _part(kind: str) -> str:
    """The collection that a word of the command line means: `focus-area`, `focus-areas`, `focus_areas`."""
    word = unspelled(kind.lower())
    for name, collection in COLLECTIONS.items():
        if word in (name, unspelled(collection.singular)):
            return name
    if word in type_of_single or word == "analysis":
        raise UsageError("cli_plan.there-is-one", kind=kind)
    known = [collection.singular for collection in COLLECTIONS.values()]
    near = nearest(kind, known)
    raise UsageError("cli_plan.no-kind-near" if near else "cli_plan.no-kind", kind=kind[:40], near=near, known=", ".join(known))


def _held(invocation: Invocation, part: str, values: tuple[str, ...], *, json_value: bool) -> dict[str, Any]:
    from omstilling_tui.cli.values import field_at, read_json, sibling_precision, with_value

    type_, read = COLLECTIONS[part].type, reader(invocation)
    held: dict[str, Any] = {}
    for given in values:
        name, sign, text = given.partition("=")
        if not sign:
            raise UsageError("cli_plan.no-sign", given=given[:40])
        field = field_at(type_, name, COLLECTIONS[part].singular)
        text = text_or_stdin(invocation, text)
        if json_value:
            with_value(held, type_, name, read_json(field, text, name))
            continue
        with_value(held, type_, name, read.read(field, text, name))
        precision = read.precision(field, text)
        if precision and (sibling := sibling_precision(type_, name)):
            with_value(held, type_, sibling, precision)
    return held
