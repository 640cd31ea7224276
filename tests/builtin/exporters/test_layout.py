from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from omstilling_tui.builtin.exporters.content.layout import CHAPTERS, all_sections
from omstilling_tui.builtin.exporters.content.leaves import leaves_of
from omstilling_tui.builtin.exporters.content.naming import columns_of, heading, nested_paths, nested_type
from omstilling_tui.builtin.importers.markdown_own.collecting import collect
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, part_type, type_of_single
from omstilling_tui.text.translate import Translator
from tests.builtin.exporters.samples import document_of, exported
from tests.strategies import plans

PARTS = {part: part_type(part) for part in (*type_of_single, *COLLECTIONS)} | {"measurements": Measurement}


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("part", PARTS)
def test_no_two_fields_of_a_part_have_the_same_column(part, language):
    t = Translator(language)
    assert len(columns_of(part, PARTS[part], t)) == len(leaves_of(PARTS[part]))
    for path in nested_paths(PARTS[part]):
        inner = nested_type(PARTS[part], path)
        assert len(columns_of(part, inner, t, within=path)) == len(leaves_of(inner))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_no_two_sections_have_the_same_heading(language):
    headings = [heading(section.label, Translator(language)) for section in all_sections(CHAPTERS)]
    assert len(headings) == len(set(headings))


def test_the_layout_names_only_fields_that_exist():
    for section in all_sections(CHAPTERS):
        sheets = [each for each in (section.sheet, *(section.cards.sheets if section.cards else ())) if each]
        for sheet in sheets:
            paths = [*sheet.columns, *sheet.nested, *(path for _, columns in sheet.more for path in columns)]
            assert set(paths) <= leaves_of(part_type(sheet.part)).keys(), sheet
        for card in filter(None, (section.single, section.cards)):
            paths = [each for each in (card.title, card.lead, *card.facts, *card.texts, *card.nested) if each]
            assert set(paths) <= leaves_of(part_type(card.part)).keys(), card


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans())
def test_no_fact_stands_twice_in_a_document(plan):
    text = exported("markdown", document_of(plan))
    found = collect(text, Translator(plan.programme.language))
    said = Counter((each.part, each.id, each.path) for each in found.statements)
    said.update((part, id, name) for part, id, name, _ in found.implied)
    said.update(found.nested.keys())
    assert [place for place, count in said.items() if count > 1] == []
