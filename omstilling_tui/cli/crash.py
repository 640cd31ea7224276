"""What the command line says of a bug."""

from __future__ import annotations

import traceback
from collections.abc import Sequence

from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.table_of_commands import modules


def tell_crash(error: BaseException, arguments: Sequence[str], invocation: Invocation) -> None:
    """Write the crash file and name it on stderr; with `--debug`, show the traceback too."""
    from omstilling_tui.workbench.crash import describe_crash, write_crash

    invocation.output.wipe()
    if invocation.options.debug:
        invocation.output.say("".join(traceback.format_exception(error)))
    word = next((argument for argument in arguments if argument in modules()), "")
    path = write_crash(describe_crash(error, word))
    invocation.output.say(invocation.translate("cli.crash" if path else "cli.crash-no-file", path=path or "", kind=type(error).__name__))
