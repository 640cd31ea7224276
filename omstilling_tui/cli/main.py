"""From arguments to an exit code: the one place where the command line's errors are caught."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from omstilling_tui.cli.language import choose_language
from omstilling_tui.cli.output import Output
from omstilling_tui.cli.root_help import asks_for_help, root_help
from omstilling_tui.errors import OmstillingError
from omstilling_tui.text.translate import Translator

if TYPE_CHECKING:
    from datetime import datetime
    from types import FrameType

    from omstilling_tui.cli.invocation import Invocation

CLOSED_PIPE = 128 + signal.SIGPIPE
INTERRUPTED = 128 + signal.SIGINT
INTERNAL_ERROR = 70


class Ended(BaseException):
    """The process was told to end by a signal; unwinding closes files and rolls back what was half done."""

    def __init__(self, signal_number: int) -> None:
        super().__init__(signal_number)
        self.signal_number = signal_number


def run_process(arguments: Sequence[str]) -> int:
    """Run a command as this process: its streams, its environment, its signals. Return the exit code."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)
    code = run(arguments, environ=os.environ, cwd=os.getcwd, stdout=sys.stdout, stderr=sys.stderr)
    return _close(sys.stdout, code)


def _end(number: int, _frame: FrameType | None) -> None:
    raise Ended(number)


def _close(stdout: TextIO, code: int) -> int:
    """Flush what is left; the reader of a pipe may be gone by now."""
    try:
        stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
        return CLOSED_PIPE
    return code


def run(
    arguments: Sequence[str],
    *,
    environ: Mapping[str, str],
    cwd: Callable[[], str],
    stdout: TextIO,
    stderr: TextIO,
    stdin: TextIO | None = None,
    clock: Callable[[], datetime] | None = None,
) -> int:
    """Run a command and return its exit code; errors are told on `stderr`, whatever happens."""
    translate = Translator(choose_language(arguments, environ, cwd))
    output = Output(stdout, stderr, environ)
    if asks_for_help(arguments):
        output.print(root_help(translate))
        return 0
    from omstilling_tui.cli.invocation import Invocation

    invocation = Invocation(environ=environ, folder=cwd, output=output, translate=translate, stdin=stdin or sys.stdin, clock=clock)
    try:
        return invocation.code_with_failures(_call(arguments, invocation))
    except OmstillingError as error:
        from omstilling_tui.cli.refusing import refuse

        return refuse(error, invocation)
    except Ended as ended:
        return 128 + ended.signal_number
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return CLOSED_PIPE
    except Exception as error:  # noqa: BLE001 - a bug must not show the user a traceback
        from omstilling_tui.cli.crash import tell_crash

        tell_crash(error, arguments, invocation)
        return INTERNAL_ERROR


def _call(arguments: Sequence[str], invocation: Invocation) -> int:
    import click

    from omstilling_tui.cli.refusing import translated
    from omstilling_tui.cli.root import root

    try:
        answer = root().main(args=list(arguments), prog_name="omstilling", standalone_mode=False, obj=invocation)
    except click.ClickException as error:
        raise translated(error) from None
    except click.Abort:
        raise KeyboardInterrupt from None
    return answer if isinstance(answer, int) else 0
