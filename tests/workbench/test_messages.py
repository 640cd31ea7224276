"""Every message that the store, the workbench and the model's errors name is in the catalogue, in three languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import omstilling_tui
from omstilling_tui.text.translate import LANGUAGES, messages

PACKAGE = Path(omstilling_tui.__file__).parent
AREAS = ("store", "edit", "data", "history", "deciding", "measuring", "safekeeping", "workbench")
KEY = re.compile(rf'f?"((?:{"|".join(AREAS)})\.[a-z][a-z0-9-]*)"')


def keys_in_code() -> list[str]:
    sources = [path for room in ("model", "store", "workbench") for path in (PACKAGE / room).rglob("*.py")]
    found = {key for path in sources for key in KEY.findall(path.read_text(encoding="utf-8"))}
    return sorted(key for key in found if not key.endswith(".py"))


@pytest.mark.parametrize("key", keys_in_code())
def test_a_key_that_the_code_names_has_its_sentence(key: str) -> None:
    assert key in messages(key.partition(".")[0])


@pytest.mark.parametrize("area", AREAS)
def test_each_sentence_names_the_same_values_in_every_language_and_nynorsk_is_no_copy_of_bokmal(area: str) -> None:
    names = re.compile(r"\{(\w+)")
    for key, texts in messages(area).items():
        assert len(texts) == len(LANGUAGES)
        assert len({frozenset(names.findall(text)) for text in texts}) == 1, key
        assert not re.search(r"\b(ikkje|berre|frå|kva|eit|ho)\b", texts[0]), key
        assert not re.search(r"\b(ikke|bare|hva|et|noen|noe)\b", texts[1]), key
