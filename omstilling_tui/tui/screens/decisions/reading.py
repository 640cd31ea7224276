"""What is read on Vedtak: a document chapter by chapter, what lies between two versions, what a check found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.markdown_lines import chapter_lines, chapters
from omstilling_tui.tui.screens.decisions.keys import READER
from omstilling_tui.tui.screens.decisions.lines import verified_words
from omstilling_tui.tui.text import plain
from omstilling_tui.tui.widgets.lines import Line, Lines
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.deciding import compare, compared_plans, verify
from omstilling_tui.workbench.describing import describe
from omstilling_tui.workbench.exporting import export


@dataclass(frozen=True, slots=True)
class Page:
    """What is read at once.

    Attributes:
        title: Its heading.
        lines: Gives its lines for a width in cells.
    """

    title: str
    lines: Callable[[int], Sequence[Content]]


class Reader(Lines):
    """A list that shows pages, one at a time."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(READER)

    def __init__(self, t: Translator, *, id: str) -> None:
        super().__init__(id=id, classes="section")
        self._t = t
        self._pages: Sequence[Page] = ()
        self._here = 0

    def read(self, pages: Sequence[Page]) -> None:
        """Show the first of some pages."""
        self._pages = pages
        self.turn_to(0)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Offer to turn pages when there are some."""
        return action != "choose" and (action != "chapter" or len(self._pages) > 1)

    def action_chapter(self, step: int) -> None:
        """Turn to another page, as far as there are any."""
        self.turn_to(max(0, min(len(self._pages) - 1, self._here + step)))

    def turn_to(self, number: int) -> None:
        """Show a page from its beginning."""
        self._here = number
        page = self._pages[number]
        of = self._t("tui_decisions.page", number=number + 1, count=len(self._pages)) if len(self._pages) > 1 else ""
        self.border_title = Content(f"{page.title}{of}")
        self._fill()
        self.action_jump(0)

    def on_resize(self) -> None:
        """Wrap the page anew."""
        if self._pages:
            self._fill()

    def _fill(self) -> None:
        width = max(20, (self.size.width or self.app.size.width) - 3)
        lines = self._pages[self._here].lines(width)
        self.show([Line("", _given(line)) for line in lines])


def _given(content: Content) -> Callable[[int], Content]:
    return lambda _width: content


def document_pages(bench: Workbench, version: int | None = None) -> tuple[Page, ...]:
    """Return a document as pages, a chapter each, as the Markdown export writes it."""
    written = BytesIO()
    export(bench, "markdown", written, version=version)
    return tuple(Page(each.title, partial(chapter_lines, each)) for each in chapters(written.getvalue().decode("utf-8")))


def verified_pages(bench: Workbench, t: Translator) -> tuple[Page, ...]:
    """Return what the check of every version's hash found, as one page."""
    return (words_page(t("tui_decisions.verified"), verified_words(verify(bench), t)),)


def difference_pages(bench: Workbench, t: Translator, a: int, b: int | None) -> tuple[Page, ...]:
    """Return what lies between two versions, or between one and the draft, as one page."""
    before, after = compared_plans(bench, a, b)
    found = [sentence for change in compare(bench, a, b) for sentence in describe(change, t, after, before)]
    title = t("tui_decisions.between-versions", a=a, b=b) if b is not None else t("tui_decisions.since-version", a=a)
    return (words_page(title, [plain(f"· {each}") for each in found] or [plain(t("tui_decisions.no-difference"))]),)


def words_page(title: str, paragraphs: Sequence[Content]) -> Page:
    """Return paragraphs as a page."""
    return Page(title, lambda width: [line for each in paragraphs for line in (each.wrap(width) if each else [each])])
