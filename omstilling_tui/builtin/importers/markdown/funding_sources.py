"""Who gives money, by the document's words."""

from __future__ import annotations

import re

from omstilling_tui.builtin.importers.markdown.acting_words import FUNDING_STATUS, SOURCES


def source_of(words: str) -> str:
    """Return the source that words name first, empty when they name none: «Troms fylkeskommune» is the county.

    «Omstillingsmidler» alone is the state's money; from somebody named, it is theirs.
    """
    folded = words.casefold()
    found: list[tuple[int, int, str]] = []
    for rank, (source, stems) in enumerate(SOURCES):
        for stem in stems:
            match = re.search(rf"(?<![^\W_]){re.escape(stem)}", folded)
            if match:
                found.append((match.start(), rank, source))
    ministry = folded.find("departement")
    if ministry >= 0 and all(place >= ministry or "kommunal- og" in folded for place, _, _ in found):
        return "state"
    if found:
        return min(found)[2]
    return "state" if "omstillingsmid" in folded else ""


def status_of_funding(words: str) -> str:
    """Return how far the money has come: applied for, granted or received; empty when the words don't tell."""
    folded = words.casefold()
    return next((status for status, stems in FUNDING_STATUS.items() if any(stem in folded for stem in stems)), "")
