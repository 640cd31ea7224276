"""Help: what the screen is for, and every key that works on it, from the same list as the keys themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.content import Content
from textual.screen import ModalScreen

from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.acts import Act, bindings
from omstilling_tui.tui.keys.dialogs import HELP
from omstilling_tui.tui.keys.names import key_name
from omstilling_tui.tui.keys.registry import acts_by_id
from omstilling_tui.tui.text import fit
from omstilling_tui.tui.widgets.lines import Line, Lines


class HelpScreen(ModalScreen[None]):
    """The help of one screen, as a list to move in."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(HELP)
    DEFAULT_CSS = """
    HelpScreen { align: center middle; background: $background; }
    HelpScreen Lines { width: 1fr; height: 1fr; border: round $border; }
    """

    def __init__(self, t: Translator, place: str, active: Mapping[str, ActiveBinding]) -> None:
        super().__init__()
        self._t = t
        self._place = place
        self._active = active

    def compose(self) -> ComposeResult:
        """Lay out the one list."""
        lines = Lines()
        lines.border_title = Content(self._t("tui.help.title"))
        lines.border_subtitle = Content(self._t("tui.help.close"))
        yield lines

    def on_mount(self) -> None:
        """Fill it."""
        lines = self.query_one(Lines)
        lines.show(list(self._lines()))
        lines.focus()

    def on_resize(self) -> None:
        """Fill it anew: its sentences are wrapped to the width."""
        self.query_one(Lines).show(list(self._lines()))

    def action_close(self) -> None:
        """Go back to the screen."""
        self.dismiss(None)

    def _lines(self) -> Iterable[Line]:
        width = max(30, self.size.width - 6)
        text = self._t(f"tui.help.{self._place}") if self._t.has(f"tui.help.{self._place}") else ""
        for paragraph in (*text.split("\n"), *self._t("tui.help.always").split("\n")) if text else ():
            yield from (_line(each) for each in Content(paragraph).wrap(width))
            yield _line(Content(""))
        yield _line(Content.styled(self._t("tui.help.keys"), "bold $text-primary"))
        for keys, act in self._keys():
            yield Line("", partial(_key_line, ", ".join(key_name(key, self._t) for key in keys), act.about(self._t)))

    def _keys(self) -> Iterable[tuple[list[str], Act]]:
        acts, found = acts_by_id(), dict[str, list[str]]()
        for key, each in self._active.items():
            if (id := each.binding.id or "") in acts:
                found.setdefault(id, []).append(key)
        return [(keys, acts[id]) for id, keys in found.items()]


def _line(content: Content) -> Line:
    return Line("", lambda _width: content)


def _key_line(keys: str, about: str, width: int) -> Content:
    return Content.assemble((fit(keys, 22), "bold $text-accent"), " ", fit(about, max(0, width - 23)))
