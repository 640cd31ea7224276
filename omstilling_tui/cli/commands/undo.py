"""`omstilling undo`: the user's own last changes taken back."""

from __future__ import annotations

from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.types import Whole
from omstilling_tui.cli.writing import tell_commits


@make_command("undo")
@argument("steps", metavar="N", required=False, default=1, type=Whole(1, 100_000))
def command(invocation: Invocation, *, steps: int) -> None:
    """Take the last changes back; they can be done again."""
    with invocation.bench(write=True) as bench:
        tell_commits(invocation, bench.undo(steps), "cli_plan.undo")
