"""The list that a choice is made from: what is shown, marked and typed to find it, without a widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

ROWS: Final = 8
"""The choices shown at a time."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen: its value, and its words."""

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class PickList:
    """A list that is open to be chosen from.

    Attributes:
        choices: All of them.
        several: More than one may be chosen.
        chosen: The values chosen, in the order in which they were.
        typed: What was typed to find one.
        mark: The place of the mark among those found.
    """

    choices: tuple[Choice, ...]
    several: bool
    chosen: tuple[str, ...]
    typed: str = ""
    mark: int = 0

    @classmethod
    def opened(cls, choices: tuple[Choice, ...], *, several: bool, chosen: tuple[str, ...], typed: str = "") -> PickList:
        """Return the list as it opens: the mark on what is chosen, or with something typed on the first one found."""
        here = next((place for place, each in enumerate(choices) if each.value in chosen), 0)
        return cls(choices, several, chosen, typed, 0 if typed else here)

    @property
    def found(self) -> tuple[Choice, ...]:
        """The choices that hold what was typed; those with a word that begins with it come first."""
        wanted = self.typed.casefold().strip()
        if not wanted:
            return self.choices
        first = tuple(each for each in self.choices if _begins(each.name, wanted))
        return first + tuple(each for each in self.choices if each not in first and wanted in each.name.casefold())

    @property
    def marked(self) -> Choice | None:
        """The choice that the mark is on."""
        found = self.found
        return found[self.mark] if self.mark < len(found) else None

    @property
    def window(self) -> range:
        """The places of the choices that are shown."""
        count = len(self.found)
        start = max(0, min(self.mark - ROWS // 2, count - ROWS))
        return range(start, min(count, start + ROWS))

    def moved(self, step: int) -> PickList:
        """Return the list with the mark moved; it stops at the ends."""
        return replace(self, mark=max(0, min(len(self.found) - 1, self.mark + step)))

    def typing(self, typed: str) -> PickList:
        """Return the list with other words typed."""
        return replace(self, typed=typed, mark=0)

    def toggled(self) -> PickList:
        """Return the list with what is marked chosen, or not any more."""
        marked = self.marked
        if marked is None:
            return self
        rest = tuple(value for value in self.chosen if value != marked.value)
        return replace(self, chosen=rest if marked.value in self.chosen else (*self.chosen, marked.value))


def _begins(name: str, wanted: str) -> bool:
    return any(word.startswith(wanted) for word in name.casefold().split()) or name.casefold().startswith(wanted)
