from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from omstilling_tui.builtin.importers import markdown_own
from omstilling_tui.model.changes import difference
from omstilling_tui.model.plan import Plan
from tests.builtin.exporters.samples import CONTEXT, document_of, exported, sample_measurements, sample_plan
from tests.strategies import plans_with_measurements


def read(text):
    assert markdown_own.recognises(text)
    return markdown_own.read(text, CONTEXT)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans_with_measurements())
def test_a_plan_comes_back_from_its_markdown_as_it_was(pair):
    plan, measurements = pair
    text = exported("markdown", document_of(plan, measurements))
    result = read(text)
    assert difference(plan, result.plan) == ()
    assert result.plan == plan
    assert result.measurements == measurements
    assert result.complete
    assert not result.unplaced
    assert not result.remarks
    assert exported("markdown", document_of(result.plan, result.measurements)) == text


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_sample_plan_comes_back_in_both_written_standards(language):
    plan = sample_plan(language)
    result = read(exported("markdown", document_of(plan, sample_measurements())))
    assert result.plan == plan
    assert result.measurements == sample_measurements()


def test_an_empty_plan_comes_back_empty():
    assert read(exported("markdown", document_of(Plan()))).plan == Plan()


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_windows_line_endings_change_nothing(ending):
    text = exported("markdown", document_of(sample_plan()))
    assert read(text.replace("\n", ending)).plan == sample_plan()


def test_nothing_is_hidden_in_the_document():
    text = exported("markdown", document_of(sample_plan(), sample_measurements()))
    assert "<!--" not in text
    assert "{" not in text
    assert "```" not in text


def test_a_foreign_document_is_not_taken_for_our_own():
    assert not markdown_own.recognises("# Plan\n\n## 1 Bakgrunn\n\nTekst\n")
    assert not markdown_own.recognises("")


def test_a_cut_document_is_not_taken_for_a_whole_one():
    text = exported("markdown", document_of(sample_plan()))
    assert not markdown_own.recognises(text[: len(text) // 2])


def test_a_quoted_register_heading_is_not_taken_for_the_register():
    quoted = "\n".join(f"> {line}" for line in exported("markdown", document_of(sample_plan())).splitlines())
    assert not markdown_own.recognises(quoted)
