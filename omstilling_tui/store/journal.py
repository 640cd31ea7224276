"""The journal (endringsloggen): every commit with its changes, appended and never rewritten. Undo, audit trail and news at once.

What an actor would undo and redo next stands on each of his commits. An edit is undone next and cuts what could be redone; an undo
uncovers what stood beneath, and can itself be redone: a redo is an undo of an undo.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from omstilling_tui.model.changes import PLACE, WHOLE, Change


@dataclass(frozen=True, slots=True)
class Entry:
    """A commit as the journal tells of it.

    Attributes:
        at: When, ISO 8601 in UTC.
        undoes: The number of the commit that it takes back, or None.
        undone: Whether it has been taken back, and not been redone since.
    """

    number: int
    at: str
    actor: str
    label: str
    undoes: int | None
    undone: bool
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which commits are asked for.

    Attributes:
        entity: Only those that changed the entity with this id.
        since: Only those at or after this time, ISO 8601 in UTC.
        actor: Only this actor's.
        after: Only those with a higher number.
        limit: At most so many, the newest.
    """

    entity: str = ""
    since: str = ""
    actor: str = ""
    after: int = 0
    limit: int = -1


def last_commit(connection: sqlite3.Connection) -> int:
    """Return the number of the newest commit, 0 when there is none: the journal's position."""
    position: int = connection.execute("SELECT coalesce(max(number), 0) FROM commits").fetchall()[0][0]
    return position


def stamp_of(connection: sqlite3.Connection, number: int) -> tuple[str, int, str] | None:
    """Return what tells a commit from another one of the same number in a restored database, None when there is none."""
    rows = connection.execute("SELECT at, actor, label FROM commits WHERE number = ?", (number,)).fetchall()
    return rows[0] if rows else None


def changes_after(connection: sqlite3.Connection, position: int) -> tuple[Change, ...]:
    """Return the changes of all commits after a position, in order."""
    return tuple(_changes(connection, "commit_number > ?", position))


def changes_of(connection: sqlite3.Connection, number: int) -> tuple[Change, ...]:
    """Return the changes of one commit, in order."""
    return tuple(_changes(connection, "commit_number = ?", number))


def _changes(connection: sqlite3.Connection, where: str, number: int) -> Iterator[Change]:
    query = (
        f"SELECT j.part, j.entity, j.field, v.old, v.new FROM journal j JOIN journal_values v ON v.seq = j.seq WHERE {where} ORDER BY j.seq"
    )
    for part, id, field, old, new in connection.execute(query, (number,)).fetchall():
        yield Change(part, id, field, _decoded(old), _decoded(new))


