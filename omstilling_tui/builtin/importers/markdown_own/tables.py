"""The tables and lists of our documents: rows of entities, of nested values, of amounts by year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from omstilling_tui.builtin.exporters.content.layout import FRAMES_BUDGET, Sheet
from omstilling_tui.builtin.exporters.content.naming import columns_of, heading
from omstilling_tui.builtin.exporters.content.years import ids_by_year
from omstilling_tui.builtin.exporters.markdown import is_plain_id, unescape
from omstilling_tui.builtin.importers.markdown_own.found import NestedRow
from omstilling_tui.builtin.importers.markdown_own.parts import Item, Table
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, part_type, type_of_single
from omstilling_tui.text.labels import kind_label

if TYPE_CHECKING:
    from omstilling_tui.builtin.importers.markdown_own.collecting import Walk


def take_list_row(walk: Walk, row: Item) -> None:
    """Take an item of a list of entities: its id, its words, and labelled values below it."""
    sheet = walk.sheet
    assert sheet
    id, words = split_id(row.text)
    id = walk.found.home(sheet.part, id, row.line)
    _imply(walk, sheet, id)
    walk.say(sheet.part, id, sheet.columns[0], words, row.line)
    for text in row.below:
        walk.fact(sheet.part, id, text, row.line)


def take_table(walk: Walk, table: Table) -> bool:
    """Take a table: what it holds is told by the label above it, or else by the section. Tell whether it has a place there."""
    sort, part = walk.register
    part = part or (walk.sheet.part if walk.sheet else walk.card.part if walk.card else "")
    if walk.label:
        return _take_labelled(walk, table, part)
    if sort == "order":
        _take_order(walk, table)
    elif part == "measurements":
        _take_measurements(walk, table)
    elif sort:
        _take_rows(walk, table, part, home=sort == "alone")
    elif walk.section and walk.section.frames:
        _take_frames(walk, table)
    elif walk.sheet and walk.sheet.style == "years":
        _take_years(walk, table, walk.sheet)
    elif walk.sheet:
        _take_rows(walk, table, part, home=True)
    return bool(sort or walk.sheet or (walk.section and walk.section.frames))


def _take_labelled(walk: Walk, table: Table, part: str) -> bool:
    if part in COLLECTIONS or part in type_of_single:
        if walk.label in walk.nested_lists(part):
            _take_nested(walk, table, part)
            return True
        if walk.sheet and walk.label in {heading(label, walk.t) for label, _ in walk.sheet.more}:
            _take_rows(walk, table, part, home=False)
            return True
    return False


def split_id(text: str) -> tuple[str, str]:
    """Return the id that a heading or an item begins with, and the rest: `IO1 Reiseliv`, `**A** Reiseliv`; no id when there is none."""
    bold = re.fullmatch(r"\*\*([\w.\-]+)\*\*(?: +(.*))?", text)
    if bold:
        return bold[1], bold[2] or ""
    first, _, rest = text.partition(" ")
    return (first, rest) if is_plain_id(first) else ("", text)


def _imply(walk: Walk, sheet: Sheet, id: str) -> None:
    name, value = sheet.implied
    if name:
        walk.found.implied.append((sheet.part, id, name, value))
    if sheet.owner:
        walk.found.implied.append((sheet.part, id, sheet.owner, walk.owner))


def _rows(walk: Walk, table: Table) -> Iterator[tuple[int, str, dict[str, str]]]:
    """The rows that say something: the line, the id, and the cells by their column's label. What is in italics was worked out."""
    id_label = walk.t("fields.name.id")
    for line, cells in table.rows:
        held = {unescape(label): cell for label, cell in zip(table.header, cells, strict=False) if not _is_italic(label)}
        id = unescape(held.pop(id_label, ""))
        if not _is_italic(cells[0]) and (id or any(held.values())):
            yield line, id, held


def _is_italic(text: str) -> bool:
    return bool(re.fullmatch(r"\*(?!\*).+(?<!\*)\*", text))


def _take_rows(walk: Walk, table: Table, part: str, *, home: bool) -> None:
    paths = columns_of(part, part_type(part), walk.t)
    _warn_of_unknown(walk, table, paths)
    for line, id, cells in _rows(walk, table):
        if home:
            id = walk.found.home(part, id, line)
            if walk.sheet:
                _imply(walk, walk.sheet, id)
        for label, text in cells.items():
            if label in paths and id:
                walk.say(part, id, paths[label], text, line)


def _warn_of_unknown(walk: Walk, table: Table, paths: Mapping[str, str]) -> None:
    for label in table.header:
        if label and not _is_italic(label) and unescape(label) not in paths and unescape(label) != walk.t("fields.name.id"):
            walk.found.remark(table.line, "exporting.unknown-column", found=unescape(label)[:60])


def _take_nested(walk: Walk, table: Table, part: str) -> None:
    path, paths = walk.nested_lists(part)[walk.label]
    _warn_of_unknown(walk, table, paths)
    keyed = walk.t("fields.name.id") in table.header
    held = walk.found.nested.setdefault
    for line, cells in table.rows:
        named = dict(zip((unescape(label) for label in table.header), cells, strict=False))
        id = unescape(named.pop(walk.t("fields.name.id"), "")) if keyed else walk.owner
        row = NestedRow(line=line, texts={paths[label]: text for label, text in named.items() if label in paths})
        held((part, id, path), []).append(row)


def _take_years(walk: Walk, table: Table, sheet: Sheet) -> None:
    paths = columns_of(sheet.part, part_type(sheet.part), walk.t)
    years = [int(label) for label in table.header if _is_year(label)]
    for line, names, cells in _rows(walk, table):
        ids = ids_by_year(names, years)
        for year in years:
            text = cells.get(str(year), "")
            if not text and year not in ids:
                continue
            id = walk.found.home(sheet.part, ids.get(year, ""), line)
            said = {paths[label]: each for label, each in cells.items() if label in paths} | {"year": str(year), "amount": text}
            for path, each in said.items():
                walk.say(sheet.part, id, path, each, line)


def _take_frames(walk: Walk, table: Table) -> None:
    paths = columns_of("focus_areas", part_type("focus_areas"), walk.t)
    for line, id, cells in _rows(walk, table):
        for label, text in cells.items():
            if _is_year(label) and text:
                row = NestedRow(line=line, texts={"year": label, "amount": text})
                walk.found.nested.setdefault(("focus_areas", id, FRAMES_BUDGET), []).append(row)
            elif label in paths:
                walk.say("focus_areas", id, paths[label], text, line)


def _is_year(label: str) -> bool:
    return bool(re.fullmatch(r"\d{4}", label))


def _take_order(walk: Walk, table: Table) -> None:
    parts = {kind_label(part, walk.t): part for part in COLLECTIONS}
    for _, cells in table.rows:
        if len(cells) > 1 and unescape(cells[0]) in parts:
            walk.found.order[parts[unescape(cells[0])]] = [id.strip() for id in unescape(cells[1]).split(",")]


def _take_measurements(walk: Walk, table: Table) -> None:
    paths = columns_of("measurements", Measurement, walk.t)
    for line, id, cells in _rows(walk, table):
        row = NestedRow(line=line, texts={paths[label]: text for label, text in cells.items() if label in paths})
        walk.found.measurements.append((id, row))
