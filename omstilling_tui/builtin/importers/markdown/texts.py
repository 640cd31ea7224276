"""The running texts of a document, wherever they stand, and the Markdown that a block came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Heading, Item, Paragraph, Section, Table


def texts_in(section: Section) -> Iterator[str]:
    """Go through the headings, paragraphs, items and cells of a section and all in it, each on one line."""
    for each in section.walk():
        if each.heading.written:
            yield each.heading.written
        yield from texts_of(each.blocks)


def texts_of(blocks: Iterable[Block]) -> Iterator[str]:
    """Go through the paragraphs, items and cells of blocks, each on one line."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block.inline.flat
            case Heading():
                yield block.written
            case BulletList():
                for item in block.items:
                    yield item.inline.flat
                    yield from texts_of(item.blocks)
            case Table():
                for row in (block.header, *block.rows):
                    yield from (cell.flat for cell in row.cells)


def markdown_of(blocks: Iterable[Block]) -> str:
    """Return the words of blocks as plain Markdown: paragraphs, lists and tables."""
    return "\n\n".join(part for block in blocks if (part := _markdown(block)))


def _markdown(block: Block) -> str:
    match block:
        case Paragraph():
            return block.inline.source
        case Heading():
            return block.written
        case BulletList():
            return "\n".join(f"- {_item(item)}" for item in block.items)
        case Table():
            rows = [[cell.source.replace("|", "\\|").replace("\n", "<br>") for cell in row.cells] for row in (block.header, *block.rows)]
            rows.insert(1, ["---"] * len(block.header.cells))
            return "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return ""


def _item(item: Item) -> str:
    under = markdown_of(item.blocks)
    return "\n  ".join([item.inline.source, *under.split("\n")] if under else item.inline.source.split("\n"))


def sections_text(section: Section) -> str:
    """Return a section's whole text with the headings in it."""
    parts: list[str] = []
    for each in section.walk():
        if each is not section:
            parts.append(each.heading.written)
        parts.append(markdown_of(each.blocks))
    return "\n\n".join(part for part in parts if part)
