"""`omstilling backup`: a copy that holds together, made while the programme is in use."""

from __future__ import annotations

from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation


@make_command("backup")
@argument("file")
def command(invocation: Invocation, *, file: str) -> None:
    """Write a checked copy of the database; an existing file is not overwritten."""
    from omstilling_tui.workbench.safekeeping import backup

    path = invocation.cwd() / file
    with invocation.bench() as bench:
        backup(bench, path)
    if invocation.wants_json:
        invocation.output.json({"path": str(path)})
    else:
        invocation.output.print(str(path))
        invocation.say("cli_tend.backup-done")
