"""The overview's lines: pure functions from the plan and what is known of it to what is drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from textual.content import Content

from omstilling_tui.hooks.judging import ChecklistState, Finding
from omstilling_tui.model.goals import Indicator, MainGoal, SubGoal
from omstilling_tui.model.people import Person
from omstilling_tui.model.plan import Plan
from omstilling_tui.text import formats
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.drawing import bar, sparkline
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.screens.overview.deadlines import Deadline
from omstilling_tui.tui.text import fit, one_line, plain, shorten
from omstilling_tui.tui.widgets.lines import Line
from omstilling_tui.workbench.checking import PhaseState
from omstilling_tui.workbench.wording import title_of

SIGNS = {"error": ("!", "bold $text-error"), "warning": ("~", "bold $text-warning"), "info": ("·", "$text-muted")}
"""The sign and the colours of each severity."""


def phase_lines(judged: Judged, t: Translator) -> list[Line]:
    """Return a line for each phase: how much of it is done."""
    return [Line(f"phase:{each.phase}", partial(_phase, number, each, t)) for number, each in enumerate(judged.phases, 1)]


def _phase(number: int, phase: PhaseState, t: Translator, _width: int) -> Content:
    share = phase.done / phase.total if phase.total else 0
    if phase.complete:
        state = Content.styled(f"✓ {t('tui.phase-done')}", "$text-success")
    elif phase.current:
        state = Content.styled(t("tui.phase-now", count=phase.total - phase.done), "bold")
    else:
        state = Content.styled(t("tui.phase-later", count=phase.total - phase.done), "$text-muted")
    name = fit(t(f"tui.phase.{phase.phase}"), 16)
    return Content.assemble(f"{number} {name} ", bar(share, 16), f" {round(share * 100):>3} %  ", state)


def finding_lines(judged: Judged, plan: Plan, t: Translator) -> list[Line]:
    """Return a line for each open finding, then one for each accepted one."""
    if not judged.known:
        return [Line("", lambda _: Content.styled(t("tui.checking"), "$text-muted"))]
    if not judged.findings:
        return [Line("", lambda _: Content.assemble(("✓ ", "$text-success"), t("tui.nothing-found")))]
    ordered = sorted(enumerate(judged.findings), key=lambda each: bool(each[1].accepted))
    return [Line(f"finding:{place}", partial(_finding, finding, plan, t)) for place, finding in ordered]


def _finding(finding: Finding, plan: Plan, t: Translator, width: int) -> Content:
    sign, style = ("✓", "$text-muted") if finding.accepted else SIGNS[finding.severity or "warning"]
    where = place_name(finding, plan, t)
    words = t.pick(finding.message)
    if finding.accepted:
        words = t("tui.accepted-finding", why=one_line(finding.accepted), what=words)
    room = max(10, width - len(where) - 4)
    return Content.assemble(
        (sign, style), " ", (fit(words, room), "$text-muted" if finding.accepted else ""), " ", (where, "$text-muted"), " "
    )


def place_name(finding: Finding, plan: Plan, t: Translator) -> str:
    """Return the id that a finding points at; of a whole plan and of what there is one of, a word."""
    if finding.id in ("programme", "analysis", "vision", "plan") or plan.find(finding.id) is None:
        return t(f"tui.where.{finding.id}") if t.has(f"tui.where.{finding.id}") else ""
    return finding.id


def deadline_lines(deadlines: Sequence[Deadline], t: Translator, today: dt.date) -> list[Line]:
    """Return a line for each deadline; the late ones are marked."""
    if not deadlines:
        return [Line("", lambda _: Content.styled(t("tui.no-deadlines"), "$text-muted"))]
    return [Line(f"goto:{each.id}:{each.field}:{place}", partial(_deadline, each, t, today)) for place, each in enumerate(deadlines)]


def _deadline(deadline: Deadline, t: Translator, today: dt.date, width: int) -> Content:
    day = deadline.day
    if deadline.precision in ("", "day"):
        year = "" if day.year == today.year else f".{day.year}"
        when = f"{formats.weekday(day, t.language)[:2]} {day:%d.%m}{year}"
        when = f"{fit(when, 13)} {t('tui.week', number=formats.week(day)):<7}"
    else:
        when = fit(formats.date(day, t.language, deadline.precision), 21)
    sign = ("! ", "bold $text-error") if deadline.late else ("  ", "")
    what = t(f"tui.deadline.{deadline.sort}", title=one_line(deadline.title))
    late = t("tui.late") if deadline.late else ""
    room = max(5, width - 26 - len(late))
    return Content.assemble(sign, when, "  ", fit(what, room), (late, "$text-error"))


def goal_lines(plan: Plan, judged: Judged, t: Translator) -> list[Line]:
    """Return a line for each indicator, the main goals' first; a goal without one has a line too."""
    goals: tuple[MainGoal | SubGoal, ...] = (*plan.main_goals, *plan.sub_goals)
    lines = [
        Line(f"goto:{each.id}::", partial(_goal, each, judged.trends.get(each.id, ()), t))
        for goal in goals
        for each in plan.owned_by(goal.id, "indicators")
    ]
    unmeasured = (goal for goal in goals if not plan.owned_by(goal.id, "indicators"))
    lines += [Line(f"goto:{each.id}::", partial(_unmeasured, title_of(each, t), t)) for each in unmeasured]
    return lines or [Line("", lambda _: Content.styled(t("tui.no-goals"), "$text-muted"))]


