"""Search over the whole programme: every text, and the ids."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.plan import Plan, entities

if TYPE_CHECKING:
    from omstilling_tui.workbench.bench import Workbench

_TEXTS: Final = (Kind.TEXT, Kind.MARKDOWN, Kind.PERSON)
_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss"})
_AROUND: Final = 40


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand.

    Attributes:
        id: The entity's id.
        field: The field's name, that of a nested value as `target.text`; empty when the id itself is what was searched for.
        part: The part of the plan that it stands in.
        snippet: The words with some about them, on one line.
    """

    id: str
    field: str
    part: str
    snippet: str


def search(bench: Workbench, text: str, *, limit: int = 200) -> tuple[Hit, ...]:
    """Return the places where all the words stand in one field, ids first, then by the plan's order; at most `limit`.

    Case and marks on letters don't matter, and æ, ø, å are found by `ae`, `o`, `a` too, for keyboards without them.
    """
    words = [folded_letters(word) for word in text.split()]
    if not words:
        return ()
    texts = bench.remembered("texts", partial(searchable, bench.plan))
    by_id = [Hit(id, "", part, _shown(bench.plan.find(id))) for part, id in _ids(bench.plan) if id.casefold() == text.strip().casefold()]
    found: list[Hit] = []
    for hit_part, id, field, held, letters in texts:
        if all(word in letters for word in words):
            found.append(Hit(id, field, hit_part, snippet(held, words[0])))
            if len(found) == limit:
                break
    return (*by_id, *found)[:limit]


def folded_letters(text: str) -> str:
    """Return text for searching: in lower case, without marks, æ, ø and å by their nearest letters."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    return "".join(each for each in plain if not unicodedata.combining(each))


def searchable(plan: Plan) -> tuple[tuple[str, str, str, str, str], ...]:
    """Return every text of a plan: part, id, field, the text, and the text for searching."""
    return tuple(
        (part, entity.id, field, held, folded_letters(held)) for part, entity in entities(plan) for field, held in _texts(entity) if held
    )


def _texts(entity: Any, path: str = "") -> Iterator[tuple[str, str]]:
    for field in fields_of(type(entity)):
        held = getattr(entity, field.name)
        if field.kind in _TEXTS:
            yield path + field.name, held
        elif field.kind is Kind.TEXTS:
            yield path + field.name, " ".join(held)
        elif field.kind is Kind.VALUE:
            yield from _texts(held, f"{path}{field.name}.")
        elif field.kind is Kind.VALUES:
            for each in held:
                yield from _texts(each, f"{path}{field.name}.")


def _ids(plan: Plan) -> Iterator[tuple[str, str]]:
    for part, entity in entities(plan):
        yield part, entity.id


def _shown(entity: Any) -> str:
    return snippet(next((held for _, held in _texts(entity) if held), ""), "")


def snippet(text: str, word: str) -> str:
    """Return the word with what stands about it, on one line; the beginning when it isn't found as it stands."""
    line = re.sub(r"\s+", " ", text)
    place = max(folded_letters(line).find(word), 0)
    start, end = max(0, place - _AROUND), place + len(word) + _AROUND
    return f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"
