"""The plan in its tables: loaded whole, saved change by change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from omstilling_tui.model.changes import PLACE, WHOLE, Change
from omstilling_tui.model.fields import field_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, part_type, type_of_single
from omstilling_tui.store.columns import cells, column_list, entities_from_rows, to_cell


def load_plan(connection: sqlite3.Connection) -> Plan:
    """Return the plan that the tables hold, with the ids of all that was ever removed.

    Raises:
        DataError: A row holds what its field can't.
    """
    parts: dict[str, Any] = {}
    for part, type_ in type_of_single.items():
        rows = connection.execute(f'SELECT id, {column_list(type_)} FROM "{part}"').fetchall()
        parts[part] = entities_from_rows(type_, rows, part)[0] if rows else type_()
    for part, collection in COLLECTIONS.items():
        rows = connection.execute(f'SELECT id, {column_list(collection.type)} FROM "{part}" ORDER BY position').fetchall()
        parts[part] = entities_from_rows(collection.type, rows, part)
    removed = connection.execute("SELECT DISTINCT entity FROM journal WHERE kind = 'remove'").fetchall()
    return Plan().with_parts(parts | {"retired": frozenset(id for (id,) in removed)})


def save_changes(connection: sqlite3.Connection, plan: Plan, changes: Iterable[Change]) -> None:
    """Write to the plan's tables what the changes have made of it: only the rows that they name.

    Args:
        connection: A connection in a transaction, whose tables hold the plan as it was before the changes.
        plan: The plan as it is after them.
        changes: The changes, in order; those of measurements are passed over.
    """
    for change in changes:
        if change.part == "measurements":
            continue
        if change.field == WHOLE and change.new is None:
            connection.execute(f'DELETE FROM "{change.part}" WHERE id = ?', (change.id,))
        elif change.field == WHOLE:
            _insert(connection, plan, change)
        elif change.field == PLACE:
            position = _position_after(connection, change.part, change.new, but=change.id)
            connection.execute(f'UPDATE "{change.part}" SET position = ? WHERE id = ?', (position, change.id))
        else:
            field = field_of(part_type(change.part), change.field)
            assert field
            cell = to_cell(field, getattr(plan.find(change.id), change.field))
            connection.execute(f'UPDATE "{change.part}" SET "{change.field}" = ? WHERE id = ?', (cell, change.id))


def _insert(connection: sqlite3.Connection, plan: Plan, change: Change) -> None:
    entity = plan.find(change.id)
    row = [change.id, _position_after(connection, change.part, change.new.get(PLACE)), *cells(entity)]
    marks = ", ".join("?" * len(row))
    connection.execute(f'INSERT INTO "{change.part}" (id, position, {column_list(type(entity))}) VALUES ({marks})', row)


def _position_after(connection: sqlite3.Connection, part: str, after: str | None, *, but: str = "") -> float:
    """A position after the entity named, before the first when it is None, after the last when it is gone.

    Positions are fractions, so that a move touches one row. When two stand too close for another between them, all are numbered anew.
    """
    for _ in range(2):
        low, high = _gap(connection, part, after, but)
        if low is None or high is None:
            return 1.0 if low is None and high is None else low + 1 if low is not None else (high or 0) - 1
        between = (low + high) / 2
        if low < between < high:
            return between
        _renumber(connection, part)
    raise AssertionError("numbered anew, and still no room")


def _gap(connection: sqlite3.Connection, part: str, after: str | None, but: str) -> tuple[float | None, float | None]:
    """The positions between which the entity is to stand; None where there is no end to it."""
    if after is None:
        return None, _one(connection, f'SELECT position FROM "{part}" WHERE id <> ? ORDER BY position LIMIT 1', but)
    low = _one(connection, f'SELECT position FROM "{part}" WHERE id = ?', after)
    if low is None:
        return _one(connection, f'SELECT position FROM "{part}" WHERE id <> ? ORDER BY position DESC LIMIT 1', but), None
    return low, _one(connection, f'SELECT position FROM "{part}" WHERE id <> ? AND position > ? ORDER BY position LIMIT 1', but, low)


def _one(connection: sqlite3.Connection, query: str, *values: str | float) -> float | None:
    rows = connection.execute(query, values).fetchall()
    found: float | None = rows[0][0] if rows else None
    return found


def _renumber(connection: sqlite3.Connection, part: str) -> None:
    ids = connection.execute(f'SELECT id FROM "{part}" ORDER BY position').fetchall()
    connection.executemany(f'UPDATE "{part}" SET position = ? WHERE id = ?', [(float(place), id) for place, (id,) in enumerate(ids, 1)])
