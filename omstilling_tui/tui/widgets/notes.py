"""What the program has to say, in the screen and not over it: lines above the hints that go away with the next key."""

from __future__ import annotations

from typing import Final

from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget

from omstilling_tui.tui.text import plain

# How long what is merely told stays when no key is pressed; warnings and errors wait for one.
_SECONDS: Final = 8.0
_SIGNS = {"error": ("!", "$text-error"), "warning": ("~", "$text-warning"), "information": ("✓", "$text-success")}


class NoteBar(Widget):
    """The last thing said; hidden when there is nothing."""

    DEFAULT_CSS = """
    NoteBar { display: none; height: auto; max-height: 5; padding: 0 1; background: $boost; color: $text; }
    NoteBar.-told { display: block; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._told = Content("")
        self._timer: Timer | None = None

    def tell(self, text: str, severity: str = "information") -> None:
        """Show a sentence.

        Args:
            text: The sentence, as it stands.
            severity: `information`, `warning` or `error`.
        """
        sign, style = _SIGNS[severity]
        self._told = Content.assemble((f"{sign} ", f"bold {style}"), plain(text))
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_SECONDS, self.clear) if severity == "information" else None
        self.add_class("-told")
        self.refresh(layout=True)

    def clear(self) -> None:
        """Take it away."""
        if self.has_class("-told"):
            self.remove_class("-told")

    def render(self) -> Content:
        """Draw the sentence."""
        return self._told
