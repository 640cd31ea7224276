from __future__ import annotations

import datetime as dt

from hypothesis import HealthCheck, given, settings

from omstilling_tui.api import Document, Facts, PluginContext
from omstilling_tui.builtin.exporters.content.plan_document import plan_tree
from omstilling_tui.builtin.exporters.markdown import to_markdown
from omstilling_tui.builtin.importers import markdown_own
from omstilling_tui.model.changes import difference
from tests.strategies import plans_with_measurements

CONTEXT = PluginContext(id="test")
TODAY = dt.date(2027, 3, 1)


def written(plan, measurements=()):
    document = Document(plan=plan, measurements=tuple(measurements), facts=Facts(today=TODAY))
    return to_markdown(plan_tree(document, register=True))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans_with_measurements())
def test_a_plan_comes_back_from_its_markdown_as_it_was(pair):
    plan, measurements = pair
    text = written(plan, measurements)
    assert markdown_own.recognises(text)
    result = markdown_own.read(text, CONTEXT)
    assert difference(plan, result.plan) == ()
    assert result.plan == plan
    assert result.measurements == measurements
    assert result.complete
    assert not result.unplaced
    assert not result.remarks
    assert written(result.plan, result.measurements) == text
