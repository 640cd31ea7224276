"""`omstilling accept`: a finding that the municipality has reasons for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.words import nearest
from omstilling_tui.cli.writing import tell_commit
from omstilling_tui.errors import NegativeAnswer
from omstilling_tui.model.edits import accept_finding

if TYPE_CHECKING:
    from omstilling_tui.hooks.judging import Finding


@make_command("accept")
@argument("code")
@argument("where")
@option("--why", metavar="REASON", required=True)
def command(invocation: Invocation, *, code: str, where: str, why: str) -> None:
    """Accept a finding that stands now; it is shown as accepted from then on, with the reason."""
    from omstilling_tui.workbench.checking import find

    with invocation.bench(write=True) as bench:
        finding = _meant(find(bench), code, where)
        edit = partial(accept_finding, code=finding.code, where=finding.where, why=why, by=bench.actor, on=bench.clock().date())
        tell_commit(invocation, bench.commit(edit, label=f"accept {finding.code} {finding.where}"))


def _meant(found: tuple[Finding, ...], code: str, where: str) -> Finding:
    """The finding of the code at the place; where the code has one finding there, the id alone is enough."""
    of_code = [each for each in found if each.code == code]
    if not of_code:
        near = nearest(code, {each.code for each in found})
        raise NegativeAnswer("cli_check.no-such-finding-near" if near else "cli_check.no-such-finding", code=code[:60], near=near)
    exact = [each for each in of_code if each.where == where] or [each for each in of_code if each.id == where]
    if len(exact) != 1:
        raise NegativeAnswer("cli_check.not-found-there", code=code, where=where[:60], known=", ".join(each.where for each in of_code))
    return exact[0]
