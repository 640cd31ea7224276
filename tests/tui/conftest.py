"""The app on a copy of the example programme, in a terminal that isn't there, with a clock that stands still."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from omstilling_tui.config import read_config
from omstilling_tui.tui.app import OmstillingApp
from omstilling_tui.tui.starting import Wishes, prepare_environment, session_of
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.demo import demo_workspace
from omstilling_tui.workbench.founding import create_workspace
from omstilling_tui.workbench.opening import open_workbench

NOW = dt.datetime(2026, 11, 23, 14, 2, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def clock() -> dt.datetime:
    return NOW


@dataclass
class Driven:
    """An app that is being driven.

    Attributes:
        config: The configuration's path, for a second workbench on the same database.
    """

    app: OmstillingApp
    pilot: Pilot[None]
    config: Path

    @property
    def text(self) -> str:
        """What the screen shows."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    @property
    def words(self) -> str:
        """The same with line breaks and runs of blanks as one blank."""
        return " ".join(self.text.split())

    async def press(self, *keys: str) -> None:
        """Press keys, and let the app come to rest."""
        for key in keys:
            await self.pilot.press(key)
            await self.rest()

    async def type(self, words: str) -> None:
        """Type words."""
        await self.pilot.press(*("space" if letter == " " else letter for letter in words))
        await self.rest()

    async def rest(self) -> None:
        """Let messages and workers come to their end."""
        await self.pilot.pause()
        await self.app.workers.wait_for_complete([each for each in self.app.workers if each.group != "conflict"])
        await self.pilot.pause()

    async def until(self, holds: Callable[[], Any]) -> None:
        """Wait until something holds."""
        for _ in range(400):
            if holds():
                return
            await self.pilot.pause(0.02)
        raise AssertionError(f"it never came to hold; the screen shows:\n{self.text}")

    def second(self) -> Workbench:
        """Open a second workbench on the same database, as another process would."""
        return open_workbench(read_config(self.config), clock=clock)


Drive = Callable[..., AbstractAsyncContextManager[Driven]]


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    kept = tmp_path_factory.mktemp("demo") / "fjordvik"
    with demo_workspace(clock=clock) as path:
        shutil.copytree(path.parent, kept)
    return kept


@pytest.fixture(autouse=True)
def _prepared(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    prepare_environment(os.environ)
    return


@pytest.fixture
def drive(demo: Path, tmp_path: Path) -> Drive:
    """Give what opens the app: `async with drive(size=(80, 24), empty=False, language="nb") as driven`."""

    @asynccontextmanager
    async def opened(
        *, size: tuple[int, int] = (80, 24), empty: bool = False, language: str = "nb", readonly: bool = False, ascii: bool = False
    ) -> AsyncIterator[Driven]:
        directory = tmp_path / "workspace"
        if not directory.exists():
            if empty:
                create_workspace(directory, clock=clock)
            else:
                shutil.copytree(demo, directory)
        path = directory / "omstilling.toml"
        bench = open_workbench(read_config(path), clock=clock, readonly=readonly)
        session = session_of(bench, Wishes(language=language, readonly=readonly))
        app = OmstillingApp(session, bench.plan, theme="dark", ascii=ascii)
        try:
            async with app.run_test(size=size) as pilot:
                driven = Driven(app, pilot, path)
                await driven.until(lambda: app.judged.known)
                await driven.rest()
                yield driven
        finally:
            session.desk.close()

    return opened
