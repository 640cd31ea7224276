"""How help is laid out: titled sections of two columns, and wrapped paragraphs, within 80 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from omstilling_tui.cli.output import columns_of, padded, terminal_columns

_LEFT = 26
"""The left column is at most so wide; a longer name stands on a line of its own."""


def section(title: str, rows: Sequence[tuple[str, str]]) -> str:
    """Return a titled list of names and what they are."""
    left = min(max(columns_of(name) for name, _ in rows), _LEFT)
    lines = [f"{title}:"]
    for name, text in rows:
        first, *rest = textwrap.wrap(text, _width() - left - 4) or [""]
        if columns_of(name) > left:
            lines.append(f"  {name}")
            name = ""
        lines.append(f"  {padded(name, left)}  {first}".rstrip())
        lines += [" " * (left + 4) + line for line in rest]
    return "\n".join(lines)


def paragraphs(text: str, indent: str = "  ") -> str:
    """Return text wrapped and indented; lines that are indented themselves are examples, and stand as they are."""
    lines: list[str] = []
    for line in text.split("\n"):
        wrapped = (
            [indent + line] if line.startswith(" ") else textwrap.wrap(line, _width(), initial_indent=indent, subsequent_indent=indent)
        )
        lines += wrapped or [""]
    return "\n".join(lines)


def _width() -> int:
    return min(max(terminal_columns(), 60), 100) - 1
