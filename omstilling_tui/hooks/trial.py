"""A plugin loaded once, to see whether it can be used, in a process that ends with it."""

from __future__ import annotations

from omstilling_tui.hooks.host import Load
from omstilling_tui.hooks.index import Candidate
from omstilling_tui.hooks.kinds import LOAD_SECONDS
from omstilling_tui.hooks.outside import ask_once
from omstilling_tui.hooks.process import HostProcess


def hooks_of_candidate(candidate: Candidate, source: bytes) -> tuple[str, ...]:
    """Return the hooks that a plugin implements.

    Args:
        candidate: The plugin.
        source: A single file's bytes.

    Raises:
        Malfunction: It doesn't load, or its hooks can't work.
    """
    order = Load(candidate.id, source, str(candidate.path), candidate.entry)
    process = HostProcess()
    try:
        return tuple(str(each) for each in ask_once(process, candidate.id, lambda _packer: order, LOAD_SECONDS))
    finally:
        process.kill()
