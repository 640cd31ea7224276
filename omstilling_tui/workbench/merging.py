"""A document's plan merged into the one that stands: what it states wins, what it is silent about stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from omstilling_tui.hooks.objects import Texts
from omstilling_tui.model.analysis import Municipality, Programme
from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, next_id, type_of_single
from omstilling_tui.text.translate import Message
from omstilling_tui.workbench.matching import ORDER, Ids, folded, is_given, is_stated, match_entities, renamed, renamed_entity


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
    plan = standing.with_parts({part: _merged(getattr(standing, part), getattr(read, part), ids) for part in type_of_single})
    plan = plan.with_parts({"programme": _merged_programme(standing.programme, read.programme)})
    is_empty = not any(getattr(standing, part) for part in COLLECTIONS)
    for part in ORDER:
        plan = _merge_part(plan, part, read, ids, is_empty=is_empty)
    return Merged(plan, ids, tuple(_remarks(standing.programme, plan.programme, read.programme)))


def _merge_part(plan: Plan, part: str, read: Plan, ids: Ids, *, is_empty: bool) -> Plan:
    entities = {each.id: each for each in getattr(plan, part)}
    added: list[Any] = []
    for new in getattr(read, part):
        if new.id in ids.known:
            entities[ids[new.id]] = _merged(entities[ids[new.id]], new, ids)
        else:
            added.append(new)
    plan = plan.with_parts({part: tuple(entities.values())})
    for new in added:
        entity = renamed_entity(new, ids)
        ids.known[new.id] = _id_for(plan, part, new, entity, is_empty=is_empty)
        # Renamed again: among its own references may be one to itself.
        entity = replace(renamed_entity(new, ids), id=ids[new.id])
        plan = plan.with_parts({part: (*getattr(plan, part), entity)})
    return plan


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


def _merged_programme(old: Programme, new: Programme) -> Programme:
    """The programme with what the document states: its written standard always, and of the municipalities what is known of them."""
    merged: Programme = _merged(old, new, Ids())
    area = tuple(_merged(_standing_municipality(old, each), each, Ids()) for each in new.municipalities)
    return replace(merged, language=new.language, municipalities=area or old.municipalities)


def _standing_municipality(programme: Programme, new: Municipality) -> Municipality:
    for each in programme.municipalities:
        if (new.number and new.number == each.number) or (not new.number and folded(new.name) == folded(each.name)):
            return each
    return Municipality()


def _remarks(before: Programme, after: Programme, read: Programme) -> Iterator[Texts]:
    """A line for each thing that was given when the workspace was made and that the document says otherwise."""
    told: Mapping[str, tuple[object, object]] = {
        "name": (before.name, after.name),
        "period": ((before.start, before.end), (after.start, after.end)),
        "municipalities": (_names(before), _names(after)),
        "language": (before.language, after.language),
    }
    for name, (old, new) in told.items():
        if old == new or old in ("", (None, None)):
            continue
        if name == "period":
            yield Message(
                "importing.programme-period", start=before.start or "–", end=before.end or "–", new_start=after.start, new_end=after.end
            )
        elif name != "language" or _says_anything(read):
            yield Message(f"importing.programme-{name}", old=old, new=new)


def _says_anything(programme: Programme) -> bool:
    return any(is_stated(each, getattr(programme, each.name)) for each in fields_of(Programme) if each.name != "language")


def _names(programme: Programme) -> str:
    return ", ".join(f"{each.number} {each.name}".strip() for each in programme.municipalities)
