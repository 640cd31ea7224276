"""The errors that a user can be told about.

An error carries a message key and its values, never a finished sentence: `cli` and `tui` translate and show it.
Each kind knows the exit code that the command line answers with.
"""

from __future__ import annotations

from typing import ClassVar


class OmstillingError(Exception):
    """Something that the user can do something about.

    Attributes:
        key: The key of the sentence in the message catalogue, such as `store.newer-schema`.
        values: What the sentence names: files, lines, fields, numbers.
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, key: str, /, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        named = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.key} ({named})" if named else self.key


class UsageError(OmstillingError):
    """The command was called in a way that it can't be."""

    exit_code = 2


class NegativeAnswer(OmstillingError):
    """The command ran, and its answer is no."""

    exit_code = 1


class ConfigError(OmstillingError):
    """The configuration can't be used."""


class DataError(OmstillingError):
    """The database, or a file that is read in, can't be used."""


class EditError(OmstillingError):
    """An edit names something that isn't there, or gives a value that the field can't hold."""


class PluginError(OmstillingError):
    """A plugin or a source failed; the rest was done."""

    exit_code = 4


class Conflict(OmstillingError):
    """Someone else changed the same thing meanwhile.

    Attributes:
        mine: The value that was to be saved.
        theirs: The value that stands there now.
        seen: The value that the edit was made on.
    """

    exit_code = 5

    def __init__(self, *, id: str, field: str, seen: object, theirs: object, mine: object) -> None:
        super().__init__("edit.conflict", id=id, field=field, seen=seen, theirs=theirs, mine=mine)
        self.id = id
        self.field = field
        self.seen = seen
        self.theirs = theirs
        self.mine = mine


class Busy(OmstillingError):
    """The database has been locked by another process for longer than the program waits."""

    exit_code = 1
