"""How the program ends: by the user's wish, by a signal, by a lost terminal, by a bug. Nothing typed is lost in any of them."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Final

from textual.worker import WorkerFailed

from omstilling_tui.workbench.crash import describe_crash, write_crash

if TYPE_CHECKING:
    from omstilling_tui.tui.app import OmstillingApp

INTERNAL_ERROR: Final = 70
_GRACE: Final = 1.5
_MOMENT: Final = 0.15
_LOOK_SECONDS: Final = 1.0


def heed_signals(app: OmstillingApp) -> None:
    """End in good order on SIGTERM and SIGHUP, and when the terminal is gone though nobody said so."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            loop.add_signal_handler(number, end, app, 128 + number)
    if not app.is_headless:
        app.set_interval(_LOOK_SECONDS, lambda: _look_for_terminal(app))


def end(app: OmstillingApp, code: int) -> None:
    """Write the drafts, give the terminal back and end; after a grace the process is gone whatever hangs.

    A letter that is on the screen may still be on its way from its field to the drafts: what comes within a moment is written too.
    """
    app.drafts.write_now()
    threading.Thread(target=_end_hard, args=(code,), daemon=True).start()
    asyncio.get_running_loop().call_later(_MOMENT, _end_softly, app, code)


def _end_softly(app: OmstillingApp, code: int) -> None:
    app.drafts.write_now()
    app.exit(return_code=code)


def note_crash(app: OmstillingApp, error: Exception) -> None:
    """Keep the drafts and write down where the bug is: calls and versions, no values, no words of the plan's."""
    app.drafts.write_now()
    cause = error.error if isinstance(error, WorkerFailed) else error
    app.crash_file = write_crash(describe_crash(cause, "tui"))


def _end_hard(code: int) -> None:
    time.sleep(_GRACE)
    os._exit(code)


def exit_code(app: OmstillingApp) -> int:
    """Return the exit code of an app that has ended, after telling of a crash."""
    if terminal_is_gone():
        _write_to_nowhere()
        return 128 + signal.SIGHUP
    if app.crash_file is not None:
        sys.stderr.write(app.session.t("tui.crash", path=str(app.crash_file)) + "\n")
        return INTERNAL_ERROR
    return app.return_code or 0


def _write_to_nowhere() -> None:
    """What is left to be written has no reader; failing at it would change the exit code."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for number in (1, 2):
        os.dup2(nowhere, number)


def terminal_is_gone() -> bool:
    """Tell whether nobody is at the other end any more."""
    poll = select.poll()
    poll.register(sys.__stdin__.fileno() if sys.__stdin__ else 0, select.POLLHUP)
    return any(event & (select.POLLHUP | select.POLLERR | select.POLLNVAL) for _, event in poll.poll(0))


def _look_for_terminal(app: OmstillingApp) -> None:
    """A program that ignores SIGHUP must see for itself that its terminal is gone."""
    if terminal_is_gone():
        end(app, 128 + signal.SIGHUP)
