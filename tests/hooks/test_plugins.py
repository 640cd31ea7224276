"""The facade: built-in plugins and others' side by side, by the same hooks."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from omstilling_tui.errors import DataError, PluginError
from omstilling_tui.hooks.judging import Facts
from omstilling_tui.hooks.objects import Action, Document, Event, FetchRequest, Table
from omstilling_tui.hooks.plugins import PLUGIN_FAILED, Plugins, Provided
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from tests.hooks.makings import FACTS, GOOD, PLAN, TODAY, checked, module, plugins, validator

EVERYTHING = """
import datetime as dt
from decimal import Decimal
from omstilling_tui.api import *
from omstilling_tui.api import hookimpl

def write(document, file, options, context):
    context.progress(1, 2, "halvveis")
    file.write(f"{document.kind} {document.plan.focus_areas[0].title} {options['title']} {context.settings['place']}".encode())
    file.seek(0)
    file.write(b"PLAN")

def read(path, context):
    text = path.read_text()
    if not text:
        raise DataError("data.not-json", line=1, column=1)
    if text == "x":
        raise DataError("egen.feil", filnavn="x")
    return ImportResult(plan=Plan(), remarks=(Remark(line=1, message={"nb": text}),))

def fetch(request, context):
    if request.settings.get("down"):
        raise PluginError("Tjenesten svarer ikke")
    return FetchResult(measurements=(
        Measurement(indicator=request.indicator, date=dt.date(2026, 12, 31), value=Decimal("12.5")),
        Measurement(indicator=request.indicator, date=dt.date(2025, 12, 31), missing="konfidensielt"),
    ))

@hookimpl
def register_exporters(context):
    return [Exporter(format="slk", title={"nb": "SLK"}, extension=".slk", media_type="text/plain", write=write,
                     options=(Option(name="title", title={"nb": "Tittel"}, default="x"),),
                     can_export=lambda plan: None if plan.focus_areas else {"nb": "Planen er tom"})]

@hookimpl
def register_importers(context):
    return [Importer(format="slk", title={"nb": "SLK"}, extensions=(".slk",), read=read)]

@hookimpl
def register_indicator_sources(context):
    return [IndicatorSource(id="brreg", title={"nb": "Brønnøysund"}, fetch=fetch,
                            discover=lambda context, text: [Series(id="1", title=text)])]

@hookimpl
def register_checklist_items(context):
    return [
        ChecklistItem(id="auto", phase="draft", text={"nb": "x"}, check=lambda plan, facts: len(plan.focus_areas) == 2),
        ChecklistItem(id="hand", phase="draft", text={"nb": "y"}),
    ]

@hookimpl
def register_commands(context):
    return [Command(id="tell", title={"nb": "Tell"}, run=lambda plan, facts, options, context: CommandResult(
        text=str(len(plan.focus_areas)), table=Table(columns=("a", "b"), rows=((1, Decimal("2.5")), ("x", 3)))))]

@hookimpl
def register_panels(context):
    return [Panel(id="p", title={"nb": "P"}, place="overview", render=lambda plan, facts, context: f"**{context.today}**")]

@hookimpl
def before_action(action, plan):
    if action.name == "delete":
        return [Finding(code="nei", where="plan", severity="error", message={"nb": f"ikke {action.details['id']}"})]

SEEN = []

@hookimpl
def plan_changed(event):
    SEEN.append(event.id)
    if len(SEEN) == 2:
        raise ValueError(f"{SEEN}")
"""


@pytest.fixture(params=["inside", "outside"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Plugins]:
    """The same plugin as a built-in one and as somebody's file: there is no back door."""
    settings = {"alt": {"place": "her"}}
    if request.param == "inside":
        with plugins(tmp_path, builtins=[("alt", module("alt_inside", EVERYTHING))], settings=settings) as facade:
            yield facade
    else:
        with plugins(tmp_path, {"alt": EVERYTHING}, settings=settings) as facade:
            yield facade


def document(plan: Plan = PLAN) -> Document:
    return Document(plan=plan, facts=FACTS)


def test_an_exporter_writes_to_the_file_it_is_given(both: Plugins, tmp_path: Path) -> None:
    [provided] = both.exporters()
    steps: list[tuple[int, int, str]] = []
    context = both.context("alt", progress=lambda done, total, text: steps.append((done, total, text)))
    with (tmp_path / "ut.slk").open("w+b") as file:
        both.call(provided, "export", provided.item.write, document(), file, {"title": "T"}, context)
    assert (tmp_path / "ut.slk").read_bytes() == b"PLAN Reiseliv T her"
    assert steps == [(1, 2, "halvveis")]
    memory = io.BytesIO()
    both.call(provided, "export", provided.item.write, document(), memory, {"title": "T"}, context)
    assert memory.getvalue() == b"PLAN Reiseliv T her"
    assert provided.item.can_export(PLAN) is None
    assert provided.item.can_export(Plan()) == {"nb": "Planen er tom"}
    assert provided.item.options[0].default == "x"


