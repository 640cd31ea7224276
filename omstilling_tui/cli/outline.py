"""The plan as an outline."""

from __future__ import annotations

from typing import Any

from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.tables import print_line, print_text
from omstilling_tui.model.fields import fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label, kind_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.workbench.wording import title_of


def heading(plan: Plan, t: Translator) -> str:
    """Return the programme's name and years on one line."""
    programme = plan.programme
    years = "–".join(dict.fromkeys(str(day.year) for day in (programme.start, programme.end) if day))
    words = [programme.name or t("cli_plan.nameless"), "" if years in programme.name else years]
    example = f" ({t('cli_plan.example')})" if programme.example else ""
    return " ".join(word for word in words if word) + example


def print_outline(invocation: Invocation, plan: Plan) -> None:
    """Print what the plan holds, in the order of the domain: each thing below the one that owns it."""
    t, output = invocation.translate, invocation.output
    output.print(Styled(heading(plan, t), "bold"))
    if plan.programme.municipalities:
        output.print(", ".join(f"{each.number} {each.name}".strip() for each in plan.programme.municipalities))
    for part, text in (("vision", plan.vision.text), ("development_analysis", plan.development_analysis.conclusions)):
        if text:
            output.print()
            output.print(Styled(kind_label(part, t), "bold"))
            print_text(output, text, indent="  ")
    for part in COLLECTIONS:
        _print_part(invocation, plan, part)


def _print_part(invocation: Invocation, plan: Plan, part: str) -> None:
    owners = [field.name for field in fields_of(COLLECTIONS[part].type) if field.owner]
    top = [each for each in getattr(plan, part) if not any(plan.find(getattr(each, name)) for name in owners)]
    if not top:
        return
    invocation.output.print()
    invocation.output.print(Styled(kind_label(part, invocation.translate), "bold"))
    for entity in top:
        print_tree(invocation, plan, entity)


def print_tree(invocation: Invocation, plan: Plan, entity: Any, depth: int = 1) -> None:
    """Print an entity on a line, and below it what it owns."""
    lead = "  " * depth
    width = len(entity.id) + 2
    print_line(invocation.output, _label(entity, invocation.translate), first=f"{lead}{entity.id}  ", rest=lead + " " * width)
    for child in plan.owned_by(entity.id) if depth < 6 else ():
        print_tree(invocation, plan, child, depth + 1)


def _label(entity: Any, t: Translator) -> str:
    """What an entity is called, with the figures that matter most of it."""
    notes = [
        note
        for name in ("status", "unit", "year", "amount", "stated_total", "target", "date", "action", "case")
        if (note := _note(entity, name, t))
    ]
    title = title_of(entity, t)
    return f"{title} ({', '.join(notes)})" if notes else title or "–"


def _note(entity: Any, name: str, t: Translator) -> str:
    held = getattr(entity, name, None)
    if held in (None, ""):
        return ""
    match name:
        case "target":
            return _target(held, t)
        case "amount" | "stated_total":
            return formats.money(held, t.language)
        case "date":
            return formats.date(held, t.language, getattr(entity, "precision", ""))
        case "status" | "action" | "unit":
            return choice_label(str(held), t)
        case _:
            return str(held)


def _target(target: Any, t: Translator) -> str:
    if target.value is None and target.low is None and target.high is None:
        return ""
    figures = [
        formats.number(each, t.language)
        for each in ((target.value,) if target.value is not None else (target.low, target.high))
        if each is not None
    ]
    day = f" {formats.date(target.date, t.language, target.precision)}" if target.date else ""
    return f"→ {'–'.join(figures)}{day}"
