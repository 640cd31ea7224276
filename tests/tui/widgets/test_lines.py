"""The list that draws only what is on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import App, ComposeResult
from textual.content import Content

from omstilling_tui.tui.widgets.lines import Line, Lines


class _Million(Sequence[Line]):
    """A million lines, each made when it is asked for."""

    def __init__(self) -> None:
        self.made = 0

    def __len__(self) -> int:
        return 1_000_000

    def __getitem__(self, place: int) -> Line:  # type: ignore[override]
        if not 0 <= place < 1_000_000:
            raise IndexError(place)
        self.made += 1
        return Line(f"k{place}", lambda _width: Content(f"line {place}"))


class _Host(App[None]):
    chosen = ""
    edges: list[int]

    def compose(self) -> ComposeResult:
        self.edges = []
        yield Lines()

    def on_lines_chosen(self, event: Lines.Chosen) -> None:
        self.chosen = event.key

    def on_lines_edge(self, event: Lines.Edge) -> None:
        self.edges.append(event.step)


def _line(key: str, words: str = "") -> Line:
    return Line(key, lambda _width: Content(words or key))


async def test_a_million_lines_cost_no_more_than_those_shown() -> None:
    app = _Host()
    async with app.run_test(size=(80, 24)) as pilot:
        lines, many = app.query_one(Lines), _Million()
        lines.show(many)
        await pilot.press("end", "pageup", "down", "home", "down", "enter")
        await pilot.pause()
        assert app.chosen == "k1"
        assert many.made < 2_000


async def test_the_mark_follows_its_line_when_the_list_changes() -> None:
    app = _Host()
    async with app.run_test() as pilot:
        lines = app.query_one(Lines)
        lines.show([_line("a"), _line("b"), _line("c")])
        await pilot.press("down")
        assert lines.key == "b"
        lines.show([_line("x"), _line("a"), _line("b")])
        assert (lines.key, lines.mark) == ("b", 2)
        lines.show([_line("a")])
        assert lines.key == "a"
        lines.show([])
        assert lines.key == ""
        await pilot.press("down", "enter", "pagedown", "end")


async def test_lines_that_stand_for_nothing_are_passed_over() -> None:
    app = _Host()
    async with app.run_test() as pilot:
        lines = app.query_one(Lines)
        lines.show([_line("", "heading"), _line("a"), _line("", "heading"), _line("b")])
        assert lines.key == "a"
        await pilot.press("j")
        assert lines.key == "b"
        await pilot.press("down", "up", "up")
        assert lines.key == "a"
        assert app.edges == [1, -1]
