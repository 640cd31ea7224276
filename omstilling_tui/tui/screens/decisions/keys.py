"""The keys of Vedtak."""

from __future__ import annotations

from typing import Final

from omstilling_tui.tui.keys.acts import Act

DECISIONS: Final = (Act(id="decisions.new", keys="n,insert", action="new", twin="omstilling decide BODY ACTION", hint=20),)
"""What is done on Vedtak."""
