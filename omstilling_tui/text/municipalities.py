"""The register of Norwegian municipalities (kommuner): every number valid between 1994 and 2024, with its name.

Kilde: Statistisk sentralbyrå, CC BY 4.0. The numbers of ten special areas (Svalbard, Jan Mayen, the shelf, unspecified) stand among them.
"""

from __future__ import annotations

import csv
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class RegisteredMunicipality:
    """A municipality by one number.

    Attributes:
        number: Four digits.
        valid_from: The first year in which the number was valid, None for long ago.
        valid_to: The last one, None when it still is.
        group: The number that it is counted under today: `5054`.
    """

    number: str
    name: str
    valid_from: int | None
    valid_to: int | None
    group: str


@cache
def register() -> tuple[RegisteredMunicipality, ...]:
    """Return the whole register, by number."""
    text = (files("omstilling_tui.text") / "kommuner.csv").read_text(encoding="utf-8-sig")
    return tuple(
        RegisteredMunicipality(
            row["number"],
            row["name"],
            int(row["valid_from"]) if row["valid_from"] else None,
            int(row["valid_to"]) if row["valid_to"] else None,
            row["group"].removeprefix("K-"),
        )
        for row in csv.DictReader(text.splitlines(), delimiter=";")
    )


def find(number: str) -> RegisteredMunicipality | None:
    """Return the municipality with a number, or None."""
    return next((each for each in register() if each.number == number), None)


def search(text: str) -> tuple[RegisteredMunicipality, ...]:
    """Return the municipalities whose number or name begins with the text, then those whose name holds it; today's before former ones.

    Case and marks on letters don't matter: `indre fosen`, `Karasjok` for `Kárášjohka - Karasjok`.
    """
    wanted = _folded(text)
    ranked = [(_rank(each, wanted), each.valid_to is not None, each.name, each) for each in register()]
    return tuple(each for rank, _, _, each in sorted(ranked, key=lambda row: row[:3]) if rank < 9) if wanted else ()


def _rank(each: RegisteredMunicipality, wanted: str) -> int:
    name = _folded(each.name)
    if wanted in (each.number, name):
        return 0
    if each.number.startswith(wanted) or name.startswith(wanted):
        return 1
    return 2 if wanted in name else 9


def _folded(text: str) -> str:
    """The text in lower case without marks; æ, ø and å are letters of their own, but å is found by a."""
    return "".join(each for each in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(each)).strip()
