"""What the plan's entities and nested rows are called on one line: in the tree, in lists to choose from, and as links."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, type_of_single
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label, kind_label, one_label, yes_no
from omstilling_tui.text.translate import Translator

_NAMES: Final = ("title", "name", "statement", "heading", "text", "how", "conclusions", "description", "code")

NUMBERED: Final = frozenset({"findings", "main_goals", "focus_areas", "criteria", "sub_goals", "indicators", "activities", "actions"})
"""Parts whose ids people use in speech and in the document."""


Label = Callable[[str], str]
"""Gives what a field is called, by its name or its path from where one stands."""


def is_empty(held: Any) -> bool:
    """Tell whether a field holds nothing; the number 0 is something."""
    return held is None or held is False or held in ("", ())


def name_of(plan: Plan, entity: Any, t: Translator) -> str:
    """Return what an entity is called, on one line; «(delmål uten navn)» when nothing in it says."""
    part = plan.part_of(entity.id) or ""
    if part in type_of_single:
        return kind_label(part, t)
    said = _told_by_parts(plan, part, entity, t) or _first_filled(entity)
    return said or t("tui_plan.nameless", what=one_label(part, t) if part else entity.id)


def numbered_name(plan: Plan, entity: Any, t: Translator) -> str:
    """Return the name with the id before it where people use the id: `D1.2 Nye bedrifter`."""
    name = name_of(plan, entity, t)
    return f"{entity.id} {name}" if plan.part_of(entity.id) in NUMBERED else name


def link_name(plan: Plan, id: str, t: Translator) -> str:
    """Return what a reference leads to is called; the id itself when it leads nowhere."""
    entity = plan.find(id)
    return id if entity is None else numbered_name(plan, entity, t)


def row_name(plan: Plan, row: Any, t: Translator, label: Label) -> str:
    """Return a nested value on one line: what is filled in of it, with ` · ` between; empty when nothing is.

    Args:
        plan: The plan, for names of what references lead to.
        row: The nested value.
        t: The reader's language.
        label: Gives the names of its fields.
    """
    precision = getattr(row, "precision", "")
    shown = []
    for declared in fields_of(type(row)):
        held = getattr(row, declared.name)
        if declared.name == "precision" or is_empty(held):
            continue
        shown.append(value_name(plan, declared, held, t, label=label, precision=precision))
    return " · ".join(" ".join(each.split()) for each in shown if each)


def value_name(plan: Plan, declared: Field, held: Any, t: Translator, *, label: Label, precision: str = "") -> str:
    """Return a field's value as people read it: with units of money, links and persons by name, words for choices.

    A yes is told by the field's name: «Invitert».
    """
    if held is None or held in ("", ()):
        return ""
    match declared.kind:
        case Kind.DATE:
            return formats.date(held, t.language, precision)
        case Kind.DATES:
            return ", ".join(formats.date(each, t.language) for each in held)
        case Kind.MONEY:
            return formats.money(held, t.language)
        case Kind.INTEGER if declared.minimum == 1900:
            return str(held)
        case Kind.INTEGER | Kind.NUMBER:
            return formats.number(held, t.language)
        case Kind.BOOLEAN:
            return label(declared.name).lower() if held else yes_no(held, t)
        case Kind.CHOICE | Kind.TEXT:
            return choice_label(held, t) if held in declared.choices else str(held)
        case Kind.REFERENCE | Kind.PERSON:
            return link_name(plan, held, t)
        case Kind.REFERENCES:
            return ", ".join(link_name(plan, each, t) for each in held)
        case Kind.VALUE:
            return row_name(plan, held, t, lambda inner: label(f"{declared.name}.{inner}"))
        case Kind.VALUES:
            return ", ".join(row_name(plan, each, t, lambda inner: label(f"{declared.name}.{inner}")) for each in held)
        case Kind.TEXTS:
            return ", ".join(held)
        case _:
            return str(held)


def _first_filled(entity: Any) -> str:
    held = next((text for name in _NAMES if isinstance(text := getattr(entity, name, ""), str) and text), "")
    return " ".join(held.split())


def _told_by_parts(plan: Plan, part: str, entity: Any, t: Translator) -> str:
    """The name of what is known by its numbers or its links rather than by a title of its own; empty for all else."""
    match part:
        case "scores":
            value = "?" if entity.value is None else formats.number(entity.value, t.language)
            return " · ".join(word for word in (link_name(plan, entity.criterion, t), link_name(plan, entity.scorer, t), value) if word)
        case "funding" | "budget_lines" | "expenses":
            return _money_name(plan, entity, t)
        case "action_plans":
            half = t("tui_plan.half", half=entity.half, year=str(entity.year or "?")) if entity.half else str(entity.year or "")
            return " · ".join(word for word in (half, entity.title) if word)
        case "anchorings":
            who = link_name(plan, entity.person, t) if entity.person else choice_label(entity.environment, t)
            return " · ".join(word for word in (who, " ".join(entity.how.split())) if word)
        case "decisions":
            when = formats.date(entity.date, t.language, entity.precision) if entity.date else ""
            return " · ".join(word for word in (choice_label(entity.body, t), choice_label(entity.action, t), when) if word)
        case "stated_totals":
            total = "" if entity.stated_total is None else formats.millions(entity.stated_total, t.language)
            return " · ".join(word for word in (entity.title or choice_label(entity.of, t), total) if word)
        case "accepted_findings":
            return " · ".join(word for word in (entity.code, entity.where) if word)
        case "checklist_items" if not entity.text:
            key = f"checklist.{entity.id}"
            return t(key) if t.has(key) else str(entity.id)
    return ""


def _money_name(plan: Plan, entity: Any, t: Translator) -> str:
    spent_on = getattr(entity, "activity", "") or getattr(entity, "focus_area", "")
    what = entity.title or choice_label(entity.source, t) or (link_name(plan, spent_on, t) if spent_on else "")
    amount = "" if entity.amount is None else formats.millions(entity.amount, t.language)
    return " · ".join(word for word in (str(entity.year or ""), what, amount) if word)


def choices_for(plan: Plan, declared: Field, t: Translator) -> tuple[tuple[str, str], ...]:
    """Return what a reference may lead to: ids and names, in the plan's order."""
    return tuple(
        (each.id, numbered_name(plan, each, t)) for part in declared.targets if part in COLLECTIONS for each in getattr(plan, part)
    )
