"""Words that users type, and those they may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that is most like the one typed, empty when none is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)), "")


def spelled(word: str) -> str:
    """Return a fixed word as the command line spells it: with `-`."""
    return word.replace("_", "-")


def unspelled(word: str) -> str:
    """Return a fixed word as JSON spells it: with `_`."""
    return word.replace("-", "_")
