"""Plan: everything that stands in the plan, as a tree with what is marked told beside it, and as forms."""

from __future__ import annotations

from typing import ClassVar

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.messages import DraftDone, Drafted
from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.screens.plan import changing, opening
from omstilling_tui.tui.screens.plan.detail import DetailPane
from omstilling_tui.tui.screens.plan.details import Links, guide, links_in, tell
from omstilling_tui.tui.screens.plan.forms import FormStack
from omstilling_tui.tui.screens.plan.keys import PLAN
from omstilling_tui.tui.screens.plan.tree import PlanTree
from omstilling_tui.tui.session import Session
from omstilling_tui.tui.widgets.fields.typed import Setting
from omstilling_tui.tui.widgets.form import Form
from omstilling_tui.tui.widgets.lines import Lines

_TWO_PANES = 72
_ALL_PANES = 180


class PlanScreen(PlaceScreen):
    """The plan."""

    PLACE = "plan"
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLAN)
    CSS = """
    PlanScreen #tree { width: 34; border-right: vkey $panel-lighten-2; }
    PlanScreen #beside { width: 1fr; }
    PlanScreen #guide { width: 36; display: none; padding: 0 1; border-left: vkey $panel-lighten-2; color: $text-muted; }
    PlanScreen.-widest #guide { display: block; }
    PlanScreen.-widest.-form #guide { display: none; }
    PlanScreen.-widest.-form.-vast #guide { display: block; }
    PlanScreen.-widest #tree { width: 40; }
    PlanScreen.-form.-narrow #tree, PlanScreen.-form.-tiny #tree { display: none; }
    PlanScreen.-single #beside { display: none; }
    PlanScreen.-single #tree { width: 1fr; border-right: none; }
    PlanScreen.-single.-form #beside { display: block; }
    PlanScreen.-zoom-tree #beside, PlanScreen.-zoom-tree #guide { display: none; }
    PlanScreen.-zoom-tree #tree { width: 1fr; border-right: none; }
    PlanScreen.-zoom-beside #tree, PlanScreen.-zoom-beside #guide { display: none; }
    PlanScreen.-zoom-beside #beside { display: block; }
    PlanScreen.-form #detail { display: none; }
    """

    plan_tree = getters.query_one("#tree", PlanTree)
    forms = getters.query_one("#forms", FormStack)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._linked: tuple[Plan, Links] | None = None

    def compose_body(self) -> ComposeResult:
        """Lay the tree, the detail and the guide out beside each other."""
        with Horizontal():
            yield PlanTree(self.t, id="tree")
            with Vertical(id="beside"):
                yield DetailPane(id="detail")
                yield FormStack(Setting(self.t, self.session.today()), id="forms").data_bind(PlanScreen.plan, PlanScreen.judged)
            yield Static(id="guide")

    def on_mount(self) -> None:
        """Begin in the tree."""
        self.plan_tree.show_plan(self.plan)
        self.plan_tree.show_findings(self.judged)
        self.plan_tree.focus()
        self._tell(anew=True)

    def on_resize(self, event: events.Resize) -> None:
        """Show the tree alone where there is no room beside it, and the guide beside a form where there is plenty."""
        self.set_class(event.size.width < _TWO_PANES, "-single")
        self.set_class(event.size.width >= _ALL_PANES, "-vast")

    def watch_plan(self) -> None:
        """Draw the plan as it stands now."""
        super().watch_plan()
        if self.is_mounted and self.query("#tree"):
            self.plan_tree.show_plan(self.plan)
            self._tell(anew=False)

    def watch_judged(self) -> None:
        """Draw what there is to say of it."""
        super().watch_judged()
        if self.is_mounted and self.query("#tree"):
            self.plan_tree.show_findings(self.judged)
            self._tell(anew=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing is changed where nothing may be, nor by these keys while a form is open."""
        if action == "ask" and self.is_mounted:
            changes = parameters != ("filter",)
            busy = self.forms.is_open or self.plan_tree.carried is not None
            return not busy and not (changes and self.session.readonly)
        return super().check_action(action, parameters)

    def open_entity(self, id: str, field: str = "", draft: str | None = None) -> None:
        """Mark an entity, and open its form when a field is named; with a draft the text stands in its field."""
        if draft is not None:
            self.forms.unsaved[(id, field)] = draft
        if id.startswith("new:"):
            opening.open_unmade(self, id)
        elif self.plan_tree.go_to(id):
            self.plan_tree.focus()
            if field and not self.session.readonly:
                opening.edit(self, id, field)
        else:
            self.tell(self.t("tui_plan.no-such", id=id), "warning")

    @on(FormStack.Emptied)
    def _back_to_tree(self, event: FormStack.Emptied) -> None:
        event.stop()
        self.remove_class("-form")
        self.plan_tree.focus()
        self._tell(anew=False)
        self.refresh_bindings()
        if event.kept:
            self.tell(self.t("tui_plan.kept", field=event.kept), "warning")

    @on(Form.Made)
    def _mark_made(self, event: Form.Made) -> None:
        event.stop()
        self.call_after_refresh(self.plan_tree.go_to, event.id)

    @on(Lines.Marked, "#tree")
    def _tell_marked(self) -> None:
        self._tell(anew=True)

    @on(Lines.Chosen, "#tree")
    def _open_marked(self) -> None:
        node = self.plan_tree.node
        if node is None:
            return
        if self.plan_tree.key != node.key:
            self.action_ask("new")
        elif node.id and not self.session.readonly:
            opening.edit(self, node.id, node.field)
        else:
            self.plan_tree.toggle()

    def on_drafted(self, event: Drafted) -> None:
        """Remember what is being typed, for when its form is opened again; the app keeps it too."""
        self.forms.unsaved[(event.id, event.field)] = event.text

    def on_draft_done(self, event: DraftDone) -> None:
        """Forget it."""
        self.forms.unsaved.pop((event.id, event.field), None)

    def marked_text(self) -> str:
        """Return what is told of the marked place."""
        return self.query_one("#detail", DetailPane).words

    def whole_text(self) -> str:
        """Return the same: the whole plan is what the exports are for."""
        return self.marked_text()

    def action_ask(self, what: str) -> None:
        """Do one of the things that `changing` names, which may ask something first."""
        changing.ASKED[what](self)

    @on(PlanTree.Carried)
    def _carried(self, event: PlanTree.Carried) -> None:
        event.stop()
        if event.elsewhere:
            changing.ask_parent(self, event.load.id)
        else:
            changing.finish_move(self, event.load)

    def action_back(self) -> None:
        """Take the filter or the marks away; then back to the overview."""
        if self.plan_tree.wanted or self.plan_tree.ticked:
            self.plan_tree.ticked = frozenset()
            self.plan_tree.filter("")
        elif self.plan_tree.has_focus:
            super().action_back()
        else:
            self.plan_tree.focus()

    def action_zoom(self) -> None:
        """Give the pane that is stood in the whole width, or give it back."""
        name = "-zoom-tree" if self.plan_tree.has_focus and not self.has_class("-single") else "-zoom-beside"
        zoomed = self.has_class("-zoom-tree") or self.has_class("-zoom-beside")
        self.remove_class("-zoom-tree", "-zoom-beside")
        if not zoomed:
            self.add_class(name)

    def _tell(self, *, anew: bool) -> None:
        node = self.plan_tree.node
        if node is not None:
            if self._linked is None or self._linked[0] is not self.plan:
                self._linked = (self.plan, links_in(self.plan))
            told = tell(self.plan, node, self.judged, self._linked[1], self.t)
            self.query_one("#detail", DetailPane).show(told, anew=anew)
            self.query_one("#guide", Static).update(Content(guide(node, self.t)))
