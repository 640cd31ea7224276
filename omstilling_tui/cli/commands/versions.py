"""`omstilling versions`: frozen versions shown, compared and verified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.grammar import argument, group, subcommand
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.moments import moment
from omstilling_tui.cli.outline import print_outline
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.tables import print_line, print_table
from omstilling_tui.cli.types import Whole
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label
from omstilling_tui.text.translate import Translator

if TYPE_CHECKING:
    from omstilling_tui.model.decisions import Decision
    from omstilling_tui.workbench.deciding import VersionRow

NUMBER = Whole(1, 1_000_000)

command = group("versions", default="list")


@subcommand(command, "list")
def list_versions(invocation: Invocation) -> None:
    """Print the frozen versions with their state and the decisions on them."""
    from omstilling_tui.workbench.deciding import versions

    with invocation.bench() as bench:
        rows = versions(bench)
    if invocation.wants_json:
        invocation.output.json({"versions": [_row_document(row) for row in rows]})
        return
    if not rows:
        invocation.say("cli_publish.no-versions")
        return
    t = invocation.translate
    head = [t(f"cli_publish.{name}") for name in ("number", "label", "created", "state", "decisions")]
    cells = [
        [
            str(row.number),
            row.label,
            moment(row.created, t.language),
            choice_label(row.state, t),
            ", ".join(_decision_text(each, t) for each in row.decisions),
        ]
        for row in rows
    ]
    print_table(invocation.output, head, cells, right=[0])


def _decision_text(decision: Decision, t: Translator) -> str:
    day = f" {formats.date(decision.date, t.language, decision.precision)}" if decision.date else ""
    return f"{decision.id} {choice_label(decision.body, t)} {choice_label(decision.action, t)}{day}"


def _row_document(row: VersionRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "label": row.label,
        "created": row.created,
        "state": row.state,
        "sha256": row.sha256,
        "same_as_draft": row.same_as_draft,
        "action_plan": row.action_plan or None,
        "decisions": [decision.id for decision in row.decisions],
    }


@subcommand(command, "show")
@argument("number", metavar="N", type=NUMBER)
def show(invocation: Invocation, number: int) -> None:
    """Print a version as it was frozen."""
    from omstilling_tui.workbench.deciding import snapshot, version_plan

    with invocation.bench() as bench:
        if invocation.wants_json:
            invocation.output.json(dict(snapshot(bench, number)))
        else:
            print_outline(invocation, version_plan(bench, number))


@subcommand(command, "diff")
@argument("first", metavar="A", type=NUMBER)
@argument("second", metavar="B", type=NUMBER, required=False)
def diff(invocation: Invocation, first: int, second: int | None) -> int:
    """Print what differs between two versions, or a version and the plan as it stands; answer 1 when anything does."""
    from omstilling_tui.workbench.deciding import compare, compared_plans
    from omstilling_tui.workbench.describing import describe

    with invocation.bench() as bench:
        found = compare(bench, first, second)
        older, newer = compared_plans(bench, first, second)
    if invocation.wants_json:
        documents = [
            {"part": each.part, "id": each.id, "field": each.field, "old": each.old, "new": each.new, "text": text}
            for each in found
            for text in ["; ".join(describe(each, invocation.translate, newer, older))]
        ]
        invocation.output.json({"a": first, "b": second, "differences": documents})
        return 1 if found else 0
    for each in found:
        for sentence in describe(each, invocation.translate, newer, older):
            print_line(invocation.output, sentence, rest="    ")
    invocation.say("cli_publish.differences" if found else "cli_publish.same", count=len(found))
    return 1 if found else 0


@subcommand(command, "verify")
def verify(invocation: Invocation) -> int:
    """Compute each version's hash again, and answer 1 when one doesn't hold."""
    from omstilling_tui.workbench.deciding import verify as verify_all

    with invocation.bench() as bench:
        results = verify_all(bench)
    broken = [each for each in results if each.state != "ok"]
    if invocation.wants_json:
        documents = [{"number": each.number, "state": each.state, "sha256": each.sha256, "found": each.found} for each in results]
        invocation.output.json({"versions": documents, "ok": not broken})
        return 1 if broken else 0
    for each in results:
        word = Styled(invocation.translate(f"cli_publish.{each.state}"), "green" if each.state == "ok" else "red")
        invocation.output.print(f"{each.label}  {each.sha256}  ", word)
    if not results:
        invocation.say("cli_publish.no-versions")
    return 1 if broken else 0
