"""The detail pane: what there is to tell of the place marked in the tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from omstilling_tui.tui.screens.plan.details import Told
from omstilling_tui.tui.text import plain

_NARROWEST = 8
_WIDEST = 14
_SIGNS = {"error": ("! ", "$text-error"), "warning": ("~ ", "$text-warning"), "info": ("i ", "$text-primary")}


class DetailPane(VerticalScroll, can_focus=True):
    """Words to be read; the arrows scroll."""

    DEFAULT_CSS = """
    DetailPane { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
    DetailPane Static { height: auto; }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._told: tuple[Told, ...] = ()

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static()

    @property
    def words(self) -> str:
        """All that is told, as plain text."""
        return "\n".join(f"{line.label}: {line.text}" if line.label else line.text for line in self._told)

    def on_resize(self, event: events.Resize) -> None:  # noqa: ARG002
        """Wrap the words to the new width."""
        self._draw()

    def show(self, told: tuple[Told, ...], *, anew: bool) -> None:
        """Tell something.

        Args:
            told: The lines.
            anew: It is about another place than before: begin at the top.
        """
        if told != self._told:
            self._told = told
            self._draw()
        if anew:
            self.scroll_home(animate=False, immediate=True)

    def _draw(self) -> None:
        self.query_one(Static).update(Content("\n").join(laid_out(self._told, max(20, self.scrollable_content_region.width - 1))))


def laid_out(told: Sequence[Told], width: int) -> Iterator[Content]:
    """Go through the lines as they are drawn in so many cells: facts in two columns, what is wrapped under where it began."""
    labels = [cell_len(each.label) for each in told if each.label]
    column = min(_WIDEST, max(2, width // 2), max(_NARROWEST, *labels) if labels else _NARROWEST)
    for each in told:
        yield from _lines(each, width, column)


def _lines(told: Told, width: int, column: int) -> Iterator[Content]:
    words = plain(told.text)
    match told.role:
        case "title":
            yield from words.stylize("bold").wrap(width)
        case "kind" | "hint":
            yield from words.stylize("$text-muted").wrap(width)
        case "advice":
            yield from _hung(Content("  "), words.stylize("$text-muted"), width)
        case "heading":
            yield Content("")
            yield from words.stylize("bold $text-primary").wrap(width)
        case "item":
            yield from _hung(Content("· "), words, width)
        case "fact":
            yield from _fact(told.label, words, width, column)
        case "missing":
            yield from _fact(told.label, Content.assemble(("! ", "bold $text-error"), words), width, column)
        case "error" | "warning" | "info":
            sign, style = _SIGNS[told.role]
            yield from _hung(Content.styled(sign, f"bold {style}"), words, width)
        case "blank":
            yield Content("")
        case _:
            yield from words.wrap(width)


def _fact(label: str, words: Content, width: int, column: int) -> Iterator[Content]:
    """A name and its value beside it; a name too long for its column has a line of its own."""
    name = Content.styled(label, "$text-muted")
    if name.cell_length > column:
        yield from name.wrap(width)
        name = Content("")
    yield from _hung(name.pad_right(column - name.cell_length + 2), words, width)


def _hung(head: Content, words: Content, width: int) -> Iterator[Content]:
    """Words after a head, their further lines under their first."""
    for place, line in enumerate(words.wrap(max(4, width - head.cell_length)) or [Content("")]):
        yield Content.assemble(head if place == 0 else " " * head.cell_length, line)
