"""Finding words however they are typed: `naering` finds «Næring», `ars` finds «Årsverk»."""

from __future__ import annotations

import unicodedata
from typing import Final

_FOLDS: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "ae", "ö": "o", "đ": "d", "ŋ": "n", "ß": "ss"})


def fold(text: str) -> str:
    """Return text as it is compared: small letters, without marks, æ as `ae`, ø and `oe` as `o`, å and `aa` as `a`."""
    small = unicodedata.normalize("NFC", text).casefold().translate(_FOLDS)
    bare = "".join(each for each in unicodedata.normalize("NFD", small) if not unicodedata.combining(each))
    return bare.replace("aa", "a").replace("oe", "o")


def score(words: str, text: str) -> int:
    """Return how well folded text fits folded words, 0 when it doesn't: every word must be there, best at a word's start."""
    points = 1
    for word in words.split():
        place = text.find(word)
        if place < 0:
            return 0
        points += 3 if place == 0 else 2 if text[place - 1] == " " else 1
    return points
