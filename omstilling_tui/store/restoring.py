"""A backup in the database's place, and what can be saved from a damaged file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from omstilling_tui.errors import DataError
from omstilling_tui.store.backup import table_names
from omstilling_tui.store.connection import connect, told
from omstilling_tui.store.database import Store
from omstilling_tui.store.health import faults_of


def restore_into(source: Path, target: Path) -> None:
    """Put a backup's content into a database in one transaction of SQLite's: others who have it open see the new content.

    Raises:
        DataError: Either isn't a sound database of ours.
        Busy: Another process holds the database.
    """
    if faults_of(source):
        raise DataError("store.damaged", path=str(source))
    origin = connect(source, readonly=True)
    try:
        connection = connect(target)
        try:
            with told(target):
                connection.execute("BEGIN IMMEDIATE")  # waits for others; the copying itself would not
                connection.execute("COMMIT")
                origin.backup(connection)
        finally:
            connection.close()
    finally:
        origin.close()


def recover_rows(damaged: Path, target: Path) -> int:
    """Save the rows that can still be read from a damaged database into a new one, and return how many.

    Each table is read from its first row until it breaks, and from its last row backwards.

    Raises:
        DataError: Not even the list of tables can be read, the target exists, or it can't be written.
    """
    if not damaged.is_file():
        raise DataError("store.missing", path=str(damaged))
    origin = sqlite3.connect(f"file:{quote(str(damaged.absolute()))}?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        with told(damaged):
            tables = table_names(origin)
        store = Store.create(target)
        try:
            with store.writing() as connection:
                return sum(_recover_table(origin, connection, table) for table in table_names(connection) if table in tables)
        finally:
            store.close()
    finally:
        origin.close()


def _recover_table(origin: sqlite3.Connection, connection: sqlite3.Connection, table: str) -> int:
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()]
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    saved = 0
    for direction in ("ASC", "DESC"):
        for row in _readable(origin, f'SELECT {columns} FROM "{table}" ORDER BY rowid {direction}'):
            with suppress(sqlite3.IntegrityError):
                saved += connection.execute(f'INSERT OR REPLACE INTO "{table}" ({columns}) VALUES ({marks})', row).rowcount
    ((count,),) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchall()
    return int(count) if saved else 0


def _readable(origin: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    """The rows up to the first that can't be read; the file is damaged, so that is what is expected."""
    with suppress(sqlite3.Error, UnicodeDecodeError):
        yield from origin.execute(query)
