"""`omstilling doctor`: the health of configuration, database, plugins and terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.grammar import option
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import UsageError
from omstilling_tui.text.translate import Message

if TYPE_CHECKING:
    from omstilling_tui.workbench.safekeeping import CheckResult


@make_command("doctor")
@option("--recover", metavar="FILE")
@option("--check", "name", metavar="NAME")
def command(invocation: Invocation, *, recover: str | None, name: str | None) -> int:
    """Run the checks, or the one named, and answer 1 when one fails; with `--recover`, save what can be saved into a new file."""
    from omstilling_tui.workbench import safekeeping

    if recover is not None:
        invocation.refuse_readonly()
        count = safekeeping.recover(invocation.config, invocation.cwd() / recover)
        if invocation.wants_json:
            invocation.output.json({"path": recover, "recovered": count})
        else:
            invocation.say("cli_tend.recovered", path=recover)
        return 0
    results = _wanted([*_own_checks(invocation), *safekeeping.doctor(invocation.config)], name)
    failed = any(not each.ok for each in results)
    if invocation.wants_json:
        rows = [{"name": each.name, "ok": each.ok, "message": _message(each, invocation)} for each in results]
        invocation.output.json({"ok": not failed, "checks": rows})
    for each in () if invocation.wants_json else results:
        word = Styled("ok  " if each.ok else invocation.translate("cli_tend.fails"), "green" if each.ok else "red")
        invocation.output.print(word, f"  {each.name}: {_message(each, invocation)}")
    return 1 if failed else 0


def _wanted(results: list[CheckResult], name: str | None) -> list[CheckResult]:
    if name is None:
        return results
    known = list(dict.fromkeys(each.name for each in results))
    if name not in known:
        near = nearest(name, known)
        raise UsageError("cli_tend.no-check-near" if near else "cli_tend.no-check", check=name[:40], near=near, known=", ".join(known))
    return [each for each in results if each.name == name]


def _message(result: CheckResult, invocation: Invocation) -> str:
    return invocation.translate.pick(result.message)


def _own_checks(invocation: Invocation) -> list[CheckResult]:
    from omstilling_tui.cli.terminal import terminal_check
    from omstilling_tui.workbench.safekeeping import CheckResult

    # A configuration that can't be used ends the command with its own error, so reading it is the check.
    config = CheckResult("config", ok=True, message=Message("cli_tend.config-ok", path=invocation.config.path))
    return [config, terminal_check(invocation)]
