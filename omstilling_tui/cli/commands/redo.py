"""`omstilling redo`: what was undone, done again."""

from __future__ import annotations

from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.types import Whole
from omstilling_tui.cli.writing import tell_commits


@make_command("redo")
@argument("steps", metavar="N", required=False, default=1, type=Whole(1, 100_000))
def command(invocation: Invocation, *, steps: int) -> None:
    """Do again what was undone last."""
    with invocation.bench(write=True) as bench:
        tell_commits(invocation, bench.redo(steps), "cli_plan.redo")
