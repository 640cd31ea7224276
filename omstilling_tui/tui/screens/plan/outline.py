"""The tree of the whole plan, as rows: computed from the plan and from what is open, without a widget in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from omstilling_tui.model.plan import Plan
from omstilling_tui.text.labels import kind_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.widgets.fields.naming import name_of

RANKS: Final = {"": 0, "info": 1, "warning": 2, "error": 3}


@dataclass(frozen=True, slots=True)
class Node:
    """A place in the tree: an entity, a heading over entities, or one field of an entity that is worth a row of its own.

    Attributes:
        key: The way down to it, `focus_areas/IO1/sub_goals`; an entity may stand in several places.
        part: The part of the plan that stands here or under here.
        id: The entity's id; empty for a heading.
        heading: The message that names a heading; empty where the part's own name does.
        field: The entity's field that the row stands for.
        children: What stands under it.
    """

    key: str
    part: str
    id: str = ""
    heading: str = ""
    field: str = ""
    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A visible row.

    Attributes:
        node: The place that it shows.
        label: Its words; raw text of the plan.
        guide: The lines that lead to it from the left.
        open: Whether what is under it shows; None when there is nothing under it.
        count: How many entities stand under a heading.
        severity: The gravest finding on it, or hidden under it.
        hint: It is no place, but says what belongs here.
    """

    node: Node
    label: str
    guide: str = ""
    open: bool | None = None
    count: int | None = None
    severity: str = ""
    hint: bool = False


def outline(plan: Plan) -> tuple[Node, ...]:
    """Return the tree: the plan in the order of the work on it, then money, people, decisions and papers."""
    analysis = Node("analysis", "development_analysis", id="analysis", children=_findings(plan))
    return (
        Node("programme", "programme", id="programme"),
        analysis,
        Node("vision", "vision", id="vision"),
        _group(plan, "main_goals", under=lambda key, goal: _leaves(key, "indicators", plan.owned_by(goal.id, "indicators"))),
        Node("focus_areas", "focus_areas", children=_areas(plan)),
        _group(plan, "action_plans", under=lambda key, each: _leaves(key, "actions", plan.owned_by(each.id, "actions"))),
        _bundle(plan, "money", "funding", "budget_lines", "expenses", "stated_totals"),
        _bundle(plan, "people", "persons", "workshops", "communication_activities", "anchorings"),
        _bundle(plan, "deciding", "decisions", "checklist_items", "accepted_findings"),
        _bundle(plan, "papers", "annexes", "notes"),
    )


def _group(plan: Plan, part: str, *, before: str = "", under: Callable[[str, Any], tuple[Node, ...]] | None = None) -> Node:
    key = f"{before}/{part}" if before else part
    return Node(key, part, children=_leaves(key, part, getattr(plan, part), under))


def _bundle(plan: Plan, name: str, *parts: str) -> Node:
    return Node(name, parts[0], heading=f"tui_plan.heading.{name}", children=tuple(_group(plan, part, before=name) for part in parts))


def _leaves(
    before: str, part: str, entities: tuple[Any, ...], under: Callable[[str, Any], tuple[Node, ...]] | None = None
) -> tuple[Node, ...]:
    return tuple(
        Node(f"{before}/{each.id}", part, id=each.id, children=under(f"{before}/{each.id}", each) if under else ()) for each in entities
    )


def _findings(plan: Plan) -> tuple[Node, ...]:
    return tuple(
        Node(
            f"analysis/{kind}",
            "findings",
            heading=f"tui_plan.heading.{kind}",
            children=_leaves(f"analysis/{kind}", "findings", tuple(each for each in plan.findings if each.kind == kind)),
        )
        for kind in ("challenge", "opportunity")
    )


def _areas(plan: Plan) -> tuple[Node, ...]:
    """The selected areas, and under headings of their own the candidates, the rejected ones and the criteria."""

    def of_status(before: str, status: str) -> tuple[Node, ...]:
        areas = tuple(each for each in plan.focus_areas if each.status == status)
        return _leaves(before, "focus_areas", areas, lambda key, area: _under_area(plan, key, area.id))

    others = tuple(
        Node(
            f"focus_areas/{status}",
            "focus_areas",
            heading=f"tui_plan.heading.{status}",
            children=of_status(f"focus_areas/{status}", status),
        )
        for status in ("candidate", "rejected")
    )
    criteria = _group(
        plan,
        "criteria",
        before="focus_areas",
        under=lambda key, each: _leaves(key, "scores", plan.owned_by(each.id, "scores")),
    )
    return (*of_status("focus_areas", "selected"), *others, criteria)


def _under_area(plan: Plan, key: str, id: str) -> tuple[Node, ...]:
    goals = plan.owned_by(id, "sub_goals")
    activities = plan.owned_by(id, "activities")
    works = frozenset(each.id for each in activities)
    money = tuple(each for each in plan.budget_lines if each.focus_area == id or each.activity in works)

    def group(part: str, entities: tuple[Any, ...], owned: str = "") -> Node:
        under = (lambda below, each: _leaves(below, owned, plan.owned_by(each.id, owned))) if owned else None
        return Node(f"{key}/{part}", part, children=_leaves(f"{key}/{part}", part, entities, under))

    return (
        Node(f"{key}/frames", "focus_areas", id=id, heading="tui_plan.heading.frames", field="frames"),
        group("sub_goals", goals, "indicators"),
        group("activities", activities, "anchorings"),
        group("budget_lines", money),
        group("anchorings", plan.owned_by(id, "anchorings")),
        group("scores", plan.owned_by(id, "scores")),
    )


