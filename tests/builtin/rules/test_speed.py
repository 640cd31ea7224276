"""Judging a plan after an edit stays unnoticeable."""

from __future__ import annotations

import time
from dataclasses import replace

from omstilling_tui.api import Plan, PluginContext
from omstilling_tui.builtin.rules import register_validators
from omstilling_tui.model.people import Anchoring
from omstilling_tui.model.work import Activity
from tests.builders import plus, sound_facts, sound_plan


def large_plan() -> Plan:
    """The sound plan with a thousand activities more, each described and anchored."""
    activities = [
        Activity(
            id=f"A{n % 3 + 1}.{n}",
            focus_area=f"IO{n % 3 + 1}",
            title=f"Forprosjekt {n} om nye produkter i havbruk",
            description=f"Bedriften prøver ut {n} produkter sammen med forskere. Det koster kr {n} 000, og er ikke gjort før, se D1.1.",
            expected_result="Nye arbeidsplasser innen 2028",
            responsible="R1",
            serves=("D1.1",),
        )
        for n in range(10, 1010)
    ]
    anchorings = [Anchoring(id=f"FO{n}", what=each.id, how="Møte") for n, each in enumerate(activities, 10)]
    return plus(plus(sound_plan(), "activities", *activities), "anchorings", *anchorings)


def edited(plan: Plan, times: int) -> Plan:
    last = replace(plan.activities[-1], description=f"Endret {times} ganger")
    return plan.with_parts({"activities": (*plan.activities[:-1], last)})


def test_a_thousand_activities_are_judged_in_thirty_milliseconds() -> None:
    plan, facts, validators = large_plan(), sound_facts(), register_validators(PluginContext(id="rules"))
    taken = []
    for times in range(8):
        plan = edited(plan, times)
        start = time.process_time()
        found = [finding for validator in validators for finding in validator.check(plan, facts)]
        taken.append(time.process_time() - start)
        assert found == []
    assert min(taken) <= 0.030
