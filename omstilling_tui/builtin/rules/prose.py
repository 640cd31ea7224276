"""The plan's prose: every text field of every entity, nested ones included, each with its place."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Any, Final, cast

from omstilling_tui.api import Plan, entities
from omstilling_tui.model.fields import Kind, fields_of

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


def passages(plan: Plan, *, sources: bool = False) -> Iterator[Passage]:
    """Go through the plan's texts in its order, the notes last.

    Args:
        plan: The plan.
        sources: Whether to give the sentences that entities were imported from (`source_text`) as well. They tell where something came
            from and no longer what the plan says, so what is wrong in them is no longer wrong in the plan.
    """
    for part, entity in entities(plan):
        if part != "accepted_findings":
            for field, text in _texts(entity):
                if field != "source_text" or sources:
                    yield Passage(part, entity.id, field, text)


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
