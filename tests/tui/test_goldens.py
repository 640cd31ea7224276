"""Every screen as plain text, as it stands in `tests/golden`; set UPDATE_GOLDEN=1 to write them anew, and look at what changed."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.registry import all_acts
from tests.tui.conftest import Drive

_GOLDEN = Path(__file__).parents[1] / "golden"
_WAYS = {
    "overview": (),
    "checklist": ("shift+tab", "enter"),
    "decisions": ("9",),
    "decision-form": ("9", "n"),
    "preview": ("9", "p", "right", "right"),
    "export": ("x",),
    "help": ("f1",),
    "palette": ("colon",),
}
_SIZES = ((60, 20), (80, 24), (120, 40), (200, 60))
# A hash holds salts, and so is another each time.
_HASH = re.compile(r"· [0-9a-f]{8}\b")


@pytest.mark.parametrize("size", _SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", _WAYS)
async def test_the_screen_looks_as_it_did(drive: Drive, name: str, size: tuple[int, int]) -> None:
    async with drive(size=size) as driven:
        await driven.press(*_WAYS[name])
        await driven.rest()
        _compare(f"tui-{name}-{size[0]}x{size[1]}.txt", _HASH.sub("· 01234567", driven.text))
        assert driven.app.focused is not None
        assert not re.search(r"\btui[a-z_]*\.[a-z-]+\b", driven.text), "an untranslated key"


@pytest.mark.parametrize("size", _SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_first_steps_look_as_they_did(drive: Drive, size: tuple[int, int]) -> None:
    async with drive(size=size, empty=True) as driven:
        _compare(f"tui-beginning-{size[0]}x{size[1]}.txt", driven.text)


async def test_ascii_mode_shows_no_sign_outside_latin_1(drive: Drive) -> None:
    async with drive(ascii=True) as driven:
        filtered = "\n".join(
            "".join(segment.text for segment in strip.apply_filter(driven.app.get_line_filters()[0], driven.app.screen.styles.background))
            for strip in driven.app.screen._compositor.render_strips()
        )
        assert all(ord(letter) < 256 for letter in filtered)
        assert "Plansjekk" in filtered


def _compare(name: str, shown: str) -> None:
    path = _GOLDEN / name
    shown = "\n".join(line.rstrip() for line in shown.splitlines()) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(shown, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == shown


def test_no_key_that_is_shown_is_english_in_norwegian() -> None:
    english = Translator("en")
    same = {act.id for act in all_acts() if act.about(Translator("nb")) == act.about(english)}
    assert same == set()
