"""The register at the end of a plan document: tables, by part, of all that the chapters didn't tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from omstilling_tui.builtin.exporters.content.blocks import Block, Cell, Column, Grid, Heading, Remark
from omstilling_tui.builtin.exporters.content.leaves import Leaf, leaves_of
from omstilling_tui.builtin.exporters.content.naming import register_heading
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
    for each in entities:
        telling.place(part, each)
    return _table(telling, "alone", part, entities, list(leaves_of(part_type(part)).values())) if entities else []


def _more(telling: Telling, part: str) -> list[Block]:
    """What the chapters left out of the entities that they tell of."""
    entities = [getattr(telling.plan, part)] if part in type_of_single else getattr(telling.plan, part)
    untold = {each.id: [leaf for leaf in leaves_of(part_type(part)).values() if _untold(telling, each, leaf)] for each in entities}
    leaves = [leaf for leaf in leaves_of(part_type(part)).values() if any(leaf in found for found in untold.values())]
    return _table(telling, "more", part, [each for each in entities if untold[each.id]], leaves) if leaves else []


def _untold(telling: Telling, entity: Any, leaf: Leaf) -> bool:
    return leaf.path not in telling.told.get(entity.id, ()) and not leaf.is_default(entity)


def _table(telling: Telling, sort: str, part: str, entities: Sequence[Any], leaves: Sequence[Leaf]) -> list[Block]:
    title = register_heading(sort, part, telling.wording.t)
    plain = [leaf for leaf in leaves if leaf.field.kind is not Kind.VALUES]
    only = [each for each in entities if sort == "alone" or any(_untold(telling, each, leaf) for leaf in plain)]
    nested = [(leaf, [each for each in entities if _untold(telling, each, leaf)]) for leaf in leaves if leaf not in plain]
    blocks: list[Block] = [Heading(level=3, text=title)]
    if only:
        blocks += telling.table(title, part, only, [leaf.path for leaf in plain], titled=False)
    for leaf, holders in nested:
        blocks += telling.nested(part, holders, leaf.path, keyed=True)
    return blocks


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
