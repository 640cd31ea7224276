"""The vision."""

from __future__ import annotations

from dataclasses import replace

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph
from omstilling_tui.builtin.importers.markdown.draft import LONGEST, Draft
from omstilling_tui.builtin.importers.markdown.sentences import first_upper
from omstilling_tui.builtin.importers.markdown.statements import said_of
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept

_QUOTES = "«»\"“”„'’"


def read_vision(draft: Draft) -> None:
    """Place the vision: the text under its heading or beside its label, else what a sentence says that it is."""
    sections = [section for section in draft.root.walk() if section.topic is Topic.VISION]
    for section in sections:
        for block in section.blocks:
            text = _text(block)
            if text and not text.endswith(":") and not draft.vision.text:
                _place(draft, block, text)
        draft.use(section)
    if not draft.vision.text:
        _read_prose(draft)


def _text(block: Block) -> str:
    if isinstance(block, BulletList) and len(block.items) == 1:
        return block.items[0].inline.text
    return block.inline.text if isinstance(block, Paragraph) else ""


def _place(draft: Draft, block: Block, text: str) -> None:
    said = [first_upper(words) for _, words in said_of(text, Concept.VISION)]
    draft.vision = replace(draft.vision, text=_unquoted(said[0] if said else text)[:LONGEST], source_text=text[:LONGEST])
    draft.place("vision", block.line, text)
    draft.use(block)


def _unquoted(text: str) -> str:
    """The text without quotation marks around the whole of it."""
    stripped = text.strip()
    ended = stripped.rstrip(".")
    if len(ended) > 2 and ended[0] in _QUOTES and ended[-1] in _QUOTES:
        return ended[1:-1].strip()
    return stripped


def _read_prose(draft: Draft) -> None:
    for section in draft.root.walk():
        for block in section.blocks:
            if isinstance(block, Paragraph):
                for sentence, said in said_of(block.inline.text, Concept.VISION):
                    draft.vision = replace(draft.vision, text=_unquoted(first_upper(said)), source_text=sentence)
                    draft.place("vision", block.line, sentence)
                    if sentence == block.inline.flat:
                        draft.use(block)
                    return
