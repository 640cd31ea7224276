"""The database's health: whether the file is whole, and whether it holds what the program has made."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from omstilling_tui.store.connection import connect, told


def faults_of(path: Path) -> tuple[str, ...]:
    """Return what SQLite finds wrong with a whole database, in its own words; nothing when it is sound. Reads every page.

    Raises:
        DataError: It isn't a database of ours, or can't be opened.
    """
    connection = connect(path, readonly=True)
    try:
        with told(path):
            rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        found = [str(row[0]) for row in rows if row[0] != "ok"]
        return (*found, *(f"foreign key: {table} {row}" for table, row, *_ in orphans))
    finally:
        connection.close()


def foreign_objects(path: Path) -> tuple[str, ...]:
    """Return the names of tables, indexes, triggers and views that aren't the program's own, have been changed, or are missing.

    Raises:
        DataError: It isn't a database of ours, or can't be opened.
    """
    from omstilling_tui.store.migrations import create_schema

    ours = sqlite3.connect(":memory:", isolation_level=None)
    connection = connect(path, readonly=True)
    try:
        create_schema(ours)
        with told(path):
            differing = _objects(ours) ^ _objects(connection)
        return tuple(sorted({name for _, name, _ in differing}))
    finally:
        ours.close()
        connection.close()


def _objects(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    rows = connection.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^'"
    ).fetchall()
    return {(kind, name, " ".join(sql.split())) for kind, name, sql in rows}
