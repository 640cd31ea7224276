"""What found no place: kept in notes, whole, each with its heading, so that no sentence is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from omstilling_tui.api import Unplaced
from omstilling_tui.builtin.importers.markdown.blocks import Block, Section
from omstilling_tui.builtin.importers.markdown.draft import LONGEST, Draft
from omstilling_tui.model.document import plan_to_json

_LONGEST_NOTE = LONGEST - 10_000
_WORD = re.compile(r"[^\W_]+")
_MARKER = re.compile(r"^[\s>|*+-]*(?:\d{1,3}|[A-Za-z])[.)]?(?=\s)")
_TAG = re.compile(r"</?\w{1,10}\s*/?>|\{[#.][^}]*\}\s*$")


def keep_leftovers(draft: Draft, lines: Sequence[str]) -> list[Unplaced]:
    """Add a note for every part of the document that found no place, and return the report's lines on them."""
    unplaced: list[Unplaced] = []
    noted: set[tuple[int, int]] = set()
    for section in draft.root.walk():
        blocks = [block for block in draft.unused(section.blocks) if (block.line, block.end) not in noted and _raw(block, lines).strip()]
        noted.update((block.line, block.end) for block in blocks)
        if blocks:
            unplaced += _keep(draft, section, blocks, lines)
        elif section.heading.written:
            draft.headings.append(section.heading.written)
    _keep_headings(draft)
    return unplaced + _keep_lost(draft, lines)


def _keep(draft: Draft, section: Section, blocks: Sequence[Block], lines: Sequence[str]) -> list[Unplaced]:
    spans = _joined_spans(blocks)
    text = "\n\n".join(_between(lines, first, end) for first, end in spans)
    return [_note(draft, section.heading.written, part, blocks[0].line) for part in _portions(text)]


def _note(draft: Draft, heading: str, text: str, line: int) -> Unplaced:
    note = draft.add("notes", 0, "", heading=heading[:1_000], text=text)
    draft.placed.pop()
    first = next((each.strip() for each in text.split("\n") if each.strip()), "")
    return Unplaced(line=line, text=first[:200], note=note)


def _joined_spans(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The lines of blocks, those that overlap or touch told once: parts of one paragraph stand on the same lines."""
    spans: list[tuple[int, int]] = []
    for block in sorted(blocks, key=lambda each: each.line):
        if spans and block.line <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], block.end))
        else:
            spans.append((block.line, block.end))
    return spans


def _raw(block: Block, lines: Sequence[str]) -> str:
    return _between(lines, block.line, block.end)


def _between(lines: Sequence[str], first: int, end: int) -> str:
    return "\n".join(lines[first - 1 : end - 1]).strip("\n")


def _portions(text: str) -> Iterator[str]:
    """The text in portions that a note can hold, cut between lines where there are any."""
    while len(text) > _LONGEST_NOTE:
        cut = text.rfind("\n", 0, _LONGEST_NOTE)
        cut = cut if cut > 0 else _LONGEST_NOTE
        yield text[:cut]
        text = text[cut:]
    if text.strip():
        yield text


def _keep_headings(draft: Draft) -> None:
    """Keep the words of headings and captions that only give the document its order with the programme."""
    kept = [draft.programme.source_text, *dict.fromkeys(draft.headings)]
    draft.programme = replace(draft.programme, source_text="\n".join(part for part in kept if part)[:100_000])


def _keep_lost(draft: Draft, lines: Sequence[str]) -> list[Unplaced]:
    """Lines whose words stand nowhere in what was read: the net under everything above."""
    known = {word for text in _strings(plan_to_json(draft.plan())) for word in _WORD.findall(text.casefold())}
    unplaced = []
    for place, line in enumerate(lines, 1):
        words = _WORD.findall(_MARKER.sub(" ", _TAG.sub(" ", line), count=1).casefold())
        lost = [word for word in words if word not in known]
        if lost:
            unplaced += [_note(draft, "", part, place) for part in _portions(line.strip())]
    return unplaced


def _strings(held: Any) -> Iterator[str]:
    stack = [held]
    while stack:
        each = stack.pop()
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict):
            stack.extend(each.values())
        elif isinstance(each, list):
            stack.extend(each)
