"""A document read into a plan: what is the same is known again, what it states wins, and reading it twice changes nothing."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from omstilling_tui.model.analysis import Finding, Municipality, Programme
from omstilling_tui.model.changes import difference
from omstilling_tui.model.document import plan_to_json
from omstilling_tui.model.goals import FocusArea, Indicator, MainGoal, SubGoal, Target
from omstilling_tui.model.plan import COLLECTIONS, Plan, entities
from omstilling_tui.model.work import Action, ActionPlan, Funding
from omstilling_tui.workbench.merging import merge_plans
from tests.strategies import plans

# Whole plans are slow to generate and slower to shrink: a failure is found by its seed instead.
SLOW = settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))


@SLOW
@given(plans(), plans())
def test_reading_a_document_twice_changes_nothing(standing: Plan, read: Plan) -> None:
    once = merge_plans(standing, read).plan
    assert difference(once, merge_plans(once, read).plan) == ()


@SLOW
@given(plans(), plans())
def test_nothing_that_stood_is_lost_and_everything_read_is_somewhere(standing: Plan, read: Plan) -> None:
    merged = merge_plans(standing, read)
    assert standing.ids() <= merged.plan.ids()
    for _, entity in entities(read):
        assert merged.plan.find(merged.ids[entity.id]) is not None
    ids = [each.id for part in COLLECTIONS for each in getattr(merged.plan, part)]
    assert len(ids) == len(set(ids))


@SLOW
@given(plans())
def test_into_an_empty_plan_a_document_comes_as_it_is(read: Plan) -> None:
    assert plan_to_json(merge_plans(Plan(), read).plan) == plan_to_json(read)


@SLOW
@given(plans(), st.data())
def test_an_entity_that_the_user_has_moved_is_known_again(read: Plan, data: st.DataObject) -> None:
    once = merge_plans(Plan(), read).plan
    part = data.draw(st.sampled_from(list(COLLECTIONS)))
    moved = once.with_parts({part: tuple(reversed(getattr(once, part)))})
    assert len(getattr(merge_plans(moved, read).plan, part)) == len(getattr(once, part))


def plan(**parts: object) -> Plan:
    return Plan().with_parts(parts)


def test_what_the_document_is_silent_about_stays() -> None:
    standing = plan(focus_areas=(FocusArea(id="IO1", title="Havbruk", responsible="Kari", strategy="Gammel"),))
    merged = merge_plans(standing, plan(focus_areas=(FocusArea(id="IO1", title="HAVBRUK", strategy="Ny"),)))
    area = merged.plan.focus_areas[0]
    assert (area.title, area.responsible, area.strategy) == ("HAVBRUK", "Kari", "Ny")


def test_a_new_entity_gets_a_fresh_id_and_what_names_it_follows() -> None:
    standing = plan(focus_areas=(FocusArea(id="IO1", title="Havbruk"),), sub_goals=(SubGoal(id="D1.1", focus_area="IO1", statement="Mål"),))
    read = plan(focus_areas=(FocusArea(id="IO1", title="Reiseliv"),), sub_goals=(SubGoal(id="D1.1", focus_area="IO1", statement="Mål"),))
    merged = merge_plans(standing, read)
    assert merged.ids["IO1"] == "IO2"
    assert [(each.id, each.focus_area) for each in merged.plan.sub_goals] == [("D1.1", "IO1"), ("D2.1", "IO2")]


def test_an_id_that_the_document_gives_decides_whatever_the_title() -> None:
    standing = plan(
        action_plans=(ActionPlan(id="HP1", year=2013, half=1),), actions=(Action(id="P15", action_plan="HP1", title="Forstudie"),)
    )
    read = plan(
        action_plans=(ActionPlan(id="HP1", year=2013, half=1),),
        actions=(Action(id="P15", action_plan="HP1", title="Forstudie statlege arbeidsplassar", cost=Decimal(250_000)),),
    )
    assert [each.title for each in merge_plans(standing, read).plan.actions] == ["Forstudie statlege arbeidsplassar"]


def test_two_findings_from_one_sentence_stay_two() -> None:
    sentence = "Sjømat; opplevelser."
    read = plan(
        findings=(
            Finding(id="M1", kind="opportunity", title="Sjømat", source_text=sentence),
            Finding(id="M2", kind="opportunity", title="opplevelser", source_text=sentence),
        )
    )
    once = merge_plans(Plan(), read).plan
    assert len(merge_plans(once, read).plan.findings) == 2


def test_a_goal_whose_words_were_mended_is_known_by_its_sentence() -> None:
    goal = MainGoal(id="H1", statement="350 sysselsatte", source_text="Målet er 350 sysselsatte.")
    indicator = Indicator(id="I1", goal="H1", title="sysselsatte", unit="persons", target=Target(value=Decimal(350)))
    read = plan(main_goals=(goal,), indicators=(indicator,))
    standing = plan(main_goals=(MainGoal(id="H1", statement="350 nye sysselsatte", source_text=goal.source_text),), indicators=(indicator,))
    merged = merge_plans(standing, read).plan
    assert [each.statement for each in merged.main_goals] == ["350 sysselsatte"]
    assert len(merged.indicators) == 1


def test_funding_is_told_apart_by_year_and_source() -> None:
    rows = tuple(Funding(id=f"F{year - 2017}", source="state", year=year, amount=Decimal(25_000_000)) for year in range(2018, 2024))
    once = merge_plans(Plan(), plan(funding=rows)).plan
    assert merge_plans(once, plan(funding=rows)).plan.funding == rows


@pytest.mark.parametrize(
    "municipality", [Municipality(number="1871", name="Andøy"), Municipality(number="1871"), Municipality(name="Andøy")]
)
def test_a_municipality_that_is_known_already_keeps_what_is_known_of_it(municipality: Municipality) -> None:
    known = Municipality(number="1871", name="Andøy", valid_from=dt.date(1964, 1, 1))
    merged = merge_plans(plan(programme=Programme(municipalities=(known,))), plan(programme=Programme(municipalities=(municipality,))))
    assert merged.plan.programme.municipalities == (known,)
    assert merged.remarks == ()


def test_the_documents_own_title_period_municipality_and_language_win_and_are_told_of() -> None:
    standing = Programme(name="Andøy", start=dt.date(2017, 1, 1), end=dt.date(2022, 12, 31), municipalities=(Municipality(number="0301"),))
    read = Programme(
        name="SAMSKAP", start=dt.date(2018, 1, 1), end=dt.date(2023, 12, 31), municipalities=(Municipality(number="1871"),), language="nn"
    )
    merged = merge_plans(plan(programme=standing), plan(programme=read))
    assert merged.plan.programme == read
    assert len(merged.remarks) == 4
    assert "SAMSKAP" in merged.remarks[0]["nn"]
    assert "31.12.2023" in merged.remarks[1]["nb"]


def test_an_import_that_was_undone_comes_back_with_the_documents_ids() -> None:
    read = plan(focus_areas=(FocusArea(id="IO1", title="Havbruk"),))
    assert merge_plans(Plan(retired=frozenset({"IO1"})), read).plan.focus_areas[0].id == "IO1"
    used = plan(findings=(Finding(id="U1", title="Fraflytting"),), retired=frozenset({"IO1"}))
    assert merge_plans(used, read).plan.focus_areas[0].id == "IO2"
