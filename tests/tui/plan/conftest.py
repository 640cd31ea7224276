import datetime as dt
from contextlib import asynccontextmanager

import pytest

from omstilling_tui.builtin.example import WRITTEN_IN, read_example
from omstilling_tui.config import read_config
from omstilling_tui.model.plan import Plan
from omstilling_tui.store.database import Store
from omstilling_tui.tui.app import OmstillingApp
from omstilling_tui.tui.starting import Wishes, session_of
from omstilling_tui.tui.widgets.fields.pick_field import PickField
from omstilling_tui.tui.widgets.form_row import FormRow
from omstilling_tui.workbench.founding import create_workspace
from omstilling_tui.workbench.opening import open_workbench

NOW = dt.datetime(2026, 11, 23, 14, 2, tzinfo=dt.UTC)
KEYS = {" ": "space", ".": "full_stop", ",": "comma", "-": "minus", "[": "left_square_bracket", "]": "right_square_bracket", "/": "slash"}


class Hands:
    """A user at the keyboard: keys alone go in, the screen and the database are looked at."""

    def __init__(self, app, pilot, database):
        self.app = app
        self.pilot = pilot
        self.database = database

    @property
    def screen(self):
        return self.app.screen

    @property
    def tree(self):
        return self.screen.plan_tree

    @property
    def form(self):
        return self.screen.forms.uppermost

    async def press(self, *keys):
        """Press keys and wait until the last of them has been dealt with."""
        await self.pilot.press(*keys)
        while self.app._typed or self.app._dealing_with:
            await self.pilot.pause()

    async def type(self, text):
        await self.press(*(KEYS.get(letter, letter) for letter in text))

    async def settle(self):
        """Wait until all that was asked for is saved and drawn."""
        for _ in range(3):
            await self.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def stand_on(self, key):
        """Go to a place of the tree with the arrows, opening what is on the way."""
        await self.press("home")
        for _ in range(12):
            if self.tree.key == key:
                return
            keys = [line.key for line in self.tree._lines]
            ahead = [place for place, each in enumerate(keys) if each == key or key.startswith(f"{each}/")]
            assert ahead, f"{key} is not in the tree"
            steps = ahead[-1] - keys.index(self.tree.key)
            await self.press(*["down"] * steps, *([] if keys[ahead[-1]] == key else ["right"]))
        raise AssertionError(f"{key} is not in the tree; the mark stands on {self.tree.key}")

    async def go_to_field(self, path):
        """Step with Tab to a field of the form that is open."""
        for _ in range(60):
            row = self.app.focused.parent
            if isinstance(row, FormRow) and row.place.path == path:
                return row
            await self.press("tab")
        raise AssertionError(f"{path} is not in the form")

    async def fill(self, path, text):
        """Fill a field in: with words, or where there is a list with its first choice that holds them."""
        row = await self.go_to_field(path)
        if isinstance(row.widget, PickField):
            await self.press("enter")
            await self.type(text)
            await self.press("enter")
        else:
            if not getattr(row.widget, "select_on_focus", False):
                await self.press("end")
            await self.type(text)

    def shown(self):
        """The screen as plain text."""
        strips = self.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    def body(self):
        """The screen's own part of it, without the frame round it."""
        x, y, width, height = self.screen.query_one("#body").region
        return "\n".join(line.ljust(x + width)[x : x + width].rstrip() for line in self.shown().split("\n")[y : y + height]) + "\n"

    def saved(self) -> Plan:
        """The plan as the database has it."""
        store = Store.open(self.database, readonly=True)
        try:
            return store.load()[0]
        finally:
            store.close()


@pytest.fixture
def at_work(tmp_path):
    """Open the program on a new workspace, with the example in it or empty, on the Plan screen."""

    @asynccontextmanager
    async def opened(*, size=(80, 24), example=True, readonly=False, language="nb", edit=None):
        path = create_workspace(
            tmp_path / "plan",
            name="Fjordvik",
            municipalities=[],
            start="2024",
            end="2029",
            language=language,
            clock=lambda: NOW,
        )
        config = read_config(path)
        bench = open_workbench(config, clock=lambda: NOW, plugins_enabled=False)
        if example:
            plan, _ = read_example(dt.date(WRITTEN_IN, 1, 1))
            bench.commit(lambda _: plan, label="example")
        if edit:
            bench.commit(edit, label="before")
        bench.close()
        session = session_of(open_workbench(config, clock=lambda: NOW, readonly=readonly), Wishes(language=language))
        app = OmstillingApp(session, session.desk._bench.plan)
        async with app.run_test(size=size) as pilot:
            hands = Hands(app, pilot, config.database)
            await hands.press("5")
            await hands.settle()
            yield hands
        session.desk.close()

    return opened
