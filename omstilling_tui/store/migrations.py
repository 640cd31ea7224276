"""Bringing a database to this program's schema: one transaction, after a verified copy."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omstilling_tui.store import migration_1
from omstilling_tui.store.backup import copy_database
from omstilling_tui.store.connection import APPLICATION_ID, begin_writing, pragma

if TYPE_CHECKING:
    from sqlite_utils import Database

    Step = Callable[[Database], None]

STEPS: Sequence[Step] = migration_1.STEPS
"""Every migration, in order; the schema's number is how many there are."""


def create_schema(connection: sqlite3.Connection) -> None:
    """Give an empty database file the program's schema and its mark."""
    connection.execute("BEGIN IMMEDIATE")
    _run(connection, STEPS)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute("COMMIT")


def upgrade(connection: sqlite3.Connection, path: Path, steps: Sequence[Step] = STEPS) -> Path | None:
    """Bring an older database up to date; return the copy made before, or None if another process has done it meanwhile.

    The copy stands beside the database. Another process may write between copy and transaction: then the copy is made again.

    Raises:
        DataError: The copy can't be made.
        sqlite3.Error: The database can't be locked.
    """
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        while pragma(connection, "user_version") < len(steps):
            seen = pragma(connection, "data_version")
            version = pragma(connection, "user_version")
            copy = path.with_name(f".{path.stem}.schema-{version}-{os.getpid()}{path.suffix}")
            copy.unlink(missing_ok=True)
            copy_database(connection, copy)
            begin_writing(connection)
            try:
                if pragma(connection, "data_version") == seen:
                    _run(connection, steps)
                    connection.execute("COMMIT")
                    return copy.rename(_free_name(path, version))
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                copy.unlink(missing_ok=True)
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
    return None


def _free_name(path: Path, version: int) -> Path:
    names = (path.with_name(f"{path.stem}.schema-{version}{suffix}{path.suffix}") for suffix in ("", *(f"-{n}" for n in range(1, 10_000))))
    return next(name for name in names if not name.exists())


def _run(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    """Apply what is missing, inside the transaction that the caller has begun: sqlite-utils' own become savepoints of it."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("omstilling_tui")
    for number, step in enumerate(steps, 1):
        migrations(name=f"{number:04}-{step.__name__.replace('_', '-')}")(step)
    db = Database(connection, execute_plugins=False)
    migrations.apply(db)
    orphans: list[Any] = connection.execute("PRAGMA foreign_key_check").fetchall()
    assert not orphans
    connection.execute(f"PRAGMA user_version={len(steps)}")
