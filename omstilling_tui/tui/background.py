"""Whether the terminal is light or dark: it is asked, and the answer is awaited while Textual is being loaded."""

from __future__ import annotations

import os
import re
import select
import sys
import termios
import time
from collections.abc import Mapping
from typing import Any, Final

# The colour of the background, and then what every terminal answers: when that comes, nothing more will.
_QUESTION: Final = b"\x1b]11;?\x1b\\\x1b[c"
_COLOUR: Final = re.compile(rb"\x1b\]11;rgb:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})")
_LAST: Final = re.compile(rb"\x1b\[\?[0-9;]*c")


class BackgroundQuestion:
    """The question to the terminal, asked when it is made and read when the answer is needed."""

    def __init__(self) -> None:
        self._before: list[Any] | None = None
        self._light: bool | None = None
        self._asked = 0.0
        self._input = sys.__stdin__.fileno() if sys.__stdin__ else 0
        try:
            self._before = termios.tcgetattr(self._input)
            quiet = termios.tcgetattr(self._input)
            quiet[3] &= ~(termios.ECHO | termios.ICANON)
            termios.tcsetattr(self._input, termios.TCSANOW, quiet)
            os.write(sys.__stdout__.fileno() if sys.__stdout__ else 1, _QUESTION)
            self._asked = time.monotonic()
        except (OSError, termios.error):
            self._before = None

    def answer(self, *, patience: float = 0.15) -> bool | None:
        """Return whether the background is light, None when the terminal didn't say within so many seconds of the question."""
        if self._before is None:
            return self._light
        heard = b""
        while not _LAST.search(heard):
            left = max(0.0, self._asked + patience - time.monotonic())
            if not select.select([self._input], [], [], left)[0]:
                break
            heard += os.read(self._input, 1024) or b"\x1b[?c"
        termios.tcsetattr(self._input, termios.TCSANOW, self._before)
        self._before = None
        if colour := _COLOUR.search(heard):
            self._light = is_light(*(int(part, 16) / (16 ** len(part) - 1) for part in colour.groups()))
        return self._light


def is_light(red: float, green: float, blue: float) -> bool:
    """Tell whether a colour, its parts from 0 to 1, is nearer to white than to black for the eye."""
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5


def light_by_environment(environ: Mapping[str, str]) -> bool:
    """Tell what $COLORFGBG says of the background; dark when it says nothing."""
    last = environ.get("COLORFGBG", "").rpartition(";")[2]
    return last in ("7", "15")
