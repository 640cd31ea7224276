"""One door in: edits, undo, redo, and others' changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import partial

import pytest

from omstilling_tui.errors import Conflict, DataError, EditError, NegativeAnswer
from omstilling_tui.hooks.judging import Finding
from omstilling_tui.model import edits
from omstilling_tui.model.document import digest, plan_to_json
from omstilling_tui.model.goals import Baseline, Frames, YearAmount
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.store import measurements as measured
from omstilling_tui.workbench.bench import Workbench
from tests.workbench.conftest import NoPlugins

NewBench = Callable[..., Workbench]


def add_area(title: str) -> Callable[[Plan], Plan]:
    return partial(edits.add_entity, part="focus_areas", title=title)


def state(bench: Workbench) -> str:
    return digest(plan_to_json(bench.plan, bench.store.ask(measured.all_measurements)))


def test_an_edit_stands_in_the_database_when_it_is_opened_again(bench: Workbench, new_bench: NewBench) -> None:
    bench.commit(add_area("Havbruk"), label="add focus-area")
    bench.commit(
        partial(
            edits.set_fields,
            id="IO1",
            values={"frames": Frames(text="Ramme", budget=(YearAmount(year=2027, amount=Decimal("1250000.50")),)), "status": "selected"},
        )
    )
    assert new_bench().plan == bench.plan
    assert new_bench().plan.focus_areas[0].frames.budget[0].amount == Decimal("1250000.5")


def test_an_edit_that_changes_nothing_is_no_commit(bench: Workbench) -> None:
    done = bench.commit(lambda plan: plan)
    assert (done.number, done.changes, bench.position) == (None, (), 0)


def test_an_edit_that_fails_leaves_nothing_behind(bench: Workbench, new_bench: NewBench) -> None:
    with pytest.raises(EditError):
        bench.commit(lambda plan: edits.set_field(add_area("Havbruk")(plan), id="IO9", field="title", value="x"))
    assert bench.plan.focus_areas == new_bench().plan.focus_areas == ()


def test_an_edit_is_made_on_the_newest_plan(bench: Workbench, new_bench: NewBench) -> None:
    other = new_bench("ola")
    bench.commit(add_area("Havbruk"))
    other.commit(add_area("Reiseliv"))
    assert [area.id for area in other.plan.focus_areas] == ["IO1", "IO2"]
    assert bench.refresh()
    assert bench.plan == other.plan
    assert not bench.refresh()


def test_what_someone_else_changed_meanwhile_is_a_conflict(bench: Workbench, new_bench: NewBench) -> None:
    bench.commit(add_area("Havbruk"))
    other = new_bench("ola")
    bench.commit(partial(edits.set_field, id="IO1", field="title", value="Sjømat", seen="Havbruk"))
    with pytest.raises(Conflict) as raised:
        other.commit(partial(edits.set_field, id="IO1", field="title", value="Fisk", seen="Havbruk"))
    assert (raised.value.theirs, raised.value.mine) == ("Sjømat", "Fisk")


def test_undo_and_redo_go_over_restarts(bench: Workbench, new_bench: NewBench) -> None:
    bench.commit(add_area("Havbruk"), label="add")
    bench.commit(partial(edits.set_field, id="IO1", field="title", value="Sjømat"))
    after = state(bench)
    later = new_bench()
    assert len(later.undo(5)) == 2
    assert later.plan.focus_areas == ()
    again = new_bench()
    assert len(again.redo(5)) == 2
    assert state(again) == after
    with pytest.raises(NegativeAnswer, match="nothing-to-redo"):
        again.redo()


def test_a_new_edit_cuts_what_could_be_redone(bench: Workbench) -> None:
    bench.commit(add_area("Havbruk"))
    bench.undo()
    bench.commit(add_area("Reiseliv"))
    with pytest.raises(NegativeAnswer, match="nothing-to-redo"):
        bench.redo()
    bench.undo()
    with pytest.raises(NegativeAnswer, match="nothing-to-undo"):
        bench.undo()


def test_undo_and_redo_can_alternate_at_any_depth(bench: Workbench) -> None:
    states = [state(bench)]
    for title in "abcd":
        bench.commit(add_area(title))
        states.append(state(bench))
    for steps in (("undo", 3), ("redo", 2), ("undo", 1), ("redo", 1), ("undo", 2), ("redo", 3)):
        getattr(bench, steps[0])(steps[1])
    assert state(bench) == states[4]
    bench.undo(4)
    assert state(bench) == states[0]


def test_each_undoes_only_what_he_did_himself(bench: Workbench, new_bench: NewBench) -> None:
    other = new_bench("ola")
    bench.commit(add_area("Havbruk"))
    other.commit(add_area("Reiseliv"))
    bench.undo()
    assert [area.title for area in bench.plan.focus_areas] == ["Reiseliv"]
    with pytest.raises(NegativeAnswer):
        bench.undo()


def test_undo_of_what_someone_else_has_changed_since_is_a_conflict_and_changes_nothing(bench: Workbench, new_bench: NewBench) -> None:
    other = new_bench("ola")
    bench.commit(add_area("Havbruk"))
    bench.commit(partial(edits.set_field, id="IO1", field="title", value="Sjømat"))
    other.commit(partial(edits.set_field, id="IO1", field="title", value="Fisk"))
    with pytest.raises(Conflict):
        bench.undo(2)
    assert new_bench().plan.focus_areas[0].title == "Fisk"


def test_undo_of_an_addition_that_someone_else_has_built_on_is_a_conflict(bench: Workbench, new_bench: NewBench) -> None:
    other = new_bench("ola")
    bench.commit(add_area("Havbruk"))
    other.commit(partial(edits.add_entity, part="sub_goals", focus_area="IO1", statement="Flere bedrifter"))
    with pytest.raises(Conflict):
        bench.undo()


def test_undo_of_a_removal_whose_owner_has_gone_since_is_a_conflict(bench: Workbench, new_bench: NewBench) -> None:
    other = new_bench("ola")
    bench.commit(add_area("Havbruk"))
    bench.commit(partial(edits.add_entity, part="sub_goals", focus_area="IO1", statement="Flere bedrifter"))
    bench.commit(partial(edits.remove_entity, id="D1.1"))
    other.commit(partial(edits.remove_entity, id="IO1"))
    with pytest.raises(Conflict):
        bench.undo()


def test_ids_of_what_was_removed_are_not_given_out_again(bench: Workbench, new_bench: NewBench) -> None:
    bench.commit(add_area("Havbruk"))
    bench.commit(partial(edits.remove_entity, id="IO1"))
    bench.commit(add_area("Reiseliv"))
    later = new_bench()
    later.commit(add_area("Kraft"))
    assert [area.id for area in later.plan.focus_areas] == ["IO2", "IO3"]


def with_indicator(plan: Plan) -> Plan:
    plan = edits.add_entity(plan, part="main_goals", statement="350 arbeidsplasser")
    return edits.add_entity(plan, part="indicators", goal="H1", title="Arbeidsplasser", unit="jobs", baseline=Baseline(value=Decimal(0)))


def measurement(year: int, value: int | None, missing: str = "") -> Measurement:
    return Measurement(indicator="I1", date=dt.date(year, 12, 31), value=None if value is None else Decimal(value), missing=missing)


def test_measurements_are_saved_revised_and_undone_with_the_commit(bench: Workbench, new_bench: NewBench) -> None:
    bench.commit(with_indicator, measurements=[measurement(2024, 10), measurement(2025, 20)])
    bench.commit(lambda plan: plan, measurements=[measurement(2024, 12)])
    facts = new_bench().facts()
    assert [each.value for each in facts.series["I1"]] == [12, 20]
    assert facts.latest["I1"].value == 20
    bench.undo()
    assert [each.value for each in bench.facts().series["I1"]] == [10, 20]
    before = state(bench)
    bench.undo()
    assert bench.store.ask(measured.all_measurements) == ()
    bench.redo()
    assert state(bench) == before
    bench.redo()
    assert [each.id for each in bench.store.ask(measured.all_measurements)] == ["ME1", "ME2", "ME3"]


def test_a_missing_value_is_the_latest_too(bench: Workbench) -> None:
    bench.commit(with_indicator, measurements=[measurement(2024, 10), measurement(2025, None, "ikke publisert")])
    assert bench.facts().latest["I1"].missing == "ikke publisert"


def test_a_series_travels_as_a_plain_dictionary(bench: Workbench) -> None:
    import pickle

    bench.commit(with_indicator, measurements=[measurement(2024, 10)])
    series = pickle.loads(pickle.dumps(bench.facts().series))
    assert type(series) is dict
    assert series["I1"][0].value == 10
    assert "I9" not in bench.facts().series


def test_a_workbench_for_reading_reads_and_refuses_to_write(bench: Workbench, new_bench: NewBench) -> None:
    bench.commit(add_area("Havbruk"))
    reader = new_bench(readonly=True)
    assert reader.plan == bench.plan
    with pytest.raises(DataError, match="readonly"):
        reader.commit(add_area("Reiseliv"))


def test_a_plugin_that_objects_stops_the_edit_and_is_named(new_bench: NewBench) -> None:
    plugins = NoPlugins()
    bench = new_bench(plugins=plugins, enabled=("streng",))
    plugins.objections = (Finding(code="nei", where="plan", message={"nb": "Ikke nå."}, severity="error", plugin="streng"),)
    with pytest.raises(NegativeAnswer) as raised:
        bench.commit(add_area("Havbruk"))
    assert raised.value.values["plugin"] == "streng"
    assert bench.plan.focus_areas == ()


def test_enabled_plugins_hear_of_commits_in_order_once(new_bench: NewBench) -> None:
    plugins = NoPlugins()
    bench = new_bench(plugins=plugins, enabled=("lytter",))
    bench.commit(with_indicator, measurements=[measurement(2024, 10)])
    assert [event.name for event in plugins.heard] == ["plan_changed", "measurement_recorded"]
    assert len({event.id for event in plugins.heard}) == 2
    bench.undo()
    assert [event.name for event in plugins.heard[2:]] == ["plan_changed"]
