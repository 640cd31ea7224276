"""Running text with its emphasis, taken apart from its Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from omstilling_tui.model.cleaning import clean_text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_MARKUP: Final = frozenset("*_`[]<&\\!~^")
_LONGEST: Final = 50_000
"""Longer running text is taken as it stands: nobody writes a paragraph of 50 kB, and parsing one may take very long."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one emphasis."""

    text: str
    strong: bool


@dataclass(frozen=True, eq=False)
class Inline:
    """Running text.

    Attributes:
        content: Its Markdown.
        line: The line in the file that it begins at, from 1.
    """

    content: str
    line: int

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The text in stretches of bold and plain; line breaks are newlines."""
        if len(self.content) > _LONGEST or _MARKUP.isdisjoint(self.content):
            return (Span(_lines(self.content), False),)
        return _parse(self.content)

    @cached_property
    def text(self) -> str:
        """The words without their markup; line breaks are newlines."""
        return _dashed(clean_text("".join(span.text for span in self.spans)))

    @cached_property
    def flat(self) -> str:
        """The words on one line."""
        return " ".join(self.text.split())

    @cached_property
    def source(self) -> str:
        """The text to keep as the source: the words, or the Markdown where there are links, pictures, code or HTML in it."""
        return clean_text(self.content) if any(mark in self.content for mark in ("](", "<", "`", "][")) else self.text

    @cached_property
    def bold(self) -> str:
        """The bold words that it begins with, empty when it begins otherwise."""
        spans = [span for span in self.spans if span.text.strip()]
        return spans[0].text.strip() if spans and spans[0].strong else ""

    @cached_property
    def all_bold(self) -> bool:
        """Whether there is nothing in it but bold words."""
        spans = [span for span in self.spans if span.text.strip(" \n.:")]
        return bool(spans) and all(span.strong for span in spans)


def plain(text: str, line: int) -> Inline:
    """Return running text whose words hold no markup."""
    inline = Inline("", line)
    inline.__dict__.update(spans=(Span(text, False),), text=clean_text(text), source=clean_text(text), content=text)
    return inline


def _dashed(text: str) -> str:
    """The text with pandoc's `--` between numbers or words as the dash that it stands for."""
    return re.sub(r"(?<=\d)\s?--\s?(?=\d)", "\u2013", text).replace(" -- ", " \u2013 ")


def _lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n"))


def _parse(content: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    depth = 0
    for token in _parser().parseInline(content)[0].children or []:
        match token.type:
            case "strong_open":
                depth += 1
            case "strong_close":
                depth -= 1
            case "softbreak" | "hardbreak":
                spans.append(Span("\n", depth > 0))
            case "html_inline":
                spans.append(Span("\n" if token.content.lower().startswith("<br") else "", depth > 0))
            case "image":
                spans.append(Span(token.content, depth > 0))
            case _ if token.content:
                spans.append(Span(token.content, depth > 0))
    return _joined(spans)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark")


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].strong == span.strong:
            joined[-1] = Span(joined[-1].text + span.text, span.strong)
        elif span.text:
            joined.append(span)
    return tuple(joined)
