"""The command line's messages: none is missing, none is left over, none is English where it should not be."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import omstilling_tui
from omstilling_tui.text.translate import messages

ROOT = Path(omstilling_tui.__file__).parent
SPOKEN = ("cli", "cli_plan", "cli_check", "cli_publish", "cli_tend", "describing")
ENGLISH = re.compile(r"\b(the|is|and|with|you|can't|there)\b")


def sources() -> str:
    places = [*(ROOT / "cli").rglob("*.py"), ROOT / "workbench" / "describing.py", ROOT / "workbench" / "wording.py"]
    return "\n".join(path.read_text() for path in places).replace("'", '"')


def test_every_message_that_is_named_stands_in_the_catalogue() -> None:
    named = set(re.findall(r'"((?:cli\w*|describing)\.[a-z0-9.=-]+)"', sources()))
    missing = [key for key in named if key not in messages(key.partition(".")[0])]
    assert not missing


@pytest.mark.parametrize("area", SPOKEN)
def test_every_message_is_used(area: str) -> None:
    text = sources()
    built = re.findall(r'f"((?:cli\w*|describing)\.[a-z.-]*)\{', text)
    unused = [
        key
        for key in messages(area)
        if f'"{key.removesuffix("-titled")}"' not in text and not any(key.startswith(begin) for begin in built)
    ]
    assert not unused


@pytest.mark.parametrize("area", [*SPOKEN, "cli_help", "cli_options"])
def test_norwegian_is_norwegian_and_the_values_are_the_same_in_every_language(area: str) -> None:
    for key, (nb, nn, en) in import_module(f"omstilling_tui.text.catalogue.{area}").MESSAGES.items():
        assert nb
        assert nn
        assert en
        assert not ENGLISH.search(nb), key
        assert not ENGLISH.search(nn), key
        assert not re.search(r"\b(ikke|noen|hvilken|utvidelse|kjør|skriver|eksempel|fra|mer)\b", nn), key
        if area in SPOKEN:
            named = [set(re.findall(r"\{(\w+)", text)) for text in (nb, nn, en)]
            assert named[0] == named[1] == named[2], key
