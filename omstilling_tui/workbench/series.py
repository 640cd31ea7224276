"""Files of measurements: CSV tables with a date and a value in each line."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from omstilling_tui.errors import DataError, UsageError
from omstilling_tui.hooks.context import Texts
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.values import checked_entity
from omstilling_tui.text.parsing_dates import parse_date
from omstilling_tui.text.parsing_numbers import parse_number
from omstilling_tui.text.translate import Message
from omstilling_tui.workbench.matching import folded

# What columns are called, by the field that they hold.
_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "date": ("date", "dato", "tid", "periode", "år", "year"),
    "indicator": ("indicator", "indikator", "id"),
    "value": ("value", "verdi", "måling", "tall", "tal"),
    "missing": ("missing", "mangler", "manglar"),
    "status": ("status",),
    "source": ("source", "kilde", "kjelde"),
    "note": ("note", "notat", "merknad", "kommentar"),
}


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A line of a file that was passed over, and why."""

    line: int
    reason: Texts


def read_series(text: str, plan: Plan, mapping: Mapping[str, str]) -> tuple[tuple[Measurement, ...], tuple[SkippedRow, ...]]:
    """Return the measurements in a CSV text, and the lines that are of no known indicator or say nothing.

    Args:
        text: The file's text.
        plan: The plan, for its indicators.
        mapping: See `measuring.import_series`.

    Raises:
        DataError: A line holds what is no date or no number.
        UsageError: The mapping names something that isn't there, or no column is known.
    """
    columns, names, fixed = _understood(mapping, plan)
    rows = list(_rows(text))
    if not rows:
        raise DataError("measuring.no-rows")
    head = {_field_of(name, columns): place for place, name in reversed(list(enumerate(rows[0][1]))) if _field_of(name, columns)}
    missing = [name for name in ("date", "value", "indicator") if name not in head and not (name == "indicator" and fixed)]
    if missing:
        raise UsageError("measuring.no-column", field=missing[0], found=", ".join(rows[0][1])[:100])
    known = _indicators(plan) | names
    found: list[Measurement] = []
    skipped: list[SkippedRow] = []
    for line, row in rows[1:]:
        held = {name: row[place].strip() if place < len(row) else "" for name, place in head.items()}
        indicator = fixed or known.get(folded(held["indicator"]), "")
        if not indicator:
            skipped.append(SkippedRow(line, Message("measuring.row-unknown", line=line, name=held["indicator"])))
        elif not held["value"] and not held.get("missing"):
            skipped.append(SkippedRow(line, Message("measuring.row-empty", line=line)))
        else:
            found.append(_measurement(line, held, indicator, plan))
    return tuple(found), tuple(skipped)


def _understood(mapping: Mapping[str, str], plan: Plan) -> tuple[dict[str, str], dict[str, str], str]:
    """A mapping taken apart: columns to fields, words to indicators, and the one indicator that all lines are of."""
    columns: dict[str, str] = {}
    names: dict[str, str] = {}
    fixed = ""
    for word, meaning in mapping.items():
        if meaning in _NAMES:
            columns[folded(word)] = meaning
        elif plan.part_of(meaning) != "indicators":
            raise UsageError("measuring.bad-map", word=word, meaning=meaning, known=", ".join(_NAMES))
        elif word == "indicator":
            fixed = meaning
        else:
            names[folded(word)] = meaning
    return columns, names, fixed


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The table's rows that hold anything, each with its line; the delimiter is the one that the header has most of."""
    lines = text.splitlines()
    head = next((line for line in lines if line.strip()), "")
    delimiter = max(";,\t", key=head.count)
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, row
    except csv.Error:
        raise DataError("measuring.bad-csv", line=reader.line_num + 1) from None


def _field_of(name: str, columns: Mapping[str, str]) -> str:
    wanted = folded(name)
    return columns.get(wanted) or next((field for field, names in _NAMES.items() if wanted in names), "")


def _indicators(plan: Plan) -> dict[str, str]:
    """The indicators' ids by id, and by title where only one has it."""
    titles: Sequence[str] = [folded(each.title) for each in plan.indicators]
    by_title = {title: each.id for title, each in zip(titles, plan.indicators, strict=True) if title and titles.count(title) == 1}
    return by_title | {folded(each.id): each.id for each in plan.indicators}


def _measurement(line: int, held: Mapping[str, str], indicator: str, plan: Plan) -> Measurement:
    day = parse_date(held["date"])
    if day is None:
        raise DataError("measuring.row-no-date", line=line, found=held["date"][:40])
    measurement = Measurement(
        indicator=indicator,
        date=day[0],
        precision="" if day[1] == "day" else day[1],
        value=_value(line, held["value"], plan.programme.language) if held["value"] else None,
        missing=held.get("missing", ""),
        status=held.get("status") or "final",
        source=held.get("source", ""),
        note=held.get("note", ""),
    )
    return checked_entity(measurement, f"{indicator}:{line}")  # type: ignore[no-any-return]


def _value(line: int, text: str, language: str) -> Decimal:
    value = parse_number(text, language)
    if value is None:
        raise DataError("measuring.row-no-number", line=line, found=text[:40])
    return value
