"""The main goal, with the indicators that its sentence tells."""

from __future__ import annotations

import re

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph, Section, Style
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.indicators import add_indicators, qualify
from omstilling_tui.builtin.importers.markdown.inlines import Inline
from omstilling_tui.builtin.importers.markdown.quantities import quantities_in
from omstilling_tui.builtin.importers.markdown.sentences import first_upper, sentences_of
from omstilling_tui.builtin.importers.markdown.statements import is_lead, said_of, with_lead
from omstilling_tui.builtin.importers.markdown.texts import markdown_of
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept

_NOT_THERE = frozenset({Topic.AREA, Topic.ANNEX, Topic.ACTION_PLAN, Topic.ORGANISATION})


def read_main_goals(draft: Draft) -> None:
    """Place the main goal or goals: a paragraph, the items of a list, or what a sentence says that the goal is."""
    sections = [section for section in draft.root.walk() if section.topic is Topic.MAIN_GOAL]
    plain = [
        section
        for section in sections
        if "mål" in section.heading.title.casefold()
        or "goal" in section.heading.title.casefold()
        or "objective" in section.heading.title.casefold()
    ]
    for section in plain or sections:
        if not draft.all("main_goals") or section.heading.style is not Style.LABEL or "ov" in section.heading.title.casefold():
            _read_section(draft, section)
    if not draft.all("main_goals"):
        _read_prose(draft)


def _read_section(draft: Draft, section: Section) -> None:
    draft.use(section)
    goals: list[str] = []
    lead = ""
    for place, block in enumerate(section.blocks):
        following = section.blocks[place + 1] if place + 1 < len(section.blocks) else None
        if isinstance(block, BulletList) and not goals:
            for item in block.items:
                goals.append(_add(draft, item, with_lead(lead, item.inline), markdown_of(item.blocks)))
            draft.use(block)
        elif is_lead(block, following) and isinstance(block, Paragraph):
            lead = block.inline.flat.rstrip(" :")
            draft.headings.append(block.inline.flat)
            draft.use(block)
        elif isinstance(block, Paragraph) and not block.inline.flat.endswith(":") and block.inline.text:
            _read_paragraph(draft, block, goals)
        elif isinstance(block, BulletList):
            _describe(draft, goals[-1], block)
    for child in section.sections:
        qualify(draft, child, goals)


def _read_paragraph(draft: Draft, block: Paragraph, goals: list[str]) -> None:
    """A first paragraph is the goal; a later one is a goal of its own when it tells a number and a date, else it explains the first."""
    own = any(each.horizon for sentence in sentences_of(block.inline.text)[:5] for each in quantities_in(sentence, draft.period))
    if not goals or own:
        goals.append(_add(draft, block, block.inline))
        draft.use(block)
    else:
        _describe(draft, goals[-1], block)


def _describe(draft: Draft, goal: str, block: Block) -> None:
    stands = draft.get("main_goals", goal)
    text = markdown_of([block])
    draft.change("main_goals", goal, description=f"{stands.description}\n\n{text}".strip())
    draft.place(goal, block.line, text)
    draft.use(block)


def _add(draft: Draft, block: Block, inline: Inline, description: str = "") -> str:
    text = re.sub(r"^(?:hovedmål|hovudmål|mål)\s*\d*\s*[:.]\s*", "", inline.text, flags=re.IGNORECASE)
    source = inline.source
    goal = draft.add("main_goals", block.line, source, statement=text, description=description)
    for sentence in sentences_of(text):
        add_indicators(draft, goal, block.line, sentence)
    return goal


def _read_prose(draft: Draft) -> None:
    """Place what a sentence says: «Hovedmålet for programmet er å skape 80 nye arbeidsplasser innen 2021»."""
    for section in draft.root.walk():
        if section.topic in _NOT_THERE:
            continue
        for block in section.blocks:
            if isinstance(block, Paragraph):
                said = [sentence for concept in (Concept.MAIN_GOAL, Concept.GOAL) for sentence, _ in said_of(block.inline.text, concept)]
                for sentence in dict.fromkeys(said[:1]):
                    goal = draft.add("main_goals", block.line, sentence, statement=first_upper(sentence))
                    add_indicators(draft, goal, block.line, sentence)
                    if sentence == block.inline.flat:
                        draft.use(block)
                if said:
                    return
