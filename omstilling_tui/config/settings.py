"""The configuration as the rest of the program reads it: frozen, checked, every path absolute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginConfig:
    """Which plugins may run, and with what.

    Attributes:
        directory: Where the single-file plugins lie.
        enabled: The ids of packages and the stems of single files that may run, in the order in which they are called.
        scripts: Where the scripts lie.
        settings: A table of settings for each plugin by its id, as it stands; checked against the plugin's own schema later.
        lock: The file that holds the hash of each enabled plugin.
    """

    directory: Path
    enabled: tuple[str, ...] = ()
    scripts: Path
    settings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    lock: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleConfig:
    """What the configuration says of one rule.

    Attributes:
        severity: `error`, `warning`, `info`, `off`, or None when the rule's own stands.
        parameters: The rule's parameters that are set.
    """

    severity: str | None = None
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnItem:
    """An item of the checklist that is the kommune's own.

    Attributes:
        id: Its id; made from the text when the file gives none.
        phase: `mobilisation`, `workshops` or `draft`.
        required: Whether the phase isn't done without it.
    """

    id: str
    phase: str
    text: str
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The configuration.

    Attributes:
        path: The TOML file that it was read from.
        database: The database file.
        backups_directory: Where backups before migrations are put.
        backups_keep: How many of them are kept.
        language: The screen's language: `nb`, `nn` or `en`.
        theme: The colour theme's name; `auto` leaves the choice to the program.
        keys: Keys by the name of the action: `{"undo": "ctrl+z"}`.
        rules: Severity and parameters by the rule's code.
        checklist: The kommune's own items of the checklist, in the file's order.
    """

    path: Path
    database: Path
    backups_directory: Path
    backups_keep: int
    language: str
    theme: str
    keys: Mapping[str, str]
    plugins: PluginConfig
    rules: Mapping[str, RuleConfig]
    checklist: tuple[OwnItem, ...]
