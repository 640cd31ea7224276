"""Labels and bold headings: `**Utfordringer**`, `Mål: Flere bedrifter.`, «De største utfordringene er:», made into headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Heading, Item, Paragraph, Style, Table
from omstilling_tui.builtin.importers.markdown.headings import parted_title
from omstilling_tui.builtin.importers.markdown.inlines import Inline, plain
from omstilling_tui.builtin.importers.markdown.topics import Topic, area_title, concepts_of, label_topic, topic_of, words_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept

LABEL_LEVEL = 100
AREA_LABEL_LEVEL = 90
_BOLD_LEVEL = 20
_LONGEST_LABEL = 70
_STANDALONE = frozenset(
    {
        Topic.CHALLENGES, Topic.OPPORTUNITIES, Topic.VISION, Topic.MAIN_GOAL, Topic.GOAL, Topic.SUB_GOALS, Topic.ACTIVITIES,
            Topic.STRATEGY, Topic.INDICATORS, Topic.AREAS,
        Topic.WEAKNESSES, Topic.STRENGTHS,
    }
)  # fmt: skip
_NO_LABELS = frozenset({Topic.OTHER, Topic.CONTENTS})
_TALKATIVE = (
    (Concept.CHALLENGE, Topic.CHALLENGES),
    (Concept.OPPORTUNITY, Topic.OPPORTUNITIES),
    (Concept.ACTIVITY, Topic.ACTIVITIES),
    (Concept.AREA, Topic.AREAS),
)


def with_headings(blocks: Sequence[Block]) -> Iterator[Block]:
    """Go through a document's blocks with labels and bold paragraphs as headings."""
    for place, block in enumerate(blocks):
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if isinstance(block, Paragraph):
            yield from _of_paragraph(block, following)
        elif isinstance(block, Heading):
            yield _with_statement(block)
        elif isinstance(block, BulletList) and _is_labelled(block):
            for item in block.items:
                yield from _of_item(item)
        else:
            yield block


def _with_statement(heading: Heading) -> Heading:
    """A heading that tells what it announces, «Visjon: Ytterst og fremst», with that as its text."""
    label, _, said = heading.title.partition(": ")
    if not said.strip() or label_topic(label) not in (Topic.VISION, Topic.MAIN_GOAL, Topic.GOAL):
        return heading
    paragraph = Paragraph(line=heading.line, end=heading.end, inline=plain(said.strip(), heading.line))
    return replace(heading, title=label, blocks=(paragraph,))


def _of_paragraph(block: Paragraph, following: Block | None) -> Iterator[Block]:
    heading = _as_heading(block, following)
    if heading:
        yield heading
        return
    parts = _parts(block.inline)
    if len(parts) == 1 and not parts[0].label:
        lead = _lead_topic(block.inline, following)
        yield (
            _label_heading((block.line, block.end), block.inline.flat.rstrip(" :"), block.inline.flat, None, lead)
            if lead is not Topic.OTHER
            else block
        )
        return
    for part in parts:
        if part.label:
            yield from _labelled(part, min(part.end, block.end))
        elif part.inline.text:
            yield Paragraph(line=part.inline.line, end=min(part.end, block.end), inline=part.inline)


def _labelled(part: _Part, end: int) -> Iterator[Block]:
    label, written, inline = part.label, part.written, part.inline
    if label_topic(label) is Topic.AREAS and inline.text and len(words_of(inline.flat)) <= 10 and not re.search(r"[;,.]", inline.flat):
        title, number = parted_title(inline.flat)
        yield Heading(
            line=inline.line, end=end, level=AREA_LABEL_LEVEL, title=f"Innsatsområde: {title}", number=number,
                written=f"{written} {inline.flat}", style=Style.BOLD
        )  # fmt: skip
    else:
        yield _label_heading((inline.line, end), label, written, inline if inline.text else None)


def _of_item(item: Item) -> Iterator[Block]:
    for part in _parts(item.inline):
        span = (part.inline.line, min(part.end, item.end))
        yield _label_heading(span, part.label, part.written, part.inline if part.inline.text else None)
    yield from item.blocks


def _label_heading(span: tuple[int, int], label: str, written: str, inline: Inline | None, topic: Topic = Topic.OTHER) -> Heading:
    title, number = parted_title(label)
    line, end = span
    blocks = (Paragraph(line=line, end=end, inline=inline),) if inline else ()
    names = {Topic.CHALLENGES: "Utfordringer", Topic.OPPORTUNITIES: "Muligheter", Topic.ACTIVITIES: "Tiltak", Topic.AREAS: "Innsatsområder"}
    return Heading(
        line=line, end=end, level=LABEL_LEVEL, title=names.get(topic, title), number=number, written=written, style=Style.LABEL,
            blocks=blocks
    )  # fmt: skip


