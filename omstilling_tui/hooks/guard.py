"""Each call of a plugin's code alone: what goes wrong in it is told under its name, and nothing more happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from omstilling_tui.errors import OmstillingError
from omstilling_tui.hooks.failures import Failure, Malfunction, description, raised, reason_of

T = TypeVar("T")

STRIKES: Final = 3
"""So many failures in a row switch an implementation off for the session."""


class Guard:
    """The guard of one session: it counts failures and remembers each kind once."""

    def __init__(self) -> None:
        self._strikes: dict[tuple[str, str], int] = {}
        self._failures: dict[tuple[str, str, str], Failure] = {}

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What has gone wrong, each kind once, in the order in which it first did."""
        return tuple(self._failures.values())

    def stopped(self, plugin: str) -> bool:
        """Tell whether something of a plugin has been switched off."""
        return any(strikes >= STRIKES and id == plugin for (id, _), strikes in self._strikes.items())

    def note(self, plugin: str, what: str, error: OmstillingError) -> Failure:
        """Remember a failure."""
        failure = Failure(plugin=plugin, hook=what, reason=reason_of(error))
        return self._failures.setdefault((plugin, what, error.key), failure)

    def call(self, plugin: str, what: str, function: Callable[[], T]) -> T:
        """Return what a function answers.

        Args:
            plugin: Whose it is.
            what: What it does; failures are counted by it.
            function: The call itself.

        Raises:
            Malfunction: It raised or did what it may not, or was switched off before; remembered.
            OmstillingError: Its answer is no: what it was given can't be used, or its source didn't answer.
        """
        if self._strikes.get((plugin, what), 0) >= STRIKES:
            raise Malfunction("plugins.stopped", plugin=plugin, what=what)
        try:
            answer = function()
        except Malfunction as error:
            raise self._strike(plugin, what, error) from None
        except OmstillingError:
            raise
        except (Exception, SystemExit) as error:
            raise self._strike(plugin, what, raised(plugin, description(error))) from error
        self._strikes.pop((plugin, what), None)
        return answer

    def _strike(self, plugin: str, what: str, error: Malfunction) -> Malfunction:
        self._strikes[plugin, what] = self._strikes.get((plugin, what), 0) + 1
        self.note(plugin, what, error)
        return error
