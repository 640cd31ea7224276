"""The chapters of an omstillingsplan as blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from omstilling_tui.builtin.exporters.content.blocks import Block, Facts, Heading, Listing, ListRow, Missing, Progress
from omstilling_tui.builtin.exporters.content.layout import CHAPTERS, Card, Section, Sheet
from omstilling_tui.builtin.exporters.content.leaves import leaves_of
from omstilling_tui.builtin.exporters.content.measured import progress_of
from omstilling_tui.builtin.exporters.content.naming import heading
from omstilling_tui.builtin.exporters.content.telling import Telling
from omstilling_tui.builtin.exporters.content.years import frames_grid, years_grid
from omstilling_tui.model.plan import part_type

WANTED: Final = frozenset(
    {
        "description", "organisation", "communication", "owner", "project_leader", "conclusions", "steering_group", "strategy", "answers",
        "develops", "responsible",
    }
)  # fmt: skip
"""Fields that a plan ought to fill though no entity is senseless without them; documents say where they are empty."""


def tell_chapters(telling: Telling) -> list[Block]:
    """Return all chapters, numbered."""
    return [block for number, section in enumerate(CHAPTERS, 1) for block in _section(telling, section, str(number), 2)]


def _section(telling: Telling, section: Section, number: str, level: int) -> list[Block]:
    title = Heading(level=level, text=heading(section.label, telling.wording.t), number=number)
    own = _own_blocks(telling, section, title.text, level)
    count = 0
    for inner in section.sections:
        blocks = _section(telling, inner, f"{number}.{count + 1}", level + 1)
        count += bool(blocks)
        own += blocks
    if not own and section.optional:
        return []
    return [title, *own] if own or section.sections else [title, Missing()]


def _own_blocks(telling: Telling, section: Section, title: str, level: int) -> list[Block]:
    blocks: list[Block] = []
    if section.single:
        blocks += _about(telling, section.single, getattr(telling.plan, section.single.part), WANTED)
    if section.sheet:
        blocks += _sheet(telling, section.sheet, _all_of(telling, section.sheet), title, quiet=section.optional)
    if section.frames:
        grid = frames_grid(telling, title)
        blocks += [grid] if grid else [Missing()]
    if section.cards:
        entities = _entities_of(telling, section.cards)
        for each in entities:
            blocks += _card(telling, section.cards, each, level + 1)
        if not entities and not section.optional:
            blocks.append(Missing())
    return blocks


def _all_of(telling: Telling, sheet: Sheet) -> list[Any]:
    """The entities of a sheet that stands by itself."""
    name, value = sheet.implied
    return [each for each in getattr(telling.plan, sheet.part) if not name or getattr(each, name) == value]


def _entities_of(telling: Telling, card: Card) -> list[Any]:
    """The entities of the cards of a section: those that what standing there implies is true of, each once in the document."""
    name, value = card.implied
    taken = telling.order.get(card.part, [])
    return [each for each in getattr(telling.plan, card.part) if each.id not in taken and (not name or getattr(each, name) == value)]


def _card(telling: Telling, card: Card, entity: Any, level: int) -> list[Block]:
    telling.place(card.part, entity, card.implied[0])
    leaf = leaves_of(part_type(card.part))[card.title]
    telling.mark(entity, leaf)
    title = leaf.held_by(entity)
    top = Heading(level=level, text=title, id=entity.id, missing=not title and leaf.field.required)
    wanted = WANTED if card.implied[0] else frozenset()
    blocks = _about(telling, card, entity, wanted - {card.lead})
    for sheet in card.sheets:
        inner = heading(sheet.label, telling.wording.t)
        rows = _rows_of(telling, sheet, entity)
        told = _sheet(telling, sheet, rows, inner, owned=True, quiet=card.part == "focus_areas" and not card.implied[0])
        blocks += [Heading(level=level + 1, text=inner), *told] if told else []
    return [top, *blocks]


def _about(telling: Telling, card: Card, entity: Any, wanted: frozenset[str]) -> list[Block]:
    """What a card says of the entity itself."""
    blocks: list[Block] = []
    if card.lead:
        blocks += telling.text(card.part, entity, card.lead, label=False, wanted=card.lead in wanted)
    facts = telling.facts(card.part, entity, card.facts, wanted)
    blocks += [Facts(rows=facts)] if facts else []
    for path in card.texts:
        blocks += telling.text(card.part, entity, path)
    for path in card.nested:
        blocks += telling.nested(card.part, [entity], path, keyed=False)
    return blocks


def _rows_of(telling: Telling, sheet: Sheet, entity: Any) -> list[Any]:
    """The entities of a sheet in another entity's card."""
    plan = telling.plan
    if sheet.owner:
        return [each for each in plan.owned_by(entity.id, sheet.part) if getattr(each, sheet.owner) == entity.id]
    if sheet.part == "indicators":
        goals = {each.id for each in plan.owned_by(entity.id, "sub_goals")}
        return [each for each in plan.indicators if each.goal in goals]
    concerned = {entity.id, *(each.id for each in plan.owned_by(entity.id, "activities"))}
    return [each for each in plan.anchorings if each.what in concerned]


def _sheet(telling: Telling, sheet: Sheet, entities: Sequence[Any], title: str, *, owned: bool = False, quiet: bool = False) -> list[Block]:
    """A list or table.

    Args:
        telling: What is told.
        sheet: How.
        entities: Its rows.
        title: What it shows.
        owned: Whether it stands in the card of what owns the rows.
        quiet: Whether nothing is said when there are no rows.
    """
    if sheet.style == "years":
        grid = years_grid(telling, sheet, entities, title)
        return [grid] if grid else [] if sheet.optional else [Missing()]
    if not entities:
        return [] if sheet.optional or quiet else [Missing()]
    for each in entities:
        telling.place(sheet.part, each, sheet.implied[0], sheet.owner if owned else "")
    if sheet.style == "list":
        blocks = _listing(telling, sheet, entities)
    else:
        blocks = telling.table(title, sheet.part, entities, sheet.columns, titled=False)
    for label, columns in sheet.more:
        blocks += telling.table(heading(label, telling.wording.t), sheet.part, entities, columns, titled=True)
    for path in sheet.nested:
        blocks += telling.nested(sheet.part, entities, path, keyed=True)
    return blocks + _progress(telling, sheet, entities)


def _listing(telling: Telling, sheet: Sheet, entities: Sequence[Any]) -> list[Block]:
    leaves = [leaves_of(part_type(sheet.part))[path] for path in sheet.columns]
    rows = []
    for each in entities:
        facts = telling.facts(sheet.part, each, [leaf.path for leaf in leaves[1:] if telling.cell(each, leaf).text])
        rows.append(ListRow(id=each.id, value=telling.cell(each, leaves[0]), facts=facts))
        for leaf in leaves:
            telling.mark(each, leaf)
    return [Listing(rows=tuple(rows)), *telling.texts_below(sheet.part, entities, leaves)]


def _progress(telling: Telling, sheet: Sheet, entities: Sequence[Any]) -> list[Block]:
    if sheet.part != "indicators":
        return []
    found: list[Progress | None] = [progress_of(each, telling.latest.get(each.id), telling.wording) for each in entities]
    return [each for each in found if each]
