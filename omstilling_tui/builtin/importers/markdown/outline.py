"""Headings and blocks into a tree of sections, by level, by number, and where both fail, by what they are about."""

from __future__ import annotations

from collections.abc import Sequence

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Heading, Paragraph, Section, Style, Table
from omstilling_tui.builtin.importers.markdown.inlines import Inline
from omstilling_tui.builtin.importers.markdown.labels import AREA_LABEL_LEVEL, LABEL_LEVEL, with_headings
from omstilling_tui.builtin.importers.markdown.topics import PARTS_OF_AREA, Topic, area_title, label_topic, topic_of

_CHAPTERS = frozenset({Topic.CHALLENGES, Topic.OPPORTUNITIES, Topic.MAIN_GOAL})
_STATEMENTS = frozenset({Topic.VISION, Topic.MAIN_GOAL, Topic.GOAL})


def outline(blocks: Sequence[Block]) -> Section:
    """Return the document as a section that holds all others."""
    root = Section(Heading(line=1, end=1, level=0, title="", number="", written="", style=Style.HEADING))
    _Nesting(root).read(list(with_headings(blocks)))
    return root


class _Nesting:
    """The sections that are open while the document is gone through."""

    def __init__(self, root: Section) -> None:
        self.open = [root]
        self.bold_level = 0
        self.next: Block | None = None

    def read(self, blocks: Sequence[Block]) -> None:
        for place, block in enumerate(blocks):
            self.next = blocks[place + 1] if place + 1 < len(blocks) else None
            if not isinstance(block, Heading):
                self._add_block(block)
            elif self._is_statement(block):
                self._add_block(Paragraph(line=block.line, end=block.end, inline=Inline(block.written, block.line)))
            else:
                self._add_heading(block)

    def _add_block(self, block: Block) -> None:
        while self.open[-1].heading.level == LABEL_LEVEL and not _takes(self.open[-1], block):
            self.open.pop()
        self.open[-1].blocks.append(block)

    def _is_statement(self, heading: Heading) -> bool:
        """Whether a bold paragraph is what the heading above it announces: the vision's words, not a heading in it."""
        top = self.open[-1]
        known = label_topic(heading.title) is not Topic.OTHER or bool(area_title(heading.title))
        return (
            heading.style is Style.BOLD
            and not heading.number
            and not known
            and topic_of(top.heading.title) in _STATEMENTS
            and not top.blocks
        )

    def _add_heading(self, heading: Heading) -> None:
        level = self._level(heading)
        if not self._pop_by_number(heading):
            while len(self.open) > 1 and self.open[-1].heading.level >= level:
                self.open.pop()
            if level < AREA_LABEL_LEVEL:
                self._reopen(heading, level)
        section = Section(_at_level(heading, level), list(heading.blocks))
        self.open[-1].sections.append(section)
        self.open.append(section)

    def _level(self, heading: Heading) -> int:
        """Ten steps for each level of real headings; bold ones lie under the real heading that they stand below."""
        if heading.style is Style.LABEL or heading.level == AREA_LABEL_LEVEL:
            return heading.level
        if heading.style is Style.HEADING:
            self.bold_level = heading.level * 10
            return self.bold_level
        return self.bold_level + 5

    def _pop_by_number(self, heading: Heading) -> bool:
        """Close down to the section whose number begins this one's: `2` for `2.1`, whatever the levels say."""
        parts = heading.number.split(".")
        if len(parts) < 2 or heading.style is Style.LABEL:
            return False
        for place in range(len(self.open) - 1, 0, -1):
            number = self.open[place].heading.number.split(".")
            if number == parts[: len(number)] and len(number) < len(parts):
                del self.open[place + 1 :]
                return True
        return False

    def _may_be_area(self, heading: Heading, topic: Topic) -> bool:
        """Whether a heading beside the areas' chapter is one of them: unknown, or known but with an area's parts under it."""
        numbered = heading.number != "" and not heading.number.isalpha()
        return not numbered and (topic in (Topic.OTHER, Topic.AREA) or (_is_part(self.next) and label_topic(heading.title) is Topic.OTHER))

    def _reopen(self, heading: Heading, level: int) -> None:
        """Put a heading of the same level under the one before it where it belongs there by what they are about."""
        if not self.open[-1].sections:
            return
        chain = _chain(self.open[-1].sections[-1], level)
        topic = _topic(heading)
        if topic in PARTS_OF_AREA - _CHAPTERS and label_topic(heading.title) is not Topic.OTHER:
            areas = [
                place for place, each in enumerate(chain)
                if _is_area(each, chain[place - 1] if place else self.open[-1]) and not (heading.number and each.heading.number)
            ]  # fmt: skip
            if areas:
                self.open += chain[: areas[-1] + 1]
        elif self._may_be_area(heading, topic):
            holders = [
                place for place, each in enumerate(chain) if _holds_areas(each) and (_is_part(self.next) or not _have_parts(each.sections))
            ]
            if holders:
                self.open += chain[: holders[-1] + 1]


def _have_parts(areas: Sequence[Section]) -> bool:
    return bool(areas) and all(area.sections for area in areas[-3:])


def _is_part(block: Block | None) -> bool:
    return isinstance(block, Heading) and label_topic(block.title) in PARTS_OF_AREA


def _at_level(heading: Heading, level: int) -> Heading:
    return Heading(
        line=heading.line, end=heading.end, level=level, title=heading.title, number=heading.number, written=heading.written,
            style=heading.style
    )  # fmt: skip


def _topic(heading: Heading) -> Topic:
    return (
        Topic.AREA
        if area_title(heading.title)
        else (label_topic(heading.title) if label_topic(heading.title) is not Topic.OTHER else topic_of(heading.title))
    )


def _chain(section: Section, level: int) -> list[Section]:
    """The section and the last ones in it, as long as they are headings of one level."""
    chain = [section]
    while chain[-1].sections and chain[-1].sections[-1].heading.level == level:
        chain.append(chain[-1].sections[-1])
    return chain


def _holds_areas(section: Section) -> bool:
    """Whether a section is the focus areas' chapter, and its areas are still to come."""
    content = any(isinstance(block, BulletList | Table) for block in section.blocks)
    deeper = any(each.heading.level > section.heading.level for each in section.sections[:1])
    return _topic(section.heading) is Topic.AREAS and not content and not deeper


def _is_area(section: Section, parent: Section) -> bool:
    return bool(area_title(section.heading.title)) or (
        _topic(parent.heading) is Topic.AREAS and _topic(section.heading) not in PARTS_OF_AREA
    )


def _takes(label: Section, block: Block) -> bool:
    """Whether a block still belongs to the label above it."""
    if not label.blocks:
        return True
    last = label.blocks[-1]
    listed = isinstance(block, BulletList | Table)
    if isinstance(last, Paragraph):
        return listed and last.inline.flat.endswith(":")
    return listed and isinstance(last, type(block))
