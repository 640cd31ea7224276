"""The command `omstilling` itself."""

from __future__ import annotations

from typing import Any

import click

from omstilling_tui.cli.grammar import LazyGroup
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.table_of_commands import modules


def root() -> LazyGroup:
    """Return the whole grammar of the command line; with no command named it opens the program on the screen."""
    group = LazyGroup("omstilling", modules=modules(), callback=click.pass_context(_open_screen))
    group.params.append(click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_tell_version))
    return group


def _open_screen(context: click.Context) -> Any:
    if context.invoked_subcommand is not None:
        return None
    from omstilling_tui.cli.screen import open_screen

    invocation = context.ensure_object(Invocation)
    return open_screen(invocation)


def _tell_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if not wanted:
        return
    from omstilling_tui import __version__

    context.ensure_object(Invocation).output.print(f"omstilling {__version__}")
    context.exit()