def test_an_importer_reads_a_file_and_its_refusal_stays_a_refusal(both: Plugins, tmp_path: Path) -> None:
    [provided] = both.importers()
    path = tmp_path / "inn.slk"
    path.write_text("hei")
    result = both.call(provided, "read", provided.item.read, path, both.context("alt"))
    assert (result.plan, result.remarks[0].message) == (Plan(), {"nb": "hei"})
    path.write_text("")
    with pytest.raises(DataError) as caught:
        both.call(provided, "read", provided.item.read, path, both.context("alt"))
    assert (caught.value.key, caught.value.values) == ("data.not-json", {"line": 1, "column": 1})
    assert both.failures == ()


def test_a_source_gives_measurements_with_their_missing_ones(both: Plugins) -> None:
    [provided] = both.sources()
    result = both.call(provided, "fetch", provided.item.fetch, FetchRequest(indicator="I1", settings={}), both.context("alt"))
    assert result.measurements == (
        Measurement(indicator="I1", date=dt.date(2026, 12, 31), value=Decimal("12.5")),
        Measurement(indicator="I1", date=dt.date(2025, 12, 31), missing="konfidensielt"),
    )
    assert [each.title for each in provided.item.discover(both.context("alt"), "firma")] == ["firma"]
    with pytest.raises(PluginError, match="Tjenesten svarer ikke"):
        both.call(provided, "fetch", provided.item.fetch, FetchRequest(indicator="I1", settings={"down": "1"}), both.context("alt"))


def test_the_other_kinds_of_objects_work(both: Plugins) -> None:
    auto, hand = (each.item for each in both.checklist_items())
    assert auto.check is not None
    assert auto.check(PLAN, FACTS) is True
    assert hand.check is None
    [command] = both.commands()
    result = both.call(command, "run", command.item.run, PLAN, FACTS, {}, both.context("alt"))
    assert (result.text, result.table) == ("2", Table(columns=("a", "b"), rows=((1, Decimal("2.5")), ("x", 3))))
    [panel] = both.panels()
    assert panel.item.render(PLAN, FACTS, both.context("alt")) == f"**{TODAY}**"


def test_an_action_can_be_objected_to(both: Plugins) -> None:
    [finding] = both.before(Action(name="delete", details={"id": "IO1"}), PLAN)
    assert (finding.code, finding.severity, finding.plugin, finding.message["nb"]) == ("nei", "error", "alt", "ikke IO1")
    assert both.before(Action(name="save"), PLAN) == ()


def test_an_event_is_delivered_and_a_failure_told(both: Plugins) -> None:
    def event(number: int) -> Event:
        return Event(id=f"E{number}", name="plan_changed", at="2027-03-01T00:00:00Z")

    assert both.deliver(event(1)) == ()
    [failure] = both.deliver(event(2))
    assert (failure.plugin, failure.hook) == ("alt", "plan_changed")
    assert "E1" in failure.reason["nb"]
    assert both.deliver(event(3)) == ()
    assert both.deliver(Event(id="E4", name="version_adopted", at="x")) == ()


def test_an_error_of_the_plugins_own_is_shown_in_its_own_words(tmp_path: Path) -> None:
    with plugins(tmp_path, {"alt": EVERYTHING}, settings={"alt": {"place": "her"}}) as facade:
        [provided] = facade.importers()
        (tmp_path / "inn.slk").write_text("x")
        with pytest.raises(PluginError) as caught:
            facade.call(provided, "read", provided.item.read, tmp_path / "inn.slk", facade.context("alt"))
        assert caught.value.values == {"plugin": "alt", "what": "egen.feil"}


def test_findings_of_a_file_stand_beside_the_built_in_ones_with_its_name(tmp_path: Path) -> None:
    own = module("own_rules", validator("return [Finding(code='x', where='IO2', message={'nb': 'innebygd'})]"))
    with plugins(tmp_path, {"naering": GOOD}, builtins=[("rules", own)]) as facade:
        assert checked(facade) == {"rules": ["x: innebygd"], "naering": ["naering-mangler: Reiseliv nevner ikke næring"]}
        assert [each.kind for each in facade.states()] == ["builtin", "file"]


def test_plugins_are_called_in_the_configurations_order(tmp_path: Path) -> None:
    files = {name: validator("return []", code=f"c-{name}", id=name) for name in ("a", "b", "c")}
    with plugins(tmp_path, files, enabled=["c", "a", "b"]) as facade:
        assert [each.plugin for each in facade.validators()] == ["c", "a", "b"]


def test_a_taken_name_is_left_out_and_told(tmp_path: Path) -> None:
    own = module(
        "own_exporters", EVERYTHING.replace("before_action", "x").replace("plan_changed", "y").replace("@hookimpl\ndef x", "def x")
    )
    del own.y
    with plugins(tmp_path, {"annen": EVERYTHING}, builtins=[("kjerne", own)]) as facade:
        for given in (
            facade.exporters(),
            facade.importers(),
            facade.sources(),
            facade.checklist_items(),
            facade.commands(),
            facade.panels(),
        ):
            assert {each.plugin for each in given} == {"kjerne"}
        told = [(each.plugin, each.hook) for each in facade.failures]
        assert told == [
            ("annen", f"register_{kind}")
            for kind in ("exporters", "importers", "indicator_sources", "checklist_items", "commands", "panels")
        ]
        assert "allerede i bruk av kjerne" in facade.failures[0].reason["nb"]


