"""Tables of amounts by year: financing (source × year), budgets, and the focus areas' frames (area × year)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Final

from omstilling_tui.builtin.exporters.content.blocks import Cell, Column, Grid
from omstilling_tui.builtin.exporters.content.layout import FRAMES_BUDGET, FRAMES_TOTAL, Sheet
from omstilling_tui.builtin.exporters.content.leaves import leaves_of
from omstilling_tui.builtin.exporters.content.naming import column
from omstilling_tui.builtin.exporters.content.telling import Telling
from omstilling_tui.model.plan import part_type

NOBODY: Final = "–"
"""Stands among a row's ids for a year without an entity."""

_MOST_YEARS = 60


def years_grid(telling: Telling, sheet: Sheet, entities: Sequence[Any], caption: str) -> Grid | None:
    """Return the entities that have a year as a table with a row for what they have in common; None when there are none.

    A row's first cell holds the ids of its entities in the order of the years; see `ids_by_year`.
    """
    leaves = [leaves_of(part_type(sheet.part))[path] for path in sheet.columns]
    dated = [each for each in entities if each.year is not None]
    years: list[int] = sorted({each.year for each in dated})
    if not dated or len(years) > _MOST_YEARS:
        return None
    rows = _rows(dated, lambda each: tuple(leaf.held_by(each) for leaf in leaves))
    for each in (entity for row in rows for entity in row.values()):
        telling.place(sheet.part, each, "year", "amount", *sheet.columns)
    shown = [leaf for leaf in leaves if any(telling.cell(next(iter(row.values())), leaf).text for row in rows)]
    cells = []
    for row in rows:
        first = next(iter(row.values()))
        amounts = [row[year].amount if year in row else None for year in years]
        ids = Cell(text=_ids_in_words(years, {year: each.id for year, each in row.items()}))
        cells.append((ids, *(telling.cell(first, leaf) for leaf in shown), *_amounts(telling, amounts)))
    labels = [Column(label=telling.label(sheet.part, leaf), number=telling.is_number(leaf)) for leaf in shown]
    sums = _sum_row(telling, len(shown), [[each[year].amount for each in rows if year in each] for year in years])
    return Grid(caption=caption, columns=(*_head(telling, labels, years),), rows=(*cells, sums))


def frames_grid(telling: Telling, caption: str) -> Grid | None:
    """Return the focus areas' budget frames by year, an area in each row; None when there is no area to show.

    An area whose frames don't name each year once, in order, with an amount, is left to the register.
    """
    leaves = leaves_of(part_type("focus_areas"))
    areas = [each for each in telling.plan.focus_areas if _regular(each) and (each.status == "selected" or _has_frames(each))]
    years = sorted({line.year for area in areas for line in area.frames.budget if line.year is not None})
    if not areas or len(years) > _MOST_YEARS:
        return None
    totals = any(area.frames.stated_total is not None for area in areas)
    cells = []
    for area in areas:
        telling.mark(area, leaves[FRAMES_BUDGET])
        telling.mark(area, leaves[FRAMES_TOTAL])
        by_year = {line.year: line.amount for line in area.frames.budget}
        row = (Cell(text=area.id), Cell(text=area.title, derived=True), *_amounts(telling, [by_year.get(year) for year in years]))
        cells.append((*row, telling.cell(area, leaves[FRAMES_TOTAL])) if totals else row)
    t = telling.wording.t
    head = _head(telling, [Column(label=column("focus_areas", "title", t), derived=True)], years)
    sums = _sum_row(telling, 1, [[line.amount for area in areas for line in area.frames.budget if line.year == year] for year in years])
    if totals:
        head = [*head, Column(label=column("focus_areas", FRAMES_TOTAL, t), number=True)]
        sums = (*sums, Cell(derived=True))
    return Grid(caption=caption, columns=tuple(head), rows=(*cells, sums))


def ids_by_year(text: str, years: Sequence[int]) -> dict[int, str]:
    """Return the ids that a row's first cell names, by year.

    Args:
        text: `F1–F6`, one for each year from the first column on; `F1, –, F3`, with a year left out; `2027: F7, F9`, from 2027 on.
        years: The years of the columns.
    """
    start, colon, names = text.rpartition(": ")
    span = re.fullmatch(r"(\S*?)(\d{1,6})–(\S*?)(\d{1,6})", names)
    if span and span[1] == span[3]:
        ids = [f"{span[1]}{number}" for number in range(int(span[2]), min(int(span[4]), int(span[2]) + len(years)) + 1)]
    else:
        ids = [each.strip() for each in names.split(",")]
    first = int(start) if colon and start.isdecimal() and len(start) <= 4 else min(years, default=0)
    return {year: id for year, id in zip((each for each in years if each >= first), ids, strict=False) if id and id != NOBODY}


def _ids_in_words(years: Sequence[int], ids: dict[int, str]) -> str:
    first, last = min(ids), max(ids)
    named = [ids.get(year, NOBODY) for year in years if first <= year <= last]
    start = "" if first == years[0] else f"{first}: "
    span = f"{start}{named[0]}–{named[-1]}"
    return span if len(named) > 2 and ids_by_year(span, years) == ids else start + ", ".join(named)


def _rows(entities: Iterable[Any], key: Any) -> list[dict[int, Any]]:
    """Put entities with the same key in one row by year, in rising order; a year that is taken begins a new row."""
    rows: list[dict[int, Any]] = []
    open_rows: dict[Any, dict[int, Any]] = {}
    for each in entities:
        row = open_rows.get(key(each))
        if row is None or each.year <= max(row):
            row = open_rows[key(each)] = {}
            rows.append(row)
        row[each.year] = each
    return rows


def _regular(area: Any) -> bool:
    years = [line.year for line in area.frames.budget]
    return None not in years and all(line.amount is not None for line in area.frames.budget) and years == sorted(set(years))


def _has_frames(area: Any) -> bool:
    return bool(area.frames.budget) or area.frames.stated_total is not None


def _amounts(telling: Telling, amounts: Sequence[Decimal | None]) -> list[Cell]:
    known = [each for each in amounts if each is not None]
    total = [telling.figure(sum(known, Decimal(0)) if known else None, derived=True)] if len(amounts) > 1 else []
    return [*(telling.figure(each) for each in amounts), *total]


def _head(telling: Telling, labels: Sequence[Column], years: Sequence[int]) -> list[Column]:
    t = telling.wording.t
    total = [Column(label=t("documents.sum"), number=True, derived=True)] if len(years) > 1 else []
    return [Column(label=t("fields.name.id")), *labels, *(Column(label=str(year), number=True) for year in years), *total]


def _sum_row(telling: Telling, labels: int, amounts: Sequence[Sequence[Decimal | None]]) -> tuple[Cell, ...]:
    """The row of the sums of each year, and of all of them."""
    known = [each for year in amounts for each in year if each is not None]
    total = [telling.figure(sum(known, Decimal(0)), derived=True)] if len(amounts) > 1 else []
    return (*amounts_row(telling, labels, amounts), *total)


def amounts_row(telling: Telling, labels: int, amounts: Sequence[Sequence[Decimal | None]]) -> tuple[Cell, ...]:
    """Return the last row of a table of amounts: each column's sum, after as many empty cells as there are labels."""
    sums = [sum((each for each in column if each is not None), Decimal(0)) for column in amounts]
    blank = [Cell(derived=True)] * labels
    first = Cell(text=telling.wording.t("documents.sum"), derived=True)
    return (first, *blank, *(telling.figure(each, derived=True) for each in sums))
