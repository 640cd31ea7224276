"""What the columns of a table hold, by their headers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from omstilling_tui.builtin.importers.markdown.blocks import Row, Table
from omstilling_tui.builtin.importers.markdown.inlines import Inline
from omstilling_tui.builtin.importers.markdown.topics import concepts_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept

_ORDER = (
    Concept.ID, Concept.CHALLENGE, Concept.OPPORTUNITY, Concept.WEAKNESS, Concept.THREAT, Concept.STRENGTH, Concept.BASELINE,
        Concept.TARGET, Concept.INDICATOR, Concept.SCHEDULE,
    Concept.METHOD, Concept.UNIT, Concept.AREA, Concept.RESPONSIBLE, Concept.DEADLINE, Concept.START, Concept.FRAME, Concept.COST,
        Concept.FUNDING, Concept.STATUS, Concept.DESCRIPTION,
    Concept.MAIN_GOAL, Concept.SUB_GOAL, Concept.EFFECT, Concept.GOAL, Concept.ACTIVITY, Concept.STRATEGY, Concept.PROJECT,
        Concept.RESULT, Concept.MEASURING, Concept.YEAR, Concept.SUM,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table.

    Attributes:
        of: The place of the first column of each concept.
        years: The columns that stand for a year, with it.
        first: The first header's words.
    """

    of: dict[Concept, int]
    years: tuple[tuple[int, int], ...]
    first: str

    def has(self, *concepts: Concept) -> bool:
        """Whether there is a column of one of the concepts."""
        return any(concept in self.of for concept in concepts)

    def cell(self, row: Row, *concepts: Concept) -> Inline | None:
        """Return the row's first filled cell of the concepts given, or None."""
        for concept in concepts:
            place = self.of.get(concept)
            if place is not None and place < len(row.cells) and row.cells[place].text.strip(" –—-"):
                return row.cells[place]
        return None

    def text(self, row: Row, *concepts: Concept) -> str:
        """Return the words of that cell on one line, empty when there is none."""
        cell = self.cell(row, *concepts)
        return cell.flat if cell else ""


def columns_of(table: Table) -> Columns:
    """Return what a table's columns hold."""
    held: dict[Concept, int] = {}
    years: list[tuple[int, int]] = []
    for place, cell in enumerate(table.header.cells):
        year = year_of(cell.flat)
        if year and not re.search(r"[^\W\d]{3,}", cell.flat.replace("mill", "").replace("Budsjett", "").replace("budsjett", "")):
            years.append((place, year))
            continue
        concept = concept_of(cell.flat)
        if concept and concept not in held:
            held[concept] = place
    return Columns(held, tuple(years), table.header.cells[0].flat if table.header.cells else "")


def concept_of(header: str) -> Concept | None:
    """Return the one concept that a column's header stands for, or None."""
    if header.strip() in ("#", "Nr", "Nr."):
        return Concept.ID
    found = concepts_of(header)
    if Concept.GOAL in found and year_of(header):
        return Concept.TARGET
    if header.casefold().startswith(("status 20", "status i 20", "i dag", "nå ", "no ")):
        return Concept.BASELINE
    if header.casefold().strip() in ("område", "områder", "omraade", "area", "tema", "innsats"):
        return Concept.AREA
    return next((concept for concept in _ORDER if concept in found), None)


def year_of(header: str) -> int | None:
    """Return the one year that a header names, or None."""
    years = {int(each) for each in re.findall(r"(?<![\d.])(?:19|20)\d{2}(?![\d.])", header)}
    return years.pop() if len(years) == 1 else None


def row_text(table: Table, row: Row) -> str:
    """Return a row with its headers, as the source to keep (`Område: Industri · 2017: 2,4 mill.`)."""
    pairs = []
    for head, cell in zip(table.header.cells, row.cells, strict=False):
        if cell.text:
            pairs.append(f"{head.flat}: {cell.flat}" if head.flat else cell.flat)
    return " · ".join(pairs)