def _unmeasured(title: str, t: Translator, width: int) -> Content:
    missing = t("tui.no-indicator")
    return Content.assemble(fit(title, max(5, width - len(missing) - 4)), "  ", (f"! {missing}", "$text-warning"))


def _goal(indicator: Indicator, trend: Sequence[Decimal], t: Translator, width: int) -> Content:
    baseline, target = indicator.baseline.value, indicator.target.value
    now = trend[-1] if trend else None
    figures = f"{_short(now, t):>7} / {_short(target, t):<7}"
    share = progress(baseline, now, target)
    gauge = bar(share, 14) if share is not None else Content(" " * 14)
    year = f"{indicator.target.date.year}" if indicator.target.date else "    "
    name = fit(indicator.title, max(8, width - 52))
    percent = f"{round(share * 100):>4} %" if share is not None else "      "
    return Content.assemble(name, " ", figures, " ", gauge, percent, f" {year} ", (sparkline(trend, 10), "$text-primary"))


def progress(baseline: Decimal | None, now: Decimal | None, target: Decimal | None) -> float | None:
    """Return how much of the way from the baseline to the target is gone; None when it can't be told."""
    if now is None or target is None:
        return None
    start = baseline or Decimal(0)
    return None if target == start else float((now - start) / (target - start))


def _short(value: Decimal | None, t: Translator) -> str:
    if value is None:
        return "–"
    return formats.millions(value, t.language) if abs(value) >= 1_000_000 else formats.number(value, t.language)


def checklist_lines(judged: Judged, plan: Plan, t: Translator) -> list[Line]:
    """Return the phase checklist: a heading for each phase, and its items."""
    lines: list[Line] = []
    for number, phase in enumerate(judged.phases, 1):
        lines.append(Line("", partial(_phase_heading, number, phase, t)))
        lines += [
            Line(f"item:{each.id}", partial(_item, each, _person(each.by, plan), t))
            for each in judged.checklist
            if each.phase == phase.phase
        ]
    return lines


def _phase_heading(number: int, phase: PhaseState, t: Translator, width: int) -> Content:
    count = t("tui.items-done", done=phase.done, total=phase.total)
    return Content.assemble(
        (fit(f"{number} {t(f'tui.phase.{phase.phase}')}", width - len(count) - 1), "bold $text-primary"), (count, "$text-muted")
    )


def _item(item: ChecklistState, by: str, t: Translator, width: int) -> Content:
    sign, style = ("✓", "$text-success") if item.done else ("·", "$text-muted")
    if item.done is None:
        sign, style = "?", "$text-warning"
    elif not item.done and item.required:
        sign, style = "!", "$text-error"
    note = item_note(item, by, t)
    return Content.assemble((f"  {sign} ", style), fit(t.pick(item.text), max(10, width - len(note) - 6)), " ", (note, "$text-muted"), " ")


def _person(by: str, plan: Plan) -> str:
    """What somebody is called: a person of the register by name, anybody else as it stands."""
    person = plan.find(by)
    return person.name if isinstance(person, Person) else by


def item_note(item: ChecklistState, by: str, t: Translator) -> str:
    """Return who ticked an item and when, or that it is worked out from the plan."""
    if item.done is None:
        return t("tui.item-unknown")
    if item.automatic:
        return t("tui.item-automatic")
    if item.done and item.on:
        return shorten(t("tui.item-ticked", on=item.on, by=one_line(by)), 30)
    return t("tui.item-by-hand")


def told_item(item: ChecklistState, t: Translator) -> Content:
    """Return a checklist item whole, with what shows that it is done."""
    words = [t.pick(item.text)]
    if item.evidence:
        words.append(t("tui.item-evidence", evidence=item.evidence))
    if item.guidance:
        words.append(t("tui.item-guidance", guidance=item.guidance))
    return plain(" · ".join(words))


def told_finding(finding: Finding, t: Translator) -> Content:
    """Return a finding whole, with what to do about it."""
    hint = t.pick(finding.hint) if finding.hint else ""
    return Content.assemble(plain(t.pick(finding.message)), " ", plain(hint))
