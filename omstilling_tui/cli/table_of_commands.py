"""The commands there are, so that help can list them without importing one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

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
