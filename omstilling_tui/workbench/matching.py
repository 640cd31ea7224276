"""Which entity of a document that is read in is which in the plan that stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from omstilling_tui.model.fields import Field, Kind, field_of, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan

ORDER: Final = ("persons", *(part for part in COLLECTIONS if part != "persons"))
"""The collections in an order in which what is named comes before what names it."""

# By which fields, beside what they refer to, two entities are taken for the same one. In a tuple the first that is filled in counts.
_KEYS: Final[Mapping[str, tuple[str | tuple[str, ...], ...]]] = {
    "findings": ("kind", "title"),
    "main_goals": (("statement", "title"),),
    "scores": ("scorer",),
    "sub_goals": (("statement", "title"),),
    "action_plans": ("year", "half"),
    "funding": ("source", "year", "title"),
    "budget_lines": ("source", "year", "title"),
    "expenses": ("source", "year", "date", "title", "amount"),
    "stated_totals": ("of", "source", "year", "first_year", "last_year", "title"),
    "persons": ("name",),
    "workshops": ("title", "date"),
    "communication_activities": ("title", "date"),
    "anchorings": ("environment", "how"),
    "checklist_items": ("text",),
    "decisions": ("body", "action", "date"),
    "accepted_findings": ("code", "where"),
    "notes": ("heading", "text"),
}


@dataclass(frozen=True, slots=True)
class Ids:
    """What the ids of a document's entities become in the plan.

    Attributes:
        known: For those that are decided, the id in the plan.
        open: Those that aren't decided yet: they are nothing that stands, whatever stands by the same id.
    """

    known: dict[str, str] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)

    def __getitem__(self, id: str) -> str:
        return f"\0{id}" if id in self.open else self.known.get(id, id)

    def decide(self, id: str, stands: str) -> None:
        """Take down what a document's id becomes."""
        self.known[id] = stands
        self.open.discard(id)


def match_entities(standing: Plan, read: Plan) -> Ids:
    """Return which entities of the document stand in the plan already.

    An id that the document itself gives decides. Else the same are, in turn: those that agree in all that the document states;
    those with the same key fields and the same sentence; those with the same key fields; those made from the same sentence, if only
    one is. Each under the same owner, each only once.
    """
    ids = Ids(open={each.id for part in ORDER for each in getattr(read, part)})
    for part in ORDER:
        _match_part(part, standing, read, ids)
    return ids


def _match_part(part: str, standing: Plan, read: Plan, ids: Ids) -> None:
    free = _Candidates(part, getattr(standing, part), ids)
    left = list(getattr(read, part))
    tests: tuple[Callable[[Any, Any], bool], ...] = (
        lambda new, old: is_given(part, new.id) and new.id == old.id,
        lambda new, old: all(same_stated(each, new, old, ids) for each in fields_of(type(new))),
        lambda new, old: _same_key(part, new, old, ids) and _same_sentence(new, old),
        lambda new, old: _same_key(part, new, old, ids),
        lambda new, old: _same_sentence(new, old) and _is_single(new, left, free.of(new)),
    )
    for place, test in enumerate(tests):
        for new in tuple(left):
            found = (each for each in free.of(new) if (place == 0 or _refers_alike(new, each, ids)) and test(new, each))
            old = next(found, None)
            if old is not None:
                ids.decide(new.id, old.id)
                free.take(old)
                left.remove(new)


class _Candidates:
    """The standing entities of a collection that nothing of the document has been found to be yet, by what they could be known by."""

    def __init__(self, part: str, entities: Sequence[Any], ids: Ids) -> None:
        self._part = part
        self._ids = ids
        self._order = {each.id: place for place, each in enumerate(entities)}
        self._by_mark: dict[Hashable, list[Any]] = {}
        for each in entities:
            for mark in self._marks(each, Ids()):
                self._by_mark.setdefault(mark, []).append(each)
        self._taken: set[str] = set()

    def _marks(self, entity: Any, ids: Ids) -> Iterator[Hashable]:
        yield "id", entity.id
        yield "key", _key(self._part, entity, ids)
        if getattr(entity, "source_text", ""):
            yield "sentence", entity.source_text

    def of(self, new: Any) -> list[Any]:
        """Return those that an entity of the document could be, in their order."""
        marks = self._marks(new, self._ids)
        found = {each.id: each for mark in marks for each in self._by_mark.get(mark, ()) if each.id not in self._taken}
        return sorted(found.values(), key=lambda each: self._order[each.id])

    def take(self, old: Any) -> None:
        """Take one out that has been found."""
        self._taken.add(old.id)


