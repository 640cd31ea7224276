"""Oversikt, driven by keys."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from omstilling_tui.model.decisions import ChecklistTick
from omstilling_tui.model.edits import set_field
from omstilling_tui.tui.screens.overview.screen import OverviewScreen
from omstilling_tui.tui.screens.plan.screen import PlanScreen
from tests.tui.conftest import Drive


async def test_the_first_screen_tells_phases_findings_deadlines_and_goals(drive: Drive) -> None:
    async with drive() as driven:
        for words in ("Mobilisering", "Plansjekk: 0 må rettes, 4 bør rettes", "Neste frister", "Nye arbeidsplasser i alt", "? mer…"):
            assert words in driven.text
        assert "lagret" in driven.text.splitlines()[0]
        assert "EKSEMPEL" in driven.text.splitlines()[0]


async def test_enter_on_a_finding_goes_to_its_entity(drive: Drive) -> None:
    async with drive() as driven:
        await driven.press("enter")
        await driven.until(lambda: isinstance(driven.app.screen, PlanScreen))
        assert "I6" in driven.text


async def test_every_finding_leads_somewhere(drive: Drive) -> None:
    async with drive(empty=True) as driven:
        for _ in driven.app.judged.findings:
            await driven.press("enter")
            await driven.until(lambda: isinstance(driven.app.screen, PlanScreen))
            assert "Fant ikke" not in driven.text
            await driven.press("escape", "escape", "1", "down")


async def test_a_finding_is_accepted_only_with_a_reason(drive: Drive) -> None:
    async with drive() as driven:
        await driven.press("a", "enter")
        assert "Skriv en begrunnelse" in driven.text
        await driven.type("Blir målt i januar")
        await driven.press("enter")
        await driven.until(lambda: driven.app.judged.count("warning") == 3)
        assert any(each.why == "Blir målt i januar" for each in driven.app.plan.accepted_findings)
        await driven.press("u")
        await driven.until(lambda: driven.app.judged.count("warning") == 4)
        assert "Angret:" in driven.text


async def test_a_checklist_item_is_ticked_with_who_when_and_evidence_and_unticked_again(drive: Drive) -> None:
    async with drive(empty=True) as driven:
        app = driven.app
        await driven.press("shift+tab")
        await driven.press("down", "enter")
        assert "Sjekkliste" in driven.text
        for _ in range(10):
            if "shared-understanding" in app.focused.key:  # type: ignore[union-attr]
                break
            await driven.press("down")
        await driven.press("space")
        await driven.type("Referat")
        await driven.press("enter")
        await driven.until(lambda: app.plan.find("shared-understanding"))
        tick = app.plan.find("shared-understanding")
        assert isinstance(tick, ChecklistTick)
        assert (tick.ticked_on, tick.evidence, tick.ticked_by) == (app.session.today(), "Referat", app.session.actor)
        await driven.until(lambda: "Bevis:" in driven.text and "Referat" in driven.text)
        await driven.press("space", "j")
        await driven.until(lambda: app.plan.find("shared-understanding") is None)
        await driven.press("escape")
        assert "Plansjekk" in driven.text


async def test_what_another_process_saves_is_shown_within_two_seconds(drive: Drive) -> None:
    async with drive() as driven:
        other = driven.second()
        other.commit(partial(set_field, id="programme", field="name", value="Nytt navn"))
        other.close()
        await driven.until(lambda: driven.text.startswith(" Nytt navn"))
        assert "endret:" in driven.text


async def test_an_empty_plan_says_what_to_do_first(drive: Drive) -> None:
    async with drive(empty=True) as driven:
        assert "Kom i gang" in driven.text
        assert "Skriv programmets navn, kommune og periode" in driven.text
        await driven.press("shift+tab", "shift+tab", "enter")
        await driven.until(lambda: isinstance(driven.app.screen, PlanScreen))


async def test_nothing_can_be_changed_when_only_reading(drive: Drive) -> None:
    async with drive(readonly=True) as driven:
        before = driven.app.plan
        assert "bare lesing" in driven.text
        assert "aksepter" not in driven.text.splitlines()[-1]
        await driven.press("a")
        assert driven.app.plan is before
        await driven.press("u")
        assert driven.app.plan is before


async def test_a_small_window_is_told_of_and_goes_on_working(drive: Drive) -> None:
    async with drive() as driven:
        for size in ((40, 10), (20, 5), (1, 1), (80, 24)):
            await driven.pilot.resize_terminal(*size)
            await driven.press("down")
        await driven.pilot.resize_terminal(50, 18)
        await driven.rest()
        assert "Minst 60 × 20" in driven.text


async def test_the_three_languages_show_no_other_language(drive: Drive) -> None:
    async with drive(language="en") as driven:
        assert "Plan check" in driven.text
        assert "Plansjekk" not in driven.text
    async with drive(language="nn") as driven:
        assert "må rettast" in driven.text


async def test_what_is_marked_is_copied_to_the_clipboard_and_to_a_file(drive: Drive, tmp_path: Path) -> None:
    async with drive() as driven:
        await driven.press("c")
        assert "Sendt til utklippstavlen" in driven.text
        assert driven.app.clipboard.startswith("~ I6 «Nye foretak»")
        kept = next((tmp_path / "state").rglob("utklipp.txt"))
        assert kept.read_text(encoding="utf-8").strip() == driven.app.clipboard.strip()
        assert kept.stat().st_mode & 0o777 == 0o600


async def test_the_plain_view_tells_all_that_the_screen_tells(drive: Drive) -> None:
    async with drive() as driven:
        screen = driven.app.screen
        assert isinstance(screen, OverviewScreen)
        for words in ("Plansjekk", "Mobilisering", "Tiltak: Felles anbudskontor", "som det ble fattet vedtak om 14.12.2023"):
            assert words in screen.whole_text()
