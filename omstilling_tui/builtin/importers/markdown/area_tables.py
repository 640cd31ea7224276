"""A table with a focus area in each row: its goal, target, activities, who is responsible, its frame."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from omstilling_tui.builtin.importers.markdown.activities import activity_fields, add_activity
from omstilling_tui.builtin.importers.markdown.area_parts import add_goal, goals_of, set_strategy
from omstilling_tui.builtin.importers.markdown.blocks import Row, Section, Table
from omstilling_tui.builtin.importers.markdown.columns import Columns, columns_of, row_text
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.frames import with_budget, with_money
from omstilling_tui.builtin.importers.markdown.headings import parted_title
from omstilling_tui.builtin.importers.markdown.horizons import horizon_of
from omstilling_tui.builtin.importers.markdown.indicators import add_indicators, add_quantity
from omstilling_tui.builtin.importers.markdown.quantities import Quantity
from omstilling_tui.builtin.importers.markdown.sentences import cell_items, enumerated, fold
from omstilling_tui.builtin.importers.markdown.topics import Topic, area_title
from omstilling_tui.builtin.importers.markdown.units import direction_of, unit_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.text.parsing_money import parse_money, scale_of
from omstilling_tui.text.parsing_numbers import parse_number

_OF_AREA = (Concept.GOAL, Concept.SUB_GOAL, Concept.MAIN_GOAL, Concept.TARGET, Concept.STRATEGY, Concept.FRAME)
_WHAT = (Concept.GOAL, Concept.SUB_GOAL, Concept.MAIN_GOAL, Concept.TARGET, Concept.STRATEGY, Concept.ACTIVITY)


def is_area_table(draft: Draft, section: Section, table: Table) -> bool:
    """Whether a table's rows are focus areas with their goals or activities."""
    columns = columns_of(table)
    if columns.has(Concept.ID, Concept.DEADLINE, Concept.PROJECT, Concept.INDICATOR, Concept.CHALLENGE) and not columns.has(
        Concept.GOAL, Concept.SUB_GOAL
    ):
        return False
    if columns.has(Concept.AREA):
        return columns.has(*_WHAT) or (section.topic is Topic.AREAS and not columns.years)
    return (
        section.topic is Topic.AREAS
        and not draft.all("focus_areas")
        and len(table.header.cells) > 1
        and (columns.has(*_WHAT) or 0 not in columns.of.values())
    )


def read_area_table(draft: Draft, table: Table) -> None:
    """Place the areas of a table with what its columns tell; rows with an empty first cell go on with the area above."""
    columns = columns_of(table)
    place = columns.of.get(Concept.AREA, 0)
    area = ""
    for row in table.rows:
        words = row.cells[place].flat
        title = parted_title(area_title(words) or words)[0]
        if fold(title) in ("sum", "totalt", "total"):
            continue
        if title:
            same = draft.area_titled(title)
            area = same or draft.add("focus_areas", row.line, row_text(table, row), title=title, status="selected")
        if area:
            _read_row(draft, table, columns, row, area)
    draft.headings.append(" · ".join(cell.flat for cell in table.header.cells if cell.text))
    draft.use(table)


def _read_row(draft: Draft, table: Table, columns: Columns, row: Row, area: str) -> None:
    goal_cell = columns.cell(row, Concept.SUB_GOAL, Concept.GOAL, Concept.MAIN_GOAL)
    for goal in cell_items(goal_cell.text) if goal_cell else ():
        add_goal(draft, area, row, goal)
    _read_target(draft, table, columns, row, area)
    strategy = columns.cell(row, Concept.STRATEGY)
    if strategy:
        set_strategy(draft, area, row.line, strategy.source)
    _read_activities(draft, table, columns, row, area)
    responsible = columns.text(row, Concept.RESPONSIBLE)
    if responsible and columns.has(*_OF_AREA):
        draft.change("focus_areas", area, responsible=responsible)
    _read_frame(draft, table, columns, row, area)


def _read_activities(draft: Draft, table: Table, columns: Columns, row: Row, area: str) -> None:
    """The row's activities; who is responsible and by when is the activity's own where the row tells no goal."""
    cell = columns.cell(row, Concept.ACTIVITY, Concept.PROJECT)
    names: tuple[str, ...] = ("end", "start", "precision") if columns.has(*_OF_AREA) else ("end", "start", "precision", "responsible")
    names = () if columns.has(Concept.TARGET) else names
    held = {name: value for name, value in activity_fields(columns, row).items() if name in names}
    for entry in _entries(cell.text) if cell else ():
        add_activity(draft, area, row, entry, row_text(table, row), **held)


def _entries(text: str) -> list[str]:
    """The activities of a cell; commas part them where each is a few words."""
    entries = cell_items(text)
    parts = enumerated(entries[0]) if len(entries) == 1 else []
    return parts if len(parts) > 1 and all(len(part.split()) <= 3 for part in parts) else entries


def _read_target(draft: Draft, table: Table, columns: Columns, row: Row, area: str) -> None:
    """The target beside the goal: words of its own («50 arbeidsplasser innen 2022»), or a bare number of what the goal names."""
    text = columns.text(row, Concept.TARGET)
    if not text:
        return
    goals = goals_of(draft, area) or [add_goal(draft, area, row, text)]
    if any(draft.owned("indicators", goal) for goal in goals):
        return
    value = parse_number(text)
    due = horizon_of(columns.text(row, Concept.DEADLINE, Concept.YEAR), draft.period)
    if value is None:
        for added in add_indicators(draft, goals[-1], row.line, text):
            target = draft.get("indicators", added).target
            if due and target.date is None:
                draft.change("indicators", added, target=replace(target, date=due.date, precision=due.precision))
        return
    statement = draft.get("sub_goals", goals[-1]).statement
    header = table.header.cells[columns.of[Concept.TARGET]].flat
    horizon = horizon_of(header, draft.period) or horizon_of(statement, draft.period) or due
    quantity = Quantity(
        title=statement,
        unit=unit_of(statement, free=False) or unit_of(header, free=False) or "antall",
        value=value,
        horizon=horizon,
        direction=direction_of(statement),
    )
    add_quantity(draft, goals[-1], row.line, row_text(table, row), quantity)


def _read_frame(draft: Draft, table: Table, columns: Columns, row: Row, area: str) -> None:
    scale = scale_of(" ".join(cell.flat for cell in table.header.cells))
    stands = draft.get("focus_areas", area)
    frames = stands.frames
    amounts: dict[int, Decimal] = {}
    for place, year in columns.years:
        amount = parse_money(row.cells[place].flat, scale)
        if amount is not None:
            amounts[year] = amount
    frames = with_budget(frames, amounts) if amounts else frames
    text = columns.text(row, Concept.FRAME, Concept.COST, Concept.FUNDING)
    if text:
        amount = parse_money(text, scale)
        frames = replace(frames, stated_total=amount) if amount is not None else with_money(replace(frames, text=text), text, draft)
    draft.change("focus_areas", area, frames=frames)
