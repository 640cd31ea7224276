"""The terminal, examined for `doctor`: what it can show."""

from __future__ import annotations

from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.text.translate import Message
from omstilling_tui.workbench.safekeeping import CheckResult


def terminal_check(invocation: Invocation) -> CheckResult:
    """Tell what the terminal is, and what it lacks; where there is none, nothing is wrong."""
    term = invocation.environ.get("TERM") or "-"
    encoding = (getattr(invocation.output.stdout, "encoding", None) or "utf-8").lower()
    if not invocation.output.stdout.isatty():
        return CheckResult("terminal", ok=True, message=Message("cli_tend.terminal-none"))
    if term == "dumb":
        return CheckResult("terminal", ok=False, message=Message("cli_tend.terminal-dumb"))
    if "utf" not in encoding:
        return CheckResult("terminal", ok=False, message=Message("cli_tend.terminal-encoding", encoding=encoding))
    return CheckResult("terminal", ok=True, message=Message("cli_tend.terminal-ok", term=term))
