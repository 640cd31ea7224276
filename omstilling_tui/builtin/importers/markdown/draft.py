"""The plan as it grows while the document is read, with the report of where everything came from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from typing import Any

from omstilling_tui.api import COLLECTIONS, Placed, Plan, Remark
from omstilling_tui.builtin.importers.markdown.blocks import Block, Section
from omstilling_tui.builtin.importers.markdown.horizons import Period
from omstilling_tui.builtin.importers.markdown.sentences import fold
from omstilling_tui.builtin.importers.markdown.topics import Topic, concepts_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.model.analysis import DevelopmentAnalysis, Programme
from omstilling_tui.model.goals import Vision
from omstilling_tui.model.values import checked_entity
from omstilling_tui.text.translate import Message

LONGEST = 100_000
"""More characters than this in one piece are not a goal or a challenge: they are kept in the notes."""


class Draft:
    """What has been read so far.

    Attributes:
        root: The document.
        programme: The programme, by the title and the text.
        period: The programme's period as far as the document tells it.
        analysis: The development analysis.
        vision: The vision.
        placed: The report's lines on what found its place.
        remarks: The report's lines on what the user should know.
        headings: The words of headings and captions that only give the document its order; kept with the programme.
    """

    def __init__(self, root: Section) -> None:
        self.root = root
        self.programme = Programme()
        self.period = Period()
        self.analysis = DevelopmentAnalysis()
        self.vision = Vision()
        self.placed: list[Placed] = []
        self.remarks: list[Remark] = []
        self.headings: list[str] = []
        self._parts: dict[str, dict[str, Any]] = {part: {} for part in COLLECTIONS}
        self._ids: set[str] = {"programme", "analysis", "vision"}
        self._used: set[Block | Section] = set()
        self._last: dict[str, int] = {}
        self._area_numbers: dict[str, int] = {}
        self._area_titles: dict[str, str] = {}
        self._owned: dict[tuple[str, str], list[str]] = {}

    def add(self, part: str, line: int, source: str, /, *, id: str = "", **held: Any) -> str:
        """Add an entity and return its id.

        Args:
            part: The collection.
            line: The line in the file that it came from.
            source: The sentence that it came from, kept with it.
            id: The id that the document gives it; a fresh one when it is empty or taken.
            **held: Its fields.
        """
        if id and (id in self._ids or len(id) > 60):
            self.remark(line, "importing.id-taken", id=id[:60])
            id = ""
        clipped = {name: value[:LONGEST] if isinstance(value, str) else value for name, value in held.items()}
        entity = COLLECTIONS[part].type(id=id or "-", **clipped)
        if hasattr(entity, "source_text"):
            entity = replace(entity, source_text=source[:LONGEST])
        id = id or self._fresh_id(part, entity)
        self._parts[part][id] = checked_entity(replace(entity, id=id), part)
        self._ids.add(id)
        if part == "focus_areas":
            self._area_titles.setdefault(fold(entity.title), id)
        owner = held.get("goal") or held.get("focus_area")
        if owner:
            self._owned.setdefault((part, str(owner)), []).append(id)
        self.place(id, line, source)
        return id

    def place(self, id: str, line: int, text: str) -> None:
        """Report that something found its place."""
        self.placed.append(Placed(id=id, line=line, text=" ".join(text.split())[:200]))

    def change(self, part: str, id: str, **held: Any) -> None:
        """Set fields of an entity that was added before."""
        self._parts[part][id] = checked_entity(replace(self._parts[part][id], **held), part)

    def get(self, part: str, id: str) -> Any:
        """Return an entity that was added before."""
        return self._parts[part][id]

    def all(self, part: str) -> tuple[Any, ...]:
        """Return the entities of a collection, in the order in which they were added."""
        return tuple(self._parts[part].values())

    def remark(self, line: int, key: str, **values: object) -> None:
        """Report something that the user should know."""
        self.remarks.append(Remark(line=line, message=Message(key, **values)))

    def use(self, *things: Block | Section) -> None:
        """Note that blocks or sections have found their place: they aren't kept in the notes."""
        self._used.update(things)

    def is_used(self, thing: Block | Section) -> bool:
        """Tell whether a block or section has found its place."""
        return thing in self._used

    def unused(self, blocks: Iterable[Block]) -> list[Block]:
        """Return the blocks that have found no place yet."""
        return [block for block in blocks if block not in self._used]

    def owned(self, part: str, owner: str) -> tuple[Any, ...]:
        """Return the entities of a collection that an area or a goal owns."""
        return tuple(self._parts[part][id] for id in self._owned.get((part, owner), ()))

    def area_titled(self, title: str) -> str:
        """Return the id of the area with a title, letters' case and punctuation apart; empty when there is none."""
        return self._area_titles.get(fold(title), "")

    @cached_property
    def is_action_plan(self) -> bool:
        """Whether the whole document is an action plan, by its title: its measures are actions."""
        titles = [section.heading.title for section in self.root.walk() if section.topic is Topic.TITLE]
        return any(Concept.ACTION_PLAN in concepts_of(title) for title in titles)

    def plan(self) -> Plan:
        """Return what has been read as a plan."""
        singles = {
            "programme": checked_entity(self.programme, "programme"),
            "development_analysis": checked_entity(self.analysis, "development_analysis"),
            "vision": checked_entity(self.vision, "vision"),
        }
        return Plan().with_parts(singles | {part: tuple(held.values()) for part, held in self._parts.items()})

    def _fresh_id(self, part: str, entity: Any) -> str:
        prefix = COLLECTIONS[part].prefix
        if part == "findings" and entity.kind == "opportunity":
            prefix = "M"
        if part in ("sub_goals", "activities"):
            prefix += f"{self._area_numbers[entity.focus_area]}."
        number = self._last.get(prefix, 0) + 1
        while f"{prefix}{number}" in self._ids:
            number += 1
        self._last[prefix] = number
        if part == "focus_areas":
            self._area_numbers[f"{prefix}{number}"] = number
        return f"{prefix}{number}"
