"""What Textual's terminal driver lacks: bad bytes must not end the program, and nothing pasted may act as a key."""

from __future__ import annotations

import codecs
import functools
import re
from collections.abc import Iterable
from typing import Any, Final

from textual._xterm_parser import XTermParser
from textual.drivers import linux_driver
from textual.message import Message

_BEGIN: Final = "\x1b[200~"
_END: Final = "\x1b[201~"
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# Answers to what was asked before the screen was up: the background's colour, the terminal's sort. Too late, they would be typed.
_ANSWERS: Final = re.compile("\x1b\\]1[01];[^\x07\x1b]*(?:\x07|\x1b\\\\)|\x1b\\[\\?[0-9;]*c")


class PasteGuard:
    """Goes through what the terminal sends and takes control characters out of pastes, and late answers out of the rest.

    Inside a paste the beginning of its end mark is held back until it is clear what it is. Outside nothing is held back, since a
    lone Esc is a key; what may be the beginning of a paste's mark is remembered after it has passed.
    """

    def __init__(self) -> None:
        self._pasting = False
        self._held = ""
        self._passed = ""

    def guard(self, data: str) -> str:
        """Return the next piece of what the terminal sends, guarded."""
        parts: list[str] = []
        while data:
            part, data = self._paste(data) if self._pasting else self._keys(data)
            parts.append(part)
        return "".join(parts)

    def _paste(self, data: str) -> tuple[str, str]:
        before, mark, rest = (self._held + data).partition(_END)
        kept = "" if mark else _end_like(before, _END)
        self._held = kept
        self._pasting = not mark
        return _CONTROLS.sub("", before[: len(before) - len(kept)]) + mark, rest

    def _keys(self, data: str) -> tuple[str, str]:
        before, mark, rest = (self._passed + data).partition(_BEGIN)
        fresh = (before + mark)[len(self._passed) :]
        self._passed = "" if mark else _end_like(before, _BEGIN)
        self._pasting = bool(mark)
        return _ANSWERS.sub("", fresh), rest


def _end_like(text: str, mark: str) -> str:
    """The longest end of a text that is the beginning of a mark, empty when none is."""
    lengths = range(min(len(text), len(mark) - 1), 0, -1)
    return next((text[-length:] for length in lengths if mark.startswith(text[-length:])), "")


class GuardedParser(XTermParser):
    """Textual's parser, fed with what the guard lets through."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._guard = PasteGuard()

    def feed(self, data: str) -> Iterable[Message]:
        """Parse a piece of what the terminal sends."""
        guarded = self._guard.guard(data)
        return super().feed(guarded) if guarded or not data else ()


def mend_driver() -> None:
    """Give the driver a decoder that replaces bytes which are no UTF-8 (Textual issue 6456), and the guarded parser."""
    driver: Any = linux_driver
    driver.getincrementaldecoder = lambda encoding: functools.partial(codecs.getincrementaldecoder(encoding), errors="replace")
    driver.XTermParser = GuardedParser
