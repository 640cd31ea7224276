"""Opening a workbench by the configuration, and making a new workspace."""

from __future__ import annotations

import datetime as dt
import os
import pwd
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from omstilling_tui.store.database import Store
from omstilling_tui.workbench.bench import Workbench

if TYPE_CHECKING:
    from omstilling_tui.config import Config
    from omstilling_tui.hooks.plugins import Plugins

BUILTINS: Final = ("rules", "checklist", "exporters", "importers", "sources")
"""The built-in plugins, modules of `builtin`; their objects go through the same hooks as everybody's."""


def now() -> dt.datetime:
    """Return the time with its zone."""
    return dt.datetime.now().astimezone()


def actor_name() -> str:
    """Return the operating system's name of the user that the process runs as, not what the environment claims."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def open_workbench(
    config: Config, *, clock: Callable[[], dt.datetime] = now, readonly: bool = False, plugins_enabled: bool = True
) -> Workbench:
    """Open the workbench that a configuration describes.

    Args:
        config: The configuration.
        clock: Gives the time, with its zone.
        readonly: Whether nothing may be written; it works on a file that can't be.
        plugins_enabled: Whether plugins other than the built-in ones may run.

    Raises:
        DataError: The database can't be used.
        Busy: Another process holds it.
    """
    store = Store.open(config.database, readonly=readonly)
    try:
        plugins = partial(open_plugins, config, clock=clock, enabled=plugins_enabled)
        return Workbench(config, store, plugins, clock=clock, actor=actor_name(), readonly=readonly, plugins_enabled=plugins_enabled)
    except BaseException:
        store.close()
        raise


def open_plugins(config: Config, *, clock: Callable[[], dt.datetime] = now, enabled: bool = True) -> Plugins:
    """Return the plugins of a configuration, the built-in ones first."""
    from omstilling_tui.hooks.plugins import Plugins

    builtins = [(name, import_module(f"omstilling_tui.builtin.{name}")) for name in BUILTINS]
    return Plugins(builtins=builtins, config=config.plugins, today=lambda: clock().date(), language=config.language, enabled=enabled)
