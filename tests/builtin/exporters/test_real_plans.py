from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from omstilling_tui.api import PluginContext
from omstilling_tui.builtin.importers import json as json_importer
from omstilling_tui.builtin.importers import markdown_own, register_importers
from tests.builtin.exporters.samples import document_of, exported

CONTEXT = PluginContext(id="test", today=dt.date(2027, 3, 1))
PLANS = sorted((Path(__file__).parents[2] / "plans").glob("*.md"))


@pytest.fixture(params=PLANS, ids=[path.stem for path in PLANS])
def imported(request):
    importer = next(each for each in register_importers(CONTEXT) if ".md" in each.extensions)
    return importer.read(request.param, CONTEXT)


def test_a_real_plan_comes_back_from_its_markdown(imported):
    result = markdown_own.read(exported("markdown", document_of(imported.plan, imported.measurements)), CONTEXT)
    assert result.plan == imported.plan
    assert not result.unplaced
    assert not result.remarks


def test_a_real_plan_comes_back_from_its_json_to_the_byte(imported, tmp_path):
    text = exported("json", document_of(imported.plan, imported.measurements))
    file = tmp_path / "plan.json"
    file.write_text(text, "utf-8")
    result = json_importer.read(file, CONTEXT)
    assert exported("json", document_of(result.plan, result.measurements)) == text


def test_the_importer_of_markdown_knows_our_own_documents(imported, tmp_path):
    file = tmp_path / "plan.md"
    file.write_text(exported("markdown", document_of(imported.plan, imported.measurements)), "utf-8")
    importer = next(each for each in register_importers(CONTEXT) if ".md" in each.extensions)
    result = importer.read(file, CONTEXT)
    assert result.complete
    assert result.plan == imported.plan
