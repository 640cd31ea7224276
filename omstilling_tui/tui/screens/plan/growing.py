"""What can be made at a place of the tree, and where what stands there can be moved: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from omstilling_tui.model import edits
from omstilling_tui.model.fields import fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, part_type
from omstilling_tui.text.labels import one_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.screens.plan.outline import Node
from omstilling_tui.tui.widgets.fields.naming import numbered_name
from omstilling_tui.tui.widgets.fields.subjects import owner_fields


@dataclass(frozen=True, slots=True)
class New:
    """Something that can be made.

    Attributes:
        part: The collection that it goes into.
        held: What is known of it from where it is made: its owner, its kind.
        after: The id that it is to stand after; None for last.
    """

    part: str
    held: Mapping[str, Any] = field(default_factory=dict)
    after: str | None = None

    def name(self, t: Translator) -> str:
        """Return what it is, in a word or two."""
        if self.part == "findings":
            return one_label(str(self.held["kind"]), t)
        if self.part == "focus_areas":
            return t(f"tui_plan.new.{self.held['status']}")
        return one_label(self.part, t)


_UNDER: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "main_goals": (("indicators", "goal"),),
    "focus_areas": (
        ("sub_goals", "focus_area"),
        ("activities", "focus_area"),
        ("budget_lines", "focus_area"),
        ("anchorings", "what"),
        ("scores", "focus_area"),
        ("expenses", "focus_area"),
    ),
    "sub_goals": (("indicators", "goal"),),
    "activities": (("anchorings", "what"), ("budget_lines", "activity"), ("expenses", "activity")),
    "action_plans": (("actions", "action_plan"),),
    "criteria": (("scores", "criterion"),),
}
"""What belongs under an entity, with the field that says so."""


def news_at(plan: Plan, node: Node) -> tuple[New, ...]:
    """Return what can be made at a place: what belongs under it first, then one more of its own kind."""
    if not node.id:
        return _at_heading(plan, node)
    if node.part == "development_analysis":
        return tuple(New("findings", {"kind": kind}) for kind in ("challenge", "opportunity"))
    if node.part not in COLLECTIONS:
        return ()
    under = tuple(_under(plan, part, name, node.id) for part, name in _UNDER.get(node.part, ()))
    return under if node.field else (*under, _sibling(plan, node.part, node.id))


def _at_heading(plan: Plan, node: Node) -> tuple[New, ...]:
    """One more of the kind that the heading is over; a heading over headings makes what they make."""
    step = node.key.rpartition("/")[2]
    if node.key == "focus_areas":
        return (New("focus_areas", {"status": "selected"}), New("focus_areas", {"status": "candidate"}), New("criteria"))
    if step in ("challenge", "opportunity"):
        return (New("findings", {"kind": step}),)
    if step in ("candidate", "rejected"):
        return (New("focus_areas", {"status": step}),)
    if node.heading:
        return tuple(New(child.part) for child in node.children if not child.id)
    owner = _owner_above(plan, node)
    names = dict(_UNDER.get(plan.part_of(owner) or "", ())) if owner else {}
    return (_under(plan, node.part, names[node.part], owner),) if node.part in names else (New(node.part),)


def _owner_above(plan: Plan, node: Node) -> str:
    """The id of the entity that a heading stands under, empty when it stands under none."""
    steps = node.key.split("/")
    return steps[-2] if len(steps) > 1 and plan.find(steps[-2]) else ""


def _under(plan: Plan, part: str, name: str, owner: str) -> New:
    held: dict[str, Any] = {name: owner}
    if name == "activity" and (activity := plan.find(owner)):
        held["focus_area"] = activity.focus_area
    return New(part, held)


def _sibling(plan: Plan, part: str, id: str) -> New:
    """One more with the same owner, kind and status, to stand right after the one marked."""
    entity = edits.existing(plan, id)
    shared = (*owner_fields(part), *(name for name in ("kind", "status") if part in ("findings", "focus_areas")))
    names = {each.name for each in fields_of(part_type(part))}
    return New(part, {name: getattr(entity, name) for name in shared if name in names}, after=id)


def parents_for(plan: Plan, ids: tuple[str, ...], t: Translator) -> tuple[tuple[str, str], ...]:
    """Return where entities of one kind can be moved to: ids and names of all owners but the one they all have already."""
    parts = {plan.part_of(id) for id in ids}
    part = parts.pop() if len(parts) == 1 else None
    names = owner_fields(part) if part and part in COLLECTIONS else ()
    if not part or not names:
        return ()
    declared = next(each for each in fields_of(part_type(part)) if each.name == names[0])
    have = {getattr(plan.find(id), declared.name) for id in ids}
    owners = [each for target in declared.targets for each in getattr(plan, target)]
    return tuple((each.id, numbered_name(plan, each, t)) for each in owners if have != {each.id})


def move_under(plan: Plan, *, ids: tuple[str, ...], owner: str) -> Plan:
    """Return the plan with entities moved to another owner, where they come last.

    Raises:
        EditError: One of them or the owner isn't there, or can't own them.
    """
    for id in ids:
        part = plan.part_of(id) or ""
        names = owner_fields(part) if part in COLLECTIONS else ()
        plan = edits.set_field(plan, id=id, field=names[0] if names else "", value=owner)
        siblings = [each.id for each in edits.siblings_of(plan, id) if each.id != id]
        if siblings:
            plan = edits.move_entity(plan, id=id, after=siblings[-1])
    return plan


def place_among(plan: Plan, *, id: str, siblings: tuple[str, ...], place: int) -> Plan:
    """Return the plan with an entity at a place among others that stand beside it on the screen.

    Args:
        plan: The plan.
        id: The entity's id.
        siblings: The others, in the order in which they are shown; those that are gone meanwhile are left out of account.
        place: How many of them stand before it.

    Raises:
        EditError: The entity isn't there.
    """
    edits.existing(plan, id)
    before = [each for each in siblings[:place] if plan.part_of(each) == plan.part_of(id)]
    if before:
        return edits.move_entity(plan, id=id, after=before[-1])
    following = next((each for each in siblings[place:] if plan.part_of(each) == plan.part_of(id)), None)
    if following is None:
        return plan
    entities = [each.id for each in getattr(plan, plan.part_of(id) or "") if each.id != id]
    here = entities.index(following)
    return edits.move_entity(plan, id=id, after=entities[here - 1] if here else None)


def remove_all(plan: Plan, *, ids: tuple[str, ...]) -> Plan:
    """Return the plan without entities; one that has gone with another before it is no fault."""
    for id in ids:
        if plan.find(id) is not None:
            plan = edits.remove_entity(plan, id=id)
    return plan
