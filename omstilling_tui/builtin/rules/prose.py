"""The plan's prose: every text field of every entity, nested ones included, each with its place."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, Final, cast

from omstilling_tui.api import COLLECTIONS, Plan
from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.plan import type_of_single

_TEXTUAL: Final = (Kind.TEXT, Kind.MARKDOWN, Kind.PERSON)

_KEYS: Final = frozenset(
    {
        "case",
        "case_number",
        "code",
        "email",
        "environment",
        "file",
        "number",
        "phone",
        "precision",
        "query",
        "reference",
        "role",
        "source",
        "unit",
        "where",
    }
)
"""Fields that hold names, numbers and addresses of things outside the plan, not sentences of it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the plan, not empty.

    Attributes:
        part: The part of the plan that its entity stands in.
        id: The entity's id.
        field: The entity's field; for a text in a nested value, the field that holds the value.
    """

    part: str
    id: str
    field: str
    text: str

    @property
    def where(self) -> str:
        """The place, as findings name it."""
        return f"{self.id}.{self.field}"


def passages(plan: Plan) -> Iterator[Passage]:
    """Go through the plan's texts in its order, the notes last.

    The sentence that an entity was imported from (`source_text`) isn't among them: it tells where something came from and no longer what
    the plan says, so what is wrong in it is no longer wrong in the plan.
    """
    for part in (*type_of_single, *COLLECTIONS):
        if part != "accepted_findings":
            yield from _read(_Held(part, getattr(plan, part)))


class _Held:
    """A part of a plan as it stands: the same key as long as it is the same object, however much is in it."""

    __slots__ = ("held", "part")

    def __init__(self, part: str, held: Any) -> None:
        self.part = part
        self.held = held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and self.held is other.held and self.part == other.part

    def __hash__(self) -> int:
        return hash((self.part, id(self.held)))


# An edit leaves most parts of a plan as they were, and several rules read the same ones.
@lru_cache(maxsize=64)
def _read(held: _Held) -> tuple[Passage, ...]:
    entities = held.held if isinstance(held.held, tuple) else (held.held,)
    return tuple(
        Passage(held.part, entity.id, field, text) for entity in entities for field, text in _texts(entity) if field != "source_text"
    )


def _texts(entity: Any) -> Iterator[tuple[str, str]]:
    names, read, nested = _readers(cast("Hashable", type(entity)))
    if read:
        for name, text in zip(names, read(entity), strict=True):
            if text:
                yield name, text
    for name, many in nested:
        held = getattr(entity, name)
        for each in held if many else (held,):
            for _, text in _texts(each):
                yield name, text


@cache
def _readers(type_: Any) -> tuple[tuple[str, ...], Any, tuple[tuple[str, bool], ...]]:
    """The text fields of a dataclass, what reads them all at once, and its fields with nested values, with whether they hold several."""
    declared = fields_of(type_)
    names = tuple(each.name for each in declared if each.kind in _TEXTUAL and each.name not in _KEYS)
    nested = tuple(
        (each.name, each.kind is Kind.VALUES) for each in declared if each.kind in (Kind.VALUE, Kind.VALUES) and _has_text(each.of)
    )
    if not names:
        return names, None, nested
    # attrgetter gives a bare value for one name and a tuple for several.
    read = attrgetter(*names) if len(names) > 1 else lambda entity: (getattr(entity, names[0]),)
    return names, read, nested


def _has_text(type_: Any) -> bool:
    names, _, nested = _readers(cast("Hashable", type_))
    return bool(names or nested)
