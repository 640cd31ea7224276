"""Titles, and what sentences say of a thing they name: «Hovedmålet er …», «Utfordringene er a, b og c»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph
from omstilling_tui.builtin.importers.markdown.inlines import Inline, plain
from omstilling_tui.builtin.importers.markdown.sentences import sentences_of
from omstilling_tui.builtin.importers.markdown.topics import concepts_of, words_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.text.parsing_dates import find_dates

_LONG_TITLE = 160


def parted(inline: Inline) -> tuple[str, str]:
    """Return an item's title and the rest of its words: bold words at the beginning, else the first sentence of a long text."""
    bold = inline.bold.strip(" .:–—-")
    if bold and not inline.all_bold and len(bold) <= _LONG_TITLE:
        spans = [span for span in inline.spans if span.text.strip()]
        rest = "".join(span.text for span in spans[1:]).strip().lstrip(".:–—- ").strip()
        return bold, rest
    text = inline.flat
    if len(text) <= _LONG_TITLE:
        return text.removesuffix(".") if text.count(".") == 1 else text, ""
    first, *rest_of = sentences_of(text)
    if len(first) > 2 * _LONG_TITLE:
        cut = first[:_LONG_TITLE].rsplit(" ", 1)[0]
        return f"{cut} …", text
    return first.rstrip("."), " ".join(rest_of)


def said_of(text: str, concept: Concept) -> Iterator[tuple[str, str]]:
    """Go through the sentences whose subject is a thing, with what they say of it: «Hovedmålet for arbeidet er å …» gives «å …»."""
    for sentence in sentences_of(text):
        match = _copula().search(sentence)
        if not match or match.start() > 90:
            continue
        subject = sentence[: match.start()]
        if concept in concepts_of(subject) and len(words_of(subject)) <= 9 and "," not in subject:
            yield sentence, sentence[match.end() :].strip().rstrip(".")


def is_lead(block: Block, following: Block | None) -> bool:
    """Whether a paragraph only leads to the list after it: «Innen 2019 skal vi ha:»."""
    return (
        isinstance(block, Paragraph)
        and isinstance(following, BulletList)
        and bool(block.inline.text)
        and not block.inline.flat.endswith((".", "!", "?"))
    )


def with_lead(lead: str, inline: Inline) -> Inline:
    """Return an item's text with the words that lead to it, where they tell by when."""
    return plain(f"{lead} {inline.text}", inline.line) if lead and find_dates(lead) else inline


@cache
def _copula() -> re.Pattern[str]:
    return re.compile(
        r"\s(?:er|var|vil være|skal være|skal vere|lyder|lyd|ligger i|ligg i|omfatter|omfattar|is|are|lie in"
        r"|shall be)(?:\s+(?:følgende|følgjande|at|som følger|særlig|spesielt|knyttet til|knytt til))?:?\s+"
    )
