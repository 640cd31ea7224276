"""What a plugin is handed to work with: its context, and the options that it declares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

Severity = Literal["error", "warning", "info"]

Texts = Mapping[str, str]
"""A text in several languages: `{"nb": …, "nn": …, "en": …}`."""


class KeyValueStore(Protocol):
    """A plugin's own small store in the database: JSON values by name."""

    def get(self, name: str) -> Any:
        """Return the value, or None."""

    def set(self, name: str, value: Any) -> None:
        """Keep a JSON value of at most 256 kB."""


class Http(Protocol):
    """The host's HTTP client, for granted hosts only."""

    def get(self, url: str, *, accept: str = "application/json") -> bytes:
        """Return a response's body.

        Raises:
            PluginError: The host isn't granted, or didn't answer as it should.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginContext:
    """A plugin's only handle on the program.

    Attributes:
        id: The plugin's id.
        settings: Its settings, checked, secrets resolved.
        language: The screen's language: `nb`, `nn` or `en`.
        today: The day, by the program's clock.
        log: Writes a line to the program's log: `log("warning", "…")`.
        translate: Gives the text in the screen's language of one in several.
        progress: Tells how far long work has come: `progress(done, total, text)`.
        cancelled: Tells whether the user has cancelled.
        store: The plugin's own key/value store; None in a plugin's own process until it is granted.
        http: The host's HTTP client; None when no host is granted.
    """

    id: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    language: str = "nb"
    today: dt.date = dt.date.min
    log: Callable[[str, str], None] = lambda _level, _text: None
    translate: Callable[[Texts], str] = lambda texts: next(iter(texts.values()), "")
    progress: Callable[[int, int, str], None] = lambda _done, _total, _text: None
    cancelled: Callable[[], bool] = lambda: False
    store: KeyValueStore | None = None
    http: Http | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A setting of a plugin or an option of an export or a command.

    Attributes:
        name: Its key in the TOML, and with `--` on the command line.
        kind: What it holds.
        choices: For `choice`, the words allowed.
    """

    name: str
    title: Texts
    kind: Literal["text", "integer", "number", "boolean", "date", "choice", "path", "secret"] = "text"
    default: Any = None
    choices: tuple[str, ...] = ()
    required: bool = False
    help: Texts = field(default_factory=dict)
