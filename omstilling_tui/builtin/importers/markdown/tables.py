"""Tables and lists outside the focus areas' own sections: indicators, sub-goals, how things are measured."""

from __future__ import annotations

import re

from omstilling_tui.builtin.importers.markdown.area_parts import add_goal, goals_of
from omstilling_tui.builtin.importers.markdown.areas import area_named
from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.columns import columns_of
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.indicator_tables import is_indicator_table, read_indicator_table
from omstilling_tui.builtin.importers.markdown.indicators import add_described, measured, qualify
from omstilling_tui.builtin.importers.markdown.sentences import sentences_of
from omstilling_tui.builtin.importers.markdown.texts import markdown_of
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept

_PREFIX = re.compile(r"^(?P<area>[^:–—]{2,90}?)\s*(?::|\s[–—-]\s)\s*(?P<rest>\S.*)$", re.DOTALL)
_MEASURED = re.compile(r"\b(?:måles|målast|måler|målt|målingen|målinga|rapporteres|rapporterast|measured)\b", re.IGNORECASE)


def read_other_tables(draft: Draft) -> None:
    """Place indicators and sub-goals that stand in chapters of their own."""
    for section in list(draft.root.walk()):
        if section.topic in (Topic.AREA, Topic.ACTION_PLAN, Topic.ANNEX):
            continue
        if section.topic is Topic.SUB_GOALS:
            _read_numbered(draft, section)
        for block in section.blocks:
            if not draft.is_used(block):
                _read_block(draft, section, block)
    _read_measuring(draft)


def _read_block(draft: Draft, section: Section, block: Block) -> None:
    if isinstance(block, Table) and is_indicator_table(block):
        _read_table(draft, block)
    elif isinstance(block, Table) and columns_of(block).has(Concept.AREA) and columns_of(block).has(Concept.SUB_GOAL, Concept.GOAL):
        _read_goal_table(draft, block)
    elif isinstance(block, BulletList) and section.topic in (Topic.SUB_GOALS, Topic.INDICATORS, Topic.GOAL):
        _read_list(draft, section, block)
    elif section.topic in (Topic.INDICATORS, Topic.BASELINE, Topic.METHOD, Topic.SCHEDULE) and isinstance(block, Paragraph):
        qualify(draft, section, [each.id for each in draft.all("main_goals")])
    if draft.is_used(block):
        draft.use(section)


def _read_table(draft: Draft, table: Table) -> None:
    """Indicators by area where a column names it, else of the main goals and all sub-goals."""
    columns = columns_of(table)
    main = [each.id for each in draft.all("main_goals")]
    for row in table.rows:
        area = area_named(draft, columns.text(row, Concept.AREA))
        part = Table(line=table.line, end=table.end, header=table.header, rows=(row,))
        goals = goals_of(draft, area) if area else [*main, *(each.id for each in draft.all("sub_goals"))]
        read_indicator_table(draft, part, goals, area)
        if draft.is_used(part):
            draft.use(table)


def _read_goal_table(draft: Draft, table: Table) -> None:
    columns = columns_of(table)
    for row in table.rows:
        area = area_named(draft, columns.text(row, Concept.AREA))
        text = columns.text(row, Concept.SUB_GOAL, Concept.GOAL)
        if area and text:
            add_goal(draft, area, row, text)
            draft.use(table)
    draft.headings.append(" · ".join(cell.flat for cell in table.header.cells if cell.text))


def _read_numbered(draft: Draft, section: Section) -> None:
    """«Delmål 2.1: 30 årsverk innen 2022» in a chapter of the sub-goals: a goal of the second area."""
    match = re.search(r"\b(\d{1,2})\.\d{1,2}$", section.heading.title)
    areas = draft.all("focus_areas")
    if not match or not 1 <= int(match[1]) <= len(areas):
        return
    for block in section.blocks:
        if isinstance(block, Paragraph) and block.inline.text and not draft.is_used(block):
            add_goal(draft, areas[int(match[1]) - 1].id, block, block.inline.text)
            draft.use(block, section)


def _read_list(draft: Draft, section: Section, block: BulletList) -> None:
    """«Industri: 50 nye arbeidsplasser innen 2022»: a goal of the area that its line begins with."""
    placed = []
    for item in block.items:
        match = _PREFIX.match(item.inline.text)
        area = area_named(draft, match["area"]) if match else ""
        main = draft.all("main_goals")
        if area and match:
            add_goal(draft, area, item, match["rest"], markdown_of(item.blocks))
        elif section.topic is Topic.INDICATORS and main:
            add_described(draft, main[0].id, item, item.inline.flat, markdown_of(item.blocks))
        placed.append(bool(area or (section.topic is Topic.INDICATORS and main)))
    if all(placed):
        draft.use(block)


def _read_measuring(draft: Draft) -> None:
    """A sentence on how the goals are measured fills what their indicators leave open; it stays in the notes too."""
    for section in draft.root.walk():
        if section.topic not in (Topic.MEASURING, Topic.MAIN_GOAL, Topic.DIRECTION, Topic.INDICATORS, Topic.ORGANISATION, Topic.OTHER):
            continue
        for block in section.blocks:
            for sentence in sentences_of(block.inline.text) if isinstance(block, Paragraph) else ():
                if _MEASURED.search(sentence) and section.topic is not Topic.OTHER:
                    _fill(draft, block, sentence, main_only=section.topic in (Topic.MAIN_GOAL, Topic.DIRECTION))


def _fill(draft: Draft, block: Block, sentence: str, *, main_only: bool) -> None:
    held = measured(sentence)
    main_only = main_only or bool(re.search(r"hovedmål|hovudmål|main goal", sentence, re.IGNORECASE))
    main = {each.id for each in draft.all("main_goals")}
    for indicator in draft.all("indicators"):
        if main_only and indicator.goal not in main:
            continue
        fresh = {
            name: value
            for name, value in held.items()
            if not getattr(indicator, name) or (name == "schedule" and not indicator.schedule.frequency)
        }
        if fresh:
            draft.change("indicators", indicator.id, **fresh, source_text=f"{indicator.source_text}\n\n{sentence}")
            draft.place(indicator.id, block.line, sentence)
