"""Drafts: what somebody was typing, kept until it is saved, so that a lost connection or a crash loses nothing."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft of one field.

    Attributes:
        session: The session that it was typed in: user, process and the process's start.
        seen: The JSON value that the field had when typing began.
        at: When it was kept, ISO 8601 in UTC.
    """

    session: str
    id: str
    field: str
    text: str
    seen: Any
    at: str


def session_name() -> str:
    """Return the name of this process's session: its user, its number and its start, which tells it from a later one of that number."""
    return f"{os.getuid()}-{os.getpid()}-{_start_of(os.getpid())}"


def _start_of(process: int) -> str:
    """When a process was started, in the system's ticks; empty when there is none or the system doesn't say."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[19]
    return ""


def is_alive(session: str) -> bool:
    """Tell whether the session's process still runs."""
    _, process, start = session.split("-")
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return _start_of(int(process)) == start


def save(connection: sqlite3.Connection, draft: Draft) -> None:
    """Keep a draft, in the place of an earlier one of the same field."""
    connection.execute(
        "INSERT OR REPLACE INTO drafts (session, id, field, text, seen, at) VALUES (?, ?, ?, ?, ?, ?)",
        (draft.session, draft.id, draft.field, draft.text, json.dumps(draft.seen, ensure_ascii=False), draft.at),
    )


def all_drafts(connection: sqlite3.Connection) -> tuple[Draft, ...]:
    """Return every draft, oldest first."""
    rows = connection.execute("SELECT session, id, field, text, seen, at FROM drafts ORDER BY at").fetchall()
    return tuple(
        Draft(session=session, id=id, field=field, text=text, seen=json.loads(seen), at=at) for session, id, field, text, seen, at in rows
    )


def discard(connection: sqlite3.Connection, session: str, id: str, field: str) -> None:
    """Forget a draft."""
    connection.execute("DELETE FROM drafts WHERE session = ? AND id = ? AND field = ?", (session, id, field))
