"""The five real plans, and a dozen more in the forms that municipalities write, come in as their documents say.

The golden files hold every fact that was read, for a person to compare with the document.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from omstilling_tui.api import ImportResult
from omstilling_tui.builtin.importers.markdown.reading import import_text
from omstilling_tui.model.document import plan_from_json, plan_to_json
from tests.builtin.importers.written import PLANS, golden_of, kept_words, written

DOCUMENTS = sorted(PLANS.glob("*.md"))


def read(name: str) -> ImportResult:
    return import_text((PLANS / f"{name}.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_comes_in_as_its_golden_file_says(path: Path) -> None:
    assert written(import_text(path.read_text(encoding="utf-8"))) == golden_of(path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_no_word_of_a_document_is_lost(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    kept = kept_words(import_text(text).plan)
    words = re.findall(r"[^\W_]{3,}", re.sub(r"<br>|\{[#.][^}]*\}", " ", text).casefold())
    assert [word for word in words if word not in kept] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_what_was_read_is_a_plan_that_its_own_json_gives_back(path: Path) -> None:
    plan = import_text(path.read_text(encoding="utf-8")).plan
    assert plan_from_json(plan_to_json(plan))[0] == plan


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_windows_line_ends_and_a_byte_order_mark_change_nothing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert import_text(text.replace("\n", "\r\n")).plan == import_text(text).plan


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_line_of_the_report_names_an_entity_that_is_there(path: Path) -> None:
    result = import_text(path.read_text(encoding="utf-8"))
    assert {each.id for each in result.placed} <= result.plan.ids()
    assert {each.note for each in result.unplaced} == {each.id for each in result.plan.notes}


def test_a_source_line_is_the_line_in_the_file() -> None:
    text = (PLANS / "andoy.md").read_text(encoding="utf-8")
    lines = text.split("\n")
    for each in import_text(text).placed:
        if each.id in ("H1", "U2", "A3.1", "vision"):
            assert each.text[:20] in lines[each.line - 1]


def test_the_main_goal_of_andoy_is_350_employed_persons_by_the_end_of_2023() -> None:
    (indicator,) = read("andoy").plan.indicators
    assert (indicator.title, indicator.unit, indicator.target.value, str(indicator.target.date)) == (
        "sysselsatte",
        "persons",
        350,
        "2023-12-31",
    )


def test_the_range_of_indre_fosen_is_evidence_of_the_challenge_that_it_speaks_of() -> None:
    challenge = read("indre-fosen").plan.findings[0]
    assert (challenge.title, challenge.evidence.low, challenge.evidence.high) == ("Utsatte industriarbeidsplasser", 272, 641)
    assert (str(challenge.evidence.date), challenge.evidence.precision) == ("2020-12-31", "year")


def test_the_horizon_of_dyroy_counts_from_the_first_year_of_its_money() -> None:
    assert str(read("dyroy").plan.indicators[0].target.date) == "2019-12-31"


def test_the_projects_of_laerdal_and_ardal_keep_their_ids() -> None:
    assert [each.id for each in read("laerdal-ardal").plan.actions] == ["P0", "P1", "P3", "P7", "P15", "P16"]


def test_a_proposal_for_treatment_is_no_decision() -> None:
    assert read("andoy").plan.decisions == ()
