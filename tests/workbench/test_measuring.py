"""Measurements recorded, read from tables and fetched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from omstilling_tui.errors import DataError, EditError, PluginError, UsageError
from omstilling_tui.hooks.objects import FetchRequest, FetchResult, IndicatorSource
from omstilling_tui.model import edits
from omstilling_tui.model.goals import Definition, Schedule, Setting
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.measuring import due, history, import_series, record, refresh_sources
from tests.workbench.conftest import NoPlugins

DAY = dt.date(2025, 12, 31)


def with_indicators(plan: Plan) -> Plan:
    plan = edits.add_entity(plan, part="main_goals", statement="350 arbeidsplasser")
    plan = edits.add_entity(plan, part="indicators", goal="H1", title="Nye arbeidsplasser", unit="jobs")
    return edits.add_entity(plan, part="indicators", goal="H1", title="Nye bedriftsetableringer", unit="firms")


@pytest.fixture
def bench(bench: Workbench) -> Workbench:
    bench.commit(with_indicators)
    return bench


def test_a_value_is_recorded_and_the_same_again_changes_nothing(bench: Workbench) -> None:
    assert record(bench, "I1", DAY, value=Decimal("11.50"), source="Telling").number
    assert record(bench, "I1", DAY, value=Decimal("11.5"), source="Telling").number is None
    assert record(bench, "I1", DAY, value=Decimal(12)).number
    assert [each.value for each in history(bench, "I1")] == [Decimal("11.5"), 12]
    assert bench.facts().latest["I1"].value == 12


@pytest.mark.parametrize("given", [{}, {"value": Decimal(1), "missing": "nei"}, {"missing": "  "}])
def test_either_a_value_or_a_reason_is_asked_for(bench: Workbench, given: dict[str, Any]) -> None:
    with pytest.raises(EditError, match="value-or-missing"):
        record(bench, "I1", DAY, **given)


def test_only_indicators_are_measured_and_only_by_numbers_in_range(bench: Workbench) -> None:
    with pytest.raises(EditError, match="no-indicator"):
        record(bench, "H1", DAY, value=Decimal(1))
    with pytest.raises(DataError, match="out-of-range"):
        record(bench, "I1", DAY, value=Decimal(10) ** 13)


def test_a_measurement_is_made_by_the_definition_in_force_on_its_day(bench: Workbench) -> None:
    definitions = (Definition(version=1, text="Alle"), Definition(version=2, text="Netto", valid_from=dt.date(2025, 1, 1)))
    bench.commit(partial(edits.set_field, id="I1", field="definitions", value=definitions))
    record(bench, "I1", dt.date(2024, 12, 31), value=Decimal(1))
    record(bench, "I1", DAY, value=Decimal(2))
    assert [each.definition_version for each in history(bench, "I1")] == [1, 2]


def test_what_is_due_is_what_the_schedule_asks_for_and_nobody_has_answered(bench: Workbench) -> None:
    schedule = Schedule(frequency="yearly", first=dt.date(2023, 12, 31), last=dt.date(2030, 12, 31))
    bench.commit(partial(edits.set_field, id="I1", field="schedule", value=schedule))
    record(bench, "I1", dt.date(2024, 12, 31), value=Decimal(2))
    assert [(each.indicator.id, each.dates) for each in due(bench)] == [("I1", (dt.date(2023, 12, 31), DAY))]
    record(bench, "I1", DAY, missing="ikke publisert")
    record(bench, "I1", dt.date(2023, 12, 31), value=Decimal(0))
    assert due(bench) == ()


SERIES = """date;indicator;value;note
2018-09-29;nye arbeidsplasser;2;half-year report
2018-12-31;nye arbeidsplasser;11;counted from firms' reports
2019-01-26;definition;;from here all new jobs are counted

