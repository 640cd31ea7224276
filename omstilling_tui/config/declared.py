"""Every key that the configuration may hold, declared once for reading, writing and showing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from omstilling_tui.text.translate import LANGUAGES


class Holds(Enum):
    """What a key holds."""

    TEXT = "text"
    PATH = "path"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    NAMES = "names"  # a list of texts
    SCALAR = "scalar"  # text, number or boolean
    TABLE = "table"  # whatever the plugin that it belongs to allows
    ITEMS = "items"  # an array of tables


@dataclass(frozen=True, slots=True)
class Key:
    """What is known of one key.

    Attributes:
        default: What holds when the file doesn't say; None when nothing does.
        choices: For a choice, the words allowed.
        minimum: For a number, the least allowed.
        maximum: For a number, the greatest allowed.
        required: For a key of an array's table: it must be there.
    """

    holds: Holds
    default: Any = None
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    required: bool = False


Tree = Mapping[str, "Key | Tree"]
"""Keys and tables by name; `*` stands for every name that isn't given."""

ANY: Final = "*"
PHASES: Final = ("mobilisation", "workshops", "draft")
SEVERITIES: Final = ("error", "warning", "info", "off")

TREE: Final[Tree] = {
    "database": {
        "path": Key(Holds.PATH, "omstilling.db"),
        "backups": {"directory": Key(Holds.PATH, "backups"), "keep": Key(Holds.INTEGER, 14, minimum=1, maximum=1000)},
    },
    "ui": {
        "language": Key(Holds.CHOICE, "nb", choices=LANGUAGES),
        "theme": Key(Holds.TEXT, "auto"),
        "keys": {ANY: Key(Holds.TEXT)},
    },
    "plugins": {
        "directory": Key(Holds.PATH, "plugins.d"),
        "enabled": Key(Holds.NAMES, ()),
        "scripts": Key(Holds.PATH, "hooks.d"),
        "settings": {ANY: Key(Holds.TABLE)},
    },
    "rules": {ANY: {"severity": Key(Holds.CHOICE, choices=SEVERITIES), ANY: Key(Holds.SCALAR)}},
    "checklist": {"items": Key(Holds.ITEMS, ())},
}

ITEM: Final[Mapping[str, Key]] = {
    "id": Key(Holds.TEXT),
    "phase": Key(Holds.CHOICE, choices=PHASES, required=True),
    "text": Key(Holds.TEXT, required=True),
    "required": Key(Holds.BOOLEAN, True),
}
"""The keys of one of `[[checklist.items]]`."""


def declared_at(path: tuple[str, ...]) -> Key | Tree | None:
    """Return what is declared at a path of names, or None when nothing may stand there."""
    here: Key | Tree = TREE
    for name in path:
        if isinstance(here, Key):
            return here if here.holds is Holds.TABLE else None
        if name not in here and ANY not in here:
            return None
        here = here.get(name) or here[ANY]
    return here
