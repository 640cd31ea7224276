"""The plan: one frozen value that holds every entity."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Final

from omstilling_tui.model.analysis import DevelopmentAnalysis, Finding, Programme
from omstilling_tui.model.decisions import AcceptedFinding, Annex, ChecklistTick, Decision, Note
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.goals import Criterion, FocusArea, Indicator, MainGoal, Score, SubGoal, Vision
from omstilling_tui.model.people import Anchoring, CommunicationActivity, Person, Workshop
from omstilling_tui.model.work import Action, ActionPlan, Activity, BudgetLine, Expense, Funding, StatedTotal

type_of_single: Final[Mapping[str, type[Any]]] = {
    "programme": Programme,
    "development_analysis": DevelopmentAnalysis,
    "vision": Vision,
}
"""The parts of a plan of which there is one each, by their name in JSON."""


@dataclass(frozen=True, slots=True)
class Collection:
    """One of the plan's lists.

    Attributes:
        name: Its name in code, JSON and the database: `focus_areas`.
        type: The entities' dataclass.
        singular: The word for one of them on the command line: `focus-area`.
        prefix: The beginning of an id: `IO` for `IO2`; sub-goals and activities add their area's number: `D2.1`.
    """

    name: str
    type: type[Any]
    singular: str
    prefix: str


COLLECTIONS: Final[Mapping[str, Collection]] = {
    each.name: each
    for each in (
        Collection("findings", Finding, "finding", "U"),
        Collection("main_goals", MainGoal, "main-goal", "H"),
        Collection("focus_areas", FocusArea, "focus-area", "IO"),
        Collection("criteria", Criterion, "criterion", "K"),
        Collection("scores", Score, "score", "S"),
        Collection("sub_goals", SubGoal, "sub-goal", "D"),
        Collection("indicators", Indicator, "indicator", "I"),
        Collection("activities", Activity, "activity", "A"),
        Collection("action_plans", ActionPlan, "action-plan", "HP"),
        Collection("actions", Action, "action", "T"),
        Collection("funding", Funding, "funding", "F"),
        Collection("budget_lines", BudgetLine, "budget-line", "B"),
        Collection("expenses", Expense, "expense", "UT"),
        Collection("stated_totals", StatedTotal, "stated-total", "ST"),
        Collection("persons", Person, "person", "R"),
        Collection("workshops", Workshop, "workshop", "PS"),
        Collection("communication_activities", CommunicationActivity, "communication-activity", "KA"),
        Collection("anchorings", Anchoring, "anchoring", "FO"),
        Collection("checklist_items", ChecklistTick, "checklist-item", "SJ"),
        Collection("decisions", Decision, "decision", "VE"),
        Collection("annexes", Annex, "annex", "VL"),
        Collection("accepted_findings", AcceptedFinding, "accepted-finding", "AK"),
        Collection("notes", Note, "note", "N"),
    )
}
"""The plan's lists, in the order of the domain."""


