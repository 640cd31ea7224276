"""The database as the workbench holds it: one connection, one way to read, one way to write."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from omstilling_tui.errors import DataError
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.store import drafts, journal, measurements
from omstilling_tui.store.backup import copy_database, sync_file
from omstilling_tui.store.connection import SCHEMA, begin_writing, connect, pragma, told
from omstilling_tui.store.plans import load_plan

P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """An open database. Threads may share it: each call has the connection to itself, and no transaction outlives a call.

    Attributes:
        path: The file.
        readonly: Whether it was opened for reading alone.
        migrated_copy: The copy made before the schema was brought up to date, None when it was already.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, readonly: bool = False, migrated_copy: Path | None = None) -> None:
        self.path = path
        self.readonly = readonly
        self.migrated_copy = migrated_copy
        self._connection = connection
        self._lock = threading.RLock()
        self._session = drafts.session_name()
        self._seen_version = -1

    @classmethod
    def open(cls, path: Path, *, readonly: bool = False) -> Self:
        """Open an existing database, and bring an older one up to date after making a copy of it.

        Raises:
            DataError: There is no such file, it isn't ours, it is damaged, a newer program wrote it, or an older one did and it is
                opened for reading alone.
            Busy: Another process holds it.
        """
        connection = connect(path, readonly=readonly)
        copy = None
        try:
            with told(path):
                if pragma(connection, "user_version") < SCHEMA:
                    copy = cls._upgraded(connection, path, readonly=readonly)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path, readonly=readonly, migrated_copy=copy)

    @staticmethod
    def _upgraded(connection: sqlite3.Connection, path: Path, *, readonly: bool) -> Path | None:
        if readonly:
            raise DataError("store.older-schema", path=str(path))
        from omstilling_tui.store.migrations import upgrade

        return upgrade(connection, path)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Create a new, empty database, mode 0600, and open it. The file gets its name when it is whole.

        Raises:
            DataError: Something of that name exists, or it can't be written.
        """
        from omstilling_tui.store.migrations import create_schema

        try:
            descriptor, name = tempfile.mkstemp(prefix=".omstilling-", suffix=".tmp", dir=path.parent)
            os.close(descriptor)
            temporary = Path(name)
            try:
                with told(path):
                    connection = sqlite3.connect(name, isolation_level=None)
                    try:
                        create_schema(connection)
                    finally:
                        connection.close()
                sync_file(temporary)
                os.link(temporary, path)
                sync_file(path.parent)
            finally:
                temporary.unlink(missing_ok=True)
        except FileExistsError:
            raise DataError("store.exists", path=str(path)) from None
        except OSError as error:
            raise DataError("store.cannot-write", path=str(path), reason=error.strerror or "") from None
        return cls.open(path)

    def close(self) -> None:
        """Close the connection; what is done afterwards fails."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read several things as they stood at one moment."""
        with self._lock, told(self.path):
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._roll_back()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write in one transaction, the only way there is: all of it is kept, or nothing.

        Raises:
            Busy: Another process has been writing for longer than the time-out.
            DataError: The database was opened for reading, or the disk is full.
        """
        if self.readonly:
            raise DataError("store.readonly", path=str(self.path))
        with self._lock, told(self.path):
            begin_writing(self._connection)
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                self._roll_back()

    def _roll_back(self) -> None:
        """Take back what isn't committed; a full disk has already done so by itself."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def ask(self, question: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the answer of one of this package's questions, such as `journal.next_undo`."""
        with self._lock, told(self.path):
            return question(self._connection, *args, **kwargs)

    def load(self) -> tuple[Plan, int]:
        """Return the plan and the journal's position that it stands at.

        Raises:
            DataError: A row holds what its field can't.
        """
        with self.reading() as connection:
            return load_plan(connection), journal.last_commit(connection)

    def changed_elsewhere(self) -> bool:
        """Tell whether another connection has written since this was last asked: some microseconds."""
        version = self.ask(pragma, "data_version")
        changed, self._seen_version = version != self._seen_version, version
        return changed

    def series(self) -> Mapping[str, Sequence[Measurement]]:
        """Return each indicator's measurements by date, read when they are asked for."""
        return Series(self)

    def back_up(self, target: Path) -> None:
        """Write a consistent, checked copy to a new file; others may write meanwhile.

        Raises:
            DataError: The target exists, can't be written, or the copy isn't whole.
        """
        self.ask(copy_database, target)

    def save_draft(self, *, id: str, field: str, text: str, seen: Any, at: str) -> None:
        """Keep what is being typed in this session; `seen` is the JSON value that the field had when typing began."""
        draft = drafts.Draft(session=self._session, id=id, field=field, text=text, seen=seen, at=at)
        with self.writing() as connection:
            drafts.save(connection, draft)

    def list_drafts(self) -> tuple[drafts.Draft, ...]:
        """Return the drafts that this user's ended sessions have left, oldest first."""
        own = self._session.partition("-")[0]
        found = self.ask(drafts.all_drafts)
        return tuple(each for each in found if each.session.partition("-")[0] == own and not drafts.is_alive(each.session))

    def discard_draft(self, *, id: str, field: str, session: str = "") -> None:
        """Forget a draft: this session's own, or one that was found."""
        with self.writing() as connection:
            drafts.discard(connection, session or self._session, id, field)


class Series(Mapping[str, Sequence[Measurement]]):
    """Each indicator's measurements by date, oldest first, each date once: read from the database when asked for, and then kept.

    It travels to a plugin's process as a plain dictionary.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._read: dict[str, tuple[Measurement, ...]] = {}

    def __getitem__(self, indicator: str) -> tuple[Measurement, ...]:
        if indicator not in self._read:
            self._read[indicator] = self._store.ask(measurements.series_of, indicator)
        if not self._read[indicator]:
            raise KeyError(indicator)
        return self._read[indicator]

    def __iter__(self) -> Iterator[str]:
        return iter(self._store.ask(measurements.measured_indicators))

    def __len__(self) -> int:
        return len(self._store.ask(measurements.measured_indicators))

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[dict[str, Any]]]:
        return dict, (dict(self),)
