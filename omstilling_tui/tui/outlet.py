"""The last gate before the terminal: no control character passes it, and in ASCII mode no sign that a poor font lacks."""

from __future__ import annotations

import re
from typing import Final

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

# As `model.cleaning` has it, newline and tab included: a line on the screen holds neither.
_BAD: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_ASCII: Final = str.maketrans(
    {
        **dict.fromkeys("█▇▆▅▉▊▋▌▐▀▄", "#"),
        **dict.fromkeys("▃▂", "="),
        **dict.fromkeys("▁▔", "_"),
        **dict.fromkeys("░▒▓", "."),
        **dict.fromkeys("─━═╌╍┄┅┈┉╴╶", "-"),
        **dict.fromkeys("│┃║┆┊╎▏▎▕", "|"),
        **dict.fromkeys("┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛┣┫┳┻╋╔╗╚╝", "+"),
        **dict.fromkeys("●◆■", "*"),
        **dict.fromkeys("–—−", "-"),
        **dict.fromkeys("“”„", '"'),
        **dict.fromkeys("‘’", "'"),
        "→": ">",
        "←": "<",
        "✓": "x",
        "…": "~",
        "·": "-",
        "•": "*",
    }
)


class Outlet(LineFilter):
    """Takes out what must never reach a terminal, whatever widget drew it."""

    def __init__(self, *, ascii: bool) -> None:
        super().__init__()
        self._ascii = ascii

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Return the segments of a line, cleaned."""
        return [
            segment if segment.control or (segment.text.isascii() and segment.text.isprintable()) else self._cleaned(segment)
            for segment in segments
        ]

    def _cleaned(self, segment: Segment) -> Segment:
        text = _BAD.sub("", segment.text)
        return Segment(text.translate(_ASCII) if self._ascii else text, segment.style)
