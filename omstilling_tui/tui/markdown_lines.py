"""A document's Markdown as lines of a list: headings, paragraphs, lists and tables, wrapped to a width; never as live markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content

from omstilling_tui.tui.text import plain

if TYPE_CHECKING:
    from markdown_it.token import Token

_GAP = "  "


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a document that is read at once: a heading of the first or second level with what follows it."""

    title: str
    tokens: tuple[Token, ...]


def chapters(markdown: str) -> tuple[Chapter, ...]:
    """Return a document's chapters; what stands before the first heading goes by the document's title, if it has one."""
    from markdown_it import MarkdownIt

    found: list[tuple[str, list[Token]]] = []
    tokens = MarkdownIt("js-default").parse(markdown)
    for place, token in enumerate(tokens):
        if token.type == "heading_open" and token.tag in ("h1", "h2") and token.level == 0:
            found.append((_text(tokens[place + 1]).plain, []))
        elif not found:
            found.append(("", []))
        found[-1][1].append(token)
    return tuple(Chapter(title, tuple(held)) for title, held in found)


def chapter_lines(chapter: Chapter, width: int) -> list[Content]:
    """Return a chapter's lines, each no wider than the width given in cells."""
    lines: list[Content] = []
    marker, indent = "", 0
    rows: list[list[Content]] | None = None
    numbers: list[int] = []
    tokens = iter(enumerate(chapter.tokens))
    for place, token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                numbers.append(0 if token.type[0] == "b" else int(token.attrs.get("start", 1)))
                indent += 2
            case "bullet_list_close" | "ordered_list_close":
                numbers.pop()
                indent -= 2
                if not numbers:
                    lines.append(Content(""))
            case "list_item_open":
                marker = f"{numbers[-1]}. " if numbers[-1] else "· "
                numbers[-1] += bool(numbers[-1])
            case "table_open":
                rows = []
            case "tr_open" if rows is not None:
                rows.append([])
            case "table_close" if rows is not None:
                lines += [*_table(rows, width), Content("")]
                rows = None
            case "inline" if rows is not None:
                rows[-1].append(_text(token))
            case "inline":
                opened = chapter.tokens[place - 1]
                lines += _paragraph(_text(token), opened, marker, indent, width)
                marker = ""
                if not numbers:
                    lines.append(Content(""))
            case "fence" | "code_block" | "html_block":
                lines += [plain(line) for line in token.content.rstrip("\n").split("\n")]
                lines.append(Content(""))
            case "hr":
                lines += [Content.styled("─" * width, "$text-muted"), Content("")]
    return lines


def _paragraph(text: Content, opened: Token, marker: str, indent: int, width: int) -> Iterator[Content]:
    if opened.type == "heading_open":
        style = "bold $text-primary" if opened.tag in ("h1", "h2") else "bold"
        yield from text.stylize(style).wrap(width)
        return
    before = " " * max(0, indent - len(marker)) + marker if indent else ""
    for number, line in enumerate(text.wrap(max(10, width - len(before)))):
        yield Content.assemble(before if number == 0 else " " * len(before), line)


def _text(token: Token) -> Content:
    """The words of an inline token, with what is strong or stressed marked; links as words with their address behind."""
    parts: list[Content] = []
    strong = stressed = 0
    address = ""
    for each in token.children or ():
        match each.type:
            case "strong_open" | "strong_close":
                strong += each.nesting
            case "em_open" | "em_close":
                stressed += each.nesting
            case "link_open":
                address = str(each.attrs.get("href", ""))
            case "link_close":
                parts.append(plain(f" <{address}>"))
            case "softbreak" | "hardbreak":
                parts.append(Content(" " if each.type == "softbreak" else "\n"))
            case _:
                style = " ".join(word for word, on in (("bold", strong), ("italic", stressed)) if on)
                words = plain(each.content)
                parts.append(words.stylize(style) if style else words)
    return Content("").join(parts)


def _table(rows: Sequence[Sequence[Content]], width: int) -> Iterator[Content]:
    """A table with its cells wrapped in columns that share the width by what they hold."""
    columns = max((len(row) for row in rows), default=0)
    if not columns:
        return
    held = [[row[place].plain if place < len(row) else "" for row in rows] for place in range(columns)]
    wanted = [max(cell_len(words) for words in column) for column in held]
    least = [max(cell_len(word) for words in column for word in (words.split() or [""])) for column in held]
    widths = _shared(wanted, least, max(columns, width - len(_GAP) * (columns - 1)))
    for number, row in enumerate(rows):
        cells = [row[place].wrap(widths[place]) if place < len(row) and row[place] else [Content("")] for place in range(columns)]
        for line in range(max(len(cell) for cell in cells)):
            parts = [
                (cell[line] if line < len(cell) else Content("")).truncate(room, pad=True) for cell, room in zip(cells, widths, strict=True)
            ]
            drawn = Content(_GAP).join(parts)
            yield drawn.stylize("bold") if number == 0 else drawn
        if number == 0:
            yield Content.styled("─" * min(width, sum(widths) + len(_GAP) * (columns - 1)), "$text-muted")


def _shared(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Widths that fit the room: each column its longest word if all have room for theirs, and the rest by what they want."""
    if sum(least) > room:
        least = [1] * len(wanted)
    widths = list(least)
    left = room - sum(widths)
    open_ones = sorted(range(len(wanted)), key=lambda place: wanted[place] - widths[place])
    while open_ones:
        share = max(0, left // len(open_ones))
        place = open_ones.pop(0)
        more = max(0, min(wanted[place] - widths[place], share))
        widths[place] += more
        left -= more
    return [max(1, width) for width in widths]
