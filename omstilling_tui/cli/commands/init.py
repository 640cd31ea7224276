"""`omstilling init`: a new programme."""

from __future__ import annotations

from typing import Any

from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation


@make_command("init")
@argument("directory", metavar="DIR", required=False, default=".")
@option("--name", metavar="TEXT", default="")
@option("--municipality", metavar="NNNN", multiple=True)
@option("--start", metavar="DATE", default="")
@option("--end", metavar="DATE", default="")
def command(invocation: Invocation, *, directory: str, name: str, municipality: tuple[str, ...], start: str, end: str) -> None:
    """Write a commented configuration and an empty database, and overwrite nothing."""
    from omstilling_tui.workbench.founding import create_workspace

    invocation.refuse_readonly()
    clock: dict[str, Any] = {"clock": invocation.clock} if invocation.clock else {}
    path = create_workspace(
        invocation.cwd() / directory,
        name=name,
        municipalities=[each for given in municipality for each in given.split(",")],
        start=start,
        end=end,
        language=invocation.options.lang or "nb",
        **clock,
    )
    if invocation.wants_json:
        invocation.output.json({"config": str(path)})
        return
    invocation.output.print(str(path))
    invocation.say("cli_tend.init-done", path=path)
