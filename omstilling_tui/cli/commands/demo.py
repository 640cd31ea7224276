"""`omstilling demo`: the program on the screen, on a throw-away copy of the example."""

from __future__ import annotations

from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation


@make_command("demo")
def command(invocation: Invocation) -> int:
    """Open the screens on a copy of the example programme."""
    from omstilling_tui.cli.screen import open_screen

    return open_screen(invocation, demo=True)
