"""What each section is about: by its heading's words, and by the section that it stands in."""

from __future__ import annotations

import re

from omstilling_tui.builtin.importers.markdown.blocks import BulletList, Section, Style, Table
from omstilling_tui.builtin.importers.markdown.topics import (
    PARTS_OF_AREA,
    Topic,
    area_title,
    concepts_of,
    is_plain_label,
    label_topic,
    topic_of,
)
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept

_INHERITED = frozenset({Topic.ORGANISATION, Topic.COMMUNICATION, Topic.ANNEX, Topic.CHALLENGES, Topic.OPPORTUNITIES, Topic.LATER})
_BESIDE_AREAS = frozenset(
    {Topic.FUNDING, Topic.FRAMES, Topic.ACTION_PLAN, Topic.ANNEX, Topic.CONTENTS, Topic.MEASURING, Topic.BACKGROUND, Topic.AREAS}
)
_TITLE_WORDS = re.compile(r"plan|program|omstilling|kommune|\b(?:19|20)\d\d\b", re.IGNORECASE)
_NUMBERED_TITLE = re.compile(r"(?:omstillings|handlings)(?:plan|program).*\b(?:19|20)\d\d\b", re.IGNORECASE)
_AREA_SHAPE = frozenset({Topic.GOAL, Topic.SUB_GOALS, Topic.ACTIVITIES, Topic.STRATEGY})
_UNKNOWN = frozenset({Topic.OTHER, Topic.COMMUNICATION, Topic.BACKGROUND})
_GOALS = frozenset({Topic.MAIN_GOAL, Topic.SUB_GOALS, Topic.EFFECT})


def assign_topics(root: Section) -> None:
    """Set the topic of every section of a document."""
    for title in _titles(root):
        title.topic = Topic.TITLE
    assign_within(root)
    if not any(section.topic is Topic.AREA or (section.topic is Topic.AREAS and _is_listed(section)) for section in root.walk()):
        _find_areas_by_shape(root)


def _is_listed(section: Section) -> bool:
    return any(isinstance(block, BulletList | Table) for block in section.blocks)


def _find_areas_by_shape(root: Section) -> None:
    """Sections side by side that each have a goal or activities of their own are the focus areas, whatever their chapter is called."""
    for section in root.walk():
        alike = [
            child
            for child in section.sections
            if child.topic in _UNKNOWN and any(label_topic(each.heading.title) in _AREA_SHAPE for each in child.sections)
        ]
        if len(alike) > 1:
            for child in alike:
                child.topic = Topic.AREA
                assign_within(child)
            return


def assign_within(section: Section, *, area: bool = False) -> None:
    """Set the topics of the sections in a section whose own topic is known; `area` when it stands in a focus area."""
    stack = [(section, area or section.topic is Topic.AREA)]
    while stack:
        parent, within = stack.pop()
        for child in parent.sections:
            if child.topic is not Topic.TITLE:
                child.topic = _topic_within_area(child) if within else _topic_under(child, parent)
            stack.append((child, within or child.topic is Topic.AREA))


def _topic_within_area(section: Section) -> Topic:
    title = section.heading.title
    topic = label_topic(title)
    if topic is Topic.OTHER and section.heading.style is not Style.LABEL:
        topic = topic_of(title)
        topic = topic if topic in PARTS_OF_AREA | {Topic.FUNDING} else Topic.OTHER
    if topic in _GOALS:
        return Topic.GOAL
    return Topic.FRAME if topic is Topic.FUNDING else topic


def _topic_under(section: Section, parent: Section) -> Topic:
    title = section.heading.title
    if parent.topic is Topic.AREAS:
        return _topic_in_areas(section)
    if parent.topic is Topic.ANNEX:
        return Topic.ACTION_PLAN if _is_annexed_plan(section) else Topic.ANNEX
    topic = label_topic(title)
    topic = topic_of(title) if topic is Topic.OTHER or area_title(title) else topic
    if topic is Topic.ANNEX and _is_annexed_plan(section):
        return Topic.ACTION_PLAN
    if topic is Topic.FRAME and section.heading.style is not Style.LABEL:
        return Topic.FRAMES if Concept.AREA in concepts_of(title) else Topic.FUNDING
    if topic is Topic.OTHER and parent.topic in _INHERITED:
        return parent.topic
    if topic is Topic.GOAL and parent.topic is not Topic.ACTION_PLAN:
        return Topic.MAIN_GOAL
    return topic


def _topic_in_areas(section: Section) -> Topic:
    """In the focus areas' chapter a heading is an area unless it plainly says that it is something else."""
    title = section.heading.title
    if area_title(title):
        return Topic.AREA
    topic, found = label_topic(title), concepts_of(title)
    if section.heading.style is Style.LABEL or topic in PARTS_OF_AREA:
        return topic
    if Concept.AREA in found:
        return topic_of(title)
    if topic in _BESIDE_AREAS or (is_plain_label(title, found) and Concept.BACKGROUND in found):
        return topic
    return Topic.AREA


def _is_annexed_plan(section: Section) -> bool:
    listed = any(isinstance(block, BulletList | Table) for block in section.all_blocks())
    return listed and Concept.ACTION_PLAN in concepts_of(section.heading.title)


def _titles(root: Section) -> list[Section]:
    """The headings at the top that are the document's title and subtitles."""
    titles: list[Section] = []
    for section in root.walk():
        if section is root:
            continue
        if not _may_be_title(section, first=not titles) or (titles and not _is_short(titles[-1])):
            break
        titles.append(section)
        if len(titles) == 4:
            break
    return titles


def _may_be_title(section: Section, *, first: bool) -> bool:
    heading = section.heading
    numbered = heading.number and not (first and _NUMBERED_TITLE.search(heading.title))
    if numbered or heading.style is Style.LABEL or area_title(heading.title) or not heading.title:
        return False
    topic = topic_of(heading.title)
    named = bool(_TITLE_WORDS.search(heading.title))
    if first:
        return topic is Topic.OTHER or (named and label_topic(heading.title) in (Topic.OTHER, Topic.ACTION_PLAN))
    return (
        named
        and (topic is Topic.OTHER or bool(re.search(r"plan|program", heading.title, re.IGNORECASE)))
        and label_topic(heading.title) in (Topic.OTHER, Topic.ACTION_PLAN)
    )


def _is_short(section: Section) -> bool:
    """Whether only a line or two stand under a title, so that the next heading may be a subtitle."""
    return len(section.blocks) <= 1 and not any(isinstance(block, BulletList | Table) for block in section.blocks)
