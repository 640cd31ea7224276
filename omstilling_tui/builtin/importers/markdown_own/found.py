"""What a document says, as it was written: statements on entities, before words are made into values."""

from __future__ import annotations

from dataclasses import dataclass, field

from omstilling_tui.hooks.objects import Remark
from omstilling_tui.text.translate import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Words that stand for a field's value.

    Attributes:
        path: The field's path.
        text: The words as they stand in the document.
        whole: Whether the text is quoted, letter for letter.
    """

    part: str
    id: str
    path: str
    text: str
    line: int
    whole: bool = False


@dataclass(slots=True, kw_only=True)
class NestedRow:
    """One nested value of a list: the words by path."""

    line: int
    texts: dict[str, str] = field(default_factory=dict)
    whole: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """A quoted text that names what it belongs to: `A1.1 · Beskrivelse`."""

    id: str
    labels: tuple[str, ...]
    text: str
    line: int


@dataclass(slots=True, kw_only=True)
class Found:
    """All that a document says.

    Attributes:
        homes: The line of each entity's place in the document, by part and id, in the document's order.
        statements: What is said of entities.
        implied: Values that an entity's place says: part, id, field and JSON value.
        nested: Nested values by part, id and path of their list.
        addressed: Quoted texts that name what they belong to.
        order: The order of a part's entities, where the document tells one.
        measurements: The rows of the table of measurements.
        strays: Text that has no place in such a document: line, heading above, text.
        remarks: What the user should know of.
    """

    homes: dict[str, dict[str, int]] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    implied: list[tuple[str, str, str, str]] = field(default_factory=list)
    nested: dict[tuple[str, str, str], list[NestedRow]] = field(default_factory=dict)
    addressed: list[Addressed] = field(default_factory=list)
    order: dict[str, list[str]] = field(default_factory=dict)
    measurements: list[tuple[str, NestedRow]] = field(default_factory=list)
    strays: list[tuple[int, str, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    fresh: int = 0

    def home(self, part: str, id: str, line: int) -> str:
        """Take down an entity's place and return its id; one without an id gets a name for now."""
        if not id:
            self.fresh += 1
            id = f"{NEW}{self.fresh}"
        self.homes.setdefault(part, {}).setdefault(id, line)
        return id

    def say(self, part: str, id: str, path: str, text: str, line: int, *, whole: bool = False) -> None:
        """Take down what is said of a field."""
        self.statements.append(Statement(part=part, id=id, path=path, text=text, line=line, whole=whole))

    def remark(self, line: int, key: str, **values: object) -> None:
        """Take down what the user should know of."""
        self.remarks.append(Remark(line=line, message=Message(key, **values)))


NEW = "ny.ny.ny."
"""What the names begin with that stand for the ids of entities added by hand, until they are given one."""
