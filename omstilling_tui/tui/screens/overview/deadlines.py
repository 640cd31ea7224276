"""What comes next: every date of the plan that somebody has to keep."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from omstilling_tui.model.plan import Plan
from omstilling_tui.workbench.measuring import DueIndicator


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day on which something happens or must be done.

    Attributes:
        sort: A word for what happens, a key of `tui.deadline`.
        late: The day has passed and the thing isn't done.
        precision: How exactly the day is known.
    """

    day: dt.date
    sort: str
    title: str
    id: str
    field: str
    late: bool = False
    precision: str = ""


def deadlines(plan: Plan, today: dt.date, due: Sequence[DueIndicator] = ()) -> tuple[Deadline, ...]:
    """Return what is late and what comes, by day."""
    found = [*_measuring(due), *_workshops(plan, today), *_work(plan, today), *_communication(plan, today), *_programme(plan)]
    return tuple(sorted((each for each in found if each.late or each.day >= today), key=lambda each: (each.day, each.id)))


def _measuring(due: Sequence[DueIndicator]) -> Iterator[Deadline]:
    for each in due:
        yield Deadline(each.dates[0], "measure", each.indicator.title, each.indicator.id, "schedule", late=True)


def _workshops(plan: Plan, today: dt.date) -> Iterator[Deadline]:
    for each in plan.workshops:
        if each.status == "cancelled":
            continue
        if each.date and each.status == "planned":
            yield Deadline(each.date, "workshop", each.title, each.id, "date", late=each.date < today, precision=each.precision)
        for task in each.preparation:
            if task.deadline and not task.done:
                yield Deadline(task.deadline, "task", task.title, each.id, "preparation", late=task.deadline < today)


def _work(plan: Plan, today: dt.date) -> Iterator[Deadline]:
    for action in plan.actions:
        if action.deadline and action.status in ("planned", "ongoing"):
            late = action.deadline < today
            yield Deadline(action.deadline, "action", action.title, action.id, "deadline", late=late, precision=action.precision)
    for activity in plan.activities:
        if activity.end and activity.status in ("planned", "ongoing"):
            late = activity.end < today
            yield Deadline(activity.end, "activity", activity.title, activity.id, "end", late=late, precision=activity.precision)


def _communication(plan: Plan, today: dt.date) -> Iterator[Deadline]:
    for each in plan.communication_activities:
        if each.date and each.status == "planned":
            yield Deadline(each.date, "communication", each.title, each.id, "date", late=each.date < today)


def _programme(plan: Plan) -> Iterator[Deadline]:
    if plan.programme.strategy_end:
        yield Deadline(plan.programme.strategy_end, "strategy-end", "", "programme", "strategy_end")
    if plan.programme.end:
        yield Deadline(plan.programme.end, "programme-end", "", "programme", "end")
