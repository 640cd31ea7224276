"""From draft to adopted: what is decided on is frozen, compared and proved."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from functools import partial

import pytest

from omstilling_tui.errors import EditError, NegativeAnswer, UsageError
from omstilling_tui.hooks.judging import Finding
from omstilling_tui.model import edits
from omstilling_tui.model.plan import Plan
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.deciding import DecisionResult, compare, decide, snapshot, verify, version_plan, versions
from tests.workbench.conftest import NoPlugins

DAY = dt.date(2026, 2, 3)


def filled(plan: Plan) -> Plan:
    plan = edits.add_entity(plan, part="main_goals", statement="350 arbeidsplasser")
    plan = edits.add_entity(plan, part="focus_areas", title="Havbruk", status="selected")
    plan = edits.add_entity(plan, part="action_plans", year=2027)
    plan = edits.add_entity(plan, part="actions", action_plan="HP1", title="Forstudie")
    return edits.add_entity(plan, part="persons", name="Kari Nordmann", role="steering_group", email="kari@example.no")


def resolve(bench: Workbench, body: str, action: str, **given: object) -> DecisionResult:
    return decide(bench, **{"body": body, "action": action, "date": DAY} | given)  # type: ignore[arg-type]


def set_title(title: str) -> Callable[[Plan], Plan]:
    return partial(edits.set_field, id="IO1", field="title", value=title)


def test_approval_treatment_and_adoption_stand_on_one_version(bench: Workbench) -> None:
    bench.commit(filled)
    first = resolve(bench, "steering-group", "approved", case="PS 8/11")
    bench.commit(partial(edits.add_entity, part="notes", text="Merknad"))
    second = resolve(bench, "municipal_council", "treated")
    third = resolve(bench, "municipal_council", "adopted", votes_for=17, votes_against=2)
    assert [(each.version, each.frozen, each.state) for each in (first, second, third)] == [
        (1, True, "approved"),
        (1, False, "approved"),
        (1, False, "adopted"),
    ]
    assert (first.decision.body, first.decision.case) == ("steering_group", "PS 8/11")
    (version,) = versions(bench)
    assert (version.state, version.same_as_draft, len(version.decisions)) == ("adopted", True, 3)


def test_an_adopted_version_stays_when_the_plan_goes_on(bench: Workbench) -> None:
    bench.commit(filled)
    resolve(bench, "municipal-council", "adopted")
    bench.commit(set_title("Sjømat"))
    (fact,) = bench.facts().versions
    assert (fact.state, fact.same_as_draft) == ("adopted", False)
    assert version_plan(bench, 1).focus_areas[0].title == "Havbruk"
    again = resolve(bench, "steering-group", "approved")
    assert (again.version, again.frozen, again.state) == (2, True, "approved")
    bench.commit(set_title("Havbruk"))
    assert [each.same_as_draft for each in versions(bench)] == [True, False]


def test_sent_back_makes_it_a_draft_again(bench: Workbench) -> None:
    bench.commit(filled)
    resolve(bench, "steering_group", "approved")
    assert resolve(bench, "municipal_council", "sent-back", date=DAY + dt.timedelta(1)).state == "draft"


@pytest.mark.parametrize(
    ("body", "action"), [("executive_committee", "approved"), ("executive_committee", "adopted"), ("county", "adopted")]
)
def test_only_the_steering_group_approves_and_only_council_or_joint_committee_adopts(bench: Workbench, body: str, action: str) -> None:
    bench.commit(filled)
    assert resolve(bench, body, action).state == "draft"


def test_a_free_name_of_a_body_keeps_its_hyphens(bench: Workbench) -> None:
    bench.commit(filled)
    assert resolve(bench, "Styret i Nord-Salten", "treated").decision.body == "Styret i Nord-Salten"


def test_an_action_plan_has_versions_of_its_own(bench: Workbench) -> None:
    bench.commit(filled)
    resolve(bench, "municipal_council", "adopted")
    own = resolve(bench, "restructuring_board", "adopted", action_plan="HP1")
    assert (own.version, own.frozen, own.state) == (2, True, "adopted")
    bench.commit(set_title("Sjømat"))
    assert resolve(bench, "restructuring_board", "treated", action_plan="HP1").version == 2
    bench.commit(partial(edits.set_field, id="T1", field="title", value="Forprosjekt"))
    assert resolve(bench, "restructuring_board", "adopted", action_plan="HP1").version == 3
    with pytest.raises(EditError):
        resolve(bench, "restructuring_board", "adopted", action_plan="HP9")


def test_a_snapshot_is_readable_json_without_names_and_hashes_to_its_number(bench: Workbench) -> None:
    bench.commit(filled)
    resolve(bench, "steering_group", "approved")
    with bench.store.reading() as connection:
        ((text, sha256),) = connection.execute("SELECT snapshot, sha256 FROM versions").fetchall()
        ((salt,),) = connection.execute("SELECT salt FROM name_salts WHERE person = 'R1'").fetchall()
    assert "Nordmann" not in text
    assert "example.no" not in text
    person = json.loads(text)["persons"][0]
    assert set(person) == {"id", "role", "environment", "name_commitment"}
    assert person["name_commitment"] == hashlib.sha256(f"{salt}Kari Nordmann".encode()).hexdigest()
    assert hashlib.sha256(text.encode()).hexdigest() == sha256
    assert snapshot(bench, 1)["focus_areas"][0]["title"] == "Havbruk"


def test_a_snapshot_changed_past_the_program_is_named(bench: Workbench) -> None:
    bench.commit(filled)
    resolve(bench, "steering_group", "approved")
    bench.commit(set_title("Sjømat"))
    resolve(bench, "steering_group", "approved")
    assert [each.state for each in verify(bench)] == ["ok", "ok"]
    with bench.store.writing() as connection:
        connection.execute("UPDATE versions SET snapshot = replace(snapshot, 'Havbruk', 'Oppdrett') WHERE number = 1")
    assert [(each.label, each.state) for each in verify(bench)] == [("V1", "changed"), ("V2", "ok")]
    with bench.store.writing() as connection:
        connection.execute("UPDATE versions SET snapshot = '{' WHERE number = 2")
    assert [each.state for each in verify(bench)] == ["changed", "unreadable"]


def test_versions_are_compared_field_by_field_with_each_other_and_with_the_draft(bench: Workbench) -> None:
    bench.commit(filled)
    resolve(bench, "steering_group", "approved")
    bench.commit(set_title("Sjømat"))
    resolve(bench, "steering_group", "approved")
    expected = [("focus_areas", "IO1", "title", "Havbruk", "Sjømat")]
    assert [(each.part, each.id, each.field, each.old, each.new) for each in compare(bench, 1, 2)] == expected
    assert [(each.part, each.id, each.field, each.old, each.new) for each in compare(bench, 1)] == expected
    assert compare(bench, 2) == ()


def test_a_version_that_is_not_there_is_told_with_those_that_are(bench: Workbench) -> None:
    with pytest.raises(UsageError, match="no-versions"):
        snapshot(bench, 1)
    bench.commit(filled)
    resolve(bench, "steering_group", "approved")
    with pytest.raises(UsageError) as raised:
        compare(bench, 1, 9)
    assert raised.value.values["known"] == "1"


def test_a_decision_can_be_undone_and_the_version_stays(bench: Workbench) -> None:
    bench.commit(filled)
    resolve(bench, "steering_group", "approved")
    bench.undo()
    (version,) = versions(bench)
    assert (version.state, version.decisions) == ("draft", ())
    assert resolve(bench, "steering_group", "approved").version == 1


def test_a_version_that_an_imported_decision_names_is_not_given_to_another(bench: Workbench) -> None:
    bench.commit(filled)
    bench.commit(partial(edits.add_entity, part="decisions", body="municipal_council", action="adopted", date=DAY, version=3))
    assert resolve(bench, "steering_group", "approved").version == 4


def test_a_plugin_can_stop_a_decision_and_hears_of_adoption(new_bench: Callable[..., Workbench]) -> None:
    plugins = NoPlugins()
    bench = new_bench(plugins=plugins, enabled=("streng",))
    bench.commit(filled)
    plugins.objections = (Finding(code="nei", where="plan", message={"nb": "Mangler vedlegg."}, severity="error", plugin="streng"),)
    with pytest.raises(NegativeAnswer):
        resolve(bench, "municipal_council", "adopted")
    assert bench.plan.decisions == ()
    plugins.objections = ()
    resolve(bench, "municipal_council", "adopted")
    assert "version_adopted" in [event.name for event in plugins.heard]
