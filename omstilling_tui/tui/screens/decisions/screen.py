"""Vedtak."""

from __future__ import annotations

from textual.app import ComposeResult

from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.widgets.lines import Lines


class DecisionsScreen(PlaceScreen):
    PLACE = "decisions"

    def compose_body(self) -> ComposeResult:
        yield Lines(id="decisions", classes="section")
