"""The document as a small tree: sections with their headings, and the paragraphs, lists and tables in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from omstilling_tui.builtin.importers.markdown.inlines import Inline
from omstilling_tui.builtin.importers.markdown.topics import Topic


@dataclass(frozen=True, eq=False, kw_only=True)
class Block:
    """What stands between headings.

    Attributes:
        line: The line in the file that it begins at, from 1.
        end: The line after its last.
    """

    line: int
    end: int


@dataclass(frozen=True, eq=False, kw_only=True)
class Paragraph(Block):
    """A paragraph, or the part of one that follows a label."""

    inline: Inline


@dataclass(frozen=True, eq=False, kw_only=True)
class Item(Block):
    """An item of a list: its own text, and the blocks that stand under it."""

    inline: Inline
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, eq=False, kw_only=True)
class BulletList(Block):
    """A list, numbered or not."""

    items: tuple[Item, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Row(Block):
    """A row of a table."""

    cells: tuple[Inline, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Table(Block):
    """A table with its header and rows; every row has as many cells as the header."""

    header: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Verbatim(Block):
    """Code or HTML: kept as it stands."""


class Style(StrEnum):
    """How a heading is written."""

    HEADING = "heading"  # ATX or setext
    BOLD = "bold"  # a paragraph all in bold
    LABEL = "label"  # «Mål:», with its text on the same line or below


@dataclass(frozen=True, eq=False, kw_only=True)
class Heading(Block):
    """A heading before it has become a section.

    Attributes:
        level: 1 for the highest.
        title: Its words, without number.
        number: Its number as written: `2.1`, `IV`, `A`; empty when it has none.
        written: Its words as written, number and all.
        blocks: For a label: the text beside it.
    """

    level: int
    title: str
    number: str
    written: str
    style: Style
    blocks: tuple[Block, ...] = ()


@dataclass(eq=False, slots=True)
class Section:
    """A heading with what stands under it.

    Attributes:
        heading: Its heading; the document itself has an empty one.
        blocks: What stands directly under it.
        sections: The sections in it.
        topic: What it is about, by its title and its place.
    """

    heading: Heading
    blocks: list[Block] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    topic: Topic = Topic.OTHER

    def walk(self) -> Iterator[Section]:
        """Go through this section and all in it, in the document's order."""
        stack = [self]
        while stack:
            section = stack.pop()
            yield section
            stack.extend(reversed(section.sections))

    def all_blocks(self) -> Iterator[Block]:
        """Go through the blocks of this section and all in it."""
        for section in self.walk():
            yield from section.blocks

    def part(self, topic: Topic) -> Section | None:
        """Return the first section directly in it that is about a topic, or None."""
        return next((each for each in self.sections if each.topic is topic), None)
