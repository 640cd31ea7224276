"""What is being typed: kept in memory at every key, in the database at the latest a second later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from omstilling_tui.errors import OmstillingError
from omstilling_tui.tui.messages import Drafted
from omstilling_tui.tui.session import Session
from omstilling_tui.workbench.bench import Workbench

if TYPE_CHECKING:
    from omstilling_tui.tui.app import OmstillingApp

_SECONDS: Final = 0.5


class Drafts:
    """The texts of this session that are neither saved nor given up."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: dict[tuple[str, str], Drafted] = {}
        self._writing = False

    def start(self, app: OmstillingApp) -> None:
        """Begin to write what waits, twice a second; with nothing waiting it does nothing."""
        if not self._session.readonly:
            app.set_interval(_SECONDS, lambda: self._write_soon(app))

    def keep(self, message: Drafted) -> None:
        """Take a field's text as it stands now."""
        self._waiting[(message.id, message.field)] = message

    def forget(self, id: str, field: str) -> None:
        """A field is saved or given up."""
        self._waiting.pop((id, field), None)
        self._session.desk.do_soon(lambda bench: bench.store.discard_draft(id=id, field=field))

    def write_now(self) -> None:
        """Write what waits before the program ends, as far as there is time."""
        waiting = self._taken()
        if waiting and not self._session.readonly:
            self._session.desk.do_now(lambda bench: _write(bench, waiting), patience=1.0)

    def _taken(self) -> tuple[Drafted, ...]:
        waiting = tuple(self._waiting.values())
        self._waiting.clear()
        return waiting

    def _write_soon(self, app: OmstillingApp) -> None:
        if self._waiting and not self._writing:
            self._writing = True
            app.run_worker(self._write(), group="drafts")

    async def _write(self) -> None:
        waiting = self._taken()
        try:
            await self._session.desk.do(lambda bench: _write(bench, waiting))
        except OmstillingError:
            # The database is busy or full; the texts wait for the next round, unless newer ones have come.
            self._waiting = {(each.id, each.field): each for each in waiting} | self._waiting
        finally:
            self._writing = False


def _write(bench: Workbench, waiting: tuple[Drafted, ...]) -> None:
    for each in waiting:
        bench.store.save_draft(id=each.id, field=each.field, text=each.text, seen=each.seen, at=bench.now())
