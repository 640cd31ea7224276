"""Where in an omstillingsplan each part of the plan is told: the one description that is written by and read by.

What has no place here is told in the register at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A list or table of entities of one collection.

    Attributes:
        label: The heading's key in the catalogue, after `documents.heading.`.
        part: The collection.
        columns: The paths of the fields told, in order; in a list the first one is the row's own words.
        style: A list, a table with a row for each, or a table with amounts by year.
        implied: What standing here says of a row: a field and its value.
        owner: The field that names the entity whose card the sheet stands in; empty when there is none, or the column tells it.
        nested: The lists of nested values that are told in tables of their own below.
        more: Further tables about the same rows, each with its heading's key and its columns.
        optional: Whether nothing is said when there are none.
    """

    label: str
    part: str
    columns: tuple[str, ...]
    style: Literal["list", "table", "years"] = "table"
    implied: tuple[str, str] = ("", "")
    owner: str = ""
    nested: tuple[str, ...] = ()
    more: tuple[tuple[str, tuple[str, ...]], ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Entities that each have a heading of their own.

    Attributes:
        part: The collection, or a part of which there is one.
        title: The field in the heading; empty for a part of which there is one.
        lead: The text right below the heading.
        facts: The paths of the fields told as labelled values.
        texts: The paths of the texts told below a label.
        nested: The lists of nested values told in tables.
        sheets: What the entity owns.
        implied: What standing here says of the entity.
    """

    part: str
    title: str = ""
    lead: str = ""
    facts: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    nested: tuple[str, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    implied: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A chapter, or a part of one.

    Attributes:
        label: The heading's key in the catalogue, after `documents.heading.`.
        single: What it tells of a part of which there is one.
        sheet: The list or table in it.
        cards: The cards in it.
        frames: Whether the table of the focus areas' frames by year stands in it.
        optional: Whether it is left out when it is empty.
    """

    label: str
    single: Card | None = None
    sheet: Sheet | None = None
    cards: Card | None = None
    frames: bool = False
    sections: tuple[Section, ...] = ()
    optional: bool = False


_HOW: Final = (
    "measuring",
    (
        "method", "source", "schedule.frequency", "schedule.first", "schedule.last", "schedule.dates", "schedule.text", "owner",
        "description",
    ),
)  # fmt: skip
_INDICATOR_COLUMNS: Final = (
    "title", "unit", "direction", "baseline.value", "baseline.date", "target.value", "target.low", "target.high", "target.date",
)  # fmt: skip
_INDICATOR_LISTS: Final = ("phased_targets", "definitions", "source_settings")

INDICATORS_OF_GOAL: Final = Sheet(
    label="indicators", part="indicators", columns=_INDICATOR_COLUMNS, owner="goal", nested=_INDICATOR_LISTS, more=(_HOW,)
)
INDICATORS_OF_AREA: Final = Sheet(
    label="indicators", part="indicators", columns=("goal", *_INDICATOR_COLUMNS), nested=_INDICATOR_LISTS, more=(_HOW,)
)
SUB_GOALS: Final = Sheet(
    label="sub_goals", part="sub_goals", columns=("statement", "title", "description"), style="list", owner="focus_area"
)
ACTIVITIES: Final = Sheet(
    label="activities",
    part="activities",
    columns=("title", "serves", "responsible", "start", "end", "status", "stage", "expected_result", "description"),
    owner="focus_area",
)
ANCHORINGS: Final = Sheet(
    label="anchorings",
    part="anchorings",
    columns=("what", "environment", "person", "how", "date", "outcome", "contribution", "hours", "amount", "contributes_when"),
)
ACTIONS: Final = Sheet(
    label="actions",
    part="actions",
    columns=("title", "activity", "focus_area", "responsible", "deadline", "cost", "status", "expected_result", "description"),
    owner="action_plan",
    nested=("financing",),
)
FUNDING: Final = Sheet(label="funding", part="funding", columns=("title", "source", "status", "agreed_share"), style="years")
BUDGET: Final = Sheet(
    label="budget_lines", part="budget_lines", columns=("title", "focus_area", "activity", "source"), style="years", optional=True
)
_FINDING_COLUMNS: Final = (
    "title", "description", "weight", "evidence.text", "evidence.figure", "evidence.low", "evidence.high", "evidence.unit", "evidence.date",
    "evidence.reference",
)  # fmt: skip
_AREA_SHEETS: Final = (SUB_GOALS, INDICATORS_OF_AREA, ACTIVITIES, ANCHORINGS)
_AREA: Final = Card(
    part="focus_areas",
    title="title",
    lead="description",
    facts=("answers", "develops", "responsible"),
    texts=("strategy", "frames.text", "reason"),
    sheets=_AREA_SHEETS,
    implied=("status", "selected"),
)

CHAPTERS: Final = (
    Section(
        label="background",
        single=Card(part="programme", lead="description"),
        sections=(
            Section(
                label="programme",
                single=Card(
                    part="programme",
                    facts=("start", "end", "strategy_start", "strategy_end", "owner", "case_system", "case_number", "language", "example"),
                    nested=("municipalities",),
                ),
            ),
            Section(
                label="analysis",
                single=Card(part="development_analysis", facts=("title", "author", "date", "reference"), lead="conclusions"),
            ),
            Section(
                label="challenges",
                sheet=Sheet(label="", part="findings", columns=_FINDING_COLUMNS, style="list", implied=("kind", "challenge")),
            ),
            Section(
                label="opportunities",
                sheet=Sheet(label="", part="findings", columns=_FINDING_COLUMNS, style="list", implied=("kind", "opportunity")),
            ),
        ),
    ),
    Section(
        label="vision_and_goals",
        sections=(
            Section(label="vision", single=Card(part="vision", lead="text")),
            Section(
                label="main_goals",
                cards=Card(part="main_goals", title="title", lead="statement", texts=("description",), sheets=(INDICATORS_OF_GOAL,)),
            ),
        ),
    ),
    Section(
        label="focus_areas",
        cards=_AREA,
        sections=(
            Section(
                label="other_areas",
                cards=Card(
                    part="focus_areas",
                    title="title",
                    lead="description",
                    facts=("status", *_AREA.facts),
                    texts=("reason", "strategy", "frames.text"),
                    sheets=_AREA_SHEETS,
                ),
                optional=True,
            ),
            Section(label="criteria", sheet=Sheet(label="", part="criteria", columns=("title", "weight", "description")), optional=True),
            Section(
                label="scores",
                sheet=Sheet(label="", part="scores", columns=("focus_area", "criterion", "scorer", "value", "description")),
                optional=True,
            ),
        ),
    ),
    Section(
        label="organisation",
        single=Card(
            part="programme",
            lead="organisation",
            facts=("project_leader", "project_leader_kind"),
            texts=("steering_group", "board"),
        ),
        sections=(
            Section(
                label="workshops",
                cards=Card(
                    part="workshops",
                    title="title",
                    lead="description",
                    facts=("date", "end", "place", "status"),
                    texts=("minutes",),
                    nested=("agenda", "outcomes", "participants", "preparation"),
                ),
            ),
            Section(
                label="persons",
                sheet=Sheet(
                    label="",
                    part="persons",
                    columns=("name", "organisation", "environment", "role", "email", "phone", "basis", "keep_until"),
                ),
                optional=True,
            ),
        ),
    ),
    Section(
        label="money",
        sections=(
            Section(label="funding", sheet=FUNDING),
            Section(label="frames", frames=True),
            Section(label="budget_lines", sheet=BUDGET, optional=True),
            Section(
                label="expenses",
                sheet=Sheet(
                    label="",
                    part="expenses",
                    columns=("title", "date", "year", "focus_area", "activity", "source", "amount", "description"),
                ),
                optional=True,
            ),
            Section(
                label="stated_totals",
                sheet=Sheet(
                    label="",
                    part="stated_totals",
                    columns=("title", "of", "source", "year", "first_year", "last_year", "per_year", "stated_total"),
                ),
                optional=True,
            ),
        ),
    ),
    Section(
        label="communication",
        single=Card(part="programme", lead="communication"),
        sections=(
            Section(
                label="communication_activities",
                sheet=Sheet(
                    label="",
                    part="communication_activities",
                    columns=("title", "audience", "channel", "date", "responsible", "status", "description"),
                ),
            ),
        ),
    ),
    Section(
        label="action_plans",
        cards=Card(part="action_plans", title="title", lead="description", facts=("year", "half"), sheets=(ACTIONS,)),
    ),
    Section(
        label="decisions",
        sheet=Sheet(
            label="",
            part="decisions",
            columns=("body", "action", "date", "case", "votes_for", "votes_against", "version", "action_plan", "text"),
        ),
    ),
    Section(
        label="annexes",
        cards=Card(part="annexes", title="title", lead="text", facts=("file",)),
        sections=(
            Section(
                label="checklist",
                sheet=Sheet(
                    label="",
                    part="checklist_items",
                    columns=("phase", "text", "required", "guidance", "ticked_on", "ticked_by", "evidence"),
                ),
                optional=True,
            ),
            Section(
                label="accepted_findings",
                sheet=Sheet(label="", part="accepted_findings", columns=("code", "where", "why", "by", "on")),
                optional=True,
            ),
            Section(label="notes", cards=Card(part="notes", title="heading", lead="text"), optional=True),
        ),
        optional=True,
    ),
)
"""The chapters of an omstillingsplan, in the trade's order."""

FRAMES_TOTAL: Final = "frames.stated_total"
FRAMES_BUDGET: Final = "frames.budget"


def all_sections(sections: tuple[Section, ...] = CHAPTERS) -> Iterator[Section]:
    """Go through all sections, each before those in it."""
    for section in sections:
        yield section
        yield from all_sections(section.sections)
