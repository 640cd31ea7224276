"""Every kind of thing in the plan can be made, changed, moved, linked and removed with keys alone, and stands in the database."""

from dataclasses import dataclass

import pytest

from omstilling_tui.model.plan import COLLECTIONS, type_of_single


@dataclass
class Way:
    """How something is made from the tree: where one stands, which answer, what is filled in, what is changed then."""

    part: str
    at: str
    answer: str = ""
    fill: tuple[tuple[str, str], ...] = ()
    change: tuple[str, str] = ("title", "to")


IO1 = "focus_areas/IO1"
WAYS = (
    Way("findings", "analysis/challenge", fill=(("title", "en"),)),
    Way("main_goals", "main_goals", fill=(("title", "en"),)),
    Way("focus_areas", "focus_areas/candidate", fill=(("title", "en"),)),
    Way("criteria", "focus_areas/criteria", fill=(("title", "en"), ("weight", "25"))),
    Way("scores", "focus_areas/criteria/K1", "1", fill=(("focus_area", "IO2"), ("scorer", "meg"), ("value", "7")), change=("scorer", "!")),
    Way("sub_goals", f"{IO1}/sub_goals", fill=(("title", "en"),)),
    Way("indicators", "main_goals/H1", "1", fill=(("title", "en"), ("unit", "stk"))),
    Way("activities", f"{IO1}/activities", fill=(("title", "en"),)),
    Way("action_plans", "action_plans", fill=(("title", "en"), ("year", "2031"))),
    Way("actions", "action_plans/HP1", "1", fill=(("title", "en"),)),
    Way("funding", "money/funding", fill=(("title", "en"), ("amount", "2 mill."))),
    Way("budget_lines", "money/budget_lines", fill=(("title", "en"), ("amount", "400 000"))),
    Way("expenses", "money/expenses", fill=(("title", "en"), ("date", "311230"))),
    Way("stated_totals", "money/stated_totals", fill=(("title", "en"), ("year", "2030"))),
    Way(
        "persons",
        "people/persons",
        fill=(
            ("name", "en"),
            ("environment", "utflyttede"),
        ),
        change=("name", "to"),
    ),
    Way("workshops", "people/workshops", fill=(("title", "en"), ("date", "uke 49"))),
    Way("communication_activities", "people/communication_activities", fill=(("title", "en"), ("date", "+2u"))),
    Way("anchorings", "people/anchorings", fill=(("what", "IO1"), ("how", "en")), change=("how", "to")),
    Way("decisions", "deciding/decisions", fill=(("body", "fylket"), ("action", "vedtatt")), change=("case", "7/26")),
    Way("checklist_items", "deciding/checklist_items", fill=(("phase", "utkast"), ("text", "en")), change=("text", "to")),
    Way("accepted_findings", "deciding/accepted_findings", fill=(("code", "en"), ("where", "plan")), change=("why", "fordi")),
    Way("annexes", "papers/annexes", fill=(("title", "en"),)),
    Way("notes", "papers/notes", fill=(("heading", "en"),), change=("text", "to")),
)


def test_the_table_leaves_no_collection_out():
    assert {way.part for way in WAYS} == set(COLLECTIONS)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.part)
async def test_it_can_be_made_changed_and_removed_with_keys_alone(at_work, way):
    async with at_work() as hands:
        before = {each.id for each in getattr(hands.saved(), way.part)}
        await hands.stand_on(way.at)
        await hands.press("n")
        if way.answer:
            await hands.press(way.answer)
        await hands.settle()
        for path, words in way.fill:
            await hands.fill(path, words)
        await hands.press("ctrl+s")
        await hands.settle()

        made = [each for each in getattr(hands.saved(), way.part) if each.id not in before]
        assert len(made) == 1
        id = made[0].id
        assert hands.tree.node.id == id
        for path, _ in way.fill:
            assert getattr(made[0], path) not in (None, "", ())

        path, words = way.change
        await hands.press("e")
        await hands.settle()
        await hands.fill(path, words)
        await hands.press("escape")
        await hands.settle()
        changed = hands.saved().find(id)
        assert words in str(getattr(changed, path))
        assert hands.tree.node.id == id

        await hands.press("d")
        await hands.settle()
        assert hands.saved().find(id) is None

        await hands.press("u")
        await hands.settle()
        assert hands.saved().find(id) == changed


SINGLES = (("programme", "owner"), ("development_analysis", "author"), ("vision", "text"))


@pytest.mark.parametrize(("part", "field"), SINGLES)
async def test_what_there_is_one_of_can_be_changed_and_emptied(at_work, part, field):
    assert {name for name, _ in SINGLES} == set(type_of_single)
    async with at_work() as hands:
        id = getattr(hands.saved(), part).id
        await hands.stand_on(id)
        await hands.press("e")
        await hands.settle()
        await hands.fill(field, " tillegg")
        await hands.press("ctrl+s")
        await hands.settle()
        assert getattr(getattr(hands.saved(), part), field).endswith("tillegg")

        await hands.press("d")
        await hands.settle()
        assert hands.screen.query_one("AskBar").is_asking
        await hands.press("d")
        await hands.settle()
        assert getattr(hands.saved(), part) == type_of_single[part]()


@pytest.mark.parametrize(
    "part", [name for name in COLLECTIONS if name not in ("accepted_findings", "notes", "stated_totals", "main_goals", "decisions")]
)
async def test_its_place_among_the_others_can_be_changed(at_work, part):
    async with at_work() as hands:
        plan = hands.saved()
        node = next(node for node in hands.tree.places() if _has_a_neighbour(hands, node, part))
        above = node.key.rpartition("/")[0]
        shown = [each.id for each in hands.tree.places() if each.key.rpartition("/")[0] == above and each.part == part and each.id]
        here = shown.index(node.id)
        step = "down" if here == 0 else "up"
        await hands.stand_on(node.key)
        await hands.press("m", step, "enter")
        await hands.settle()
        after = [each.id for each in getattr(hands.saved(), part)]
        expected = list(shown)
        expected.insert(here + (1 if step == "down" else -1), expected.pop(here))
        assert [id for id in after if id in shown] == expected
        assert sorted(after) == sorted(each.id for each in getattr(plan, part))
        assert hands.tree.node.id == node.id


def _has_a_neighbour(hands, node, part):
    above = node.key.rpartition("/")[0]
    beside = [
        each for each in hands.tree.places() if each.key.rpartition("/")[0] == above and each.part == part and each.id and not each.field
    ]
    return node.part == part and bool(node.id) and not node.field and len(beside) > 1
