"""Findings with what the host knows of them, the checklist from its four places, and the state of the work."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import partial
from types import SimpleNamespace

from omstilling_tui.config import OwnItem, RuleConfig
from omstilling_tui.errors import PluginError
from omstilling_tui.hooks.judging import ChecklistItem, CodeDoc, Facts, Finding, Validator
from omstilling_tui.model import edits
from omstilling_tui.model.plan import Plan
from omstilling_tui.workbench import checking
from omstilling_tui.workbench.bench import Workbench
from tests.workbench.conftest import NoPlugins

NewBench = Callable[..., Workbench]
CODES = {
    "few-areas": CodeDoc(text={"nb": "få"}, severity="warning", guidance="G2", fix={"nb": "Velg flere."}, parameters={"min": 3}),
    "no-title": CodeDoc(text={"nb": "tittel"}, severity="error"),
}
ITEM = ChecklistItem(id="vision-formulated", phase="workshops", text={"nb": "Visjon"}, check=lambda plan, _: bool(plan.vision.text))
TICKED = ChecklistItem(id="delegated", phase="mobilisation", text={"nb": "Delegert"})


def look(plan: Plan, facts: Facts) -> Iterable[Finding]:
    wanted = facts.parameters["few-areas.min"]
    if len(plan.focus_areas) < wanted:
        yield Finding(code="few-areas", where="plan", message={"nb": f"{len(plan.focus_areas)} av {wanted}"})
    for area in plan.focus_areas:
        if not area.title:
            yield Finding(code="no-title", where=f"{area.id}.title", message={"nb": "Tittel mangler."})


def plugins(check: Callable[[Plan, Facts], Iterable[Finding]] = look, *items: ChecklistItem) -> NoPlugins:
    validator = Validator(id="v", title={"nb": "v"}, codes=CODES, check=check)
    return NoPlugins(
        validators=(SimpleNamespace(plugin="rules", item=validator),),
        checklist_items=tuple(SimpleNamespace(plugin="checklist", item=each) for each in items or (ITEM, TICKED)),
    )


def add_area(plan: Plan, title: str = "") -> Plan:
    return edits.add_entity(plan, part="focus_areas", title=title)


def test_a_finding_gets_severity_guidance_hint_and_plugin_from_its_code(new_bench: NewBench) -> None:
    (finding,) = checking.find(new_bench(plugins=plugins()))
    assert (finding.severity, finding.guidance, finding.plugin, finding.hint["nb"]) == ("warning", "G2", "rules", "Velg flere.")
    assert finding.message["nb"] == "0 av 3"


def test_the_configuration_sets_severity_and_parameters_and_switches_off(new_bench: NewBench) -> None:
    rules = {"few-areas": RuleConfig(severity="info", parameters={"min": 5}), "no-title": RuleConfig(severity="off")}
    bench = new_bench(plugins=plugins(), rules=rules)
    bench.commit(add_area)
    assert [(each.severity, each.message["nb"]) for each in checking.find(bench)] == [("info", "1 av 5")]


def test_the_gravest_come_first_and_then_the_plans_order(new_bench: NewBench) -> None:
    bench = new_bench(plugins=plugins())
    bench.commit(add_area)
    bench.commit(add_area)
    assert [each.where for each in checking.find(bench)] == ["IO1.title", "IO2.title", "plan"]


def test_an_accepted_finding_carries_its_reason_and_counts_apart(new_bench: NewBench) -> None:
    bench = new_bench(plugins=plugins())
    accept = partial(edits.accept_finding, code="few-areas", where="plan", why="Vi er små.", by="Kari", on=dt.date(2026, 1, 1))
    bench.commit(accept)
    (finding,) = checking.find(bench)
    assert finding.accepted == "Vi er små."
    assert checking.status(bench).counts == {"error": 0, "warning": 0, "info": 0, "accepted": 1}


def test_a_code_that_its_plugin_has_not_declared_is_told_as_the_plugins_failure(new_bench: NewBench) -> None:
    given = Finding(code="other", where="plan", message={"nb": "?"})
    (finding,) = checking.find(new_bench(plugins=plugins(lambda plan, facts: (given,))))
    assert (finding.code, finding.plugin) == ("plugin-failed", "rules")
    assert "other" in finding.message["nb"]


def test_findings_are_computed_again_only_when_something_has_changed(new_bench: NewBench) -> None:
    calls: list[Plan] = []

    def count(plan: Plan, facts: Facts) -> Iterable[Finding]:
        calls.append(plan)
        return ()

    bench = new_bench(plugins=plugins(count))
    checking.find(bench)
    checking.find(bench)
    bench.commit(add_area)
    checking.find(bench)
    bench.clock.time += dt.timedelta(days=1)  # type: ignore[attr-defined]
    checking.find(bench)
    assert len(calls) == 3


def test_the_checklist_holds_built_in_configured_and_the_plans_own_items_by_phase(new_bench: NewBench) -> None:
    own = OwnItem(id="hoering", phase="draft", text="Høring i ungdomsrådet")
    bench = new_bench(plugins=plugins(), checklist=(own,))
    bench.commit(partial(edits.add_entity, part="checklist_items", phase="workshops", text="Leie grendehuset", required=False))
    bench.commit(partial(edits.set_field, id="vision", field="text", value="Sammen"))
    for id in ("delegated", "hoering"):
        bench.commit(partial(edits.tick_item, id=id, by="Kari", on=dt.date(2026, 1, 5), evidence="KS 3/26"))
    states = checking.checklist(bench)
    assert [(each.id, each.automatic, each.done) for each in states] == [
        ("delegated", False, True),
        ("vision-formulated", True, True),
        ("SJ1", False, False),
        ("hoering", False, True),
    ]
    assert (states[0].by, states[0].evidence, states[3].text["nn"]) == ("Kari", "KS 3/26", "Høring i ungdomsrådet")
    assert [(each.phase, each.done, each.total, each.complete) for each in checking.phases(states)] == [
        ("mobilisation", 1, 1, True),
        ("workshops", 1, 1, True),
        ("draft", 1, 1, True),
    ]


def test_an_item_that_could_not_be_checked_is_neither_done_nor_undone(new_bench: NewBench) -> None:
    def fail(plan: Plan, facts: Facts) -> bool:
        raise PluginError("plugins.failed")

    bench = new_bench(plugins=plugins(look, ChecklistItem(id="x", phase="draft", text={"nb": "x"}, check=fail)))
    assert checking.checklist(bench)[0].done is None
    assert not checking.phases(checking.checklist(bench))[2].complete


def test_the_status_tells_money_by_year_and_what_is_next(new_bench: NewBench) -> None:
    bench = new_bench(plugins=plugins())
    bench.commit(add_area)
    bench.commit(partial(edits.add_entity, part="funding", source="state", year=2027, amount=Decimal(3_000_000)))
    bench.commit(partial(edits.add_entity, part="expenses", year=2028, amount=Decimal("10.50")))
    status = checking.status(bench)
    assert [(each.year, each.funding, each.spent) for each in status.money] == [(2027, 3_000_000, 0), (2028, 0, Decimal("10.5"))]
    assert [each.id for each in status.next_steps] == ["delegated", "IO1"]
    assert [each.phase for each in status.phases if each.current] == ["mobilisation"]


def test_a_phase_that_becomes_complete_is_told_of_once(new_bench: NewBench) -> None:
    given = plugins()
    bench = new_bench(plugins=given, enabled=("lytter",))
    bench.commit(partial(edits.set_field, id="vision", field="text", value="Sammen"))
    bench.commit(partial(edits.set_field, id="vision", field="text", value="Sammen vokser vi"))
    told = [event.data["phase"] for event in given.heard if event.name == "phase_completed"]
    assert told == ["workshops"]
