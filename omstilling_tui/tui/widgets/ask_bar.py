"""A question in one line inside the screen: what can be undone is asked with a key, what can't with a typed word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.keys.dialogs import ASK
from omstilling_tui.tui.keys.names import key_name
from omstilling_tui.tui.text import plain


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question: its key, what it is called, what follows."""

    key: str
    name: str
    act: Callable[[], None]


class AskBar(Horizontal, can_focus=True, can_focus_children=True):
    """The question that is open, if any; it has the focus until it is answered."""

    HINTS_ALONE = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(ASK)
    DEFAULT_CSS = """
    AskBar { display: none; height: auto; max-height: 6; padding: 0 1; background: $boost; color: $text; }
    AskBar.-asking { display: block; }
    AskBar Static { width: 1fr; height: auto; }
    AskBar Input { display: none; padding: 0 1; width: 1fr; background: $surface; }
    AskBar.-typed Input { display: block; }
    """

    def __init__(self, t: Translator) -> None:
        super().__init__()
        self._t = t
        self._answers: Sequence[Answer] = ()
        self._take: Callable[[str], str | None] | None = None
        self._question = Content("")
        self._back: Widget | None = None

    def compose(self) -> ComposeResult:
        """Lay out the question over the field for a typed answer."""
        yield Static()
        yield Input(compact=True)

    def ask(self, question: str, answers: Sequence[Answer]) -> None:
        """Ask a question that is answered with one key; Esc gives it up."""
        self._answers, self._take = answers, None
        choices = [Content.assemble(("  ", ""), (key_name(each.key, self._t), "bold $text-accent"), " ", each.name) for each in answers]
        give_up = Content.assemble("  ", (key_name("escape", self._t), "bold $text-accent"), " ", self._t("tui.give-up"))
        self._open(Content.assemble(plain(question), *choices, give_up), self)

    def ask_typed(self, question: str, take: Callable[[str], str | None], *, start: str = "") -> None:
        """Ask for words.

        Args:
            question: What is asked.
            take: Called with the words when Enter is pressed; it returns what is wrong with them, or None when they were taken.
            start: What stands in the field to begin with.
        """
        self._answers, self._take = (), take
        field = self.query_one(Input)
        field.cursor_blink = False
        field.value = start
        self.add_class("-typed")
        self._open(plain(question), field)

    @property
    def is_asking(self) -> bool:
        """Whether a question is open."""
        return self.has_class("-asking")

    def close(self) -> None:
        """Take the question away and give the focus back."""
        if not self.is_asking:
            return
        self.remove_class("-asking", "-typed")
        self._answers, self._take = (), None
        back = self._back if self._back is not None and self._back.is_attached and self._back.display else None
        self.screen.set_focus(back)

    def on_key(self, event: events.Key) -> None:
        """Answer, or give up; no other key passes while a question is open."""
        if not self.is_asking or event.key in ("ctrl+q",):
            return
        answer = next((each for each in self._answers if event.key == each.key), None)
        if answer or event.key == "escape" or self._take is None:
            event.stop()
            event.prevent_default()
        if answer:
            self.close()
            answer.act()
        elif event.key == "escape":
            self.close()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Offer to take the words when words are asked for."""
        return action != "take" or self._take is not None

    def action_take(self) -> None:
        """Take the words typed."""
        self._taken(self.query_one(Input).value)

    def action_give_up(self) -> None:
        """Answer nothing."""
        self.close()

    def _taken(self, words: str) -> None:
        """Take the typed answer, or say what is wrong with it."""
        take = self._take
        if take is None:
            return
        self.close()
        wrong = take(words)
        if wrong is not None:
            self.ask_typed(wrong, take, start=words)

    def _open(self, question: Content, target: Widget) -> None:
        self._question = question
        self.query_one(Static).update(question)
        if not self.is_asking:
            self._back = self.screen.focused
        self.add_class("-asking")
        target.focus()
