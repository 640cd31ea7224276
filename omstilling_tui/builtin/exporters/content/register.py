"""The register at the end of a plan document: tables, by part, of all that the chapters didn't tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from omstilling_tui.builtin.exporters.content.blocks import Block, Cell, Column, Grid, Heading, Remark
from omstilling_tui.builtin.exporters.content.leaves import Leaf, leaves_of
from omstilling_tui.builtin.exporters.content.naming import nested_paths, register_heading
from omstilling_tui.builtin.exporters.content.telling import Telling
from omstilling_tui.model.fields import Kind
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, part_type, type_of_single
from omstilling_tui.text.labels import kind_label


def tell_register(telling: Telling, measurements: Sequence[Measurement]) -> list[Block]:
    """Return the register; call it when the chapters have been told."""
    t = telling.wording.t
    blocks: list[Block] = []
    for part in (*type_of_single, *COLLECTIONS):
        blocks += _alone(telling, part)
        blocks += _more(telling, part)
    blocks += _measured(telling, measurements)
    blocks += _order(telling)
    intro: list[Block] = [Heading(level=2, text=t("documents.register")), Remark(text=t("documents.register-intro"))]
    return [*intro, *(blocks or [Remark(text=t("documents.register-empty"))])]


def _alone(telling: Telling, part: str) -> list[Block]:
    """The entities that have no place in the chapters, whole."""
    if part in type_of_single:
        return []
    placed = set(telling.order.get(part, ()))
    entities = [each for each in getattr(telling.plan, part) if each.id not in placed]
    if not entities:
        return []
    for each in entities:
        telling.place(part, each)
    title = register_heading("alone", part, telling.wording.t)
    leaves = leaves_of(part_type(part)).values()
    plain = [leaf.path for leaf in leaves if leaf.field.kind is not Kind.VALUES]
    blocks = [Heading(level=3, text=title), *telling.table(title, part, entities, plain, titled=False)]
    return blocks + _lists(telling, part, entities)


def _more(telling: Telling, part: str) -> list[Block]:
    """What the chapters left out of the entities that they tell of."""
    entities = [getattr(telling.plan, part)] if part in type_of_single else getattr(telling.plan, part)
    leaves = [leaf for leaf in leaves_of(part_type(part)).values() if leaf.field.kind is not Kind.VALUES]
    blocks = _more_cells(telling, part, entities, leaves)
    for each in entities:
        blocks += telling.texts_below(part, [each], [leaf for leaf in leaves if _untold(telling, each, leaf)])
    blocks += _lists(telling, part, entities)
    return [Heading(level=3, text=register_heading("more", part, telling.wording.t)), *blocks] if blocks else []


def _more_cells(telling: Telling, part: str, entities: Sequence[Any], leaves: Sequence[Leaf]) -> list[Block]:
    """A table of the short values that the chapters left out; what they told of another row stays empty here."""
    rows = {each.id: [telling.cell(each, leaf) if _untold(telling, each, leaf) else Cell() for leaf in leaves] for each in entities}
    told = {id: cells for id, cells in rows.items() if any(cell.text for cell in cells)}
    shown = [place for place in range(len(leaves)) if any(cells[place].text for cells in told.values())]
    if not told:
        return []
    t = telling.wording.t
    head = [Column(label=telling.label(part, leaves[place]), number=telling.is_number(leaves[place])) for place in shown]
    written = tuple((Cell(text=id), *(cells[place] for place in shown)) for id, cells in told.items())
    columns = (Column(label=t("fields.name.id")), *head)
    return [Grid(caption=register_heading("more", part, t), columns=columns, rows=written)]


def _lists(telling: Telling, part: str, entities: Sequence[Any]) -> list[Block]:
    """The lists of nested values that haven't been told."""
    blocks: list[Block] = []
    for path in nested_paths(part_type(part)):
        leaf = leaves_of(part_type(part))[path]
        blocks += telling.nested(part, [each for each in entities if _untold(telling, each, leaf)], path, keyed=True)
    return blocks


def _untold(telling: Telling, entity: Any, leaf: Leaf) -> bool:
    return leaf.path not in telling.told.get(entity.id, ()) and not leaf.is_default(entity)


def _measured(telling: Telling, measurements: Sequence[Measurement]) -> list[Block]:
    if not measurements:
        return []
    t, part = telling.wording.t, "measurements"
    title = register_heading("alone", part, t)
    leaves = leaves_of(Measurement)
    shown = [leaf for leaf in leaves.values() if any(telling.cell(each, leaf).text for each in measurements)]
    columns = (
        Column(label=t("fields.name.id")),
        *(Column(label=telling.label(part, leaf), number=telling.is_number(leaf)) for leaf in shown),
    )
    rows = tuple((Cell(text=each.id), *(telling.cell(each, leaf) for leaf in shown)) for each in measurements)
    return [Heading(level=3, text=title), Grid(caption=title, columns=columns, rows=rows)]


def _order(telling: Telling) -> list[Block]:
    """The order of the entities where it is another one than that of the document."""
    t = telling.wording.t
    rows = []
    for part in COLLECTIONS:
        stand = [each.id for each in getattr(telling.plan, part)]
        if stand != telling.order.get(part, []):
            rows.append((Cell(text=kind_label(part, t)), Cell(text=", ".join(stand))))
    if not rows:
        return []
    title = t("documents.register-order")
    columns = (Column(label=t("documents.register-part")), Column(label=title))
    return [Heading(level=3, text=title), Grid(caption=title, columns=columns, rows=tuple(rows))]
