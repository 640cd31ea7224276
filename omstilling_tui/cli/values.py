"""Field values from what is typed: dates, numbers, lists and rows, by the field's kind."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Any

from omstilling_tui.cli.words import nearest, spelled, unspelled
from omstilling_tui.errors import DataError, EditError
from omstilling_tui.model.document import decode
from omstilling_tui.model.fields import Field, Kind, field_of, fields_of
from omstilling_tui.model.values import from_json
from omstilling_tui.text.dates_typed import parse_date, parse_dates
from omstilling_tui.text.numbers_typed import parse_number

_WORDS_FOR_YES = frozenset({"ja", "yes", "true", "1", "x"})
_WORDS_FOR_NO = frozenset({"nei", "no", "false", "0"})

_PAIRS = (("year", "amount"), ("source", "amount"), ("name", "value"), ("date", "value"))
"""Rows that are typed as `2025=500000`: the field before the sign, and the one after it."""

_OPENING = frozenset({"start", "strategy_start", "first", "valid_from"})
"""Fields whose bare year means its first day; for all others it means the last one."""


class Reader:
    """What reads field values as they are typed.

    Attributes:
        today: The day that `i morgen` and a date without a year are counted from.
        language: How a lone dot or comma in a number is read.
    """

    def __init__(self, today: dt.date, language: str) -> None:
        self.today = today
        self.language = language

    def read(self, field: Field, text: str, path: str) -> Any:
        """Return the value that the text stands for in a field; empty text is the empty value.

        Args:
            field: The field's declaration.
            text: What was typed.
            path: Where it is to stand, for messages: `I1.target.value`.

        Raises:
            DataError: It stands for none.
        """
        try:
            return self._value(field, text, path) if text.strip() else field.default
        except DataError as error:
            if "path" in error.values or "where" in error.values:
                raise
            raise DataError(error.key, where=path, **error.values) from None

    def _value(self, field: Field, text: str, path: str) -> Any:
        match field.kind:
            case Kind.DATE:
                return parse_date(text, today=self.today, opens=field.name in _OPENING).date
            case Kind.NUMBER | Kind.MONEY:
                return parse_number(text, language=self.language)
            case Kind.INTEGER:
                value = parse_number(text, language=self.language)
                return from_json(field, value, path)
            case Kind.BOOLEAN:
                return _yes_or_no(text, path)
            case Kind.CHOICE:
                return _choice(field, text, path)
            case Kind.REFERENCES | Kind.TEXTS:
                return tuple(
                    part.strip() for part in re.split(r"[,;\n]" if field.kind is Kind.REFERENCES else r"[;\n]", text) if part.strip()
                )
            case Kind.DATES:
                return parse_dates(text, today=self.today)
            case Kind.VALUES:
                return self._rows(field, text, path)
            case Kind.VALUE:
                assert field.of
                inner = ", ".join(f"{spelled(field.name)}.{spelled(each.name)}" for each in fields_of(field.of))
                raise DataError("cli_plan.whole-value", path=path, inner=inner)
            case _:
                return text

    def precision(self, field: Field, text: str) -> str:
        """Return how exactly a typed date is known: `year` for a bare year, empty for a day."""
        if field.kind is not Kind.DATE or not text.strip():
            return ""
        return parse_date(text, today=self.today, opens=field.name in _OPENING).precision

    def _rows(self, field: Field, text: str, path: str) -> tuple[Any, ...]:
        """Rows typed as `2025=500000,2026=600000`; with `;` between them when the values hold commas."""
        type_ = field.of
        assert type_
        pair = next((pair for pair in _PAIRS if all(field_of(type_, name) for name in pair)), None)
        if pair is None:
            raise DataError("cli_plan.rows-by-json", path=path, inner=", ".join(each.name for each in fields_of(type_)))
        before, after = (field_of(type_, name) for name in pair)
        assert before
        assert after
        rows = []
        for part in re.split(r"[;\n]|,(?=\s*[^,=;]+=)", text):
            left, sign, right = part.partition("=")
            if not sign:
                raise DataError("cli_plan.bad-row", path=path, found=part.strip()[:40], before=pair[0], after=pair[1])
            held = {before.name: self.read(before, left.strip(), path), after.name: self.read(after, right.strip(), path)}
            rows.append(type_(**held))
        return tuple(rows)


def _yes_or_no(text: str, path: str) -> bool:
    word = text.strip().lower()
    if word not in _WORDS_FOR_YES | _WORDS_FOR_NO:
        raise DataError("cli_plan.bad-yes-or-no", path=path, found=text[:40])
    return word in _WORDS_FOR_YES


def _choice(field: Field, text: str, path: str) -> str:
    word = unspelled(text.strip().lower())
    if word not in field.choices:
        allowed = [spelled(choice) for choice in field.choices]
        raise DataError("cli_plan.bad-choice", path=path, found=text[:40], allowed=", ".join(allowed))
    return word


def read_json(field: Field, text: str, path: str) -> Any:
    """Return the value that JSON text stands for in a field.

    Raises:
        DataError: It isn't JSON, or doesn't fit the field.
    """
    return from_json(field, decode(text), path)


def field_at(type_: type[Any], name: str, id: str) -> Field:
    """Return the declaration of a field as it is typed: `focus-area`, `frames.budget`.

    Raises:
        EditError: There is none.
    """
    word, dot, inner = unspelled(name).partition(".")
    field = field_of(type_, word)
    if field is not None and dot:
        field = field_of(field.of, inner) if field.kind is Kind.VALUE and field.of else None
    if field is None:
        known = [spelled(each) for each in field_names(type_)]
        near = nearest(spelled(name), known)
        key = "cli_plan.no-field-near" if near else "cli_plan.no-field"
        raise EditError(key, id=id, field=name[:40], near=near, known=", ".join(known))
    return field


def field_names(type_: type[Any]) -> list[str]:
    """Return the names that fields of an entity may be typed by, nested ones with a dot."""
    names = []
    for field in fields_of(type_):
        nested = field.of if field.kind is Kind.VALUE else None
        names += [f"{field.name}.{inner.name}" for inner in fields_of(nested)] if nested else [field.name]
    return names


def with_value(held: dict[str, Any], type_: type[Any], name: str, value: Any) -> None:
    """Put a value into the field values of an entity that is to be; a nested one into its nested value."""
    word, dot, inner = unspelled(name).partition(".")
    if not dot:
        held[word] = value
        return
    field = field_of(type_, word)
    assert field
    held[word] = replace(held.get(word, field.default), **{inner: value})


def sibling_precision(type_: type[Any], name: str) -> str:
    """Return the name of the field that says how exactly the date in a field is known, empty when there is none."""
    word, dot, _ = unspelled(name).partition(".")
    field = field_of(type_, word)
    if dot:
        return f"{word}.precision" if field and field.of and field_of(field.of, "precision") else ""
    return "precision" if field_of(type_, "precision") else ""
