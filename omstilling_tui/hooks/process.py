"""The program's end of the plugin process: started when it is first needed, asked with a deadline, killed when it doesn't keep it."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from omstilling_tui.hooks import frames
from omstilling_tui.hooks.host import Request, TakePlan
from omstilling_tui.hooks.parcels import Packer, SentPlans
from omstilling_tui.hooks.wire import WireError, from_bytes

MEMORY: Final = 1 << 30
"""The address space of the plugin process, in bytes."""

_KEPT_ENVIRONMENT: Final = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "LD_LIBRARY_PATH")
_GRACE: Final = 2.0
_BOOT: Final = "import json, sys; sys.path[:] = json.loads(sys.argv[3]); from omstilling_tui.hooks.host import main; main({}, {})".format(
    "int(sys.argv[1])", "int(sys.argv[2])"
)


class TooSlow(Exception):
    """The plugin process didn't answer in time, and has been killed."""


class Garbled(Exception):
    """The plugin process sent what is no answer, and has been killed."""


class Died(Exception):
    """The plugin process has ended.

    Attributes:
        signal: The signal that ended it, empty for none.
        code: Its exit code.
    """

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code
        self.signal = next((each.name for each in signal.Signals if each == -code), "") if code < 0 else ""


class HostProcess:
    """A plugin process. One request at a time; other threads wait."""

    def __init__(self, *, memory: int = MEMORY) -> None:
        ours, theirs = socket.socketpair()
        self._channel = ours
        self._lock = threading.Lock()
        self._sent = SentPlans()
        paths = [each for each in sys.path if each and Path(each).is_absolute()]
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-c", _BOOT, str(theirs.fileno()), str(memory), json.dumps(paths)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env={name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ},
                cwd="/",
                start_new_session=True,
            )

    def ask(self, make: Callable[[Packer], Request], seconds: float) -> Any:
        """Return the decoded answer to a request.

        Args:
            make: Gives the request, its arguments packed.
            seconds: How long it may take.

        Raises:
            TooSlow: It took longer; the process is killed.
            Garbled: It answered what is no answer; the process is killed.
            Died: The process ended.
        """
        with self._lock:
            packer = Packer(self._sent)
            answer: dict[str, Any] = {}
            try:
                answer = self._exchange(make(packer), packer, seconds)
            except TimeoutError:
                self.kill()
                raise TooSlow from None
            except (frames.Rubbish, WireError):
                self.kill()
                raise Garbled from None
            except (frames.Closed, OSError):
                raise Died(self.kill(patience=0.3)) from None
            except BaseException:  # a service that was asked for says stop: the user has cancelled
                self.kill()
                raise
            finally:
                packer.finish(done="done" in answer)
            return answer

    def _exchange(self, request: Request, packer: Packer, seconds: float) -> dict[str, Any]:
        until = time.monotonic() + seconds
        for plan in packer.plans:
            self._send(TakePlan(plan), seconds, until)
        self._send(request, seconds, until, tuple(packer.files))
        return self._answer(packer.services, until)

    def _send(self, request: Request, seconds: float, until: float, files: tuple[int, ...] = ()) -> None:
        frames.send(self._channel, pickle.dumps((seconds + _GRACE, request), pickle.HIGHEST_PROTOCOL), files, until=until)

    def _answer(self, services: Mapping[str, Callable[..., Any]], until: float) -> dict[str, Any]:
        while True:
            body, _ = frames.receive(self._channel, until=until, limit=frames.LIMIT)
            answer = from_bytes(body)
            match answer:
                case {"ask": [str(name), *arguments]} if name in services:
                    frames.send(self._channel, pickle.dumps(services[name](*arguments)), until=until)
                case {"tell": [str(name), *arguments]} if name in services:
                    services[name](*arguments)
                case dict():
                    return answer
                case _:
                    raise WireError("JSON", "JSON", "…")

    @property
    def alive(self) -> bool:
        """Whether it has not been killed."""
        return self._channel.fileno() >= 0

    def kill(self, patience: float = 0.0) -> int:
        """End the process and everything that it has started; return its exit code, negative for a signal.

        Args:
            patience: How long to wait, in seconds, for a process that is ending by itself.
        """
        self._channel.close()
        until = time.monotonic() + patience
        # Not reaped before the group is killed, so that the group's number can't have become another's.
        while patience and not os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            if time.monotonic() > until:
                break
            time.sleep(0.005)
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        return self._process.wait()
