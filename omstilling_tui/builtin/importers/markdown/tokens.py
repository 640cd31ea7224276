"""Markdown into headings and blocks, by markdown-it's tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Heading, Item, Paragraph, Row, Style, Table, Verbatim
from omstilling_tui.builtin.importers.markdown.headings import parted_title, without_attributes
from omstilling_tui.builtin.importers.markdown.inlines import Inline
from omstilling_tui.builtin.importers.markdown.plain_tables import as_pipe_tables

if TYPE_CHECKING:
    from markdown_it.token import Token


def read_blocks(lines: Sequence[str]) -> list[Block]:
    """Return the headings and blocks of a document, in order.

    Link definitions stay text (they hold footnotes), and indented text is a paragraph: plans hold no code.
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join", "reference", "code"])
    return _Reader(parser.parse("\n".join(as_pipe_tables(without_front_matter(lines))))).blocks()


def _paragraph(first: int, end: int, inline: Inline) -> Block:
    """A paragraph; one whose lines all begin with a letter and a sign is a list, which Markdown has no sign for."""
    lines = inline.content.split("\n")
    if len(lines) > 1 and all(_is_lettered(line) for line in lines):
        items = [
            Item(line=inline.line + place, end=inline.line + place + 1, inline=Inline(line.strip()[2:].strip(), inline.line + place))
            for place, line in enumerate(lines)
        ]
        return BulletList(line=first, end=end, items=tuple(items))
    if inline.content.startswith(": ") or inline.content.startswith(":\t"):
        return Paragraph(line=first, end=end, inline=Inline(inline.content[1:].strip(), inline.line))
    return Paragraph(line=first, end=end, inline=inline)


def _is_lettered(line: str) -> bool:
    text = line.strip()
    return len(text) > 3 and text[0].isalpha() and text[1] in ".)" and text[2] == " "


def without_front_matter(lines: Sequence[str]) -> list[str]:
    """Return the lines with a block of metadata at the top left empty: YAML between two rules, as pandoc writes it."""
    if not lines or lines[0].strip() != "---":
        return list(lines)
    end = next((place for place, line in enumerate(lines[1:60], 1) if line.strip() in ("---", "...")), 0)
    metadata = end > 0 and all(":" in line or line.startswith((" ", "-")) for line in lines[1:end] if line.strip())
    return [""] * (end + 1) + list(lines[end + 1 :]) if metadata else list(lines)


class _Reader:
    """Goes through the tokens once."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.place = 0

    def blocks(self, close: str = "") -> list[Block]:
        """Read blocks up to the closing token, which is read too."""
        found: list[Block] = []
        while self.place < len(self.tokens):
            token = self.tokens[self.place]
            self.place += 1
            if close and token.type == close:
                break
            found += self._block(token)
        return found

    def _block(self, token: Token) -> list[Block]:
        first, end = (token.map[0] + 1, token.map[1] + 1) if token.map else (1, 1)
        match token.type:
            case "heading_open":
                inline = self._inline(first, end)
                title, number = parted_title(inline.flat)
                level = int(token.tag[1:]) if token.level == 0 else 7
                return [
                    Heading(
                        line=first,
                        end=end,
                        level=level,
                        title=title,
                        number=number,
                        written=without_attributes(inline.flat),
                        style=Style.HEADING,
                    )
                ]
            case "paragraph_open":
                return [_paragraph(first, end, self._inline(first, end))]
            case "bullet_list_open" | "ordered_list_open":
                items = self._items(token.type.replace("open", "close"))
                return [BulletList(line=first, end=end, items=tuple(items))]
            case "blockquote_open":
                return self.blocks("blockquote_close")
            case "table_open":
                return [self._table(first, end)]
            case "fence" | "html_block" | "code_block":
                return [Verbatim(line=first, end=end)]
        return []

    def _inline(self, first: int, end: int) -> Inline:
        """Read the one inline token within a block, and the block's closing token."""
        token = self.tokens[self.place]
        if token.type != "inline":
            return Inline("", first)
        self.place += 2
        return Inline(token.content, token.map[0] + 1 if token.map else min(first, end))

    def _items(self, close: str) -> list[Item]:
        items: list[Item] = []
        while (token := self.tokens[self.place]).type != close:
            self.place += 1
            first, end = (token.map[0] + 1, token.map[1] + 1) if token.map else (1, 1)
            blocks = self.blocks("list_item_close")
            own = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
            items.append(
                Item(line=first, end=end, inline=own.inline if own else Inline("", first), blocks=tuple(blocks[1:] if own else blocks))
            )
        self.place += 1
        return items

    def _table(self, first: int, end: int) -> Table:
        rows: list[Row] = []
        cells: list[Inline] = []
        line = first
        while (token := self.tokens[self.place]).type != "table_close":
            self.place += 1
            if token.type == "tr_open":
                line, cells = (token.map[0] + 1 if token.map else line), []
            elif token.type == "inline":
                cells.append(Inline(token.content, line))
            elif token.type == "tr_close":
                rows.append(Row(line=line, end=line + 1, cells=tuple(cells)))
        self.place += 1
        rows = [rows[0], *(Row(line=first + 2 + place, end=first + 3 + place, cells=row.cells) for place, row in enumerate(rows[1:]))]
        filled = tuple(row for row in rows[1:] if any(cell.content.strip() for cell in row.cells))
        return Table(line=first, end=end, header=rows[0], rows=filled)
