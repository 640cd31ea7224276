"""A Markdown document as the few parts that our own documents are made of, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading, its text as it was written, escapes and all."""

    line: int
    level: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A paragraph that is all in bold: what stands below it."""

    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A quoted text, letter for letter."""

    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of a list, with the items below it."""

    line: int
    text: str
    below: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list."""

    line: int
    rows: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table, each row with its line."""

    line: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Any other paragraph."""

    line: int
    text: str


Part = Heading | Label | Quote | Items | Table | Paragraph


def parts_of(text: str) -> Iterator[Part]:
    """Go through the parts of a document in order."""
    parser = MarkdownIt("zero", {"maxNesting": 8}).enable(["heading", "table", "blockquote", "list"])
    parser.block.ruler.at("blockquote", _quote, {"alt": ["paragraph", "list"]})
    parser.core.ruler.enableOnly(["normalize", "block"])
    tokens = parser.parse(text)
    place = 0
    while place < len(tokens):
        last = _close_of(tokens, place)
        yield from _part(tokens[place : last + 1])
        place = last + 1


def _close_of(tokens: Sequence[Token], place: int) -> int:
    """The place of the token that closes the one here."""
    if tokens[place].nesting != 1:
        return place
    return next(
        later for later in range(place + 1, len(tokens)) if tokens[later].level == tokens[place].level and tokens[later].nesting == -1
    )


def _part(tokens: Sequence[Token]) -> Iterator[Part]:
    first = tokens[0]
    line = (first.map or [0])[0] + 1
    match first.type:
        case "heading_open":
            yield Heading(line=line, level=int(first.tag[1:]), text=tokens[1].content)
        case "quote":
            yield Quote(line=line, text=first.content)
        case "bullet_list_open" | "ordered_list_open":
            yield Items(line=line, rows=tuple(_items(tokens)))
        case "table_open":
            yield _table(tokens, line)
        case "paragraph_open":
            text = re.sub(r"\s*\n\s*", " ", tokens[1].content)
            label = re.fullmatch(r"\*\*(?!\*)(.+?)(?<!\*)\*\*", text)
            yield Label(line=line, text=label[1]) if label and "**" not in label[1] else Paragraph(line=line, text=text)


def _items(tokens: Sequence[Token]) -> Iterator[Item]:
    texts: list[list[tuple[int, str]]] = []
    for token in tokens:
        if token.type == "list_item_open" and token.level == 1:
            texts.append([])
        elif token.type in ("inline", "quote"):
            texts[-1].append(((token.map or [0])[0] + 1, re.sub(r"\s*\n\s*", " ", token.content)))
    for found in texts:
        if found:
            yield Item(line=found[0][0], text=found[0][1], below=tuple(text for _, text in found[1:]))


def _table(tokens: Sequence[Token], line: int) -> Table:
    rows: list[tuple[int, list[str]]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append(((token.map or [line - 1])[0] + 1, []))
        elif token.type == "inline":
            rows[-1][1].append(token.content)
    return Table(line=line, header=tuple(rows[0][1]), rows=tuple((place, tuple(cells)) for place, cells in rows[1:]))


def _quote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take quoted lines as they are: what stands in them is the user's own, and nothing in it is parsed."""
    line = start
    found = []
    while line < end and state.sCount[line] - state.blkIndent < 4:
        text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
        if not text.startswith(">"):
            break
        found.append(text[1:].removeprefix(" "))
        line += 1
    if line == start:
        return False
    if not silent:
        token = state.push("quote", "", 0)
        token.map = [start, line]
        token.content = "\n".join(found)
        state.line = line
    return True
