"""What a bug leaves behind: a file that says where it is, and holds no personal data."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from pathlib import Path

from omstilling_tui import __version__


def describe_crash(error: BaseException, where: str) -> str:
    """Return what a developer needs: versions, the calls and where it happened; no values, no messages, no arguments.

    Args:
        error: The bug.
        where: The command's word, or the face of the program that it happened in.
    """
    calls = [f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    head = [
        f"omstilling {__version__}",
        f"Python {platform.python_version()} {sys.platform}",
        f"command {where or '-'}",
        f"error {type(error).__module__}.{type(error).__qualname__}",
    ]
    return "\n".join([*head, *calls, ""])


def _inside(filename: str) -> str:
    """A file's name without the folders that tell whose machine it is."""
    parts = Path(filename).parts
    start = next((place for place, part in enumerate(parts) if part in ("omstilling_tui", "site-packages")), len(parts) - 1)
    return "/".join(parts[start:])


def write_crash(text: str) -> Path | None:
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
