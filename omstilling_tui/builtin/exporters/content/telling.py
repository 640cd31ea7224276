"""Parts of a plan made into blocks, and the account of what has been told, so that nothing is told twice or left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from omstilling_tui.builtin.exporters.content.blocks import Block, Cell, Column, Fact, FreeText, Grid, Missing
from omstilling_tui.builtin.exporters.content.leaves import Leaf, leaves_of
from omstilling_tui.builtin.exporters.content.naming import column, nested_type
from omstilling_tui.builtin.exporters.content.wording import Wording
from omstilling_tui.model.fields import Kind
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan, part_type
from omstilling_tui.text.labels import field_label

_LONGEST_IN_A_CELL = 240
_NUMBERS = (Kind.NUMBER, Kind.MONEY, Kind.INTEGER)


@dataclass
class Telling:
    """What is told of a plan, as it is being told.

    Attributes:
        wording: The words of the document.
        latest: The newest measurement of each indicator.
        told: The paths of the fields that have been told, by the entity's id.
        order: The ids of the entities that have been told, by part, in the order of telling.
    """

    plan: Plan
    wording: Wording
    latest: Mapping[str, Measurement] = field(default_factory=dict)
    told: dict[str, set[str]] = field(default_factory=dict)
    order: dict[str, list[str]] = field(default_factory=dict)

    def label(self, part: str, leaf: Leaf) -> str:
        """Return the name of a field of a part."""
        return column(part, leaf.path, self.wording.t)

    def is_number(self, leaf: Leaf) -> bool:
        """Tell whether a field holds figures, which stand to the right."""
        return leaf.field.kind in _NUMBERS

    def place(self, part: str, entity: Any, *implied: str) -> None:
        """Take down that an entity has its place here, and which fields the place tells."""
        self.order.setdefault(part, []).append(entity.id)
        self.told.setdefault(entity.id, set()).update(name for name in implied if name)

    def mark(self, entity: Any, leaf: Leaf) -> None:
        """Take down that a field has been told; a date that is known tells how exactly too."""
        told = self.told.setdefault(entity.id, set())
        told.add(leaf.path)
        if leaf.precision and leaf.held_by(entity):
            told.add(leaf.precision)

    def cell(self, entity: Any, leaf: Leaf) -> Cell:
        """Return a field's value as a cell, empty for a text that needs more room than that."""
        if not fits(entity, leaf) or _told_by_a_date(entity, leaf):
            return Cell(markdown=leaf.field.kind is Kind.MARKDOWN)
        text = self.wording.write(leaf, entity)
        held = leaf.held_by(entity)
        links = held if leaf.field.kind is Kind.REFERENCES else (held,) if leaf.field.kind in (Kind.REFERENCE, Kind.PERSON) else ()
        return Cell(
            text=text,
            markdown=leaf.field.kind is Kind.MARKDOWN,
            number=self.is_number(leaf),
            missing=not text and leaf.field.required,
            links=tuple(id for id in links if id and self.plan.find(id)),
        )

    def facts(self, part: str, entity: Any, paths: Sequence[str], wanted: frozenset[str] = frozenset()) -> tuple[Fact, ...]:
        """Return fields as labelled values, those that are empty left out unless they are required or wanted."""
        rows = []
        for path in paths:
            leaf = leaves_of(part_type(part))[path]
            self.mark(entity, leaf)
            value = self.cell(entity, leaf)
            if not value.text and path in wanted:
                value = Cell(missing=True)
            if value.text or value.missing:
                rows.append(Fact(label=column(part, path, self.wording.t), value=value))
        return tuple(rows)

    def text(self, part: str, entity: Any, path: str, *, label: bool = True, wanted: bool = False) -> list[Block]:
        """Return a free text, below its label unless the heading above says what it is."""
        leaf = leaves_of(part_type(part))[path]
        self.mark(entity, leaf)
        held = leaf.held_by(entity)
        if held:
            return [FreeText(markdown=held, label=column(part, path, self.wording.t) if label else "")]
        return [Missing()] if wanted or leaf.field.required else []

    def table(self, caption: str, part: str, entities: Sequence[Any], paths: Sequence[str], *, titled: bool) -> list[Block]:
        """Return a table with a row for each entity, and below it the texts that need more room than a cell."""
        leaves = [leaves_of(part_type(part))[path] for path in paths]
        columns, rows = [Column(label=self.wording.t("fields.name.id"))], [[Cell(text=each.id)] for each in entities]
        for leaf in leaves:
            cells = [self.cell(each, leaf) for each in entities]
            if any(cell.text or cell.missing for cell in cells):
                columns.append(Column(label=self.label(part, leaf), number=self.is_number(leaf)))
                for row, cell in zip(rows, cells, strict=True):
                    row.append(cell)
        for each in entities:
            for leaf in leaves:
                self.mark(each, leaf)
        grid: list[Block] = []
        if len(columns) > 1 or not titled:
            grid.append(Grid(caption=caption, columns=tuple(columns), rows=tuple(map(tuple, rows)), titled=titled))
        return grid + self.texts_below(part, entities, leaves)

    def texts_below(self, part: str, entities: Iterable[Any], leaves: Sequence[Leaf]) -> list[Block]:
        """Return the texts of the rows of a table or list that need more room than a cell."""
        return [
            FreeText(markdown=leaf.held_by(each), label=self.label(part, leaf), about=each.id)
            for each in entities
            for leaf in leaves
            if not fits(each, leaf)
        ]

    def nested(self, part: str, entities: Sequence[Any], path: str, *, keyed: bool) -> list[Block]:
        """Return the nested values in a list of each of the entities as one table.

        Args:
            part: The entities' part.
            entities: The entities.
            path: The path of the list.
            keyed: Whether the first column holds the entities' ids; without it there is one entity.
        """
        t, leaf = self.wording.t, leaves_of(part_type(part))[path]
        pairs = [(each, place, value) for each in entities for place, value in enumerate(leaf.held_by(each), 1)]
        for each in entities:
            self.mark(each, leaf)
        if not pairs:
            return []
        columns, rows = [Column(label=t("fields.name.id"))], [[Cell(text=each.id)] for each, _, _ in pairs]
        for inner in self._nested_columns(nested_type(part_type(part), path), [value for _, _, value in pairs]):
            columns.append(Column(label=field_label(part, f"{path}.{inner.path}", t), number=self.is_number(inner)))
            for row, (_, _, value) in zip(rows, pairs, strict=True):
                row.append(self.cell(value, inner))
        label = column(part, path, t)
        start = 0 if keyed else 1
        grid = Grid(caption=label, columns=tuple(columns[start:]), rows=tuple(tuple(row[start:]) for row in rows), titled=True, keyed=keyed)
        below = [
            FreeText(
                markdown=inner.held_by(value), label=f"{label} {place} · {field_label(part, f'{path}.{inner.path}', t)}", about=each.id
            )
            for each, place, value in pairs
            for inner in leaves_of(type(value)).values()
            if not fits(value, inner)
        ]
        return [grid, *below]

    def _nested_columns(self, type_: type[Any], values: Sequence[Any]) -> list[Leaf]:
        """The columns of a table of nested values: the first, and each that says something in some row."""
        return [
            leaf
            for place, leaf in enumerate(leaves_of(type_).values())
            if not place or leaf.field.required or any(self.cell(value, leaf).text for value in values)
        ]

    def figure(self, amount: Decimal | None, *, derived: bool = False) -> Cell:
        """Return an amount as a cell."""
        leaf = leaves_of(part_type("funding"))["amount"]
        text = "" if amount is None else self.wording.write_plain(leaf.field, amount)
        return Cell(text=text, number=True, derived=derived)


def fits(entity: Any, leaf: Leaf) -> bool:
    """Tell whether a field's value can stand in a cell, word for word: a short line without what a cell would misread."""
    if leaf.field.kind is not Kind.MARKDOWN:
        return True
    held = leaf.held_by(entity)
    emphasised = held.startswith("*") and held.endswith("*")
    return len(held) <= _LONGEST_IN_A_CELL and "\n" not in held and "\\" not in held and not emphasised


def _told_by_a_date(entity: Any, leaf: Leaf) -> bool:
    """Tell whether the field says how exactly a date is known that stands there in words."""
    return any(other.precision == leaf.path and other.held_by(entity) for other in leaves_of(type(entity)).values())
