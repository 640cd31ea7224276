"""The lines of Vedtak: pure functions from what was decided to what is drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from textual.content import Content

from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.plan import Plan
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.session import Session
from omstilling_tui.tui.text import fit, one_line, plain, shorten
from omstilling_tui.tui.widgets.lines import Line
from omstilling_tui.workbench.deciding import Verification, VersionRow


@dataclass(frozen=True, slots=True)
class Step:
    """A step on a plan's way to being adopted (G11): who does what."""

    body: str
    action: str


STEPS = (
    Step("municipal_council", "delegated"),
    Step("steering_group", "approved"),
    Step("municipal_council", "treated"),
    Step("municipal_council", "adopted"),
)
"""The way, in its order."""


def step_lines(plan: Plan, judged: Judged, t: Translator) -> list[Line]:
    """Return a line for each step: done, by whom and when, or still to come; the first one to come is marked as next."""
    lines = []
    next_found = False
    for step in STEPS:
        made = _latest(plan, step.action)
        is_next = made is None and not next_found
        next_found = next_found or is_next
        lines.append(Line(f"step:{step.body}:{step.action}", partial(_step, step, made, is_next, t)))
    if _changed_since(judged):
        lines.append(
            Line("", lambda width: Content.assemble((" ~ ", "$text-warning"), fit(t("tui_decisions.changed-since"), max(0, width - 3))))
        )
    return lines


def _latest(plan: Plan, action: str) -> Decision | None:
    made = [each for each in plan.decisions if each.action == action and not each.action_plan]
    return max(made, key=lambda each: each.date or dt.date.min, default=None)


def _changed_since(judged: Judged) -> bool:
    newest = next((each for each in reversed(judged.versions) if not each.action_plan), None)
    return newest is not None and not newest.same_as_draft


def _step(step: Step, made: Decision | None, is_next: bool, t: Translator, width: int) -> Content:
    words = t(f"tui_decisions.step.{step.action}")
    if made is None:
        note = t("tui_decisions.next") if is_next else ""
        style = "bold" if is_next else "$text-muted"
        return Content.assemble(
            (" ◆ " if is_next else " · ", style), (fit(words, max(0, width - len(note) - 4)), style), (note, "$text-accent")
        )
    note = " ".join(filter(None, (_when(made, t), one_line(made.case))))
    note = shorten(note, width // 2)
    return Content.assemble((" ✓ ", "$text-success"), fit(words, max(0, width - len(note) - 4)), (note, "$text-muted"))


def version_lines(rows: Sequence[VersionRow], plan: Plan, marked: int | None, session: Session) -> list[Line]:
    """Return the versions, the newest first, each with the decisions made on it under it; then decisions on no version of ours."""
    lines: list[Line] = []
    t = session.t
    for row in reversed(rows):
        made = session.local(dt.datetime.fromisoformat(row.created))
        lines.append(Line(f"version:{row.number}", partial(_version, row, made, row.number == marked, t)))
        lines += [Line(f"decision:{each.id}", partial(_decision, each, t)) for each in reversed(row.decisions)]
    numbers = {row.number for row in rows}
    other = [each for each in plan.decisions if each.version not in numbers]
    if other:
        lines.append(Line("", lambda width: Content.styled(fit(t("tui_decisions.told"), width), "$text-muted")))
        lines += [Line(f"decision:{each.id}", partial(_decision, each, t)) for each in sorted(other, key=_day, reverse=True)]
    return lines or [Line("", lambda width: Content.styled(fit(t("tui_decisions.none"), width), "$text-muted"))]


def _day(decision: Decision) -> dt.date:
    return decision.date or dt.date.min


def _when(decision: Decision, t: Translator) -> str:
    return formats.date(decision.date, t.language, decision.precision) if decision.date else ""


def _version(row: VersionRow, made: dt.datetime, marked: bool, t: Translator, width: int) -> Content:
    state = t(f"tui_decisions.state.{row.state}")
    same = t("tui_decisions.same") if row.same_as_draft else t("tui_decisions.differs")
    what = f" · {row.action_plan}" if row.action_plan else ""
    words = f"{row.label}{what} · {state} · {formats.date(made.date(), t.language)} {made:%H:%M} · {row.sha256[:8]}"
    sign = ("● ", "$text-accent") if marked else ("  ", "")
    return Content.assemble(sign, (fit(words, max(0, width - len(same) - 4)), "bold"), " ", (same, "$text-muted"))


def _decision(decision: Decision, t: Translator, width: int) -> Content:
    votes = ""
    if decision.votes_for is not None:
        votes = t("tui_decisions.votes", votes_for=decision.votes_for, votes_against=decision.votes_against or 0)
    words = f"{_when(decision, t):<11}{choice_label(decision.body, t)} · {choice_label(decision.action, t)}"
    note = "  ".join(filter(None, (one_line(decision.case), votes)))
    note = shorten(note, width // 2)
    return Content.assemble("     ", fit(words, max(0, width - len(note) - 6)), (note, "$text-muted"))


def accepted_lines(plan: Plan, t: Translator) -> list[Line]:
    """Return the accepted findings, each with its reason."""
    if not plan.accepted_findings:
        return [Line("", lambda width: Content.styled(fit(t("tui_decisions.none-accepted"), width), "$text-muted"))]
    return [Line(f"accepted:{each.id}", partial(_accepted, f"{each.code} {each.where}", each.why)) for each in plan.accepted_findings]


def _accepted(what: str, why: str, width: int) -> Content:
    name = shorten(what, width // 2)
    return Content.assemble(" ", name, "  ", (fit(f"«{one_line(why)}»", max(0, width - len(name) - 4)), "$text-muted"))


def decision_words(decision: Decision, t: Translator) -> list[Content]:
    """Return a decision whole, as paragraphs."""
    head = Content.styled(f"{choice_label(decision.body, t)} · {choice_label(decision.action, t)}", "bold")
    facts = [plain(f"{_when(decision, t)}  {decision.case}")]
    if decision.votes_for is not None:
        facts.append(plain(t("tui_decisions.votes", votes_for=decision.votes_for, votes_against=decision.votes_against or 0)))
    return [head, *facts, *(plain(line) for line in (decision.text or decision.source_text).split("\n"))]


def verified_words(found: Sequence[Verification], t: Translator) -> list[Content]:
    """Return what the check of every version's hash found."""
    if not found:
        return [plain(t("tui_decisions.no-versions"))]
    lines = []
    for each in found:
        good = each.state == "ok"
        sign = ("✓ ", "bold $text-success") if good else ("! ", "bold $text-error")
        lines += [
            Content.assemble(sign, plain(t(f"tui_decisions.verified.{each.state}", label=each.label))),
            Content.styled(f"  SHA-256 {each.sha256}", "$text-muted"),
        ]
        if not good:
            lines.append(Content.styled(f"  {t('tui_decisions.found')} {each.found}", "$text-error"))
    return lines
