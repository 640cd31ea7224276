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
    """Goes through what the terminal sends and takes control characters out of pastes, and late answers out of the rest."""

    def __init__(self) -> None:
        self._pasting = False
        self._held = ""

    def guard(self, data: str) -> str:
        """Return the next piece of what the terminal sends, guarded; the start of a paste's end mark is held back."""
        data, self._held = self._held + data, ""
        parts: list[str] = []
        while data:
            mark = _END if self._pasting else _BEGIN
            before, found, rest = data.partition(mark)
            if not found:
                parts.append(self._last(before))
                break
            parts += [self._clean(before), mark]
            self._pasting = not self._pasting
            data = rest
        return "".join(parts)

    def _clean(self, text: str) -> str:
        return _CONTROLS.sub("", text) if self._pasting else _ANSWERS.sub("", text)

    def _last(self, text: str) -> str:
        """The end of a piece: a mark that is cut in two is held back, except a lone Esc outside a paste, which is a key."""
        mark = _END if self._pasting else _BEGIN
        shortest = 1 if self._pasting else 3
        for length in range(min(len(text), len(mark) - 1), shortest - 1, -1):
            if mark.startswith(text[-length:]):
                self._held = text[-length:]
                return self._clean(text[:-length])
        return self._clean(text)


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
