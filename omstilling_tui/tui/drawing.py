"""Bars and sparklines from block characters; in ASCII mode the way out turns them into `#`, `.` and their like."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from textual.content import Content

FULL: Final = "█"
EMPTY: Final = "░"
_STEPS: Final = "▁▂▃▄▅▆▇"


def bar(share: float, width: int) -> Content:
    """Return a bar that is filled to a share from 0 to 1; what lies outside is drawn as empty or full."""
    filled = max(0, min(width, round(share * width)))
    return Content.assemble((FULL * filled, "$text-primary"), (EMPTY * (width - filled), "$text-disabled"))


def sparkline(values: Sequence[Decimal], width: int) -> str:
    """Return the newest values as steps between the least and the greatest of them, one cell each."""
    shown = values[-width:]
    if len(shown) < 2:
        return ""
    low, high = min(shown), max(shown)
    if low == high:
        return _STEPS[0] * len(shown)
    return "".join(_STEPS[int((value - low) * (len(_STEPS) - 1) / (high - low))] for value in shown)