def _as_heading(block: Paragraph, following: Block | None) -> Heading | None:
    """The heading that a paragraph is: all bold, numbered like one, or nothing but a known label."""
    text = block.inline.flat
    if not text or "\n" in block.inline.text or len(text) > 150:
        return None
    title, number = parted_title(text)
    if not title or len(words_of(title)) > 15:
        return None
    bold = block.inline.all_bold and not title.endswith((".", "!", "?", ";")) and not _parts(block.inline)[0].inline.text.strip(" :")
    bold = (
        bold
        or (block.inline.all_bold and not title.endswith((".", "!", "?", ";")) and ":" not in title)
        or (block.inline.all_bold and bool(area_title(title)))
    )
    numbered = "." in number and len(words_of(title)) <= 8 and not title.endswith((".", ":", ";"))
    named = (
        not text.endswith(".")
        and following is not None
        and len(words_of(title)) <= 4
        and title[:1].isupper()
        and label_topic(title) in _STANDALONE
    )
    area = bool(area_title(text)) and len(words_of(text)) <= 12 and not re.search(r"[;.]", area_title(text))
    if bold or numbered or area:
        return Heading(line=block.line, end=block.end, level=_BOLD_LEVEL, title=title, number=number, written=text, style=Style.BOLD)
    return _label_heading((block.line, block.end), title, text, None) if named else None


def _lead_topic(inline: Inline, following: Block | None) -> Topic:
    """What the list after «Styringsgruppa peker på disse utfordringene:» is about."""
    if not inline.flat.endswith(":") or not isinstance(following, BulletList | Table):
        return Topic.OTHER
    tail = re.split(r"[.!?]\s", inline.flat)[-1]
    found = concepts_of(tail)
    topics = [topic for concept, topic in _TALKATIVE if concept in found]
    return topics[0] if len(topics) == 1 or (topics and topics[0] is Topic.ACTIVITIES) else Topic.OTHER


def _is_labelled(block: BulletList) -> bool:
    return all(part.label and _names_a_part(part.label) for item in block.items for part in _parts(item.inline)[:1])


def _names_a_part(label: str) -> bool:
    return label_topic(label) not in (Topic.OTHER, Topic.AREAS, Topic.AREA, Topic.ANNEX)


class _Part(NamedTuple):
    """A label and the text beside it; `end` is the line after its last."""

    label: str
    written: str
    inline: Inline
    end: int


def _parts(inline: Inline) -> list[_Part]:
    """The text cut at its labels; the first part may have none."""
    text = "".join(span.text for span in inline.spans)
    bold = _bold_ends(inline)
    cuts: list[tuple[int, int, str]] = []
    for start in sorted({0, *bold, *(match.end() for match in _beginnings().finditer(text))}):
        if cuts and start < cuts[-1][1]:
            continue
        found = _label_at(text, start, bold.get(start, 0))
        if found:
            cuts.append((start, *found))
    parts: list[_Part] = []
    if not cuts or text[: cuts[0][0]].strip():
        end = cuts[0][0] if cuts else len(text)
        parts.append(_Part("", "", inline if not cuts else plain(text[:end], inline.line), _line_after(text[:end], inline.line)))
    line, counted = inline.line, 0
    for nth, (start, end, label) in enumerate(cuts):
        stop = cuts[nth + 1][0] if nth + 1 < len(cuts) else len(text)
        line, counted = line + text.count("\n", counted, start), start
        parts.append(_Part(label, text[start:end].strip(), plain(text[end:stop].strip(), line), _line_after(text[start:stop], line)))
    return parts


def _line_after(text: str, line: int) -> int:
    return line + text.rstrip().count("\n") + 1


@cache
def _beginnings() -> re.Pattern[str]:
    return re.compile(r"\n\s*|[.;!?]\s+(?=[A-ZÆØÅ])")


def _bold_ends(inline: Inline) -> dict[int, int]:
    """Where the bold words that begin at a place end."""
    ends: dict[int, int] = {}
    place = 0
    for span in inline.spans:
        if span.strong:
            ends[place] = place + len(span.text)
        place += len(span.text)
    return ends


def _label_at(text: str, start: int, bold_end: int) -> tuple[int, str] | None:
    """Where the label that begins at a place ends, and its words; None when there is none."""
    colon = text.find(":", start, start + _LONGEST_LABEL)
    if colon > start and "\n" not in text[start:colon].strip("\n") and "." not in re.sub(r"\d\.", "", text[start:colon]):
        label = text[start:colon].strip()
        if label_topic(parted_title(label)[0]) not in _NO_LABELS and not (
            label_topic(label) is Topic.ANNEX and label[-1].isalnum() and label[-1].isdigit()
        ):
            return colon + 1, label
        if _is_talkative(label):
            return colon + 1, _short_label(label)
    label = text[start:bold_end].strip(" :.\n–—-")
    if bold_end and text[bold_end:].strip() and label_topic(label) is not Topic.OTHER:
        return bold_end, label
    return None


def _is_talkative(label: str) -> bool:
    """Whether a longer label ends with what it is about: «Analysen peker på disse utfordringene»."""
    words = words_of(label)
    found = concepts_of(" ".join(words[-2:]))
    return (
        len(words) > 1
        and bool(found & {Concept.CHALLENGE, Concept.OPPORTUNITY})
        and topic_of(label) in (Topic.CHALLENGES, Topic.OPPORTUNITIES)
    )


def _short_label(label: str) -> str:
    return "Utfordringer" if topic_of(label) is Topic.CHALLENGES else "Muligheter"
