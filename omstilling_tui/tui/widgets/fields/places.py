"""Where the fields of a form stand: an entity's declared fields laid out in rows, its nested single values as groups of rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from omstilling_tui.model.fields import PRECISIONS, Field, Kind, field_of, fields_of


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a form: a field, or the heading of the group of fields that a nested single value is.

    Attributes:
        path: The field's name as edits take it: `title`, `target.date`.
        field: Its declaration.
        level: 0 for the entity's own fields, 1 for those of a nested value.
        heading: The row is a group's heading and holds nothing itself.
        precision: For a date, the path of the field that says how exactly it is known; empty when there is none.
    """

    path: str
    field: Field
    level: int = 0
    heading: bool = False
    precision: str = ""


def places_of(type_: type[Any], skip: frozenset[str] = frozenset()) -> tuple[Place, ...]:
    """Return the rows of a form for an entity or nested value, in the order of its fields.

    How exactly a date is known has no row of its own: it follows from what is typed (`2030`, `mars 2030`). Nor has the sentence that an
    imported entity came from: it is the document's, and is shown beside the entity.
    """
    return tuple(place for place in _places(type_, "", 0) if place.path not in skip)


def _places(type_: type[Any], before: str, level: int) -> Iterator[Place]:
    has_date = any(each.kind is Kind.DATE for each in fields_of(type_))
    exactness = field_of(type_, "precision")
    shared = f"{before}precision" if has_date and exactness and exactness.choices == PRECISIONS else ""
    for declared in fields_of(type_):
        path = f"{before}{declared.name}"
        if path == shared or declared.name == "source_text":
            continue
        if declared.kind is Kind.VALUE and declared.of:
            yield Place(path, declared, level, heading=True)
            yield from _places(declared.of, f"{path}.", level + 1)
        else:
            yield Place(path, declared, level, precision=shared if declared.kind is Kind.DATE else "")


def value_at(entity: Any, path: str) -> Any:
    """Return the value of the field at a path."""
    for name in path.split("."):
        entity = getattr(entity, name)
    return entity


def with_value(entity: Any, path: str, value: Any) -> Any:
    """Return the entity with the value at a path."""
    name, _, rest = path.partition(".")
    return replace(entity, **{name: with_value(getattr(entity, name), rest, value) if rest else value})


def place_for(places: tuple[Place, ...], field: str) -> Place | None:
    """Return the row in which a field is edited, by the name that findings and links use: `target`, `target.date`, `precision`."""
    rows = [place for place in places if not place.heading]
    for fits in (
        lambda place: place.path == field,
        lambda place: bool(field) and place.precision == field,
        lambda place: place.path.startswith(f"{field}."),
        lambda place: field.startswith(f"{place.path}.") or field.startswith(f"{place.path}["),
    ):
        found = next((place for place in rows if fits(place)), None)
        if found:
            return found
    return None
