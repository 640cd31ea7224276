"""Units: which wordings mean the same, and which of them can be added up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

# New, secured and profitable jobs are wordings of one unit; full-time equivalents and persons are units of their own.
_FAMILIES: Final = (
    ("percent", r"%|prosent|percent|per cent"),
    ("fte", r"årsverk|full-?time|\bfte"),
    ("jobs", r"arbeidspl|\bjob|stilling"),
    ("persons", r"person|sysselsat|sysselset|innbygg|menneske|ansatt|tilset|employed|inhabitant|people"),
    ("firms", r"bedrift|foretak|føretak|virksomhet|verksemd|selskap|firm|compan|business"),
    ("nok", r"\bkr\b|kron|\bnok\b|mill|mrd"),
)
_AVERAGES: Final = re.compile(
    r"poeng|score|indeks|index|andel|\bdel\b|rate|karakter|plassering|rank|snitt|average|per\b|grad\b", re.IGNORECASE
)


@lru_cache(maxsize=1024)
def family_of(unit: str) -> str:
    """Return the unit that a wording means: one of the known ones, or the wording itself in small letters.

    Inhabitants are persons but not employed persons; only the plain words `persons` and «sysselsatte» meet in one unit.
    """
    folded = " ".join(unit.casefold().split())
    if re.search(r"innbygg|inhabitant|menneske", folded):
        return "inhabitants"
    return next((name for name, pattern in _FAMILIES if re.search(pattern, folded)), folded)


def adds_up(unit: str) -> bool:
    """Tell whether amounts of a unit can be added up: shares, averages, scores and ranks can't."""
    return bool(unit) and family_of(unit) != "percent" and not _AVERAGES.search(unit)
