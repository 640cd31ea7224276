"""The whole way by commands: five real plans in, checked, decided on, verified and out again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import PLANS, Shell

Findings = set[tuple[str, str]]

PROGRAMMES = {
    "andoy": ("1871", "2018", "2023"),
    "dyroy": ("1926", "2017", "2023"),
    "indre-fosen": ("5054", "2017", "2022"),
    "laerdal-ardal": ("1422", "2013", "2013"),
    "sor-varanger": ("2030", "2016", "2022"),
}


@pytest.fixture(params=PROGRAMMES)
def walked(shell: Shell, request: pytest.FixtureRequest) -> tuple[str, Shell]:
    name = request.param
    number, start, end = PROGRAMMES[name]
    language = "nn" if name == "laerdal-ardal" else "nb"
    shell.done("init", "d", "--name", name, "--municipality", number, "--start", start, "--end", end, "--lang", language)
    shell.config = shell.folder / "d" / "omstilling.toml"
    shell.done("import", PLANS / f"{name}.md")
    return name, shell


def exported(shell: Shell) -> bytes:
    return shell.done("export", "json", "-o", "-").raw


def findings(shell: Shell) -> Findings:
    return {(each["code"], each["where"]) for each in shell("validate", "--json").json["findings"]}


def codes(found: Findings) -> set[str]:
    return {code for code, _ in found}


def andoy(plan: dict[str, Any], found: Findings) -> None:
    assert len(plan["focus_areas"]) == 5
    assert any(each["target"]["value"] == 350 and each["target"]["date"] == "2023-12-31" for each in plan["indicators"])
    assert [(each["year"], each["amount"]) for each in plan["funding"]] == [(year, 25_000_000) for year in range(2018, 2024)]
    assert ("focus-area-without-activity", "IO4") in {(code, where.split(".")[0]) for code, where in found}
    assert "focus-area-count" in codes(found)


def sor_varanger(plan: dict[str, Any], found: Findings) -> None:
    assert len(plan["main_goals"]) == 2
    assert "share-contradicted" in codes(found)
    assert [where.split(".")[0] for code, where in found if code == "main-goal-not-measurable"] == ["H2"]


def dyroy(plan: dict[str, Any], found: Findings) -> None:
    assert "vision-missing" in codes(found)
    assert len([code for code, _ in found if code in ("annex-missing", "placeholder-text")]) >= 2
    assert sorted(each["amount"] for each in plan["funding"]) == [1_000_000, 3_000_000]


def indre_fosen(plan: dict[str, Any], _found: Findings) -> None:
    assert any((each["evidence"]["low"], each["evidence"]["high"]) == (272, 641) for each in plan["findings"])
    assert any(each["body"] == "joint_committee" and each["date"] == "2016-09-29" for each in plan["decisions"])


def laerdal_ardal(plan: dict[str, Any], found: Findings) -> None:
    assert [each["id"] for each in plan["actions"]] == ["P0", "P1", "P3", "P7", "P15", "P16"]
    incomplete = {where.split(".")[0] for code, where in found if code == "action-incomplete"}
    assert incomplete == {"P0", "P1", "P3", "P7", "P15", "P16"}
    assert plan["programme"]["language"] == "nn"


FACTS: dict[str, Callable[[dict[str, Any], Findings], None]] = {
    "andoy": andoy,
    "dyroy": dyroy,
    "indre-fosen": indre_fosen,
    "laerdal-ardal": laerdal_ardal,
    "sor-varanger": sor_varanger,
}


def test_a_real_plan_comes_in_as_its_document_says(walked: tuple[str, Shell]) -> None:
    name, shell = walked
    FACTS[name](shell.done("export", "json", "-o", "-").json, findings(shell))


def test_importing_twice_changes_nothing(walked: tuple[str, Shell]) -> None:
    name, shell = walked
    before, position = exported(shell), len(shell.done("log", "--json").json["entries"])
    report = shell.done("import", PLANS / f"{name}.md", "--json").json
    assert report["changes"] == 0
    assert exported(shell) == before
    assert len(shell.done("log", "--json").json["entries"]) == position


@pytest.mark.parametrize("format", ["json", "markdown"])
def test_what_is_exported_comes_back_whole(walked: tuple[str, Shell], format: str) -> None:
    _, shell = walked
    shell.done("decide", "steering-group", "approved", "--date", "2027-03-01")
    before = exported(shell)
    path = shell.folder / f"plan.{'json' if format == 'json' else 'md'}"
    shell.done("export", format, "-o", path)
    shell.done("init", "ny", "--name", "Ny", "--municipality", "1871")
    shell.config = shell.folder / "ny" / "omstilling.toml"
    shell.done("import", path)
    assert exported(shell) == before


def test_undo_goes_back_to_the_empty_plan_and_redo_returns(walked: tuple[str, Shell]) -> None:
    _, shell = walked
    after = exported(shell)
    shell.done("undo", "100")
    assert shell.done("show", "--json").json["focus_areas"] == []
    assert shell.done("show", "--json").json["programme"]["name"] == ""
    shell.done("redo", "100")
    assert exported(shell) == after


def test_a_plan_is_decided_on_verified_compared_and_exported(walked: tuple[str, Shell]) -> None:
    _, shell = walked
    shell.done("decide", "steering-group", "approved", "--date", "2027-03-01")
    shell.done("decide", "municipal-council", "treated", "--date", "2027-04-01", "--case", "PS 8/27")
    answer = shell.done("decide", "municipal-council", "adopted", "--date", "2027-04-01", "--case", "PS 8/27", "--votes", "23:4", "--json")
    assert (answer.json["version"], answer.json["state"]) == (1, "adopted")
    assert shell.done("versions", "--json").json["versions"][0]["state"] == "adopted"
    assert shell.done("versions", "verify").out.count("stemmer") == 1
    assert shell.done("versions", "diff", "1").code == 0
    shell.done("set", "programme", "name", "Nytt navn")
    answer = shell("versions", "diff", "1")
    assert (answer.code, "«Nytt navn»" in answer.out) == (1, True)
    for format, document in (("markdown", "plan"), ("html", "case-paper"), ("json", "plan"), ("csv", "plan"), ("html", "annual-report")):
        path = Path(shell.done("export", format, "--document", document, "-o", f"ut-{document}.{format}").out.strip())
        assert path.stat().st_size > 500


def test_status_and_checklist_are_shown(walked: tuple[str, Shell]) -> None:
    _, shell = walked
    status = shell.done("status", "--json").json
    assert [each["phase"] for each in status["phases"]] == ["mobilisation", "workshops", "draft"]
    assert status["counts"]["error"] > 0
    assert len(shell.done("status").out.splitlines()) < 40
    items = {each["id"]: each for each in shell.done("checklist", "--json").json["items"]}
    assert items["shared-understanding"]["automatic"] is False
    shell.done("checklist", "tick", "shared-understanding", "--by", "prosjektleder")
    assert "[x] shared-understanding" in shell.done("checklist").out
    shell.done("checklist", "untick", "shared-understanding")
    assert shell("checklist", "tick", "vision-formulated").code == 1


def test_validate_answers_by_severity(walked: tuple[str, Shell]) -> None:
    _, shell = walked
    assert shell("validate").code == 1
    assert shell("validate", "--fail-on", "never").code == 0
    lines = shell("validate").out.splitlines()
    document = shell("validate", "--json").json
    assert len(lines) == len(document["findings"])
    for line, each in zip(lines, document["findings"], strict=True):
        assert line.split(" ", 3)[:3] == [each["severity"], each["code"], each["where"]]
    assert set(document["findings"][0]) >= {"code", "severity", "where", "message", "guidance", "hint", "accepted"}


def test_an_accepted_finding_stays_and_counts_no_more(walked: tuple[str, Shell]) -> None:
    _, shell = walked
    before = shell("validate", "--json").json
    first = before["findings"][0]
    shell.done("accept", first["code"], first["where"], "--why", "Styringsgruppen vil det slik")
    after = shell("validate", "--json").json
    assert after["counts"]["error"] == before["counts"]["error"] - 1
    same = next(each for each in after["findings"] if (each["code"], each["where"]) == (first["code"], first["where"]))
    assert same["accepted"] == "Styringsgruppen vil det slik"
    assert shell("accept", "tull", "plan", "--why", "x").code == 1
    assert shell("accept", first["code"], first["where"], "--why", " ").code == 3


def test_measuring(andoy: Shell) -> None:
    andoy.done("set", "I1", "schedule.frequency", "yearly")
    andoy.done("set", "I1", "schedule.first", "31.12.2024")
    assert andoy.done("indicators", "due", "--json").json["due"][0]["dates"][0] == "2024-12-31"
    andoy.done("indicators", "record", "i1", "31.12.2024", "1 320,5", "--source", "SSB")
    andoy.done("indicators", "record", "I1", "2025", "--missing", "ikke publisert")
    andoy.done("indicators", "record", "I1", "2024-12-31", "-2", "--preliminary")
    held = andoy.done("indicators", "history", "I1", "--json").json["measurements"]
    assert [(each["date"], each["value"], each["missing"]) for each in held] == [
        ("2024-12-31", 1320.5, ""),
        ("2024-12-31", -2, ""),
        ("2025-12-31", None, "ikke publisert"),
    ]
    assert "ikke publisert" in andoy.done("indicators", "history", "I1").out
    assert andoy.done("indicators", "--json").json["indicators"][0]["latest"]["missing"] == "ikke publisert"
    assert andoy("indicators", "history", "IO1").code == 3
    assert andoy("indicators", "record", "I1", "2026-12-31", "mange").code == 3


def test_a_series_is_read_from_a_file(andoy: Shell) -> None:
    report = andoy.done("indicators", "import", PLANS / "series-andoy.csv", "--indicator", "I1", "--json").json
    assert report["recorded"] > 3
    assert andoy.done("indicators", "import", PLANS / "series-andoy.csv", "--indicator", "I1", "--json").json["recorded"] == 0


def test_backup_and_restore(andoy: Shell) -> None:
    before = exported(andoy)
    andoy.done("backup", "kopi.db")
    assert andoy("backup", "kopi.db").code == 3
    andoy.done("set", "programme", "name", "Annet")
    andoy.done("restore", "kopi.db")
    assert exported(andoy) == before
    assert (andoy.folder / "kopi.db").stat().st_mode & 0o777 == 0o600


def test_the_doctor_names_each_check(andoy: Shell) -> None:
    answer = andoy.done("doctor")
    assert all(line.startswith("ok") for line in answer.out.splitlines())
    assert andoy.done("doctor", "--check", "database", "--json").json["checks"][0]["name"] == "database"
    assert andoy("doctor", "--check", "tull").code == 2


def test_the_configuration_is_read_and_set_with_its_comments_kept(andoy: Shell) -> None:
    assert andoy.config
    before = andoy.config.read_text()
    andoy.done("config", "set", "rules.focus-area-count.max", "5")
    assert andoy.done("config", "get", "rules.focus-area-count.max").out == "5\n"
    assert "focus-area-count" not in codes(findings(andoy))
    assert set(before.splitlines()) <= set(andoy.config.read_text().splitlines())
    assert andoy("config", "set", "ui.langage", "nn").code == 3
    assert andoy.done("config", "check").code == 0
    assert andoy.done("config", "path").out.strip() == str(andoy.config)


def test_reading_commands_change_not_a_byte(andoy: Shell) -> None:
    database = andoy.folder / "d" / "omstilling.db"
    database.chmod(0o400)
    before = database.read_bytes(), files_in(database.parent)
    for arguments in (
        ["show"],
        ["show", "IO1"],
        ["status"],
        ["validate"],
        ["checklist"],
        ["log"],
        ["search", "havet"],
        ["versions"],
        ["versions", "verify"],
        ["indicators"],
        ["indicators", "due"],
        ["plugins"],
        ["config", "show"],
        ["export", "html", "-o", "-"],
        ["export", "--list"],
        ["import", PLANS / "dyroy.md", "--dry-run"],
        ["doctor"],
    ):
        assert andoy(*arguments).code in (0, 1), arguments
    assert (database.read_bytes(), files_in(database.parent)) == before


def files_in(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
