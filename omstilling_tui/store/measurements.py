"""Measurements: asked for by query, changed by the journal's changes like the plan, and so undone with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from omstilling_tui.errors import Conflict, DataError
from omstilling_tui.model.changes import WHOLE, Change
from omstilling_tui.model.fields import field_of
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.values import entity_from_json, entity_to_json, from_json
from omstilling_tui.store.columns import cells, column_list, entities_from_rows, to_cell

PART: Final = "measurements"

NUMBER: Final = "@number"
"""In the JSON of a measurement added or removed: its number in the order in which they came, so that an undo puts it back there."""

_COLUMNS = column_list(Measurement)

# The index gives the newest of each indicator at once; GROUP BY max() reads every row, which takes seconds for a million.
_LATEST: Final = f"""
    SELECT id, {_COLUMNS} FROM measurements WHERE number IN (
        SELECT (SELECT m.number FROM measurements m WHERE m.indicator = i.id ORDER BY m.date DESC, m.number DESC LIMIT 1)
        FROM indicators i)"""

_SERIES: Final = f"""
    SELECT id, {_COLUMNS} FROM measurements m WHERE indicator = ? AND number = (
        SELECT max(number) FROM measurements WHERE indicator = m.indicator AND date = m.date)
    ORDER BY date"""


def all_measurements(connection: sqlite3.Connection, up_to: int | None = None) -> tuple[Measurement, ...]:
    """Return every measurement, revised ones too, in the order in which they came; those up to a number when one is given."""
    where, values = ("", ()) if up_to is None else ("WHERE number <= ?", (up_to,))
    return _read(connection, f"SELECT id, {_COLUMNS} FROM measurements {where} ORDER BY number", *values)


def latest_measurements(connection: sqlite3.Connection) -> Mapping[str, Measurement]:
    """Return the newest measurement of each indicator by date, in its newest revision."""
    return {each.indicator: each for each in _read(connection, _LATEST)}


def series_of(connection: sqlite3.Connection, indicator: str) -> tuple[Measurement, ...]:
    """Return an indicator's measurements by date, each date once in its newest revision."""
    return _read(connection, _SERIES, indicator)


def history_of(connection: sqlite3.Connection, indicator: str) -> tuple[Measurement, ...]:
    """Return all of an indicator's measurements by date, the revisions of a date in the order in which they came."""
    return _read(connection, f"SELECT id, {_COLUMNS} FROM measurements WHERE indicator = ? ORDER BY date, number", indicator)


def measured_indicators(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the ids of the indicators that have measurements."""
    query = """
        WITH RECURSIVE found(id) AS (
            SELECT min(indicator) FROM measurements
            UNION ALL
            SELECT (SELECT min(indicator) FROM measurements WHERE indicator > found.id) FROM found WHERE found.id IS NOT NULL)
        SELECT id FROM found WHERE id IS NOT NULL"""
    return tuple(id for (id,) in connection.execute(query).fetchall())


def last_number(connection: sqlite3.Connection) -> int:
    """Return the number of the newest measurement, 0 when there is none."""
    found: int = connection.execute("SELECT coalesce(max(number), 0) FROM measurements").fetchall()[0][0]
    return found


def _read(connection: sqlite3.Connection, query: str, *values: str | int) -> tuple[Measurement, ...]:
    return entities_from_rows(Measurement, connection.execute(query, values).fetchall(), PART)


def measurement_changes(connection: sqlite3.Connection, gone: Iterable[str], new: Iterable[Measurement]) -> tuple[Change, ...]:
    """Return the changes that take measurements out and put new ones in, which get their ids and numbers here.

    A counter gives them, so that neither is given out again when a measurement is removed or undone.
    """
    removed = tuple(_removals(connection, gone))
    taken = frozenset(change.id for change in removed)
    return (*removed, *_additions(connection, new, taken))


def _removals(connection: sqlite3.Connection, ids: Iterable[str]) -> Iterator[Change]:
    for id in ids:
        stands = _row_json(connection, id)
        if stands is not None:
            yield Change(PART, id, WHOLE, stands, None)


def _additions(connection: sqlite3.Connection, new: Iterable[Measurement], gone: frozenset[str]) -> Iterator[Change]:
    ((number,),) = connection.execute("SELECT value FROM counters WHERE name = ?", (PART,)).fetchall() or [(0,)]
    given: set[str] = set()
    for measurement in new:
        if measurement.id and measurement.id in given:
            raise DataError("data.id-twice", id=measurement.id)
        given.add(measurement.id)
        number += 1
        while not measurement.id and (f"ME{number}" in given or _stands(connection, f"ME{number}")):
            number += 1
        id = measurement.id or f"ME{number}"
        if id not in gone and _stands(connection, id):
            raise Conflict(id=id, field="", seen=None, theirs=_row_json(connection, id), mine=entity_to_json(measurement))
        yield Change(PART, id, WHOLE, None, entity_to_json(replace(measurement, id=id)) | {NUMBER: number})


def _stands(connection: sqlite3.Connection, id: str) -> bool:
    return bool(connection.execute("SELECT 1 FROM measurements WHERE id = ?", (id,)).fetchall())


def save_measurements(connection: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """Make the changes of measurements; those of the plan are passed over.

    Raises:
        Conflict: What is to be changed or taken out isn't as the change saw it, or what is to be put in stands already.
    """
    for change in changes:
        if change.part != PART:
            continue
        stands = _row_json(connection, change.id)
        if change.field == WHOLE:
            if stands != change.old:
                raise Conflict(id=change.id, field="", seen=change.old, theirs=stands, mine=change.new)
            _put(connection, change)
        elif stands is None or stands[change.field] != change.old:
            raise Conflict(id=change.id, field=change.field, seen=change.old, theirs=stands and stands[change.field], mine=change.new)
        else:
            _set(connection, change)


def _row_json(connection: sqlite3.Connection, id: str) -> dict[str, Any] | None:
    rows = connection.execute(f"SELECT number, id, {_COLUMNS} FROM measurements WHERE id = ?", (id,)).fetchall()
    if not rows:
        return None
    (number, *row) = rows[0]
    return entity_to_json(entities_from_rows(Measurement, [tuple(row)], PART)[0]) | {NUMBER: number}


def _put(connection: sqlite3.Connection, change: Change) -> None:
    if change.new is None:
        connection.execute("DELETE FROM measurements WHERE id = ?", (change.id,))
        return
    held = entity_from_json(Measurement, {name: each for name, each in change.new.items() if name != NUMBER}, change.id)
    number = change.new[NUMBER]
    row = [number, change.id, *cells(held)]
    connection.execute("INSERT INTO counters VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = max(value, ?)", (PART, number, number))
    connection.execute(f"INSERT INTO measurements (number, id, {_COLUMNS}) VALUES ({', '.join('?' * len(row))})", row)


def _set(connection: sqlite3.Connection, change: Change) -> None:
    field = field_of(Measurement, change.field)
    assert field
    cell = to_cell(field, from_json(field, change.new, f"{change.id}.{change.field}"))
    connection.execute(f'UPDATE measurements SET "{change.field}" = ? WHERE id = ?', (cell, change.id))
