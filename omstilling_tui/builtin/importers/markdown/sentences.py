"""Sentences, and the things that a line or a sentence counts up."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from omstilling_tui.builtin.importers.markdown.vocabulary import ABBREVIATIONS
from omstilling_tui.text.parsing_dates import MONTHS

LONGEST_SENTENCE: Final = 2_000
"""More characters than this without an end are no sentence that states anything."""


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text; the dot of an abbreviation or of a date ends none."""
    flat = " ".join(text.split())
    found: list[str] = []
    start = 0
    for match in _ends().finditer(flat):
        if not _is_abbreviation(flat, match.start()):
            found.append(flat[start : match.start() + 1].strip())
            start = match.end()
    return [each for each in [*found, flat[start:].strip()] if each]


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"[.!?](?:[»\"”)]*)\s+(?=[A-ZÆØÅÁ0-9«\"“(])")


def _is_abbreviation(text: str, dot: int) -> bool:
    if text[dot] != ".":
        return False
    word = text[max(0, dot - 20) : dot].rsplit(" ", maxsplit=1)[-1].strip('(«"').casefold()
    if word in ABBREVIATIONS:
        return True
    following = text[dot + 1 :].lstrip()[:1]
    if len(word) < 5 and word in MONTHS:
        return following.isdigit()
    return word.isdigit() and len(word) <= 2 and not following.isupper()


def pieces_of(text: str) -> list[str]:
    """Return what a line counts up: parts between semicolons, else lines that each stand for themselves, else sentences."""
    if ";" in text:
        parts = [part for sentence in text.replace("\n", " ").split(";") for part in [sentence.strip()]]
        return [part.strip().rstrip(".") for part in parts if part.strip(" .")]
    return [sentence.rstrip(".") if sentence.endswith(".") else sentence for sentence in sentences_of(text)]


def enumerated(text: str, *, pairs: bool = False) -> list[str]:
    """Return the parts of «a, b og c», or the whole when it counts nothing up; with `pairs`, of a short «a og b» too."""
    stripped = text.strip().rstrip(".")
    if pairs and "," not in stripped and len(stripped.split()) <= 7:
        return [part.strip() for part in re.split(r"\s+(?:og|and)\s+", stripped) if part.strip()]
    if "," not in stripped:
        return [stripped] if stripped else []
    parts = [part.strip() for part in re.split(r",\s+", stripped)]
    last = re.split(r"\s+(?:og|samt|and|eller)\s+", parts[-1], maxsplit=1)
    if len(last) == 2 or stripped.count(",") > 1:
        parts[-1:] = last
    return [re.sub(r"^(?:og|samt|and)\s+", "", part) for part in parts if part]


def cell_items(text: str) -> list[str]:
    """Return the entries of a table's cell: lines, or parts between semicolons, without their bullets."""
    lines = [line.strip().lstrip("•*–-·").strip() for line in re.split(r"[;\n]|\s•\s", text)]
    return [line.rstrip(".") if line.count(".") == 1 else line for line in lines if line.strip(" .")]


def first_upper(text: str) -> str:
    """Return the text with its first letter in capitals."""
    return text[:1].upper() + text[1:]


def fold(text: str) -> str:
    """Return the words of a text for comparison: small letters, no punctuation, single blanks."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def stems(text: str) -> frozenset[str]:
    """Return the beginnings of a text's longer words, by which sentences about one thing are told."""
    return frozenset(word[:6] for word in fold(text).split() if len(word) > 4 and not word.isdigit())
