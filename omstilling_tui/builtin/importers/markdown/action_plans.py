"""Action plans with their actions, from tables of projects and lists of measures."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from omstilling_tui.builtin.importers.markdown.activities import status_of
from omstilling_tui.builtin.importers.markdown.areas import area_named
from omstilling_tui.builtin.importers.markdown.blocks import BulletList, Item, Row, Section, Table
from omstilling_tui.builtin.importers.markdown.columns import Columns, columns_of, row_text
from omstilling_tui.builtin.importers.markdown.details import details_of
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.funding_sources import source_of
from omstilling_tui.builtin.importers.markdown.sentences import fold
from omstilling_tui.builtin.importers.markdown.statements import parted
from omstilling_tui.builtin.importers.markdown.texts import markdown_of
from omstilling_tui.builtin.importers.markdown.topics import Topic, concepts_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.model.work import SourceAmount
from omstilling_tui.text.parsing_dates import MONTHS, find_dates
from omstilling_tui.text.parsing_money import find_money, parse_money, scale_of

_TITLES = (Concept.PROJECT, Concept.ACTIVITY, Concept.STRATEGY)


def read_action_plans(draft: Draft) -> None:
    """Place the action plans: chapters about one, or the whole document when its title says so."""
    titles = [each for each in draft.root.walk() if each.topic is Topic.TITLE and Concept.ACTION_PLAN in concepts_of(each.heading.title)]
    title = titles[0] if titles else None
    if title:
        _read_areas(draft, title)
    for section in list(draft.root.walk()):
        if section.topic is Topic.ACTION_PLAN and not draft.is_used(section):
            _read_section(draft, section)
    for section in list(draft.root.walk()):
        for block in section.blocks:
            if (
                isinstance(block, Table)
                and not draft.is_used(block)
                and is_action_table(block)
                and section.topic not in (Topic.AREA, Topic.COMMUNICATION)
            ):
                _read_table(draft, block, _plan_for(draft, title or section))
                draft.use(section)
    if title and not draft.all("action_plans"):
        _plan_for(draft, title)


def _read_areas(draft: Draft, title: Section) -> None:
    """The measures in the areas' sections of a document that is an action plan."""
    for section in draft.root.walk():
        area = area_named(draft, section.heading.title) if section.topic is Topic.AREA else ""
        for part in section.walk() if area else ():
            for block in draft.unused(part.blocks):
                if isinstance(block, Table) and is_action_table(block):
                    _read_table(draft, block, _plan_for(draft, title), area)
                    draft.use(part)
                elif isinstance(block, BulletList) and part.topic in (Topic.ACTIVITIES, Topic.AREA):
                    for item in block.items:
                        _add_item(draft, item, _plan_for(draft, title), area)
                    draft.use(block, part)


def is_action_table(table: Table) -> bool:
    """Whether a table's rows are actions: named, with a person, a deadline or a cost."""
    columns = columns_of(table)
    return (
        columns.has(*_TITLES)
        and columns.has(Concept.RESPONSIBLE, Concept.DEADLINE, Concept.COST, Concept.FRAME, Concept.ID)
        and not columns.has(Concept.INDICATOR)
    )


def _plan_for(draft: Draft, section: Section, year: int | None = None) -> str:
    """The action plan that a heading names, added when there is none for its year yet."""
    words = section.heading.title
    years = [each.date.year for each in find_dates(words) if each.date]
    start = draft.period.start
    year = year or (years[0] if years else (start.year if start else None))
    halves = re.search(r"(?:(?P<second>andre|annet|2\.|second)|(?:første|fyrste|1\.|first))\s+(?:halvår|half)", words, re.IGNORECASE)
    half = (2 if halves["second"] else 1) if halves else None
    for plan in draft.all("action_plans"):
        if (plan.year, plan.half) == (year, half):
            return str(plan.id)
    if year is None:
        draft.remark(section.heading.line, "importing.no-year", text=words[:120])
    title = words if Concept.ACTION_PLAN in concepts_of(words) else ""
    return draft.add("action_plans", section.heading.line, section.heading.written, title=title, year=year, half=half)


def _read_section(draft: Draft, section: Section, area: str = "", plan: str = "") -> None:
    """A chapter about an action plan: its tables, its lists, and the same under headings that name areas."""
    for block in section.blocks:
        if isinstance(block, Table) and is_action_table(block):
            plan = plan or _plan_for(draft, section)
            _read_table(draft, block, plan, area)
            draft.use(section)
        elif isinstance(block, BulletList) and section.topic in (Topic.ACTION_PLAN, Topic.ACTIVITIES, Topic.AREA, Topic.OTHER):
            plan = plan or _plan_for(draft, section)
            for item in block.items:
                _add_item(draft, item, plan, area)
            draft.use(block, section)
    for child in section.sections:
        named = area_named(draft, child.heading.title) or area
        own = (
            _plan_for(draft, child)
            if _tells_year(child) and any(True for _ in child.all_blocks())
            else (plan or _needed_plan(draft, section))
        )
        _read_section(draft, child, named, own if _tells_year(child) or Concept.ACTION_PLAN in concepts_of(section.heading.title) else plan)


