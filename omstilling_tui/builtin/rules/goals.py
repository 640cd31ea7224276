"""The rules on what the programme is to reach: main goal, analysis and vision."""

from __future__ import annotations

from collections.abc import Iterator

from omstilling_tui.api import Facts, Finding, Plan, Validator
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import indicators_of, is_measurable, named, written_main_goals
from omstilling_tui.builtin.rules.unwritten import is_unwritten


def rules() -> tuple[Rule, ...]:
    """Return the rules on main goal, analysis and vision."""
    return (
        Rule("main-goal-missing", "error", "G1", main_goal_missing),
        Rule("main-goal-count", "warning", "G1", main_goal_count, {"max": 1}),
        Rule("main-goal-not-measurable", "error", "G1 G5", main_goal_not_measurable),
        Rule("development-analysis-missing", "error", "G7 G8", development_analysis_missing),
        Rule("vision-missing", "warning", "G12", vision_missing),
    )


def goals() -> Validator:
    """Return the validator of what the programme is to reach."""
    return validator("goals", rules())


def main_goal_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """No main goal, or one that neither title nor statement says anything of («ikke fastsatt» says nothing)."""
    if not plan.main_goals:
        yield found("main-goal-missing", "plan")
    written = {goal.id for goal in written_main_goals(plan)}
    for goal in plan.main_goals:
        if goal.id not in written:
            yield found("main-goal-missing", f"{goal.id}.statement", saying="empty", goal=goal.id)


def main_goal_count(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """More main goals than the guidance's one concrete goal; empty ones aren't counted, since they are found missing."""
    goals = written_main_goals(plan)
    most = facts.parameters["main-goal-count.max"]
    if len(goals) > most:
        yield found("main-goal-count", "plan", count=len(goals), most=most, goals=Listed([named(goal) for goal in goals]))


def main_goal_not_measurable(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A main goal of which no single indicator has all three: a number, its unit and the date."""
    for goal in written_main_goals(plan):
        indicators = indicators_of(plan, goal.id)
        if not any(is_measurable(each) for each in indicators):
            saying = "incomplete" if indicators else "found"
            yield found(
                "main-goal-not-measurable", goal.id, saying=saying, goal=named(goal), indicators=Listed([named(i) for i in indicators])
            )


def development_analysis_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """No challenge and no opportunity: the plan then has no analysis to answer.

    Findings without a record of the analysis (author, date, conclusions) are enough here, since a plan document sums up an analysis
    that is a document of its own; that the analysis itself is registered is the checklist's `analysis-registered`.
    """
    if not plan.findings:
        analysis = plan.development_analysis
        is_there = not all(is_unwritten(each) for each in (analysis.title, analysis.author, analysis.conclusions, analysis.reference))
        yield found("development-analysis-missing", "analysis", saying="without-findings" if is_there else "found")


def vision_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """No vision, or only a placeholder such as «ikke fastsatt»."""
    if is_unwritten(plan.vision.text):
        text = plan.vision.text.strip()
        yield found("vision-missing", "vision.text", saying="placeholder" if text else "found", text=text)
