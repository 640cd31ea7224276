from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings

from omstilling_tui.builtin.importers import json as json_importer
from omstilling_tui.errors import DataError
from tests.builtin.exporters.samples import CONTEXT, document_of, exported, sample_measurements, sample_plan
from tests.strategies import plans_with_measurements


def read(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return json_importer.read(path, CONTEXT)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "plan.json"


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans_with_measurements())
def test_export_import_export_is_the_same_to_the_byte(tmp_path, pair):
    text = exported("json", document_of(*pair))
    result = read(tmp_path / "plan.json", text)
    assert (result.plan, result.measurements) == pair
    assert exported("json", document_of(result.plan, result.measurements)) == text


def test_the_plan_read_is_the_whole_one(file):
    result = read(file, exported("json", document_of(sample_plan(), sample_measurements())))
    assert result.complete
    assert {"IO1", "U1", "VE1"} <= {each.id for each in result.placed}


def test_a_byte_order_mark_does_not_matter(file):
    assert read(file, "\ufeff" + exported("json", document_of(sample_plan()))).plan == sample_plan()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "exporting.empty"),
        (b" \n", "exporting.empty"),
        (b"\xff\xfe{\x00", "exporting.not-utf8"),
        ('{"format": "omstilling-plan/1", "vision": {"text": "blåbær"}}'.encode("latin-1"), "exporting.not-utf8"),
        (b"{", "data.not-json"),
        (b"[" * 100_000, "data.nested-too-deep"),
        (b"[]", "data.not-an-object"),
        (b'{"format": "x/1"}', "data.other-format"),
        (b'{"format": "omstilling-plan/1", "extra": 1}', "data.unknown-field"),
        (b'{"format": "omstilling-plan/1", "__proto__": {}}', "data.unknown-field"),
        (b'{"format": "omstilling-plan/1", "format": 1}', "data.key-twice"),
        (b'{"format": "omstilling-plan/1", "scores": [{"id": "S1", "value": NaN}]}', "data.not-a-number"),
        (b'{"format": "omstilling-plan/1", "scores": [{"id": "S1", "value": 1e999}]}', "data.number-out-of-range"),
        (b'{"format": "omstilling-plan/1", "scores": [{"id": "S1", "value": ' + b"9" * 5000 + b"}]}", "data.number-too-long"),
        (b'{"format": "omstilling-plan/1", "programme": {"start": "2026-02-30"}}', "data.not-a-date"),
        (b'{"format": "omstilling-plan/1", "notes": [{"id": "N1"}, {"id": "N1"}]}', "data.id-twice"),
        (b'{"format": "omstilling-plan/1", "notes": [{"id": 1}]}', "data.bad-id"),
        (b'{"format": "omstilling-plan/1", "notes": 7}', "data.not-a-list"),
    ],
)
def test_what_is_no_plan_is_refused_in_a_sentence(file, content, key):
    with pytest.raises(DataError) as caught:
        read(file, content)
    assert caught.value.key == key


def test_a_lone_surrogate_is_taken_out(file):
    assert read(file, rb'{"format": "omstilling-plan/1", "vision": {"text": "a\ud800b"}}').plan.vision.text == "ab"


def test_a_file_that_is_too_big_is_not_read(file, monkeypatch):
    monkeypatch.setattr(json_importer, "SIZE_LIMIT", 10)
    with pytest.raises(DataError) as caught:
        read(file, exported("json", document_of(sample_plan())))
    assert caught.value.key == "exporting.too-big"


def test_a_missing_file_is_told_of(tmp_path):
    with pytest.raises(DataError) as caught:
        json_importer.read(tmp_path / "borte.json", CONTEXT)
    assert caught.value.key == "exporting.cannot-open"


def test_the_document_is_plain_json():
    assert json.loads(exported("json", document_of(sample_plan())))["format"] == "omstilling-plan/1"
