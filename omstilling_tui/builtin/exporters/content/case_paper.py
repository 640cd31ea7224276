"""The case paper (saksframlegg) for the council's treatment of the plan."""

from __future__ import annotations

from decimal import Decimal

from omstilling_tui.api import Document
from omstilling_tui.builtin.exporters.content.blocks import Missing, Points, Tree
from omstilling_tui.builtin.exporters.content.drafting import Draft, begin_draft, period
from omstilling_tui.builtin.exporters.content.plan_document import wording_of


def case_paper_tree(document: Document) -> Tree:
    """Return the case paper: title, proposed resolution, summary of at most five lines, annexes, and the case itself."""
    plan = document.plan
    t = wording_of(document.plan).t
    title = t("documents.case-title", name=plan.programme.name or t("documents.missing"), period=period(plan)).strip()
    draft = begin_draft(document, "documents.case-paper", title)
    draft.begin("proposal")
    draft.blocks.append(Points(texts=_proposal(draft), numbered=True))
    draft.begin("summary")
    draft.blocks.append(Points(texts=_summary(draft)))
    draft.begin("annexes")
    draft.blocks.append(Points(texts=(t("documents.plan"), *(each.title for each in plan.annexes if each.title)), numbered=True))
    draft.begin("case")
    _facts(draft)
    draft.head(t("documents.heading.statements"))
    draft.table("anchorings", plan.anchorings, ("what", "environment", "how", "date", "outcome"), t("documents.heading.anchorings"))
    draft.head(t("documents.heading.assessment"))
    draft.blocks.append(Missing())
    draft.head(t("documents.heading.communication_measures"))
    draft.text(plan.programme.communication)
    return draft.tree(title)


def _proposal(draft: Draft) -> tuple[str, ...]:
    t, plan = draft.t, draft.plan
    version = draft.document.version
    shown = t("documents.version", number=version) if version else t("documents.draft")
    adopt = t("documents.proposal-adopt", name=plan.programme.name or t("documents.missing"), version=shown.lower())
    areas = ", ".join(area.title for area in plan.selected_areas if area.title)
    return tuple(filter(None, (adopt, t("documents.proposal-areas", areas=areas) if areas else "", t("documents.proposal-funds"))))


def _summary(draft: Draft) -> tuple[str, ...]:
    """At most five lines, each from the plan."""
    t, plan = draft.t, draft.plan
    goal = next((each.statement for each in plan.main_goals if each.statement), "")
    granted = [each.amount for each in plan.funding if each.amount is not None]
    lines = [
        t("documents.summary-goal", goal=" ".join(goal.split()) or t("documents.missing")),
        t("documents.summary-areas", count=len(plan.selected_areas)),
        t("documents.summary-funding", amount=sum(granted, Decimal(0))) if granted else "",
        t("documents.summary-period", period=period(plan)) if period(plan) else "",
    ]
    return tuple(line for line in lines if line)


def _facts(draft: Draft) -> None:
    t, plan = draft.t, draft.plan
    draft.head(t("documents.heading.facts"))
    draft.text(plan.programme.description)
    draft.text(plan.development_analysis.conclusions, t("fields.name.conclusions"))
    draft.head(t("documents.heading.main_goals"), level=4)
    draft.goals(plan.main_goals)
    draft.head(t("documents.heading.focus_areas"), level=4)
    draft.table("focus_areas", plan.selected_areas, ("title", "answers", "develops", "responsible"), t("documents.heading.focus_areas"))
    draft.head(t("documents.heading.decisions"), level=4)
    draft.table("decisions", plan.decisions, ("body", "action", "date", "case", "text"), t("documents.heading.decisions"))
    open_findings = [each for each in draft.document.findings if not each.accepted and each.severity in ("error", "warning")]
    if open_findings:
        draft.head(t("documents.heading.open_findings"), level=4)
        texts = tuple(f"{t(f'documents.severity.{each.severity}')}: {t.pick(each.message)}" for each in open_findings)
        draft.blocks.append(Points(texts=texts))
