"""An entity's fields laid flat: a nested value's fields stand beside the others, with the holder's name before theirs."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from omstilling_tui.model.fields import Field, Kind, field_of, fields_of


@dataclass(frozen=True, slots=True)
class Leaf:
    """A field of an entity or of a value nested in it.

    Attributes:
        path: The field's name, the holder's before it: `frames.text`.
        precision: The path of the field that says how exactly this date is known; empty when there is none.
    """

    path: str
    field: Field
    precision: str = ""

    def held_by(self, entity: Any) -> Any:
        """Return what stands in the field of an entity."""
        for name in self.path.split("."):
            entity = getattr(entity, name)
        return entity

    def is_default(self, entity: Any) -> bool:
        """Tell whether the field holds what it holds when nobody has said anything."""
        return bool(self.held_by(entity) == self.field.default)


def leaves_of(type_: type[Any]) -> dict[str, Leaf]:
    """Return the leaves of an entity or nested value by their paths, in the fields' order; lists of nested values are leaves."""
    return _laid_flat(cast("Hashable", type_))


@cache
def _laid_flat(type_: Any) -> dict[str, Leaf]:
    found: dict[str, Leaf] = {}
    precision = "precision" if field_of(type_, "precision") else ""
    for field in fields_of(type_):
        if field.kind is Kind.VALUE and field.of:
            for path, leaf in leaves_of(field.of).items():
                nested = f"{field.name}.{leaf.precision}" if leaf.precision else ""
                found[f"{field.name}.{path}"] = Leaf(f"{field.name}.{path}", leaf.field, nested)
        else:
            found[field.name] = Leaf(field.name, field, precision if field.kind is Kind.DATE else "")
    return found
