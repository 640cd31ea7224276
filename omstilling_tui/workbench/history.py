"""The audit trail: who changed what, and when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from omstilling_tui.store.journal import Entry, Wanted, entries

if TYPE_CHECKING:
    from omstilling_tui.workbench.bench import Workbench

LogEntry = Entry


def log(
    bench: Workbench, *, entity: str | None = None, since: dt.date | None = None, actor: str | None = None, limit: int | None = None
) -> tuple[LogEntry, ...]:
    """Return commits, newest first.

    Args:
        bench: The workbench.
        entity: Only those that changed the entity with this id.
        since: Only those from this day on, by the clock's zone.
        actor: Only this actor's.
        limit: At most so many.
    """
    start = ""
    if since:
        midnight = dt.datetime.combine(since, dt.time(), tzinfo=bench.clock().tzinfo)
        start = midnight.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    wanted = Wanted(entity=entity or "", since=start, actor=actor or "", limit=-1 if limit is None else limit)
    return bench.store.ask(entries, wanted)
