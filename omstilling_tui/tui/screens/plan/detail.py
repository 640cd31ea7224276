"""The detail pane: what there is to tell of the place marked in the tree."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from omstilling_tui.tui.screens.plan.details import Told
from omstilling_tui.tui.text import plain

_LABEL = 14
_SIGNS = {"error": ("! ", "$text-error"), "warning": ("~ ", "$text-warning"), "info": ("i ", "$text-primary")}


class DetailPane(VerticalScroll, can_focus=True):
    """Words to be read; the arrows scroll."""

    DEFAULT_CSS = """
    DetailPane { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
    DetailPane Static { height: auto; }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._told: tuple[Told, ...] = ()

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static()

    @property
    def words(self) -> str:
        """All that is told, as plain text."""
        return "\n".join(f"{line.label}: {line.text}" if line.label else line.text for line in self._told)

    def show(self, told: tuple[Told, ...], *, anew: bool) -> None:
        """Tell something.

        Args:
            told: The lines.
            anew: It is about another place than before: begin at the top.
        """
        if told != self._told:
            self._told = told
            self.query_one(Static).update(Content("\n").join(_line(each) for each in told))
        if anew:
            self.scroll_home(animate=False, immediate=True)


def _line(told: Told) -> Content:
    words = plain(told.text)
    match told.role:
        case "title":
            return words.stylize("bold")
        case "kind":
            return words.stylize("$text-muted")
        case "heading":
            return Content.assemble("\n", words.stylize("bold $text-primary"))
        case "item":
            return Content.assemble(" · ", words)
        case "hint":
            return words.stylize("$text-muted")
        case "fact":
            return Content.assemble((f"{told.label}  ".ljust(_LABEL), "$text-muted"), words)
        case "missing":
            return Content.assemble((f"{told.label}  ".ljust(_LABEL), "$text-muted"), ("! ", "bold $text-error"), words)
        case "error" | "warning" | "info":
            sign, style = _SIGNS[told.role]
            return Content.assemble((sign, f"bold {style}"), words)
        case _:
            return words
