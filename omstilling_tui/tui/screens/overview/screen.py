"""Oversikt: the process, the plan check, the next deadlines, the goals; each line leads to where it is worked with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from omstilling_tui.hooks.judging import ChecklistState, Finding
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.messages import Goto, OpenPlace
from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.screens.overview import changing
from omstilling_tui.tui.screens.overview.beginning import beginning_lines, is_beginning
from omstilling_tui.tui.screens.overview.deadlines import deadlines
from omstilling_tui.tui.screens.overview.keys import OVERVIEW
from omstilling_tui.tui.screens.overview.leading import DECIDING, place_of_finding, place_of_item
from omstilling_tui.tui.screens.overview.lines import (
    checklist_lines,
    deadline_lines,
    finding_lines,
    goal_lines,
    phase_lines,
    told_finding,
    told_item,
)
from omstilling_tui.tui.widgets.lines import Line, Lines


class OverviewScreen(PlaceScreen):
    """The home of the work."""

    PLACE = "overview"
    BINDINGS: ClassVar[list[BindingType]] = bindings(OVERVIEW)
    CSS = """
    OverviewScreen #columns { layout: vertical; height: 1fr; }
    OverviewScreen #left { height: 1fr; }
    OverviewScreen #right { height: auto; }
    OverviewScreen.-widest #columns { layout: horizontal; }
    OverviewScreen.-widest #left, OverviewScreen.-widest #right { width: 1fr; height: 1fr; }
    OverviewScreen.-widest #right #deadlines { max-height: 50%; }
    OverviewScreen.-widest #right #goals { max-height: 50%; }
    OverviewScreen #beginning { display: none; height: auto; }
    OverviewScreen #phases { height: auto; }
    OverviewScreen #findings { height: 1fr; min-height: 3; }
    OverviewScreen #deadlines { height: auto; max-height: 5; }
    OverviewScreen #goals { height: auto; max-height: 4; }
    OverviewScreen.-tall #deadlines { max-height: 8; }
    OverviewScreen.-tall #goals { max-height: 8; }
    OverviewScreen.-beginning #beginning { display: block; }
    OverviewScreen.-beginning #goals, OverviewScreen.-beginning #deadlines { display: none; }
    OverviewScreen #checklist { display: none; height: 1fr; }
    OverviewScreen.-checklist #columns { display: none; }
    OverviewScreen.-checklist #checklist { display: block; }
    OverviewScreen #told { height: 2; padding: 0 1; color: $text-muted; }
    OverviewScreen.-tall #told, OverviewScreen.-checklist #told { height: 3; }
    """

    def compose_body(self) -> ComposeResult:
        """Lay out the sections, and the checklist that takes their place."""
        with Container(id="columns"):
            with Vertical(id="left"):
                yield from (self._section(name) for name in ("beginning", "phases", "findings"))
            with Vertical(id="right"):
                yield from (self._section(name) for name in ("deadlines", "goals"))
        yield self._section("checklist")
        yield Static(id="told")

    def _section(self, name: str) -> Lines:
        lines = Lines(id=name, classes="section")
        lines.border_title = Content(self.t(f"tui.section.{name}"))
        return lines

    def on_mount(self) -> None:
        """Begin on the first thing to be put right."""
        self._draw()
        self.query_one("#findings", Lines).focus()

    def watch_plan(self) -> None:
        """Draw what follows from the plan."""
        super().watch_plan()
        self._draw()

    def watch_judged(self) -> None:
        """Draw what follows from its findings and its checklist."""
        super().watch_judged()
        self._draw()

    def _draw(self) -> None:
        if not self.is_mounted or not self.query("#goals"):
            return
        today = self.session.today()
        self.set_class(is_beginning(self.plan), "-beginning")
        drawn: dict[str, Sequence[Line]] = {
            "beginning": beginning_lines(self.plan, self.t),
            "phases": phase_lines(self.judged, self.t),
            "findings": finding_lines(self.judged, self.plan, self.t),
            "deadlines": deadline_lines(deadlines(self.plan, today, self.judged.due), self.t, today),
            "goals": goal_lines(self.plan, self.judged, self.t),
            "checklist": checklist_lines(self.judged, self.plan, self.t),
        }
        for name, lines in drawn.items():
            self.query_one(f"#{name}", Lines).show(lines)
        self.query_one("#findings", Lines).border_title = Content(self._check_title())
        self._tell_marked()

    def _check_title(self) -> str:
        if not self.judged.known:
            return self.t("tui.section.findings")
        return self.t("tui.check-counts", errors=self.judged.count("error"), warnings=self.judged.count("warning"))

    @on(Lines.Marked)
    def tell_marked(self) -> None:
        """Show whole what stands shortened on the marked line."""
        self._tell_marked()

    def on_descendant_focus(self) -> None:
        """Another list has another mark."""
        self._tell_marked()

    @on(Lines.Chosen)
    def open_line(self, event: Lines.Chosen) -> None:
        """Go where the line leads."""
        event.stop()
        sort, _, rest = event.key.partition(":")
        if sort == "phase":
            self._open_checklist(rest)
        elif sort == "finding":
            self.post_message(Goto(*place_of_finding(self.judged.findings[int(rest)])))
        elif sort == "goto":
            id, _, field = rest.rpartition(":")[0].partition(":")
            self.post_message(Goto(id, field))
        elif sort == "item":
            self._open_item()

    def _open_item(self) -> None:
        """Go where the item is worked with; one that is ticked by hand is ticked here."""
        item = self._item()
        target = place_of_item(item.id) if item else ""
        if target == DECIDING:
            self.post_message(OpenPlace("decisions"))
        elif target:
            self.post_message(Goto(target))
        else:
            self.action_tick()

    def action_back(self) -> None:
        """Leave the checklist; on the overview itself there is nothing to go back to."""
        if self.has_class("-checklist"):
            self.remove_class("-checklist")
            self.query_one("#phases").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Offer what fits the focused list."""
        focused = self.focused.id if self.focused else ""
        if action == "accept":
            return focused == "findings" and not self.session.readonly
        if action == "tick":
            return focused == "checklist" and not self.session.readonly
        return True

    def action_accept(self) -> None:
        """Accept the marked finding with a reason."""
        finding = self._finding()
        if finding is not None:
            changing.ask_accept(self, finding)

    def action_tick(self) -> None:
        """Tick the marked item, with what shows that it is done; or take the tick back."""
        item = self._item()
        if item is not None:
            changing.ask_tick(self, item)

    def _open_checklist(self, phase: str) -> None:
        self.add_class("-checklist")
        lines = self.query_one("#checklist", Lines)
        first = next((each for each in self.judged.checklist if each.phase == phase), None)
        if first:
            lines.mark_key(f"item:{first.id}")
        lines.focus()

    def _tell_marked(self) -> None:
        lines = self.focused if isinstance(self.focused, Lines) else None
        item, finding = self._item(), self._finding()
        told = Content("")
        if lines is not None and lines.id == "checklist" and item:
            told = told_item(item, self.t)
        elif lines is not None and lines.id == "findings" and finding:
            told = told_finding(finding, self.t)
        self.query_one("#told", Static).update(told)

    def _item(self) -> ChecklistState | None:
        id = self.query_one("#checklist", Lines).key.removeprefix("item:")
        return next((each for each in self.judged.checklist if each.id == id), None)

    def _finding(self) -> Finding | None:
        key = self.query_one("#findings", Lines).key
        return self.judged.findings[int(key.removeprefix("finding:"))] if key.startswith("finding:") else None
