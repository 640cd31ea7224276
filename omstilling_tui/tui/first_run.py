"""The first run: there is no plan yet, and a stranger must get going within a minute."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import Input, Static

from omstilling_tui.errors import OmstillingError
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.key_order import KeyOrderApp
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.keys.dialogs import FIRST_RUN
from omstilling_tui.tui.outlet import Outlet
from omstilling_tui.tui.text import fit, plain
from omstilling_tui.tui.theme import THEMES
from omstilling_tui.tui.widgets.lines import Line, Lines
from omstilling_tui.tui.wording import sentence
from omstilling_tui.workbench.founding import create_workspace

_FIELDS: Final = ("municipality", "name", "start", "end", "folder")
EXAMPLE: Final = "example"


class FirstRunApp(KeyOrderApp[str]):
    """Two steps: how to begin, and what the plan is of. It answers with the configuration's path, or with `EXAMPLE`."""

    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = "look.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings(FIRST_RUN)
    CSS = """
    #welcome { height: auto; padding: 1 2; }
    #ways { height: auto; margin: 0 1; }
    #form { display: none; layout: grid; grid-size: 2; grid-columns: 30 1fr; grid-rows: 1; grid-gutter: 1 0; height: auto; padding: 0 2; }
    #form .label { height: 1; color: $text-muted; }
    #form Input { background: $surface; padding: 0 1; }
    #form .help { column-span: 2; height: 1; color: $text-muted; }
    #wrong { height: auto; padding: 0 2; color: $text-error; }
    #keys { dock: bottom; height: 1; background: $panel; padding: 0 1; }
    .-form #form { display: block; }
    .-form #ways { display: none; }
    """

    def __init__(self, t: Translator, *, theme: str, ascii: bool, folder: Path) -> None:
        self._outlet = Outlet(ascii=ascii)
        super().__init__()
        self._t = t
        self._folder = folder
        for each in THEMES:
            self.register_theme(each)
        self.theme = theme

    def get_line_filters(self) -> list[object]:  # type: ignore[override]
        """Clean every line before any other filter sees it."""
        return [self._outlet, *super().get_line_filters()]

    def compose(self) -> ComposeResult:
        """Lay out the welcome, the choice and the form."""
        t = self._t
        yield Static(plain(t("tui_first.welcome")), id="welcome")
        yield Lines(id="ways", classes="section")
        with Container(id="form"):
            for name in _FIELDS:
                yield Static(plain(t(f"tui_first.field.{name}")), classes="label")
                field = Input(compact=True, id=name)
                field.cursor_blink = False
                yield field
            yield Static(plain(t("tui_first.hint")), classes="help")
        yield Static(id="wrong")
        yield Static(plain(t("tui_first.keys.ways")), id="keys")

    def on_mount(self) -> None:
        """Begin with the choice."""
        ways = self.query_one("#ways", Lines)
        ways.border_title = Content(self._t("tui_first.title"))
        ways.show([Line(each, partial(_way, self._t(f"tui_first.way.{each}"))) for each in ("new", EXAMPLE)])
        ways.focus()
        self.query_one("#folder", Input).value = str(self._folder)

    @on(Lines.Chosen, "#ways")
    def choose(self, event: Lines.Chosen) -> None:
        """Take the way chosen."""
        if event.key == EXAMPLE:
            self.exit(EXAMPLE)
            return
        self.screen.add_class("-form")
        self.query_one("#keys", Static).update(plain(self._t("tui_first.keys.form")))
        self.query_one("#municipality", Input).focus()

    @on(Input.Submitted)
    def next_field(self, event: Input.Submitted) -> None:
        """Go on; from the last field, make the plan."""
        if event.input.id == _FIELDS[-1]:
            self.action_make()
        else:
            self.action_step(1)

    def action_step(self, step: int) -> None:
        """Go to the next field, or the one before."""
        if self.screen.has_class("-form"):
            (self.screen.focus_next if step > 0 else self.screen.focus_previous)("#form Input")

    def action_make(self) -> None:
        """Make the plan's workspace, or say what is in the way."""
        if not self.screen.has_class("-form"):
            return
        held = {name: self.query_one(f"#{name}", Input).value.strip() for name in _FIELDS}
        areas = [each.strip() for each in held["municipality"].split(",") if each.strip()]
        try:
            path = create_workspace(
                Path(held["folder"] or ".").expanduser(),
                name=held["name"],
                municipalities=areas,
                start=held["start"],
                end=held["end"],
                language=self._t.language,
            )
        except OmstillingError as error:
            self.query_one("#wrong", Static).update(plain(f"! {sentence(error, self._t)}"))
        else:
            self.exit(str(path))

    def action_leave(self) -> None:
        """Go back to the choice; from there, leave."""
        if self.screen.has_class("-form"):
            self.screen.remove_class("-form")
            self.query_one("#wrong", Static).update("")
            self.query_one("#keys", Static).update(plain(self._t("tui_first.keys.ways")))
            self.query_one("#ways", Lines).focus()
        else:
            self.exit()

    def action_give_up(self) -> None:
        """Leave without a plan."""
        self.exit()


def _way(words: str, width: int) -> Content:
    return Content(" " + fit(words, max(0, width - 1)))


@contextmanager
def first_run(t: Translator, *, theme: str, ascii: bool) -> Iterator[Path | None]:
    """Ask how to begin, and give the configuration to open; None when the user leaves."""
    answer = FirstRunApp(t, theme=theme, ascii=ascii, folder=Path.cwd() / "omstilling").run()
    if answer == EXAMPLE:
        from omstilling_tui.workbench.demo import demo_workspace

        with demo_workspace(language=t.language) as path:
            yield path
    else:
        yield Path(answer) if answer else None
