"""Markdown as plain text in the terminal: the guide's own, simple kind."""

from __future__ import annotations

import re

from omstilling_tui.cli.output import Output, Styled
from omstilling_tui.cli.tables import print_line

_ITEM = re.compile(r"(\s*)([-*]|\d+\.)\s+(.*)")
_MARKS = re.compile(r"\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)]*)\)")


def print_markdown(output: Output, text: str) -> None:
    """Print Markdown wrapped to the terminal: headings, paragraphs, lists, code and tables as they stand."""
    paragraph: list[str] = []
    code = False

    def flush() -> None:
        if paragraph:
            print_line(output, _plain(" ".join(paragraph)))
            paragraph.clear()

    for line in text.strip("\n").split("\n"):
        if line.startswith("```"):
            flush()
            code = not code
        elif code:
            output.print(f"  {line}")
        elif line.startswith("#"):
            flush()
            output.print(Styled(_plain(line.lstrip("# ")), "bold"))
        elif match := _ITEM.fullmatch(line):
            flush()
            lead = f"{match[1]}{match[2]} "
            print_line(output, _plain(match[3]), first=lead, rest=" " * len(lead))
        elif not line.strip() or line.lstrip().startswith(("|", "    ")):
            flush()
            output.print(line)
        else:
            paragraph.append(line.strip())
    flush()


def _plain(text: str) -> str:
    """Text without the marks of Markdown; of a link its words, and its address when it leads out."""

    def shown(match: re.Match[str]) -> str:
        if match[3]:
            return f"{match[3]} ({match[4]})" if match[4].startswith("http") else match[3]
        return str(match[1] or match[2])

    return _MARKS.sub(shown, text)
