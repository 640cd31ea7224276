"""From a wish to a saved plan, also when somebody else was there first, and what is being typed meanwhile."""

from __future__ import annotations

from functools import partial

import pytest

from omstilling_tui.errors import Conflict
from omstilling_tui.model import edits
from omstilling_tui.model.goals import Vision
from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.conflicts import ConflictScreen, can_be_both, settled
from omstilling_tui.tui.messages import DraftDone, Drafted, PlanEdit
from tests.tui.conftest import Drive

_SEEN, _MINE, _THEIRS = "Sett", "Min", "Deres"


def _edit(plan: Plan) -> Plan:
    plan = edits.set_field(plan, id="programme", field="owner", value="Kommunen")
    return edits.set_field(plan, id="vision", field="text", value=_MINE, seen=_SEEN)


@pytest.mark.parametrize(("choice", "stands"), [("mine", _MINE), ("theirs", _THEIRS), ("both", f"{_THEIRS}\n\n{_MINE}")])
def test_a_settled_edit_does_all_that_it_did_and_leaves_the_value_chosen(choice: str, stands: str) -> None:
    plan = Plan(vision=Vision(text=_THEIRS))
    with pytest.raises(Conflict) as raised:
        _edit(plan)
    after = settled(_edit, raised.value, choice)(plan)
    assert after.vision.text == stands
    assert after.programme.owner == "Kommunen"


def test_a_date_can_not_be_both() -> None:
    conflict = Conflict(id="programme", field="start", seen=None, theirs="2027-01-01", mine="2028-01-01")
    assert not can_be_both(conflict, Plan())
    assert can_be_both(Conflict(id="vision", field="text", seen="", theirs="a", mine="b"), Plan())


async def test_the_user_chooses_when_somebody_else_changed_the_same_field(drive: Drive) -> None:
    async with drive() as driven:
        app = driven.app
        seen = app.plan.vision.text
        other = driven.second()
        other.commit(partial(edits.set_field, id="vision", field="text", value=_THEIRS))
        other.close()
        app.post_message(PlanEdit(partial(edits.set_field, id="vision", field="text", value=_MINE, seen=seen)))
        await driven.until(lambda: isinstance(app.screen, ConflictScreen))
        assert _MINE in driven.text
        assert _THEIRS in driven.text
        await driven.pilot.press("3")
        await driven.until(lambda: app.plan.vision.text == f"{_THEIRS}\n\n{_MINE}")


async def test_an_edit_that_can_not_be_made_is_told_and_handed_back(drive: Drive) -> None:
    async with drive() as driven:
        refused: list[str] = []
        message = PlanEdit(
            partial(edits.set_field, id="IO99", field="title", value="x"), on_refused=lambda error: refused.append(error.key)
        )
        driven.app.post_message(message)
        await driven.until(lambda: refused)
        assert refused == ["edit.no-entity"]
        assert "IO99" in driven.text


async def test_undo_says_what_it_undid_and_redo_brings_it_back(drive: Drive) -> None:
    async with drive() as driven:
        app = driven.app
        app.post_message(PlanEdit(partial(edits.set_field, id="vision", field="text", value="Ny visjon")))
        await driven.until(lambda: app.plan.vision.text == "Ny visjon")
        await driven.press("u")
        await driven.until(lambda: app.plan.vision.text != "Ny visjon")
        assert "Angret:" in driven.text
        await driven.press("U")
        await driven.until(lambda: app.plan.vision.text == "Ny visjon")
        assert "Gjort om:" in driven.text


async def test_what_is_being_typed_is_in_the_database_within_a_second_and_gone_when_saved(drive: Drive) -> None:
    async with drive() as driven:
        app = driven.app
        app.post_message(Drafted("vision", "text", "Halvferdig"))

        def kept() -> list[str]:
            rows = bench.store.ask(lambda connection: connection.execute("SELECT text FROM drafts").fetchall())
            return [row[0] for row in rows]

        bench = driven.second()
        await driven.until(lambda: kept() == ["Halvferdig"])
        app.post_message(DraftDone("vision", "text"))
        await driven.until(lambda: kept() == [])
        bench.close()
