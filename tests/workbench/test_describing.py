"""Changes told in the plan's own words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from omstilling_tui.model import edits
from omstilling_tui.model.changes import difference
from omstilling_tui.model.goals import Baseline, Frames, PhasedTarget, Target, YearAmount
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import LANGUAGES, Translator
from omstilling_tui.workbench.describing import describe
from tests.strategies import plans

NB = Translator("nb")


@pytest.fixture
def plan() -> Plan:
    plan = edits.add_entity(
        Plan(), part="focus_areas", id="IO2", title="Reiseliv", frames=Frames(budget=(YearAmount(year=2025, amount=Decimal(5)),))
    )
    plan = edits.add_entity(plan, part="sub_goals", id="D2.1", focus_area="IO2", statement="Flere gjester")
    target = Target(value=Decimal(80), date=dt.date(2030, 12, 31), precision="year")
    return edits.add_entity(plan, part="indicators", id="I3", goal="D2.1", title="Gjestedøgn", unit="persons", target=target)


def told(before: Plan, after: Plan, t: Translator = NB) -> list[str]:
    return [sentence for change in difference(before, after) for sentence in describe(change, t, after, before)]


def changed(plan: Plan, id: str, field: str, value: Any) -> Plan:
    return edits.set_field(plan, id=id, field=field, value=value)


def test_a_target_goes_by_its_name_and_its_owners(plan: Plan) -> None:
    after = changed(plan, "I3", "target.value", Decimal(120))
    assert told(plan, after) == ["IO2 delmål D2.1 indikator I3: måltall 80 → 120"]
    assert told(plan, after, Translator("nn")) == ["IO2 delmål D2.1 indikator I3: måltal 80 → 120"]


@pytest.mark.parametrize(
    ("id", "field", "value", "sentence"),
    [
        ("I3", "target.date", dt.date(2032, 12, 31), "IO2 delmål D2.1 indikator I3: måltall dato 2030 → 2032"),
        ("I3", "baseline", Baseline(value=Decimal("12.5")), "IO2 delmål D2.1 indikator I3: utgangspunkt tomt → 12,5"),
        ("IO2", "title", "Havbruk", "IO2: tittel «Reiseliv» → «Havbruk»"),
        ("IO2", "status", "selected", "IO2: status kandidat → valgt"),
        ("programme", "name", "Andøy", "omstillingsprogram: programmets navn tomt → «Andøy»"),
    ],
)
def test_a_field_is_told_with_both_values(plan: Plan, id: str, field: str, value: Any, sentence: str) -> None:
    assert told(plan, changed(plan, id, field, value)) == [sentence]


def test_rows_are_told_by_what_tells_them_apart(plan: Plan) -> None:
    budget = (YearAmount(year=2025, amount=Decimal(6)), YearAmount(year=2026, amount=Decimal(7)))
    [sentence] = told(plan, changed(plan, "IO2", "frames.budget", budget))
    assert "2025: 5\u00a0kr → 6\u00a0kr" in sentence
    assert "2026: lagt til 7\u00a0kr" in sentence
    phased = (PhasedTarget(value=Decimal(90), date=dt.date(2028, 12, 31)),)
    [sentence] = told(plan, changed(plan, "I3", "phased_targets", phased))
    assert "31.12.2028: lagt til 90" in sentence


def test_what_is_added_removed_and_moved_is_named(plan: Plan) -> None:
    without = edits.remove_entity(plan, id="D2.1")
    assert sorted(told(plan, without)) == [
        "IO2 delmål D2.1 indikator I3: fjernet «Gjestedøgn»",
        "IO2 delmål D2.1: fjernet «Flere gjester»",
    ]
    more = edits.add_entity(plan, part="focus_areas", title="Havbruk")
    assert told(plan, more) == ["IO3: lagt til «Havbruk»"]
    assert told(more, edits.move_entity(more, id="IO3", after=None)) == ["IO3: flyttet først"]


def test_a_challenge_and_an_opportunity_go_by_their_names(plan: Plan) -> None:
    more = edits.add_entity(plan, part="findings", title="Fraflytting")
    assert told(plan, more) == ["utfordring U1: lagt til «Fraflytting»"]
    assert told(more, changed(more, "U1", "weight", 3)) == ["utfordring U1: tyngde (1–5) tomt → 3"]
    with_opportunity = edits.add_entity(plan, part="findings", kind="opportunity", title="Havvind")
    assert told(with_opportunity, plan) == ["mulighet M1: fjernet «Havvind»"]


def test_long_text_is_told_from_where_it_begins_to_differ(plan: Plan) -> None:
    text = "Kommunen skal styrke reiselivet gjennom hele året i nært samarbeid med bedriftene og bygdene rundt fjorden "
    before = changed(plan, "IO2", "strategy", text + "innen 2027.")
    [sentence] = told(before, changed(before, "IO2", "strategy", text + "innen 2030."))
    assert "2027" in sentence
    assert "2030" in sentence
    assert len(sentence) < 160


@settings(max_examples=25, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(plans(most=1), plans(most=1))
def test_every_difference_can_be_told_in_every_language(before: Plan, after: Plan) -> None:
    for language in LANGUAGES:
        for sentence in told(before, after, Translator(language)):
            assert sentence
            assert "\n" not in sentence
