"""What the detail pane tells of a place in the tree: lines of words by their role, without a widget."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal

from omstilling_tui.hooks.judging import Finding
from omstilling_tui.model.fields import PRECISIONS, Field, Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, entities, part_type, references
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label, field_help, field_label, kind_label, one_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.screens.plan.outline import Node, label_of
from omstilling_tui.tui.widgets.fields.naming import Label, is_empty, link_name, name_of, row_name, value_name

Role = Literal["kind", "title", "fact", "missing", "text", "heading", "item", "error", "warning", "info", "advice", "hint", "blank"]


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the detail pane, before it is wrapped.

    Attributes:
        role: What it is, and so how it looks.
        text: Its words.
        label: For a fact, its name.
    """

    role: Role
    text: str = ""
    label: str = ""


_QUIET: Final = frozenset({"title", "name", "source_text", "precision", "statement"})
"""Fields that are told elsewhere: as the heading, or at the end."""


Links = Mapping[str, tuple[tuple[str, str], ...]]
"""For the id of an entity, the parts and ids of those that name it without belonging to it."""


def links_in(plan: Plan) -> Links:
    """Return who names whom in the plan."""
    found: dict[str, dict[tuple[str, str], None]] = {}
    for part, entity in entities(plan):
        for declared, id in references(entity):
            if not declared.owner:
                found.setdefault(id, {})[(part, entity.id)] = None
    return {id: tuple(names) for id, names in found.items()}


def tell(plan: Plan, node: Node, judged: Judged, links: Links, t: Translator) -> tuple[Told, ...]:
    """Return what there is to tell of a place in the tree."""
    entity = plan.find(node.id) if node.id else None
    if entity is None:
        return tuple(_heading(plan, node, t))
    if node.field:
        return tuple(_one_field(plan, node, entity, judged, t))
    return tuple(_entity(plan, entity, judged, links, t))


def _heading(plan: Plan, node: Node, t: Translator) -> Iterator[Told]:
    yield Told("title", label_of(plan, node, t))
    if words := about(node, t):
        yield Told("blank")
        yield Told("text", words)
    items = [child for child in node.children if child.id and not child.field]
    if items:
        yield Told("blank")
    for child in items:
        yield Told("item", label_of(plan, child, t))
    for child in node.children:
        if not child.id:
            count = sum(1 for each in child.children if each.id)
            yield Told("fact", formats.number(count, t.language), label_of(plan, child, t))
    yield Told("blank")
    yield Told("hint", t("tui_plan.keys.heading"))


def _one_field(plan: Plan, node: Node, entity: Any, judged: Judged, t: Translator) -> Iterator[Told]:
    yield Told("kind", numbered(plan, entity, t))
    yield Told("title", label_of(plan, node, t))
    yield from _findings(judged.of(node.id, node.field), t)
    yield Told("blank")
    declared = next(each for each in fields_of(type(entity)) if each.name == node.field)
    yield from _value(plan, node.part, declared, getattr(entity, node.field), t, empty=True)


def numbered(plan: Plan, entity: Any, t: Translator) -> str:
    """Return an entity's kind with its id: `Delmål D1.2`."""
    part = plan.part_of(entity.id) or ""
    kind = one_label(entity.kind if part == "findings" else part, t)
    return f"{kind[:1].upper()}{kind[1:]}" + (f" {entity.id}" if part in COLLECTIONS else "")


def _entity(plan: Plan, entity: Any, judged: Judged, links: Links, t: Translator) -> Iterator[Told]:
    part = plan.part_of(entity.id) or ""
    if part in COLLECTIONS:
        yield Told("kind", numbered(plan, entity, t))
        yield Told("title", name_of(plan, entity, t))
    else:
        yield Told("title", kind_label(part, t))
    yield from _findings(judged.of(entity.id), t)
    yield Told("blank")
    told = tuple(_fields(plan, part, entity, t))
    facts = tuple(each for each in told if each.role in ("fact", "missing"))
    yield from facts
    if part == "indicators":
        yield from _progress(entity, judged, t)
    if facts and told[0].role == "text":
        yield Told("blank")
    yield from (each for each in told if each not in facts)
    yield from _links(plan, entity, links, t)
    if source := getattr(entity, "source_text", ""):
        yield Told("heading", field_label(part, "source_text", t))
        yield Told("hint", source)


def _findings(findings: tuple[Finding, ...], t: Translator) -> Iterator[Told]:
    for finding in findings:
        yield Told(finding.severity or "warning", t.pick(finding.message))
        if finding.hint:
            yield Told("advice", t.pick(finding.hint))


def _fields(plan: Plan, part: str, entity: Any, t: Translator) -> Iterator[Told]:
    """First the words, then the facts in the order of the form, what is required and missing among them."""
    statement = getattr(entity, "statement", "")
    if statement and " ".join(statement.split()) != name_of(plan, entity, t):
        yield Told("text", statement)
    for declared in fields_of(type(entity)):
        if declared.name in _QUIET and not (declared.required and not getattr(entity, declared.name)):
            continue
        yield from _value(plan, part, declared, getattr(entity, declared.name), t, precision=getattr(entity, "precision", ""))