def test_an_importer_keeps_the_endings_that_nobody_else_reads(tmp_path: Path) -> None:
    more = EVERYTHING.replace(
        'format="slk", title={"nb": "SLK"}, extensions=(".slk",)', 'format="ny", title={"nb": "N"}, extensions=(".slk", ".ny")'
    )
    with plugins(tmp_path, {"a": EVERYTHING, "b": more}) as facade:
        assert [(each.plugin, each.item.extensions) for each in facade.importers()] == [("a", (".slk",)), ("b", (".ny",))]


def test_the_code_for_failures_is_nobodys(tmp_path: Path) -> None:
    with plugins(tmp_path, {"ond": validator("return []", code=PLUGIN_FAILED)}) as facade:
        assert facade.validators() == ()
        assert [each.plugin for each in facade.failures] == ["ond"]


def test_a_plugin_may_read_series_one_by_one(tmp_path: Path) -> None:
    body = (
        "assert 'I9' not in facts.series and len(facts.series) == 2 and list(facts.series) == ['I1', 'I2']\n"
        "return [Finding(code='x', where='plan', message={'nb': str(facts.series['I1'][0].value + facts.latest['I1'].value)})]"
    )
    asked: list[str] = []

    class Lazy(dict[str, tuple[Measurement, ...]]):
        def __getitem__(self, id: str) -> tuple[Measurement, ...]:
            asked.append(id)
            return super().__getitem__(id)

    one = Measurement(indicator="I1", date=TODAY, value=Decimal(3))
    facts = Facts(today=TODAY, latest={"I1": one}, series=Lazy(I1=(one,), I2=()))
    with plugins(tmp_path, {"serie": validator(body, cost="slow")}) as facade:
        [provided] = facade.validators()
        assert [each.message["nb"] for each in facade.check(provided, PLAN, facts)] == ["6"]
    assert asked == ["I1"]


def test_a_plan_travels_once(tmp_path: Path) -> None:
    same = validator("return [Finding(code='x', where='plan', message={'nb': str(id(plan))})]")
    with plugins(tmp_path, {"p": same}) as facade:
        [provided] = facade.validators()
        seen = [facade.check(provided, plan, FACTS)[0].message["nb"] for plan in (PLAN, PLAN, Plan(), PLAN)]
    assert seen[0] == seen[1] == seen[3] != seen[2]


def test_many_plans_do_not_pile_up(tmp_path: Path) -> None:
    with plugins(tmp_path, {"p": validator("return [Finding(code='x', where='plan', message={'nb': plan.vision.text})]")}) as facade:
        [provided] = facade.validators()
        texts = []
        for number in range(12):
            plan = Plan()
            plan = plan.with_parts({"vision": type(plan.vision)(text=str(number))})
            texts.append(facade.check(provided, plan, FACTS)[0].message["nb"])
    assert texts == [str(number) for number in range(12)]


def test_the_plugin_process_is_started_only_when_it_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        pytest.fail("a process was started")

    with plugins(tmp_path, {"naering": GOOD}) as facade:
        checked(facade)
    monkeypatch.setattr("omstilling_tui.hooks.process.HostProcess.__init__", refuse)
    with plugins(tmp_path, enabled=["naering"]) as facade:
        # The lock says that it has neither of these.
        assert facade.exporters() == ()
        assert facade.before(Action(name="save"), PLAN) == ()
        assert facade.deliver(Event(id="E1", name="plan_changed", at="x")) == ()
        assert [each.state for each in facade.states()] == ["idle"]
    with plugins(tmp_path, enabled=[]) as facade:
        assert facade.validators() == ()


def test_a_cancelled_export_ends_the_process_and_the_next_call_starts_another(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def stop(_done: int, _total: int, _text: str) -> None:
        raise Cancelled

    with plugins(tmp_path, {"alt": EVERYTHING}, settings={"alt": {"place": "her"}}) as facade:
        [provided] = facade.exporters()
        with pytest.raises((Cancelled, PluginError)):
            facade.call(
                provided, "export", provided.item.write, document(), io.BytesIO(), {"title": "T"}, facade.context("alt", progress=stop)
            )
        memory = io.BytesIO()
        facade.call(provided, "export", provided.item.write, document(), memory, {"title": "T"}, facade.context("alt"))
        assert memory.getvalue() == b"PLAN Reiseliv T her"


def test_what_is_provided_names_its_plugin(tmp_path: Path) -> None:
    with plugins(tmp_path, {"naering": GOOD}) as facade:
        [provided] = facade.validators()
        assert isinstance(provided, Provided)
        assert (provided.plugin, provided.item.codes["naering-mangler"].fix) == ("naering", {"nb": "Skriv om næring."})
