"""Plugins registered with pluggy, each implementation called alone."""

from __future__ import annotations

from typing import Any

import pluggy

from omstilling_tui.hooks import specs
from omstilling_tui.hooks.failures import Malfunction
from omstilling_tui.hooks.verify import Problem, problems


class Invalid(Exception):
    """A plugin whose hooks can't work.

    Attributes:
        problems: What is wrong with them.
    """

    def __init__(self, found: tuple[Problem, ...]) -> None:
        super().__init__(found)
        self.problems = found


class Registry:
    """The plugins of one process, by id, in the order in which they were registered."""

    def __init__(self) -> None:
        self._pluggy = pluggy.PluginManager(specs.PROJECT)
        self._pluggy.add_hookspecs(specs)

    def register(self, id: str, plugin: object) -> None:
        """Register a plugin, a module or an object.

        Raises:
            Invalid: Its hooks can't work; each mistake is told.
        """
        found = tuple(problems(plugin))
        if found:
            raise Invalid(found)
        try:
            self._pluggy.register(plugin, name=id)
        except (pluggy.PluginValidationError, ValueError) as error:
            raise Invalid((Problem("plugins.refused", {"why": str(error)}),)) from None

    def hooks(self, id: str) -> tuple[str, ...]:
        """Return the names of the hooks that a plugin implements."""
        callers = self._pluggy.get_hookcallers(self._pluggy.get_plugin(id)) or ()
        return tuple(caller.name for caller in callers)

    def call(self, id: str, hook: str, **given: object) -> Any:
        """Call one plugin's implementation of a hook, with those of the arguments that it asks for.

        Raises:
            Malfunction: It doesn't implement the hook.
            BaseException: Whatever it raises.
        """
        for implementation in getattr(self._pluggy.hook, hook).get_hookimpls():
            if implementation.plugin_name == id:
                return implementation.function(*(given[name] for name in implementation.argnames))
        raise Malfunction("plugins.no-hooks", plugin=id)
