"""Words of users, on their way to a widget and to the terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color

from omstilling_tui.tui.outlet import Outlet
from omstilling_tui.tui.text import cell, fit, one_line, plain, shorten

BAD = "[x] se [/] her [@click=app.quit]nei[/] \x1b[31m\x1b]0;T\x07\x9b2J\u202eÆ"


def test_brackets_and_controls_of_a_text_never_act() -> None:
    assert plain(BAD).plain.startswith("[x] se [/] her [@click=app.quit]nei[/] ")
    assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 for letter in plain(BAD).plain)
    assert cell(BAD).plain.startswith("[x] se [/] her")
    assert not plain(BAD).spans


@given(st.text(max_size=60), st.integers(0, 40))
def test_a_fitted_text_has_exactly_the_width_asked_for(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width
    assert cell_len(fit(text, width, right=True)) == width


@given(st.text(max_size=60), st.integers(1, 40))
def test_a_shortened_text_is_no_wider_than_asked_and_whole_where_there_is_room(text: str, width: int) -> None:
    short = shorten(text, width)
    assert cell_len(short) <= width
    assert short == one_line(text) or short.endswith("…")


@given(st.text())
def test_no_control_character_passes_the_outlet(text: str) -> None:
    out = Outlet(ascii=False).apply([Segment(text)], Color(0, 0, 0))[0].text
    assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 or letter in "\u202e\u2066\u200b\ufeff" for letter in out)


def test_ascii_mode_changes_signs_one_for_one_and_leaves_letters() -> None:
    drawn = "╭─ Mål: «Ås» ██░░ ▁▃▇ ✓ · – … ─╮│"
    out = Outlet(ascii=True).apply([Segment(drawn)], Color(0, 0, 0))[0].text
    assert cell_len(out) == cell_len(drawn)
    assert all(ord(letter) < 256 for letter in out)
    assert "Mål: «Ås»" in out
