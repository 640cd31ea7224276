import time
from itertools import pairwise

from omstilling_tui.builtin.example import read_example
from omstilling_tui.model import edits
from omstilling_tui.model.plan import COLLECTIONS, Plan, entities
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.folding import fold
from omstilling_tui.tui.screens.plan.growing import move_under, news_at, parents_for, place_among, remove_all
from omstilling_tui.tui.screens.plan.outline import View, find_node, outline, rows, walk, ways_to
from tests.tui.plan.conftest import NOW

T = Translator("nb")


def example() -> Plan:
    return read_example(NOW.date())[0]


def drawn(plan, *, open="all", severities=None, wanted=""):
    nodes = outline(plan)
    keys = frozenset(node.key for node in walk(nodes)) if open == "all" else frozenset(open)
    return rows(plan, nodes, View(keys, severities or {}, wanted, fold), T)


def test_every_entity_of_the_plan_has_its_place():
    plan = example()
    placed = {row.node.id for row in drawn(plan)}
    assert {entity.id for _, entity in entities(plan)} <= placed


def test_every_kind_can_be_made_from_some_place_even_in_an_empty_plan():
    plan = edits.add_entity(edits.add_entity(Plan(), part="focus_areas", title="a"), part="action_plans", year=2027)
    made = {new.part for node in walk(outline(plan)) for new in news_at(plan, node)}
    assert made >= set(COLLECTIONS) - {"indicators", "scores"}
    plan = edits.add_entity(edits.add_entity(plan, part="criteria", title="k"), part="main_goals", title="h")
    made = {new.part for node in walk(outline(plan)) for new in news_at(plan, node)}
    assert made >= set(COLLECTIONS)


def test_keys_are_given_once_and_an_entity_keeps_its_key():
    plan = example()
    keys = [node.key for node in walk(outline(plan))]
    assert len(keys) == len(set(keys))
    renamed = edits.set_field(plan, id="IO2", field="title", value="Noe annet")
    assert find_node(outline(renamed), "IO2").key == find_node(outline(plan), "IO2").key


def test_an_empty_plan_says_what_belongs_where():
    labels = [row.label for row in drawn(Plan()) if row.hint]
    assert "n: ett konkret hovedmål" in labels
    assert "n: nytt område, 0 av 3–4" in labels


def test_a_closed_place_shows_the_gravest_finding_under_it_and_an_open_one_its_own():
    plan = example()
    goal = plan.owned_by("IO1", "sub_goals")[0].id
    severities = {goal: "error", "IO1": "warning"}
    closed = {row.node.key: row.severity for row in drawn(plan, open=("focus_areas",), severities=severities)}
    assert closed["focus_areas/IO1"] == "error"
    opened = {row.node.key: row.severity for row in drawn(plan, severities=severities)}
    assert (opened["focus_areas/IO1"], opened[f"focus_areas/IO1/sub_goals/{goal}"]) == ("warning", "error")


def test_branches_join_up():
    guides = [row.guide for row in drawn(example())]
    for above, below in pairwise(guides):
        assert all(above[column] in "│├" for column, sign in enumerate(below) if sign in "│├└" and column < len(above))


def test_a_filter_shows_what_is_called_so_and_the_way_to_it():
    found = drawn(example(), open=(), wanted=fold("havbruk"))
    assert [row.label for row in found[:2]] == ["Innsatsområder", "Havbruk og sjømat"]
    assert all(fold("havbruk") in fold(row.label) or row.open for row in found)
    assert drawn(example(), wanted=fold("finnes ikke")) == ()


def test_the_way_to_a_place_is_every_place_above_it():
    assert ways_to("focus_areas/IO1/sub_goals/D1.1") == {"focus_areas", "focus_areas/IO1", "focus_areas/IO1/sub_goals"}


def test_what_stands_between_is_kept_in_place_when_something_moves_among_those_shown():
    plan = example()
    selected = [each.id for each in plan.focus_areas if each.status == "selected"]
    rest = tuple(id for id in selected if id != "IO1")
    for place in range(len(selected)):
        moved = place_among(plan, id="IO1", siblings=rest, place=place)
        assert [each.id for each in moved.focus_areas if each.status == "selected"] == [*rest[:place], "IO1", *rest[place:]]
        assert {each.id for each in moved.focus_areas} == {each.id for each in plan.focus_areas}


def test_something_moves_under_another_owner_with_what_it_owns():
    plan = example()
    goal = plan.owned_by("IO1", "sub_goals")[0]
    indicators = plan.owned_by(goal.id)
    assert ("IO2", "IO2 Havbruk og sjømat") in parents_for(plan, (goal.id,), T)
    moved = move_under(plan, ids=(goal.id,), owner="IO2")
    assert moved.owned_by("IO2", "sub_goals")[-1].id == goal.id
    assert moved.owned_by(goal.id) == indicators
    assert parents_for(plan, (goal.id, "IO1"), T) == ()


def test_several_are_removed_together_though_one_owns_the_other():
    plan = example()
    goal = plan.owned_by("IO1", "sub_goals")[0].id
    gone = remove_all(plan, ids=("IO1", goal))
    assert gone.find("IO1") is None
    assert gone.find(goal) is None


def test_a_tree_of_thousands_is_drawn_in_a_blink():
    plan = example()
    for number in range(600):
        plan = plan.with_parts(
            {"sub_goals": (*plan.sub_goals, plan.sub_goals[0].__class__(id=f"D1.{number + 50}", focus_area="IO1", title="x"))}
        )
    people = tuple(plan.persons[0].__class__(id=f"R{number + 500}", name="Navn") for number in range(3000))
    plan = plan.with_parts({"persons": plan.persons + people})
    drawn(plan)
    started = time.perf_counter()
    found = drawn(plan)
    assert len(found) > 3600
    assert time.perf_counter() - started < 0.5
