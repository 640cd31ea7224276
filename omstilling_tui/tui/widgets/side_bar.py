"""The side bar of wide screens: the way between the screens with what is missing on each, the phase, the next deadlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from omstilling_tui.tui.text import fit
from omstilling_tui.tui.widgets.head import Head, Tab


@dataclass(frozen=True, slots=True)
class Standing:
    """What the side bar tells.

    Attributes:
        head: The lines above the screens' names.
        counters: What stands beside each screen's name, by its id.
        foot: The lines under them, headings as bold ones.
    """

    head: tuple[Content, ...] = ()
    counters: tuple[tuple[str, str], ...] = ()
    foot: tuple[Content, ...] = ()


class SideBar(Widget):
    """One widget that draws it all."""

    DEFAULT_CSS = """
    SideBar { display: none; width: 30; height: 1fr; padding: 0 1 0 0; border-right: vkey $panel-lighten-2; }
    """

    standing: reactive[Standing] = reactive(Standing())
    """What there is to tell."""

    def __init__(self, tabs: Sequence[Tab], here: str) -> None:
        super().__init__()
        self._tabs = tabs
        self._here = here

    def render(self) -> Content:
        """Draw it, line by line."""
        width = self.content_size.width
        counters = dict(self.standing.counters)
        lines = [*self.standing.head, Content("")]
        for tab in self._tabs:
            counter = counters.get(tab.id, "")
            name = f" {tab.key}  {fit(tab.name, width - len(counter) - 5)}"
            marked = "bold $block-cursor-foreground on $block-cursor-background" if tab.id == self._here else ""
            lines.append(Content.assemble((f"{name}{counter} ", marked)))
        return Content("\n").join([*lines, Content(""), *self.standing.foot])

    def on_click(self, event: events.Click) -> None:
        """Open the screen whose name was clicked."""
        place = event.y - len(self.standing.head) - 1
        if 0 <= place < len(self._tabs):
            self.post_message(Head.Opened(self._tabs[place].id))
