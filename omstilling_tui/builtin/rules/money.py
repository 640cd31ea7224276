"""The rules on money, year by year: frames within funding, budgets within frames, spending within budgets, and shares as agreed.

Two figures are held against each other only where both are there: a year without funding rows isn't a year without money.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import area_of, named
from omstilling_tui.model.work import BudgetLine, Expense, Funding
from omstilling_tui.text.translate import Message

Amounts = Mapping[tuple[str, int], Decimal]
"""NOK by id and year."""


def rules() -> tuple[Rule, ...]:
    """Return the rules on money."""
    return (
        Rule("frame-exceeds-funding", "error", "G13", frame_exceeds_funding),
        Rule("activity-exceeds-frame", "error", "G13", activity_exceeds_frame),
        Rule("expense-exceeds-budget", "warning", "G13", expense_exceeds_budget),
        Rule("own-share-differs", "warning", "G13", own_share_differs, {"tolerance": 0.5}),
    )


def money() -> Validator:
    """Return the validator of the money."""
    return validator("money", rules())


def frame_exceeds_funding(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """The selected areas' frames of a year are more than the year's funding, applied for or granted; one finding for all such years."""
    funding: dict[int, Decimal] = defaultdict(Decimal)
    for row in plan.funding:
        if row.year and row.amount is not None:
            funding[row.year] += row.amount
    frames: dict[int, Decimal] = defaultdict(Decimal)
    for (id, year), amount in _frames(plan).items():
        if id in {area.id for area in plan.selected_areas}:
            frames[year] += amount
    over = [(year, frames[year], funding[year]) for year in sorted(frames.keys() & funding.keys()) if frames[year] > funding[year]]
    if over:
        yield found("frame-exceeds-funding", "plan", years=_clauses("frame-exceeds-funding", over))


def activity_exceeds_frame(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An area's budget lines of a year, those of its activities included, are more than its frame for the year."""
    frames, lines = _frames(plan), _by_area(plan, plan.budget_lines)
    for area in plan.focus_areas:
        over = [
            (year, lines[id, year], frames[id, year])
            for id, year in sorted(lines)
            if id == area.id and lines[id, year] > frames.get((id, year), lines[id, year])
        ]
        if over:
            yield found("activity-exceeds-frame", f"{area.id}.frames", area=named(area), years=_clauses("activity-exceeds-frame", over))


def expense_exceeds_budget(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """What was spent on an area in a year is more than its budget lines for the year, or than its frame when it has none.

    Where an area keeps its budget, an activity of it that has budget lines of its own is held against them.
    """
    spent, budget = _by_area(plan, plan.expenses), {**_frames(plan), **_by_area(plan, plan.budget_lines)}
    over_areas = _over(spent, budget)
    spent_on, budgeted_for, areas = _by_activity(plan.expenses), _by_activity(plan.budget_lines), area_of(plan)
    over_activities = [
        each for each in _over(spent_on, budgeted_for) if (areas.get(each[0], ""), each[1]) not in {each[:2] for each in over_areas}
    ]
    for id in dict.fromkeys(each[0] for each in (*over_areas, *over_activities)):
        over = [(year, much, most) for over_id, year, much, most in (*over_areas, *over_activities) if over_id == id]
        entity = plan.find(id)
        if entity:
            yield found("expense-exceeds-budget", id, name=named(entity), years=_clauses("expense-exceeds-budget", over))


def _over(amounts: Amounts, limits: Amounts) -> list[tuple[str, int, Decimal, Decimal]]:
    """The ids and years where the amount is more than its limit, with both; those without a limit aren't."""
    return [
        (id, year, much, limits[id, year])
        for (id, year), much in sorted(amounts.items())
        if (id, year) in limits and much > limits[id, year]
    ]


def own_share_differs(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """The municipality's share of a year's funding differs from the share agreed by more than the tolerance in percentage points.

    The agreed share stands on the municipality's row. Where several rows of a year are municipalities', each with a share, either each
    carries its own or all carry the common one: the finding stands only when neither fits. A year that has rows of the municipality
    alone isn't held against it, since the others' money isn't there yet.
    """
    tolerance = Decimal(str(facts.parameters["own-share-differs.tolerance"]))
    for year in sorted({row.year for row in plan.funding if row.year}):
        rows = [row for row in plan.funding if row.year == year and row.amount is not None]
        own = [row for row in rows if row.source == "municipality"]
        agreed = [row.agreed_share for row in own if row.agreed_share is not None]
        total = _sum(rows)
        if not agreed or len(own) == len(rows) or total <= 0:
            continue
        share = _sum(own) / total * 100
        if all(abs(share - wanted) > tolerance for wanted in {sum(agreed, Decimal()), *agreed}):
            where = next(row for row in own if row.agreed_share is not None)
            yield found(
                "own-share-differs", f"{where.id}.amount", year=year, own=_sum(own), total=total, share=round(share, 1), agreed=agreed[0]
            )


def _sum(rows: Iterable[Funding]) -> Decimal:
    return sum((row.amount for row in rows if row.amount is not None), Decimal())


def _frames(plan: Plan) -> Amounts:
    """The areas' frames by area and year."""
    return {
        (area.id, each.year): sum((row.amount for row in area.frames.budget if row.year == each.year and row.amount is not None), Decimal())
        for area in plan.focus_areas
        for each in area.frames.budget
        if each.year and each.amount is not None
    }


def _by_area(plan: Plan, rows: Iterable[BudgetLine | Expense]) -> Amounts:
    """What the rows sum to by area and year; a row of an activity belongs to the activity's area."""
    areas = area_of(plan)
    sums: dict[tuple[str, int], Decimal] = defaultdict(Decimal)
    for row in rows:
        area, year = row.focus_area or areas.get(row.activity, ""), _year(row)
        if area and year and row.amount is not None:
            sums[area, year] += row.amount
    return sums


def _by_activity(rows: Iterable[BudgetLine | Expense]) -> Amounts:
    sums: dict[tuple[str, int], Decimal] = defaultdict(Decimal)
    for row in rows:
        year = _year(row)
        if row.activity and year and row.amount is not None:
            sums[row.activity, year] += row.amount
    return sums


def _year(row: BudgetLine | Expense) -> int | None:
    return row.year or (row.date.year if isinstance(row, Expense) and row.date else None)


def _clauses(code: str, over: Iterable[tuple[int, Decimal, Decimal]]) -> Listed:
    """One clause for each year: the amount, the limit, and by how much it is passed."""
    return Listed(
        [Message(f"rules.{code}.year", year=year, much=much, most=most, over=much - most) for year, much, most in over], joint="semicolon"
    )
