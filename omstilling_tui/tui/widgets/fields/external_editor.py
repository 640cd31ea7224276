"""A long text in the user's own editor."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Final

from textual.app import App, SuspendNotSupported

from omstilling_tui.errors import DataError

SWITCH: Final = "OMSTILLING_EDITOR"
"""The environment variable that names the editor before all others, or, as `off`, forbids one: an editor can open a shell."""


def edited_outside(app: App[Any], text: str) -> str:
    """Return a text as it stands after the user has edited it in `$OMSTILLING_EDITOR`, `$VISUAL`, `$EDITOR` or nano.

    Raises:
        DataError: Editors are switched off, there is no such editor, or it ended with an error; the text stands as it was.
    """
    command = next((each for name in (SWITCH, "VISUAL", "EDITOR") if (each := os.environ.get(name))), "nano")
    if command == "off":
        raise DataError("tui_forms.editor-off")
    with tempfile.TemporaryDirectory(prefix="omstilling-") as directory:
        path = Path(directory) / "tekst.md"
        path.write_text(text, encoding="utf-8")
        try:
            with app.suspend():
                done = subprocess.run([*shlex.split(command), str(path)], check=False)
        except (FileNotFoundError, PermissionError, ValueError):
            raise DataError("tui_forms.editor-missing", editor=command) from None
        except SuspendNotSupported:
            raise DataError("tui_forms.editor-off") from None
        if done.returncode:
            raise DataError("tui_forms.editor-failed")
        return path.read_text(encoding="utf-8", errors="replace")
