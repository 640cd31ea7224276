"""The outbox: what plugins are to hear of, written with the change that it tells of, taken out when it has been delivered."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something to be told: a number that is never used again, the hook's name, when it happened, and what it concerns."""

    number: int
    name: str
    at: str
    data: Mapping[str, Any]


def put(connection: sqlite3.Connection, name: str, at: str, data: Mapping[str, Any]) -> None:
    """Put something into the outbox, inside the transaction that it tells of."""
    ((number,),) = connection.execute("SELECT value + 1 FROM counters WHERE name = 'outbox'").fetchall() or [(1,)]
    connection.execute(
        "INSERT INTO counters (name, value) VALUES ('outbox', ?) ON CONFLICT (name) DO UPDATE SET value = ?", (number, number)
    )
    connection.execute(
        "INSERT INTO outbox (number, name, at, data) VALUES (?, ?, ?, ?)", (number, name, at, json.dumps(data, ensure_ascii=False))
    )


def waiting(connection: sqlite3.Connection) -> tuple[Waiting, ...]:
    """Return what waits, oldest first."""
    rows = connection.execute("SELECT number, name, at, data FROM outbox ORDER BY number").fetchall()
    return tuple(Waiting(number, name, at, json.loads(data)) for number, name, at, data in rows)


def take_out(connection: sqlite3.Connection, number: int) -> None:
    """Take out what has been delivered."""
    connection.execute("DELETE FROM outbox WHERE number = ?", (number,))


def completed_phases(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the phases whose completion has been told."""
    return frozenset(phase for (phase,) in connection.execute("SELECT phase FROM completed_phases").fetchall())


def set_completed_phases(connection: sqlite3.Connection, phases: frozenset[str], at: str) -> None:
    """Keep which phases are complete, so that each completion is told once."""
    connection.execute("DELETE FROM completed_phases")
    connection.executemany("INSERT INTO completed_phases (phase, at) VALUES (?, ?)", [(phase, at) for phase in sorted(phases)])
