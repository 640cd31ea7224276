"""Chapters that are kept as they stand: organisation, communication, annexes; and a workshop that was held."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.headings import parted_title
from omstilling_tui.builtin.importers.markdown.sentences import sentences_of
from omstilling_tui.builtin.importers.markdown.texts import markdown_of, sections_text
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.text.parsing_dates import find_dates

_ANNEX = re.compile(r"^(?:utrykt\s+)?(?:vedlegg|annex|appendix)(?:\s+(?:nr\.?\s*)?(?:\d{1,2}|[A-H]))?\s*[:.–—-]?\s+(?=\S)", re.IGNORECASE)
_NO_ANNEX = re.compile(r"^(?:ingen|no)\s+(?:vedlegg|annex)", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:prosess-?\s?samling\w*|samling(?:en|a)?|arbeidsverksted\w*|workshop\w*|verkstad|verksted)\b.{0,120}?\b(?:ble|vart|blei|er|was)\s+(?:holdt|halden|halde|gjennomført|arrangert|avholdt|held)\b",
    re.IGNORECASE,
)


def read_chapters(draft: Draft) -> None:
    """Keep the organisation and the communication with the programme, and place the annexes."""
    organisation = _texts(draft, Topic.ORGANISATION)
    communication = _texts(draft, Topic.COMMUNICATION)
    draft.programme = replace(draft.programme, organisation=organisation, communication=communication)
    for section in draft.root.walk():
        if section.topic is Topic.ANNEX and not draft.is_used(section):
            _read_annex(draft, section)


def _texts(draft: Draft, topic: Topic) -> str:
    """The whole text of the chapters about a topic that has found no other place."""
    parts: list[str] = []
    for section in draft.root.walk():
        if section.topic is topic:
            blocks = [block for block in draft.unused(section.blocks) if markdown_of([block])]
            if blocks:
                heading = section.heading.written if parts else ""
                text = "\n\n".join(part for part in (heading, markdown_of(blocks)) if part)
                parts.append(text)
                draft.place("programme", section.heading.line, markdown_of(blocks))
                draft.use(section, *blocks)
    return "\n\n".join(parts)


def _read_annex(draft: Draft, section: Section) -> None:
    title = _title(section.heading.title)
    draft.use(section)
    if title:
        text = sections_text(section)
        draft.add("annexes", section.heading.line, f"{section.heading.written}\n\n{text}".strip(), title=title, text=text)
        _use_all(draft, section)
        return
    for block in section.blocks:
        _read_names(draft, block)
    for child in section.sections:
        if child.topic is Topic.ANNEX:
            text = sections_text(child)
            name = _title(child.heading.title) or child.heading.title
            draft.add("annexes", child.heading.line, f"{child.heading.written}\n\n{text}".strip(), title=name, text=text)
            _use_all(draft, child)


def _use_all(draft: Draft, section: Section) -> None:
    for each in section.walk():
        draft.use(each, *each.blocks)


def _title(words: str) -> str:
    """What an annex is called: «Kommunikasjonsstrategi» of «Vedlegg 1: Kommunikasjonsstrategi»; empty for «Vedlegg» alone."""
    if re.fullmatch(
        r"(?:liste over\s+|utrykte\s+|oversikt over\s+)?(?:vedlegg\w*|annex(?:es)?|appendix|appendices)(?:\s+til\s+.*)?",
        words.strip(" :."),
        re.IGNORECASE,
    ):
        return ""
    return _ANNEX.sub("", words).strip(" .:")


def _read_names(draft: Draft, block: Block) -> None:
    """The names of annexes in a list, a line or a table."""
    if isinstance(block, BulletList):
        for item in block.items:
            draft.add(
                "annexes",
                item.line,
                item.inline.source,
                title=_title(parted_title(item.inline.flat)[0]) or item.inline.flat,
                text=markdown_of(item.blocks),
            )
    elif isinstance(block, Table):
        for row in block.rows:
            name = max((cell.flat for cell in row.cells), key=len)
            draft.add("annexes", row.line, " · ".join(cell.flat for cell in row.cells), title=_title(name) or name)
    elif isinstance(block, Paragraph) and block.inline.text and not _NO_ANNEX.match(block.inline.text):
        lines = re.split(r"[\n;]", block.inline.text)
        if len(sentences_of(block.inline.text)) > 1 or any(len(line) > 120 for line in lines):
            return
        for line in lines:
            name = _title(parted_title(line.strip())[0]).strip(" .,")
            if name:
                draft.add("annexes", block.line, line.strip(), title=name)
    else:
        return
    draft.use(block)


def read_workshops(draft: Draft) -> None:
    """A workshop that a sentence says was held, with its date: «En samling … ble holdt 23. og 24. mai 2017»."""
    for section in draft.root.walk():
        for block in section.blocks:
            for sentence in sentences_of(block.inline.text) if isinstance(block, Paragraph) else ():
                match = _HELD.search(sentence)
                days = _days(sentence[match.end() :]) if match else None
                if match and days:
                    name = match[0].split(" ")[0].split("\u00a0")[0]
                    draft.add(
                        "workshops",
                        block.line,
                        sentence,
                        title=name[:1].upper() + name[1:],
                        date=days[0],
                        end=days[1],
                        status="held",
                        description=sentence,
                    )


def _days(text: str) -> tuple[dt.date, dt.date | None] | None:
    """The first and last day of «23. og 24. mai 2017» or «5.–6. juni 2018»."""
    date = next((each for each in find_dates(text) if each.date and not each.precision), None)
    if not date or not date.date:
        return None
    before = re.search(r"(\d{1,2})\.?\s*(?:og|–|-|til|and)\s*$", text[: date.start])
    if before and 0 < int(before[1]) < date.date.day:
        return date.date.replace(day=int(before[1])), date.date
    return date.date, None
