"""One call of the program: its options, its surroundings and what it opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from omstilling_tui.cli.output import Output
from omstilling_tui.errors import ConfigError, UsageError
from omstilling_tui.text.translate import Translator

if TYPE_CHECKING:
    from omstilling_tui.config import Config
    from omstilling_tui.workbench.bench import Workbench

FAILED = 4
"""The exit code when a plugin failed and the rest was done."""


@dataclass
class Options:
    """The options that every command takes, before its name or after it."""

    config: str | None = None
    lang: str | None = None
    json: bool = False
    readonly: bool = False
    no_plugins: bool = False
    ascii: bool = False
    plain: bool = False
    debug: bool = False


@dataclass
class Invocation:
    """What a command is handed.

    Attributes:
        environ: The environment's variables.
        folder: Gives the folder that the program was called in.
        output: Where data and messages go.
        translate: Gives the messages in the language of this call.
        stdin: Where `-` reads from.
        clock: Gives the time, in UTC; the workbench's own when None.
        failures: What plugins failed at in this call, in the words to tell.
    """

    environ: Mapping[str, str]
    folder: Callable[[], str]
    output: Output
    translate: Translator
    stdin: TextIO
    clock: Callable[[], datetime] | None = None
    options: Options = field(default_factory=Options)
    failures: list[str] = field(default_factory=list)

    def apply(self, name: str, value: Any) -> None:
        """Take up a global option as soon as it is parsed."""
        setattr(self.options, name, value)
        if name in ("plain", "ascii"):
            setattr(self.output, name, value)

    def cwd(self) -> Path:
        """Return the folder that the program was called in."""
        return Path(self.folder())

    @property
    def language(self) -> str:
        """The language of this call."""
        return self.translate.language

    @property
    def wants_json(self) -> bool:
        """Whether the answer is to be one JSON document."""
        return self.options.json

    def say(self, key: str, /, **values: object) -> None:
        """Tell the user something on stderr; in silence when a script asked for JSON."""
        if not self.wants_json:
            self.output.say(self.translate(key, **values))

    def today(self) -> date:
        """The day of this call, by the local calendar."""
        return (self.clock() if self.clock else datetime.now().astimezone()).date()

    @cached_property
    def config_path(self) -> Path:
        """The configuration's path.

        Raises:
            ConfigError: There is none.
        """
        from omstilling_tui.config import find_config

        given = Path(self.options.config) if self.options.config else None
        found = find_config(given, self.environ, self.cwd())
        if found is None or not found.exists():
            raise ConfigError("cli.no-config", path=found or "omstilling.toml")
        return found

    @cached_property
    def config(self) -> Config:
        """The configuration.

        Raises:
            ConfigError: There is none, or it can't be used.
        """
        from omstilling_tui.config import read_config

        return read_config(self.config_path)

    @contextmanager
    def bench(self, *, write: bool = False) -> Iterator[Workbench]:
        """Open the workbench; commands that only read open it read-only, and so can't change a byte.

        Raises:
            UsageError: The command changes something, and `--readonly` was asked for.
        """
        from omstilling_tui.workbench.opening import open_workbench

        self.refuse_readonly(write=write)
        clock = {"clock": self.clock} if self.clock else {}
        bench = open_workbench(self.config, readonly=not write, plugins_enabled=not self.options.no_plugins, **clock)
        try:
            yield bench
            self.note_failures(bench)
            if bench.copy_failure:
                from omstilling_tui.cli.refusing import sentence

                self.output.say(sentence(bench.copy_failure, self))
        finally:
            bench.close()

    def refuse_readonly(self, *, write: bool = True) -> None:
        """Raise UsageError when something is to be changed under `--readonly`."""
        if write and self.options.readonly:
            raise UsageError("cli.readonly")

    def note_failures(self, bench: Workbench) -> None:
        """Remember what plugins failed at, to be told once at the end."""
        for failure in bench.failures:
            text = self.translate("cli.plugin-failed", plugin=failure.plugin, reason=self.translate.pick(failure.reason))
            if text not in self.failures:
                self.failures.append(text)

    def forgive_failures(self) -> None:
        """Tell what plugins failed at, and let the exit code not follow from it."""
        for text in self.failures:
            self.output.say(text)
        self.failures.clear()

    def code_with_failures(self, code: int) -> int:
        """Tell what plugins failed at, and return the exit code that follows from it."""
        for text in self.failures:
            self.output.say(text)
        return code or (FAILED if self.failures else 0)
