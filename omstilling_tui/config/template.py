"""A new configuration file: every key with its default and a comment in the user's language."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from omstilling_tui.errors import DataError
from omstilling_tui.text.translate import Translator

_LAYOUT: Final = """\
{c:head}

[database]
{c:database-path}
path = "omstilling.db"
{c:database-backups}
backups = { directory = "backups", keep = 14 }

[ui]
{c:ui-language}
language = "LANGUAGE"
{c:ui-theme}
theme = "auto"
{c:ui-keys}
keys = {}

[plugins]
{c:plugins-enabled}
enabled = []
{c:plugins-directory}
directory = "plugins.d"
{c:plugins-scripts}
scripts = "hooks.d"

{c:plugins-settings}
# [plugins.settings.omstilling-ssb]

{c:rules}
# [rules.focus-area-count]
# max = 5
# severity = "info"

{c:checklist}
# [[checklist.items]]
# phase = "mobilisation"
# text = "…"
"""


def write_new_config(path: Path, *, language: str) -> None:
    """Write a commented configuration with the defaults, readable by its owner alone.

    Args:
        path: The file to be written; its directory must be there.
        language: The language of the comments and of the screen: `nb`, `nn` or `en`.

    Raises:
        DataError: There is such a file already, or it can't be written.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError:
        raise DataError("config.exists", file=str(path)) from None
    except OSError as error:
        raise DataError("config.cannot-write", file=str(path), why=error.strerror or type(error).__name__) from None
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(new_config(language))
        file.flush()
        os.fsync(file.fileno())


def new_config(language: str) -> str:
    """Return the text of a new configuration with its comments in a language."""
    t = Translator(language)
    lines = []
    for line in _LAYOUT.splitlines():
        if line.startswith("{c:"):
            lines += [f"# {each}".rstrip() for each in t.raw(f"config.comment.{line[3:-1]}").splitlines()]
        else:
            lines.append(line.replace("LANGUAGE", language))
    return "\n".join(lines) + "\n"
