"""The parts that a document is made of: a small tree that every format can write out.

All text is plain and not escaped, except where it says Markdown; a format escapes it in its own way.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One value, in words.

    Attributes:
        text: The words; empty when there is nothing.
        markdown: Whether the words are a line of the user's Markdown.
        number: Whether it is a figure, which stands to the right.
        derived: Whether it was worked out from other parts of the document, and says nothing of its own.
        missing: Whether something ought to stand here.
        links: Ids that the words name.
    """

    text: str = ""
    markdown: bool = False
    number: bool = False
    derived: bool = False
    missing: bool = False
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A value with its label."""

    label: str
    value: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading.

    Attributes:
        level: 1 for the document's title.
        number: Its number: `3.1`.
        id: The id of what it is the heading of.
        missing: Whether it lacks a text that it ought to have.
    """

    level: int
    text: str
    number: str = ""
    id: str = ""
    missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labelled values, one below the other."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeText:
    """The user's own Markdown, any number of lines.

    Attributes:
        label: What it is; empty when the heading above says so.
        about: The id of what it belongs to, when it doesn't belong to the heading above.
    """

    markdown: str
    label: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One thing of a list: its id, its words, and facts about it."""

    id: str
    value: Cell
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of things that have ids."""

    rows: tuple[ListRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A table's column: its heading, and how its cells stand."""

    label: str
    number: bool = False
    derived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table.

    Attributes:
        caption: What it shows.
        titled: Whether the caption must be written; else the heading above is the caption.
        keyed: Whether the first column holds the rows' ids.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    titled: bool = False
    keyed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A sentence of the program's own about the document; `loud` ones must not be overlooked."""

    text: str
    loud: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Sentences of the program's own that are part of the document, one below the other, numbered or not."""

    texts: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """That nothing has been filled in here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an indicator has come from its baseline to its target.

    Attributes:
        share: From 0 to 1.
        words: The same in words.
    """

    label: str
    share: float
    words: str


Block = Heading | Facts | FreeText | Listing | Grid | Remark | Points | Missing | Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A document: its title, its language and its blocks in order.

    Attributes:
        language: The written standard, `nb` or `nn`.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
