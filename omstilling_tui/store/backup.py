"""Copies of the database: made while it is in use, checked before they count."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path

from omstilling_tui.errors import DataError
from omstilling_tui.store.connection import pragma, told


def copy_database(connection: sqlite3.Connection, target: Path) -> None:
    """Write a consistent copy of the open database to a new file, mode 0600, and check it before it gets its name.

    Never by copying the file: closing it would drop this process's own locks, and a copy of a file in use is seldom whole.

    Raises:
        DataError: The target exists, can't be written, or the copy isn't whole.
    """
    if target.exists() or target.is_symlink():
        raise DataError("store.target-exists", path=str(target))
    try:
        descriptor, name = tempfile.mkstemp(prefix=".omstilling-", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise DataError("store.cannot-write", path=str(target), reason=error.strerror or "") from None
    os.close(descriptor)
    temporary = Path(name)
    try:
        with told(target):
            seen = pragma(connection, "data_version")
            connection.execute("VACUUM INTO ?", (name,))
            _verify_copy(connection, seen, temporary, target)
        sync_file(temporary)
        os.link(temporary, target)
        sync_file(target.parent)
    except FileExistsError:
        raise DataError("store.target-exists", path=str(target)) from None
    except OSError as error:
        raise DataError("store.cannot-write", path=str(target), reason=error.strerror or "") from None
    finally:
        temporary.unlink(missing_ok=True)


def _verify_copy(source: sqlite3.Connection, seen: int, copy: Path, target: Path) -> None:
    """Refuse a copy that SQLite finds fault with, or that holds another number of rows than its source: if that is still as it was."""
    checked = sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        whole = checked.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
        same = _contents(checked) == _contents(source)
        if not whole or not (same or pragma(source, "data_version") != seen):
            raise DataError("store.copy-damaged", path=str(target))
    finally:
        checked.close()


def _contents(connection: sqlite3.Connection) -> dict[str, int]:
    """The marks of a database, and how many rows each of its tables has."""
    counts = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchall()[0][0] for name in table_names(connection)}
    return counts | {name: pragma(connection, name) for name in ("application_id", "user_version")}


def table_names(connection: sqlite3.Connection) -> list[str]:
    """Return the names of the database's tables."""
    return [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()]


def sync_file(path: Path) -> None:
    """See to it that a file, or a directory's list of names, has reached the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