2018-09-29;nye bedriftsetableringer;2;half-year report
2019-08-02;innvilget NOK;25 022 624;forstudier
"""


def test_a_table_is_read_by_the_indicators_titles_and_twice_changes_nothing(bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "series.csv"
    path.write_text(SERIES, encoding="utf-8")
    report = import_series(bench, path, {})
    assert report.recorded == 3
    assert [each.line for each in report.skipped] == [4, 7]
    assert "innvilget NOK" in report.skipped[1].reason["nb"]
    assert import_series(bench, path, {}).commit.number is None
    assert import_series(bench, path, {"innvilget NOK": "I2"}).recorded == 1
    assert [each.value for each in history(bench, "I2")] == [2, 25_022_624]


def test_columns_can_be_named_and_all_lines_be_of_one_indicator(bench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "series.csv"
    path.write_text('\ufeffÅr,Antall,Merknad\n2024,"1 234,5",første\n31.12.2025,12,\n', encoding="utf-8")
    import_series(bench, path, {"antall": "value", "indicator": "I1"})
    assert [(each.date, each.precision, each.value) for each in history(bench, "I1")] == [
        (dt.date(2024, 12, 31), "year", Decimal("1234.5")),
        (DAY, "", 12),
    ]


@pytest.mark.parametrize(
    ("text", "mapping", "key"),
    [
        ("dato;verdi\n2025-12-31;1\n", {}, "measuring.no-column"),
        ("dato;indikator;verdi\n2025-12-31;I1;1\n32.13.2025;I1;2\n", {}, "measuring.row-no-date"),
        ("dato;indikator;verdi\n2025-12-31;I1;1\n2024-12-31;I1;mange\n", {}, "measuring.row-no-number"),
        ("dato;indikator;verdi\n", {"x": "I9"}, "measuring.bad-map"),
        ("dato;indikator;verdi;status\n2025-12-31;I1;1;kanskje\n", {}, "data.not-a-choice"),
    ],
)
def test_a_table_with_one_bad_line_records_nothing(bench: Workbench, tmp_path: Path, text: str, mapping: dict[str, str], key: str) -> None:
    path = tmp_path / "series.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises((DataError, UsageError)) as raised:
        import_series(bench, path, mapping)
    assert raised.value.key == key
    assert history(bench, "I1") == ()


def source(id: str, fetch: Callable[..., FetchResult]) -> Any:
    return SimpleNamespace(plugin="sources", item=IndicatorSource(id=id, title={"nb": id}, fetch=fetch))


def test_sources_are_asked_one_by_one_and_a_failure_stops_nobody_else(new_bench: Callable[..., Workbench]) -> None:
    asked: list[FetchRequest] = []

    def fetch(request: FetchRequest, context: Any) -> FetchResult:
        asked.append(request)
        return FetchResult(measurements=(Measurement(date=DAY, value=Decimal(7)),))

    def fail(request: FetchRequest, context: Any) -> FetchResult:
        raise PluginError("plugins.failed", plugin="nede")

    plugins = NoPlugins(sources=(source("ssb", fetch), source("nede", fail)))
    plugins.context = lambda plugin: None  # type: ignore[attr-defined]
    bench = new_bench(plugins=plugins)
    bench.commit(with_indicators)
    bench.commit(partial(edits.set_fields, id="I2", values={"source": "ssb", "source_settings": (Setting(name="table", value="1"),)}))
    bench.commit(partial(edits.set_field, id="I1", field="source", value="nede"))
    first, second = refresh_sources(bench)
    assert (first.indicator, first.recorded, first.failure is None) == ("I1", 0, False)
    assert (second.indicator, second.recorded, second.failure) == ("I2", 1, None)
    (stands,) = history(bench, "I2")
    assert (stands.value, stands.source, bool(stands.retrieved_at)) == (7, "ssb", True)
    assert refresh_sources(bench, ["I2"])[0].recorded == 0
    assert (asked[1].since, asked[1].settings) == (DAY, {"table": "1"})
