"""Points in time as people read them."""

from __future__ import annotations

import datetime as dt

from omstilling_tui.text import formats


def moment(at: str, language: str) -> str:
    """Return a time, ISO 8601 in UTC, as the local date and time of day."""
    there = dt.datetime.fromisoformat(at.replace("Z", "+00:00")).astimezone()
    return f"{formats.date(there.date(), language)} {there:%H:%M}"
