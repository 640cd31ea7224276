"""What the Plan screen and its forms look like, as plain text. `UPDATE_GOLDEN=1 pytest …` writes them anew, to be looked at."""

import os
from functools import partial
from pathlib import Path

import pytest

from omstilling_tui.model import edits

GOLDEN = Path(__file__).parent / "golden"


def compare(name, shown):
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 20), (200, 60)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_tree_with_a_focus_area(at_work, size):
    async with at_work(size=size) as hands:
        await hands.stand_on("focus_areas/IO2")
        await hands.press("right", "down", "down", "right")
        await hands.settle()
        compare(f"area-{size[0]}x{size[1]}", hands.body())


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 20), (112, 30)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_a_form_with_something_wrong_in_it(at_work, size):
    async with at_work(size=size, edit=partial(edits.set_field, id="I1", field="title", value="")) as hands:
        hands.screen.open_entity("I1", "baseline.value")
        await hands.settle()
        await hands.type("tolv")
        await hands.press("tab")
        await hands.type("311230")
        await hands.settle()
        compare(f"form-{size[0]}x{size[1]}", hands.body())


@pytest.mark.parametrize("language", ["nb", "nn"])
async def test_an_empty_plan(at_work, language):
    async with at_work(example=False, language=language) as hands:
        await hands.stand_on("focus_areas")
        await hands.settle()
        compare(f"empty-{language}", hands.body())


async def test_a_list_to_choose_from(at_work):
    async with at_work() as hands:
        hands.screen.open_entity("IO2", "answers")
        await hands.settle()
        await hands.press("enter", "down")
        await hands.settle()
        compare("choosing", hands.body())
