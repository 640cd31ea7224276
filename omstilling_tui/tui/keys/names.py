"""What keys are called on the screen: words, since fonts lack arrows and signs for them."""

from __future__ import annotations

from typing import Final

from omstilling_tui.text.translate import Translator

_SIGNS: Final = {
    "question_mark": "?",
    "slash": "/",
    "colon": ":",
    "plus": "+",
    "minus": "-",
    "full_stop": ".",
    "comma": ",",
}
_WORDS: Final = (
    "enter",
    "escape",
    "tab",
    "space",
    "up",
    "down",
    "left",
    "right",
    "home",
    "end",
    "pageup",
    "pagedown",
    "insert",
    "delete",
    "backspace",
)


def key_letter(key: str) -> str | None:
    """Return the letter that a key types, None for one that types none."""
    return _SIGNS.get(key, key if len(key) == 1 else " " if key == "space" else None)


def key_name(key: str, t: Translator) -> str:
    """Return a key of Textual's as people call it: `ctrl+s` is `Ctrl+S`, `space` is `Mellomrom`."""
    *held, last = key.split("+")
    parts = [t(f"tui.key.{each}") for each in held]
    if last in _WORDS:
        word = t(f"tui.key.{last}")
    elif last in _SIGNS:
        word = _SIGNS[last]
    else:
        word = last.upper() if held or (last[0] == "f" and last[1:].isdigit()) else last
    return "+".join([*parts, word])
