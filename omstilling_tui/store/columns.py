"""Field values between the model and the database's columns."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from omstilling_tui.errors import DataError
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.values import from_json, to_json

Cell = str | int | float | None


def to_cell(field: Field, held: Any) -> Cell:
    """Return a field's value as its column holds it: øre for money, text for other decimals and dates, JSON for what is nested."""
    match field.kind:
        case Kind.MONEY:
            return None if held is None else int(held * 100)
        case Kind.NUMBER:
            return None if held is None else format(held, "f")
        case Kind.DATE:
            return held.isoformat() if held else None
        case Kind.BOOLEAN:
            return int(held)
        case Kind.REFERENCES | Kind.TEXTS | Kind.DATES | Kind.VALUE | Kind.VALUES:
            return json.dumps(to_json(field, held), ensure_ascii=False, separators=(",", ":"))
        case _:
            number_or_text: Cell = held
            return number_or_text


def cells(entity: Any) -> list[Cell]:
    """Return an entity's row without its id, in the order of its fields."""
    return [to_cell(field, getattr(entity, field.name)) for field in fields_of(type(entity))]


def column_list(type_: type[Any]) -> str:
    """Return the names of an entity's columns without its id, quoted, for a statement."""
    return ", ".join(f'"{field.name}"' for field in fields_of(type_))


def entities_from_rows(type_: type[Any], rows: Sequence[tuple[Any, ...]], table: str) -> tuple[Any, ...]:
    """Return the entities that rows of (id, field, field …) hold.

    Raises:
        DataError: A row holds what its field can't, as when somebody has written to the database past the program.
    """
    readers = [(field.name, _reader(field)) for field in fields_of(type_)]
    found = []
    for id, *row in rows:
        try:
            held = {name: read(cell) if read else cell for (name, read), cell in zip(readers, row, strict=True)}
            found.append(type_(id=id, **held))
        except (DataError, ValueError, ArithmeticError, TypeError) as error:
            raise DataError("store.bad-row", table=table, id=str(id)[:60]) from error
    return tuple(found)


def _reader(field: Field) -> Callable[[Any], Any] | None:
    """What turns a cell into the field's value; None when they are the same."""
    match field.kind:
        case Kind.MONEY:
            return _amount
        case Kind.NUMBER:
            return _number
        case Kind.DATE:
            return _date
        case Kind.BOOLEAN:
            return bool
        case Kind.REFERENCES | Kind.TEXTS:
            return _texts
        case Kind.DATES | Kind.VALUE | Kind.VALUES:
            return _nested_reader(field)
        case _:
            return None


def _amount(cell: int | None) -> Decimal | None:
    return None if cell is None else (Decimal(cell) / 100).normalize() if cell else Decimal(0)


def _number(cell: str | None) -> Decimal | None:
    return None if cell is None else Decimal(cell)


def _date(cell: str | None) -> dt.date | None:
    return None if cell is None else dt.date.fromisoformat(cell)


def _texts(cell: str) -> tuple[str, ...]:
    return () if cell == "[]" else tuple(json.loads(cell))


def _nested_reader(field: Field) -> Callable[[str], Any]:
    """A reader that reads each text once: most rows of a table hold the same few, above all the empty one."""
    read: dict[str, Any] = {"[]": (), "{}": field.default}

    def value_of(cell: str) -> Any:
        if cell not in read:
            read[cell] = from_json(field, json.loads(cell, parse_float=Decimal), field.name)
        return read[cell]

    return value_of
