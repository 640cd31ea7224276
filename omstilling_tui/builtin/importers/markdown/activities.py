"""Main activities of a focus area, from lists, lines and tables."""

from __future__ import annotations

from typing import Any

from omstilling_tui.builtin.importers.markdown.acting_words import STAGES, STATUSES
from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Item, Paragraph, Row, Table
from omstilling_tui.builtin.importers.markdown.columns import Columns, columns_of, row_text
from omstilling_tui.builtin.importers.markdown.details import details_of
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.sentences import cell_items, enumerated, pieces_of
from omstilling_tui.builtin.importers.markdown.statements import parted
from omstilling_tui.builtin.importers.markdown.texts import markdown_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.text.parsing_dates import find_dates, find_periods


def read_activities(draft: Draft, area: str, block: Block) -> None:
    """Place the activities of a list, a table or a line."""
    match block:
        case BulletList():
            for item in block.items:
                _add_item(draft, area, item)
        case Table():
            read_activity_table(draft, area, block)
            return
        case Paragraph():
            for piece in _pieces(block.inline.text):
                add_activity(draft, area, block, piece, piece)
    draft.use(block)


def _pieces(text: str) -> list[str]:
    pieces = pieces_of(text)
    return enumerated(pieces[0]) if len(pieces) == 1 else pieces


def _add_item(draft: Draft, area: str, item: Item) -> None:
    title, rest = parted(item.inline)
    under = markdown_of(item.blocks)
    source = "\n\n".join(part for part in (item.inline.source, under) if part)
    details = details_of(" ".join(source.split()), title)
    due = [each for each in find_dates(details.due) if each.date]
    held: dict[str, Any] = {"end": due[-1].date, "precision": due[-1].precision} if due else {}
    description = "\n\n".join(part for part in (rest, under) if part)
    add_activity(draft, area, item, details.title, source, description=description, responsible=details.responsible, **held)


def add_activity(draft: Draft, area: str, block: Block, title: str, source: str, **held: Any) -> str:
    """Add an activity; «Forstudie …» tells its stage."""
    folded = title.casefold()
    stage = next((stage for stage, stems in STAGES.items() if any(folded.startswith(stem) for stem in stems)), "")
    return draft.add("activities", block.line, source, focus_area=area, title=title.strip(" .") or source[:100], stage=stage, **held)


def read_activity_table(draft: Draft, area: str, table: Table) -> None:
    """Place the activities of a table, with who is responsible and by when."""
    columns = columns_of(table)
    for row in table.rows:
        cell = columns.cell(row, Concept.ACTIVITY, Concept.PROJECT, Concept.STRATEGY)
        if cell:
            entries = cell_items(cell.text)
            for entry in entries:
                add_activity(draft, area, row, entry, row_text(table, row), **activity_fields(columns, row))
    draft.headings.append(" · ".join(each.flat for each in table.header.cells if each.text))
    draft.use(table)


def activity_fields(columns: Columns, row: Row) -> dict[str, Any]:
    """Return an activity's fields beside its title in a table's row."""
    held: dict[str, Any] = {"responsible": columns.text(row, Concept.RESPONSIBLE), "expected_result": columns.text(row, Concept.RESULT)}
    when = columns.text(row, Concept.DEADLINE)
    periods, dates = find_periods(when), [each for each in find_dates(when) if each.date]
    if periods:
        held |= {"start": periods[0].first, "end": periods[0].last, "precision": "year"}
    elif dates:
        held |= {"end": dates[-1].date, "precision": dates[-1].precision}
    status = status_of(columns.text(row, Concept.STATUS))
    rest = [columns.text(row, concept) for concept in (Concept.DESCRIPTION, Concept.COST, Concept.FRAME, Concept.FUNDING)]
    described = [when] if when and not (periods or dates) else []
    return held | ({"status": status} if status else {}) | {"description": "\n\n".join(part for part in [*described, *rest] if part)}


def status_of(text: str) -> str:
    """Return how far something has come by its words, empty when they don't tell."""
    folded = text.casefold()
    return next((status for status, words in STATUSES.items() if any(word in folded for word in words)), "")
