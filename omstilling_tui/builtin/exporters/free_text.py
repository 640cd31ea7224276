"""The users' own Markdown as HTML in which nothing runs, loads or leads anywhere but to the web, a mail or the page itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

_LONGEST = 20_000


class FreeTextRenderer:
    """Renders Markdown with raw HTML, images and all links but the allowed ones shown as plain text."""

    def __init__(self) -> None:
        self.markdown = MarkdownIt("js-default", {"html": False, "linkify": False}, renderer_cls=_Renderer).disable("image")
        self.markdown.validateLink = is_allowed_link  # type: ignore[method-assign]

    def block(self, text: str) -> str:
        """Return several lines of Markdown as HTML blocks; a text longer than anybody writes by hand stays plain."""
        if len(text) > _LONGEST:
            return f"<pre>{escape(text)}</pre>\n"
        return str(self.markdown.render(text))

    def line(self, text: str) -> str:
        """Return a line of Markdown as HTML within a line."""
        return str(self.markdown.renderInline(text))


def is_allowed_link(url: str) -> bool:
    """Tell whether a link leads to the web, to a mail address or to a place in the page."""
    return bool(re.match(r"(?:https?://[^/\\\s]|mailto:[^\s]+@|#)", url, re.IGNORECASE))


class _Renderer(RendererHTML):
    """Headings of a text are no headings of the document, and tables in it name what their cells belong to."""

    def heading_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return '<p class="subtitle">'

    def heading_close(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return "</p>\n"

    def th_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return '<th scope="col">'

    def td_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return "<td>"

    def fence(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return f"<pre>{escape(tokens[idx].content)}</pre>\n"

    def link_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return f'<a href="{escape(str(tokens[idx].attrGet("href") or ""))}" rel="noopener noreferrer">'

    def s_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return "<del>"

    def s_close(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: ARG002
        return "</del>"
