"""The form at work: what is typed, told, saved and kept."""

from functools import partial

from omstilling_tui.model import edits
from omstilling_tui.tui.conflicts import ConflictScreen
from omstilling_tui.tui.widgets.fields.subjects import RowSubject


async def open_indicator(hands):
    hands.screen.open_entity("I1", "title")
    await hands.settle()
    await hands.go_to_field("title")


async def test_the_message_stands_under_the_field_and_the_field_is_not_saved(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        before = hands.saved()
        await hands.fill("target.value", "tolv")
        await hands.press("tab")
        await hands.settle()
        lines = hands.shown().split("\n")
        under = next(place for place, line in enumerate(lines) if "tolv" in line and "!" not in line) + 1
        assert "! «tolv» er ikke et tall. Skriv 12." in lines[under]
        assert hands.saved() == before


async def test_a_field_is_saved_when_it_is_left_and_undone_as_one_step(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        await hands.type(" her")
        await hands.press("tab")
        await hands.settle()
        assert hands.saved().find("I1").title == "Nye arbeidsplasser i alt her"
        await hands.press("ctrl+z")
        await hands.settle()
        assert hands.saved().find("I1").title == "Nye arbeidsplasser i alt"
        assert hands.form.body.rows["title"].widget.value == "Nye arbeidsplasser i alt"


async def test_undo_in_a_field_takes_typing_back_word_by_word(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        field = hands.app.focused
        await hands.type(" to ord")
        await hands.press("ctrl+z")
        assert field.value == "Nye arbeidsplasser i alt to "
        await hands.press("ctrl+z", "ctrl+z")
        assert field.value == "Nye arbeidsplasser i alt"
        await hands.press("ctrl+y", "ctrl+y", "ctrl+y")
        assert field.value == "Nye arbeidsplasser i alt to ord"


async def test_digits_and_letters_go_to_the_field_and_not_to_the_screen(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        await hands.type(" 159")
        assert hands.screen.PLACE == "plan"
        assert hands.app.focused.value.endswith("159")
        await hands.go_to_field("direction")
        await hands.press("1", "q", "escape", "9")
        assert hands.screen.PLACE == "plan"
        assert hands.form is not None


async def test_a_date_typed_as_a_year_brings_its_precision(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        await hands.go_to_field("target.date")
        await hands.type("2031")
        await hands.press("ctrl+s")
        await hands.settle()
        target = hands.saved().find("I1").target
        assert (str(target.date), target.precision) == ("2031-12-31", "year")


async def test_what_can_not_be_saved_is_kept_as_a_draft_and_stands_there_again(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        await hands.fill("target.value", "mange")
        await hands.press("escape")
        await hands.settle()
        assert hands.form is None
        assert "beholdt som utkast" in hands.shown()
        await hands.press("e")
        await hands.settle()
        row = await hands.go_to_field("target.value")
        assert row.widget.value == "mange"
        assert row.is_wrong
        await hands.press("ctrl+z")
        assert row.widget.value == "180"


async def test_a_choice_is_found_by_typing_and_saved_at_once(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        await hands.go_to_field("direction")
        await hands.type("mins")
        await hands.press("enter")
        await hands.settle()
        assert hands.saved().find("I1").direction == "decrease"


async def test_several_references_are_ticked_with_space(at_work):
    async with at_work() as hands:
        hands.screen.open_entity("IO2", "develops")
        await hands.settle()
        await hands.press("enter", "home", "space", "down", "space", "enter")
        await hands.settle()
        assert set(hands.saved().find("IO2").develops) == {"M3", "M1"}


async def test_known_words_and_persons_are_proposed(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        row = await hands.go_to_field("owner")
        await hands.press("ctrl+u")
        await hands.type("havb")
        await hands.press("down")
        assert row.widget.value == "Havbruks-Hans Eksempel"
        await hands.press("ctrl+s")
        await hands.settle()
        plan = hands.saved()
        assert plan.find(plan.find("I1").owner).name == "Havbruks-Hans Eksempel"


async def test_rows_are_made_edited_moved_and_deleted(at_work):
    async with at_work() as hands:
        hands.screen.open_entity("IO2", "frames.budget")
        await hands.settle()
        before = hands.saved().find("IO2").frames.budget
        await hands.press("n")
        await hands.settle()
        assert isinstance(hands.form.subject, RowSubject)
        await hands.fill("amount", "2 mill.")
        await hands.press("ctrl+s")
        await hands.settle()
        after = hands.saved().find("IO2").frames.budget
        assert [(row.year, int(row.amount)) for row in after[len(before) :]] == [(before[-1].year + 1, 2_000_000)]

        await hands.press("plus")
        await hands.settle()
        moved = hands.saved().find("IO2").frames.budget
        assert [row.year for row in moved[:2]] == [before[1].year, before[0].year]

        await hands.press("d")
        await hands.settle()
        assert len(hands.saved().find("IO2").frames.budget) == len(before)

        await hands.press("enter")
        await hands.settle()
        await hands.fill("amount", "1")
        await hands.press("escape")
        await hands.settle()
        assert hands.form.subject.draft_id == "IO2"
        assert int(hands.saved().find("IO2").frames.budget[1].amount) == 1


async def test_a_new_entity_enters_the_plan_with_its_first_field_and_not_before(at_work):
    async with at_work() as hands:
        count = len(hands.saved().sub_goals)
        await hands.stand_on("focus_areas/IO1/sub_goals")
        await hands.press("n")
        await hands.settle()
        await hands.press("tab", "tab", "escape")
        await hands.settle()
        assert len(hands.saved().sub_goals) == count
        await hands.press("n")
        await hands.settle()
        await hands.fill("title", "Et mål")
        await hands.press("tab")
        await hands.settle()
        assert len(hands.saved().sub_goals) == count + 1
        assert hands.saved().sub_goals[-1].focus_area == "IO1"


async def test_what_lacks_its_owner_is_held_until_the_owner_is_chosen(at_work):
    async with at_work() as hands:
        count = len(hands.saved().anchorings)
        await hands.stand_on("people/anchorings")
        await hands.press("n")
        await hands.settle()
        await hands.fill("how", "Møte")
        await hands.press("tab")
        await hands.settle()
        assert len(hands.saved().anchorings) == count
        await hands.fill("what", "IO1")
        await hands.settle()
        assert [(each.what, each.how) for each in hands.saved().anchorings[count:]] == [("IO1", "Møte")]


async def test_somebody_elses_newer_value_is_never_overwritten_silently(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        await hands.type(" mitt")
        await hands.app.session.desk.do(lambda bench: bench.commit(partial(edits.set_field, id="I1", field="title", value="Deres")))
        await hands.press("tab")
        await hands.pilot.pause()
        for _ in range(50):
            if isinstance(hands.app.screen, ConflictScreen):
                break
            await hands.pilot.pause(0.02)
        assert isinstance(hands.app.screen, ConflictScreen)
        await hands.press("2")
        await hands.settle()
        assert hands.saved().find("I1").title == "Deres"
        assert "Deres" in hands.shown()


async def test_a_value_saved_by_somebody_else_shows_where_nobody_types(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        await hands.app.session.desk.do(
            lambda bench: bench.commit(partial(edits.set_field, id="I1", field="method", value="Telles på nytt"))
        )
        hands.app.plan = await hands.app.session.desk.do(lambda bench: bench.plan)
        await hands.settle()
        await hands.go_to_field("method")
        assert hands.app.focused.text == "Telles på nytt"


async def test_findings_stand_beside_their_fields(at_work):
    edit = partial(edits.set_field, id="I1", field="method", value="")
    async with at_work(edit=edit) as hands:
        hands.screen.open_entity("I1", "method")
        await hands.settle()
        found = [each for each in hands.app.judged.of("I1") if each.field == "method"]
        assert found
        assert hands.form.body.rows["method"].query_one(".note").display


async def test_pasted_lines_become_one_and_that_is_told(at_work):
    from textual.events import Paste

    async with at_work() as hands:
        await open_indicator(hands)
        await hands.press("ctrl+u")
        hands.app.focused.post_message(Paste("en\nto\x1b[31m tre\n"))
        await hands.pilot.pause()
        assert hands.app.focused.value == "en to tre"
        assert "2 linjer ble limt inn som én linje." in hands.shown()


async def test_a_large_paste_is_cut_with_a_message_and_the_screen_lives(at_work):
    from textual.events import Paste

    async with at_work() as hands:
        await open_indicator(hands)
        await hands.press("ctrl+u")
        hands.app.focused.post_message(Paste("x" * 1_000_000))
        await hands.pilot.pause()
        assert len(hands.app.focused.value) == 10_000
        assert "fikk plass" in hands.shown()


async def test_the_focused_field_is_always_in_sight(at_work):
    async with at_work() as hands:
        await open_indicator(hands)
        for _ in range(len(hands.form.body.rows)):
            await hands.press("tab")
            await hands.pilot.pause()
            region = hands.app.focused.region
            window = hands.form.body.region
            assert window.contains_region(region) or region.height > window.height