def _decoded(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def append(connection: sqlite3.Connection, changes: Sequence[Change], *, at: str, actor: str, label: str, undoes: int | None = None) -> int:
    """Write a commit with its changes, and return its number.

    Args:
        connection: A connection in a transaction.
        changes: What it changes.
        at: When, ISO 8601 in UTC.
        actor: Who does it.
        label: What it is, in words or as a command; may be empty.
        undoes: The commit that it takes back.
    """
    number = last_commit(connection) + 1
    actor_number = _actor_number(connection, actor)
    undo_next, redo_next = _next_after(connection, actor_number, number, undoes)
    connection.execute(
        "INSERT INTO commits (number, at, actor, label, undoes, undo_next, redo_next) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, at, actor_number, label, undoes, undo_next, redo_next),
    )
    first = connection.execute("SELECT coalesce(max(seq), 0) + 1 FROM journal").fetchall()[0][0]
    connection.executemany(
        "INSERT INTO journal (seq, commit_number, kind, part, entity, field) VALUES (?, ?, ?, ?, ?, ?)",
        [(seq, number, _kind(each), each.part, each.id, each.field) for seq, each in enumerate(changes, first)],
    )
    connection.executemany(
        "INSERT INTO journal_values (seq, old, new) VALUES (?, ?, ?)",
        [(seq, _encoded(each.old), _encoded(each.new)) for seq, each in enumerate(changes, first)],
    )
    return number


def _kind(change: Change) -> Literal["add", "remove", "move", "change"]:
    if change.field == WHOLE:
        return "add" if change.old is None else "remove"
    return "move" if change.field == PLACE else "change"


def _encoded(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_decimal)


def _decimal(value: object) -> float:
    assert isinstance(value, Decimal)
    return float(value)


def _actor_number(connection: sqlite3.Connection, actor: str) -> int:
    """The number that stands for an actor in the journal: the name stands apart, so that it can be erased."""
    connection.execute("INSERT INTO actors (name) VALUES (?) ON CONFLICT (name) DO NOTHING", (actor,))
    number: int = connection.execute("SELECT id FROM actors WHERE name = ?", (actor,)).fetchall()[0][0]
    return number


def _next_after(connection: sqlite3.Connection, actor: int, number: int, undoes: int | None) -> tuple[int | None, int | None]:
    """What the actor would undo and redo after a commit: see the module's docstring."""
    if undoes is None:
        return number, None
    beneath = _last_of(connection, actor, before=undoes)
    is_redo = connection.execute("SELECT undoes IS NOT NULL AND redo_next IS number FROM commits WHERE number = ?", (undoes,)).fetchall()[
        0
    ][0]
    return (number, beneath[1]) if is_redo else (beneath[0], number)


def _last_of(connection: sqlite3.Connection, actor: int, before: int) -> tuple[int | None, int | None]:
    query = "SELECT undo_next, redo_next FROM commits WHERE actor = ? AND number < ? ORDER BY number DESC LIMIT 1"
    rows = connection.execute(query, (actor, before)).fetchall()
    return rows[0] if rows else (None, None)


def next_undo(connection: sqlite3.Connection, actor: str) -> int | None:
    """Return the commit that the actor would undo next, or None."""
    return _next(connection, actor)[0]


def next_redo(connection: sqlite3.Connection, actor: str) -> int | None:
    """Return the undo that the actor would take back next, or None."""
    return _next(connection, actor)[1]


def _next(connection: sqlite3.Connection, actor: str) -> tuple[int | None, int | None]:
    rows = connection.execute("SELECT id FROM actors WHERE name = ?", (actor,)).fetchall()
    return _last_of(connection, rows[0][0], before=last_commit(connection) + 1) if rows else (None, None)


def label_of(connection: sqlite3.Connection, number: int) -> str:
    """Return a commit's label."""
    label: str = connection.execute("SELECT label FROM commits WHERE number = ?", (number,)).fetchall()[0][0]
    return label


def entries(connection: sqlite3.Connection, wanted: Wanted) -> tuple[Entry, ...]:
    """Return the commits asked for, newest first."""
    query = """
        SELECT c.number, c.at, a.name, c.label, c.undoes FROM commits c JOIN actors a ON a.id = c.actor
        WHERE c.number > :after AND c.at >= :since AND (:actor = '' OR a.name = :actor)
        AND (:entity = '' OR c.number IN (SELECT commit_number FROM journal WHERE entity = :entity))
        ORDER BY c.number DESC LIMIT :limit"""
    values = {name: getattr(wanted, name) for name in ("after", "since", "actor", "entity", "limit")}
    rows = connection.execute(query, values).fetchall()
    return tuple(
        Entry(number, at, actor, label, undoes, _is_undone(connection, number), changes_of(connection, number))
        for number, at, actor, label, undoes in rows
    )


def _is_undone(connection: sqlite3.Connection, number: int) -> bool:
    """Whether a commit is taken back: by an undo that isn't taken back itself."""
    undone = False
    while rows := connection.execute("SELECT number FROM commits WHERE undoes = ?", (number,)).fetchall():
        number = rows[0][0]
        undone = not undone
    return undone
