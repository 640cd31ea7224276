"""The focus areas, from headings, lists and tables, each with what stands in its section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from omstilling_tui.builtin.importers.markdown.activities import read_activities
from omstilling_tui.builtin.importers.markdown.area_parts import read_area_parts
from omstilling_tui.builtin.importers.markdown.area_tables import is_area_table, read_area_table
from omstilling_tui.builtin.importers.markdown.assignment import assign_within
from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Item, Paragraph, Section, Style, Table
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.headings import parted_title
from omstilling_tui.builtin.importers.markdown.outline import outline
from omstilling_tui.builtin.importers.markdown.sentences import enumerated, first_upper, fold
from omstilling_tui.builtin.importers.markdown.statements import parted, said_of
from omstilling_tui.builtin.importers.markdown.topics import Topic, area_title
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept


def read_areas(draft: Draft) -> None:
    """Place the focus areas. Their own sections are the surest; where there are none, lists and tables of the areas' chapter."""
    for section in _area_sections(draft.root):
        _read_section(draft, section)
    _read_tables(draft, [section for section in draft.root.walk() if section.topic is Topic.AREAS])
    if not draft.all("focus_areas"):
        _read_lists(draft)
    _read_tables(draft, list(draft.root.walk()))
    if not draft.all("focus_areas"):
        _read_prose(draft)
    _read_later_sections(draft)
    _read_named_lists(draft)


def _read_tables(draft: Draft, sections: Sequence[Section]) -> None:
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Table) and not draft.is_used(block) and is_area_table(draft, section, block):
                read_area_table(draft, block)


def area_named(draft: Draft, words: str) -> str:
    """Return the id of the area that a title, a Roman numeral, a number or an id names, empty when there is none."""
    areas = draft.all("focus_areas")
    title = parted_title(words)[0]
    wanted = fold(area_title(words) or title or words)
    if wanted and draft.area_titled(wanted):
        return draft.area_titled(wanted)
    place = _number(words)
    if place and place <= len(areas):
        return str(areas[place - 1].id)
    near = [area for area in areas if len(wanted) > 4 and (wanted in fold(area.title) or fold(area.title) in wanted)]
    return str(near[0].id) if len(near) == 1 else ""


def _number(words: str) -> int | None:
    from omstilling_tui.builtin.importers.markdown.headings import roman_value

    match = re.fullmatch(
        r"(?:(?:innsatsområde|satsingsområde|område|IO|focus area)\s*)?(\d{1,2}|[IVX]+)[.):]?", words.strip(), re.IGNORECASE
    )
    if not match:
        return None
    return int(match[1]) if match[1].isdigit() else roman_value(match[1])


def _area_sections(root: Section) -> Iterator[Section]:
    plan = {id(each) for section in root.walk() if section.topic is Topic.ACTION_PLAN for each in section.walk()}
    found = [section for section in root.walk() if section.topic is Topic.AREA]
    outside = [section for section in found if id(section) not in plan]
    seen = {fold(_title(section)) for section in outside}
    yield from outside
    yield from (section for section in found if id(section) in plan and not outside and fold(_title(section)) not in seen)


def _title(section: Section) -> str:
    return (area_title(section.heading.title) or section.heading.title).strip(' .:«»"')


def _read_section(draft: Draft, section: Section) -> None:
    title = _title(section)
    same = draft.area_titled(title)
    area = same or draft.add("focus_areas", section.heading.line, section.heading.written, title=title, status="selected")
    draft.use(section)
    read_area_parts(draft, area, section)


def _read_lists(draft: Draft) -> None:
    """A list in the areas' chapter: each item an area, with what stands under it as its parts."""
    for section in list(draft.root.walk()):
        if section.topic is not Topic.AREAS:
            continue
        for block in section.blocks:
            if isinstance(block, BulletList):
                for item in block.items:
                    _read_item(draft, item)
                draft.use(block, section)
            elif isinstance(block, Paragraph) and section.heading.style is Style.LABEL and not draft.all("focus_areas"):
                _read_line(draft, block)
        if draft.all("focus_areas"):
            return


def _read_item(draft: Draft, item: Item) -> None:
    first_line, _, more = item.inline.text.partition("\n")
    title, rest = parted(item.inline)
    if not item.inline.bold and len(item.inline.flat) <= 160:
        title, rest = _split_line(item.inline.flat)
    elif more and not item.inline.bold:
        title, rest = first_line, more
    title = parted_title(area_title(title) or title)[0]
    area = draft.add("focus_areas", item.line, item.inline.source, title=title.strip(" .:"), status="selected")
    section = section_of(item, rest)
    read_area_parts(draft, area, section)
    draft.headings += [part.heading.written for part in section.walk() if part.heading.written]


def _split_line(text: str) -> tuple[str, str]:
    """An area and what follows on its line: «Industri: 50 nye arbeidsplasser», «Reiseliv – helårs bedrifter»."""
    named = area_title(text)
    parts = re.split(r"\s*:\s+|\s+[–—-]\s+|(?<=[a-zæøå])\.\s+", named or text, maxsplit=1)
    return parts[0].strip(" ."), parts[1] if len(parts) > 1 else ""


def section_of(item: Item, text: str) -> Section:
    """Return the section that an item of a list stands for: its labels and lists become parts."""
    from omstilling_tui.builtin.importers.markdown.inlines import plain

    own: list[Block] = [Paragraph(line=item.line, end=item.end, inline=plain(text, item.line))] if text.strip() else []
    section = outline([*own, *item.blocks])
    section.topic = Topic.AREA
    assign_within(section)
    return section


def _read_line(draft: Draft, block: Paragraph) -> None:
    parts = [part.strip(" .") for part in block.inline.text.replace("\n", ";").split(";") if part.strip(" .")]
    parts = enumerated(parts[0]) if len(parts) == 1 else parts
    if len(parts) > 1:
        for part in parts:
            draft.add("focus_areas", block.line, part, title=first_upper(parted_title(part)[0]), status="selected")
        draft.use(block)


def _read_prose(draft: Draft) -> None:
    """Place what a sentence counts up: «Innsatsområdene er industri, reiseliv og kompetanse»."""
    for section in draft.root.walk():
        for block in section.blocks:
            for sentence, said in said_of(block.inline.text, Concept.AREA) if isinstance(block, Paragraph) else ():
                parts = enumerated(said)
                if len(parts) > 1 and all(len(part) < 80 for part in parts):
                    for part in parts:
                        draft.add("focus_areas", block.line, sentence, title=first_upper(part), status="selected")
                    return


def _read_later_sections(draft: Draft) -> None:
    """Chapters of their own for areas that a list or table named before."""
    plans = {id(each) for section in draft.root.walk() if section.topic is Topic.ACTION_PLAN for each in section.walk()}
    for section in list(draft.root.walk()):
        if section.topic is Topic.OTHER and section.heading.title and not draft.is_used(section) and id(section) not in plans:
            area = draft.area_titled(section.heading.title)
            if area:
                section.topic = Topic.AREA
                assign_within(section)
                draft.use(section)
                read_area_parts(draft, area, section)


def _read_named_lists(draft: Draft) -> None:
    """Lists in a chapter of activities, each under a line that names its area: «Reiseliv:»."""
    for section in draft.root.walk():
        for lead, block in pairwise(section.blocks) if section.topic is Topic.ACTIVITIES else ():
            if isinstance(lead, Paragraph) and isinstance(block, BulletList) and not draft.is_used(block):
                area = area_named(draft, lead.inline.flat.rstrip(" :"))
                if area:
                    read_activities(draft, area, block)
                    draft.headings.append(lead.inline.flat)
                    draft.use(lead, section)
