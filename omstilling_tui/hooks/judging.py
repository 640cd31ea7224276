"""What judges a plan: validators and their findings, the checklist, and the facts that both may ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from omstilling_tui.hooks.context import Severity, Texts
from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeDoc:
    """What there is to know of one code of findings.

    Attributes:
        text: What it says, in short.
        severity: How grave it is unless the configuration says otherwise.
        why: Why it matters, by the guidance.
        fix: What to do about it.
        guidance: The guidance's numbers, such as `G1 G5`.
        parameters: The parameters that the configuration may set, with their defaults.
    """

    text: Texts
    severity: Severity = "warning"
    why: Texts = field(default_factory=dict)
    fix: Texts = field(default_factory=dict)
    guidance: str = ""
    parameters: Mapping[str, int | float | str | bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One step of a fix: a field to be set to a JSON value, if the expected one still stands there."""

    id: str
    field: str
    value: Any
    expect: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A cure that the user can apply, shown first, and undone like any other change."""

    title: Texts
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a validator found (funn).

    Attributes:
        code: One of the validator's codes.
        where: `ID`, `ID.field` or `plan`; ids may hold dots, fields never.
        message: In plain words, naming the thing, its numbers and the arithmetic, in each language.
        severity: Set by the host from the code's documentation and the configuration when empty.
        guidance: The guidance's number; set by the host when empty.
        hint: What to do next; set by the host from the code's `fix` when empty.
        fix: A cure that the user can apply, or None.
        plugin: The plugin's id; set by the host.
        accepted: The reason with which somebody accepted it; set by the host, empty when nobody did.
    """

    code: str
    where: str
    message: Texts
    severity: Severity | Literal[""] = ""
    guidance: str = ""
    hint: Texts = field(default_factory=dict)
    fix: Fix | None = None
    plugin: str = ""
    accepted: str = ""

    @property
    def id(self) -> str:
        """The id part of `where`: everything before the last dot when what follows is a field's name, else all of it."""
        head, dot, tail = self.where.rpartition(".")
        return head if dot and not tail.isdigit() else self.where

    @property
    def field(self) -> str:
        """The field part of `where`, empty when it names none."""
        head, dot, tail = self.where.rpartition(".")
        return tail if dot and head and not tail.isdigit() else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFact:
    """What rules may know of a frozen version.

    Attributes:
        number: 1, 2, 3 …
        state: How far it has come.
        same_as_draft: Whether the plan stands today as it stood then.
    """

    number: int
    label: str
    created: dt.date
    state: Literal["draft", "approved", "adopted"]
    same_as_draft: bool
    action_plan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known beside the plan, read-only.

    Attributes:
        today: The day, by the program's clock.
        latest: The newest measurement of each indicator by date, missing ones included.
        series: An indicator's measurements by date, oldest first, each date once in its newest revision.
        versions: The frozen versions.
        decisions: The decisions, by date.
        parameters: The rule's parameters, the configuration's over the defaults.
    """

    today: dt.date
    latest: Mapping[str, Measurement] = field(default_factory=dict)
    series: Mapping[str, Sequence[Measurement]] = field(default_factory=dict)
    versions: tuple[VersionFact, ...] = ()
    decisions: tuple[Decision, ...] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Validator:
    """A validator: one or more rules that look at the whole plan.

    Attributes:
        codes: Every code that it may give, with its documentation.
        check: The rule itself; pure, the same findings for the same input.
        cost: `fast` runs after every change, `slow` when asked for.
    """

    id: str
    title: Texts
    codes: Mapping[str, CodeDoc]
    check: Callable[[Plan, Facts], Iterable[Finding]]
    cost: Literal["fast", "slow"] = "fast"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistItem:
    """An item of the phase checklist.

    Attributes:
        phase: `mobilisation`, `workshops` or `draft`.
        check: Decides from the model whether it is done; None for an item that is ticked by hand.
        required: Whether the phase isn't done without it.
        guidance: The guidance's number.
    """

    id: str
    phase: str
    text: Texts
    check: Callable[[Plan, Facts], bool] | None = None
    required: bool = True
    guidance: str = ""
    help: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistState:
    """An item of the checklist as it stands.

    Attributes:
        done: Whether it is done; None when a plugin could not check it.
        by: Who ticked it; empty for an automatic item.
        on: When it was ticked.
        plugin: Whose item it is.
    """

    id: str
    phase: str
    text: Texts
    automatic: bool
    required: bool
    done: bool | None
    guidance: str = ""
    by: str = ""
    on: dt.date | None = None
    evidence: str = ""
    plugin: str = ""
