"""The command line called in-process, on streams that a test can read."""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from omstilling_tui.cli.main import run

PLANS = Path(__file__).parents[1] / "plans"
TODAY = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


class Stream(io.TextIOWrapper):
    """A stream in memory with an encoding, which may claim to be a terminal."""

    def __init__(self, *, terminal: bool = False, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding, newline="\n")
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal

    def content(self) -> bytes:
        self.flush()
        return self.buffer.getvalue()  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Answer:
    """What a call gave."""

    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8", "backslashreplace")

    @property
    def json(self) -> Any:
        return json.loads(self.raw)


@dataclass
class Shell:
    """A folder with an environment to call the program in."""

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)
    config: Path | None = None

    def __call__(
        self,
        *arguments: object,
        stdin: str = "",
        terminal: bool = False,
        encoding: str = "utf-8",
        environ: Mapping[str, str] | None = None,
    ) -> Answer:
        out, err = Stream(terminal=terminal, encoding=encoding), Stream(terminal=terminal)
        source = Stream(terminal=terminal)
        source.write(stdin)
        source.seek(0)
        given = [str(each) for each in arguments]
        before = ["-c", str(self.config)] if self.config and "-c" not in given else []
        code = run(
            [*before, *given],
            environ={"HOME": str(self.folder), **self.environ, **(environ or {})},
            cwd=lambda: str(self.folder),
            stdout=out,
            stderr=err,
            stdin=source,
            clock=lambda: TODAY,
        )
        return Answer(code, out.content(), err.content().decode())

    def done(self, *arguments: object, **how: Any) -> Answer:
        """Call, and expect that it went well."""
        answer = self(*arguments, **how)
        assert answer.code == 0, f"{arguments}: {answer.code} {answer.err}"
        return answer


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell in an empty folder, with no configuration."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Shell(tmp_path)


@pytest.fixture
def programme(shell: Shell) -> Shell:
    """A shell with a new programme, Andøy."""
    shell.done("init", "d", "--name", "Andøy", "--municipality", "1871", "--start", "2018", "--end", "2023")
    shell.config = shell.folder / "d" / "omstilling.toml"
    return shell


@pytest.fixture
def andoy(programme: Shell) -> Shell:
    """A shell with Andøy's plan read in."""
    programme.done("import", PLANS / "andoy.md")
    return programme
