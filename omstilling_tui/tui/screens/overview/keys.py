"""The overview's keys."""

from __future__ import annotations

from typing import Final

from omstilling_tui.tui.keys.acts import Act

OVERVIEW: Final = (
    Act(id="overview.accept", keys="a", action="accept", twin="omstilling accept CODE WHERE --why TEXT", hint=20),
    Act(id="overview.tick", keys="space", action="tick", twin="omstilling checklist tick ITEM", hint=15),
)
"""What is done on Oversikt."""
