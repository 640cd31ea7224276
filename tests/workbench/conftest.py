"""A workbench on a new database in a directory of its own, with a clock that a test can set."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from omstilling_tui.config import Config, PluginConfig
from omstilling_tui.store.database import Store
from omstilling_tui.workbench.bench import Workbench


class NoPlugins:
    """What stands for the plugins where a test needs none: as if nothing were registered."""

    failures = ()

    def __init__(self, **provided: tuple[Any, ...]) -> None:
        self.provided = provided
        self.objections: tuple[Any, ...] = ()
        self.heard: list[Any] = []

    def __getattr__(self, name: str) -> Callable[[], tuple[Any, ...]]:
        return lambda: self.provided.get(name, ())

    def check(self, provided: Any, plan: Any, facts: Any) -> tuple[Any, ...]:
        return tuple(provided.item.check(plan, facts))

    def call(self, provided: Any, what: str, function: Callable[..., Any], *args: Any) -> Any:
        return function(*args)

    def before(self, action: Any, plan: Any) -> tuple[Any, ...]:
        return self.objections

    def deliver(self, event: Any) -> tuple[Any, ...]:
        self.heard.append(event)
        return ()

    def close(self) -> None:
        self.closed = True


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.time = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))

    def __call__(self) -> dt.datetime:
        return self.time


def config_for(directory: Path, *, enabled: tuple[str, ...] = (), **changed: Any) -> Config:
    plugins = PluginConfig(
        directory=directory / "plugins.d", enabled=enabled, scripts=directory / "hooks.d", lock=directory / "plugins.lock"
    )
    held: dict[str, Any] = {
        "path": directory / "omstilling.toml",
        "database": directory / "omstilling.db",
        "backups_directory": directory / "backups",
        "backups_keep": 14,
        "language": "nb",
        "theme": "auto",
        "keys": MappingProxyType({}),
        "plugins": plugins,
        "rules": MappingProxyType({}),
        "checklist": (),
    }
    return Config(**(held | changed))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def new_bench(tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Workbench]]:
    """A function that opens a workbench on the test's one database; each call is as another process."""
    opened: list[Workbench] = []

    def open_(actor: str = "kari", *, readonly: bool = False, plugins: Any = None, **config: Any) -> Workbench:
        settings = config_for(tmp_path, **config)
        if not settings.database.exists():
            Store.create(settings.database).close()
        store = Store.open(settings.database, readonly=readonly)
        opened.append(Workbench(settings, store, plugins or NoPlugins(), clock=clock, actor=actor, readonly=readonly))
        return opened[-1]

    yield open_
    for bench in opened:
        bench.close()


@pytest.fixture
def bench(new_bench: Callable[..., Workbench]) -> Workbench:
    return new_bench()
