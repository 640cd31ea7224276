"""Every change of a plan: pure functions from plan to plan. Nothing else changes a plan.

A function checks and cleans what it is given; what it can't do it says with `EditError` or `DataError`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from omstilling_tui.errors import Conflict, EditError
from omstilling_tui.model.decisions import AcceptedFinding, ChecklistTick, Decision
from omstilling_tui.model.fields import Field, Kind, field_of, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, next_id, type_of_single
from omstilling_tui.model.values import checked, checked_entity, from_json, id_from_json, to_json

_UNSEEN: Any = object()


def add_entity(plan: Plan, *, part: str, after: str | None = None, id: str = "", **held: Any) -> Plan:
    """Return the plan with a new entity, last in its collection or after the one named.

    Args:
        plan: The plan.
        part: The collection: `focus_areas`.
        after: The id that it is to stand after.
        id: The id that a document gives it; a fresh one when empty.
        **held: Field values.

    Raises:
        EditError: No such collection or field, an id that is taken, or an owner that doesn't exist.
        DataError: A value doesn't fit its field.
    """
    if part not in COLLECTIONS:
        raise EditError("edit.no-kind", kind=part, known=", ".join(each.singular for each in COLLECTIONS.values()))
    type_ = COLLECTIONS[part].type
    for name in held:
        _declared(type_, name, part)
    entity = checked_entity(type_(id="-", **held), COLLECTIONS[part].singular)
    _check_references(plan, entity)
    if id and id_from_json(id, "id") in plan.ids():
        raise EditError("edit.id-taken", id=id)
    entity = replace(entity, id=id or next_id(plan, part, entity))
    entities = list(getattr(plan, part))
    place = len(entities) if after is None else _place(plan, part, after) + 1
    entities.insert(place, entity)
    return plan.with_parts({part: tuple(entities)})


def set_field(plan: Plan, *, id: str, field: str, value: Any, seen: Any = _UNSEEN) -> Plan:
    """Return the plan with one field set.

    Args:
        plan: The plan.
        id: The entity's id; `programme`, `analysis` and `vision` are there always.
        field: The field's name; one within a nested value as `target.date`.
        value: The value, as the model holds it.
        seen: The value that the edit was made on; another one standing there is a conflict.

    Raises:
        EditError: No such entity or field.
        DataError: The value doesn't fit the field.
        Conflict: Someone else changed the field since it was seen.
    """
    entity = existing(plan, id)
    name, _, nested = field.partition(".")
    declared = _declared(type(entity), name, id)
    stands = getattr(entity, name)
    if nested:
        inner = _declared(declared.of, nested, f"{id}.{name}") if declared.kind is Kind.VALUE and declared.of else None
        if inner is None:
            raise EditError("edit.no-field", id=id, field=field)
        _refuse_if_changed(id, field, inner, seen=seen, stands=getattr(stands, nested), mine=value)
        value = replace(stands, **{nested: value})
    else:
        _refuse_if_changed(id, field, declared, seen=seen, stands=stands, mine=value)
    return put_entity(plan, replace(entity, **{name: checked(declared, value, f"{id}.{name}")}))


def set_json(plan: Plan, *, id: str, field: str, value: Any) -> Plan:
    """Return the plan with one field set from its JSON value, as scripts and plugins' fixes give it.

    Raises:
        EditError: No such entity or field.
        DataError: The value doesn't fit the field.
    """
    declared = _declared(type(existing(plan, id)), field, id)
    return set_field(plan, id=id, field=field, value=from_json(declared, value, f"{id}.{field}"))


def set_fields(plan: Plan, *, id: str, values: Mapping[str, Any], seen: Mapping[str, Any] | None = None) -> Plan:
    """Return the plan with several fields of one entity set, as a form saves them; see `set_field`."""
    for field, value in values.items():
        plan = set_field(plan, id=id, field=field, value=value, seen=(seen or {}).get(field, _UNSEEN))
    return plan


def put_entity(plan: Plan, entity: Any) -> Plan:
    """Return the plan with the entity in the place of the one with its id.

    Raises:
        EditError: There is none, or the entity names an owner or a reference that doesn't exist and didn't stand there before.
    """
    stood = existing(plan, entity.id)
    part = plan.part_of(entity.id)
    assert part
    if part in type_of_single:
        return plan.with_parts({part: entity})
    if stood != entity:
        _check_references(plan, entity, stood)
    place = _place(plan, part, entity.id)
    entities = getattr(plan, part)
    return plan.with_parts({part: (*entities[:place], entity, *entities[place + 1 :])})


def move_entity(plan: Plan, *, id: str, after: str | None) -> Plan:
    """Return the plan with the entity after another of its collection, or first when `after` is None.

    Raises:
        EditError: Either isn't there, or they stand in different collections.
    """
    part = _collection_of(plan, id)
    entities = list(getattr(plan, part))
    entity = entities.pop(_place(plan, part, id))
    if after == id:
        return plan
    place = 0
    if after is not None:
        place = next((place + 1 for place, each in enumerate(entities) if each.id == after), 0)
        if not place:
            raise EditError("edit.not-a-sibling", id=id, other=after)
    entities.insert(place, entity)
    return plan.with_parts({part: tuple(entities)})


def move_by(plan: Plan, *, id: str, steps: int) -> Plan:
    """Return the plan with the entity moved among its siblings: those of its collection with the same owner.

    Args:
        plan: The plan.
        id: The entity's id.
        steps: Places down; negative ones are up. It stops at the first and the last place.

    Raises:
        EditError: It isn't there.
    """
    siblings = [each.id for each in siblings_of(plan, id)]
    here = siblings.index(id)
    there = max(0, min(len(siblings) - 1, here + steps))
    if there == here:
        return plan
    siblings.insert(there, siblings.pop(here))
    if there:
        return move_entity(plan, id=id, after=siblings[there - 1])
    part = _collection_of(plan, id)
    first = _place(plan, part, siblings[1])
    return move_entity(plan, id=id, after=getattr(plan, part)[first - 1].id if first else None)


def siblings_of(plan: Plan, id: str) -> tuple[Any, ...]:
    """Return the entities of the same collection with the same owners as this one, itself included, in order.

    Raises:
        EditError: It isn't there.
    """
    part = _collection_of(plan, id)
    owners = [field.name for field in fields_of(COLLECTIONS[part].type) if field.owner]
    entity = existing(plan, id)
    own = [getattr(entity, name) for name in owners]
    return tuple(each for each in getattr(plan, part) if [getattr(each, name) for name in owners] == own)


def removed_with(plan: Plan, id: str) -> tuple[Any, ...]:
    """Return everything that goes when the entity is removed, itself first, then what it owns, and what that owns."""
    found = [existing(plan, id)]
    ids = {id}
    for entity in found:
        for child in plan.owned_by(entity.id):
            if child.id not in ids:
                ids.add(child.id)
                found.append(child)
    return tuple(found)


def remove_entity(plan: Plan, *, id: str) -> Plan:
    """Return the plan without the entity and without all that it owns; references to them are taken out.

    The parts that there is one of each (`vision` …) are emptied.

    Raises:
        EditError: It isn't there.
    """
    part = plan.part_of(id)
    if part in type_of_single:
        assert part
        return plan.with_parts({part: type_of_single[part]()})
    gone = frozenset(entity.id for entity in removed_with(plan, id))
    lists: dict[str, Any] = {}
    for name in COLLECTIONS:
        entities = getattr(plan, name)
        kept = tuple(_without_references(each, gone) for each in entities if each.id not in gone)
        if len(kept) != len(entities) or any(old is not new for old, new in zip(entities, kept, strict=True)):
            lists[name] = kept
    return plan.with_parts(lists | {"retired": plan.retired | gone})


def link_entities(plan: Plan, *, id: str, field: str, other: str) -> Plan:
    """Return the plan with a reference added, as that a focus area answers a challenge.

    Raises:
        EditError: Either isn't there, the field holds no references, or not of this kind.
    """
    entity = existing(plan, id)
    declared = _declared(type(entity), field, id)
    if declared.kind is Kind.REFERENCE:
        return set_field(plan, id=id, field=field, value=other)
    if declared.kind is not Kind.REFERENCES:
        raise EditError("edit.no-reference", id=id, field=field)
    return set_field(plan, id=id, field=field, value=(*(each for each in getattr(entity, field) if each != other), other))


def unlink_entities(plan: Plan, *, id: str, field: str, other: str) -> Plan:
    """Return the plan with a reference taken out.

    Raises:
        EditError: The entity isn't there, or the field holds no references that can be taken out.
    """
    entity = existing(plan, id)
    declared = _declared(type(entity), field, id)
    if declared.kind is Kind.REFERENCE and not declared.owner:
        return set_field(plan, id=id, field=field, value="")
    if declared.kind is not Kind.REFERENCES:
        raise EditError("edit.no-reference", id=id, field=field)
    return set_field(plan, id=id, field=field, value=tuple(each for each in getattr(entity, field) if each != other))


def choose_area(plan: Plan, *, id: str, status: str, reason: str) -> Plan:
    """Return the plan with a focus area selected, rejected or made a candidate again, and why."""
    return set_fields(plan, id=id, values={"status": status, "reason": reason})


def tick_item(plan: Plan, *, id: str, by: str, on: dt.date, evidence: str = "") -> Plan:
    """Return the plan with a checklist item ticked by somebody on a day."""
    if isinstance(plan.find(id), ChecklistTick):
        return set_fields(plan, id=id, values={"ticked_by": by, "ticked_on": on, "evidence": evidence})
    return add_entity(plan, part="checklist_items", id=id, ticked_by=by, ticked_on=on, evidence=evidence)


def untick_item(plan: Plan, *, id: str) -> Plan:
    """Return the plan with a checklist item not ticked.

    Raises:
        EditError: It wasn't ticked.
    """
    tick = plan.find(id)
    if not isinstance(tick, ChecklistTick) or not tick.ticked_on:
        raise EditError("edit.not-ticked", id=id)
    if tick.text:
        return set_fields(plan, id=id, values={"ticked_by": "", "ticked_on": None, "evidence": ""})
    # A built-in item's tick is nothing but the tick, and the same id is ticked again later: it isn't retired.
    return plan.with_parts({"checklist_items": tuple(each for each in plan.checklist_items if each.id != id)})


def accept_finding(plan: Plan, *, code: str, where: str, why: str, by: str, on: dt.date) -> Plan:
    """Return the plan with a rule's finding accepted with a reason.

    Raises:
        EditError: The reason is empty.
    """
    if not why.strip():
        raise EditError("edit.reason-missing", code=code)
    held: dict[str, Any] = {"code": code, "where": where, "why": why, "by": by, "on": on}
    stands = next((each for each in plan.accepted_findings if (each.code, each.where) == (code, where)), None)
    if isinstance(stands, AcceptedFinding):
        return set_fields(plan, id=stands.id, values=held)
    return add_entity(plan, part="accepted_findings", **held)


def record_decision(plan: Plan, decision: Decision) -> Plan:
    """Return the plan with a decision recorded; its id is given here.

    Raises:
        EditError: It names an action plan that doesn't exist.
        DataError: A value doesn't fit its field.
    """
    held = {field.name: getattr(decision, field.name) for field in fields_of(Decision)}
    return add_entity(plan, part="decisions", **held)


def existing(plan: Plan, id: str) -> Any:
    """Return the entity with the id.

    Raises:
        EditError: There is none.
    """
    entity = plan.find(id)
    if entity is None:
        raise EditError("edit.no-entity", id=id)
    return entity


def _declared(type_: type[Any], name: str, id: str) -> Field:
    declared = field_of(type_, name)
    if declared is None:
        raise EditError("edit.no-field", id=id, field=name, known=", ".join(field.name for field in fields_of(type_)))
    return declared


def _collection_of(plan: Plan, id: str) -> str:
    existing(plan, id)
    part = plan.part_of(id)
    if part is None or part not in COLLECTIONS:
        raise EditError("edit.not-in-a-list", id=id)
    return part


def _place(plan: Plan, part: str, id: str) -> int:
    for place, entity in enumerate(getattr(plan, part)):
        if entity.id == id:
            return place
    raise EditError("edit.no-entity", id=id)


def _refuse_if_changed(id: str, field: str, declared: Field, *, seen: Any, stands: Any, mine: Any) -> None:
    if seen is not _UNSEEN and stands not in (seen, mine):
        seen_json, theirs, my_json = (to_json(declared, each) for each in (seen, stands, mine))
        raise Conflict(id=id, field=field, seen=seen_json, theirs=theirs, mine=my_json)


def _check_references(plan: Plan, entity: Any, stood: Any = None) -> None:
    """Refuse references that lead nowhere, or to something of another kind; those that stood there before may stay."""
    for field in fields_of(type(entity)):
        if field.kind not in (Kind.REFERENCE, Kind.REFERENCES):
            continue
        held = getattr(entity, field.name)
        before = getattr(stood, field.name) if stood else ()
        for id in (held,) if isinstance(held, str) else held:
            if id and id not in (before if isinstance(before, tuple) else (before,)) and plan.part_of(id) not in field.targets:
                raise EditError(
                    "edit.bad-reference", field=field.name, id=id, kinds=", ".join(COLLECTIONS[each].singular for each in field.targets)
                )
        if field.owner and not held:
            raise EditError("edit.owner-missing", field=field.name, kinds=", ".join(COLLECTIONS[each].singular for each in field.targets))


def _without_references(entity: Any, gone: frozenset[str]) -> Any:
    """The entity, or nested value, with the references to what is gone taken out; the same object when there are none."""
    kept: dict[str, Any] = {}
    for field in fields_of(type(entity)):
        held = getattr(entity, field.name)
        new = held
        if field.kind in (Kind.REFERENCE, Kind.PERSON):
            new = "" if held in gone else held
        elif field.kind is Kind.REFERENCES:
            new = tuple(each for each in held if each not in gone) if gone.intersection(held) else held
        elif field.kind is Kind.VALUE:
            new = _without_references(held, gone)
        elif field.kind is Kind.VALUES and held:
            new = tuple(_without_references(each, gone) for each in held)
            new = held if all(a is b for a, b in zip(held, new, strict=True)) else new
        if new is not held:
            kept[field.name] = new
    return replace(entity, **kept) if kept else entity
