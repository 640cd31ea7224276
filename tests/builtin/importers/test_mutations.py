"""A change in a document changes what it concerns, and nothing else."""

from __future__ import annotations

from omstilling_tui.builtin.importers.markdown.reading import import_text
from omstilling_tui.model.changes import difference
from tests.builtin.importers.written import PLANS


def changed(name: str, old: str, new: str) -> set[tuple[str, str]]:
    text = (PLANS / f"{name}.md").read_text(encoding="utf-8")
    assert old in text
    before, after = import_text(text).plan, import_text(text.replace(old, new, 1)).plan
    return {(change.id, change.field) for change in difference(before, after) if change.field != "source_text"}


def test_another_number_changes_the_goal_and_its_target() -> None:
    assert changed("andoy", "350 sysselsatte", "400 sysselsatte") == {("H1", "statement"), ("I1", "target")}


def test_another_noun_changes_the_goal_and_what_is_counted() -> None:
    assert changed("andoy", "350 sysselsatte", "350 årsverk") == {("H1", "statement"), ("I1", "title"), ("I1", "unit")}


def test_another_amount_changes_that_years_funding() -> None:
    assert changed(
        "andoy", "| 25 000 | 25 000 | 25 000 | 25 000 | 25 000 | 25 000 |", "| 25 000 | 30 000 | 25 000 | 25 000 | 25 000 | 25 000 |"
    ) == {("F2", "amount")}


def test_an_empty_cell_removes_one_row_of_funding() -> None:
    text = (PLANS / "dyroy.md").read_text(encoding="utf-8")
    assert [each.amount for each in import_text(text.replace("| 1,0 mill. |", "| – |")).plan.funding] == [3_000_000]


def test_a_zero_is_an_amount() -> None:
    text = (PLANS / "dyroy.md").read_text(encoding="utf-8")
    assert [each.amount for each in import_text(text.replace("| 1,0 mill. |", "| 0 |")).plan.funding] == [3_000_000, 0]


def test_another_date_changes_that_decision() -> None:
    assert changed("sor-varanger", "15. juni 2016", "16. juni 2016") == {("VE1", "date")}


def test_a_date_that_does_not_exist_leaves_the_decision_undated_with_a_remark() -> None:
    text = (PLANS / "dyroy.md").read_text(encoding="utf-8").replace("12.10.2017", "31.02.2027")
    result = import_text(text)
    adopted = result.plan.decisions[1]
    assert (adopted.action, adopted.date) == ("adopted", None)
    assert "31.02.2027" in adopted.source_text
    assert [each.message["nb"] for each in result.remarks] == [
        "«31.02.2027» er ikke en dato som finnes. Datoen står åpen, og teksten er beholdt."
    ]


def test_a_challenge_taken_out_takes_only_itself_away() -> None:
    assert changed("andoy", "- Ensidig næringsstruktur med få vekstbedrifter\n", "") == {("U3", "")}


def test_a_responsible_person_filled_in_changes_that_action() -> None:
    assert changed("laerdal-ardal", "| P7 | Kompetansekartlegging | |", "| P7 | Kompetansekartlegging | Styret |") == {
        ("P7", "responsible")
    }


def test_a_unit_in_the_header_scales_the_table() -> None:
    text = (PLANS / "andoy.md").read_text(encoding="utf-8").replace("Finansiering (1 000 kr)", "Finansiering (kr)")
    assert {each.amount for each in import_text(text).plan.funding} == {25_000}
