"""The rule on stated totals: a total that a document states must be the sum of its years or parts.

A total is contradicted only by parts that it covers. Where every year and part that it covers has its row, the sum must be the total;
where some are lacking, the rows that are there must not come to more than it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import named
from omstilling_tui.model.goals import FocusArea
from omstilling_tui.model.work import Funding, StatedTotal
from omstilling_tui.text.parsing_numbers import NUMBER
from omstilling_tui.text.translate import Message

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a total: NOK, and the year that it belongs to, None when it is for all of them."""

    amount: Decimal
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """What a total is held against.

    Attributes:
        parts: The parts that are there.
        complete: Whether they are all that the total covers.
        spare: NOK that the total may include or leave out: lines that belong to no area, such as administration.
    """

    parts: tuple[Part, ...]
    complete: bool
    spare: Decimal = Decimal()

    @property
    def total(self) -> Decimal:
        """What the parts come to."""
        return sum((part.amount for part in self.parts), Decimal())


def rules() -> tuple[Rule, ...]:
    """Return the rule on stated totals."""
    return (Rule("sum-differs", "error", "", sum_differs, {"tolerance": 1}),)


def sums() -> Validator:
    """Return the validator of stated totals."""
    return validator("sums", rules())


def sum_differs(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """A stated total that differs from the sum of its parts by more than the tolerance in NOK, or than the total itself is rounded by.

    The same total stated twice of the same parts is one finding, and so is a yearly total that several years contradict.
    """
    tolerance = Decimal(str(facts.parameters["sum-differs.tolerance"]))
    told: set[tuple[object, ...]] = set()
    for stated in plan.stated_totals:
        total = stated.stated_total
        if total is None:
            continue
        allowed = max(tolerance, rounding_of(stated.source_text))
        differing = next(((year, sum_) for year, sum_ in _compared(plan, stated) if _differs(sum_, total, allowed)), None)
        if differing and (total, differing[1].parts) not in told:
            told.add((total, differing[1].parts))
            yield _finding(stated.id, total, differing[1], name=named(stated), year=differing[0])
    for area in plan.selected_areas:
        total, compared = area.frames.stated_total, _frame_sum(plan, area)
        if total is not None and _differs(compared, total, max(tolerance, rounding_of(area.frames.text))):
            yield _finding(f"{area.id}.frames", total, compared, name=named(area))


def _compared(plan: Plan, stated: StatedTotal) -> Iterator[tuple[int | None, Sum]]:
    """What a total is held against: one sum, or for a yearly total the sum of each year, with the year."""
    years = covered_years(plan, stated)
    if not stated.per_year:
        yield None, _sum_of(plan, stated, years)
        return
    for year in sorted(_years_of_yearly(plan, stated, years)):
        yield year, _sum_of(plan, stated, (year,))


def covered_years(plan: Plan, stated: StatedTotal) -> tuple[int, ...]:
    """Return the years that a total covers: its own, or the programme's; none when nobody has said."""
    if stated.year:
        return (stated.year,)
    start, end = plan.programme.start, plan.programme.end
    first = stated.first_year or (start.year if start else None)
    last = stated.last_year or (end.year if end else None)
    return tuple(range(first, last + 1)) if first and last and first <= last <= first + 100 else ()


def rounding_of(text: str) -> Decimal:
    """Return by how many NOK a total written in millions may be rounded: half of its last decimal, 50 000 for `6,0 mill.`; 0 otherwise.

    Of several amounts in the text the one written most exactly counts.
    """
    scales = {"mill": 1_000_000, "mnok": 1_000_000, "mrd": 1_000_000_000, "mil": 1_000_000}
    found_units: list[Decimal] = []
    for match in re.finditer(rf"({NUMBER})\s*(mill|mrd|mnok)", text, re.IGNORECASE):
        decimals = len(re.split(r"[.,]", match[1])[1]) if re.search(r"[.,]\d{1,2}$", match[1]) else 0
        found_units.append(Decimal(scales[match[2].casefold()]) / Decimal(10) ** decimals / 2)
    return min(found_units, default=Decimal())


def _years_of_yearly(plan: Plan, stated: StatedTotal, years: tuple[int, ...]) -> set[int]:
    """The years that a yearly total can be held against: those covered, or all years that have rows."""
    rows = _rows(plan, stated, ())
    with_rows = {part.year for part in rows.parts if part.year}
    bounded = set(years) if stated.year or stated.first_year or stated.last_year else with_rows
    return with_rows & bounded


def _differs(compared: Sum, total: Decimal, allowed: Decimal) -> bool:
    if not compared.parts:
        return False
    over = compared.total - total
    agrees = abs(over) <= allowed or abs(over + compared.spare) <= allowed
    return not agrees and (over > allowed or compared.complete)


def _sum_of(plan: Plan, stated: StatedTotal, years: tuple[int, ...]) -> Sum:
    """What a total for these years is held against; without years, for all of them."""
    if stated.of == "frames" and not stated.year and not stated.per_year:
        whole = _area_totals(plan)
        if whole.parts:
            return whole
    compared = _rows(plan, stated, years)
    needed = set(years) - {part.year for part in compared.parts}
    return Sum(compared.parts, complete=compared.complete and bool(years) and not needed, spare=compared.spare)


def _rows(plan: Plan, stated: StatedTotal, years: tuple[int, ...]) -> Sum:
    match stated.of:
        case "frames":
            return _frames_of(plan, years)
        case "costs":
            return _costs(plan, years)
        case "budget":
            return Sum(
                tuple(Part(row.amount, row.year) for row in plan.budget_lines if row.amount is not None and _within(row.year, years)),
                complete=True,
            )
        case _:
            rows = [row for row in _funding_of(plan, stated) if _within(row.year, years)]
            return Sum(
                tuple(Part(row.amount, row.year) for row in rows if row.amount is not None),
                complete=all(r.amount is not None for r in rows),
            )


def _within(year: int | None, years: tuple[int, ...]) -> bool:
    return not years or year in years


def _funding_of(plan: Plan, stated: StatedTotal) -> Sequence[Funding]:
    """The funding rows that a total is the sum of: those that bear its title, else those of its source, else all."""
    title = stated.title.casefold().strip()
    same_title = [row for row in plan.funding if title and row.title.casefold().strip() == title]
    return same_title or [row for row in plan.funding if not stated.source or row.source == stated.source]


def _frames_of(plan: Plan, years: tuple[int, ...]) -> Sum:
    """The selected areas' frames of the years. A year is complete when each area that has yearly frames at all has one for it."""
    areas = [area for area in plan.selected_areas if area.frames.budget]
    rows = [
        (area.id, row.year, row.amount)
        for area in areas
        for row in area.frames.budget
        if row.amount is not None and _within(row.year, years)
    ]
    held = {(id, year) for id, year, _ in rows}
    complete = all((area.id, year) in held for area in areas for year in years or {year for _, year, _ in rows})
    spare = [
        row.amount
        for row in plan.budget_lines
        if not row.focus_area and not row.activity and row.amount is not None and _within(row.year, years)
    ]
    return Sum(tuple(Part(amount, year) for _, year, amount in rows), complete, sum(spare, Decimal()))


def _area_totals(plan: Plan) -> Sum:
    """The selected areas' totals for the whole period, where they state them."""
    totals = [area.frames.stated_total for area in plan.selected_areas]
    spare = [row.amount for row in plan.budget_lines if not row.focus_area and not row.activity and row.amount is not None]
    return Sum(tuple(Part(each) for each in totals if each is not None), complete=None not in totals, spare=sum(spare, Decimal()))


def _costs(plan: Plan, years: tuple[int, ...]) -> Sum:
    """The costs of the actions in the years' action plans; complete when each action has one."""
    year_of = {each.id: each.year for each in plan.action_plans}
    actions = [each for each in plan.actions if _within(year_of.get(each.action_plan), years)]
    parts = tuple(Part(each.cost, year_of.get(each.action_plan)) for each in actions if each.cost is not None)
    return Sum(parts, complete=len(parts) == len(actions))


def _frame_sum(plan: Plan, area: FocusArea) -> Sum:
    """An area's yearly frames, which its own total is held against: complete when each year of the programme has one."""
    rows = tuple(Part(row.amount, row.year) for row in area.frames.budget if row.amount is not None)
    start, end = plan.programme.start, plan.programme.end
    years = set(range(start.year, end.year + 1)) if start and end else set()
    return Sum(rows, complete=bool(years) and years <= {part.year for part in rows})


def _finding(where: str, total: Decimal, compared: Sum, *, name: str, year: int | None = None) -> Finding:
    saying = "found" if compared.complete else "partial"
    return found(
        "sum-differs",
        where,
        saying=f"{saying}-year" if year else saying,
        name=name,
        year=year or 0,
        stated=total,
        sum=compared.total,
        over=abs(compared.total - total),
        parts=_written(compared.parts),
    )


def _written(parts: Iterable[Part]) -> Listed:
    """The parts as a sum, `3 000 000 + 1 000 000`; past eight of them how many there are."""
    amounts = [part.amount for part in parts]
    if len(amounts) > _SHOWN:
        return Listed([Message("rules.sum-differs.count", count=len(amounts))])
    return Listed([Message("rules.joint.number", number=each) for each in amounts], joint="plus")
