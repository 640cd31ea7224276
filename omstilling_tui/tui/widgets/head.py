"""The top of every screen: what is open, how it stands, and the way between the screens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from omstilling_tui.tui.text import shorten


@dataclass(frozen=True, slots=True)
class Tab:
    """A main screen's place in the strip: its id, its digit, its name."""

    id: str
    key: str
    name: str


class Head(Widget):
    """The top line and, where there is no side bar, the tab strip under it."""

    DEFAULT_CSS = """
    Head { height: 2; width: 1fr; background: $panel; color: $text; }
    """

    titles: reactive[tuple[str, ...]] = reactive(("",))
    """What is open, the longest form first; the first one that fits is shown."""

    state = reactive("")
    """How it stands: counts, when it was saved, the phase."""

    @dataclass
    class Opened(Message):
        """A tab was clicked."""

        place: str

    def __init__(self, tabs: Sequence[Tab], here: str) -> None:
        super().__init__()
        self._tabs = tabs
        self._here = here

    def render(self) -> Content:
        """Draw the top line and the strip."""
        width = self.size.width
        state = shorten(self.state, width - 2)
        room = max(0, width - cell_len(state) - 4)
        title = next((each for each in self.titles if cell_len(each) <= room), shorten(self.titles[-1], room))
        gap = " " * max(1, width - cell_len(title) - cell_len(state) - 2)
        top = Content.assemble(" ", (title, "bold"), gap, state, " ")
        if self.size.height < 2:
            return top
        return Content("\n").join([top, self._strip()])

    def _strip(self) -> Content:
        marked = "bold $block-cursor-foreground on $block-cursor-background"
        tabs = [(f" {tab.key} {tab.name} ", marked if tab.id == self._here else "") for tab in self._tabs]
        return Content.assemble(*tabs)

    def on_click(self, event: events.Click) -> None:
        """Open the tab that was clicked."""
        if event.y != 1:
            return
        column = event.x
        for tab in self._tabs:
            column -= cell_len(f" {tab.key} {tab.name} ")
            if column < 0:
                self.post_message(self.Opened(tab.id))
                return