def _tells_year(section: Section) -> bool:
    return any(each.date for each in find_dates(section.heading.title))


def _needed_plan(draft: Draft, section: Section) -> str:
    listed = any(isinstance(block, BulletList | Table) for child in section.sections for block in child.all_blocks())
    return _plan_for(draft, section) if listed else ""


def _read_table(draft: Draft, table: Table, plan: str, area: str = "") -> None:
    columns = columns_of(table)
    scale = scale_of(" ".join(cell.flat for cell in table.header.cells))
    for row in table.rows:
        title = columns.text(row, *_TITLES)
        if not title and not columns.text(row, Concept.ID):
            area = area_named(draft, row.cells[0].flat) or area
            continue
        if fold(title) in ("sum", "totalt", "total", "i alt"):
            _add_total(draft, table, row, scale, draft.get("action_plans", plan).year)
            continue
        id = columns.text(row, Concept.ID)
        in_row = area_named(draft, columns.text(row, Concept.AREA)) or area
        draft.add(
            "actions", row.line, row_text(table, row), id=id if re.fullmatch(r"[^\W\d_]+[\w.-]*\d[\w-]*", id) else "",
            action_plan=plan, title=title, focus_area=in_row, activity=_activity(draft, title, columns.text(row, Concept.ACTIVITY)),
            **_fields(draft, columns, row, scale, plan),
        )  # fmt: skip
    draft.headings.append(" · ".join(cell.flat for cell in table.header.cells if cell.text))
    draft.use(table)


def _add_total(draft: Draft, table: Table, row: Row, scale: int, year: int | None) -> None:
    columns = columns_of(table)
    amount = parse_money(columns.text(row, Concept.COST, Concept.FRAME, Concept.FUNDING), scale)
    if amount is not None:
        draft.add(
            "stated_totals",
            row.line,
            row_text(table, row),
            of="costs",
            title=columns.text(row, *_TITLES) or row.cells[0].flat,
            year=year,
            stated_total=amount,
        )


def _fields(draft: Draft, columns: Columns, row: Row, scale: int, plan: str) -> dict[str, Any]:
    deadline, precision, told = _deadline(draft, columns.text(row, Concept.DEADLINE), draft.get("action_plans", plan).year, row.line)
    cost_text = columns.text(row, Concept.COST, Concept.FRAME)
    cost = parse_money(cost_text, scale)
    money = next(iter(find_money(cost_text)), None) if cost is None else None
    financing = columns.text(row, Concept.FUNDING)
    told_only = cost_text if cost is None and money is None else ""
    rest = [part for part in (columns.text(row, Concept.DESCRIPTION), told, told_only, financing) if part]
    return {
        "responsible": columns.text(row, Concept.RESPONSIBLE), "deadline": deadline, "precision": precision,
            "cost": money.amount if money else cost,
        "financing": _financing(financing), "expected_result": columns.text(row, Concept.RESULT, Concept.GOAL),
            "status": status_of(columns.text(row, Concept.STATUS)) or "planned",
        "description": "\n\n".join(rest),
    }  # fmt: skip


def _financing(text: str) -> tuple[SourceAmount, ...]:
    """Amounts with their sources in one cell: «fylket 200 000 kr, kommunen 50 000 kr»."""
    found = []
    for part in re.split(r"[;,]\s|\bog\b", text):
        money = next(iter(find_money(part)), None)
        source = source_of(part)
        if money and source:
            found.append(SourceAmount(source=source, amount=money.amount))
    return tuple(found)


def _deadline(draft: Draft, text: str, year: int | None, line: int) -> tuple[dt.date | None, str, str]:
    """A deadline with its precision, and the words when they tell no date; a month alone is in the plan's year."""
    if not text:
        return None, "", ""
    dates = find_dates(text)
    if dates and dates[-1].date:
        return dates[-1].date, dates[-1].precision, ""
    if dates:
        draft.remark(line, "importing.no-such-date", text=text[:60])
        return None, "", text
    if year and (fold(text).split()[-1:] and (fold(text).split()[-1] in MONTHS or re.search(r"halvår|kvartal|\bQ[1-4]\b", text))):
        found = find_dates(f"{text} {year}")
        if found and found[-1].date:
            return found[-1].date, found[-1].precision, ""
    return None, "", text


def _activity(draft: Draft, title: str, named: str) -> str:
    """The main activity that an action carries out: the one of its name."""
    names = {fold(title), fold(named)} - {""}
    return next((each.id for each in draft.all("activities") if fold(each.title) in names), "")


def _add_item(draft: Draft, item: Item, plan: str, area: str) -> None:
    title, rest = parted(item.inline)
    under = markdown_of(item.blocks)
    whole = "\n\n".join(part for part in (item.inline.source, under) if part)
    details = details_of(" ".join(whole.split()), title)
    deadline, precision, _ = _deadline(draft, details.due, draft.get("action_plans", plan).year, item.line)
    draft.add(
        "actions", item.line, whole, action_plan=plan, focus_area=area, title=details.title, activity=_activity(draft, details.title, ""),
        description="\n\n".join(part for part in (rest, under) if part), responsible=details.responsible, deadline=deadline,
            precision=precision, cost=details.cost,
    )  # fmt: skip
