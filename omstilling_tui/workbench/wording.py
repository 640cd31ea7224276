"""Values and names of the plan's parts as people read them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from omstilling_tui.model.cleaning import clean_line
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.values import entity_to_json
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label, yes_no
from omstilling_tui.text.translate import Translator

_NAMES: Final = ("title", "name", "statement", "heading", "text", "how", "code", "conclusions", "description")
"""The fields that say best what something is, the first one that is filled in."""

_UNSPACED: Final = frozenset({"year", "half", "version", "first_year", "last_year"})
"""Whole numbers that are written without a mark between thousands."""

LONG: Final = 60
"""Text past so many letters is shortened where it stands within a sentence."""


def shortened(text: str, most: int = LONG) -> str:
    """Return text on one line, cut at a word with an ellipsis when it is long."""
    line = clean_line(text)
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut[: cut.rfind(" ")] if cut.rfind(" ") > most // 2 else cut).rstrip(" ,.;:") + "…"


def title_of(entity: Any, t: Translator) -> str:
    """Return what an entity is called: its title, name or statement on one line; empty when it has none."""
    return title_in(entity_to_json(entity), t)


def title_in(held: Mapping[str, Any], t: Translator) -> str:
    """Return what an entity is called, from its JSON form."""
    for name in _NAMES:
        if isinstance(text := held.get(name), str) and text:
            return clean_line(text)
    words = [held.get("year"), held.get("date"), held.get("value"), choice_label(str(held.get("body") or held.get("source") or ""), t)]
    return " ".join(str(word) for word in words if word not in (None, ""))


def value_text(field: Field | None, raw: Any, t: Translator, *, precision: str = "", whole: bool = False) -> str:
    """Return a field's JSON value in words and figures.

    Args:
        field: The field's declaration.
        raw: The value in its JSON form.
        t: The reader's language.
        precision: How exactly a date is known.
        whole: Text is given whole and without quotation marks, as where it stands alone.
    """
    if raw in (None, "", [], ()):
        return t("describing.empty")
    kind = field.kind if field else Kind.TEXT
    match kind:
        case Kind.DATE:
            return _date(raw, t, precision)
        case Kind.DATES:
            return ", ".join(_date(each, t, "") for each in raw)
        case Kind.MONEY:
            return formats.money(Decimal(str(raw)), t.language)
        case Kind.NUMBER:
            return formats.number(Decimal(str(raw)), t.language)
        case Kind.INTEGER:
            return str(raw) if field and field.name in _UNSPACED else formats.number(raw, t.language)
        case Kind.BOOLEAN:
            return yes_no(bool(raw), t)
        case Kind.CHOICE:
            return choice_label(raw, t)
        case Kind.REFERENCE:
            return str(raw)
        case Kind.REFERENCES | Kind.TEXTS:
            return ", ".join(raw)
        case Kind.VALUE:
            assert field
            return row_text(field.of, raw, t)
        case Kind.VALUES:
            assert field
            return "; ".join(row_text(field.of, each, t) for each in raw)
    known = choice_label(str(raw), t) if field and field.choices else str(raw)
    return known if whole or (field and field.choices and raw in field.choices) else f"«{shortened(known)}»"


def row_text(type_: type[Any] | None, row: Mapping[str, Any], t: Translator) -> str:
    """Return a nested value as one line: what is filled in, with commas between."""
    declared = list(fields_of(type_)) if type_ else []
    precision = str(row.get("precision") or "")
    filled = [field for field in declared if row.get(field.name) not in (None, "", [], False) and field.name != "precision"]
    return ", ".join(value_text(field, row[field.name], t, precision=precision, whole=True) for field in filled)


def _date(raw: str, t: Translator, precision: str) -> str:
    return formats.date(dt.date.fromisoformat(raw), t.language, precision)