@dataclass(frozen=True)
class Plan:
    """A restructuring plan (omstillingsplan) with all that belongs to it, except measurements and journal.

    Attributes:
        retired: Ids that stood here once and were removed; they are never given out again. Not part of the plan's value.
    """

    programme: Programme = field(default_factory=Programme)
    development_analysis: DevelopmentAnalysis = field(default_factory=DevelopmentAnalysis)
    vision: Vision = field(default_factory=Vision)
    findings: tuple[Finding, ...] = ()
    main_goals: tuple[MainGoal, ...] = ()
    focus_areas: tuple[FocusArea, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    scores: tuple[Score, ...] = ()
    sub_goals: tuple[SubGoal, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    activities: tuple[Activity, ...] = ()
    action_plans: tuple[ActionPlan, ...] = ()
    actions: tuple[Action, ...] = ()
    funding: tuple[Funding, ...] = ()
    budget_lines: tuple[BudgetLine, ...] = ()
    expenses: tuple[Expense, ...] = ()
    stated_totals: tuple[StatedTotal, ...] = ()
    persons: tuple[Person, ...] = ()
    workshops: tuple[Workshop, ...] = ()
    communication_activities: tuple[CommunicationActivity, ...] = ()
    anchorings: tuple[Anchoring, ...] = ()
    checklist_items: tuple[ChecklistTick, ...] = ()
    decisions: tuple[Decision, ...] = ()
    annexes: tuple[Annex, ...] = ()
    accepted_findings: tuple[AcceptedFinding, ...] = ()
    notes: tuple[Note, ...] = ()
    retired: frozenset[str] = field(default=frozenset(), compare=False, repr=False)

    @cached_property
    def _places(self) -> Mapping[str, tuple[str, Any]]:
        """Every entity by its id, with the name of the part it stands in."""
        singles = {getattr(self, name).id: (name, getattr(self, name)) for name in type_of_single}
        return singles | {entity.id: (name, entity) for name in COLLECTIONS for entity in getattr(self, name)}

    def __getstate__(self) -> dict[str, Any]:
        return {name: held for name, held in self.__dict__.items() if not name.startswith("_")}

    def with_parts(self, parts: Mapping[str, Any]) -> Plan:
        """Return the plan with the parts given, by name, in the place of its own."""
        return replace(self, **parts)

    def find(self, id: str) -> Any | None:
        """Return the entity with the id, or None."""
        place = self._places.get(id)
        return place[1] if place else None

    def part_of(self, id: str) -> str | None:
        """Return the name of the part that the entity with the id stands in (`focus_areas`, `vision`), or None."""
        place = self._places.get(id)
        return place[0] if place else None

    def ids(self) -> frozenset[str]:
        """Return the ids of all entities."""
        return frozenset(self._places)

    @cached_property
    def _children(self) -> Mapping[str, tuple[Any, ...]]:
        """The entities that each id owns directly, in the order of the domain."""
        owned: dict[str, list[Any]] = {}
        for name, collection in COLLECTIONS.items():
            owners = [each.name for each in fields_of(collection.type) if each.owner]
            for entity in getattr(self, name) if owners else ():
                for owner in owners:
                    owned.setdefault(getattr(entity, owner), []).append(entity)
        return {id: tuple(entities) for id, entities in owned.items()}

    def owned_by(self, id: str, collection: str = "") -> tuple[Any, ...]:
        """Return what the entity owns directly, such as the sub-goals of an area.

        Args:
            id: The owner's id.
            collection: Only entities of this collection; all of them when empty.
        """
        children = self._children.get(id, ())
        return tuple(each for each in children if self.part_of(each.id) == collection) if collection else children

    @property
    def selected_areas(self) -> tuple[FocusArea, ...]:
        """The focus areas that have been selected, in order."""
        return tuple(area for area in self.focus_areas if area.status == "selected")


def part_type(part: str) -> type[Any]:
    """Return the dataclass of a part of the plan, single or collection."""
    return type_of_single[part] if part in type_of_single else COLLECTIONS[part].type


def entities(plan: Plan) -> Iterator[tuple[str, Any]]:
    """Go through every entity of the plan with the name of the part it stands in, single ones first."""
    for part in type_of_single:
        yield part, getattr(plan, part)
    for part in COLLECTIONS:
        for entity in getattr(plan, part):
            yield part, entity


def references(entity: Any) -> Iterator[tuple[Field, str]]:
    """Go through the references of an entity or nested value, those in its nested values included, with the field."""
    for declared in fields_of(type(entity)):
        held = getattr(entity, declared.name)
        if declared.kind is Kind.REFERENCE and held:
            yield declared, held
        elif declared.kind is Kind.REFERENCES:
            yield from ((declared, id) for id in held)
        elif declared.kind is Kind.VALUE:
            yield from references(held)
        elif declared.kind is Kind.VALUES:
            for each in held:
                yield from references(each)


def next_id(plan: Plan, collection: str, entity: Any) -> str:
    """Return a fresh id for an entity that is to stand in a collection: `IO3`, `M2`, `D2.1`.

    Ids of removed entities (`plan.retired`) are not given out again.
    """
    prefix = COLLECTIONS[collection].prefix
    if collection == "findings" and entity.kind == "opportunity":
        prefix = "M"
    if collection in ("sub_goals", "activities"):
        prefix += f"{_area_number(plan, entity.focus_area)}."
    pattern = re.compile(re.escape(prefix) + r"(\d+)")
    taken = [int(match[1]) for id in plan._places.keys() | plan.retired if (match := pattern.fullmatch(id))]
    return f"{prefix}{max(taken, default=0) + 1}"


def _area_number(plan: Plan, id: str) -> int:
    """The number in an area's id, or its place when the document gave it an id of another form."""
    match = re.fullmatch(r"IO(\d+)", id)
    if match:
        return int(match[1])
    return next((place for place, area in enumerate(plan.focus_areas, 1) if area.id == id), 0)
