"""What plugins hand over and are handed: frozen data, and objects that the core calls.

Everything here travels by value between the program and a plugin's own process, except the callables, which stay where they are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Literal, Protocol

from omstilling_tui.model.decisions import Decision
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan

API_VERSION = "1.0"
"""The plugin API's own version. Within a major it only grows."""

Severity = Literal["error", "warning", "info"]
Texts = Mapping[str, str]
"""A text in several languages: `{"nb": …, "nn": …, "en": …}`."""


class KeyValueStore(Protocol):
    """A plugin's own small store in the database: JSON values by name."""

    def get(self, name: str) -> Any:
        """Return the value, or None."""

    def set(self, name: str, value: Any) -> None:
        """Keep a JSON value of at most 256 kB."""


class Http(Protocol):
    """The host's HTTP client, for granted hosts only."""

    def get(self, url: str, *, accept: str = "application/json") -> bytes:
        """Return a response's body.

        Raises:
            PluginError: The host isn't granted, or didn't answer as it should.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginContext:
    """A plugin's only handle on the program.

    Attributes:
        id: The plugin's id.
        settings: Its settings, checked, secrets resolved.
        language: The screen's language: `nb`, `nn` or `en`.
        today: The day, by the program's clock.
        log: Writes a line to the program's log: `log("warning", "…")`.
        translate: Gives the text in the screen's language of one in several.
        progress: Tells how far long work has come: `progress(done, total, text)`.
        cancelled: Tells whether the user has cancelled.
        store: The plugin's own key/value store; None in a plugin's own process until it is granted.
        http: The host's HTTP client; None when no host is granted.
    """

    id: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    language: str = "nb"
    today: dt.date = dt.date.min
    log: Callable[[str, str], None] = lambda _level, _text: None
    translate: Callable[[Texts], str] = lambda texts: next(iter(texts.values()), "")
    progress: Callable[[int, int, str], None] = lambda _done, _total, _text: None
    cancelled: Callable[[], bool] = lambda: False
    store: KeyValueStore | None = None
    http: Http | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A setting of a plugin or an option of an export or a command.

    Attributes:
        name: Its key in the TOML, and with `--` on the command line.
        kind: What it holds.
        choices: For `choice`, the words allowed.
    """

    name: str
    title: Texts
    kind: Literal["text", "integer", "number", "boolean", "date", "choice", "path", "secret"] = "text"
    default: Any = None
    choices: tuple[str, ...] = ()
    required: bool = False
    help: Texts = field(default_factory=dict)


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
class Document:
    """What is to be written out.

    Attributes:
        kind: Which document: the plan, an action plan, a case paper or an annual report.
        plan: The plan, as it stands or as a frozen version has it.
        measurements: Its measurements.
        facts: What is known beside it.
        findings: The findings, accepted ones included.
        checklist: The checklist with its state.
        version: The frozen version's number, None for the draft.
        year: The year asked for, or None.
        public: Whether personal data must stay out.
    """

    kind: Literal["plan", "action-plan", "case-paper", "annual-report"] = "plan"
    plan: Plan
    measurements: tuple[Measurement, ...] = ()
    facts: Facts
    findings: tuple[Finding, ...] = ()
    checklist: tuple[ChecklistState, ...] = ()
    version: int | None = None
    year: int | None = None
    public: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """An export format.

    Attributes:
        format: The word on the command line.
        extension: With its dot: `.html`.
        documents: Which documents it can write.
        needs: Programs that must be installed.
        can_export: Says why it can't be done, in each language, or None when it can.
        write: Writes the document to an open, seekable, binary file. The same document and options give the same bytes.
    """

    format: str
    title: Texts
    extension: str
    media_type: str
    write: Callable[[Document, BinaryIO, Mapping[str, Any], PluginContext], None]
    options: tuple[Option, ...] = ()
    documents: tuple[str, ...] = ("plan",)
    needs: tuple[str, ...] = ()
    can_export: Callable[[Plan], Texts | None] = lambda _plan: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A line of an import's report: something that found its place.

    Attributes:
        id: The entity's id in the import's plan.
        line: The line in the file that it came from, from 1; 0 when lines say nothing.
        text: The sentence or figure.
    """

    id: str
    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A line of an import's report: something that is kept in the notes.

    Attributes:
        line: The line in the file that it begins at, from 1.
        text: Its beginning.
        note: The id of the note that keeps it whole.
    """

    line: int
    text: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A line of an import's report: something the user should know of.

    Attributes:
        line: The line in the file, from 1; 0 when lines say nothing.
        message: What there is to know, in each language.
    """

    line: int
    message: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an importer read.

    Attributes:
        plan: What it read, as a plan of its own.
        measurements: The measurements read.
        complete: Whether it is a whole plan that takes the place of what stands (JSON, our own export), or a document
            whose parts are merged in.
        placed: What found its place.
        unplaced: What is kept in the notes.
        remarks: What the user should know of.
    """

    plan: Plan
    measurements: tuple[Measurement, ...] = ()
    complete: bool = False
    placed: tuple[Placed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """A format that plans are read from.

    Attributes:
        extensions: The endings of file names that it reads, with the dot: `.md`.
        read: Reads a file. Raises DataError for one that can't be read.
    """

    format: str
    title: Texts
    extensions: tuple[str, ...]
    read: Callable[[Path, PluginContext], ImportResult]


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series that a source offers."""

    id: str
    title: str
    unit: str = ""
    frequency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """What a source is asked for.

    Attributes:
        indicator: The indicator's id.
        settings: Its settings for the source, by name.
        since: The first date wanted, or None for all.
    """

    indicator: str
    settings: Mapping[str, str]
    since: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchResult:
    """What a source answered; values that it lacks are marked missing with their reason, never 0."""

    measurements: tuple[Measurement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorSource:
    """A source of measurements.

    Attributes:
        licence: The data's licence, empty when there is none to name.
        attribution: The words with which the source must be credited.
        cadence: How often it has new figures: `yearly`, `monthly` … or `manual`.
        rate_limit: How many calls a minute it allows, 0 for no limit.
        settings: What an indicator must set to use it.
        check: Raises PluginError when the source can't be used.
        discover: Searches the source's series.
        fetch: Fetches measurements.
    """

    id: str
    title: Texts
    fetch: Callable[[FetchRequest, PluginContext], FetchResult]
    licence: str = ""
    attribution: str = ""
    cadence: str = "manual"
    rate_limit: int = 0
    settings: tuple[Option, ...] = ()
    check: Callable[[PluginContext], None] = lambda _context: None
    discover: Callable[[PluginContext, str], Sequence[Series]] = lambda _context, _text: ()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table that the host draws."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str | int | Decimal, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandResult:
    """What a plugin's command answers; the host shows it, and applies the changes by its own path."""

    text: str = ""
    table: Table | None = None
    findings: tuple[Finding, ...] = ()
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command that a plugin adds to the palette, and as `omstilling x ID`."""

    id: str
    title: Texts
    run: Callable[[Plan, Facts, Mapping[str, Any], PluginContext], CommandResult]
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A panel that a plugin adds to a screen, as data that the host draws.

    Attributes:
        place: The screen: `overview`, `plan`, `decisions` …
        render: Gives Markdown, or a table.
    """

    id: str
    title: Texts
    place: str
    render: Callable[[Plan, Facts, PluginContext], str | Table]


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action that is about to be done, which `before_action` may object to.

    Attributes:
        name: What is about to be done.
        details: What it concerns: `{"body": …, "action": …}` for a decision, `{"format": …}` for an export, `{"id": …}` for a removal.
    """

    name: Literal["save", "decide", "export", "delete"]
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that has happened and is committed; delivered at least once, in order.

    Attributes:
        id: The event's own id, the same when it is delivered again.
        name: The hook's name: `plan_changed`, `version_adopted` …
        at: When, ISO 8601 in UTC.
        data: What it concerns.
    """

    id: str
    name: str
    at: str
    data: Mapping[str, Any] = field(default_factory=dict)
