"""`omstilling restore`: a backup in the database's place."""

from __future__ import annotations

from omstilling_tui.cli.asking import confirmed
from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation


@make_command("restore")
@argument("file")
@option("-y", "--yes", is_flag=True)
def command(invocation: Invocation, *, file: str, yes: bool) -> int:
    """Check a backup and put it in the database's place, which is kept aside."""
    from omstilling_tui.workbench.safekeeping import restore

    invocation.refuse_readonly()
    config = invocation.config
    if not yes and not confirmed(invocation, "cli_tend.restore-sure", path=config.database):
        invocation.say("cli_tend.restore-stopped")
        return 1
    aside = restore(config, invocation.cwd() / file)
    if invocation.wants_json:
        invocation.output.json({"database": str(config.database), "aside": str(aside) if aside else None})
    else:
        invocation.say("cli_tend.restore-done" if aside else "cli_tend.restore-done-new", path=config.database, aside=aside)
    return 0
