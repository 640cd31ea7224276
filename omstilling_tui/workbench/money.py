"""Money by year: what is funded, framed, budgeted and spent."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.model.plan import Plan


@dataclass(frozen=True, slots=True)
class YearMoney:
    """Money of one year, in NOK.

    Attributes:
        year: The year.
        funding: What the sources give.
        frames: The frames of the selected focus areas.
        budget: The budget lines.
        spent: The expenses.
    """

    year: int
    funding: Decimal
    frames: Decimal
    budget: Decimal
    spent: Decimal


def money_by_year(plan: Plan) -> tuple[YearMoney, ...]:
    """Return the plan's money by year, for every year that anything stands for."""
    rows = (
        [(each.year, each.amount) for each in plan.funding],
        [(each.year, each.amount) for area in plan.selected_areas for each in area.frames.budget],
        [(each.year, each.amount) for each in plan.budget_lines],
        [(each.year, each.amount) for each in plan.expenses],
    )
    years = sorted({year for kind in rows for year, amount in kind if year is not None and amount is not None})
    return tuple(YearMoney(year, *(_sum_of(kind, year) for kind in rows)) for year in years)


def _sum_of(rows: list[tuple[int | None, Decimal | None]], year: int) -> Decimal:
    return sum((amount for of, amount in rows if of == year and amount is not None), Decimal(0))
