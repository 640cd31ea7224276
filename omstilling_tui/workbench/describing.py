"""Changes in the plan's own words: «IO2 delmål D2.1 indikator I3: måltall 80 → 120», for the log, comparisons and the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from omstilling_tui.model.changes import PLACE, WHOLE, Change
from omstilling_tui.model.fields import Field, Kind, field_of, fields_of
from omstilling_tui.model.plan import Plan, part_type
from omstilling_tui.text.labels import choice_label, field_label, one_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.workbench.wording import shortened, title_in, value_text

_LEADING: Final = {"target": "value", "baseline": "value"}
"""Within a nested value, the field that goes by its holder's name: a target's value is the target."""

_KEYS: Final = ("year", "date", "name", "person", "title", "purpose", "number", "version")
"""What tells one nested row from the next; the first of them that a row has."""


def describe(change: Change, t: Translator, *plans: Plan) -> tuple[str, ...]:
    """Return a change as sentences: one, or one for each part of a nested value that it changes.

    Args:
        change: The change.
        t: The reader's language.
        *plans: Where entities and their owners are looked up, the first one first: usually the plan after and the plan before.
    """
    where = place(change, t, *plans)
    if change.part == "measurements":
        return (_whole_sentence(change, where, t),)
    if change.field == WHOLE:
        return (_whole_sentence(change, where, t),)
    if change.field == PLACE:
        after = change.new
        return (t("describing.moved-after", where=where, other=after) if after else t("describing.moved-first", where=where),)
    field = field_of(part_type(change.part), change.field)
    if field is None:
        return (t("describing.changed", where=where, field=change.field, old=str(change.old), new=str(change.new)),)
    if field.name == "precision":
        return (t("describing.precision", where=where),)
    return tuple(t("describing.field", where=where, what=what) for what in _differences(change.part, field, change.old, change.new, t))


def place(change: Change, t: Translator, *plans: Plan) -> str:
    """Return where a change is, its owners first: `IO2 delmål D2.1 indikator I3`; what there is one of goes by its name."""
    held = change.new if isinstance(change.new, dict) else change.old if isinstance(change.old, dict) else {}
    if change.field != WHOLE:
        held = {}
    owners = _owners(change.part, change.id, held, plans)
    links = [_link(part, id, t, first=place == 0) for place, (part, id) in enumerate(owners)]
    if change.part == "findings":
        finding = _find(change.part, change.id, plans)
        return f"{choice_label(str(held.get('kind') or (finding.kind if finding else '')), t)} {change.id}".strip()
    return " ".join([*links, _link(change.part, change.id, t, first=not links)])


def _link(part: str, id: str, t: Translator, *, first: bool) -> str:
    if part in ("programme", "development_analysis", "vision"):
        return one_label(part, t)
    return id if first and part == "focus_areas" else f"{one_label(part, t)} {id}"


def _owners(part: str, id: str, held: dict[str, Any], plans: Sequence[Plan]) -> list[tuple[str, str]]:
    """The entities that own the one with the id, from the top down."""
    chain: list[tuple[str, str]] = []
    owner = held.get("indicator") or "" if part == "measurements" else _owner_of(part, _find(part, id, plans), held)
    while owner and len(chain) < 5:
        found = next(((plan.part_of(owner), plan.find(owner)) for plan in plans if plan.find(owner)), None)
        if not found or not found[0]:
            break
        chain.insert(0, (found[0], owner))
        owner = _owner_of(found[0], found[1], {})
    return chain


def _find(part: str, id: str, plans: Sequence[Plan]) -> Any:
    """The entity in the first plan that has it in this part: two versions may have an id at two things."""
    return next((plan.find(id) for plan in plans if plan.part_of(id) == part), None)


def _owner_of(part: str, entity: Any, held: dict[str, Any]) -> str:
    name = next((field.name for field in fields_of(part_type(part)) if field.owner), "")
    if not name:
        return ""
    return str(getattr(entity, name) if entity is not None else held.get(name) or "")


def _whole_sentence(change: Change, where: str, t: Translator) -> str:
    key = "describing.removed" if change.new is None else "describing.added"
    held = change.old if change.new is None else change.new
    title = shortened(title_in(held, t)) if isinstance(held, dict) else ""
    return t(f"{key}-titled" if title else key, where=where, title=title)


def _differences(part: str, field: Field, old: Any, new: Any, t: Translator, *, holder: str = "") -> Iterator[str]:
    """What differs in a field, as `måltall 80 → 120`; for a nested value one for each field of it."""
    path = f"{holder}.{field.name}" if holder else field.name
    if field.kind is Kind.VALUE and field.of:
        for inner in fields_of(field.of):
            before, after = ((each or {}).get(inner.name) for each in (old, new))
            if (
                inner.kind is Kind.DATE
                and (before or after)
                and (before, (old or {}).get("precision")) != (after, (new or {}).get("precision"))
            ):
                shown = [
                    value_text(inner, each.get(inner.name), t, precision=each.get("precision") or "") for each in (old or {}, new or {})
                ]
                yield t("describing.from-to", name=_name(part, inner, path, t), old=shown[0], new=shown[1])
            elif before != after and inner.name != "precision":
                yield from _differences(part, inner, before, after, t, holder=path)
        return
    name = _name(part, field, holder, t)
    if field.kind is Kind.VALUES and field.of:
        yield f"{name} {_rows_difference(field.of, old or [], new or [], t)}"
        return
    yield t("describing.from-to", name=name, old=_shown(field, old, new, t), new=_shown(field, new, old, t))


def _name(part: str, field: Field, holder: str, t: Translator) -> str:
    if _LEADING.get(holder) == field.name:
        return _lower(field_label(part, holder, t))
    if holder in _LEADING:
        return f"{_lower(field_label(part, holder, t))} {_lower(field_label(part, f'{holder}.{field.name}', t))}"
    return _lower(field_label(part, f"{holder}.{field.name}" if holder else field.name, t))


def _lower(label: str) -> str:
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def _shown(field: Field, raw: Any, other: Any, t: Translator) -> str:
    """A value as the sentence shows it; of long text the words about the place where it begins to differ."""
    if isinstance(raw, str) and isinstance(other, str) and raw and field.kind in (Kind.MARKDOWN, Kind.TEXT):
        start = next((at for at, (a, b) in enumerate(zip(raw, other, strict=False)) if a != b), min(len(raw), len(other)))
        begin = raw.rfind(" ", 0, max(0, start - 12)) + 1 if start > 30 else 0
        lead = "…" if begin else ""
        return f"«{lead}{shortened(raw[begin:])}»"
    return value_text(field, raw, t)


def _rows_difference(type_: type[Any], old: Sequence[Any], new: Sequence[Any], t: Translator) -> str:
    """What differs between two lists of nested rows, each told by its key."""
    key = next((name for name in _KEYS if field_of(type_, name)), fields_of(type_)[0].name)
    before, after = ({str(row.get(key)): row for row in rows} for rows in (old, new))
    parts = []
    for name in dict.fromkeys([*before, *after]):
        left, right = before.get(name), after.get(name)
        if left == right:
            continue
        shown = value_text(field_of(type_, key), (right or left or {}).get(key), t)
        rest = [field for field in fields_of(type_) if field.name != key]
        parts.append(f"{shown}: {_row_text(rest, left, right, t)}")
    return "; ".join(parts) or t("describing.reordered")


def _row_text(rest: Sequence[Field], left: Any, right: Any, t: Translator) -> str:
    changed = [field for field in rest if (left or {}).get(field.name) != (right or {}).get(field.name)]
    if left and right:
        return ", ".join(
            f"{value_text(field, left.get(field.name), t)} → {value_text(field, right.get(field.name), t)}" for field in changed
        )
    held = right or left
    shown = ", ".join(value_text(field, held.get(field.name), t) for field in rest if held.get(field.name) not in (None, "", [], False))
    return t("describing.row-added" if right else "describing.row-removed", row=shown)
