"""The README's pictures show the screens as they are; `UPDATE_GOLDEN=1 pytest tests/tui/test_pictures.py` draws them anew."""

from __future__ import annotations

import html
import os
import re
from pathlib import Path

import pytest

from tests.tui.conftest import Drive

_PICTURES = Path(__file__).parents[2] / "omstilling_tui" / "guide" / "pictures"
_WAYS = {"overview": (), "plan": ("5", "down", "down", "down", "down", "right", "down", "right", "down"), "decisions": ("9",)}
_SIZE = (110, 34)


def words_of(picture: str) -> str:
    """The words in a picture, one line each, without the frozen version's hash, which holds salts."""
    lines = re.findall(r"<text[^>]*>(.*?)</text>", picture)
    return re.sub(r"· [0-9a-f]{8}\b", "· 01234567", "\n".join(html.unescape(line).replace("\xa0", " ") for line in lines))


@pytest.mark.parametrize("name", _WAYS)
async def test_the_picture_shows_the_screen_as_it_is(drive: Drive, name: str) -> None:
    async with drive(size=_SIZE) as driven:
        await driven.press(*_WAYS[name])
        await driven.rest()
        picture = driven.app.export_screenshot(title="Omstilling")
    path = _PICTURES / f"{name}.svg"
    if os.environ.get("UPDATE_GOLDEN"):
        # The picture's letters come from the reader's machine: nothing is fetched from anywhere.
        path.write_text(re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL), "utf-8")
    assert words_of(path.read_text("utf-8")) == words_of(picture)
