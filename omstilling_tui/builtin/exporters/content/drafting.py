"""What the documents beside the plan are put together from: numbered chapters, and sections of a plan told again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from omstilling_tui.api import Document, Plan
from omstilling_tui.builtin.exporters.content.blocks import Block, Cell, Column, FreeText, Grid, Heading, Listing, ListRow, Missing, Tree
from omstilling_tui.builtin.exporters.content.measured import progress_of
from omstilling_tui.builtin.exporters.content.plan_document import front, wording_of
from omstilling_tui.builtin.exporters.content.telling import Telling
from omstilling_tui.builtin.exporters.content.years import amounts_row
from omstilling_tui.text.translate import Translator


@dataclass
class Draft:
    """A document as it is being put together.

    Attributes:
        telling: The plan that it tells of.
        blocks: What has been put together.
        chapter: The number of the chapter that one stands in.
    """

    document: Document
    telling: Telling
    blocks: list[Block] = field(default_factory=list)
    chapter: int = 0

    @property
    def t(self) -> Translator:
        """The document's language."""
        return self.telling.wording.t

    @property
    def plan(self) -> Plan:
        """The plan that the document tells of."""
        return self.document.plan

    def begin(self, label: str) -> None:
        """Begin a chapter."""
        self.chapter += 1
        self.blocks.append(Heading(level=2, text=self.t(f"documents.heading.{label}"), number=str(self.chapter)))

    def head(self, text: str, *, level: int = 3, id: str = "") -> None:
        """Begin a section."""
        self.blocks.append(Heading(level=level, text=text, id=id))

    def add(self, blocks: Sequence[Block]) -> None:
        """Add blocks, or that nothing has been filled in when there are none."""
        self.blocks += blocks or [Missing()]

    def text(self, markdown: str, label: str = "") -> None:
        """Add a free text, or that it has not been filled in."""
        self.blocks.append(FreeText(markdown=markdown, label=label) if markdown else Missing())

    def goals(self, entities: Sequence[Any]) -> None:
        """Add goals as a list."""
        rows = tuple(ListRow(id=each.id, value=Cell(text=_line(each.statement or each.title), missing=True)) for each in entities)
        self.add([Listing(rows=rows)] if rows else [])

    def table(self, part: str, entities: Sequence[Any], paths: Sequence[str], caption: str) -> None:
        """Add a table of entities."""
        self.add(self.telling.table(caption, part, entities, paths, titled=False) if entities else [])

    def results(self, goals: Sequence[Any]) -> None:
        """Add the indicators of goals with where they stand now."""
        ids = {each.id for each in goals}
        indicators = [each for each in self.plan.indicators if each.goal in ids]
        self.table(
            "indicators",
            indicators,
            ("title", "unit", "baseline.value", "target.value", "target.date"),
            self.t("documents.heading.indicators"),
        )
        found = [progress_of(each, self.telling.latest.get(each.id), self.telling.wording) for each in indicators]
        self.blocks += [each for each in found if each]

    def amounts(self, caption: str, columns: Sequence[str], rows: Sequence[tuple[str, str, Sequence[Decimal | None]]]) -> None:
        """Add a table of amounts with their sums.

        Args:
            caption: What it shows.
            columns: The headings of the amounts.
            rows: For each row its id, its words and its amounts.
        """
        if not rows:
            self.blocks.append(Missing())
            return
        head = [Column(label=self.t("fields.name.id")), Column(label=self.t("fields.name.title"))]
        written = [(Cell(text=id), Cell(text=words), *map(self.telling.figure, amounts)) for id, words, amounts in rows]
        sums = amounts_row(self.telling, 1, [[amounts[place] for _, _, amounts in rows] for place in range(len(columns))])
        numbers = [Column(label=each, number=True) for each in columns]
        self.blocks.append(Grid(caption=caption, columns=(*head, *numbers), rows=(*written, sums)))

    def tree(self, title: str) -> Tree:
        """Return the document."""
        return Tree(title=title, language=self.plan.programme.language, blocks=tuple(self.blocks))


def begin_draft(document: Document, kind: str, title: str) -> Draft:
    """Return a document with its title and what stands below it; `kind` is the key of its name."""
    wording = wording_of(document.plan)
    draft = Draft(document=document, telling=Telling(plan=document.plan, wording=wording, latest=document.facts.latest))
    draft.blocks += [Heading(level=1, text=title), *front(document, kind, wording.t)]
    return draft


def year_of(document: Document) -> int:
    """Return the year that a document is for: the one asked for, else that of the newest action plan that has begun, else this one."""
    if document.year:
        return document.year
    begun = [each.year for each in document.plan.action_plans if each.year and each.year <= document.facts.today.year]
    return max(begun, default=min((each.year for each in document.plan.action_plans if each.year), default=document.facts.today.year))


def area_of(plan: Plan, entity: Any) -> str:
    """Return the id of the focus area that an action, a budget line or an expense belongs to, by itself or by its activity."""
    activity = plan.find(entity.activity) if entity.activity else None
    return str(entity.focus_area or getattr(activity, "focus_area", ""))


def period(plan: Plan) -> str:
    """Return the years of the programme: `2018–2023`."""
    start, end = plan.programme.start, plan.programme.end
    return "–".join(str(each.year) for each in (start, end) if each)


def _line(text: str) -> str:
    return " ".join(text.split())
