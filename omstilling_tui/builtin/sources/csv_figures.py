"""Figures from a CSV file, as spreadsheets and statistics offices write them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from omstilling_tui.api import DataError, Remark
from omstilling_tui.builtin.sources.series import MISSING_MARKS, Figure, SeriesFile, read_period
from omstilling_tui.model.cleaning import clean_line, clean_text
from omstilling_tui.text.parsing_numbers import LIMIT, parse_number
from omstilling_tui.text.translate import Message

_HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "date": (
        "date", "dato", "måledato", "målt", "period", "periode", "year", "år", "aar", "tid", "time", "kvartal", "quarter", "måned", "månad",
        "month",
    ),
    "value": (
        "value", "verdi", "antall", "tal", "tall", "mengde", "resultat", "måling", "målt verdi", "beløp", "sum", "count", "number",
    ),
    "series": (
        "series", "serie", "indicator", "indikator", "måltall", "måltal", "mål", "variabel", "variable", "navn", "namn",
        "name",
    ),
    "note": ("note", "notat", "merknad", "kommentar", "comment", "forklaring", "kjelde", "kilde", "source"),
    "status": ("status", "foreløpig", "førebels", "preliminary"),
}  # fmt: skip
"""What a column may be called, by what it holds."""

ROLES: Final = tuple(_HEADS)
_DELIMITERS: Final = ";,\t|"
_PRELIMINARY: Final = ("preliminary", "foreløpig", "forløpig", "førebels", "foreløbig", "provisional", "*", "p", "ja", "yes")
_DEFINITIONS: Final = ("definition", "definisjon", "ny definisjon", "new definition")


def read_csv(raw: bytes, mapping: Mapping[str, str] | None = None) -> SeriesFile:
    """Return the figures of a CSV file.

    Args:
        raw: The file's bytes: UTF-8, else UTF-16 with a mark, else read as Latin-1, which is told.
        mapping: Which column is what, for names that aren't known: `{"value": "Sysselsatte", "date": "Aar"}`.

    Raises:
        DataError: It has no rows, its columns can't be told, or a date or a figure can't be read; with the line.
    """
    text, remarks = _decoded(raw)
    delimiter, rows = _split(text, mapping or {})
    head = [clean_line(each) for each in rows[0][1]] if rows else []
    columns = _columns(head, mapping or {})
    body = [(line, cells) for line, cells in rows[1:] if any(each.strip() for each in cells)]
    if not body:
        raise DataError("sources.no-rows")
    for line, cells in body:
        if any(each.strip() for each in cells[len(head) :]):
            raise DataError("sources.ragged", line=line, found=len(cells), expected=len(head))
    held = [
        (line, {role: clean_text(cells[place]) if place < len(cells) else "" for role, place in columns.items()}) for line, cells in body
    ]
    point = _has_decimal_point([cells["value"] for _, cells in held], delimiter)
    definitions = [(line, cells) for line, cells in held if _is_definition(cells)]
    figures = tuple(_figure(line, cells, point=point) for line, cells in held if not _is_definition(cells))
    return SeriesFile(figures=figures, remarks=(*remarks, *_definition_remarks(definitions), *_twice(figures)))


def parse_mapping(text: str) -> dict[str, str]:
    """Return a mapping of columns from text: `date=Aar, value=Sysselsatte`.

    Raises:
        DataError: It isn't of that form, or names what a column can't be.
    """
    mapping: dict[str, str] = {}
    for part in filter(None, (each.strip() for each in text.split(","))):
        role, equals, name = (each.strip() for each in part.partition("="))
        if not equals or role not in ROLES or not name:
            raise DataError("sources.bad-map", found=part[:80], allowed=", ".join(ROLES))
        mapping[role] = name
    return mapping


def _decoded(raw: bytes) -> tuple[str, list[Remark]]:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace"), [Remark(line=0, message=Message("sources.read-as", encoding="UTF-16"))]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace"), [Remark(line=0, message=Message("sources.read-as", encoding="Latin-1"))]


def _split(text: str, mapping: Mapping[str, str]) -> tuple[str, list[tuple[int, list[str]]]]:
    """Split the text by the delimiter that makes most of the head; Excel may name it in a line of its own (`sep=;`)."""
    lines = text.splitlines(keepends=True)
    skipped = 0
    if lines and (match := re.fullmatch(r"sep=(.)\s*", lines[0])):
        delimiters, skipped = match[1], 1
    else:
        delimiters = _DELIMITERS
    while skipped < len(lines) and not lines[skipped].strip():
        skipped += 1
    first = lines[skipped] if skipped < len(lines) else ""
    best = max(delimiters, key=lambda each: (_known_heads(_cells(first, each), mapping), first.count(each)))
    reader = csv.reader(io.StringIO("".join(lines[skipped:]), newline=""), delimiter=best)
    rows: list[tuple[int, list[str]]] = []
    line = skipped + 1
    try:
        for cells in reader:
            rows.append((line, cells))
            line = skipped + reader.line_num + 1
    except csv.Error:
        raise DataError("sources.bad-csv", line=line) from None
    return best, rows


def _cells(line: str, delimiter: str) -> list[str]:
    return [clean_line(each) for each in next(csv.reader([line], delimiter=delimiter), [])] if "\0" not in line else []


def _known_heads(head: Sequence[str], mapping: Mapping[str, str]) -> int:
    known = {name for names in _HEADS.values() for name in names} | {each.casefold() for each in mapping.values()}
    return sum(each.casefold() in known for each in head)


def _columns(head: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """Return the place of the column for each role that is there."""
    folded = [each.casefold() for each in head]
    columns: dict[str, int] = {}
    for role, names in _HEADS.items():
        wanted = (mapping[role].casefold(),) if role in mapping else names
        found = next((name for name in wanted if name in folded), None)
        if found is None and role in mapping:
            raise DataError("sources.no-column", column=mapping[role], columns=", ".join(head)[:300])
        if found is not None:
            if folded.count(found) > 1:
                raise DataError("sources.column-twice", column=found)
            columns[role] = folded.index(found)
    for role in ("date", "value"):
        if role not in columns:
            raise DataError(f"sources.no-{role}-column", columns=", ".join(head)[:300])
    return columns


def _has_decimal_point(values: Sequence[str], delimiter: str) -> bool:
    """Tell whether a point stands before decimals: when a comma splits cells, or a figure with one can't be meant otherwise."""
    if any(re.search(r"\d,\d", each) for each in values):
        return False
    return delimiter == "," or any(re.search(r"\.\d{1,2}$|\.\d{4,}$|^0\.|\d{4}\.", each.strip()) for each in values)


