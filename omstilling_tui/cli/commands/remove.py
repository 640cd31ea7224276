"""`omstilling remove`: something out of the plan, with all that it owns."""

from __future__ import annotations

from omstilling_tui.cli.asking import confirmed
from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.ids import existing_id
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.writing import tell_commit
from omstilling_tui.model import edits


@make_command("remove")
@argument("id")
@option("-y", "--yes", is_flag=True)
def command(invocation: Invocation, *, id: str, yes: bool) -> int:
    """Remove an entity; on a terminal, ask first."""
    with invocation.bench(write=True) as bench:
        there = existing_id(bench.plan, id)
        _tell_what_goes(invocation, edits.removed_with(bench.plan, there))
        if not yes and not confirmed(invocation, "cli_plan.remove-sure"):
            invocation.say("cli_plan.remove-stopped")
            return 1
        before = bench.plan
        commit = bench.commit(lambda plan: edits.remove_entity(plan, id=there), label=f"remove {there}")
        tell_commit(invocation, commit, before)
        if commit.number is not None:
            invocation.say("cli_plan.undo-hint")
    return 0


def _tell_what_goes(invocation: Invocation, entities: tuple[object, ...]) -> None:
    from omstilling_tui.workbench.wording import shortened, title_of

    if invocation.wants_json:
        return
    for entity in entities:
        title = shortened(title_of(entity, invocation.translate))
        invocation.output.say(f"  {getattr(entity, 'id', '')}  {title}".rstrip())
