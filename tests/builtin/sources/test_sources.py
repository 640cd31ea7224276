"""The sources `manual` and `file`, by way of the hooks like anybody's."""

from __future__ import annotations

import datetime as dt
import json
import os
from decimal import Decimal
from pathlib import Path

import pytest

from omstilling_tui.builtin import sources
from omstilling_tui.errors import DataError, PluginError
from omstilling_tui.hooks.objects import FetchRequest
from omstilling_tui.hooks.plugins import Plugins
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.text.translate import LANGUAGES, Translator
from tests.builtin.sources.test_csv_figures import ANDOY
from tests.builtin.sources.test_jsonstat import DATASET
from tests.hooks.makings import choices


@pytest.fixture
def facade(tmp_path: Path) -> Plugins:
    return Plugins(builtins=[("sources", sources)], config=choices(tmp_path, []), today=lambda: dt.date(2027, 1, 1), language="nb")


def fetched(facade: Plugins, id: str = "file", since: dt.date | None = None, **settings: str) -> tuple[Measurement, ...]:
    provided = next(each for each in facade.sources() if each.item.id == id)
    request = FetchRequest(indicator="I1", settings=settings, since=since)
    result = facade.call(provided, "fetch", provided.item.fetch, request, facade.context(provided.plugin))
    return result.measurements


def test_both_sources_are_there_with_their_settings(facade: Plugins) -> None:
    found = {each.item.id: each.item for each in facade.sources()}
    assert list(found) == ["manual", "file"]
    assert [(each.name, each.required) for each in found["file"].settings] == [
        ("path", True), ("series", False), ("map", False), ("select", False),
    ]  # fmt: skip
    assert all(each.title[language] for item in found.values() for each in (item, *item.settings) for language in LANGUAGES)


def test_a_series_of_a_file_becomes_measurements(facade: Plugins) -> None:
    found = fetched(facade, path=str(ANDOY), series="Nye arbeidsplasser")
    assert [(each.indicator, each.date, each.value) for each in found] == [
        ("I1", dt.date(2018, 9, 29), 2),
        ("I1", dt.date(2018, 12, 31), 11),
        ("I1", dt.date(2020, 12, 31), 89),
    ]
    assert found[0] == Measurement(
        indicator="I1", date=dt.date(2018, 9, 29), value=Decimal(2), source="file", query="series-andoy.csv", note="half-year report"
    )


def test_only_what_is_newer_is_given(facade: Plugins) -> None:
    found = fetched(facade, path=str(ANDOY), series="nye arbeidsplasser", since=dt.date(2019, 1, 1))
    assert [each.value for each in found] == [89]


def test_a_missing_figure_has_its_reason_in_words(facade: Plugins, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("dato;verdi\n2020;..\n")
    [found] = fetched(facade, path=str(tmp_path / "x.csv"))
    assert (found.value, found.missing) == (None, "oppgave mangler (..)")


def test_json_stat_is_told_by_what_is_in_the_file(facade: Plugins, tmp_path: Path) -> None:
    path = tmp_path / "noe.txt"
    path.write_text("\ufeff" + json.dumps(DATASET | {"value": [1, 2, 3, 2400, None, 2410.5]}), encoding="utf-8")
    found = fetched(facade, path=str(path), select="Region=1871")
    assert [each.value for each in found] == [2400, None, Decimal("2410.5")]
    assert [each.status for each in found] == ["final", "final", "preliminary"]


@pytest.mark.parametrize(
    ("content", "settings", "key"),
    [
        (None, {}, "sources.unreadable"),
        (b"dato;verdi\n", {}, "sources.no-rows"),
        (b"dato;verdi;serie\n2020;1;a\n2020;1;b\n", {}, "sources.which-series"),
        (b"dato;verdi;serie\n2020;1;a\n2020;1;b\n", {"series": "c"}, "sources.no-series"),
        (b"dato;verdi\n2020;1\n", {"map": "x"}, "sources.bad-map"),
        (b'{"a": ', {}, "data.not-json"),
        (b"{}", {"select": "x"}, "sources.bad-select"),
        (b'{"a": "\xe5"}', {}, "sources.not-utf8"),
        (b"[" * 100_000, {}, "data.nested-too-deep"),
        (b"#" * 10_000_001, {}, "sources.too-large"),
    ],
)
def test_a_file_that_can_not_be_used_is_refused(
    facade: Plugins, tmp_path: Path, content: bytes | None, settings: dict[str, str], key: str
) -> None:
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        fetched(facade, path=str(path), **settings)
    assert caught.value.key == key
    assert facade.failures == ()


def test_a_pipe_and_a_directory_are_no_files(facade: Plugins, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(DataError, match=r"sources\.not-a-file"):
            fetched(facade, path=str(path))


def test_a_file_source_without_a_file_says_so(facade: Plugins) -> None:
    with pytest.raises(DataError, match=r"sources\.no-path"):
        fetched(facade)


def test_there_is_nothing_to_fetch_by_hand(facade: Plugins) -> None:
    with pytest.raises(PluginError) as caught:
        fetched(facade, "manual")
    assert "I1" in Translator("nn")(caught.value.key, **caught.value.values)
