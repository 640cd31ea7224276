"""A list that draws only the lines on the screen: the same price for ten rows as for a million."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.keys.common import LIST

_WHOLE: Final = 300
"""A width in which nothing that is read as text is cut."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list.

    Attributes:
        key: What it stands for, by which the mark stays on it when the list changes; empty for a line that can't be marked.
        draw: Gives its words for a width in cells.
    """

    key: str
    draw: Callable[[int], Content]


class Lines(ScrollView, can_focus=True):
    """A list with a mark on one line.

    The mark is shown by `>` and by its colours, the colours only while the list has the focus.
    """

    BINDINGS = bindings(LIST)
    COMPONENT_CLASSES = {"lines--marked"}
    DEFAULT_CSS = """
    Lines { height: auto; overflow-x: hidden; scrollbar-size-vertical: 1;
        & > .lines--marked { background: $block-cursor-background; color: $block-cursor-foreground; }
    }
    """

    mark: reactive[int] = reactive(-1, repaint=False)
    """The marked line's number, -1 when no line can be marked."""

    @dataclass
    class Marked(Message):
        """The mark has moved."""

        lines: Lines
        key: str

        @property
        def control(self) -> Lines:
            """The list."""
            return self.lines

    @dataclass
    class Chosen(Message):
        """Enter was pressed, or a marked line clicked."""

        lines: Lines
        key: str

        @property
        def control(self) -> Lines:
            """The list."""
            return self.lines

    @dataclass
    class Edge(Message):
        """The mark was to move past the first or the last line.

        Attributes:
            step: -1 past the first, 1 past the last.
        """

        lines: Lines
        step: int

    def __init__(self, *, id: str | None = None, classes: str | None = None, driven: bool = False) -> None:
        """Create the list.

        Args:
            id: The widget's id.
            classes: The widget's classes.
            driven: Another widget has the focus and moves the mark, which is shown as if the list had it.
        """
        super().__init__(id=id, classes=classes)
        self._driven = driven
        self.can_focus = not driven
        self._lines: Sequence[Line] = ()

    @property
    def key(self) -> str:
        """What the marked line stands for, empty when none is marked."""
        return self._lines[self.mark].key if 0 <= self.mark < len(self._lines) else ""

    def words(self, *, marked: bool = False) -> str:
        """Return the lines as plain text, each whole; only the marked one when asked for."""
        wanted = [self._lines[self.mark]] if marked and self.key else [] if marked else self._lines
        return "\n".join(line.draw(_WHOLE).plain.rstrip() for line in wanted)

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines; the mark stays on the line of its key, else on its place."""
        key, place = self.key, self.mark
        taller = len(lines) != len(self._lines)
        self._lines = lines
        if taller:
            self.virtual_size = Size(0, len(lines))
        again = self._place_of(key, place) if key else None
        self.mark = self._nearest(max(0, place), 1) if again is None else again
        self.refresh(layout=taller)

    def _place_of(self, key: str, likely: int) -> int | None:
        """The number of the line with a key, looked for first where it is likely to be."""
        if 0 <= likely < len(self._lines) and self._lines[likely].key == key:
            return likely
        return next((number for number, line in enumerate(self._lines) if line.key == key), None)

    def mark_key(self, key: str) -> bool:
        """Set the mark on the line of a key; tell whether there is one."""
        place = self._place_of(key, self.mark)
        if place is not None:
            self.mark = place
        return place is not None

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """Take the width there is."""
        return container.width

    def render_line(self, y: int) -> Strip:
        """Draw one line of what is on the screen."""
        number = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        style = self.visual_style
        if number >= len(self._lines):
            return Strip.blank(width, style.rich_style)
        line = self._lines[number]
        words, sign = line.draw(width - 1), " "
        if number == self.mark and (self.has_focus or self._driven):
            # The words' own colours are made for the list's ground, not for the mark's.
            words, sign = words.without_spans, ">"
            style = self.get_visual_style("lines--marked")
        content = Content.assemble(sign, words).truncate(width, ellipsis=True)
        strips = Visual.to_strips(self, content, width, 1, style)
        return strips[0].adjust_cell_length(width, style.rich_style)

    def watch_mark(self, before: int, after: int) -> None:
        """Draw the two lines concerned, and bring the marked one into sight."""
        if not self.is_mounted:
            return
        self.refresh_lines(before)
        self.refresh_lines(after)
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if after >= 0 and height and not top <= after < top + height:
            self.scroll_to(y=after if after < top else after - height + 1, animate=False, immediate=True)
        self.post_message(self.Marked(self, self.key))

    def on_focus(self) -> None:
        """Draw the mark as the one that keys move."""
        self.refresh_lines(self.mark)

    def on_blur(self) -> None:
        """Draw the mark as one that waits."""
        self.refresh_lines(self.mark)

    def on_click(self, event: events.Click) -> None:
        """Mark the line clicked; a click on the marked one chooses it."""
        number = event.get_content_offset_capture(self).y + self.scroll_offset.y
        if not 0 <= number < len(self._lines) or not self._lines[number].key:
            return
        if number == self.mark and self.has_focus:
            self.action_choose()
        self.mark = number

    def action_move(self, step: int) -> None:
        """Move the mark up or down; a list without one is scrolled."""
        if self.mark < 0:
            self.scroll_relative(y=step, animate=False)
            return
        there = self._nearest(self.mark + step, step)
        if there in (-1, self.mark) or (there - self.mark) * step < 0:
            if step < 0 and self.scroll_offset.y > 0:
                self.scroll_to(y=0, animate=False, immediate=True)
            self.post_message(self.Edge(self, step))
        else:
            self.mark = there

    def action_page(self, step: int) -> None:
        """Move the mark, or a list without one, a screenful up or down."""
        height = max(1, self.scrollable_content_region.height - 1)
        if self.mark < 0:
            self.scroll_relative(y=step * height, animate=False)
            return
        self.mark = self._nearest(min(max(0, self.mark + step * height), len(self._lines) - 1), step)

    def action_jump(self, place: int) -> None:
        """Move the mark to the first line, or the last; a list without one is scrolled there."""
        if self.mark < 0:
            self.scroll_to(y=0 if place == 0 else len(self._lines), animate=False)
            return
        self.mark = self._nearest(0, 1) if place == 0 else self._nearest(len(self._lines) - 1, -1)

    def action_choose(self) -> None:
        """Open, or do, what the marked line stands for."""
        if self.key:
            self.post_message(self.Chosen(self, self.key))

    def _nearest(self, start: int, step: int) -> int:
        """The first line from a place on that can be marked, looking one way and then the other; -1 when there is none."""
        forward = range(start, len(self._lines)) if step > 0 else range(start, -1, -1)
        back = range(start - 1, -1, -1) if step > 0 else range(start + 1, len(self._lines))
        return next((each for way in (forward, back) for each in way if 0 <= each < len(self._lines) and self._lines[each].key), -1)
