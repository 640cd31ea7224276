"""The action plan (handlingsplan) of a year as a document."""

from __future__ import annotations

from omstilling_tui.api import Document
from omstilling_tui.builtin.exporters.content.blocks import Tree
from omstilling_tui.builtin.exporters.content.drafting import Draft, area_of, begin_draft, year_of
from omstilling_tui.builtin.exporters.content.plan_document import wording_of

_ACTION = ("title", "activity", "responsible", "deadline", "cost", "status", "expected_result", "description")


def action_plan_tree(document: Document) -> Tree:
    """Return the action plan of the year asked for, in the trade's five chapters."""
    year = year_of(document)
    name = document.plan.programme.name
    t = wording_of(document.plan).t
    title = f"{t('documents.action-plan')} {year}" + (f" – {name}" if name else "")
    draft = begin_draft(document, "documents.action-plan", title)
    _goals(draft)
    draft.begin("earlier_results")
    draft.results([*draft.plan.main_goals, *draft.plan.sub_goals])
    _actions(draft, year)
    _money(draft, year)
    draft.begin("communication_plan")
    draft.text(draft.plan.programme.communication)
    activities = [each for each in draft.plan.communication_activities if each.date and each.date.year == year]
    columns = ("title", "audience", "channel", "date", "responsible", "status")
    draft.table("communication_activities", activities, columns, draft.t("documents.heading.communication_activities"))
    return draft.tree(title)


def _goals(draft: Draft) -> None:
    draft.begin("goals_and_areas")
    draft.goals(draft.plan.main_goals)
    for area in draft.plan.selected_areas:
        draft.head(area.title, id=area.id)
        draft.goals(draft.plan.owned_by(area.id, "sub_goals"))


def _actions(draft: Draft, year: int) -> None:
    draft.begin("strategies_and_actions")
    plans = {each.id for each in draft.plan.action_plans if each.year == year}
    actions = [each for each in draft.plan.actions if each.action_plan in plans]
    told: set[str] = set()
    for area in draft.plan.selected_areas:
        draft.head(area.title, id=area.id)
        draft.text(area.strategy)
        own = [each for each in actions if area_of(draft.plan, each) == area.id]
        told.update(each.id for each in own)
        draft.table("actions", own, _ACTION, draft.t("documents.heading.actions"))
    others = [each for each in actions if each.id not in told]
    if others:
        draft.head(draft.t("documents.heading.other_actions"))
        draft.table("actions", others, _ACTION, draft.t("documents.heading.other_actions"))


def _money(draft: Draft, year: int) -> None:
    draft.begin("money")
    plan, t = draft.plan, draft.t
    draft.head(t("documents.heading.funding"))
    funding = [
        (each.id, each.title or t(f"fields.choice.{each.source or 'other'}"), [each.amount]) for each in plan.funding if each.year == year
    ]
    draft.amounts(t("documents.heading.funding"), [str(year)], funding)
    draft.head(t("documents.heading.frames_and_costs"))
    plans = {each.id for each in plan.action_plans if each.year == year}
    rows = []
    for area in plan.selected_areas:
        frame = next((line.amount for line in area.frames.budget if line.year == year), None)
        costs = [
            each.cost for each in plan.actions if each.action_plan in plans and area_of(plan, each) == area.id and each.cost is not None
        ]
        rows.append((area.id, area.title, [frame, sum(costs, start=costs[0] * 0) if costs else None]))
    draft.amounts(t("documents.heading.frames_and_costs"), [t("documents.frame"), t("documents.costs")], rows)
