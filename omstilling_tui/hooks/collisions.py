"""Names that two plugins both want: the program's own win, then the first in the configuration's order; all are told, none is fatal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from omstilling_tui.hooks.failures import PLUGIN_FAILED, Malfunction
from omstilling_tui.hooks.kinds import IMPORTERS, VALIDATORS, Kind


def without_collisions(kind: Kind, given: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Any, Malfunction | None]]:
    """Go through a kind's objects by plugin, those whose name is taken left out.

    Yields:
        The plugin, its object or None when nothing of it is left, and what there is to tell of a collision.
    """
    owners: dict[str, str] = {PLUGIN_FAILED: "omstilling"} if kind is VALIDATORS else {}
    for plugin, item in given:
        taken = [name for name in kind.names(item) if name in owners]
        told = Malfunction("plugins.name-taken", plugin=plugin, names=", ".join(taken), owner=owners[taken[0]]) if taken else None
        kept = _rest(kind, item, taken)
        if kept is not None:
            owners |= dict.fromkeys(kind.names(kept), plugin)
        yield plugin, kept, told


def _rest(kind: Kind, item: Any, taken: list[str]) -> Any:
    """What is left of an object whose names are taken: of an importer the endings that nobody else reads, of all else nothing."""
    if not taken:
        return item
    if kind is IMPORTERS and item.format not in taken:
        endings = tuple(each for each in item.extensions if each not in taken)
        return replace(item, extensions=endings) if endings else None
    return None
