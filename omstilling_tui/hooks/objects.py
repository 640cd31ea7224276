"""What plugins hand over: exporters, importers, sources, commands, panels; and what they are told of: actions and events.

Everything here travels by value between the program and a plugin's own process, except the callables, which stay where they are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Literal

from omstilling_tui.hooks.context import Option, PluginContext, Texts
from omstilling_tui.hooks.judging import ChecklistState, Facts, FieldChange, Finding
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan

API_VERSION = "1.0"
"""The plugin API's own version. Within a major it only grows."""


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
