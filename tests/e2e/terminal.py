"""A small real terminal: a pseudo-terminal with a screen, driven by keys, waiting for what the screen shows."""

from __future__ import annotations

import codecs
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import pyte

KEYS: Final[Mapping[str, str]] = {
    "Enter": "\r",
    "Esc": "\x1b",
    "Tab": "\t",
    "Shift+Tab": "\x1b[Z",
    "Opp": "\x1b[A",
    "Ned": "\x1b[B",
    "Høyre": "\x1b[C",
    "Venstre": "\x1b[D",
    "Home": "\x1b[H",
    "End": "\x1b[F",
    "PgDn": "\x1b[6~",
    "PgUp": "\x1b[5~",
    "Mellomrom": " ",
    "Backspace": "\x7f",
    "F1": "\x1bOP",
    "F2": "\x1bOQ",
    "Ctrl+A": "\x01",
    "Ctrl+E": "\x05",
    "Ctrl+K": "\x0b",
    "Ctrl+Q": "\x11",
    "Ctrl+S": "\x13",
    "Ctrl+U": "\x15",
    "Ctrl+Z": "\x1a",
}
"""What a terminal sends for the keys by the names that the screen uses."""

# What pyte doesn't know and would show as text: private modes asked for, key protocols, titles and colours.
_UNKNOWN: Final = re.compile(r"\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$[a-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-9;]*\*[a-z]")
_CUT: Final = re.compile(r"\x1b(?:\[[<>=?]?[0-9;]*[$*]?|\][^\x07\x1b]*\x1b?)?\Z")
_MODES: Final = re.compile(r"\x1b\[\?([0-9;]+)([hl])")


class Terminal:
    """A program in a terminal of its own.

    Attributes:
        sent: All that the program has sent, as bytes.
    """

    def __init__(self, command: Sequence[str], *, cwd: Path, env: Mapping[str, str], columns: int = 80, rows: int = 24) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self.screen)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self.sent = b""
        self._master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=cwd,
            env=dict(env),
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - no threads here
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)
        self.hang_up()

    @property
    def text(self) -> str:
        """What is on the screen, without blanks at the ends of lines."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def press(self, *keys: str) -> None:
        """Press keys: by name, or letters as they are."""
        for key in keys:
            os.write(self._master, KEYS.get(key, key).encode())

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        os.write(self._master, data)

    def wait_for(self, *words: str, seconds: float = 30, gone: Sequence[str] = ()) -> str:
        """Wait until the screen shows all of some words, and none of those that are to be gone; return what it shows."""
        self.wait_until(
            lambda: all(word in self.text for word in words) and not any(word in self.text for word in gone),
            seconds=seconds,
            why=f"{words!r} to be shown" + (f" and {gone!r} to be gone" if gone else ""),
        )
        return self.text

    def wait_until(self, holds: Callable[[], bool], *, seconds: float = 30, why: str = "") -> None:
        """Wait until something holds, reading what the program sends meanwhile."""
        end = time.monotonic() + seconds
        while not holds():
            left = end - time.monotonic()
            if left <= 0 or (not self.read(min(left, 0.5)) and self.process.poll() is not None and not holds()):
                raise AssertionError(f"waited {seconds} s for {why}; the screen shows:\n{self.text}")

    def settle(self, quiet: float = 0.3, seconds: float = 10) -> str:
        """Wait until the program has sent nothing for a while; return what the screen shows."""
        end = time.monotonic() + seconds
        while self.read(quiet) and time.monotonic() < end:
            pass
        return self.text

    def read(self, seconds: float) -> bool:
        """Take in what the program sends within so many seconds; tell whether it sent anything."""
        if self._master < 0 or not select.select([self._master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return False
        self.sent += data
        text = self._held + self._decoder.decode(data)
        cut = _CUT.search(text)
        self._held, text = (text[cut.start() :], text[: cut.start()]) if cut else ("", text)
        self._stream.feed(_UNKNOWN.sub("", text))
        return bool(data)

    def resize(self, columns: int, rows: int) -> None:
        """Change the terminal's size."""
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.resize(rows, columns)
        os.killpg(self.process.pid, signal.SIGWINCH)

    def hang_up(self) -> None:
        """Close the terminal, as when a connection is lost."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def end(self, seconds: float = 10) -> int:
        """Wait for the program's end and return its exit code."""
        end = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < end:
            self.read(0.1)
        while self.read(0.1):
            pass
        return self.process.wait(1)

    def modes_left_on(self) -> set[str]:
        """Return the private modes that the program switched on and not off again: alternate screen, mouse, pasting …"""
        on: set[str] = set()
        for numbers, way in _MODES.findall(self.sent.decode("utf-8", "replace")):
            for number in numbers.split(";"):
                if number in ("7", "25"):  # wrapping and the cursor are on by nature, and off while the program runs
                    number, way = f"-{number}", "l" if way == "h" else "h"
                (on.add if way == "h" else on.discard)(number)
        return on


def _take_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return a clean environment in a home directory of its own."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "VIRTUAL_ENV") if name in os.environ}
    return {**kept, "HOME": str(home), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "Europe/Oslo", **more}


def program(*arguments: str) -> list[str]:
    """Return the command that runs the program in this interpreter."""
    return [sys.executable, "-m", "omstilling_tui", *arguments]