def is_given(part: str, id: str) -> bool:
    """Tell whether an id is one that a document gives, such as `P15`, and not of the form that the program gives itself."""
    prefixes = "U|M" if part == "findings" else re.escape(COLLECTIONS[part].prefix)
    return not re.fullmatch(rf"(?:{prefixes})\d+(?:\.\d+)?", id)


def is_stated(declared: Field, held: Any) -> bool:
    """Tell whether a value says more than that nothing is known."""
    return held not in (None, "", ()) and held != declared.default


def renamed(declared: Field, held: Any, ids: Ids) -> Any:
    """Return a field's value with the ids in it as they stand in the plan."""
    match declared.kind:
        case Kind.REFERENCE | Kind.PERSON:
            return ids[held]
        case Kind.REFERENCES:
            return tuple(dict.fromkeys(ids[each] for each in held))
        case Kind.VALUE:
            return renamed_entity(held, ids)
        case Kind.VALUES:
            return tuple(renamed_entity(each, ids) for each in held)
        case _:
            return held


def renamed_entity(entity: Any, ids: Ids) -> Any:
    """Return an entity or nested value with the ids in it as they stand in the plan."""
    held = {each.name: renamed(each, getattr(entity, each.name), ids) for each in fields_of(type(entity))}
    return type(entity)(**held, **({"id": entity.id} if hasattr(entity, "id") else {}))


def same_stated(declared: Field, new: Any, old: Any, ids: Ids) -> bool:
    """Tell whether a field that the document states stands in the plan as it states it."""
    held, stands = getattr(new, declared.name), getattr(old, declared.name)
    if not is_stated(declared, held):
        return True
    if declared.kind is Kind.VALUE:
        return all(same_stated(each, held, stands, ids) for each in fields_of(type(held)))
    wanted = renamed(declared, held, ids)
    return set(wanted) <= set(stands) if declared.kind is Kind.REFERENCES else bool(wanted == stands)


def _same_key(part: str, new: Any, old: Any, ids: Ids) -> bool:
    mine = _key(part, new, ids)
    return mine == _key(part, old, Ids()) and any(each not in (None, "") for each in mine)


def _key(part: str, entity: Any, ids: Ids) -> tuple[Any, ...]:
    return tuple(_key_value(entity, name, ids) for name in _KEYS.get(part, ("title",)))


def _key_value(entity: Any, name: str | tuple[str, ...], ids: Ids) -> Any:
    if isinstance(name, tuple):
        return next((_key_value(entity, each, ids) for each in name if getattr(entity, each)), "")
    declared = field_of(type(entity), name)
    assert declared
    held = renamed(declared, getattr(entity, name), ids)
    return folded(held) if isinstance(held, str) else held


def _refers_alike(new: Any, old: Any, ids: Ids) -> bool:
    """Whether both belong to the same: an owner, or the area or activity that a sum is set aside for."""
    references = (each for each in fields_of(type(new)) if each.kind is Kind.REFERENCE)
    pairs = ((each, ids[getattr(new, each.name)], getattr(old, each.name)) for each in references)
    return all(mine == theirs or (not mine and not each.owner) for each, mine, theirs in pairs)


def _same_sentence(new: Any, old: Any) -> bool:
    sentence = getattr(new, "source_text", "")
    return bool(sentence) and sentence == getattr(old, "source_text", "")


def _is_single(new: Any, *others: Any) -> bool:
    """Whether no two of the entities that are left were made from this one's sentence."""
    return all(sum(_same_sentence(new, each) for each in entities) < 2 for entities in others)


def folded(text: str) -> str:
    """Return text for comparing: without case, marks at its ends, and runs of blanks."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"\s+", " ", plain).strip(" .:;,«»\"“”'*_")
