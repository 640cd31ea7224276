"""What a terminal sends, before it becomes keys."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.drivers import linux_driver

from omstilling_tui.tui.background import is_light, light_by_environment
from omstilling_tui.tui.terminal import GuardedParser, PasteGuard, mend_driver

_START, _END = "\x1b[200~", "\x1b[201~"


def _events(*pieces: str) -> list[object]:
    parser = GuardedParser()
    return [event for piece in pieces for event in parser.feed(piece)]


@pytest.mark.parametrize(
    "inside",
    ["plain", "\x1bq", "\x1b[31mred", "\x11", "a\x00b", "\x1b", "\x1b\x1b\x11", "\x9b31m", "line\nline\ttab", "\x1b[200~again"],
)
def test_no_key_ever_comes_from_inside_a_paste(inside: str) -> None:
    found = _events(f"{_START}{inside}{_END}x")
    keys = [event.key for event in found if isinstance(event, events.Key)]
    pasted = "".join(event.text for event in found if isinstance(event, events.Paste))
    assert keys == ["x"]
    assert "\x1b" not in pasted
    assert not any(ord(letter) < 32 and letter not in "\n\r\t" for letter in pasted)


@given(st.text(alphabet="ab\x1b[]~0126\x11\n", max_size=30), st.lists(st.integers(0, 60), max_size=5))
def test_pastes_come_out_the_same_however_they_are_cut(inside: str, cuts: list[int]) -> None:
    inside = inside.replace(_END, "")
    whole = f"{_START}{inside}{_END}k"
    if _END in whole[len(_START) : -len(_END) - 1]:
        return
    pieces, last = [], 0
    for cut in sorted({min(cut, len(whole)) for cut in cuts}):
        pieces.append(whole[last:cut])
        last = cut
    pieces.append(whole[last:])
    one, several = PasteGuard(), PasteGuard()
    assert "".join(several.guard(piece) for piece in pieces) == one.guard(whole)


def test_a_lone_escape_is_a_key_at_once() -> None:
    assert PasteGuard().guard("\x1b") == "\x1b"


def test_late_answers_of_the_terminal_are_not_typed() -> None:
    assert PasteGuard().guard("a\x1b]11;rgb:1111/2222/3333\x1b\\b\x1b[?62;4cc") == "abc"


def test_the_driver_survives_bytes_that_are_no_utf8() -> None:
    mend_driver()
    decode = linux_driver.getincrementaldecoder("utf-8")().decode  # type: ignore[attr-defined]
    assert decode(b"bl\xe5b\xe6r") == "bl\ufffdb\ufffdr"
    assert linux_driver.XTermParser is GuardedParser  # type: ignore[attr-defined]
    assert codecs.getincrementaldecoder("utf-8") is not linux_driver.getincrementaldecoder  # type: ignore[attr-defined]


def test_light_and_dark_are_told_apart() -> None:
    assert is_light(1, 1, 1)
    assert not is_light(0, 0, 0)
    assert not is_light(0, 0.17, 0.21)  # solarized dark
    assert light_by_environment({"COLORFGBG": "0;15"})
    assert not light_by_environment({"COLORFGBG": "15;0"})
    assert not light_by_environment({})
