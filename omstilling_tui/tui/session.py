"""What every screen is handed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.desk import Desk


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the program on one database.

    Attributes:
        desk: Where the workbench is worked with.
        t: The translator of the screen's language.
        clock: Gives the time, with its zone.
        keys: The configuration's keys, by act.
        actor: Who is at the keyboard.
        readonly: Nothing can be changed.
        demo: The database is a throw-away copy of the example.
    """

    desk: Desk
    t: Translator
    clock: Callable[[], dt.datetime]
    keys: Mapping[str, str] = field(default_factory=dict)
    actor: str = ""
    readonly: bool = False
    demo: bool = False

    def local(self, at: dt.datetime) -> dt.datetime:
        """Return a time in the clock's zone."""
        return at.astimezone(self.clock().tzinfo)

    def today(self) -> dt.date:
        """Return the day, by the local calendar."""
        return self.clock().date()
