"""The keys of Vedtak."""

from __future__ import annotations

from typing import Final

from omstilling_tui.tui.keys.acts import Act

_AREA: Final = "tui_decisions"

DECISIONS: Final = (
    Act(id="decisions.new", keys="n,insert", action="new", twin="omstilling decide BODY ACTION", hint=20, area=_AREA),
    Act(id="decisions.mark", keys="space", action="mark", hint=24, area=_AREA),
    Act(id="decisions.compare", keys="b", action="read('compare')", twin="omstilling versions diff A B", hint=25, area=_AREA),
    Act(id="decisions.verify", keys="l", action="read('verify')", twin="omstilling versions verify", hint=30, area=_AREA),
    Act(id="decisions.preview", keys="p,f3", action="read('preview')", twin="omstilling export markdown -o -", hint=26, area=_AREA),
    Act(id="decisions.export", keys="x", action="export", twin="omstilling export FORMAT -o FILE", hint=27, area=_AREA),
)
"""What is done on Vedtak."""

READER: Final = (
    Act(id="decisions.next-chapter", keys="right,plus", action="chapter(1)", hint=10, area=_AREA),
    Act(id="decisions.previous-chapter", keys="left,minus", action="chapter(-1)", hint=11, area=_AREA),
)
"""What is done where a document is read."""
