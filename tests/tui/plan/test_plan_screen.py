"""The Plan screen at the keyboard: the tree, the questions it asks, and the ways to it."""

from functools import partial

from omstilling_tui.model import edits
from omstilling_tui.tui.messages import Goto


async def test_arrows_open_and_close_what_stands_under_the_mark(at_work):
    async with at_work() as hands:
        await hands.stand_on("focus_areas/IO1")
        await hands.press("right", "down")
        assert hands.tree.key == "focus_areas/IO1/frames"
        await hands.press("left")
        assert hands.tree.key == "focus_areas/IO1"
        await hands.press("left")
        assert "Mål og rammer" not in hands.shown()


async def test_what_owns_other_things_is_deleted_after_a_question_that_lists_them(at_work):
    async with at_work() as hands:
        await hands.stand_on("focus_areas/IO2")
        await hands.press("d")
        assert "Slette «IO2 Havbruk og sjømat» og med det" in hands.shown()
        assert "2 delmål" in hands.shown().replace("\n", " ")
        await hands.press("escape")
        await hands.settle()
        assert hands.saved().find("IO2")
        await hands.press("d", "d")
        await hands.settle()
        assert hands.saved().find("IO2") is None
        await hands.press("u")
        await hands.settle()
        assert len(hands.saved().owned_by("IO2")) > 5


async def test_several_ticked_with_space_go_together_and_come_back_with_one_undo(at_work):
    async with at_work() as hands:
        before = hands.saved()
        await hands.stand_on("papers/notes")
        await hands.stand_on("papers/annexes/VL1")
        await hands.press("space", "space", "d", "d")
        await hands.settle()
        assert hands.saved().annexes == ()
        await hands.press("u")
        await hands.settle()
        assert hands.saved() == before


async def test_a_candidate_is_selected_with_a_reason(at_work):
    async with at_work(edit=partial(edits.set_field, id="IO2", field="status", value="candidate")) as hands:
        await hands.stand_on("focus_areas/candidate/IO2")
        await hands.press("a", "1")
        await hands.pilot.pause()
        await hands.press("ctrl+u")
        await hands.type("sterkest")
        await hands.press("enter")
        await hands.settle()
        area = hands.saved().find("IO2")
        assert (area.status, area.reason) == ("selected", "sterkest")
        assert hands.tree.key == "focus_areas/IO2"


async def test_an_area_is_scored_by_all_criteria_in_one_form(at_work):
    async with at_work() as hands:
        await hands.stand_on("focus_areas/IO3")
        await hands.press("o")
        await hands.pilot.pause()
        await hands.press("ctrl+u")
        await hands.type("Ola Utenfra")
        await hands.press("enter")
        await hands.settle()
        await hands.type("7")
        await hands.press("tab")
        await hands.type("3,5")
        await hands.press("ctrl+s")
        await hands.settle()
        given = {each.criterion: str(each.value) for each in hands.saved().scores if each.scorer == "Ola Utenfra"}
        assert given == {"K1": "7", "K2": "3.5"}


async def test_what_is_moved_elsewhere_stands_under_its_new_owner(at_work):
    async with at_work() as hands:
        goal = hands.saved().owned_by("IO1", "sub_goals")[0].id
        await hands.stand_on(f"focus_areas/IO1/sub_goals/{goal}")
        await hands.press("m")
        if hands.tree.carried:
            await hands.press("m")
        await hands.press("1")
        await hands.settle()
        owner = hands.saved().find(goal).focus_area
        assert owner != "IO1"
        assert hands.tree.key == f"focus_areas/{owner}/sub_goals/{goal}"


async def test_esc_leaves_what_was_being_moved_where_it_stood(at_work):
    async with at_work() as hands:
        before = hands.saved()
        await hands.stand_on("focus_areas/IO1")
        await hands.press("m", "down", "down", "escape")
        await hands.settle()
        assert hands.saved() == before
        assert hands.screen.PLACE == "plan"


async def test_the_filter_finds_without_norwegian_letters_and_esc_shows_all_again(at_work):
    async with at_work() as hands:
        await hands.press("slash")
        await hands.pilot.pause()
        await hands.type("sjomat")
        await hands.press("enter")
        await hands.pilot.pause()
        assert "Havbruk og sjømat" in hands.shown()
        assert "Etablererkultur" not in hands.shown()
        await hands.press("escape")
        await hands.pilot.pause()
        assert "Etablererkultur" in hands.shown()


async def test_a_finding_leads_to_its_field(at_work):
    async with at_work() as hands:
        await hands.press("1")
        hands.app.post_message(Goto("D1.1", "statement"))
        await hands.settle()
        await hands.pilot.pause()
        assert hands.screen.PLACE == "plan"
        assert hands.tree.node.id == "D1.1"
        assert hands.app.focused.parent.place.path == "statement"


async def test_a_draft_of_something_never_made_opens_its_form_with_the_text(at_work):
    async with at_work() as hands:
        hands.app.post_message(Goto("new:sub_goals:IO1", "title", "Halvskrevet"))
        await hands.settle()
        await hands.pilot.pause()
        assert hands.form.subject.held == {"focus_area": "IO1"}
        await hands.press("ctrl+s")
        await hands.settle()
        assert hands.saved().sub_goals[-1].title == "Halvskrevet"


async def test_a_draft_in_a_row_opens_that_rows_form(at_work):
    async with at_work() as hands:
        hands.app.post_message(Goto("IO2", "frames.budget[1].amount", "3 mill."))
        await hands.settle()
        await hands.pilot.pause()
        await hands.settle()
        assert hands.form.subject.index == 1
        await hands.press("ctrl+s")
        await hands.settle()
        assert int(hands.saved().find("IO2").frames.budget[1].amount) == 3_000_000


async def test_nothing_is_changed_where_nothing_may_be(at_work):
    async with at_work(readonly=True) as hands:
        before = hands.saved()
        await hands.stand_on("focus_areas/IO1")
        await hands.press("n", "e", "d", "d", "m", "enter", "a", "o")
        await hands.settle()
        assert hands.form is None
        assert hands.saved() == before


async def test_zoom_gives_one_pane_the_whole_width(at_work):
    async with at_work() as hands:
        await hands.press("z")
        await hands.pilot.pause()
        assert hands.tree.size.width == 80
        await hands.press("z")
        await hands.pilot.pause()
        assert hands.tree.size.width < 40


async def test_a_link_key_opens_the_field_that_links(at_work):
    async with at_work() as hands:
        await hands.stand_on("focus_areas/IO1")
        await hands.press("l")
        await hands.settle()
        assert hands.app.focused.parent.place.path == "answers"
