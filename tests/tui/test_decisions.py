"""Vedtak, driven by keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from omstilling_tui.tui.screens.decisions.form import DecisionForm
from tests.tui.conftest import Drive, Driven


async def _fill(driven: Driven, body: str, case: str) -> None:
    """Fill the form in for an approval, as a user does: from field to field with Tab."""
    await driven.until(lambda: driven.app.screen.query(DecisionForm) and driven.app.focused is not None)
    form = driven.app.screen.query_one(DecisionForm)
    form._rows["body"].widget.focus()
    await driven.rest()
    await driven.type(body)
    form._rows["case"].widget.focus()
    await driven.rest()
    await driven.type(case)


async def test_a_decision_is_recorded_only_after_its_case_number_is_typed(drive: Drive) -> None:
    async with drive() as driven:
        app = driven.app
        await driven.press("9", "n")
        form = app.screen.query_one(DecisionForm)
        await _fill(driven, "Styringsgruppen", "PS 12/26")
        await driven.press("ctrl+s")
        assert "Må fylles ut" in driven.text  # the action is still missing
        before = len(app.plan.decisions)
        form._rows["action"].editor.restore("approved")
        await driven.press("ctrl+s")
        assert "Skriv «PS 12/26»" in driven.words
        assert "Enter svar" in driven.text
        await driven.type("ja")
        await driven.press("enter")
        assert "Det stemte ikke" in driven.text
        assert len(app.plan.decisions) == before
        await driven.press(*["backspace"] * 2)
        await driven.type("PS 12/26")
        await driven.press("enter")
        await driven.until(lambda: len(app.plan.decisions) == before + 1)
        decision = app.plan.decisions[-1]
        assert (decision.body, decision.action, decision.case, decision.version) == ("steering_group", "approved", "PS 12/26", 2)
        await driven.until(lambda: "V2" in driven.text)
        assert "Versjon 2 er godkjent" in driven.text


async def test_escape_gives_a_decision_up_and_nothing_is_recorded(drive: Drive) -> None:
    async with drive() as driven:
        before = driven.app.plan
        await driven.press("9", "n", "escape")
        assert "Veien til vedtak" in driven.text
        assert driven.app.plan is before


async def test_the_plan_is_read_a_chapter_at_a_time(drive: Drive) -> None:
    async with drive() as driven:
        await driven.press("p")
        await driven.until(lambda: "1 av " in driven.text)
        await driven.press("right", "right")
        assert "2.1 Visjon" in driven.text
        assert "Neste kapittel".lower() in driven.text.lower()
        await driven.press("left", "escape")
        assert "Veien til vedtak" in driven.text


async def test_a_version_tells_what_has_changed_since_and_the_check_finds_it_whole(drive: Drive) -> None:
    async with drive() as driven:
        await driven.press("9", "tab", "enter")
        await driven.until(lambda: "Endret siden versjon 1" in driven.text)
        assert "IO3" in driven.text
        await driven.press("escape", "l")
        await driven.until(lambda: "V1 er uendret" in driven.text)


async def test_a_document_is_written_to_the_file_named(drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with drive() as driven:
        await driven.press("x")
        await driven.until(lambda: "Hva skal skrives?" in driven.text)
        await driven.press("enter")
        assert "omstillingsplan-2026-11-23.md" in driven.text
        await driven.press("enter")
        await driven.until(lambda: "personopplysninger" in driven.text)
        await driven.press("n")
        await driven.until(lambda: list(tmp_path.glob("*.md")))
        await driven.until(lambda: "Skrevet:" in driven.text)
        assert "Fjordvik" in next(tmp_path.glob("*.md")).read_text(encoding="utf-8")


async def test_an_empty_plan_shows_the_way_to_adoption(drive: Drive) -> None:
    async with drive(empty=True) as driven:
        await driven.press("9")
        assert "neste: Enter" in driven.text
        await driven.press("down", "enter")
        assert "Nytt vedtak" in driven.text
        assert "styringsgruppe" in driven.text.lower()
