"""Keys that arrive together, as over a slow line, act in the order in which they were pressed."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.widgets import Input

from omstilling_tui.tui.key_order import KeyOrderApp


class _Form(KeyOrderApp[None]):
    def compose(self) -> ComposeResult:
        yield Input(id="first", select_on_focus=False)
        yield Input(id="second", select_on_focus=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if event.input.id == "first":
            event.input.remove()


def _key(name: str) -> events.Key:
    return events.Key(name, name if len(name) == 1 else None)


async def test_letters_do_not_overtake_tab_and_backspace() -> None:
    app = _Form()
    async with app.run_test() as pilot:
        for name in ("a", "b", "backspace", "c", "tab", "d", "e"):
            app.post_message(_key(name))
        app.post_message(events.Paste("pasted"))
        app.post_message(_key("shift+tab"))
        app.post_message(_key("f"))
        await pilot.pause(0.2)
        assert [field.value for field in app.query(Input)] == ["acf", "depasted"]


async def test_a_key_that_removes_its_widget_does_not_hold_up_the_next() -> None:
    app = _Form()
    async with app.run_test() as pilot:
        for name in ("a", "enter", "tab", "b"):
            app.post_message(_key(name))
        await pilot.pause(1.0)
        assert not app._typed
        app.post_message(_key("c"))
        await pilot.pause(0.5)
        assert app.query_one("#second", Input).value.endswith("c")


class _Steps(KeyOrderApp[None]):
    def compose(self) -> ComposeResult:
        for name in ("one", "two", "three"):
            yield Input(id=name, select_on_focus=False)

    def on_input_submitted(self) -> None:
        self.screen.focus_next()


async def test_enter_leads_on_before_the_next_letter_is_taken() -> None:
    app = _Steps()
    async with app.run_test() as pilot:
        for name in ("a", "enter", "b", "enter", "c"):
            app.post_message(_key(name))
        await pilot.pause(0.3)
        assert [field.value for field in app.query(Input)] == ["a", "b", "c"]
