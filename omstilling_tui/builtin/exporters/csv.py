"""The plan as one CSV file: a table below the other, the first column naming the table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Final

from omstilling_tui.api import COLLECTIONS, Document, Measurement
from omstilling_tui.builtin.exporters.content.leaves import Leaf, leaves_of
from omstilling_tui.builtin.exporters.content.naming import nested_type
from omstilling_tui.model.fields import Kind
from omstilling_tui.model.plan import part_type, type_of_single

BYTE_ORDER_MARK: Final = "\ufeff"
_FORMULA: Final = r"[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]"
"""How a text begins that a spreadsheet may take for a formula, full-width signs among them; blanks before it don't help."""


def to_csv(document: Document, *, delimiter: str = ";", raw: bool = False) -> str:
    """Return the plan as CSV text.

    Each table begins with a row of its columns' names. A nested list is a table of its own, `focus_areas.frames.budget`, whose
    `id` names the entity that holds the list.

    Args:
        document: What is to be written.
        delimiter: What stands between the cells; Excel in Norwegian expects a semicolon, and a comma in decimal numbers.
        raw: Write for machines: comma, point in decimal numbers, no byte order mark, and no guard against formulas.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter="," if raw else delimiter, lineterminator="\r\n")
    for table, rows in _tables(document):
        for row in rows:
            writer.writerow([_cell(each, raw=raw) for each in (table, *row)])
    return text.getvalue() if raw else BYTE_ORDER_MARK + text.getvalue()


def guarded(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it."""
    return f"'{text}" if re.match(_FORMULA, text) else text


def _cell(held: Any, *, raw: bool) -> str:
    match held:
        case bool():
            return str(int(held))
        case int():
            return str(held)
        case Decimal():
            plain = f"{held:f}"
            return plain if raw else plain.replace(".", ",")
        case str():
            return held if raw else guarded(held)
        case tuple() | list():
            joined = ", ".join(str(each) for each in held)
            return joined if raw else guarded(joined)
        case _:
            return "" if held is None else str(held)


def _tables(document: Document) -> Iterator[tuple[str, Iterable[Sequence[Any]]]]:
    for part in type_of_single:
        yield from _tables_of(part, part_type(part), [getattr(document.plan, part)])
    for part in COLLECTIONS:
        yield from _tables_of(part, part_type(part), getattr(document.plan, part))
    yield from _tables_of("measurements", Measurement, document.measurements)


def _tables_of(part: str, type_: type[Any], entities: Sequence[Any]) -> Iterator[tuple[str, Iterable[Sequence[Any]]]]:
    if not entities:
        return
    leaves = [leaf for leaf in leaves_of(type_).values() if leaf.field.kind is not Kind.VALUES]
    yield part, [["id", *(leaf.path for leaf in leaves)], *([each.id, *_held(each, leaves)] for each in entities)]
    for path, leaf in leaves_of(type_).items():
        if leaf.field.kind is Kind.VALUES:
            rows = [(each.id, value) for each in entities for value in leaf.held_by(each)]
            inner = list(leaves_of(nested_type(type_, path)).values())
            if rows:
                yield f"{part}.{path}", [["id", *(each.path for each in inner)], *([id, *_held(value, inner)] for id, value in rows)]


def _held(entity: Any, leaves: Sequence[Leaf]) -> list[Any]:
    return [leaf.held_by(entity) for leaf in leaves]
