from __future__ import annotations

import csv
import io
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omstilling_tui.builtin.exporters.csv import BYTE_ORDER_MARK, guarded
from omstilling_tui.model.goals import Vision
from tests.builtin.exporters.samples import document_of, exported, sample_measurements, sample_plan
from tests.strategies import plans_with_measurements

SIGNS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"


def cells(text, delimiter=";"):
    return list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK)), delimiter=delimiter))


@settings(max_examples=500)
@given(st.text(), st.sampled_from(SIGNS), st.text())
def test_no_text_begins_as_a_formula(before, sign, after):
    for text in (before + sign + after, sign + after, " " + sign + after, "'" + sign + after):
        shown = guarded(text)
        assert shown.lstrip()[:1] not in tuple(SIGNS.strip())
        assert shown in (text, "'" + text)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans_with_measurements())
def test_no_cell_of_any_plan_is_a_formula_but_numbers_are_numbers(pair):
    for row in cells(exported("csv", document_of(*pair))):
        for cell in row:
            number = cell.replace(",", "").lstrip("-").isdigit()
            assert number or cell.lstrip()[:1] not in tuple(SIGNS.strip())


def test_a_formula_in_the_vision_is_shown_as_text():
    text = exported("csv", document_of(replace(sample_plan(), vision=Vision(text='=HYPERLINK("http://x")'))))
    assert ["vision", "vision", '\'=HYPERLINK("http://x")', ""] in cells(text)


def test_the_first_column_names_the_table():
    rows = cells(exported("csv", document_of(sample_plan(), sample_measurements())))
    assert {"programme", "focus_areas", "focus_areas.frames.budget", "measurements"} <= {row[0] for row in rows}
    head = next(row for row in rows if row[0] == "measurements")
    assert head[1:3] == ["id", "indicator"]


def test_excel_in_norwegian_reads_it():
    text = exported("csv", document_of(sample_plan(), sample_measurements()))
    assert text.startswith(BYTE_ORDER_MARK)
    assert ["focus_areas.frames.budget", "IO1", "2027", "1500000,5"] in cells(text)


def test_raw_is_for_machines():
    text = exported("csv", document_of(replace(sample_plan(), vision=Vision(text="=1+1"))), raw=True)
    assert not text.startswith(BYTE_ORDER_MARK)
    assert ["vision", "vision", "=1+1", ""] in cells(text, ",")
    assert ["focus_areas.frames.budget", "IO1", "2027", "1500000.5"] in cells(text, ",")
