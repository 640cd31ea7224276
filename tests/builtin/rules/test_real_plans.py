"""The five real plans: exactly which findings each gives.

`real_plans.txt` holds them, one a line, and was read against the documents line by line. What a change of the rules or of the import
does to the plans shows there as a difference.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from omstilling_tui.api import Facts, Importer, Plan, PluginContext
from omstilling_tui.builtin.importers import register_importers
from tests.builtin.rules.judging import findings, judged, message

PLANS = Path(__file__).parents[2] / "plans"
GOLDEN = Path(__file__).with_name("real_plans.txt")
NAMES = ("andoy", "dyroy", "indre-fosen", "laerdal-ardal", "sor-varanger")
FACTS = Facts(today=dt.date(2026, 11, 23))


def importer() -> Importer:
    return next(each for each in register_importers(PluginContext(id="importers")) if ".md" in each.extensions)


def imported(text: str, directory: Path) -> Plan:
    path = directory / "plan.md"
    path.write_text(text, "utf-8")
    return importer().read(path, PluginContext(id="importers", today=FACTS.today)).plan


def document(name: str) -> str:
    return (PLANS / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_real_plan_gives_these_findings(name: str, tmp_path: Path) -> None:
    found = [f"{each.code} {each.where}" for each in findings(imported(document(name), tmp_path), FACTS)]
    assert found == golden()[name]


def golden() -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    for line in GOLDEN.read_text("utf-8").splitlines():
        if line.startswith("# "):
            lines = sections[line[2:]] = []
        elif line:
            lines.append(line)
    return sections


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("andoy", "focus-area-count", "Planen har 5 innsatsområder. Veilederen sier normalt 3 til 4."),
        ("andoy", "focus-area-without-activity", "IO4 «Andøy som attraktivt bosted for unge» har ingen hovedaktiviteter."),
        ("sor-varanger", "share-contradicted", "730 av 5 678 er 12,9 %, ikke 11 %."),
        ("dyroy", "adopted-before-approved", "Planen er vedtatt 12.10.2017 (VE2), men det står ikke at styringsgruppen har godkjent den."),
    ],
)
def test_what_is_told_of_the_real_plans(name: str, code: str, expected: str, tmp_path: Path) -> None:
    assert message(imported(document(name), tmp_path), code, FACTS) == expected


@pytest.mark.parametrize(
    ("name", "old", "new", "gone", "come"),
    [
        ("sor-varanger", "11 % av sysselsettingen", "13 % av sysselsettingen", {("share-contradicted", "N1.text")}, set()),
        ("sor-varanger", "2. Økt robusthet i næringslivet", "2. 20 nye bedrifter innen 2022", {("main-goal-not-measurable", "H2")}, None),
        ("andoy", "| 25 000 | 25 000 | 150 000 |", "| 25 000 | 20 000 | 150 000 |", set(), {("sum-differs", "ST1")}),
        ("indre-fosen", "| 6,0 mill. | 6,0 mill. |", "| 6,0 mill. | 6,2 mill. |", set(), {("sum-differs", "ST2")}),
        ("indre-fosen", "Arbeids- og næringsliv i vekst og utvikling!", "Ikke fastsatt", set(), {("vision-missing", "vision.text")}),
        ("dyroy", "## Visjon\n", "## Visjon\nDyrøy i vekst\n", {("vision-missing", "vision.text")}, set()),
        (
            "dyroy",
            "## Kommunikasjonsstrategi\npt ikke utarbeidet",
            "## Kommunikasjonsstrategi\nMål og kanaler.",
            {("annex-missing", "VL1")},
            set(),
        ),
        ("laerdal-ardal", "kr 400 000", "kr 420 000", set(), {("sum-differs", "ST1")}),
        ("andoy", "- Forprosjekt om testsenter\n- Samarbeid", "- Samarbeid", {("activity-not-anchored", "A3.2")}, set()),
    ],
)
def test_a_change_of_a_real_plan_changes_the_finding_concerned(
    name: str, old: str, new: str, gone: set[tuple[str, str]], come: set[tuple[str, str]] | None, tmp_path: Path
) -> None:
    text = document(name)
    assert old in text
    before, after = judged(imported(text, tmp_path), FACTS), judged(imported(text.replace(old, new), tmp_path), FACTS)
    assert before - after == gone
    assert come is None or after - before == come
