"""The built-in plugins, called in the program's own process through the same specifications as everybody's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import Any

from omstilling_tui.hooks.context import PluginContext
from omstilling_tui.hooks.failures import Malfunction
from omstilling_tui.hooks.kinds import Call, Kind
from omstilling_tui.hooks.registry import Registry


class Inside:
    """The plugins of this process."""

    def __init__(self, plugins: Sequence[tuple[str, ModuleType]], context: Callable[[str], PluginContext]) -> None:
        self._registry = Registry()
        self._context = context
        self._hooks: dict[str, tuple[str, ...]] = {}
        for id, module in plugins:
            self._registry.register(id, module)
            self._hooks[id] = self._registry.hooks(id)

    def ids(self) -> tuple[str, ...]:
        """Return the plugins' ids, in order."""
        return tuple(self._hooks)

    def implements(self, id: str, hook: str) -> bool:
        """Tell whether a plugin implements a hook."""
        return hook in self._hooks[id]

    def objects(self, id: str, kind: Kind) -> tuple[Any, ...]:
        """Return the objects of a kind that a plugin hands over.

        Raises:
            Malfunction: It hands over something else.
        """
        given = tuple(self._registry.call(id, kind.hook, context=self._context(id)) or ())
        for each in given:
            if not isinstance(each, kind.type):
                raise Malfunction("plugins.bad-answer", plugin=id, what=f"{type(each).__name__}, {kind.type.__name__}")
        return given

    def fire(self, id: str, hook: str, call: Call, arguments: Mapping[str, Any]) -> Any:
        """Return a plugin's answer to a hook."""
        answer = self._registry.call(id, hook, **arguments)
        return tuple(answer or ()) if call.returns is not None else None
