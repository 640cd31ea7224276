"""`omstilling indicators`: what is measured, what is due, and the measurements themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.grammar import argument, group, option, subcommand
from omstilling_tui.cli.ids import existing_id
from omstilling_tui.cli.invocation import FAILED, Invocation
from omstilling_tui.cli.tables import print_table
from omstilling_tui.cli.writing import tell_commit
from omstilling_tui.errors import EditError, UsageError
from omstilling_tui.model.goals import Indicator
from omstilling_tui.model.values import entity_to_json
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label

if TYPE_CHECKING:
    from omstilling_tui.model.measurements import Measurement
    from omstilling_tui.model.plan import Plan

command = group("indicators", default="list")


@subcommand(command, "list")
def list_indicators(invocation: Invocation) -> None:
    """Print the indicators with baseline, latest value and target."""
    with invocation.bench() as bench:
        latest = bench.facts().latest
        indicators = bench.plan.indicators
    if invocation.wants_json:
        documents = [_with_latest(each, latest.get(each.id)) for each in indicators]
        invocation.output.json({"indicators": documents})
        return
    t = invocation.translate
    head = [t(f"cli_check.{name}") for name in ("id", "baseline", "latest", "target", "unit", "indicator")]
    rows = [
        [
            each.id,
            _figure(each.baseline.value, t.language),
            _latest_text(latest.get(each.id), t.language),
            _target_text(each, t.language),
            choice_label(each.unit, t),
            each.title,
        ]
        for each in indicators
    ]
    print_table(invocation.output, head, rows, right=[1, 2, 3])


def _with_latest(indicator: Indicator, latest: Measurement | None) -> dict[str, Any]:
    return entity_to_json(indicator) | {"latest": entity_to_json(latest) if latest else None}


def _figure(value: Any, language: str) -> str:
    return "–" if value is None else formats.number(value, language)


def _latest_text(latest: Measurement | None, language: str) -> str:
    if latest is None or latest.date is None:
        return "–"
    return f"{_figure(latest.value, language)} ({formats.date(latest.date, language, latest.precision)})"


def _target_text(indicator: Indicator, language: str) -> str:
    target = indicator.target
    figure = (
        f"{_figure(target.low, language)}–{_figure(target.high, language)}"
        if target.low or target.high
        else _figure(target.value, language)
    )
    return f"{figure} ({formats.date(target.date, language, target.precision)})" if target.date else figure


@subcommand(command, "due")
def due(invocation: Invocation) -> None:
    """Print the indicators with a scheduled date that has passed without a value."""
    from omstilling_tui.workbench.measuring import due as find_due

    with invocation.bench() as bench:
        found = find_due(bench)
    if invocation.wants_json:
        documents = [
            {"indicator": each.indicator.id, "title": each.indicator.title, "dates": [day.isoformat() for day in each.dates]}
            for each in found
        ]
        invocation.output.json({"due": documents})
        return
    for each in found:
        days = ", ".join(formats.date(day, invocation.language) for day in each.dates)
        invocation.output.print(f"{each.indicator.id}  {each.indicator.title}: {days}")
    if not found:
        invocation.say("cli_check.nothing-due")


@subcommand(command, "record", context_settings={"ignore_unknown_options": True})
@argument("id")
@argument("day", metavar="DATE")
@argument("value", required=False)
@option("--missing", metavar="REASON", default="")
@option("--preliminary", is_flag=True)
@option("--source", metavar="TEXT", default="")
@option("--note", metavar="TEXT", default="")
def record(
    invocation: Invocation, *, id: str, day: str, value: str | None, missing: str, preliminary: bool, source: str, note: str
) -> None:
    """Record a value, or with `--missing` why there is none; the same date again is a revision."""
    from omstilling_tui.text.dates_typed import parse_date
    from omstilling_tui.text.numbers_typed import parse_number
    from omstilling_tui.workbench.measuring import record as record_value

    if (value is None) == (not missing):
        raise UsageError("cli_check.value-or-missing")
    number = parse_number(value, language=invocation.language) if value is not None else None
    typed = parse_date(day, today=invocation.today())
    with invocation.bench(write=True) as bench:
        indicator = _indicator(bench.plan, id)
        commit = record_value(
            bench,
            indicator,
            typed.date,
            precision=typed.precision,
            value=number,
            missing=missing,
            status="preliminary" if preliminary else "final",
            source=source,
            note=note,
        )
        tell_commit(invocation, commit)


def _indicator(plan: Plan, typed: str) -> str:
    id = existing_id(plan, typed)
    if plan.part_of(id) != "indicators":
        raise EditError("cli_check.not-an-indicator", id=id)
    return id


@subcommand(command, "history")
@argument("id")
def history(invocation: Invocation, id: str) -> None:
    """Print all measurements of an indicator, oldest first, revisions included."""
    from omstilling_tui.workbench.measuring import history as measurements_of

    with invocation.bench() as bench:
        indicator = _indicator(bench.plan, id)
        found = measurements_of(bench, indicator)
    if invocation.wants_json:
        invocation.output.json({"indicator": indicator, "measurements": [entity_to_json(each) for each in found]})
        return
    t = invocation.translate
    head = [t(f"cli_check.{name}") for name in ("date", "value", "state", "source", "note")]
    rows = [
        [
            formats.date(each.date, t.language, each.precision) if each.date else "–",
            _figure(each.value, t.language) if not each.missing else t("cli_check.missing"),
            choice_label(each.status, t),
            each.source,
            each.missing or each.note,
        ]
        for each in found
    ]
    print_table(invocation.output, head, rows, right=[1])


@subcommand(command, "import")
@argument("file")
@option("--map", "mapping", metavar="COLUMN=FIELD", multiple=True)
@option("--indicator", metavar="ID")
def import_series(invocation: Invocation, file: str, mapping: tuple[str, ...], indicator: str | None) -> None:
    """Read measurements from a CSV file; what stands already is not recorded again."""
    from omstilling_tui.workbench.measuring import import_series as read_series

    columns = dict(_pair(each) for given in mapping for each in given.split(","))
    with invocation.bench(write=True) as bench:
        if indicator:
            columns["indicator"] = _indicator(bench.plan, indicator)
        report = read_series(bench, invocation.cwd() / Path(file), columns)
    t = invocation.translate
    if invocation.wants_json:
        skipped = [{"line": each.line, "reason": t.pick(each.reason)} for each in report.skipped]
        invocation.output.json({"commit": report.commit.number, "recorded": report.recorded, "skipped": skipped})
        return
    for each in report.skipped:
        invocation.output.say(t.pick(each.reason))
    invocation.say("cli_check.recorded", count=report.recorded, skipped=len(report.skipped))


def _pair(text: str) -> tuple[str, str]:
    left, sign, right = text.partition("=")
    if not sign:
        raise UsageError("cli_check.bad-map", found=text[:40])
    return left.strip(), right.strip()


@subcommand(command, "refresh")
@argument("ids", metavar="ID", nargs=-1)
def refresh(invocation: Invocation, ids: tuple[str, ...]) -> int:
    """Ask each indicator's source for new values; what a source fails at is told, the rest is recorded."""
    from omstilling_tui.workbench.measuring import refresh_sources

    with invocation.bench(write=True) as bench:
        wanted = [_indicator(bench.plan, each) for each in ids]
        results = refresh_sources(bench, wanted)
    failed = False
    documents = []
    for each in results:
        failed = failed or bool(each.failure)
        reason = invocation.translate.pick(each.failure) if each.failure else ""
        documents.append({"indicator": each.indicator, "recorded": each.recorded, "failure": reason or None})
        if reason:
            invocation.say("cli_check.refresh-failed", indicator=each.indicator, reason=reason)
        else:
            invocation.say("cli_check.refreshed", indicator=each.indicator, count=each.recorded)
    if invocation.wants_json:
        invocation.output.json({"indicators": documents})
    elif not results:
        invocation.say("cli_check.no-sources")
    return FAILED if failed else 0