def _is_definition(cells: Mapping[str, str]) -> bool:
    return cells.get("series", "").casefold() in _DEFINITIONS and not cells["value"]


def _figure(line: int, cells: Mapping[str, str], *, point: bool) -> Figure:
    period = read_period(cells["date"])
    if period is None:
        raise DataError("sources.bad-date", line=line, found=cells["date"][:40])
    value = cells["value"].strip()
    marked = value.endswith("*")
    value = value.removesuffix("*").strip()
    missing = MISSING_MARKS.get(value.casefold(), "")
    return Figure(
        line=line,
        series=clean_line(cells.get("series", "")),
        date=period[0],
        precision=period[1],
        value=None if missing else _number(value, line, point=point),
        missing=missing,
        preliminary=marked or cells.get("status", "").casefold() in _PRELIMINARY,
        note=cells.get("note", ""),
    )


def _number(text: str, line: int, *, point: bool) -> Decimal:
    bare = re.sub(r"\s*(?:%|kr\.?|NOK)$", "", re.sub(r"^(?:kr\.?|NOK)\s*", "", text, flags=re.IGNORECASE), flags=re.IGNORECASE)
    if point:
        plain = re.sub(r"[\s\u00a0\u202f]", "", bare).replace("\u2212", "-")
        value = Decimal(plain) if re.fullmatch(r"[+-]?\d{1,15}(?:\.\d{1,20})?", plain) else None
    else:
        value = parse_number(bare)
        if value is None and re.fullmatch(r"[+-]?\d{1,15},\d{4,20}", bare):  # more decimals than are kept
            value = Decimal(bare.replace(",", "."))
    if value is None or abs(value) >= LIMIT:
        raise DataError("sources.bad-value", line=line, found=text[:40])
    return round(value, 3).normalize() + 0


def _definition_remarks(rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[Remark]:
    for line, cells in rows:
        period = read_period(cells["date"])
        date = period[0] if period else cells["date"]
        yield Remark(line=line, message=Message("sources.definition-changed", date=date, note=clean_line(cells.get("note", ""))))


def _twice(figures: Sequence[Figure]) -> Iterator[Remark]:
    seen: set[tuple[str, object]] = set()
    for each in figures:
        if (each.series, each.date) in seen:
            yield Remark(line=each.line, message=Message("sources.date-twice", series=each.series or "-", date=each.date))
        seen.add((each.series, each.date))
