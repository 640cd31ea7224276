"""The connection: how a database file is opened, what is refused, and what SQLite's errors mean to a user."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from omstilling_tui.errors import Busy, DataError, OmstillingError

APPLICATION_ID: Final = 0x4F6D7374
"""`Omst`: tells our databases from others'."""

SCHEMA: Final = 1
"""The schema that this program reads and writes: `PRAGMA user_version`."""

TIMEOUT = 15.0
"""Seconds to wait for another process's transaction."""

# Up to this size the whole file is checked when it is opened: some milliseconds. `doctor` checks files of any size.
_CHECKED_SIZE: Final = 4_000_000


def connect(path: Path, *, readonly: bool = False, timeout: float = TIMEOUT) -> sqlite3.Connection:
    """Open an existing database of ours, of this program's schema or an older one; never create one.

    Rollback journal and synchronous=EXTRA: no acknowledged transaction is lost in a power cut, at rest it is one file, and SQLite's
    WAL mode may lose commits before 3.51.3.

    Raises:
        DataError: There is no such file, it isn't ours, it is damaged, or a newer program wrote it.
        Busy: Another process has held it for longer than the time-out.
    """
    _refuse_odd_files(path)
    with told(path):
        mode = "ro" if readonly else "rw"
        connection = sqlite3.connect(
            f"file:{quote(str(path.absolute()))}?mode={mode}", uri=True, timeout=timeout, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, path, readonly=readonly)
        except BaseException:
            connection.close()
            raise
    return connection


def _refuse_odd_files(path: Path) -> None:
    try:
        found = path.lstat()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError | NotADirectoryError)
        raise DataError("store.missing" if missing else "store.no-access", path=str(path)) from None
    if not stat.S_ISREG(found.st_mode):
        raise DataError("store.not-a-file", path=str(path))
    if found.st_size == 0:
        raise DataError("store.empty", path=str(path))
    if not os.access(path, os.R_OK):
        raise DataError("store.no-access", path=str(path))


def _prepare(connection: sqlite3.Connection, path: Path, *, readonly: bool) -> None:
    for setting in (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "foreign_keys=ON",
        "secure_delete=ON",
        "synchronous=EXTRA",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {setting}")
    if hasattr(connection, "setconfig"):  # from Python 3.12
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined, unused-ignore]
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise DataError("store.not-ours", path=str(path))
    version = pragma(connection, "user_version")
    if version > SCHEMA:
        raise DataError("store.newer-schema", path=str(path), found=version, known=SCHEMA)
    size = pragma(connection, "page_count") * pragma(connection, "page_size")
    if path.stat().st_size < size:
        raise DataError("store.damaged", path=str(path))
    if size <= _CHECKED_SIZE and connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise DataError("store.damaged", path=str(path))
    if not readonly:
        connection.execute("PRAGMA journal_mode=TRUNCATE").fetchall()


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """Return the value of one of SQLite's own numbers."""
    value: int = connection.execute(f"PRAGMA {name}").fetchall()[0][0]
    return value


def begin_writing(connection: sqlite3.Connection) -> None:
    """Begin a transaction that writes, waiting for others as long as the connection's time-out says.

    SQLite itself looks every tenth of a second in the end, and beside somebody who writes without pause it hardly ever comes in.
    """
    limit = pragma(connection, "busy_timeout")
    until = time.monotonic() + limit / 1000
    connection.execute("PRAGMA busy_timeout=5")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if not str(error.sqlite_errorname).startswith("SQLITE_BUSY") or time.monotonic() > until:
                    raise
            time.sleep(random.uniform(0.001, 0.01))
    finally:
        connection.execute(f"PRAGMA busy_timeout={limit}")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors that a user can do something about into our own; the others are bugs and pass."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError, UnicodeDecodeError) as error:
        ours = _in_our_words(error, path)
        if ours is None:
            raise
        raise ours from error


def _in_our_words(error: Exception, path: Path) -> OmstillingError | None:
    name = str(getattr(error, "sqlite_errorname", ""))
    text = str(error)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Busy("store.busy", path=str(path))
    if name in ("SQLITE_READONLY_ROLLBACK", "SQLITE_READONLY_RECOVERY", "SQLITE_READONLY_CANTINIT"):
        return DataError("store.unfinished-write", path=str(path))
    if name.startswith("SQLITE_READONLY"):
        return DataError("store.readonly", path=str(path))
    if name == "SQLITE_FULL" or name.startswith(("SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_TRUNCATE")):
        return DataError("store.disk-full", path=str(path))
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return DataError("store.no-access", path=str(path))
    damaged = name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_FORMAT", "SQLITE_TOOBIG"))
    if damaged or isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in text or text.startswith(("no such", "malformed")):
        return DataError("store.damaged", path=str(path))
    return None
