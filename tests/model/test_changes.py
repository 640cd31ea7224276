"""The difference between two plans, applied, makes the one into the other, and taken back, the other into the one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.errors import Conflict
from omstilling_tui.model import edits
from omstilling_tui.model.changes import PLACE, apply, difference, inverse
from omstilling_tui.model.document import digest, plan_to_json
from omstilling_tui.model.plan import Plan

STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "goal", "title", "move", "remove", "vision", "tick"]), st.integers(0, 9), st.integers(0, 9)),
    max_size=25,
)


def walked(steps: list[tuple[str, int, int]], plan: Plan) -> Plan:
    for step, which, other in steps:
        areas = [area.id for area in plan.focus_areas]
        id = areas[which % len(areas)] if areas else ""
        if step == "add" or not id:
            plan = edits.add_entity(plan, part="focus_areas", title=f"Område {which}", after=id or None)
        elif step == "goal":
            plan = edits.add_entity(plan, part="sub_goals", focus_area=id, statement=f"Mål {other}")
        elif step == "title":
            plan = edits.set_field(plan, id=id, field="title", value=f"Nytt {other}")
        elif step == "move":
            after = areas[other % len(areas)]
            plan = edits.move_entity(plan, id=id, after=None if after == id else after)
        elif step == "remove":
            plan = edits.remove_entity(plan, id=id)
        elif step == "vision":
            plan = edits.set_field(plan, id="vision", field="text", value=f"Visjon {other}")
    return plan


@given(STEPS, STEPS)
def test_a_difference_leads_there_and_back(first: list[tuple[str, int, int]], second: list[tuple[str, int, int]]) -> None:
    old = walked(first, Plan())
    new = walked(second, old)
    changes = difference(old, new)
    assert apply(old, changes) == new
    assert apply(new, inverse(changes), strict=True) == old
    assert digest(plan_to_json(apply(apply(new, inverse(changes)), changes, strict=True))) == digest(plan_to_json(new))


@given(st.permutations(range(8)))
def test_a_new_order_takes_the_fewest_moves(order: list[int]) -> None:
    plan = Plan()
    for place in range(8):
        plan = edits.add_entity(plan, part="focus_areas", title=str(place))
    new = plan.with_parts({"focus_areas": tuple(plan.focus_areas[place] for place in order)})
    changes = difference(plan, new)
    assert all(change.field == PLACE for change in changes)
    assert len(changes) == 8 - longest_rising(order)
    assert apply(plan, changes) == new


def longest_rising(order: list[int]) -> int:
    best = [1] * len(order)
    for here, value in enumerate(order):
        best[here] = 1 + max((best[before] for before in range(here) if order[before] < value), default=0)
    return max(best)


def test_equal_plans_differ_in_nothing() -> None:
    plan = walked([("add", 1, 1), ("goal", 0, 1)], Plan())
    assert difference(plan, plan) == ()


def test_a_change_is_not_taken_back_over_somebody_elses() -> None:
    old = edits.add_entity(Plan(), part="focus_areas", title="A")
    mine = edits.set_field(old, id="IO1", field="title", value="B")
    changes = difference(old, mine)
    theirs = edits.set_field(mine, id="IO1", field="title", value="C")
    with pytest.raises(Conflict):
        apply(theirs, inverse(changes), strict=True)
    added = difference(Plan(), old)
    with pytest.raises(Conflict):
        apply(theirs, inverse(added), strict=True)
