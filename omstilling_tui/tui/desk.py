"""The workbench's own thread: one thing at a time, off the event loop, so that a locked database never freezes the screen."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from omstilling_tui.errors import OmstillingError
from omstilling_tui.workbench.bench import Workbench

T = TypeVar("T")


class Desk:
    """Where all work with the workbench is done, in the order in which it was asked for.

    The thread is a daemon: a transaction that waits for another process must not hold the program back when it ends;
    the database takes a broken transaction back by itself.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="workbench", daemon=True)
        self._thread.start()

    async def do(self, job: Callable[[Workbench], T]) -> T:
        """Do a job with the workbench and return its answer, or raise its error."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def run() -> None:
            outcome = _outcome(job, self._bench)
            loop.call_soon_threadsafe(_deliver, answer, outcome)

        self._jobs.put(run)
        return await answer

    def do_soon(self, job: Callable[[Workbench], None]) -> None:
        """Do a job whose outcome nobody waits for; what may go wrong with it is told by the next one that somebody does."""

        def run() -> None:
            with suppress(OmstillingError):
                job(self._bench)

        self._jobs.put(run)

    def do_now(self, job: Callable[[Workbench], None], *, patience: float) -> bool:
        """Do a last job from outside the event loop; tell whether it was done within so many seconds."""
        done = threading.Event()

        def run() -> None:
            with suppress(OmstillingError):
                job(self._bench)
            done.set()

        self._jobs.put(run)
        return done.wait(patience)

    def close(self, *, patience: float = 3.0) -> None:
        """Finish what was asked for, within so many seconds, and close the workbench."""
        self._jobs.put(None)
        self._thread.join(patience)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
        self._bench.close()


def _outcome(job: Callable[[Workbench], T], bench: Workbench) -> Callable[[asyncio.Future[T]], None]:
    """What is to be put into the future: the answer, or whatever was raised, which is raised again where it is awaited."""
    try:
        answer = job(bench)
    except BaseException as error:  # noqa: BLE001 - carried over to the event loop, where it is raised
        caught = error
        return lambda future: future.set_exception(caught)
    return lambda future: future.set_result(answer)


def _deliver(future: asyncio.Future[Any], outcome: Callable[[asyncio.Future[Any]], None]) -> None:
    if not future.done():
        outcome(future)
