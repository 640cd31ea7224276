"""What the keys of the Plan screen ask before they change the plan, and the edits that follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from omstilling_tui.model import edits
from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.goals import FocusArea
from omstilling_tui.model.plan import COLLECTIONS, Plan, part_type
from omstilling_tui.text.labels import kind_label, one_label
from omstilling_tui.tui.messages import PlanEdit
from omstilling_tui.tui.screens.plan.growing import New, move_under, news_at, parents_for, place_among, remove_all
from omstilling_tui.tui.screens.plan.opening import edit, make, open_form
from omstilling_tui.tui.widgets.ask_bar import Answer
from omstilling_tui.tui.widgets.fields.naming import link_name, numbered_name
from omstilling_tui.tui.widgets.fields.subjects import ScoreSubject

if TYPE_CHECKING:
    from omstilling_tui.tui.screens.plan.screen import PlanScreen
    from omstilling_tui.tui.screens.plan.tree import Load

_KEYS = "123456789abcdefghijklmnoprstuvwxyz"
_NAMED = 2


def ask_new(screen: PlanScreen) -> None:
    """Make what belongs at the mark; ask which when there are several kinds of it."""
    node = screen.plan_tree.node
    news = news_at(screen.plan, node) if node else ()
    if not news:
        screen.tell(screen.t("tui_plan.nothing-under"), "warning")
    elif len(news) == 1:
        make(screen, news[0])
    else:

        def answer(key: str, new: New) -> Answer:
            return Answer(key, new.name(screen.t), lambda: make(screen, new))

        screen.ask(screen.t("tui_plan.ask-new"), [answer(key, new) for key, new in zip(_KEYS, news, strict=False)])


def ask_delete(screen: PlanScreen) -> None:
    """Delete what is marked: alone at once, together with other things after a question; undo brings all back."""
    node = screen.plan_tree.node
    ids = screen.plan_tree.ids
    if not ids or (node and node.field and not screen.plan_tree.ticked):
        screen.tell(screen.t("tui_plan.nothing-to-delete"), "warning")
        return
    gone = dict.fromkeys(entity.id for id in ids for entity in edits.removed_with(screen.plan, id))
    single = all(screen.plan.part_of(id) not in COLLECTIONS for id in ids)
    if len(gone) == 1 and not single:
        _delete(screen, ids)
        return
    name = link_name(screen.plan, ids[0], screen.t)
    rest = _listed(screen, [id for id in gone if id != ids[0]])
    question = screen.t("tui_plan.ask-delete", name=name, rest=rest) if rest else screen.t("tui_plan.ask-empty", name=name)
    screen.ask(question, [Answer("d", screen.t("tui_plan.do-delete"), lambda: _delete(screen, ids))])


def _listed(screen: PlanScreen, ids: list[str]) -> str:
    """Things in words: by name when they are few, else how many there are of each kind."""
    if len(ids) <= _NAMED:
        return ", ".join(f"«{link_name(screen.plan, id, screen.t)}»" for id in ids)
    counts: dict[str, int] = {}
    for id in ids:
        counts[screen.plan.part_of(id) or ""] = counts.get(screen.plan.part_of(id) or "", 0) + 1
    return ", ".join(f"{count} {(one_label if count == 1 else kind_label)(part, screen.t).lower()}" for part, count in counts.items())


def _delete(screen: PlanScreen, ids: tuple[str, ...]) -> None:
    names = ", ".join(link_name(screen.plan, id, screen.t) for id in ids[:_NAMED])
    label = screen.t("tui_plan.label.delete", name=names)

    def tell(_plan: Plan) -> None:
        screen.tell(screen.t("tui_plan.deleted", name=names))

    screen.plan_tree.ticked = frozenset()
    screen.post_message(PlanEdit(partial(remove_all, ids=ids), label, on_saved=tell))


def open_marked(screen: PlanScreen) -> None:
    """Open the form of what is marked."""
    node = screen.plan_tree.node
    if node and node.id:
        edit(screen, node.id, node.field)


def begin_move(screen: PlanScreen) -> None:
    """Take up what is marked; several things, or one that stands alone, go under something else."""
    if screen.plan_tree.ticked:
        ask_parent(screen)
        return
    if screen.plan_tree.carry():
        screen.tell(screen.t("tui_plan.how-to-move"))
    else:
        ask_parent(screen)


def ask_parent(screen: PlanScreen, id: str = "") -> None:
    """Ask what an entity, or else all that is marked, is to stand under, and move it there."""
    ids = (id,) if id else screen.plan_tree.ids
    parents = parents_for(screen.plan, ids, screen.t) if ids else ()
    if not parents:
        screen.tell(screen.t("tui_plan.nowhere-to-move"), "warning")
        return

    def move(owner: str, name: str) -> None:
        label = screen.t("tui_plan.label.move-under", name=link_name(screen.plan, ids[0], screen.t), owner=name)
        screen.plan_tree.ticked = frozenset()
        screen.post_message(PlanEdit(partial(move_under, ids=ids, owner=owner), label, on_saved=_marking(screen, ids[0])))

    screen.ask(
        screen.t("tui_plan.ask-parent"),
        [Answer(key, name, partial(move, owner, name)) for key, (owner, name) in zip(_KEYS, parents, strict=False)],
    )


def finish_move(screen: PlanScreen, carried: Load) -> None:
    """Save the place to which something was moved."""
    if carried.place != carried.start:
        change = partial(place_among, id=carried.id, siblings=carried.siblings, place=carried.place)
        label = screen.t("tui_plan.label.move", name=link_name(screen.plan, carried.id, screen.t))
        screen.post_message(PlanEdit(change, label, on_saved=_marking(screen, carried.id)))


def open_links(screen: PlanScreen) -> None:
    """Open the form on the first field that links to other things."""
    node = screen.plan_tree.node
    part = screen.plan.part_of(node.id) if node and node.id else None
    linking = [
        each.name
        for each in (fields_of(part_type(part)) if part else ())
        if each.kind in (Kind.REFERENCE, Kind.REFERENCES) and not each.owner
    ]
    if node and linking:
        edit(screen, node.id, linking[0])
    else:
        screen.tell(screen.t("tui_plan.no-links"), "warning")


def ask_status(screen: PlanScreen) -> None:
    """Ask what becomes of a focus area, and why."""
    area = _area(screen)
    if area is None:
        return
    name = numbered_name(screen.plan, area, screen.t)

    def why(status: str) -> None:
        question = screen.t(f"tui_plan.ask-why.{status}", name=name)
        screen.ask_typed(question, partial(choose, status), start=" ".join(area.reason.split()))

    def choose(status: str, reason: str) -> str | None:
        label = screen.t(f"tui_plan.label.{status}", name=name)
        change = partial(edits.choose_area, id=area.id, status=status, reason=reason)
        screen.post_message(PlanEdit(change, label, on_saved=_marking(screen, area.id)))
        return None

    words = {"selected": "1", "rejected": "2", "candidate": "3"}
    answers = [
        Answer(key, screen.t(f"tui_plan.do-{status}"), partial(why, status)) for status, key in words.items() if status != area.status
    ]
    screen.ask(screen.t("tui_plan.ask-status", name=name), answers)


def ask_scores(screen: PlanScreen) -> None:
    """Ask who scores a focus area, and open the form for it."""
    area = _area(screen)
    if area is None:
        return
    if not screen.plan.criteria:
        screen.tell(screen.t("tui_plan.no-criteria"), "warning")
        return

    def take(words: str) -> str | None:
        who = next((each.id for each in screen.plan.persons if each.name.casefold() == words.strip().casefold()), words.strip())
        open_form(screen, ScoreSubject(area.id, who))
        return None

    before = screen.plan.find(screen.plan.scores[-1].scorer) if screen.plan.scores else None
    start = before.name if before else (screen.plan.scores[-1].scorer if screen.plan.scores else screen.session.actor)
    screen.ask_typed(screen.t("tui_plan.ask-scorer", name=numbered_name(screen.plan, area, screen.t)), take, start=start)


def ask_filter(screen: PlanScreen) -> None:
    """Ask for the words that the tree is to be filtered by."""

    def take(words: str) -> str | None:
        screen.plan_tree.filter(words)
        screen.plan_tree.focus()
        return None

    screen.ask_typed(screen.t("tui_plan.ask-filter"), take, start=screen.plan_tree.wanted)


def _area(screen: PlanScreen) -> FocusArea | None:
    """The focus area that is marked; without one the user is told to mark one."""
    node = screen.plan_tree.node
    area = screen.plan.find(node.id) if node and node.id else None
    if isinstance(area, FocusArea):
        return area
    screen.tell(screen.t("tui_plan.mark-area"), "warning")
    return None


def _marking(screen: PlanScreen, id: str) -> Callable[[Plan], None]:
    def mark(_plan: Plan) -> None:
        screen.call_after_refresh(screen.plan_tree.go_to, id)

    return mark


ASKED: Final[Mapping[str, Callable[[PlanScreen], None]]] = {
    "new": ask_new,
    "edit": open_marked,
    "delete": ask_delete,
    "move": begin_move,
    "link": open_links,
    "decide": ask_status,
    "score": ask_scores,
    "filter": ask_filter,
}
"""What the screen's keys do, by the word in their acts."""
