"""Tables and wrapped text for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from omstilling_tui.cli.output import Output, columns_of, padded
from omstilling_tui.model.cleaning import clean_line

_LEAST = 12
"""A column that gives way to the terminal's width keeps so many columns."""


def print_table(output: Output, head: Sequence[str], rows: Iterable[Sequence[str]], *, right: Iterable[int] = ()) -> None:
    """Print a table: aligned columns, the last one wrapped to the terminal's width.

    In a pipe nothing is wrapped or cut, so that a row is a line; with `--plain` there is a tab between columns and no rule.

    Args:
        output: Where to.
        head: The columns' names.
        rows: The cells, a sequence for each row.
        right: The columns, from 0, that stand to the right, as numbers do.
    """
    cells = [[clean_line(cell) for cell in row] for row in rows]
    if output.plain:
        for row in [list(head), *cells]:
            output.print("\t".join(row))
        return
    rightward = frozenset(right)
    widths = [max(columns_of(row[place]) for row in [list(head), *cells]) for place in range(len(head))]
    last = len(head) - 1
    room = output.width - sum(widths[:last]) - 2 * last if output.width else None
    if room is not None and room < widths[last]:
        widths[last] = max(room, _LEAST)
    for row in [list(head), ["─" * width for width in widths], *cells]:
        _print_row(output, row, widths, rightward, wrap=room is not None)


def _print_row(output: Output, row: Sequence[str], widths: Sequence[int], right: frozenset[int], *, wrap: bool) -> None:
    *most, last = row
    lines = textwrap.wrap(last, widths[-1]) or [""] if wrap else [last]
    lead = "".join(padded(cell, width, right=place in right) + "  " for place, (cell, width) in enumerate(zip(most, widths, strict=False)))
    final = len(row) - 1
    for place, line in enumerate(lines):
        text = padded(line, widths[-1], right=True) if final in right else line
        output.print(((lead if place == 0 else " " * columns_of(lead)) + text).rstrip())


def print_text(output: Output, text: str, *, indent: str = "") -> None:
    """Print running text, wrapped to the terminal's width; paragraphs and lines stay as they are."""
    for line in text.split("\n"):
        print_line(output, line, first=indent, rest=indent)


def print_line(output: Output, line: str, *, first: str = "", rest: str = "", width: int | None = None) -> None:
    """Print one line, wrapped with the indents given: to the terminal's width, or where that is none to the width given."""
    columns = output.width or width
    if columns is None or not line.strip():
        output.print((first + line).rstrip())
        return
    for each in textwrap.wrap(line, columns, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False):
        output.print(each)
