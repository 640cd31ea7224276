"""Edits make a new plan, check what they are given, and leave the old plan as it was."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from omstilling_tui.errors import Conflict, DataError, EditError
from omstilling_tui.model import edits
from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.goals import Target, YearAmount
from omstilling_tui.model.plan import COLLECTIONS, Plan, part_type, references


@pytest.fixture
def plan() -> Plan:
    plan = edits.add_entity(Plan(), part="findings", title="Få arbeidsgivere")
    plan = edits.add_entity(plan, part="findings", kind="opportunity", title="Sjømat")
    plan = edits.add_entity(plan, part="main_goals", statement="25 nye arbeidsplasser")
    for title in ("Sjømat", "Opplevelser", "Attraktivitet"):
        plan = edits.add_entity(plan, part="focus_areas", title=title, status="selected")
    plan = edits.add_entity(plan, part="sub_goals", focus_area="IO1", statement="Vekst")
    plan = edits.add_entity(plan, part="activities", focus_area="IO1", title="Forstudie", serves=("D1.1",))
    return edits.add_entity(plan, part="indicators", goal="D1.1", title="Årsverk", unit="fte")


def test_ids_say_what_they_name(plan: Plan) -> None:
    assert [each.id for each in plan.findings] == ["U1", "M1"]
    assert [each.id for each in plan.focus_areas] == ["IO1", "IO2", "IO3"]
    assert (plan.sub_goals[0].id, plan.activities[0].id, plan.indicators[0].id) == ("D1.1", "A1.1", "I1")


def test_an_id_is_never_given_out_twice(plan: Plan) -> None:
    plan = edits.remove_entity(plan, id="IO3")
    plan = edits.add_entity(plan, part="focus_areas", title="Ny")
    assert plan.focus_areas[-1].id == "IO4"


def test_an_id_that_a_document_gives_is_kept_and_guarded(plan: Plan) -> None:
    plan = edits.add_entity(plan, part="action_plans", id="2013-1", year=2013)
    assert plan.find("2013-1") is plan.action_plans[0]
    with pytest.raises(EditError, match="id-taken"):
        edits.add_entity(plan, part="notes", id="2013-1")
    with pytest.raises(DataError, match="bad-id"):
        edits.add_entity(plan, part="notes", id="../etc")


def test_removing_takes_what_is_owned_and_every_reference(plan: Plan) -> None:
    assert [each.id for each in edits.removed_with(plan, "IO1")] == ["IO1", "D1.1", "A1.1", "I1"]
    after = edits.remove_entity(plan, id="IO1")
    assert after.sub_goals == after.activities == after.indicators == ()
    after = edits.remove_entity(plan, id="D1.1")
    assert after.activities[0].serves == ()
    assert plan.activities[0].serves == ("D1.1",)


def test_removing_a_person_takes_the_name_out_of_nested_places(plan: Plan) -> None:
    plan = edits.add_entity(plan, part="persons", name="Ola")
    plan = edits.set_json(
        edits.add_entity(plan, part="workshops", title="Samling"), id="PS1", field="participants", value=[{"person": "R1"}]
    )
    plan = edits.set_field(plan, id="IO1", field="responsible", value="R1")
    plan = edits.remove_entity(plan, id="R1")
    assert plan.workshops[0].participants[0].person == ""
    assert plan.focus_areas[0].responsible == ""


def test_the_parts_there_is_one_of_are_emptied_not_removed(plan: Plan) -> None:
    plan = edits.set_field(plan, id="vision", field="text", value="Vekst")
    assert edits.remove_entity(plan, id="vision").vision.text == ""


def test_a_field_within_a_nested_value_is_set_alone(plan: Plan) -> None:
    plan = edits.set_field(plan, id="I1", field="target.value", value=Decimal(80))
    plan = edits.set_field(plan, id="I1", field="target.date", value=dt.date(2023, 12, 31))
    assert plan.indicators[0].target == Target(value=Decimal(80), date=dt.date(2023, 12, 31))


def test_an_edit_on_an_old_value_is_a_conflict(plan: Plan) -> None:
    theirs = edits.set_field(plan, id="IO1", field="title", value="Havbruk", seen="Sjømat")
    with pytest.raises(Conflict) as caught:
        edits.set_field(theirs, id="IO1", field="title", value="Fisk", seen="Sjømat")
    assert (caught.value.seen, caught.value.theirs, caught.value.mine) == ("Sjømat", "Havbruk", "Fisk")
    assert edits.set_field(theirs, id="IO1", field="title", value="Havbruk", seen="Sjømat") == theirs


@pytest.mark.parametrize(
    ("id", "field", "value", "error"),
    [
        ("IO9", "title", "x", "no-entity"),
        ("IO1", "tittel", "x", "no-field"),
        ("IO1", "status", "valgt", "not-a-choice"),
        ("IO1", "answers", ("IO2",), "bad-reference"),
        ("IO1", "answers", ("U9",), "bad-reference"),
        ("D1.1", "focus_area", "", "owner-missing"),
        ("I1", "target.date", "31.02.2027", "attribute"),
        ("I1", "target.value", Decimal("1e15"), "out-of-range"),
        ("IO1", "frames.budget", (YearAmount(year=2020, amount=Decimal("0.005")),), "too-many-decimals"),
        ("IO1", "frames.budget", (YearAmount(year=20200, amount=Decimal(1)),), "out-of-range"),
    ],
)
def test_what_does_not_fit_is_refused(plan: Plan, id: str, field: str, value: object, error: str) -> None:
    with pytest.raises((EditError, DataError, AttributeError), match=error):
        edits.set_field(plan, id=id, field=field, value=value)


def test_text_is_cleaned_on_its_way_in(plan: Plan) -> None:
    plan = edits.set_field(plan, id="IO1", field="title", value="\x1b]0;PWNED\x07 Sjø\u202emat\n[/] \u200bher  nå ")
    assert plan.focus_areas[0].title == "Sjømat [/] her nå"


def test_moving_stays_among_siblings(plan: Plan) -> None:
    plan = edits.add_entity(plan, part="sub_goals", focus_area="IO2", statement="Annet")
    plan = edits.add_entity(plan, part="sub_goals", focus_area="IO1", statement="Mer")
    plan = edits.move_by(plan, id="D1.2", steps=-1)
    assert [each.id for each in plan.sub_goals if each.focus_area == "IO1"] == ["D1.2", "D1.1"]
    assert edits.move_by(plan, id="D1.2", steps=-5) is plan
    assert [each.id for each in edits.move_entity(plan, id="IO3", after=None).focus_areas] == ["IO3", "IO1", "IO2"]


def test_links_are_added_once_and_taken_out(plan: Plan) -> None:
    plan = edits.link_entities(plan, id="IO1", field="answers", other="U1")
    plan = edits.link_entities(plan, id="IO1", field="answers", other="U1")
    assert plan.focus_areas[0].answers == ("U1",)
    assert edits.unlink_entities(plan, id="IO1", field="answers", other="U1").focus_areas[0].answers == ()
    with pytest.raises(EditError, match="no-reference"):
        edits.link_entities(plan, id="IO1", field="title", other="U1")


def test_ticks_and_acceptances_are_recorded_once(plan: Plan) -> None:
    day = dt.date(2026, 1, 5)
    plan = edits.tick_item(plan, id="shared-understanding", by="Kari", on=day)
    plan = edits.tick_item(plan, id="shared-understanding", by="Ola", on=day)
    assert [(each.id, each.ticked_by) for each in plan.checklist_items] == [("shared-understanding", "Ola")]
    plan = edits.untick_item(plan, id="shared-understanding")
    assert plan.checklist_items == ()
    with pytest.raises(EditError, match="not-ticked"):
        edits.untick_item(plan, id="shared-understanding")
    plan = edits.accept_finding(plan, code="focus-area-count", where="plan", why="Fem er vedtatt", by="Kari", on=day)
    plan = edits.accept_finding(plan, code="focus-area-count", where="plan", why="Styret vil det", by="Kari", on=day)
    assert [each.why for each in plan.accepted_findings] == ["Styret vil det"]
    with pytest.raises(EditError, match="reason-missing"):
        edits.accept_finding(plan, code="focus-area-count", where="plan", why="  ", by="Kari", on=day)


def test_a_decision_is_recorded_with_an_id_of_its_own(plan: Plan) -> None:
    plan = edits.record_decision(plan, Decision(id="", body="municipal_council", action="adopted", date=dt.date(2017, 10, 12)))
    assert plan.decisions[0].id == "VE1"


@pytest.mark.parametrize("part", list(COLLECTIONS))
def test_every_kind_can_be_added_set_moved_and_removed(plan: Plan, part: str) -> None:
    held: dict[str, object] = {}
    for field in fields_of(part_type(part)):
        if field.owner:
            targets = [getattr(plan, target) for target in field.targets if getattr(plan, target)]
            if not targets:
                plan = edits.add_entity(plan, part=field.targets[0], **({"weight": Decimal(1)} if field.targets[0] == "criteria" else {}))
                targets = [getattr(plan, field.targets[0])]
            held[field.name] = targets[0][0].id
    first = edits.add_entity(plan, part=part, **held)
    second = edits.add_entity(first, part=part, **held)
    new = getattr(second, part)[-1]
    text = next(field.name for field in fields_of(part_type(part)) if field.kind in (Kind.TEXT, Kind.MARKDOWN))
    assert getattr(edits.set_field(second, id=new.id, field=text, value="Ny tekst").find(new.id), text) == "Ny tekst"
    assert getattr(edits.move_entity(second, id=new.id, after=None), part)[0] is new
    assert getattr(edits.remove_entity(second, id=new.id), part) == getattr(first, part)


def test_references_are_found_in_nested_values_too(plan: Plan) -> None:
    plan = edits.add_entity(plan, part="workshops", title="Samling")
    plan = edits.set_json(plan, id="PS1", field="outcomes", value=[{"text": "Valgt", "decided": ["IO1", "D1.1"]}])
    assert [id for _, id in references(plan.workshops[0])] == ["IO1", "D1.1"]
