"""Field values between the model and the outside: to JSON, from JSON, and checked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, NoReturn

from omstilling_tui.errors import DataError
from omstilling_tui.model.cleaning import clean_line, clean_text
from omstilling_tui.model.fields import Field, Kind, fields_of

LIMIT = Decimal(10) ** 12
"""Numbers reach this far in both directions: 15 digits with three decimals pass through JSON unharmed."""

_TEXT_LIMIT = 200_000


def to_json(field: Field, held: Any) -> Any:
    """Return a field's value in its JSON form: dates as ISO text, Decimals as int or float, tuples as lists."""
    match field.kind:
        case Kind.DATE:
            return held.isoformat() if held else None
        case Kind.NUMBER | Kind.MONEY:
            return number_to_json(held)
        case Kind.REFERENCES | Kind.TEXTS:
            return list(held)
        case Kind.DATES:
            return [each.isoformat() for each in held]
        case Kind.VALUE:
            return entity_to_json(held)
        case Kind.VALUES:
            return [entity_to_json(each) for each in held]
        case Kind.CHOICE if not held:
            return None
        case Kind.REFERENCE if not held:
            return None
        case _:
            return held


def number_to_json(held: Decimal | None) -> int | float | None:
    """Return a Decimal as the JSON number with the same digits.

    A Decimal of at most 15 significant digits comes back from a float's shortest form digit by digit.
    """
    if held is None:
        return None
    return int(held) if held == held.to_integral_value() else float(held)


def entity_to_json(entity: Any) -> dict[str, Any]:
    """Return an entity or nested value in its JSON form, every field present."""
    head = {"id": entity.id} if hasattr(entity, "id") else {}
    return head | {field.name: to_json(field, getattr(entity, field.name)) for field in fields_of(type(entity))}


def entity_from_json(type_: type[Any], data: object, path: str) -> Any:
    """Return the entity or nested value that a JSON object describes; fields that are absent get their defaults.

    Args:
        type_: The entity's dataclass.
        data: The decoded JSON object.
        path: Where it stands, for messages: `focus_areas[2]`.

    Raises:
        DataError: An unknown field, a wrong type, a value out of range or a date that doesn't exist.
    """
    if not isinstance(data, Mapping):
        _refuse("data.not-an-object", path, data)
    declared = {field.name: field for field in fields_of(type_)}
    has_id = "id" in type_.__dataclass_fields__
    for name in data:
        if name not in declared and not (name == "id" and has_id):
            raise DataError("data.unknown-field", path=path, field=str(name)[:80], known=", ".join(declared))
    held = {name: from_json(field, data[name], f"{path}.{name}") for name, field in declared.items() if name in data}
    if has_id:
        held["id"] = id_from_json(data.get("id", _default_id(type_)), f"{path}.id")
    return type_(**held)


def _default_id(type_: type[Any]) -> object:
    default = type_.__dataclass_fields__["id"].default
    return default if isinstance(default, str) else None


def id_from_json(raw: object, path: str) -> str:
    """Return an id: up to 60 letters, digits, `.`, `-` and `_`, beginning with a letter or a digit.

    Raises:
        DataError: It is of another form.
    """
    if raw == "" and path.startswith("measurements"):
        return ""
    if not isinstance(raw, str) or not re.fullmatch(r"[^\W_][\w.\-]{0,59}", raw):
        _refuse("data.bad-id", path, raw)
    return raw


def from_json(field: Field, raw: object, path: str) -> Any:
    """Return the value that a JSON value stands for in a field; null is the empty value.

    Raises:
        DataError: The value doesn't fit the field.
    """
    if raw is None:
        return field.default
    match field.kind:
        case Kind.TEXT | Kind.PERSON | Kind.REFERENCE:
            return clean_line(_string(raw, path))
        case Kind.MARKDOWN:
            return clean_text(_string(raw, path))
        case Kind.CHOICE:
            return _choice(field, _string(raw, path), path)
        case Kind.DATE:
            return _date(raw, path)
        case Kind.INTEGER | Kind.NUMBER | Kind.MONEY:
            return _number(field, raw, path)
        case Kind.BOOLEAN:
            return raw if isinstance(raw, bool) else _refuse("data.not-a-boolean", path, raw)
        case Kind.REFERENCES:
            return tuple(dict.fromkeys(clean_line(_string(each, path)) for each in _list(raw, path)))
        case Kind.TEXTS:
            return tuple(clean_line(_string(each, path)) for each in _list(raw, path))
        case Kind.DATES:
            return tuple(sorted({_date(each, path) for each in _list(raw, path)}))
        case Kind.VALUE:
            assert field.of
            return entity_from_json(field.of, raw, path)
        case Kind.VALUES:
            assert field.of
            return tuple(entity_from_json(field.of, each, f"{path}[{place}]") for place, each in enumerate(_list(raw, path)))


def checked(field: Field, held: Any, path: str) -> Any:
    """Return a field's value cleaned and checked, the same as it would come back from JSON.

    Raises:
        DataError: The value doesn't fit the field.
    """
    return from_json(field, to_json(field, held), path)


def checked_entity(entity: Any, path: str) -> Any:
    """Return an entity with each field cleaned and checked.

    Raises:
        DataError: A value doesn't fit its field.
    """
    return replace(
        entity, **{field.name: checked(field, getattr(entity, field.name), f"{path}.{field.name}") for field in fields_of(type(entity))}
    )


def _refuse(key: str, path: str, raw: object, **values: object) -> NoReturn:
    shown = raw if isinstance(raw, str) else repr(raw)
    raise DataError(key, path=path, found=shown[:60], **values)


def _string(raw: object, path: str) -> str:
    if not isinstance(raw, str):
        _refuse("data.not-text", path, raw)
    if len(raw) > _TEXT_LIMIT:
        raise DataError("data.text-too-long", path=path, length=len(raw), limit=_TEXT_LIMIT)
    return raw


def _list(raw: object, path: str) -> Sequence[object]:
    if not isinstance(raw, list | tuple):
        _refuse("data.not-a-list", path, raw)
    return raw


def _choice(field: Field, raw: str, path: str) -> str:
    word = raw.replace("-", "_")
    if word and word not in field.choices:
        _refuse("data.not-a-choice", path, raw, allowed=", ".join(field.choices))
    return word or str(field.default)


def _date(raw: object, path: str) -> dt.date:
    text = _string(raw, path)
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            raise ValueError
        return dt.date.fromisoformat(text)
    except ValueError:
        _refuse("data.not-a-date", path, raw)


def _number(field: Field, raw: object, path: str) -> int | Decimal:
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        _refuse("data.not-a-number", path, raw)
    try:
        value = raw if isinstance(raw, Decimal) else Decimal(str(raw))
        if not value.is_finite() or abs(value) >= LIMIT:
            _refuse("data.number-out-of-range", path, raw, minimum=-LIMIT, maximum=LIMIT)
        places = 2 if field.kind is Kind.MONEY else 3
        if value != round(value, places):
            _refuse("data.too-many-decimals", path, raw, places=places)
    except ArithmeticError:  # an exponent of millions overflows
        _refuse("data.not-a-number", path, raw)
    if (field.minimum is not None and value < field.minimum) or (field.maximum is not None and value > field.maximum):
        _refuse("data.number-out-of-range", path, raw, minimum=field.minimum, maximum=field.maximum)
    if field.kind is not Kind.INTEGER:
        return value.normalize() if value else Decimal(0)
    if value != value.to_integral_value():
        _refuse("data.not-a-whole-number", path, raw)
    return int(value)
