"""Frozen versions (versjoner): a snapshot of the plan as plain JSON text, its hash, and the salts of the names in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A frozen version.

    Attributes:
        at: When it was frozen, ISO 8601 in UTC.
        action_plan: The action plan that it was frozen for, empty when it is the plan itself.
        content: The SHA-256 of what makes it another version than the one before.
        snapshot: The canonical JSON.
        sha256: The snapshot's SHA-256.
        measured: The number of the newest measurement then.
    """

    number: int
    label: str
    at: str
    action_plan: str
    content: str
    snapshot: str
    sha256: str
    measured: int


_COLUMNS = ("number", "label", "at", "action_plan", "content", "snapshot", "sha256", "measured")


def all_versions(connection: sqlite3.Connection, *, snapshots: bool = True) -> tuple[Frozen, ...]:
    """Return the versions by number; without their snapshots' text when it isn't needed."""
    columns = ", ".join(_COLUMNS if snapshots else ("'' AS snapshot" if name == "snapshot" else name for name in _COLUMNS))
    rows = connection.execute(f"SELECT {columns} FROM versions ORDER BY number").fetchall()
    return tuple(Frozen(**dict(zip(_COLUMNS, row, strict=True))) for row in rows)


def version(connection: sqlite3.Connection, number: int) -> Frozen | None:
    """Return one version, or None."""
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM versions WHERE number = ?", (number,)).fetchall()
    return Frozen(**dict(zip(_COLUMNS, rows[0], strict=True))) if rows else None


def add_version(connection: sqlite3.Connection, frozen: Frozen, salts: Mapping[str, str]) -> None:
    """Write a version and the salts of the names in it, by the persons' ids."""
    marks = ", ".join("?" * len(_COLUMNS))
    connection.execute(f"INSERT INTO versions ({', '.join(_COLUMNS)}) VALUES ({marks})", [getattr(frozen, name) for name in _COLUMNS])
    connection.executemany(
        "INSERT INTO name_salts (version, person, salt) VALUES (?, ?, ?)",
        [(frozen.number, person, salt) for person, salt in salts.items()],
    )
