"""Action plans, workshops, communication, environments and personal data."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.model.people import PURPOSES, AgendaItem, CommunicationActivity, Outcome, Participant, Person, Workshop
from omstilling_tui.model.work import Action, ActionPlan
from tests.builders import TODAY, changed, plus, sound_facts, sound_plan, without
from tests.builtin.rules.judging import judged, message, with_parameters


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (changed(sound_plan(), "HP1", year=2027), {("action-plan-missing", "plan"), ("sum-differs", "ST3")}),
        (changed(sound_plan(), "HP1", year=2026, half=1), set()),
        (changed(changed(sound_plan(stated_totals=()), "HP1", year=2027), "programme", start=dt.date(2026, 10, 1)), set()),
        (changed(changed(sound_plan(stated_totals=()), "HP1", year=2031), "programme", start=None), set()),
        (changed(sound_plan(), "T2", responsible=""), {("action-incomplete", "T2")}),
        (changed(sound_plan(), "T2", deadline=None), {("action-incomplete", "T2")}),
        (changed(sound_plan(stated_totals=()), "T2", cost=None), {("action-incomplete", "T2")}),
        (changed(sound_plan(stated_totals=()), "T2", cost=Decimal(0)), set()),
    ],
)
def test_action_plans_and_actions(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) - {("sum-differs", "ST3")} == expected - {("sum-differs", "ST3")}


def test_an_incomplete_action_names_all_that_it_lacks() -> None:
    plan = plus(sound_plan(stated_totals=()), "actions", Action(id="P16", action_plan="HP1", title="Nye industriprosjekt"))
    assert message(plan, "action-incomplete", language="nn") == "Tiltak P16 «Nye industriprosjekt» manglar ansvarleg, frist og kostnad."
    assert judged(
        plus(without(sound_plan(stated_totals=()), "HP1", "T1", "T2", "T3"), "action_plans", ActionPlan(id="HP2", year=2027))
    ) == {("action-plan-missing", "plan")}


def workshop(id: str, **held: Any) -> Workshop:
    return Workshop(**({"id": id, "title": f"Samling {id}", "date": dt.date(2025, 6, 20), "place": "Huset"} | held))


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            without(sound_plan(), "PS1", "PS2"),
            {("workshop-count", "plan"), ("workshop-purpose-uncovered", "plan")},
        ),
        (without(sound_plan(), "PS2"), {("workshop-purpose-uncovered", "plan")}),
        (plus(sound_plan(), "workshops", workshop("PS3", status="cancelled")), set()),
        (plus(sound_plan(), "workshops", workshop("PS3", date=dt.date(2027, 1, 1))), {("workshop-count", "plan")}),
        (
            plus(
                without(sound_plan(), "PS2"),
                "workshops",
                workshop("PS3", date=TODAY, agenda=tuple(AgendaItem(title=p, purpose=p) for p in PURPOSES[3:])),
            ),
            set(),
        ),
        (changed(sound_plan(), "PS2", outcomes=()), {("workshop-purpose-without-outcome", "PS2.outcomes")}),
        (changed(sound_plan(), "PS2", outcomes=(), date=dt.date(2027, 1, 1), status="planned", participants=()), set()),
        (changed(sound_plan(), "PS2", outcomes=(), status="planned"), {("workshop-purpose-without-outcome", "PS2.outcomes")}),
        (
            changed(sound_plan(), "PS2", participants=(Participant(person="R3", attended=True),)),
            {("steering-group-absent", "PS2.participants")},
        ),
        (changed(sound_plan(), "PS2", participants=(Participant(person="R2", attended=True),)), set()),
        (
            changed(sound_plan(), "PS2", participants=(Participant(person="R2", invited=True),)),
            {("steering-group-absent", "PS2.participants")},
        ),
        (
            changed(
                changed(sound_plan(), "PS2", participants=(Participant(person="R9", attended=True),)),
                "programme",
                steering_group="Formannskapet",
            ),
            set(),
        ),
        (without(sound_plan(), "KA1"), {("communication-missing", "plan")}),
        (changed(sound_plan(), "KA1", date=dt.date(2025, 5, 10)), {("communication-missing", "plan")}),
        (changed(sound_plan(), "KA1", date=dt.date(2025, 5, 9)), set()),
        (changed(sound_plan(), "KA1", date=None), {("communication-missing", "plan")}),
        (changed(sound_plan(), "KA1", status="cancelled"), {("communication-missing", "plan")}),
        (
            changed(without(sound_plan(), "R11"), "PS1", participants=(Participant(person="R2", attended=True),)),
            {("environment-missing", "plan"), ("reference-broken", "PS2.participants")},
        ),
        (changed(sound_plan(), "R11", role="board"), {("environment-missing", "plan")}),
        (changed(sound_plan(), "R11", role=""), set()),
        (changed(sound_plan(), "R11", role="Ressursperson"), set()),
        (changed(sound_plan(), "R5", keep_until=dt.date(2026, 11, 22)), {("personal-data-expired", "R5")}),
        (changed(sound_plan(), "R5", keep_until=TODAY), set()),
        (changed(sound_plan(), "R5", keep_until=None), set()),
    ],
)
def test_workshops_and_people(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_an_outcome_for_each_purpose_is_asked_for() -> None:
    plan = changed(
        sound_plan(),
        "PS1",
        outcomes=(Outcome(purpose="vision", text="Tre forslag ble til ett."), Outcome(purpose="anchor_conclusions", decided=("U1",))),
    )
    assert judged(plan) == {("workshop-purpose-without-outcome", "PS1.outcomes")}
    assert message(plan, "workshop-purpose-without-outcome").endswith("om dette på programmet: skape felles forståelse.")


def test_missing_environments_are_named_in_the_users_language() -> None:
    plan = changed(changed(sound_plan(), "R10", role="board"), "R11", role="board")
    assert (
        message(plan, "environment-missing")
        == "2 av de 9 miljøene har ingen ressursperson: Innovasjon Norge og utflyttede ressurspersoner."
    )
    assert message(plan, "environment-missing", language="nn").endswith("Innovasjon Norge og utflytta ressurspersonar.")


def test_nobodys_name_stands_in_a_finding() -> None:
    plan = changed(sound_plan(), "R5", name="Kari Nordmann", keep_until=dt.date(2026, 1, 1))
    assert message(plan, "personal-data-expired") == "Opplysningene om R5 kunne lagres til 01.01.2026, og det er 326 dager siden."


def test_communication_that_comes_too_late_is_told_apart_from_none() -> None:
    late = changed(sound_plan(), "KA1", date=dt.date(2025, 8, 1))
    assert message(late, "communication-missing") == "Ingen av kommunikasjonsaktivitetene har en dato før den første samlingen 10.05.2025."
    assert "er lagt inn, og den første" in message(without(sound_plan(), "KA1"), "communication-missing")
    undated = sound_plan(workshops=(), communication_activities=(CommunicationActivity(id="KA1", title="Folkemøte"),))
    assert "communication-missing" not in {code for code, _ in judged(undated)}


def test_a_kommune_may_hold_more_workshops() -> None:
    plan = plus(sound_plan(), "workshops", workshop("PS3", date=dt.date(2027, 1, 1)))
    assert judged(plan, with_parameters(workshop_count__max=3)) == set()


def test_a_workshop_is_held_when_its_last_day_has_passed() -> None:
    plan = changed(sound_plan(), "PS2", outcomes=(), status="planned", date=dt.date(2026, 11, 22), end=TODAY)
    assert judged(plan) == set()
    assert judged(plan, sound_facts(today=dt.date(2026, 11, 24))) == {("workshop-purpose-without-outcome", "PS2.outcomes")}


def test_a_person_without_a_role_speaks_for_his_environment() -> None:
    plan = plus(changed(sound_plan(), "R11", role="board"), "persons", Person(id="R12", name="Ny", environment="emigrants"))
    assert judged(plan) == set()


def test_a_workshop_without_attendance_says_that_nobody_is_recorded() -> None:
    assert "det står ikke hvem som møtte" in message(changed(sound_plan(), "PS1", participants=()), "steering-group-absent")
    one = changed(sound_plan(), "PS1", participants=(Participant(person="R3", attended=True),))
    assert "ingen av de 1 som står som møtt" in message(one, "steering-group-absent")
