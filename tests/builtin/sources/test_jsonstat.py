"""Figures from JSON-stat 2."""

from __future__ import annotations

import copy
import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest

from omstilling_tui.builtin.sources.jsonstat import read_jsonstat
from omstilling_tui.errors import DataError
from omstilling_tui.text.translate import LANGUAGES, Translator

DATASET: dict[str, Any] = {
    "version": "2.0",
    "class": "dataset",
    "id": ["Region", "ContentsCode", "Tid"],
    "size": [2, 1, 3],
    "role": {"time": ["Tid"], "metric": ["ContentsCode"]},
    "dimension": {
        "Region": {"category": {"index": {"1871": 1, "1870": 0}, "label": {"1870": "Sortland", "1871": "Andøy"}}},
        "ContentsCode": {"category": {"label": {"Personer": "Sysselsatte"}}},
        "Tid": {"category": {"index": ["2021", "2022K1", "2022M12"]}},
    },
    "value": [1, 2, 3, 2400, None, Decimal("2410.5")],
    "status": {"4": ":", "5": "*"},
}


def figures(data: Any, **select: str) -> list[tuple[dt.date, Decimal | None, str]]:
    return [(each.date, each.value, each.missing) for each in read_jsonstat(data, select).figures]


ANDOY = [
    (dt.date(2021, 12, 31), Decimal(2400), ""),
    (dt.date(2022, 3, 31), None, "sources.missing-confidential"),
    (dt.date(2022, 12, 31), Decimal("2410.5"), ""),
]


@pytest.mark.parametrize("choice", ["1871", "Andøy", "andøy"])
def test_the_series_asked_for_is_taken(choice: str) -> None:
    read = read_jsonstat(DATASET, {"region": choice})
    assert [(each.date, each.value, each.missing) for each in read.figures] == ANDOY
    assert read.names() == ("Andøy, Sysselsatte",)
    assert [each.preliminary for each in read.figures] == [False, False, True]


def test_sparse_values_and_one_status_for_all_are_read() -> None:
    data = DATASET | {"value": {"3": 2400, "5": Decimal("2410.5")}, "status": ":"}
    assert figures(data, Region="1871") == ANDOY


def test_time_may_stand_first() -> None:
    data = DATASET | {
        "id": ["Tid", "Region", "ContentsCode"],
        "size": [3, 2, 1],
        "value": [1, 2400, 2, None, 3, Decimal("2410.5")],
        "status": {"3": ":"},
    }
    assert figures(data, Region="1871") == ANDOY


def test_a_missing_value_without_a_mark_is_missing_all_the_same() -> None:
    data = {key: value for key, value in DATASET.items() if key != "status"}
    assert figures(data, Region="1871")[1] == (dt.date(2022, 3, 31), None, "sources.missing-lacking")


def test_words_for_values_are_missing_and_not_zero() -> None:
    assert figures(DATASET | {"value": ["..", ".", ":", "-", "..", "x"], "status": None}, Region="1870")[0][1] is None


@pytest.mark.parametrize(
    ("change", "select", "key"),
    [
        ({}, {}, "sources.several-series"),
        ({}, {"Region": "9999"}, "sources.no-category"),
        ({}, {"Kjønn": "1"}, "sources.no-dimension"),
        ({"class": "collection"}, {}, "sources.not-jsonstat"),
        ({"id": "x"}, {}, "sources.not-jsonstat"),
        ({"size": [2, 1]}, {}, "sources.not-jsonstat"),
        ({"size": [2, 1, 4]}, {"Region": "1871"}, "sources.bad-jsonstat"),
        ({"size": [2, 1, -3]}, {"Region": "1871"}, "sources.bad-jsonstat"),
        ({"value": [1, 2]}, {"Region": "1871"}, "sources.bad-jsonstat"),
        ({"value": [10**15] * 6}, {"Region": "1871"}, "sources.bad-jsonstat"),
        ({"value": [Decimal("1e9999999")] * 6}, {"Region": "1871"}, "sources.bad-jsonstat"),
        ({"value": [True] * 6}, {"Region": "1871"}, "sources.bad-jsonstat"),
        ({"dimension": []}, {}, "sources.bad-jsonstat"),
        ({"dimension": {"Region": {"category": 3}}}, {}, "sources.bad-jsonstat"),
        ({"role": {"time": ["Region2"]}}, {}, "sources.no-time-dimension"),
    ],
)
def test_what_is_no_single_series_is_refused(change: dict[str, Any], select: dict[str, str], key: str) -> None:
    with pytest.raises(DataError) as caught:
        read_jsonstat(copy.deepcopy(DATASET) | change, select)
    assert caught.value.key == key
    assert all(Translator(language)(key, **caught.value.values) for language in LANGUAGES)


@pytest.mark.parametrize("data", [[], 3, "x", None, {}, json.loads('{"class": "dataset", "id": [], "size": [], "value": []}')])
def test_other_json_is_refused(data: object) -> None:
    with pytest.raises(DataError):
        read_jsonstat(data)
