"""`omstilling show`: the plan, or one part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.findings import finding_line
from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.outline import print_outline, print_tree
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.tables import print_line, print_text
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.values import entity_to_json

if TYPE_CHECKING:
    from omstilling_tui.hooks.judging import Finding


@make_command("show")
@argument("id", required=False)
def command(invocation: Invocation, *, id: str | None) -> None:
    """Print the plan as an outline, or one part with all its fields, what it owns and its findings."""
    with invocation.bench() as bench:
        if id is None:
            if invocation.wants_json:
                from omstilling_tui.model.document import plan_to_json

                invocation.output.json(plan_to_json(bench.plan))
            else:
                print_outline(invocation, bench.plan)
            return
        from omstilling_tui.cli.ids import existing_id
        from omstilling_tui.workbench.checking import find

        id = existing_id(bench.plan, id)
        found = [finding for finding in find(bench) if finding.id == id]
        if invocation.wants_json:
            invocation.output.json(_document(bench.plan, id, found, invocation))
        else:
            print_entity(invocation, bench.plan, id)
            _print_findings(invocation, found)


def _document(plan: Plan, id: str, found: list[Finding], invocation: Invocation) -> dict[str, Any]:
    from omstilling_tui.cli.findings import finding_document

    return {
        "part": plan.part_of(id),
        "entity": entity_to_json(plan.find(id)),
        "owns": [entity.id for entity in plan.owned_by(id)],
        "findings": [finding_document(each, invocation.translate) for each in found],
    }


def print_entity(invocation: Invocation, plan: Plan, id: str) -> None:
    """Print an entity's fields that are filled in, and those that ought to be, and what it owns."""
    from omstilling_tui.text.labels import one_label
    from omstilling_tui.workbench.wording import title_of

    translate, output = invocation.translate, invocation.output
    entity, part = plan.find(id), plan.part_of(id)
    assert part
    output.print(Styled(f"{id}  {title_of(entity, translate)}".rstrip(), "bold"), f"  ({one_label(part, translate)})")
    held = entity_to_json(entity)
    for field in fields_of(type(entity)):
        _print_field(invocation, part, field, held[field.name], held)
    owned = plan.owned_by(id)
    if owned:
        output.print()
        for each in owned:
            print_tree(invocation, plan, each)


def _print_field(invocation: Invocation, part: str, field: Field, raw: Any, held: dict[str, Any], *, holder: str = "") -> None:
    from omstilling_tui.text.labels import field_label
    from omstilling_tui.workbench.wording import row_text, value_text

    translate, output = invocation.translate, invocation.output
    path = f"{holder}.{field.name}" if holder else field.name
    if field.kind is Kind.VALUE and field.of:
        for inner in fields_of(field.of):
            _print_field(invocation, part, inner, raw[inner.name], raw, holder=path)
        return
    empty = raw in (None, "", [], False)
    if (empty and not field.required) or field.name == "precision":
        return
    label = field_label(part, path, translate)
    if holder:
        label = f"{field_label(part, holder, translate)}, {label[:1].lower()}{label[1:]}"
    head = f"  {label} ({path}): "
    if empty:
        output.print(head, Styled(translate("describing.empty"), "dim"))
    elif field.kind is Kind.MARKDOWN and ("\n" in raw or len(raw) > 60):
        output.print(head.rstrip())
        print_text(output, raw, indent="    ")
    elif field.kind is Kind.VALUES and len(raw) > 1:
        output.print(head.rstrip())
        for row in raw:
            print_line(output, row_text(field.of, row, translate), first="    ", rest="      ")
    else:
        text = value_text(field, raw, translate, precision=str(held.get("precision") or ""), whole=True)
        print_line(output, text, first=head, rest="    ")


def _print_findings(invocation: Invocation, found: list[Finding]) -> None:
    if found:
        invocation.output.print()
        for finding in found:
            invocation.output.print(*finding_line(finding, invocation.translate))
