"""The bottom line: which keys do what here; whole hints only, and always the way to the rest."""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.acts import Act
from omstilling_tui.tui.keys.names import key_letter, key_name

_GAP = "  "


class HintLine(Widget):
    """The hints of the focused widget and its screen, by rank; it is one widget and redraws only when its words change."""

    DEFAULT_CSS = """
    HintLine { height: 1; width: 1fr; background: $panel; color: $text; }
    """

    def __init__(self, acts: Mapping[str, Act], t: Translator) -> None:
        super().__init__()
        self._acts = acts
        self._t = t
        self._drawn: Content | None = None

    def on_mount(self) -> None:
        """Follow the screen's bindings."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def _follow(self, _screen: Screen[object]) -> None:
        drawn = self._drawn
        if self.is_attached and (drawn is None or self.render().plain != drawn.plain):
            self.refresh()

    def render(self) -> Content:
        """Draw as many hints as there is room for."""
        more = self._hint("f1" if self._typed("question_mark") else "question_mark", self._t("tui.more"))
        room = self.size.width - 2 - more.cell_length
        line = Content(" ")
        for hint in self._hints():
            if line.cell_length + hint.cell_length + cell_len(_GAP) > room:
                break
            line = Content.assemble(line, hint, _GAP)
        self._drawn = Content.assemble(line.pad_right(max(0, room - line.cell_length)), " ", more, " ")
        return self._drawn

    def _hints(self) -> list[Content]:
        """The hints of the bindings that work now, the lowest rank first; the nearest widget's first within a rank."""
        found: dict[str, tuple[int, int, Content]] = {}
        focused = self.screen.focused
        alone = next((each for each in focused.ancestors_with_self if getattr(each, "HINTS_ALONE", False)), None) if focused else None
        for place, (key, active) in enumerate(self.screen.active_bindings.items()):
            act = self._acts.get(active.binding.id or "")
            if act is None or not act.hint or not active.enabled or act.id in found or self._typed(key) or alone not in (None, active.node):
                continue
            found[act.id] = (act.hint, place, self._hint(key, act.name(self._t)))
        return [hint for _, _, hint in sorted(found.values(), key=lambda each: each[:2])]

    def _typed(self, key: str) -> bool:
        """Whether the focused field would take the key as a letter."""
        focused = self.screen.focused
        return focused is not None and focused.check_consume_key(key, key_letter(key))

    def _hint(self, key: str, words: str) -> Content:
        return Content.assemble((key_name(key, self._t), "bold $text-accent"), " ", words)
