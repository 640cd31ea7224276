"""Values in words, and back: what is written in a document can be read again as exactly the value that stood there."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from omstilling_tui.builtin.exporters.content.leaves import Leaf
from omstilling_tui.errors import DataError
from omstilling_tui.model.fields import PRECISIONS, Field, Kind
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label, yes_no
from omstilling_tui.text.numbers_typed import parse_number
from omstilling_tui.text.parsing_dates import parse_date
from omstilling_tui.text.translate import Translator


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one document.

    Attributes:
        t: The document's language.
        persons: The names of the persons in the register by id; those without a name are left out.
    """

    t: Translator
    persons: Mapping[str, str]

    def write(self, leaf: Leaf, entity: Any) -> str:
        """Return what stands in a field of an entity in words, empty when nothing does."""
        held = leaf.held_by(entity)
        if leaf.field.kind is Kind.DATE:
            precision = _beside(entity, leaf) if leaf.precision else ""
            return self.write_date(held, precision) if held else ""
        return self.write_plain(leaf.field, held)

    def write_plain(self, field: Field, held: Any) -> str:
        """Return a value in words by itself, without what stands beside it; not for dates."""
        match field.kind:
            case Kind.BOOLEAN:
                return yes_no(True, self.t) if held else ""
            case Kind.INTEGER:
                return "" if held is None else str(held)
            case Kind.NUMBER:
                return "" if held is None else formats.number(held, self.t.language)
            case Kind.MONEY:
                return "" if held is None else formats.money(held, self.t.language).removesuffix(f"{formats.NBSP}kr")
            case Kind.DATES:
                return ", ".join(self.write_date(each, "") for each in held)
            case Kind.REFERENCES | Kind.TEXTS:
                return ", ".join(each.replace("\\", "\\\\").replace(",", "\\,") for each in held)
            case Kind.TEXT | Kind.CHOICE | Kind.PERSON | Kind.REFERENCE:
                return self._write_word(field, held)
            case _:
                return str(held)

    def write_date(self, date: dt.date, precision: str) -> str:
        """Return a date as exactly as it is known, with the day and the precision where the short form would lose the day."""
        short = formats.date(date, self.t.language, precision)
        if _read_day(short) == (date, precision):
            return short
        exact = f"{date.day:02}.{date.month:02}.{date.year:04}"
        return f"{exact} ({choice_label(precision, self.t)})" if precision else exact

    def _write_word(self, field: Field, held: str) -> str:
        known = self._known(field)
        if held in known.values():
            return next(words for words, word in known.items() if word == held)
        return held if self._read_word(field, held) == held else f"«{held}»"

    def read(self, leaf: Leaf, text: str) -> dict[str, Any]:
        """Return the JSON values, by path, that the words in a field stand for.

        Raises:
            DataError: It is no number or date where one must stand.
        """
        field = leaf.field
        match field.kind:
            case Kind.DATE:
                date, precision = self.read_date(text)
                return {leaf.path: date.isoformat()} | ({leaf.precision: precision} if leaf.precision and precision else {})
            case Kind.BOOLEAN:
                return {leaf.path: text.casefold() == yes_no(True, self.t).casefold()}
            case Kind.INTEGER | Kind.NUMBER | Kind.MONEY:
                return {leaf.path: read_number(text)}
            case Kind.DATES:
                return {leaf.path: [self.read_date(each)[0].isoformat() for each in text.split(",")]}
            case Kind.REFERENCES | Kind.TEXTS:
                return {leaf.path: _split(text)}
            case Kind.TEXT | Kind.CHOICE | Kind.PERSON | Kind.REFERENCE:
                return {leaf.path: self._read_word(field, text)}
            case _:
                return {leaf.path: text}

    def read_date(self, text: str) -> tuple[dt.date, str]:
        """Return the date that the words stand for, and its precision.

        Raises:
            DataError: It is no date.
        """
        head, _, tail = text.strip().partition(" (")
        labels = {choice_label(word, self.t): word for word in PRECISIONS}
        precision = labels.get(tail.removesuffix(")"), "") if tail.endswith(")") else ""
        found = _read_day(head if precision else text)
        if found is None:
            raise DataError("exporting.not-a-date", found=text[:60])
        return found[0], precision or found[1]

    def _read_word(self, field: Field, text: str) -> str:
        known = self._known(field)
        if field.kind is Kind.CHOICE:
            return next((word for words, word in known.items() if words.casefold() == text.casefold()), text)
        if text in known:
            return known[text]
        if len(text) > 1 and text[0] == "«" and text[-1] == "»":
            inner = text[1:-1]
            return inner if inner in known or self._read_word(field, inner) != inner else text
        return text

    def _known(self, field: Field) -> dict[str, str]:
        """The words that stand for something else than themselves: labels of choice words, names of persons with their ids."""
        labels = {choice_label(word, self.t): word for word in field.choices}
        persons = field.kind is Kind.PERSON or "persons" in field.targets
        return labels | ({f"{name} ({id})": id for id, name in self.persons.items()} if persons else {})


def read_number(text: str) -> Decimal:
    """Return the number that the words stand for: `1 234,5`, `−3`, `2 mill.`.

    Raises:
        DataError: It is no number.
    """
    try:
        return parse_number(text)
    except DataError:
        raise DataError("exporting.not-a-number", found=text[:60]) from None


def _read_day(text: str) -> tuple[dt.date, str] | None:
    """Return a date and its precision. A year of four digits is that year, before the year 100 too."""
    day = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text.strip())
    try:
        return (dt.date(int(day[3]), int(day[2]), int(day[1])), "") if day else parse_date(text)
    except ValueError:
        return None


def _beside(entity: Any, leaf: Leaf) -> str:
    for name in leaf.precision.split("."):
        entity = getattr(entity, name)
    return str(entity)


def _split(text: str) -> Sequence[str]:
    """Split at commas, except those with a backslash before them."""
    parts, part, escaped = [], "", False
    for letter in text:
        if letter == "," and not escaped:
            parts.append(part)
            part = ""
        elif letter == "\\" and not escaped:
            escaped = True
            continue
        else:
            part += letter
        escaped = False
    return [each.strip() for each in (*parts, part) if each.strip()]
