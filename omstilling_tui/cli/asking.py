"""Questions to a person at a terminal."""

from __future__ import annotations

from omstilling_tui.cli.invocation import Invocation


def confirmed(invocation: Invocation, key: str, **values: object) -> bool:
    """Ask yes or no on a terminal; where nobody can answer, the command itself is the answer."""
    if not (invocation.stdin.isatty() and invocation.output.stderr.isatty()):
        return True
    translate = invocation.translate
    yes, no = translate("cli.yes"), translate("cli.no")
    invocation.output.say(f"{translate(key, **values)} [{yes}/{no}]")
    answer = invocation.stdin.readline().strip().lower()
    return bool(answer) and (yes.startswith(answer) or answer in ("j", "ja", "y", "yes"))
