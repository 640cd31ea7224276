"""The terminal, examined for `doctor`: what it can show."""

from __future__ import annotations

from dataclasses import dataclass

from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.text.translate import Message


@dataclass(frozen=True, slots=True)
class TerminalCheck:
    """What was found of the terminal, in the form of the other checks."""

    name: str
    ok: bool
    message: Message


def terminal_check(invocation: Invocation) -> TerminalCheck:
    """Tell what the terminal is, and what it lacks; where there is none, nothing is wrong."""
    term = invocation.environ.get("TERM") or "-"
    encoding = (getattr(invocation.output.stdout, "encoding", None) or "utf-8").lower()
    if not invocation.output.stdout.isatty():
        return TerminalCheck("terminal", ok=True, message=Message("cli_tend.terminal-none"))
    if term == "dumb":
        return TerminalCheck("terminal", ok=False, message=Message("cli_tend.terminal-dumb"))
    if "utf" not in encoding:
        return TerminalCheck("terminal", ok=False, message=Message("cli_tend.terminal-encoding", encoding=encoding))
    return TerminalCheck("terminal", ok=True, message=Message("cli_tend.terminal-ok", term=term))
