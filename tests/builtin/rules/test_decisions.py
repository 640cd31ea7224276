"""Approved, treated, adopted: in this order, of the same version, in time."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from omstilling_tui.api import Facts, Plan, VersionFact
from omstilling_tui.model.decisions import Decision
from tests.builders import TODAY, changed, plus, sound_facts, sound_plan, without
from tests.builtin.rules.judging import judged, message


def decision(id: str, body: str, action: str, date: str | None, **held: Any) -> Decision:
    return Decision(id=id, body=body, action=action, date=dt.date.fromisoformat(date) if date else None, **held)


def decided(*decisions: Decision) -> Plan:
    return sound_plan(decisions=decisions)


APPROVED = decision("VE1", "steering_group", "approved", "2025-11-20")
TREATED = decision("VE2", "municipal_council", "treated", "2025-12-14")
ADOPTED = decision("VE3", "municipal_council", "adopted", "2025-12-14")
UNAPPROVED = {("adopted-before-approved", "VE3")}
UNTREATED = {("adopted-before-treated", "VE3")}


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (decided(), set()),
        (decided(APPROVED), set()),
        (decided(APPROVED, TREATED, ADOPTED), set()),
        (decided(ADOPTED), UNAPPROVED | UNTREATED),
        (decided(TREATED, ADOPTED), UNAPPROVED),
        (decided(APPROVED, ADOPTED), UNTREATED),
        (decided(decision("VE1", "steering_group", "treated", "2025-11-20"), ADOPTED), UNAPPROVED),
        (decided(decision("VE1", "restructuring_board", "approved", "2025-11-20"), TREATED, ADOPTED), UNAPPROVED),
        (decided(decision("VE1", "Prosjektstyringsgruppa", "approved", "2025-11-20"), TREATED, ADOPTED), set()),
        (decided(decision("VE1", "steering_group", "approved", "2025-12-14"), TREATED, ADOPTED), set()),
        (decided(decision("VE1", "steering_group", "approved", "2025-12-15"), TREATED, ADOPTED), UNAPPROVED),
        (decided(decision("VE1", "steering_group", "approved", "2025-12-31", precision="year"), TREATED, ADOPTED), set()),
        (decided(APPROVED, decision("VE2", "executive_committee", "treated", "2025-12-01"), ADOPTED), set()),
        (decided(APPROVED, decision("VE2", "municipal_council", "treated", "2025-12-20"), ADOPTED), UNTREATED),
        (decided(decision("VE3", "joint_committee", "adopted", "2025-12-14")), UNAPPROVED | UNTREATED),
        (decided(decision("VE3", "Rissa kommunestyre", "adopted", "2025-12-14")), UNAPPROVED | UNTREATED),
        (decided(decision("VE3", "restructuring_board", "adopted", "2025-12-14")), set()),
        (decided(decision("VE3", "municipal_council", "adopted", "2025-12-14", action_plan="HP1")), set()),
    ],
)
def test_adoption_comes_after_approval_and_treatment(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_the_executive_committee_may_be_the_steering_group() -> None:
    plan = decided(decision("VE1", "executive_committee", "approved", "2025-11-20"), TREATED, ADOPTED)
    assert judged(plan) == UNAPPROVED
    assert judged(changed(plan, "programme", steering_group="Formannskapet er styringsgruppe.")) == set()


def test_approval_counts_for_its_own_version() -> None:
    approved = decision("VE1", "steering_group", "approved", "2025-11-20", version=1)
    treated = decision("VE2", "municipal_council", "treated", "2025-12-14", version=2)
    adopted = decision("VE3", "municipal_council", "adopted", "2025-12-14", version=2)
    plan = decided(approved, treated, adopted)
    assert judged(plan) == UNAPPROVED
    assert message(plan, "adopted-before-approved") == (
        "Versjon 2 er vedtatt 14.12.2025 (VE3), men styringsgruppens godkjenning (VE1) gjelder ikke den versjonen."
    )
    again = decision("VE4", "steering_group", "approved", "2025-12-01", version=2)
    assert judged(decided(approved, again, treated, adopted)) == set()


def test_the_messages_tell_what_is_there() -> None:
    late = decided(decision("VE1", "steering_group", "approved", "2026-01-05"), TREATED, ADOPTED)
    assert message(changed(late, "programme", strategy_end=None), "adopted-before-approved") == (
        "Planen er vedtatt 14.12.2025 (VE3), men styringsgruppen godkjente den først 05.01.2026 (VE1)."
    )
    mixed = decided(decision("VE1", "steering_group", "approved", "2025-11-20", version=4), TREATED, ADOPTED)
    assert "gjelder versjon 4" in message(mixed, "adopted-before-approved")


@pytest.mark.parametrize(("date", "is_late"), [("2025-12-20", False), ("2025-12-21", True), ("2026-02-01", True)])
def test_the_proposal_is_approved_within_the_strategy_phase(date: str, is_late: bool) -> None:
    plan = decided(decision("VE1", "steering_group", "approved", date))
    assert judged(plan) == ({("approved-after-strategy-phase", "VE1")} if is_late else set())
    assert judged(changed(plan, "programme", strategy_end=None)) == set()


def test_later_revisions_are_late_for_nothing() -> None:
    revised = [
        decision("VE4", "steering_group", "approved", "2028-01-20", version=2),
        decision("VE5", "municipal_council", "treated", "2028-02-14", version=2),
        decision("VE6", "municipal_council", "adopted", "2028-02-14", version=2),
    ]
    assert judged(decided(APPROVED, TREATED, ADOPTED, *revised)) == set()


@pytest.mark.parametrize(("start", "is_late"), [("2025-12-14", False), ("2025-12-13", True), ("2025-01-01", True)])
def test_the_plan_is_adopted_before_its_period_begins(start: str, is_late: bool) -> None:
    plan = changed(sound_plan(stated_totals=()), "programme", start=dt.date.fromisoformat(start))
    found = {each for each in judged(plan) if each[0] == "adopted-after-start"}
    assert found == ({("adopted-after-start", "VE4")} if is_late else set())
    assert judged(changed(sound_plan(), "programme", start=None)) == set()


def version(number: int, *, same: bool, action_plan: str = "") -> VersionFact:
    return VersionFact(number=number, label="", created=TODAY, state="adopted", same_as_draft=same, action_plan=action_plan)


def on_versions(*numbers: int) -> Plan:
    steps = (("steering_group", "approved"), ("municipal_council", "treated"), ("municipal_council", "adopted"))
    decisions = [
        decision(f"VE{n}", body, action, f"2025-12-0{n}", version=number)
        for n, ((body, action), number) in enumerate(zip(steps, numbers, strict=True), 1)
    ]
    return decided(*decisions)


def test_a_draft_that_differs_from_the_version_last_decided_on_has_changed() -> None:
    changed_since = sound_facts(versions=(version(1, same=False),))
    assert judged(on_versions(1, 1, 1), changed_since) == {("changed-since-decision", "VE3")}
    assert message(on_versions(1, 1, 1), "changed-since-decision", changed_since) == (
        "Utkastet er endret siden versjon 1, som det ble fattet vedtak om 03.12.2025 (VE3)."
    )
    assert judged(on_versions(1, 1, 1), sound_facts(versions=(version(1, same=True),))) == set()


def test_an_imported_decision_has_no_version_to_differ_from() -> None:
    assert judged(decided(APPROVED, TREATED, ADOPTED), Facts(today=dt.date(2026, 1, 1), versions=(version(1, same=False),))) == set()


def test_delegating_the_work_decides_on_no_text() -> None:
    plan = plus(on_versions(1, 1, 1), "decisions", decision("VE9", "municipal_council", "delegated", "2026-01-01", version=2))
    assert judged(plan, sound_facts(versions=(version(1, same=True), version(2, same=False)))) == set()


def test_an_action_plan_is_held_against_its_own_version() -> None:
    plan = plus(
        on_versions(1, 1, 1), "decisions", decision("VE9", "restructuring_board", "approved", "2026-01-01", version=2, action_plan="HP1")
    )
    facts = sound_facts(versions=(version(1, same=True), version(2, same=False, action_plan="HP1")))
    assert judged(plan, facts) == {("changed-since-decision", "VE9")}
    assert message(plan, "changed-since-decision", facts).startswith("Handlingsplan HP1 er endret")


def test_decisions_without_a_date_are_taken_to_have_come_in_time() -> None:
    undated = decided(decision("VE1", "steering_group", "approved", None), decision("VE2", "municipal_council", "treated", None), ADOPTED)
    assert judged(undated) == set()
    assert judged(without(undated, "VE1")) == UNAPPROVED
