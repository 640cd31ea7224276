"""What plugins answer, as JSON between the plugin process and the program, and checked on the way in.

The plugin process is not trusted: nothing that it sends is unpickled. Each answer is read by the type that is expected of it, its
texts are cleaned, and what doesn't fit is refused with the place where it stands.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Literal, Union, cast, get_args, get_origin, get_type_hints

from omstilling_tui.errors import DataError
from omstilling_tui.model.cleaning import clean_text
from omstilling_tui.model.document import plan_from_json, plan_to_json
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.values import entity_from_json, entity_to_json

_TEXT_LIMIT: Final = 200_000
_LIST_LIMIT: Final = 100_000


class WireError(Exception):
    """A value that isn't of the type expected.

    Attributes:
        path: Where it stands: `[2].message`.
        expected: The type expected.
        found: What was found.
    """

    def __init__(self, path: str, expected: object, found: object) -> None:
        super().__init__(path, expected, found)
        self.path = path
        self.expected = getattr(expected, "__name__", None) or str(expected).replace("typing.", "")
        self.found = found if isinstance(found, str) and path == "JSON" else type(found).__name__


def encode(value: object, calls: Iterable[str] = ()) -> Any:
    """Return the JSON form of an answer.

    Args:
        value: Values, mappings, sequences and dataclasses of the API.
        calls: For an object, the fields that hold callables: they are given as `true`, and not at all when they are the default.

    Raises:
        WireError: There is something in it that can't be sent.
    """
    match value:
        case None | bool() | int() | str():
            return value
        case float() if math.isfinite(value):
            return value
        case Decimal():
            return {"decimal": str(value)}
        case dt.date():
            return {"date": value.isoformat()[:10]}
        case Path():
            return str(value)
        case Plan():
            return plan_to_json(value)
        case Measurement():
            return entity_to_json(value)
        case Mapping():
            return {str(name): encode(each) for name, each in value.items()}
        case list() | tuple() | set() | frozenset():
            return [encode(each) for each in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _encode_object(value, set(calls))
    raise WireError("", "JSON", value)


def _encode_object(value: Any, calls: set[str]) -> dict[str, Any]:
    encoded: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        held = getattr(value, field.name)
        if field.name not in calls:
            encoded[field.name] = encode(held)
        elif held is not field.default:
            encoded[field.name] = True if callable(held) else encode(held)
    return encoded


def from_bytes(raw: bytes) -> Any:
    """Return what JSON bytes hold.

    Raises:
        WireError: They hold no JSON.
    """
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise WireError("JSON", "JSON", "…") from None


def decode(kind: Any, data: Any, path: str = "", calls: Iterable[str] = ()) -> Any:
    """Return the value of a type that JSON stands for, with its texts cleaned.

    Args:
        kind: The type, with its parameters: `tuple[Finding, ...]`.
        data: Decoded JSON.
        path: Where it stands, for messages.
        calls: Fields that hold callables; `true` stays `True`, for the caller to put a callable there.

    Raises:
        WireError: It doesn't fit.
    """
    if kind is Any:
        return _anything(data, path, 0)
    if kind is None or kind is NoneType:
        return None if data is None else _refuse(path, "None", data)
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _one_of(get_args(kind), data, path)
    if origin is Literal:
        return data if isinstance(data, str) and data in get_args(kind) else _refuse(path, "/".join(get_args(kind)), data)
    if origin is tuple or origin is Sequence:
        return _several(get_args(kind)[0], data, path)
    if origin is Mapping:
        return _mapping(get_args(kind)[1], data, path)
    if dataclasses.is_dataclass(kind):
        return _object(cast("type[Any]", kind), data, path, set(calls))
    return _scalar(kind, data, path)


def _refuse(path: str, expected: object, found: object) -> Any:
    raise WireError(path, expected, found)


def _several(kind: Any, data: Any, path: str) -> tuple[Any, ...]:
    if not isinstance(data, list) or len(data) > _LIST_LIMIT:
        _refuse(path, "list", data)
    return tuple(decode(kind, each, f"{path}[{place}]") for place, each in enumerate(data))


def _mapping(kind: Any, data: Any, path: str) -> dict[str, Any]:
    if not isinstance(data, dict) or len(data) > _LIST_LIMIT:
        _refuse(path, "dict", data)
    return {clean_text(name)[:200]: decode(kind, each, f"{path}.{name[:60]}") for name, each in data.items()}


def _one_of(kinds: tuple[Any, ...], data: Any, path: str) -> Any:
    if data is None and NoneType in kinds:
        return None
    for kind in kinds:
        if kind is not NoneType:
            try:
                return decode(kind, data, path)
            except WireError as error:
                if len([each for each in kinds if each is not NoneType]) == 1:
                    raise WireError(error.path, error.expected, data) from None
    return _refuse(path, " | ".join(getattr(each, "__name__", str(each)) for each in kinds), data)


def _scalar(kind: Any, data: Any, path: str) -> Any:
    match data:
        case str() if kind is str and len(data) <= _TEXT_LIMIT:
            return clean_text(data)
        case bool() if kind is bool:
            return data
        case int() if kind in (int, float) and not isinstance(data, bool):
            return data
        case float() if kind is float and math.isfinite(data):
            return data
        case {"decimal": str(text)} if kind is Decimal and len(text) <= 40:
            return _decimal(text, path)
        case {"date": str(text)} if kind is dt.date:
            try:
                return dt.date.fromisoformat(text)
            except ValueError:
                _refuse(path, "date", text)
    return _refuse(path, kind, data)


def _decimal(text: str, path: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        _refuse(path, "Decimal", text)
    return value if value.is_finite() and value.adjusted() < 15 else _refuse(path, "Decimal", text)


def _object(kind: type[Any], data: Any, path: str, calls: set[str]) -> Any:
    try:
        if kind is Plan:
            return plan_from_json(data)[0]
        if kind is Measurement:
            return entity_from_json(Measurement, data, "measurements")
    except DataError as error:
        raise WireError(str(error.values.get("path", path)), str(error.key), data) from None
    if not isinstance(data, dict):
        _refuse(path, kind, data)
    hints = _hints(cast("Hashable", kind))
    if not data.keys() <= hints.keys():
        _refuse(path, kind, data)
    held = {}
    for field in dataclasses.fields(kind):
        at = f"{path}.{field.name}".lstrip(".")
        if field.name in data and field.name in calls:
            held[field.name] = True if data[field.name] is True else _refuse(at, "function", data[field.name])
        elif field.name in data:
            held[field.name] = decode(hints[field.name], data[field.name], at)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            _refuse(at, hints[field.name], None)
    return kind(**held)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _anything(data: Any, path: str, depth: int) -> Any:
    """Return any JSON value, cleaned; dates and decimals as they are."""
    if depth > 32:
        _refuse(path, "JSON", data)
    match data:
        case None | bool() | int() | float():
            return data
        case str():
            return clean_text(data[:_TEXT_LIMIT])
        case list():
            return [_anything(each, path, depth + 1) for each in data]
        case {"date": str()} | {"decimal": str()} if len(data) == 1:
            return _scalar(dt.date if "date" in data else Decimal, data, path)
        case dict():
            return {clean_text(name)[:200]: _anything(each, path, depth + 1) for name, each in data.items()}
    return _refuse(path, "JSON", data)
