"""The JSON form of a plan, `omstilling-plan/1`: written, read, canonical, and its JSON Schema."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, NoReturn

from omstilling_tui.errors import DataError
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, Plan, part_type, type_of_single
from omstilling_tui.model.values import entity_from_json, entity_to_json

FORMAT: Final = "omstilling-plan/1"


def plan_to_json(plan: Plan, measurements: Sequence[Measurement] = ()) -> dict[str, Any]:
    """Return the plan and its measurements as one JSON document, every list and every field present."""
    parts = {part: entity_to_json(getattr(plan, part)) for part in type_of_single}
    lists = {part: [entity_to_json(each) for each in getattr(plan, part)] for part in COLLECTIONS}
    return {"format": FORMAT} | parts | lists | {"measurements": [entity_to_json(each) for each in measurements]}


def plan_from_json(data: object) -> tuple[Plan, tuple[Measurement, ...]]:
    """Return the plan and the measurements of a JSON document; parts that are absent are empty.

    References are not resolved here: a broken one is a finding, not an error.

    Raises:
        DataError: Another format, an unknown part or field, two entities with one id, or a value that doesn't fit.
    """
    if not isinstance(data, Mapping):
        raise DataError("data.not-an-object", path="$", found=type(data).__name__)
    if data.get("format") != FORMAT:
        raise DataError("data.other-format", found=str(data.get("format"))[:60], expected=FORMAT)
    known = {"format", "measurements", *type_of_single, *COLLECTIONS}
    for name in data:
        if name not in known:
            raise DataError("data.unknown-field", path="$", field=str(name)[:80], known=", ".join(sorted(known)))
    singles = {part: entity_from_json(type_of_single[part], data[part], part) for part in type_of_single if data.get(part) is not None}
    lists = {part: _list_from_json(COLLECTIONS[part].type, data[part], part) for part in COLLECTIONS if data.get(part) is not None}
    _refuse_twins([*singles.values(), *(each for part in lists.values() for each in part)])
    measurements = _list_from_json(Measurement, data.get("measurements") or [], "measurements")
    return Plan().with_parts(singles | lists), measurements


def _list_from_json(type_: type[Any], raw: object, part: str) -> tuple[Any, ...]:
    if not isinstance(raw, list | tuple):
        raise DataError("data.not-a-list", path=part, found=repr(raw)[:60])
    return tuple(entity_from_json(type_, each, f"{part}[{place}]") for place, each in enumerate(raw))


def _refuse_twins(found: Sequence[Any]) -> None:
    seen: set[str] = set()
    for entity in found:
        if entity.id in seen:
            raise DataError("data.id-twice", id=entity.id)
        seen.add(entity.id)


def encode(document: Mapping[str, Any]) -> str:
    """Return JSON text for people: keys sorted, indented by one blank, a newline at the end."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False) + "\n"


def canonical(document: Mapping[str, Any]) -> bytes:
    """Return the canonical form that is hashed: UTF-8, keys sorted, no insignificant blanks."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def digest(document: Mapping[str, Any]) -> str:
    """Return the SHA-256 of the canonical form, in hexadecimal."""
    return hashlib.sha256(canonical(document)).hexdigest()


def decode(text: str) -> object:
    """Return what JSON text holds, numbers with decimals as Decimal.

    Raises:
        DataError: It isn't JSON, holds NaN, a key twice or a number too long, or is nested deeper than 32.
    """
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise DataError("data.not-json", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise DataError("data.nested-too-deep") from None
    except (ValueError, ArithmeticError):
        raise DataError("data.number-too-long") from None


def _refuse_constant(word: str) -> NoReturn:
    raise DataError("data.not-a-number", path="$", found=word)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise DataError("data.key-twice", field=twice[:80])
    return held


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the form."""
    parts: dict[str, Any] = {part: _object_schema(type_of_single[part]) for part in type_of_single}
    lists: dict[str, Any] = {part: {"type": "array", "items": _object_schema(part_type(part))} for part in COLLECTIONS}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        "type": "object",
        "required": ["format"],
        "additionalProperties": False,
        "properties": {"format": {"const": FORMAT}}
        | parts
        | lists
        | {"measurements": {"type": "array", "items": _object_schema(Measurement)}},
    }


def _object_schema(type_: type[Any]) -> dict[str, Any]:
    identified = {"id": {"type": "string", "pattern": r"^[^\W_][\w.\-]{0,59}$"}} if "id" in type_.__dataclass_fields__ else {}
    required = ["id"] if identified and type_.__dataclass_fields__["id"].default is dataclasses.MISSING else []
    return {
        "type": "object",
        "description": (type_.__doc__ or "").split("\n")[0],
        "additionalProperties": False,
        "required": required,
        "properties": identified | {field.name: _field_schema(field) for field in fields_of(type_)},
    }


def _field_schema(field: Field) -> dict[str, Any]:
    match field.kind:
        case Kind.DATE:
            return {"type": ["string", "null"], "format": "date"}
        case Kind.INTEGER | Kind.NUMBER | Kind.MONEY:
            return {"type": ["integer" if field.kind is Kind.INTEGER else "number", "null"]} | _range_schema(field)
        case Kind.BOOLEAN:
            return {"type": "boolean"}
        case Kind.CHOICE:
            return {"enum": [*field.choices, None]}
        case Kind.REFERENCE:
            return {"type": ["string", "null"], "description": f"id in {' or '.join(field.targets)}"}
        case Kind.REFERENCES:
            return {"type": "array", "items": {"type": "string"}, "description": f"ids in {', '.join(field.targets)}"}
        case Kind.TEXTS:
            return {"type": "array", "items": {"type": "string"}}
        case Kind.DATES:
            return {"type": "array", "items": {"type": "string", "format": "date"}}
        case Kind.VALUE:
            assert field.of
            return _object_schema(field.of)
        case Kind.VALUES:
            assert field.of
            return {"type": "array", "items": _object_schema(field.of)}
        case _:
            return {"type": ["string", "null"]} | ({"examples": list(field.choices)} if field.choices else {})


def _range_schema(field: Field) -> dict[str, int]:
    bounds = {"minimum": field.minimum, "maximum": field.maximum}
    return {name: int(bound) for name, bound in bounds.items() if bound is not None}
