"""How the plan stands, in the words of the top line and the side bar."""

from __future__ import annotations

import datetime as dt

from textual.content import Content

from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.drawing import bar
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.session import Session
from omstilling_tui.tui.text import one_line, shorten
from omstilling_tui.tui.widgets.side_bar import Standing


def period(plan: Plan) -> str:
    """Return the programme's years, empty when they aren't set."""
    start, end = plan.programme.start, plan.programme.end
    return f"{start.year}–{end.year}" if start and end else ""


def titles(session: Session, plan: Plan) -> tuple[str, ...]:
    """Return what is open, the longest form first: the programme's name, the period, and that it is an example or can't be changed."""
    t = session.t
    name = one_line(plan.programme.name) or t("tui.unnamed")
    marks = [t("tui.example")] if plan.programme.example else []
    short_marks = [t("tui.example-short")] if plan.programme.example else []
    if session.readonly:
        marks, short_marks = [*marks, t("tui.readonly")], [*short_marks, t("tui.readonly")]
    long = f"{name} · {t('tui.plan-title')} {period(plan)}".rstrip()
    medium = f"{name} {period(plan)}".rstrip()
    return tuple(" · ".join(words) for words in ([long, *marks], [medium, *marks], [medium, *short_marks], [*short_marks, name]))


def state_line(session: Session, judged: Judged, saved_at: dt.datetime | None) -> str:
    """Return how it stands: what must and should be put right, when it was saved, the phase, the way to help."""
    t = session.t
    words = []
    if judged.known:
        words.append(f"!{judged.count('error')} ~{judged.count('warning')}")
    if saved_at:
        words.append(t("tui.saved", time=f"{session.local(saved_at):%H:%M}"))
    here = phase_number(judged)
    if here:
        words.append(t("tui.phase", number=here))
    return " · ".join([*words, t("tui.f1")])


def phase_number(judged: Judged) -> int:
    """Return the number of the phase that the work is in, 0 before it is known."""
    return next((number for number, phase in enumerate(judged.phases, 1) if phase.current), len(judged.phases))


def standing(session: Session, plan: Plan, judged: Judged, saved_at: dt.datetime | None) -> Standing:
    """Return what the side bar tells."""
    t = session.t
    head = (
        Content.styled(shorten(plan.programme.name, 28) or t("tui.unnamed"), "bold"),
        Content(t("tui.plan-title")),
        Content(period(plan)),
        *([Content.styled(t("tui.example"), "$text-warning")] if plan.programme.example else []),
    )
    saved = [Content(""), Content(" " + t("tui.saved", time=f"{session.local(saved_at):%H:%M}"))] if saved_at else []
    return Standing(head, _counters(plan, judged, t), (*_phase(judged, t), *_findings(judged, t), *saved))


def _counters(plan: Plan, judged: Judged, t: Translator) -> tuple[tuple[str, str], ...]:
    holes = judged.count("error")
    versions = len(judged.versions)
    return (
        ("plan", t("tui.holes", count=holes) if holes else ""),
        ("decisions", t("tui.decisions", count=len(plan.decisions)) if plan.decisions else (f"V{versions}" if versions else "")),
    )


def _phase(judged: Judged, t: Translator) -> list[Content]:
    phase = next((each for each in judged.phases if each.current), None)
    if phase is None:
        return []
    share = phase.done / phase.total if phase.total else 0
    return [
        Content.styled(t("tui.phase-of", number=phase_number(judged)), "bold"),
        Content(f" {t(f'tui.phase.{phase.phase}')}"),
        Content.assemble(" ", bar(share, 20), f" {round(share * 100):>3} %"),
        Content(""),
    ]


def _findings(judged: Judged, t: Translator) -> list[Content]:
    if not judged.known:
        return []
    return [
        Content.styled(t("tui.check"), "bold"),
        Content.assemble((" ! ", "bold $text-error"), t("tui.must", count=judged.count("error"))),
        Content.assemble((" ~ ", "bold $text-warning"), t("tui.should", count=judged.count("warning"))),
    ]
