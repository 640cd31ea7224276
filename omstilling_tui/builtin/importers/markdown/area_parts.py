"""What stands in a focus area's section: goals, strategy, activities, frames, indicators, who is responsible."""

from __future__ import annotations

import re

from omstilling_tui.builtin.importers.markdown.activities import read_activities, read_activity_table
from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.columns import columns_of
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.frames import is_frame, read_frame, read_frame_prose
from omstilling_tui.builtin.importers.markdown.indicator_tables import read_indicator_table
from omstilling_tui.builtin.importers.markdown.indicators import add_described, add_indicators, qualify
from omstilling_tui.builtin.importers.markdown.inlines import Inline
from omstilling_tui.builtin.importers.markdown.quantities import quantities_in
from omstilling_tui.builtin.importers.markdown.sentences import enumerated, sentences_of
from omstilling_tui.builtin.importers.markdown.statements import is_lead, said_of, with_lead
from omstilling_tui.builtin.importers.markdown.texts import markdown_of, sections_text
from omstilling_tui.builtin.importers.markdown.topics import Topic, concepts_of, words_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept

_PURPOSE = re.compile(
    r"^(?:vi skal|det skal|området skal|innen|innan|målet|det er et mål|det er eit mål|programmet skal|the aim|the goal|by \d{4})\b",
    re.IGNORECASE,
)


def read_area_parts(draft: Draft, area: str, section: Section) -> None:
    """Place what an area's section holds, the goals first, which the rest refers to."""
    parts = sorted(section.sections, key=lambda part: part.topic is not Topic.GOAL)
    for part in parts:
        if part.topic is Topic.GOAL:
            _read_goals(draft, area, part)
    read_frame_prose(draft, area, section.blocks)
    if not goals_of(draft, area):
        _read_goal_prose(draft, area, section.blocks)
    for part in section.sections:
        _read_part(draft, area, part)
    _read_blocks(draft, area, section)


def goals_of(draft: Draft, area: str) -> list[str]:
    """Return the ids of an area's sub-goals."""
    return [goal.id for goal in draft.owned("sub_goals", area)]


def add_goal(draft: Draft, area: str, block: Block, text: str, description: str = "") -> str:
    """Add a sub-goal with the indicators that its sentences tell."""
    source = "\n\n".join(part for part in (text, description) if part)
    goal = draft.add("sub_goals", block.line, source, focus_area=area, statement=text.strip(), description=description)
    for sentence in sentences_of(text):
        add_indicators(draft, goal, block.line, sentence)
    return goal


def _read_goals(draft: Draft, area: str, section: Section) -> None:
    draft.use(section)
    lead = ""
    for place, block in enumerate(section.blocks):
        following = section.blocks[place + 1] if place + 1 < len(section.blocks) else None
        if isinstance(block, BulletList):
            for item in block.items:
                add_goal(draft, area, item, with_lead(lead, item.inline).text, markdown_of(item.blocks))
            draft.use(block)
        elif is_lead(block, following) and isinstance(block, Paragraph):
            lead = block.inline.flat.rstrip(" :")
            draft.headings.append(block.inline.flat)
            draft.use(block)
        elif isinstance(block, Paragraph) and block.inline.text and not block.inline.flat.endswith(":"):
            for text in _goals_in(block.inline):
                add_goal(draft, area, block, text)
            draft.use(block)
        elif isinstance(block, Table):
            read_indicator_table(draft, block, goals_of(draft, area), area)
    for child in section.sections:
        _read_goals(draft, area, child) if child.topic in (Topic.GOAL, Topic.OTHER) else qualify(draft, child, goals_of(draft, area))


def _goals_in(inline: Inline) -> list[str]:
    """One goal for each part between semicolons, else for the whole text."""
    parts = [part.strip() for part in inline.text.split(";") if part.strip(" .")]
    return parts if len(parts) > 1 else [inline.text]


def _read_goal_prose(draft: Draft, area: str, blocks: list[Block]) -> None:
    """A sentence in the area's own text that says what it is to reach."""
    for block in blocks:
        if not isinstance(block, Paragraph) or draft.is_used(block):
            continue
        sentences = [sentence for sentence in sentences_of(block.inline.text) if not is_frame(sentence)]
        said = [sentence for sentence in sentences if next(said_of(sentence, Concept.GOAL), None)]
        meant = said or [sentence for sentence in sentences if _is_goal(draft, sentence)]
        for sentence in meant:
            add_goal(draft, area, block, sentence)
        if meant and len(meant) == len(sentences_of(block.inline.text)):
            draft.use(block)


def _is_goal(draft: Draft, sentence: str) -> bool:
    return bool(_PURPOSE.search(sentence)) or any(each.horizon for each in quantities_in(sentence, draft.period, free_units=False))


def _read_part(draft: Draft, area: str, part: Section) -> None:
    match part.topic:
        case Topic.GOAL:
            return
        case Topic.STRATEGY | Topic.ACTIVITIES:
            _read_work(draft, area, part)
        case Topic.FRAME | Topic.FRAMES | Topic.FUNDING:
            read_frame(draft, area, part)
        case Topic.RESPONSIBLE:
            text = " ".join(sections_text(part).split())
            draft.change(
                "focus_areas",
                area,
                responsible=text.rstrip("."),
                source_text=f"{draft.get('focus_areas', area).source_text}\n\n{part.heading.written} {text}",
            )
            draft.use(part, *part.blocks)
        case Topic.INDICATORS:
            _read_indicators(draft, area, part)
        case Topic.BASELINE | Topic.METHOD | Topic.SCHEDULE | Topic.MEASURING:
            qualify(draft, part, goals_of(draft, area))
        case Topic.OTHER:
            _describe(draft, area, part)
    for child in part.sections:
        _read_part(draft, area, child)


