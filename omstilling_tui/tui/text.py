"""The only way for words of users and plugins to a widget: never as markup, never with control characters."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from rich.text import Text
from textual.content import Content

from omstilling_tui.model.cleaning import printable


def plain(text: str) -> Content:
    """Return text that a widget shows as it stands, brackets and all."""
    return Content(printable(text))


def cell(text: str) -> Text:
    """Return text that a `Tree` label or a `DataTable` cell shows as it stands."""
    return Text(one_line(text), end="")


def one_line(text: str) -> str:
    """Return text on one line: line breaks and tabs become blanks."""
    return " ".join(printable(text).split())


def shorten(text: str, width: int) -> str:
    """Return text on one line, in at most so many cells, with `…` where it was cut."""
    flat = one_line(text)
    if cell_len(flat) <= width:
        return flat
    return set_cell_size(flat, max(0, width - 1)).rstrip() + "…" if width > 0 else ""


def fit(text: str, width: int, *, right: bool = False) -> str:
    """Return text on one line in exactly so many cells, cut with `…` or filled with blanks."""
    short = shorten(text, width)
    blanks = " " * (width - cell_len(short))
    return blanks + short if right else short + blanks
