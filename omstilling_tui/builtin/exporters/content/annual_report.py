"""The annual report (årsrapport) of the programme as a document."""

from __future__ import annotations

from decimal import Decimal

from omstilling_tui.api import Document
from omstilling_tui.builtin.exporters.content.blocks import Tree
from omstilling_tui.builtin.exporters.content.drafting import Draft, area_of, begin_draft, year_of
from omstilling_tui.builtin.exporters.content.plan_document import wording_of


def annual_report_tree(document: Document) -> Tree:
    """Return the report on the year asked for: goals and results, area by area, organisation, financing and accounts."""
    year = year_of(document)
    name = document.plan.programme.name
    t = wording_of(document.plan).t
    title = f"{t('documents.annual-report')} {year}" + (f" – {name}" if name else "")
    draft = begin_draft(document, "documents.annual-report", title)
    draft.begin("goals_and_results")
    draft.goals(draft.plan.main_goals)
    draft.results(draft.plan.main_goals)
    _areas(draft)
    draft.begin("organisation")
    draft.text(draft.plan.programme.organisation)
    draft.begin("financing")
    funding = [each for each in draft.plan.funding if each.year == year]
    draft.table("funding", funding, ("title", "source", "status", "amount"), draft.t("documents.heading.financing"))
    _accounts(draft, year)
    return draft.tree(title)


def _areas(draft: Draft) -> None:
    t, plan = draft.t, draft.plan
    draft.begin("area_by_area")
    for area in plan.selected_areas:
        goals = plan.owned_by(area.id, "sub_goals")
        draft.head(area.title, id=area.id)
        draft.goals(goals)
        draft.head(t("fields.name.strategy"), level=4)
        draft.text(area.strategy)
        draft.head(t("documents.heading.portfolio"), level=4)
        columns = ("title", "stage", "status", "start", "end", "expected_result")
        draft.table("activities", plan.owned_by(area.id, "activities"), columns, t("documents.heading.portfolio"))
        draft.head(t("documents.heading.results"), level=4)
        draft.results(goals)


def _accounts(draft: Draft, year: int) -> None:
    t, plan = draft.t, draft.plan
    draft.begin("accounts")
    rows = []
    for area in plan.selected_areas:
        frame = next((line.amount for line in area.frames.budget if line.year == year), None)
        spent = [each.amount for each in plan.expenses if each.year == year and area_of(plan, each) == area.id and each.amount is not None]
        rows.append((area.id, area.title, [frame, sum(spent, Decimal(0))]))
    others = [each.amount for each in plan.expenses if each.year == year and not area_of(plan, each) and each.amount is not None]
    if others:
        rows.append(("", t("documents.unassigned"), [None, sum(others, Decimal(0))]))
    draft.amounts(t("documents.heading.accounts"), [t("documents.frame"), t("documents.spent")], rows)