def _read_work(draft: Draft, area: str, part: Section) -> None:
    """A list is main activities, in an action plan actions read with it; prose is the strategy, or activities beside «Tiltak»."""
    if draft.is_action_plan and Concept.STRATEGY not in concepts_of(part.heading.title):
        return
    draft.use(part)
    listed = any(isinstance(block, BulletList | Table) for block in part.all_blocks())
    for block in part.blocks:
        if isinstance(block, BulletList | Table):
            read_activities(draft, area, block)
        elif isinstance(block, Paragraph) and block.inline.text and not (listed and block.inline.flat.endswith(":")):
            if (
                part.topic is Topic.STRATEGY
                or words_of(part.heading.title)[:1] in (["strategi"], ["strategy"])
                or (listed and not block.inline.flat.endswith(":"))
            ):
                _add_strategy(draft, area, block)
            else:
                read_activities(draft, area, block)


def _add_strategy(draft: Draft, area: str, block: Paragraph) -> None:
    stands = draft.get("focus_areas", area)
    draft.change(
        "focus_areas",
        area,
        strategy=f"{stands.strategy}\n\n{block.inline.source}".strip(),
        source_text=f"{stands.source_text}\n\n{block.inline.source}",
    )
    draft.place(area, block.line, block.inline.flat)
    draft.use(block)


def _read_indicators(draft: Draft, area: str, part: Section) -> None:
    goals = goals_of(draft, area)
    for block in part.blocks:
        if isinstance(block, Table):
            read_indicator_table(draft, block, goals, area)
            draft.use(part)
        elif not goals and isinstance(block, Paragraph) and block.inline.text:
            for text in _goals_in(block.inline):
                goals.append(add_goal(draft, area, block, text))
                if not draft.owned("indicators", goals[-1]):
                    add_described(draft, goals[-1], block, text)
            draft.use(block, part)
        elif not goals and isinstance(block, BulletList):
            for item in block.items:
                goals.append(add_goal(draft, area, item, item.inline.text, markdown_of(item.blocks)))
            draft.use(block, part)
    if goals and not draft.is_used(part):
        qualify(draft, part, goals[-1:])


def _describe(draft: Draft, area: str, part: Section) -> None:
    """Prose under another heading in the area's section: its background."""
    text = markdown_of(block for block in part.blocks if isinstance(block, Paragraph))
    tables = [block for block in part.blocks if isinstance(block, Table)]
    for table in tables:
        _read_table(draft, area, table)
    if text:
        _add_description(draft, area, part.heading.line, f"**{part.heading.written}**\n\n{text}")
        draft.use(part, *(block for block in part.blocks if isinstance(block, Paragraph)))


def _add_description(draft: Draft, area: str, line: int, text: str) -> None:
    stands = draft.get("focus_areas", area)
    draft.change("focus_areas", area, description=f"{stands.description}\n\n{text}".strip())
    draft.place(area, line, text)


def _read_blocks(draft: Draft, area: str, section: Section) -> None:
    """What stands directly under the area's heading: a list is its main activities, prose its description."""
    has_activities = bool(draft.owned("activities", area))
    for block in section.blocks:
        if draft.is_used(block):
            continue
        if isinstance(block, Table):
            _read_table(draft, area, block)
        elif isinstance(block, BulletList) and not has_activities and not draft.is_action_plan:
            read_activities(draft, area, block)
        elif isinstance(block, Paragraph) and block.inline.text:
            _read_activity_prose(draft, area, block, has_activities)
            _add_description(draft, area, block.line, block.inline.source)
            draft.use(block)


def _read_activity_prose(draft: Draft, area: str, block: Paragraph, has_activities: bool) -> None:
    """Place what «Hovedaktivitetene er a, b og c» counts up."""
    for sentence, said in [] if has_activities else said_of(block.inline.text, Concept.ACTIVITY):
        for part in enumerated(said, pairs=True):
            draft.add("activities", block.line, sentence, focus_area=area, title=part)


def _read_table(draft: Draft, area: str, table: Table) -> None:
    columns = columns_of(table)
    if draft.is_action_plan and columns.has(Concept.ACTIVITY, Concept.PROJECT):
        return
    if columns.has(Concept.INDICATOR, Concept.TARGET, Concept.BASELINE):
        read_indicator_table(draft, table, goals_of(draft, area), area)
    elif columns.has(Concept.ACTIVITY, Concept.PROJECT, Concept.STRATEGY):
        read_activity_table(draft, area, table)
    elif columns.has(Concept.GOAL, Concept.SUB_GOAL):
        for row in table.rows:
            text = columns.text(row, Concept.SUB_GOAL, Concept.GOAL)
            if text:
                add_goal(draft, area, row, text)
        draft.use(table)


def set_strategy(draft: Draft, area: str, line: int, text: str) -> None:
    """Add to an area's strategy from a table's cell."""
    stands = draft.get("focus_areas", area)
    draft.change("focus_areas", area, strategy=f"{stands.strategy}\n\n{text}".strip())
    draft.place(area, line, text)
