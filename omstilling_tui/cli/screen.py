"""The way from the command line to the program on the screen."""

from __future__ import annotations

import sys
from pathlib import Path

from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.errors import UsageError


def open_screen(invocation: Invocation, *, demo: bool = False) -> int:
    """Open the program on the screen, on the configured database or on a copy of the example, and return its exit code.

    Raises:
        UsageError: There is no terminal that can show it.
    """
    _refuse_without_terminal(invocation)
    path = None if demo else _config_path(invocation)
    from omstilling_tui.tui import run_app

    options = invocation.options
    return run_app(
        path,
        demo=demo,
        readonly=options.readonly,
        plugins=not options.no_plugins,
        ascii=options.ascii,
        language=options.lang or invocation.environ.get("OMSTILLING_LANG") or None,
    )


def _config_path(invocation: Invocation) -> Path | None:
    """The configuration's path; None when there is none yet, which opens the first-run guide."""
    from omstilling_tui.config import find_config, read_config

    if invocation.options.config or invocation.environ.get("OMSTILLING_CONFIG"):
        path = invocation.config_path
    else:
        found = find_config(None, invocation.environ, invocation.cwd())
        if found is None or not found.exists():
            return None
        path = found
    read_config(path)
    return path


def _refuse_without_terminal(invocation: Invocation) -> None:
    if invocation.environ.get("TERM") == "dumb":
        raise UsageError("cli.dumb-terminal")
    if not (sys.stdin.isatty() and invocation.output.stdout.isatty()):
        raise UsageError("cli.no-terminal")
