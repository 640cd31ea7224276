"""The tree on the screen: the rows of the outline, which of them are open, marked or being moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from omstilling_tui.model.edits import existing
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.folding import fold
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.screens.plan.branches import Look, filter_line, row_line
from omstilling_tui.tui.screens.plan.growing import place_among
from omstilling_tui.tui.screens.plan.keys import CARRY, TREE
from omstilling_tui.tui.screens.plan.outline import RANKS, Node, Row, View, find_heading, find_node, outline, rows, walk, ways_to
from omstilling_tui.tui.widgets.lines import Line, Lines

_HINT = "/?"


@dataclass(frozen=True, slots=True)
class Load:
    """An entity that is being moved among those beside it.

    Attributes:
        siblings: The others, in their order.
        place: How many of them stand before it now.
    """

    id: str
    siblings: tuple[str, ...]
    start: int
    place: int


class PlanTree(Lines):
    """The tree.

    Attributes:
        ticked: The ids marked with Space.
        wanted: What the tree is filtered by.
        carried: What is being moved, if anything.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(CARRY), *bindings(TREE)]
    DEFAULT_CSS = "PlanTree { height: 1fr; }"

    @dataclass
    class Carried(Message):
        """Something was moved.

        Attributes:
            load: What, and where to.
            elsewhere: It is to go under something else.
        """

        load: Load
        elsewhere: bool = False

    def __init__(self, t: Translator, *, id: str) -> None:
        super().__init__(id=id)
        self._t = t
        self._plan = Plan()
        self._severities: dict[str, str] = {}
        self._places: tuple[Node, ...] = ()
        self._rows: dict[str, Row] = {}
        self._open: frozenset[str] = frozenset({"analysis", "main_goals", "focus_areas"})
        self.ticked: frozenset[str] = frozenset()
        self.wanted = ""
        self.carried: Load | None = None

    @property
    def node(self) -> Node | None:
        """The place that the mark is on."""
        row = self._rows.get(self.key)
        return row.node if row else None

    @property
    def ids(self) -> tuple[str, ...]:
        """What a command is about: all that is ticked, else what the mark is on."""
        if self.ticked:
            return tuple(dict.fromkeys(node.id for node in walk(self._places) if node.id in self.ticked))
        node = self.node
        return (node.id,) if node and node.id else ()

    def places(self) -> Iterator[Node]:
        """Go through every place of the tree, open or not."""
        return walk(self._places)

    def show_plan(self, plan: Plan) -> None:
        """Show the plan as it stands now."""
        self._plan = plan
        self._places = outline(plan)
        self.ticked &= plan.ids()
        if self.carried and plan.find(self.carried.id) is None:
            self.carried = None
        self.draw()

    def show_findings(self, judged: Judged) -> None:
        """Show the signs of findings."""
        worst: dict[str, str] = {}
        for finding in judged.open_findings:
            worst[finding.id] = max(worst.get(finding.id, ""), finding.severity, key=RANKS.__getitem__)
        if worst != self._severities:
            self._severities = worst
            self.draw()

    def filter(self, wanted: str) -> None:
        """Show only what has the words in its name, and the way down to it; all for none."""
        self.wanted = wanted.strip()
        self.draw()

    def go_to(self, id: str) -> bool:
        """Open the way to an entity, or to the heading over a part of the plan, and mark it; tell whether it stands in the tree."""
        node = self.node
        if node is None or node.id != id:
            node = find_node(self._places, id) or find_heading(self._places, id)
        if node is None:
            return False
        self.wanted = ""
        self._open |= ways_to(node.key)
        self.draw()
        return self.mark_key(node.key)

    def draw(self) -> None:
        """Draw the rows again."""
        plan, nodes = self._plan, self._places
        if self.carried:
            plan = place_among(plan, id=self.carried.id, siblings=self.carried.siblings, place=self.carried.place)
            nodes = outline(plan)
        found = rows(plan, nodes, View(self._open, self._severities, fold(self.wanted), fold), self._t)
        self._rows = {_key(row): row for row in found}
        head = [Line("", partial(filter_line, self.wanted, self._t))] if self.wanted else []
        self.show([*head, *(Line(key, partial(self._line, row)) for key, row in self._rows.items())])

    def action_expand(self) -> None:
        """Show what stands under the mark, or step down into it."""
        row = self._rows.get(self.key)
        if row and row.open is False:
            self._open |= {row.node.key}
            self.draw()
        elif row and row.open:
            self.action_move(1)

    def action_collapse(self) -> None:
        """Hide what stands under the mark, or step up to what it stands under."""
        row = self._rows.get(self.key)
        if row is None:
            return
        if row.open and not self.wanted:
            self._open -= {row.node.key}
            self.draw()
        else:
            self.mark_key(row.node.key if row.hint else row.node.key.rpartition("/")[0])

    def toggle(self) -> None:
        """Show or hide what stands under the mark."""
        row = self._rows.get(self.key)
        if row:
            self._open ^= {row.node.key}
            self.draw()

    def action_tick(self) -> None:
        """Mark an entity for a command about several, or not any more, and go on to the next."""
        node = self.node
        if node and node.id and not node.field:
            self.ticked ^= {node.id}
            self.draw()
        super().action_move(1)

    def action_move(self, step: int) -> None:
        """Move the mark, or what is being moved."""
        carried = self.carried
        if carried is None:
            super().action_move(step)
            return
        self.carried = replace(carried, place=max(0, min(len(carried.siblings), carried.place + step)))
        self.draw()

    def carry(self) -> bool:
        """Begin to move what the mark is on; tell whether there is anything beside it."""
        node = self.node
        if node is None or not node.id or node.field:
            return False
        above = node.key.rpartition("/")[0]
        part = node.part
        beside = [row.node.id for row in self._rows.values() if row.node.key.rpartition("/")[0] == above and row.node.part == part]
        ids = [id for id in dict.fromkeys(beside) if id and self._plan.part_of(id) == self._plan.part_of(node.id)]
        existing(self._plan, node.id)
        here = ids.index(node.id)
        self.carried = Load(node.id, tuple(id for id in ids if id != node.id), here, here)
        if len(ids) < 2:
            self.carried = None
        self.refresh()
        self.refresh_bindings()
        return len(ids) > 1

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While something is moved, Enter, m and Esc are about that."""
        if action in ("drop", "carry_elsewhere", "put_back"):
            return self.carried is not None
        if action in ("choose", "tick", "expand", "collapse"):
            return self.carried is None
        return super().check_action(action, parameters)

    def action_drop(self) -> None:
        """Leave what is being moved where it is now."""
        self._put_down(elsewhere=False)

    def action_carry_elsewhere(self) -> None:
        """Move it under something else."""
        self._put_down(elsewhere=True)

    def action_put_back(self) -> None:
        """Leave it where it was."""
        self.carried = None
        self.draw()
        self.refresh_bindings()

    def _line(self, row: Row, width: int) -> Content:
        """A row as it is drawn now."""
        marked = self.has_focus and _key(row) == self.key
        carried = self.carried is not None and self.carried.id == row.node.id
        return row_line(row, width, self._t, Look(marked=marked, ticked=row.node.id in self.ticked, carried=carried))

    def _put_down(self, *, elsewhere: bool) -> None:
        load = self.carried
        self.action_put_back()
        if load:
            self.post_message(self.Carried(load, elsewhere))


def _key(row: Row) -> str:
    return f"{row.node.key}{_HINT}" if row.hint else row.node.key
