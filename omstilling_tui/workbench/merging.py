"""A document's plan merged into the one that stands: what it states wins, what it is silent about stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from omstilling_tui.hooks.context import Texts
from omstilling_tui.model.analysis import Municipality, Programme
from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, next_id, type_of_single
from omstilling_tui.text.translate import Message
from omstilling_tui.workbench.matching import ORDER, Ids, folded, is_given, is_stated, match_entities, renamed, renamed_entity

_STANDARDS: Final = {"nb": "bokmål", "nn": "nynorsk"}


@dataclass(frozen=True, slots=True)
class Merged:
    """A document merged into a plan.

    Attributes:
        plan: The plan afterwards.
        ids: What each of the document's ids has become.
        remarks: Where the document has put aside what stood.
    """

    plan: Plan
    ids: Ids
    remarks: tuple[Texts, ...]


def merge_plans(standing: Plan, read: Plan) -> Merged:
    """Return the plan with a document's plan merged in; merging it again changes nothing.

    Entities that stand already get what the document states and keep the rest; the others are added, with fresh ids where theirs are taken.
    """
    ids = match_entities(standing, read)
    is_empty = not any(getattr(standing, part) for part in COLLECTIONS)
    plan = standing
    for part in ORDER:
        plan = _with_new_ids(plan, part, read, ids, is_empty=is_empty)
    parts: dict[str, Any] = {part: _merged(getattr(standing, part), getattr(read, part), ids) for part in type_of_single}
    parts["programme"] = _merged_programme(parts["programme"], standing.programme, read.programme)
    parts |= {part: _merged_part(standing, plan, part, read, ids) for part in ORDER}
    return Merged(standing.with_parts(parts), ids, tuple(_remarks(standing.programme, parts["programme"], read.programme)))


def _with_new_ids(plan: Plan, part: str, read: Plan, ids: Ids, *, is_empty: bool) -> Plan:
    """The plan with what isn't in it yet standing there by its new id; the rest of it is put right when every id is decided."""
    added: list[Any] = []
    for new in getattr(read, part):
        if new.id in ids.open:
            entity = renamed_entity(new, ids)
            ids.decide(new.id, _id_for(plan, part, new, entity, is_empty=is_empty))
            added.append(replace(entity, id=ids[new.id]))
            plan = plan.with_parts({part: (*getattr(plan, part), added[-1])})
    return plan


def _merged_part(standing: Plan, plan: Plan, part: str, read: Plan, ids: Ids) -> tuple[Any, ...]:
    entities = {each.id: each for each in getattr(plan, part)}
    for new in getattr(read, part):
        id = ids[new.id]
        stands = standing.find(id)
        entities[id] = replace(renamed_entity(new, ids), id=id) if stands is None else _merged(stands, new, ids)
    return tuple(entities.values())


def _id_for(plan: Plan, part: str, new: Any, entity: Any, *, is_empty: bool) -> str:
    """The document's own id if it is free and still tells the owner; into an empty plan ids come as in the document, used before or not."""
    owners_stay = all(getattr(new, each.name) == getattr(entity, each.name) for each in fields_of(type(new)) if each.owner)
    taken = plan.find(new.id) is not None or (new.id in plan.retired and not is_empty)
    return new.id if not taken and (owners_stay or is_given(part, new.id)) else next_id(plan, part, entity)


def _merged(old: Any, new: Any, ids: Ids) -> Any:
    """The standing entity or nested value with what the new one states."""
    held: dict[str, Any] = {}
    for declared in fields_of(type(old)):
        stands, stated = getattr(old, declared.name), getattr(new, declared.name)
        if not is_stated(declared, stated):
            continue
        if declared.kind is Kind.VALUE:
            held[declared.name] = _merged(stands, stated, ids)
        elif declared.kind is Kind.REFERENCES:
            held[declared.name] = tuple(dict.fromkeys((*stands, *renamed(declared, stated, ids))))
        else:
            held[declared.name] = renamed(declared, stated, ids)
    changed = {name: value for name, value in held.items() if value != getattr(old, name)}
    return replace(old, **changed) if changed else old


def _merged_programme(merged: Programme, old: Programme, new: Programme) -> Programme:
    """The merged programme with the document's written standard, and with what is known of its municipalities."""
    left = list(old.municipalities)
    area = []
    for each in new.municipalities:
        stands = next((one for one in left if _same_municipality(one, each)), None)
        if stands:
            left.remove(stands)
        area.append(_merged(stands, each, Ids()) if stands else each)
    return replace(merged, language=new.language, municipalities=tuple(area) or old.municipalities)


def _same_municipality(old: Municipality, new: Municipality) -> bool:
    """Whether both are the same one, or the same part of one; a document often gives the number or the name alone."""
    same = new.number == old.number if new.number and old.number else bool(new.name) and folded(new.name) == folded(old.name)
    return (same or new == old) and new.part in ("", old.part)


def _remarks(before: Programme, after: Programme, read: Programme) -> Iterator[Texts]:
    """A line for each thing that was given when the workspace was made and that the document says otherwise."""
    told: Mapping[str, tuple[object, object]] = {
        "name": (before.name, after.name),
        "period": ((before.start, before.end), (after.start, after.end)),
        "municipalities": (_names(before), _names(after)),
        "language": (_STANDARDS[before.language], _STANDARDS[after.language]),
    }
    for name, (old, new) in told.items():
        if old == new or old in ("", (None, None)):
            continue
        if name == "period":
            yield Message(
                "workbench.programme-period", start=before.start or "–", end=before.end or "–", new_start=after.start, new_end=after.end
            )
        elif name != "language" or _says_anything(read):
            yield Message(f"workbench.programme-{name}", old=old, new=new)


def _says_anything(programme: Programme) -> bool:
    return any(is_stated(each, getattr(programme, each.name)) for each in fields_of(Programme) if each.name != "language")


def _names(programme: Programme) -> str:
    return ", ".join(f"{each.number} {each.name}".strip() for each in programme.municipalities)
