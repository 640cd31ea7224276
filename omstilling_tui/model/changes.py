"""What lies between two plans, field by field: the one record behind journal, undo, live news and `versions diff`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from omstilling_tui.errors import Conflict, EditError
from omstilling_tui.model.fields import field_of, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, part_type, type_of_single
from omstilling_tui.model.values import entity_from_json, entity_to_json, from_json, to_json

WHOLE: Final = ""
"""The field name of a change that adds or removes a whole entity."""

PLACE: Final = "@after"
"""The field name of a change of place: its values are the ids that the entity stands after, None for the first place."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two plans (endring).

    Attributes:
        part: The part of the plan: `focus_areas`, `vision`, or `measurements`, which the store keeps.
        id: The entity's id.
        field: A field's name, `WHOLE` or `PLACE`.
        old: The JSON value before; None where an entity is added.
        new: The JSON value after; None where an entity is removed. An added or removed entity's JSON carries `@after` too.
    """

    part: str
    id: str
    field: str
    old: Any
    new: Any

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return replace(self, old=self.new, new=self.old)


def difference(old: Plan, new: Plan) -> tuple[Change, ...]:
    """Return the changes that make the old plan into the new one when applied in order."""
    changes: list[Change] = []
    for part in type_of_single:
        changes += _field_changes(part, getattr(old, part), getattr(new, part))
    for part in COLLECTIONS:
        if getattr(old, part) is not getattr(new, part):
            changes += _list_changes(part, getattr(old, part), getattr(new, part))
    return tuple(changes)


def _field_changes(part: str, old: Any, new: Any) -> Iterator[Change]:
    if old is new or old == new:
        return
    for field in fields_of(type(old)):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before != after:
            yield Change(part, old.id, field.name, to_json(field, before), to_json(field, after))


def _list_changes(part: str, old: Sequence[Any], new: Sequence[Any]) -> Iterator[Change]:
    before = {entity.id: entity for entity in old}
    after = {entity.id: entity for entity in new}
    gone = [id for id in before if id not in after]
    for id in reversed(gone):
        yield Change(part, id, WHOLE, entity_to_json(before[id]) | {PLACE: _previous(old, id)}, None)
    kept = [id for id in before if id in after]
    yield from _moves(part, kept, [id for id in after if id in before])
    for place, entity in enumerate(new):
        if entity.id not in before:
            yield Change(part, entity.id, WHOLE, None, entity_to_json(entity) | {PLACE: new[place - 1].id if place else None})
        elif before[entity.id] is not entity:
            yield from _field_changes(part, before[entity.id], entity)


def _previous(entities: Sequence[Any], id: str) -> str | None:
    place = next(place for place, entity in enumerate(entities) if entity.id == id)
    return entities[place - 1].id if place else None


def _moves(part: str, old: list[str], new: list[str]) -> Iterator[Change]:
    """The fewest moves from the one order to the other, each told as it stands when its turn comes."""
    if old == new:
        return
    rank = {id: place for place, id in enumerate(old)}
    still = _longest_rising(new, rank)
    order = list(old)
    for place, id in enumerate(new):
        if id in still:
            continue
        here = order.index(id)
        before = order[here - 1] if here else None
        order.pop(here)
        after = new[place - 1] if place else None
        order.insert(order.index(after) + 1 if after else 0, id)
        if before != after:
            yield Change(part, id, PLACE, before, after)


def _longest_rising(ids: Sequence[str], rank: dict[str, int]) -> frozenset[str]:
    """The most ids that stand in the same order in both lists (longest increasing subsequence)."""
    tails: list[int] = []
    tail_ids: list[str] = []
    previous: dict[str, str | None] = {}
    for id in ids:
        place = bisect_left(tails, rank[id])
        previous[id] = tail_ids[place - 1] if place else None
        tails[place : place + 1] = [rank[id]]
        tail_ids[place : place + 1] = [id]
    found: set[str] = set()
    last = tail_ids[-1] if tail_ids else None
    while last is not None:
        found.add(last)
        last = previous[last]
    return frozenset(found)


def inverse(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes that take the given ones back, in the order in which to apply them."""
    return tuple(change.inverse for change in reversed(changes))


def apply(plan: Plan, changes: Iterable[Change], *, strict: bool = False) -> Plan:
    """Return the plan with the changes made; changes of `measurements` are passed over.

    Args:
        plan: The plan to change.
        changes: The changes, in order.
        strict: Whether each old value must be the one that stands there, as undo wants it.

    Raises:
        Conflict: `strict`, and another value stands there.
        EditError: An entity that is to be changed isn't there.
    """
    lists: dict[str, list[Any]] = {}
    singles: dict[str, Any] = {}
    retired = set(plan.retired)
    for change in changes:
        if change.part == "measurements":
            continue
        if change.part in type_of_single:
            singles[change.part] = _changed(singles.get(change.part, getattr(plan, change.part)), change, strict)
            continue
        entities = lists.setdefault(change.part, list(getattr(plan, change.part)))
        if change.field == WHOLE and change.new is None:
            retired.add(change.id)
        _change_list(entities, change, strict)
    return plan.with_parts(singles | {part: tuple(entities) for part, entities in lists.items()} | {"retired": frozenset(retired)})


def _change_list(entities: list[Any], change: Change, strict: bool) -> None:
    place = next((place for place, entity in enumerate(entities) if entity.id == change.id), None)
    if change.field == WHOLE and change.new is not None:
        if place is not None:
            raise Conflict(id=change.id, field="", seen=None, theirs=entity_to_json(entities[place]), mine=change.new)
        data = {name: held for name, held in change.new.items() if name != PLACE}
        _insert(entities, entity_from_json(part_type(change.part), data, change.id), change.new.get(PLACE))
        return
    if place is None:
        raise EditError("edit.gone", id=change.id)
    if change.field == WHOLE:
        seen = {name: held for name, held in change.old.items() if name != PLACE}
        if strict and entity_to_json(entities[place]) != seen:
            raise Conflict(id=change.id, field="", seen=seen, theirs=entity_to_json(entities[place]), mine=None)
        entities.pop(place)
    elif change.field == PLACE:
        _insert(entities, entities.pop(place), change.new)
    else:
        entities[place] = _changed(entities[place], change, strict)


def _insert(entities: list[Any], entity: Any, after: str | None) -> None:
    """Put the entity after the one named; last, if that one is gone."""
    if after is None:
        entities.insert(0, entity)
        return
    place = next((place for place, each in enumerate(entities) if each.id == after), len(entities) - 1)
    entities.insert(place + 1, entity)


def _changed(entity: Any, change: Change, strict: bool) -> Any:
    field = field_of(type(entity), change.field)
    if field is None:
        raise EditError("edit.no-field", id=change.id, field=change.field)
    stands = to_json(field, getattr(entity, field.name))
    if strict and stands != change.old:
        raise Conflict(id=change.id, field=change.field, seen=change.old, theirs=stands, mine=change.new)
    return replace(entity, **{field.name: from_json(field, change.new, f"{change.id}.{change.field}")})
