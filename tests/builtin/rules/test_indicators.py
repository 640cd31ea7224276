"""Measuring: baseline, method, schedule, owner, overdue dates and breaks in the series."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from omstilling_tui.api import Facts, Measurement, Plan
from omstilling_tui.model.analysis import Municipality
from omstilling_tui.model.goals import Baseline, Definition, Schedule, Target
from tests.builders import TODAY, changed, measured, sound_facts, sound_plan
from tests.builtin.rules.judging import judged, message, with_parameters


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (changed(sound_plan(), "I2", goal="H1"), {("sub-goal-not-measurable", "D1.1"), ("targets-differ", "H1")}),
        (changed(sound_plan(), "I2", unit=""), {("sub-goal-not-measurable", "D1.1"), ("targets-differ", "H1")}),
        (changed(sound_plan(), "I2", target=Target(value=Decimal(20))), {("sub-goal-not-measurable", "D1.1")}),
        (changed(sound_plan(), "I2", baseline=Baseline()), {("indicator-without-baseline", "I2.baseline")}),
        (changed(sound_plan(), "I2", baseline=Baseline(value=Decimal(0))), {("indicator-without-baseline", "I2.baseline")}),
        (changed(sound_plan(), "I2", baseline=Baseline(date=TODAY)), {("indicator-without-baseline", "I2.baseline")}),
        (changed(sound_plan(), "I2", method=""), {("indicator-without-method", "I2.method")}),
        (changed(sound_plan(), "I2", method="", source="manual"), {("indicator-without-method", "I2.method")}),
        (changed(sound_plan(), "I2", method="", source="omstilling-ssb"), set()),
        (changed(sound_plan(), "I2", schedule=Schedule()), {("indicator-without-schedule", "I2.schedule")}),
        (changed(sound_plan(), "I2", schedule=Schedule(frequency="dates")), {("indicator-without-schedule", "I2.schedule")}),
        (changed(sound_plan(), "I2", schedule=Schedule(frequency="yearly")), set()),
        (changed(sound_plan(), "I2", schedule=Schedule(text="Hver januar")), set()),
        (changed(sound_plan(), "I2", schedule=Schedule(frequency="dates", dates=(dt.date(2027, 1, 1),))), set()),
        (changed(sound_plan(), "I2", owner=""), {("indicator-without-owner", "I2.owner")}),
    ],
)
def test_what_an_indicator_must_have(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_a_passed_date_without_a_value_is_overdue() -> None:
    facts = sound_facts(series={id: (measured(id, "2026-06-30", 0),) for id in ("I1", "I2", "I3")})
    assert judged(sound_plan(), facts) == {("measurement-overdue", "I4")}
    assert message(sound_plan(), "measurement-overdue", facts) == "I4 «Nye arbeidsplasser» skulle vært målt 30.06.2026, og har ingen verdi."


@pytest.mark.parametrize(
    ("today", "is_overdue"),
    [("2026-06-29", False), ("2026-06-30", False), ("2026-07-01", True), ("2026-07-14", True), ("2026-07-15", True)],
)
def test_a_date_is_overdue_from_the_day_after(today: str, is_overdue: bool) -> None:
    day = dt.date.fromisoformat(today)
    assert (("measurement-overdue", "I1") in judged(sound_plan(), Facts(today=day))) == is_overdue
    patient = Facts(today=day, parameters={"measurement-overdue.days": 14})
    assert (("measurement-overdue", "I1") in judged(sound_plan(), patient)) == (today == "2026-07-15")


def test_a_value_marked_as_missing_is_not_asked_for_again() -> None:
    missing = {id: (Measurement(indicator=id, date=dt.date(2026, 6, 30), missing="Tallet kom ikke"),) for id in ("I1", "I2", "I3", "I4")}
    assert judged(sound_plan(), sound_facts(series=missing)) == set()


def test_many_passed_dates_are_one_finding() -> None:
    facts = sound_facts(today=dt.date(2029, 2, 1), series={id: (measured(id, "2026-06-30", 0),) for id in ("I1", "I2", "I3")})
    late = message(
        changed(
            changed(changed(sound_plan(), "I1", schedule=Schedule(text="ofte")), "I2", schedule=Schedule(text="ofte")),
            "I3",
            schedule=Schedule(text="ofte"),
        ),
        "measurement-overdue",
        facts,
    )
    assert late == "I4 «Nye arbeidsplasser» har 6 måledatoer uten verdi: 30.06.2026, 31.12.2026, 30.06.2027, 31.12.2027 og 2 til."


DEFINITIONS = (
    Definition(version=1, text="Meldt av bedriftene"),
    Definition(version=2, valid_from=dt.date(2026, 1, 26), text="Alle nye i kommunen"),
)


@pytest.mark.parametrize(
    ("dates", "crosses"),
    [
        (("2025-12-31", "2026-06-30"), True),
        (("2025-12-31", "2026-01-26"), True),
        (("2025-12-31", "2026-01-25"), False),
        (("2026-01-26", "2026-06-30"), False),
        (("2026-06-30",), False),
    ],
)
def test_a_series_with_values_on_both_sides_of_a_new_definition_has_a_break(dates: tuple[str, ...], crosses: bool) -> None:
    plan = changed(sound_plan(), "I1", definitions=DEFINITIONS, schedule=Schedule(text="Halvårlig"))
    facts = sound_facts(
        series={id: tuple(measured(id, date, 1) for date in dates) for id in ("I1",)}
        | {id: (measured(id, "2026-06-30", 0),) for id in ("I2", "I3", "I4")}
    )
    assert judged(plan, facts) == ({("definition-changed", "I1")} if crosses else set())


def test_measurements_that_carry_their_versions_tell_of_the_break_once() -> None:
    series = (measured("I1", "2025-12-31", 1, definition_version=1), measured("I1", "2026-06-30", 2, definition_version=2))
    plan = changed(sound_plan(), "I1", definitions=DEFINITIONS)
    text = message(plan, "definition-changed", sound_facts(series=sound_facts().series | {"I1": series}))
    assert (
        text == "Måleserien til I1 «Nye arbeidsplasser» har et brudd: "
        "målingen 30.06.2026 er gjort etter definisjon 2, den før etter definisjon 1."
    )


def test_a_municipality_that_is_renumbered_within_the_series_is_a_break() -> None:
    merged = (
        Municipality(number="1624", name="Rissa", valid_to=dt.date(2017, 12, 31)),
        Municipality(number="5054", name="Indre Fosen", valid_from=dt.date(2018, 1, 1)),
    )
    plan = changed(changed(sound_plan(), "programme", municipalities=merged), "I1", schedule=Schedule(text="Årlig"), definitions=())
    series = (measured("I1", "2017-12-31", 1), measured("I1", "2018-12-31", 2))
    facts = sound_facts(series=sound_facts().series | {"I1": series})
    assert judged(plan, facts) == {("definition-changed", "I1")}
    assert message(plan, "definition-changed", facts).endswith("har et brudd: kommunenummeret ble endret 01.01.2018.")
    assert judged(plan, sound_facts(series=sound_facts().series | {"I1": series[1:]})) == set()


def test_a_kommune_may_grant_days() -> None:
    facts = with_parameters(measurement_overdue__days=400)
    assert judged(sound_plan(), Facts(today=facts.today, parameters=facts.parameters)) == set()
