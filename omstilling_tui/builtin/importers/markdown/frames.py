"""A focus area's frames in its own section: «Ramme: 2 mill. kroner pr. år i 2018–2020», limits in words."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from omstilling_tui.builtin.importers.markdown.blocks import Section, Table
from omstilling_tui.builtin.importers.markdown.columns import columns_of, row_text
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.texts import markdown_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.model.goals import Frames, YearAmount
from omstilling_tui.text.parsing_dates import find_dates, find_periods
from omstilling_tui.text.parsing_money import find_money, parse_money, scale_of

_PER_YEAR = re.compile(
    r"\b(?:pr\.?|per|i|hvert|kvart|a|each)\s*år\b|\bårlig\w*|\bårleg\w*|\byearly\b|\bannual\w*|per year|a year|årleg", re.IGNORECASE
)


def read_frame(draft: Draft, area: str, part: Section) -> None:
    """Place an area's frame: its words, and the money per year or in all."""
    for block in part.blocks:
        if isinstance(block, Table):
            _read_table(draft, area, block)
            continue
        text = markdown_of([block])
        stands = draft.get("focus_areas", area)
        frames = replace(with_money(stands.frames, " ".join(text.split()), draft), text=f"{stands.frames.text}\n\n{text}".strip())
        draft.change("focus_areas", area, frames=frames)
        draft.place(area, block.line, text)
        draft.use(block)
    draft.use(part)


def with_money(frames: Frames, text: str, draft: Draft) -> Frames:
    """Return the frames with the money that a sentence tells: per year, for one year, or in all."""
    found = find_money(text)
    if not found:
        bare = parse_money(text)
        return replace(frames, stated_total=bare) if bare is not None and bare >= 10_000 else frames
    by_year = [(money.amount, _year_beside(text[money.end : money.end + 14])) for money in found]
    if all(year for _, year in by_year):
        return with_budget(frames, {year: amount for amount, year in by_year if year})
    amount = found[0].amount
    periods = find_periods(text)
    if is_per_year(text):
        period = (periods[0].first.year, periods[0].last.year) if periods else _programme_years(draft)
        return with_budget(frames, dict.fromkeys(range(period[0], period[1] + 1), amount)) if period else frames
    return replace(frames, stated_total=amount)


def is_per_year(text: str) -> bool:
    """Whether a text speaks of an amount for each year."""
    return bool(_PER_YEAR.search(text))


def with_budget(frames: Frames, amounts: dict[int, Decimal]) -> Frames:
    """Return the frames with amounts per year, each year once, in order."""
    held = {each.year: each for each in frames.budget} | {year: YearAmount(year=year, amount=amount) for year, amount in amounts.items()}
    return replace(frames, budget=tuple(held[year] for year in sorted(year for year in held if year)))


def _year_beside(text: str) -> int | None:
    match = re.match(r"\s*(?:i|in|for|\()\s*((?:19|20)\d\d)(?!\d|\s?[–-])", text)
    dates = find_dates(match[1]) if match else ()
    return dates[0].date.year if dates and dates[0].date else None


def _programme_years(draft: Draft) -> tuple[int, int] | None:
    period = draft.period
    return (period.start.year, period.end.year) if period.start and period.end else None


def _read_table(draft: Draft, area: str, table: Table) -> None:
    """A table of the area's own with years in its header, or in its first column."""
    columns = columns_of(table)
    scale = scale_of(" ".join(cell.flat for cell in table.header.cells))
    amounts: dict[int, Decimal] = {}
    for row in table.rows[:1] if columns.years else table.rows:
        for place, year in columns.years:
            amount = parse_money(row.cells[place].flat, scale)
            if amount is not None:
                amounts[year] = amount
        dates = [] if columns.years else [each for each in find_dates(row.cells[0].flat) if each.date]
        amount = parse_money(columns.text(row, Concept.COST, Concept.FRAME, Concept.FUNDING), scale)
        if dates and dates[0].date and amount is not None:
            amounts[dates[0].date.year] = amount
    if amounts:
        stands = draft.get("focus_areas", area)
        source = "\n".join(row_text(table, row) for row in table.rows)
        draft.change("focus_areas", area, frames=with_budget(stands.frames, amounts), source_text=f"{stands.source_text}\n\n{source}")
        draft.place(area, table.line, source)
        draft.use(table)
