"""How a field of the plan is declared, once, for everyone who has to know it.

A field's declaration stands in the entity's dataclass and travels as `dataclasses` metadata. JSON, its schema,
the command line's `set`, the journal's differences, the forms and the Markdown appendix all read it from there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, cast

PRECISIONS = ("day", "month", "quarter", "half_year", "year")
"""How exactly a date is known. A bare year stands as a date in it, with the precision `year`."""


class Kind(StrEnum):
    """What a field holds, and so how it is written, checked and edited."""

    TEXT = "text"  # one line
    MARKDOWN = "markdown"  # several lines of Markdown
    PERSON = "person"  # the id of a person in the register, or free text such as a role
    DATE = "date"
    INTEGER = "integer"
    NUMBER = "number"  # a Decimal; its unit stands beside it
    MONEY = "money"  # NOK, a Decimal with at most two decimals
    BOOLEAN = "boolean"
    CHOICE = "choice"
    REFERENCE = "reference"  # the id of another entity
    REFERENCES = "references"  # ids of other entities, in order, each once
    TEXTS = "texts"
    DATES = "dates"
    VALUE = "value"  # one nested value
    VALUES = "values"  # nested values, in order


@dataclass(frozen=True, slots=True)
class Field:
    """What is known of one field.

    Attributes:
        name: The name in code, JSON, tables and on the command line (there with `-` for `_`).
        kind: What it holds.
        choices: For `choice`, the words allowed; for `text`, words that are proposed.
        targets: For references, the collections whose entities may be named.
        owner: For a reference: the entity named owns this one, which is removed with it.
        of: For nested values, their dataclass.
        minimum: The least number allowed, or None.
        maximum: The greatest number allowed, or None.
        required: An entity without it says nothing; forms mark it. Drafts may leave it empty.
    """

    name: str
    kind: Kind
    choices: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    owner: bool = False
    of: type[Any] | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    required: bool = False
    default: Any = None


_EMPTY: dict[Kind, Any] = {
    Kind.TEXT: "",
    Kind.MARKDOWN: "",
    Kind.PERSON: "",
    Kind.CHOICE: "",
    Kind.REFERENCE: "",
    Kind.BOOLEAN: False,
    Kind.REFERENCES: (),
    Kind.TEXTS: (),
    Kind.DATES: (),
    Kind.VALUES: (),
}


def _declare(kind: Kind, *, default: Any = ..., **facts: Any) -> Any:
    if kind is Kind.VALUE:
        default = facts["of"]()
    elif default is ...:
        default = _EMPTY.get(kind)
    return dataclasses.field(default=default, metadata={"declared": (kind, facts)})


def text(*, required: bool = False, suggestions: tuple[str, ...] = ()) -> Any:
    """Declare one line of text; `suggestions` are words that the program knows."""
    return _declare(Kind.TEXT, required=required, choices=suggestions)


def markdown(*, required: bool = False) -> Any:
    """Declare free text in Markdown."""
    return _declare(Kind.MARKDOWN, required=required)


def person() -> Any:
    """Declare a person: the id of one in the register, or free text such as a role."""
    return _declare(Kind.PERSON)


def date(*, required: bool = False) -> Any:
    """Declare a date, None when it is not known."""
    return _declare(Kind.DATE, required=required)


def integer(minimum: int | None = None, maximum: int | None = None, *, required: bool = False) -> Any:
    """Declare a whole number, None when it is not known."""
    return _declare(Kind.INTEGER, required=required, **_range(minimum, maximum))


def number(minimum: int | None = None, maximum: int | None = None, *, required: bool = False) -> Any:
    """Declare a number as a Decimal, None when it is not known."""
    return _declare(Kind.NUMBER, required=required, **_range(minimum, maximum))


def money(*, required: bool = False) -> Any:
    """Declare an amount in NOK as a Decimal with at most two decimals, None when it is not known."""
    return _declare(Kind.MONEY, required=required)


def boolean() -> Any:
    """Declare a yes or no, no by default."""
    return _declare(Kind.BOOLEAN)


def choice(*choices: str, default: str = "", required: bool = False) -> Any:
    """Declare one of the words given; empty unless a default is given."""
    return _declare(Kind.CHOICE, choices=choices, default=default, required=required)


def reference(*targets: str, owner: bool = False) -> Any:
    """Declare the id of an entity in one of the collections given, empty when there is none."""
    return _declare(Kind.REFERENCE, targets=targets, owner=owner, required=owner)


def references(*targets: str) -> Any:
    """Declare ids of entities in the collections given."""
    return _declare(Kind.REFERENCES, targets=targets)


def texts() -> Any:
    """Declare several lines of text."""
    return _declare(Kind.TEXTS)


def dates() -> Any:
    """Declare several dates."""
    return _declare(Kind.DATES)


def value(of: type[Any]) -> Any:
    """Declare one nested value; an empty one stands for none."""
    return _declare(Kind.VALUE, of=of)


def values(of: type[Any]) -> Any:
    """Declare nested values in order."""
    return _declare(Kind.VALUES, of=of)


def precision() -> Any:
    """Declare how exactly the dates beside it are known; empty means to the day."""
    return choice(*PRECISIONS)


def _range(minimum: int | None, maximum: int | None) -> dict[str, Decimal | None]:
    return {
        "minimum": None if minimum is None else Decimal(minimum),
        "maximum": None if maximum is None else Decimal(maximum),
    }


def fields_of(entity: type[Any]) -> tuple[Field, ...]:
    """Return the declared fields of an entity or nested value, in their order, without `id`."""
    return tuple(_declared_in(cast("Hashable", entity)).values())


def field_of(entity: type[Any], name: str) -> Field | None:
    """Return one declared field by its name, or None."""
    return _declared_in(cast("Hashable", entity)).get(name)


@cache
def _declared_in(entity: Any) -> dict[str, Field]:
    declared = [(each.name, each.default, each.metadata["declared"]) for each in dataclasses.fields(entity) if "declared" in each.metadata]
    return {name: Field(name=name, kind=kind, default=default, **facts) for name, default, (kind, facts) in declared}
