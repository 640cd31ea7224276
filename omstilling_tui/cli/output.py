"""What goes out: data to stdout, messages to stderr, everything cleaned on the way."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping
from typing import Any, NamedTuple, TextIO

from omstilling_tui.model.cleaning import printable

_COLOURS = {"red": "31", "green": "32", "yellow": "33", "blue": "34", "dim": "2", "bold": "1"}

_SIGNS = str.maketrans(
    {
        "→": "->",
        "←": "<-",
        "–": "-",
        "—": "-",
        "\u2212": "-",
        "…": "...",
        "«": '"',
        "»": '"',
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "•": "*",
        "·": "-",
        "×": "x",
        "≥": ">=",
        "≤": "<=",
        "─": "-",
        "✓": "x",
    }
)


class Styled(NamedTuple):
    """A piece of a line in a colour, which a terminal that has none shows plain."""

    text: str
    style: str


class Output:
    """The command's two streams.

    Attributes:
        plain: No colours and no rules; tables have a tab between columns.
        ascii: Signs beyond ASCII are swapped for plain ones; letters stay.
    """

    def __init__(self, stdout: TextIO, stderr: TextIO, environ: Mapping[str, str]) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self.plain = False
        self.ascii = False
        self.terminal = stdout.isatty() and environ.get("TERM") != "dumb"
        self.coloured = self.terminal and not environ.get("NO_COLOR")
        for stream in (stdout, stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="backslashreplace")

    @property
    def width(self) -> int | None:
        """The columns that lines are wrapped to; None in a pipe, where nothing is wrapped or cut."""
        if not self.terminal:
            return None
        return min(max(terminal_columns(), 40), 120)

    def print(self, *pieces: str | Styled) -> None:
        """Write a line of data, or several, to stdout."""
        self.stdout.write("".join(self._shown(piece) for piece in pieces) + "\n")

    def say(self, text: str) -> None:
        """Write a message to stderr."""
        self.stderr.write(self._clean(text, self.stderr) + "\n")

    def json(self, document: Any) -> None:
        """Write the one JSON document that the command answers with.

        Where the stream isn't UTF-8 other letters are escaped, so that it stays JSON.
        """
        import json

        escape = not _is_unicode(self.stdout)
        self.stdout.write(json.dumps(document, ensure_ascii=escape, indent=1, allow_nan=False, default=str) + "\n")

    def wipe(self) -> None:
        """Clear the line that a progress bar stands on."""
        if self.stderr.isatty():
            self.stderr.write("\r\x1b[K")

    def _shown(self, piece: str | Styled) -> str:
        if isinstance(piece, str):
            return self._clean(piece, self.stdout)
        text = self._clean(piece.text, self.stdout)
        if not self.coloured or self.plain or piece.style not in _COLOURS:
            return text
        return f"\x1b[{_COLOURS[piece.style]}m{text}\x1b[0m"

    def _clean(self, text: str, stream: TextIO) -> str:
        """Text as the stream may show it; hard blanks become plain ones, so that figures can be searched for."""
        text = printable(text).replace("\u00a0", " ").replace("\u202f", " ")
        return text.translate(_SIGNS) if self.ascii or not _is_unicode(stream) else text


def _is_unicode(stream: TextIO) -> bool:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return encoding.lower().replace("_", "-") in ("utf-8", "utf8", "utf-8-sig", "utf-16")


def terminal_columns() -> int:
    """Return how many columns there are: $COLUMNS, else those of the terminal that stdout is, else 80."""
    told = os.environ.get("COLUMNS", "")
    if told.isascii() and told.isdigit() and int(told):
        return int(told)
    try:
        return os.get_terminal_size().columns or 80
    except OSError:
        return 80


def columns_of(text: str) -> int:
    """Return how many columns a line takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """Return text filled up with blanks to so many columns."""
    blanks = " " * max(0, columns - columns_of(text))
    return blanks + text if right else text + blanks
