"""The palette: every command and every part of the plan by its name, however æ, ø and å are typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input

from omstilling_tui.model.plan import Plan, entities
from omstilling_tui.text.labels import one_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.folding import fold, score
from omstilling_tui.tui.judging import Judged
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.keys.dialogs import PALETTE
from omstilling_tui.tui.keys.names import key_name
from omstilling_tui.tui.keys.registry import acts_by_id
from omstilling_tui.tui.messages import Goto
from omstilling_tui.tui.session import Session
from omstilling_tui.tui.text import fit, shorten
from omstilling_tui.tui.widgets.lines import Line, Lines
from omstilling_tui.workbench.wording import title_of

_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen.

    Attributes:
        title: What it is called.
        note: What stands to the right: a command's key, an entity's sort.
        chosen: The key of a binding to run, or where to go.
    """

    title: str
    note: str
    chosen: Goto | str


class PaletteScreen(ModalScreen[Goto | str | None]):
    """A field and the list of what fits; it answers with the binding's key to run, or with where to go."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(PALETTE)
    DEFAULT_CSS = """
    PaletteScreen { align: center top; background: transparent; }
    PaletteScreen #palette {
        width: 72; max-width: 100%; height: auto; max-height: 80%; margin-top: 1; border: round $border; background: $surface;
    }
    PaletteScreen Input { background: $surface; padding: 0 1; }
    PaletteScreen Lines { height: auto; max-height: 16; background: $surface; }
    """

    def __init__(self, session: Session, plan: Plan, judged: Judged, active: Mapping[str, ActiveBinding]) -> None:
        super().__init__()
        self._session = session
        self._entries = [*commands(active, session.t), *parts(plan, session.t), *findings(judged, session.t)]
        self._folded = [fold(f"{entry.title} {entry.note}") for entry in self._entries]

    def compose(self) -> ComposeResult:
        """Lay out the field over the list."""
        with Vertical(id="palette"):
            field = Input(placeholder=self._session.t("tui.palette.placeholder"), compact=True)
            field.cursor_blink = False
            yield field
            yield Lines(driven=True)

    def on_mount(self) -> None:
        """Show the commands to begin with."""
        self._find("")

    @on(Input.Changed)
    def find(self, event: Input.Changed) -> None:
        """Show what fits the words typed."""
        self._find(event.value)

    @on(Input.Submitted)
    def choose(self) -> None:
        """Take the marked one."""
        self.query_one(Lines).action_choose()

    @on(Lines.Chosen)
    def take(self, event: Lines.Chosen) -> None:
        """Answer with the one chosen."""
        event.stop()
        if event.key.isdigit():
            self.dismiss(self._entries[int(event.key)].chosen)

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    def action_move(self, step: int) -> None:
        """Move the mark."""
        self.query_one(Lines).action_move(step)

    def action_page(self, step: int) -> None:
        """Move the mark a screenful."""
        self.query_one(Lines).action_page(step)

    def _find(self, words: str) -> None:
        folded = fold(words)
        scored = [(score(folded, text), place) for place, text in enumerate(self._folded)]
        fitting = sorted((-points, place) for points, place in scored if points > 0)[:_MOST]
        lines = [Line(str(place), partial(_drawn, self._entries[place])) for _, place in fitting]
        list_ = self.query_one(Lines)
        list_.show(lines or [Line("", lambda _: Content.styled(self._session.t("tui.palette.nothing"), "$text-muted"))])
        list_.action_jump(0)


def commands(active: Mapping[str, ActiveBinding], t: Translator) -> Iterable[Entry]:
    """Return the commands that work now, each once, with its first key."""
    acts, found = acts_by_id(), dict[str, str]()
    for key, each in active.items():
        act = acts.get(each.binding.id or "")
        if act and each.enabled and not act.id.startswith(("list.", "screen.")):
            found.setdefault(act.id, key)
    for id in sorted(found, key=lambda id: not id.startswith("go.")):
        name = acts[id].name(t)
        yield Entry(name[:1].upper() + name[1:], key_name(found[id], t), found[id])


def parts(plan: Plan, t: Translator) -> Iterable[Entry]:
    """Return the plan's parts."""
    for part, entity in entities(plan):
        label = one_label(part, t)
        title = title_of(entity, t)
        yield Entry(
            f"{entity.id}  {title}" if part not in ("programme", "vision", "development_analysis") else title or label,
            label,
            Goto(entity.id),
        )


def findings(judged: Judged, t: Translator) -> Sequence[Entry]:
    """Return the open findings."""
    return [Entry(t.pick(each.message), t("tui.palette.finding"), Goto(each.id, each.field)) for each in judged.open_findings]


def _drawn(entry: Entry, width: int) -> Content:
    note = shorten(entry.note, width // 3)
    return Content.assemble(fit(entry.title, width - len(note) - 2), " ", (note, "$text-muted"), " ")
