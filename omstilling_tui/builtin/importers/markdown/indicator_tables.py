"""Tables of indicators: titles, baselines, targets, targets per year, how, when and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from omstilling_tui.builtin.importers.markdown.blocks import Row, Table
from omstilling_tui.builtin.importers.markdown.columns import Columns, columns_of, row_text, year_of
from omstilling_tui.builtin.importers.markdown.counting_words import UNIT_NOUNS
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.horizons import horizon_of
from omstilling_tui.builtin.importers.markdown.indicators import baseline_of, measured, schedule_of
from omstilling_tui.builtin.importers.markdown.quantities import quantities_in
from omstilling_tui.builtin.importers.markdown.sentences import fold, stems
from omstilling_tui.builtin.importers.markdown.units import direction_of, unit_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.model.goals import Baseline, PhasedTarget, Schedule, Target
from omstilling_tui.text.parsing_dates import year_end
from omstilling_tui.text.parsing_numbers import find_numbers, parse_number, parse_percent

_TITLES = (Concept.INDICATOR, Concept.SUB_GOAL, Concept.GOAL, Concept.MAIN_GOAL, Concept.RESULT)


def is_indicator_table(table: Table) -> bool:
    """Whether a table tells numbers to be reached."""
    columns = columns_of(table)
    named = columns.has(Concept.INDICATOR) or (
        columns.has(Concept.GOAL, Concept.SUB_GOAL, Concept.MAIN_GOAL) and columns.has(Concept.TARGET, Concept.BASELINE)
    )
    return named and (columns.has(Concept.TARGET, Concept.BASELINE, Concept.METHOD, Concept.SCHEDULE, Concept.GOAL) or bool(columns.years))


def read_indicator_table(draft: Draft, table: Table, goals: Sequence[str], area: str = "") -> None:
    """Place a table's indicators.

    Args:
        draft: What has been read so far.
        table: The table.
        goals: The goals that the rows may belong to: by a column that names one, by words in common, else the last.
        area: The area whose table it is; without a goal of its own, a row's title becomes one.
    """
    columns = columns_of(table)
    for row in table.rows:
        title = columns.text(row, *_TITLES) or (row.cells[0].flat if row.cells else "")
        if title:
            goal = _goal(draft, columns, row, goals) or _new_goal(draft, table, row, area, title)
            if goal:
                _add(draft, table, row, goal, title)
                draft.use(table)
    draft.headings.append(" · ".join(cell.flat for cell in table.header.cells if cell.text))


def _goal(draft: Draft, columns: Columns, row: Row, goals: Sequence[str]) -> str:
    if not goals:
        return ""
    named = columns.text(row, Concept.SUB_GOAL, Concept.GOAL, Concept.MAIN_GOAL)
    wanted = stems(f"{named} {columns.text(row, Concept.INDICATOR)}")
    scored = [(len(wanted & stems(_statement(draft, goal))), -place, goal) for place, goal in enumerate(goals)]
    for goal in goals:
        if named and fold(named) == fold(_statement(draft, goal)):
            return goal
    best = max(scored)
    return best[2] if best[0] else goals[0]


def _statement(draft: Draft, goal: str) -> str:
    part = "main_goals" if any(each.id == goal for each in draft.all("main_goals")) else "sub_goals"
    return str(draft.get(part, goal).statement)


def _new_goal(draft: Draft, table: Table, row: Row, area: str, title: str) -> str:
    columns = columns_of(table)
    if not area:
        return ""
    statement = columns.text(row, Concept.SUB_GOAL, Concept.GOAL) or title
    same = next((str(each.id) for each in draft.owned("sub_goals", area) if each.statement == statement), "")
    return same or draft.add("sub_goals", row.line, row_text(table, row), focus_area=area, statement=statement)


def _add(draft: Draft, table: Table, row: Row, goal: str, title: str) -> None:
    columns = columns_of(table)
    target_text = columns.text(row, Concept.TARGET) or (columns.text(row, Concept.GOAL) if columns.has(Concept.INDICATOR) else "")
    unit_text = columns.text(row, Concept.UNIT)
    held = _target(draft, columns, row, target_text) | _baseline(table, columns, row) | _measuring(columns, row)
    steps = _steps(columns, row)
    if steps and "target" not in held:
        held |= {"target": Target(value=steps[-1].value, date=steps[-1].date, precision="year"), "phased_targets": tuple(steps[:-1])}
    elif steps:
        held |= {"phased_targets": tuple(steps)}
    header_year = year_of(table.header.cells[columns.of[Concept.TARGET]].flat) if Concept.TARGET in columns.of else None
    target = held.get("target")
    if header_year and target and target.date is None:
        held["target"] = replace(target, date=year_end(header_year), precision="year")
    unit = _unit(unit_text) or unit_of(title, free=False) or _unit_beside(target_text) or ("percent" if "%" in target_text else "")
    direction = direction_of(f"{title} {target_text}")
    baseline = held.get("baseline") or Baseline()
    if target and target.value is not None and baseline.value is not None and target.value < baseline.value:
        direction = "decrease"
    same = next((each for each in draft.owned("indicators", goal) if each.unit == unit and _same_target(each.target, target)), None)
    if same:
        draft.change("indicators", same.id, **held, source_text=f"{same.source_text}\n\n{row_text(table, row)}")
        draft.place(same.id, row.line, row_text(table, row))
    else:
        draft.add("indicators", row.line, row_text(table, row), goal=goal, title=title, unit=unit or "antall", direction=direction, **held)


def _same_target(stands: Target, target: Target | None) -> bool:
    """Whether a row tells again what a sentence told."""
    return (
        target is not None
        and stands.value is not None
        and stands.value == target.value
        and (target.date is None or stands.date in (None, target.date))
    )


def _unit(words: str) -> str:
    if not words:
        return ""
    return (
        "percent"
        if "%" in words
        else unit_of(words, free=False) or next((unit for unit, nouns in UNIT_NOUNS.items() if words.casefold() in nouns), "") or words
    )


def _unit_beside(text: str) -> str:
    numbers = find_numbers(text)
    return unit_of(text[numbers[0].end :].strip(), free=False) if numbers else ""


def _target(draft: Draft, columns: Columns, row: Row, text: str) -> dict[str, Any]:
    if not text:
        return {}
    period = draft.period
    number = parse_percent(text) if text else None
    when = horizon_of(text, period) or horizon_of(columns.text(row, Concept.DEADLINE, Concept.YEAR), period)
    date, precision = (when.date, when.precision) if when else (None, "")
    if number is None:
        quantities = quantities_in(text, period)
        found = [
            each
            for each in find_numbers(text)
            if each.low is not None or (each.value is not None and not (date and each.value == date.year))
        ]
        if quantities:
            first = quantities[0]
            return {"target": Target(value=first.value, low=first.low, high=first.high, date=date, precision=precision)}
        if not found:
            return {}
        return {"target": Target(value=found[0].value, low=found[0].low, high=found[0].high, date=date, precision=precision)}
    return {"target": Target(value=number, date=date, precision=precision)}


def _baseline(table: Table, columns: Columns, row: Row) -> dict[str, Any]:
    text = columns.text(row, Concept.BASELINE)
    year = year_of(table.header.cells[columns.of[Concept.BASELINE]].flat) if Concept.BASELINE in columns.of else None
    baseline = baseline_of(text, year) if text else None
    return {"baseline": baseline} if baseline else {}


def _steps(columns: Columns, row: Row) -> list[PhasedTarget]:
    steps = []
    for place, year in sorted(columns.years, key=lambda each: each[1]):
        value = parse_percent(row.cells[place].flat)
        if value is None:
            value = parse_number(row.cells[place].flat)
        if value is not None:
            steps.append(PhasedTarget(value=value, date=year_end(year), precision="year"))
    return steps


def _measuring(columns: Columns, row: Row) -> dict[str, Any]:
    held: dict[str, Any] = {}
    method, often = columns.text(row, Concept.METHOD), columns.text(row, Concept.SCHEDULE) or columns.text(row, Concept.MEASURING)
    if method:
        held = measured(method) | {"method": method}
    if often:
        held["schedule"] = schedule_of(often) or Schedule(text=often)
    elif Concept.DEADLINE in columns.of and schedule_of(columns.text(row, Concept.DEADLINE)):
        held["schedule"] = schedule_of(columns.text(row, Concept.DEADLINE))
    owner = columns.text(row, Concept.RESPONSIBLE)
    return held | ({"owner": owner} if owner else {})
