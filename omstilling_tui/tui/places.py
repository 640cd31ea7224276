"""The main screens: one line each. A screen that isn't listed here doesn't exist anywhere else either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from textual.screen import Screen

from omstilling_tui.tui.keys.acts import Act
from omstilling_tui.tui.session import Session


@dataclass(frozen=True, slots=True)
class Place:
    """A main screen.

    Attributes:
        id: Its name in code, and of its mode.
        key: The digit that leads there.
        make: Makes the screen; imported when it is first shown.
    """

    id: str
    key: str
    make: Callable[[Session], Screen[None]]

    @property
    def act(self) -> Act:
        """The key that leads there."""
        return Act(id=f"go.{self.id}", keys=self.key, action=f"app.place('{self.id}')")


def _overview(session: Session) -> Screen[None]:
    from omstilling_tui.tui.screens.overview.screen import OverviewScreen

    return OverviewScreen(session)


def _plan(session: Session) -> Screen[None]:
    from omstilling_tui.tui.screens.plan.screen import PlanScreen

    return PlanScreen(session)


def _decisions(session: Session) -> Screen[None]:
    from omstilling_tui.tui.screens.decisions.screen import DecisionsScreen

    return DecisionsScreen(session)


PLACES: Final = (
    Place("overview", "1", _overview),
    Place("plan", "5", _plan),
    Place("decisions", "9", _decisions),
)
"""The main screens, in the order of their digits."""