def _value(plan: Plan, part: str, declared: Field, held: Any, t: Translator, *, precision: str = "", empty: bool = False) -> Iterator[Told]:
    label = field_label(part, declared.name, t)
    within = _labels(part, f"{declared.name}.", t)
    if is_empty(held) or (declared.kind is Kind.VALUE and not row_name(plan, held, t, within)):
        if declared.required:
            yield Told("missing", t("tui_plan.missing"), label)
        elif empty:
            yield Told("hint", t("tui_plan.nothing-yet"))
        return
    match declared.kind:
        case Kind.MARKDOWN:
            yield Told("heading", label)
            yield Told("text", held)
        case Kind.VALUES:
            yield Told("heading", label)
            for row in held:
                yield Told("item", row_name(plan, row, t, within))
        case Kind.REFERENCES:
            yield Told("heading", label)
            for each in held:
                yield Told("item", link_name(plan, each, t))
        case Kind.VALUE:
            yield from _nested(plan, part, declared, held, t)
        case _:
            yield Told("fact", value_name(plan, declared, held, t, label=_labels(part, "", t), precision=precision), label)


def _labels(part: str, before: str, t: Translator) -> Label:
    """What gives the names of fields that stand at a path."""
    return lambda path: field_label(part, f"{before}{path}", t)


def _nested(plan: Plan, part: str, declared: Field, held: Any, t: Translator) -> Iterator[Told]:
    """A nested value on one line when it is short, else field by field."""
    within = _labels(part, f"{declared.name}.", t)
    long = [each for each in fields_of(type(held)) if each.kind in (Kind.VALUES, Kind.MARKDOWN) and getattr(held, each.name)]
    if not long:
        yield Told("fact", row_name(plan, held, t, within), field_label(part, declared.name, t))
        return
    for each in fields_of(type(held)):
        value = getattr(held, each.name)
        if each.choices == PRECISIONS or is_empty(value):
            continue
        label = field_label(part, f"{declared.name}.{each.name}", t)
        if each.kind is Kind.VALUES:
            yield Told("heading", label)
            inner = _labels(part, f"{declared.name}.{each.name}.", t)
            yield from (Told("item", row_name(plan, row, t, inner)) for row in value)
            amounts = [row.amount for row in value if getattr(row, "amount", None) is not None]
            if len(amounts) > 1:
                yield Told("item", t("tui_plan.sum", amount=sum(amounts, Decimal(0))))
        elif each.kind is Kind.MARKDOWN:
            yield Told("heading", label)
            yield Told("text", value)
        else:
            yield Told("fact", value_name(plan, each, value, t, label=within, precision=getattr(held, "precision", "")), label)


def _progress(indicator: Any, judged: Judged, t: Translator) -> Iterator[Told]:
    """The newest measurement, and how far it is from the baseline to the target."""
    values = judged.trends.get(indicator.id, ())
    if not values:
        return
    unit = choice_label(indicator.unit, t)
    yield Told("fact", f"{formats.number(values[-1], t.language)} {unit}".rstrip(), t("tui_plan.now"))
    start, goal = indicator.baseline.value, indicator.target.value
    if start is not None and goal is not None and goal != start:
        yield Told("fact", formats.percent(round((values[-1] - start) * 100 / (goal - start)), t.language), t("tui_plan.reached"))


def _links(plan: Plan, entity: Any, links: Links, t: Translator) -> Iterator[Told]:
    """What belongs to the entity and what names it, each kind under its own heading."""
    owned = plan.owned_by(entity.id)
    found: dict[str, list[str]] = {}
    for each in owned:
        found.setdefault(kind_label(plan.part_of(each.id) or "", t), []).append(link_name(plan, each.id, t))
    for part, id in links.get(entity.id, ()):
        if all(id != each.id for each in owned):
            found.setdefault(t("tui_plan.linked", what=kind_label(part, t)), []).append(link_name(plan, id, t))
    for heading, names in found.items():
        yield Told("heading", heading)
        yield from (Told("item", name) for name in names)


def about(node: Node, t: Translator) -> str:
    """Return what belongs at a place and why, for the pane beside; empty when there is nothing to say."""
    step = node.key.rpartition("/")[2]
    key = next((key for key in (f"tui_plan.about.{step}", f"tui_plan.about.{node.part}") if t.has(key)), "")
    return t(key) if key else ""


def guide(node: Node, t: Translator) -> str:
    """Return how a place is filled in, for the pane beside: what belongs there, and what belongs in each field."""
    parts = [about(node, t)] if node.id else []
    for declared in fields_of(part_type(node.part)):
        if declared.name != "source_text" and (words := field_help(node.part, declared.name, t)):
            parts.append(f"{field_label(node.part, declared.name, t)}{' *' if declared.required else ''}\n{words}")
    return "\n\n".join(part for part in parts if part)
