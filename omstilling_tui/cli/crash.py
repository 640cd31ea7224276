"""What is left behind when the program has a bug: a crash file that holds no personal data."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from omstilling_tui import __version__
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.table_of_commands import modules


def tell_crash(error: BaseException, arguments: Sequence[str], invocation: Invocation) -> None:
    """Write the crash file and name it on stderr; with `--debug`, show the traceback too."""
    invocation.output.wipe()
    if invocation.options.debug:
        invocation.output.say("".join(traceback.format_exception(error)))
    path = _write(describe_crash(error, arguments))
    invocation.output.say(invocation.translate("cli.crash" if path else "cli.crash-no-file", path=path or "", kind=type(error).__name__))


def describe_crash(error: BaseException, arguments: Sequence[str]) -> str:
    """Return what a developer needs: versions, the command's word and the calls; no values, no messages, no arguments."""
    word = next((argument for argument in arguments if argument in modules()), "")
    calls = [f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    head = [
        f"omstilling {__version__}",
        f"Python {platform.python_version()} {sys.platform}",
        f"command {word or '-'}",
        f"error {type(error).__module__}.{type(error).__qualname__}",
    ]
    return "\n".join([*head, *calls, ""])


def _inside(filename: str) -> str:
    """A file's name without the folders that tell whose machine it is."""
    parts = Path(filename).parts
    start = next((place for place, part in enumerate(parts) if part in ("omstilling_tui", "site-packages")), len(parts) - 1)
    return "/".join(parts[start:])


def _write(text: str) -> Path | None:
    """Write the file into the user's state folder, else into the system's temporary one; None when neither takes it."""
    from platformdirs import user_state_path

    for folder in (user_state_path("omstilling"), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            number, name = tempfile.mkstemp(prefix="omstilling-crash-", suffix=".txt", dir=folder)
        except OSError:
            continue
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
        return Path(name)
    return None