@dataclass(frozen=True, slots=True)
class View:
    """How the tree is looked at.

    Attributes:
        open: The keys of the places whose children show.
        severities: The gravest finding of each entity, by id.
        wanted: Only entities whose names hold this, folded, and the way down to them; empty shows all.
        fold: How names are folded before they are compared.
    """

    open: frozenset[str]
    severities: Mapping[str, str]
    wanted: str = ""
    fold: Callable[[str], str] = str.casefold


def rows(plan: Plan, nodes: tuple[Node, ...], view: View, t: Translator) -> tuple[Row, ...]:
    """Return the visible rows of the tree, from the top down."""
    if view.wanted:
        nodes = tuple(_matching(plan, nodes, view, t))
    return tuple(_rows(plan, nodes, view, t, guide="", top=True))


def _rows(plan: Plan, nodes: tuple[Node, ...], view: View, t: Translator, *, guide: str, top: bool) -> Iterator[Row]:
    for place, node in enumerate(nodes):
        last = place == len(nodes) - 1
        hints = _hints(plan, node, t)
        opens = bool(node.children or hints)
        shown = opens and (bool(view.wanted) or node.key in view.open)
        yield Row(
            node,
            label_of(plan, node, t),
            guide="" if top else guide + ("└ " if last else "├ "),
            open=shown if opens else None,
            count=_count(node) if not node.id else None,
            severity=_gravest(node, view.severities, whole=not shown),
        )
        if not shown:
            continue
        below = "" if top else guide + ("  " if last else "│ ")
        inner = tuple(_rows(plan, node.children, view, t, guide=below, top=False))
        if hints and not view.wanted:
            inner = tuple(_unfinished(inner, len(below)))
        yield from inner
        if not view.wanted:
            yield from (Row(node, hint, guide=below + "└ ", hint=True) for hint in hints)


def _unfinished(inner: tuple[Row, ...], depth: int) -> Iterator[Row]:
    """The rows with the last branch drawn on, since one more row follows."""
    last = max((place for place, row in enumerate(inner) if row.guide[depth:] == "└ "), default=-1)
    for place, row in enumerate(inner):
        if place < last or last < 0:
            yield row
        else:
            sign = "├ " if place == last else "│ "
            yield replace(row, guide=row.guide[:depth] + sign + row.guide[depth + 2 :])


def label_of(plan: Plan, node: Node, t: Translator) -> str:
    """Return a place's words: the heading's, or the entity's name."""
    if node.heading:
        return t(node.heading)
    entity = plan.find(node.id) if node.id else None
    return kind_label(node.part, t) if entity is None else name_of(plan, entity, t)


def _count(node: Node) -> int:
    """How many entities stand right under a heading; for a heading over headings, how many under those."""
    own = sum(1 for each in node.children if each.id)
    return own if own or node.part == "focus_areas" else sum(_count(each) for each in node.children if not each.id)


def _hints(plan: Plan, node: Node, t: Translator) -> tuple[str, ...]:
    """What belongs under a heading where nothing stands yet, and how many focus areas there should be."""
    if node.id or (node.heading and any(not each.id for each in node.children)):
        return ()
    if node.key == "focus_areas":
        selected = len(plan.selected_areas)
        return (t("tui_plan.hint.areas", count=selected),) if selected < 4 else ()
    if node.children:
        return ()
    key = f"tui_plan.hint.{node.key.rpartition('/')[2]}"
    return (t(key) if t.has(key) else t(f"tui_plan.hint.{node.part}"),)


def _gravest(node: Node, severities: Mapping[str, str], *, whole: bool) -> str:
    """The gravest finding on a place, and with `whole` on all that stands under it."""
    found = severities.get(node.id, "") if node.id and not node.field else ""
    if whole:
        for child in node.children:
            found = max(found, _gravest(child, severities, whole=True), key=RANKS.__getitem__)
    return found


def _matching(plan: Plan, nodes: tuple[Node, ...], view: View, t: Translator) -> Iterator[Node]:
    for node in nodes:
        fits = bool(node.id) and view.wanted in view.fold(f"{node.id} {label_of(plan, node, t)}")
        children = tuple(_matching(plan, node.children, view, t))
        if children or fits:
            yield replace(node, children=children or (node.children if fits and not node.field else ()))


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Go through every place of the tree from the top down."""
    for node in nodes:
        yield node
        yield from walk(node.children)


def find_node(nodes: tuple[Node, ...], id: str) -> Node | None:
    """Return the first place where an entity stands, or None."""
    return next((node for node in walk(nodes) if node.id == id and not node.field), None)


def find_heading(nodes: tuple[Node, ...], part: str) -> Node | None:
    """Return the first heading over a part of the plan, or None."""
    return next((node for node in walk(nodes) if not node.id and node.key.rpartition("/")[2] == part), None)


def ways_to(key: str) -> frozenset[str]:
    """Return the keys of all places on the way down to one, which have to be open for it to be seen."""
    steps = key.split("/")
    return frozenset("/".join(steps[:count]) for count in range(1, len(steps)))
