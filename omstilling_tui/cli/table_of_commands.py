"""The commands there are and the options they share, so that help can list them without importing the parser or a command."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class GlobalOption(NamedTuple):
    """An option that every command takes, before its name or after it; a flag when it has no metavar."""

    names: tuple[str, ...]
    metavar: str = ""


GLOBAL_OPTIONS: Final = (
    GlobalOption(("-c", "--config"), "FILE"),
    GlobalOption(("--lang",), "nb|nn|en"),
    GlobalOption(("--json",)),
    GlobalOption(("--readonly",)),
    GlobalOption(("--no-plugins",)),
    GlobalOption(("--ascii",)),
    GlobalOption(("--plain",)),
    GlobalOption(("--debug",)),
)

SECTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "start": {"demo": "demo", "init": "init", "import": "import_plan", "help": "guide"},
    "plan": {
        "show": "show",
        "set": "set_field",
        "add": "add",
        "remove": "remove",
        "move": "move",
        "link": "link",
        "unlink": "unlink",
        "search": "search",
        "undo": "undo",
        "redo": "redo",
        "log": "log",
    },
    "check": {"status": "status", "validate": "validate", "accept": "accept", "checklist": "checklist", "indicators": "indicators"},
    "decide": {"decide": "decide", "versions": "versions", "export": "export"},
    "tend": {
        "config": "config",
        "plugins": "plugins",
        "x": "run_plugin_command",
        "backup": "backup",
        "restore": "restore",
        "doctor": "doctor",
    },
}
"""The commands by section, in the order of the help: the word typed, and the module in `cli/commands` that holds it."""


def modules() -> dict[str, str]:
    """Return each command's module by its word."""
    return {word: module for section in SECTIONS.values() for word, module in section.items()}
