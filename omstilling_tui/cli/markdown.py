"""Markdown as plain text in the terminal: the guide's own, simple kind."""

from __future__ import annotations

import re

from omstilling_tui.cli.output import Output, Styled
from omstilling_tui.cli.tables import print_line

_END = "\n"
"""Stands after the last line, so that what is open is printed."""

_ITEM = re.compile(r"(\s*)([-*]|\d+\.)\s+(.*)")
_MARKS = re.compile(r"\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)]*)\)")


def print_markdown(output: Output, text: str) -> None:
    """Print Markdown wrapped to the terminal: headings, paragraphs, lists, code and tables as they stand."""
    block, lead = "", ""
    code = False
    for line in [*text.strip("\n").split("\n"), _END]:
        item = None if code else _ITEM.fullmatch(line)
        stands = code or not line.strip() or line.startswith(("#", "```", "|")) or (line.startswith("    ") and not lead)
        if block and (stands or item):
            print_line(output, _plain(block), first=lead, rest=" " * len(lead), width=80)
            block, lead = "", ""
        if line.startswith("```"):
            code = not code
        elif code:
            output.print(f"  {line}")
        elif line.startswith("#"):
            output.print(Styled(_plain(line.lstrip("# ")), "bold"))
        elif item:
            lead, block = f"{item[1]}{item[2]} ", item[3]
        elif stands and line is not _END:
            output.print(line)
        else:
            block = f"{block} {line.strip()}".lstrip()


def _plain(text: str) -> str:
    """Text without the marks of Markdown; of a link its words, and its address when it leads out."""

    def shown(match: re.Match[str]) -> str:
        if match[3]:
            return f"{match[3]} ({match[4]})" if match[4].startswith("http") else match[3]
        return str(match[1] or match[2])

    return _MARKS.sub(shown, text)
