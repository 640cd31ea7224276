"""`omstilling validate`: the plan against the guidance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from omstilling_tui.cli.findings import finding_document, finding_line, is_plugin_failure
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.grammar import option
from omstilling_tui.cli.invocation import FAILED, Invocation
from omstilling_tui.cli.types import Word

if TYPE_CHECKING:
    from omstilling_tui.hooks.judging import Finding

SEVERITIES = ("error", "warning", "info")


@make_command("validate")
@option("--fail-on", metavar="error|warning|info|never", type=Word(*SEVERITIES, "never"), default="error")
def command(invocation: Invocation, *, fail_on: str) -> int:
    """Print the findings, one a line, and answer 1 when one that isn't accepted is as grave as `--fail-on` says."""
    from omstilling_tui.workbench.checking import find

    with invocation.bench() as bench:
        found = find(bench)
    counts = {severity: sum(each.severity == severity and not each.accepted for each in found) for severity in SEVERITIES}
    if invocation.wants_json:
        counts_told = counts | {"accepted": sum(bool(each.accepted) for each in found)}
        invocation.output.json({"findings": [finding_document(each, invocation.translate) for each in found], "counts": counts_told})
    else:
        for finding in found:
            invocation.output.print(*finding_line(finding, invocation.translate))
        invocation.say(
            "cli_check.counts" if found else "cli_check.no-findings", **counts, accepted=sum(bool(each.accepted) for each in found)
        )
    return _code(invocation, found, fail_on)


def _code(invocation: Invocation, found: Sequence[Finding], fail_on: str) -> int:
    """1 for findings, else 4 for a plugin that failed; with `--fail-on never` neither."""
    failed = bool(invocation.failures) or any(is_plugin_failure(each) for each in found)
    if fail_on == "never":
        invocation.forgive_failures()
        return 0
    grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    if any(each.severity in grave and not each.accepted and not is_plugin_failure(each) for each in found):
        return 1
    return FAILED if failed else 0
