"""Measuring: values recorded and fetched from sources, and what is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from omstilling_tui.errors import EditError, OmstillingError, PluginError
from omstilling_tui.hooks.context import Texts
from omstilling_tui.hooks.objects import FetchRequest, IndicatorSource
from omstilling_tui.model.goals import Indicator
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.schedule import open_dates
from omstilling_tui.model.values import checked_entity
from omstilling_tui.store.measurements import history_of
from omstilling_tui.text.translate import Message
from omstilling_tui.workbench.importing import check_file
from omstilling_tui.workbench.series import SkippedRow, read_series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omstilling_tui.hooks.plugins import Provided
    from omstilling_tui.workbench.bench import Commit, Workbench


@dataclass(frozen=True, slots=True)
class DueIndicator:
    """An indicator whose measuring is due.

    Attributes:
        dates: The scheduled dates that have passed without a value, oldest first.
    """

    indicator: Indicator
    dates: tuple[dt.date, ...]


@dataclass(frozen=True, slots=True)
class SeriesReport:
    """What was read from a file of measurements.

    Attributes:
        commit: The commit; its number is None when all of it stood already.
        recorded: How many measurements were recorded.
        skipped: The lines that were passed over, and why.
    """

    commit: Commit
    recorded: int
    skipped: tuple[SkippedRow, ...]


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What became of asking an indicator's source.

    Attributes:
        indicator: The indicator's id.
        recorded: How many new or revised values were recorded.
        failure: Why the source could not be asked, or None; what stood stands.
    """

    indicator: str
    recorded: int
    failure: Texts | None


def due(bench: Workbench) -> tuple[DueIndicator, ...]:
    """Return the indicators whose measuring is due: a scheduled date has passed that no measurement stands for."""
    return bench.remembered("due", lambda: tuple(_due(bench)))


def _due(bench: Workbench) -> Iterator[DueIndicator]:
    series = bench.store.series()
    for indicator in bench.plan.indicators:
        dates = open_dates(indicator.schedule, series.get(indicator.id, ()), until=bench.today - dt.timedelta(days=1))
        if dates:
            yield DueIndicator(indicator, dates)


def record(
    bench: Workbench,
    indicator: str,
    date: dt.date,
    *,
    value: Decimal | None = None,
    missing: str = "",
    status: str = "final",
    precision: str = "",
    source: str = "",
    note: str = "",
) -> Commit:
    """Record a measurement; another one for the same date is a revision of it, and the same again changes nothing.

    Args:
        bench: The workbench.
        indicator: The indicator's id.
        date: The day that the value stands for.
        value: The value in the indicator's unit; None when there is none.
        missing: Why there is no value.
        status: `preliminary` or `final`.
        precision: How exactly the day is known, as `fields.PRECISIONS`.
        source: Where the value comes from, in words.
        note: A note.

    Raises:
        EditError: There is no such indicator, or there is neither a value nor a reason why not.
        DataError: A value doesn't fit its field.
    """
    if (value is None) == (not missing.strip()):
        raise EditError("measuring.value-or-missing", id=indicator)
    measurement = Measurement(
        indicator=indicator,
        date=date,
        precision=precision,
        value=value,
        missing=missing,
        status=status,
        source=source,
        note=note,
        definition_version=_definition_on(_indicator(bench, indicator), date),
    )
    return record_all(bench, [checked_entity(measurement, indicator)], label=f"record {indicator} {date.isoformat()}")


def record_all(bench: Workbench, measurements: Sequence[Measurement], *, label: str) -> Commit:
    """Record measurements in one commit; those that say nothing new are left out."""
    return bench.commit(lambda plan: plan, label=label, measurements=lambda _: tuple(_news(bench, measurements)))


def _news(bench: Workbench, measurements: Iterable[Measurement]) -> Iterator[Measurement]:
    """Those that differ from the newest revision of their date in what they say, not only in when they were asked for."""
    stands: dict[str, dict[dt.date | None, Measurement]] = {}
    for each in measurements:
        _indicator(bench, each.indicator)
        if each.indicator not in stands:
            stands[each.indicator] = {known.date: known for known in bench.store.series().get(each.indicator, ())}
        if _said(stands[each.indicator].get(each.date)) != _said(each):
            stands[each.indicator][each.date] = each
            yield each


def _said(measurement: Measurement | None) -> Measurement | None:
    return replace(measurement, id="", retrieved_at="", query="", definition_version=None) if measurement else None


def _indicator(bench: Workbench, id: str) -> Indicator:
    found = bench.plan.find(id)
    if not isinstance(found, Indicator):
        raise EditError("measuring.no-indicator", id=id)
    return found


def _definition_on(indicator: Indicator, day: dt.date) -> int | None:
    """The version of the definition that a measurement of a day is made by: the last one in force, None when there is none."""
    in_force = [each for each in indicator.definitions if not each.valid_from or each.valid_from <= day]
    return max(in_force, key=lambda each: each.valid_from or dt.date.min).version if in_force else None


def history(bench: Workbench, indicator: str) -> tuple[Measurement, ...]:
    """Return an indicator's measurements, oldest date first, revisions of a date in the order in which they came.

    Raises:
        EditError: There is no such indicator.
    """
    _indicator(bench, indicator)
    return bench.store.ask(history_of, indicator)


def import_series(bench: Workbench, path: Path, mapping: Mapping[str, str]) -> SeriesReport:
    """Read measurements from a CSV file, all or none of them; what stands already is not recorded again.

    Args:
        bench: The workbench.
        path: The file: a header line, columns with commas, semicolons or tabs between, dates and numbers as people write them.
        mapping: From the file's words to ours: a column's name to a field's (`dato` to `date`), a word in the indicator column to an
            indicator's id, and `indicator` to the id of the one that all lines are of.

    Raises:
        DataError: The file can't be read, or a line holds what is no date or no number.
        UsageError: The mapping names something that isn't there, or no column is known.
    """
    check_file(path)
    found, skipped = read_series(path.read_text(encoding="utf-8-sig"), bench.plan, mapping)
    measured = [
        replace(each, definition_version=_definition_on(_indicator(bench, each.indicator), each.date or dt.date.min)) for each in found
    ]
    done = record_all(bench, measured, label=f"indicators import {path.name}")
    return SeriesReport(done, len(done.changes), skipped)


def refresh_sources(bench: Workbench, ids: Sequence[str] = ()) -> tuple[Refreshed, ...]:
    """Ask the source of each indicator, or of those named, for values since the last one; each source's are recorded by themselves.

    A source that fails is told of, and what stood stands. Indicators whose source is a name and no plugin are passed over unless named.

    Raises:
        EditError: There is no such indicator.
    """
    sources = {each.item.id: each for each in bench.plugins.sources()}
    wanted = [_indicator(bench, id) for id in ids] or [
        each for each in bench.plan.indicators if each.source in sources and each.source != "manual"
    ]
    return tuple(_refreshed(bench, each, sources.get(each.source)) for each in wanted)


def _refreshed(bench: Workbench, indicator: Indicator, provided: Provided[IndicatorSource] | None) -> Refreshed:
    if provided is None:
        return Refreshed(indicator.id, 0, Message("measuring.no-source", id=indicator.id, source=indicator.source or "–"))
    latest = bench.facts().latest.get(indicator.id)
    settings = _settings(bench, indicator, provided.item)
    request = FetchRequest(indicator=indicator.id, settings=settings, since=latest.date if latest else None)
    try:
        answer = bench.plugins.call(provided, "fetch", provided.item.fetch, request, bench.plugins.context(provided.plugin))
        fetched = [_fetched(bench, indicator, provided.item.id, each) for each in answer.measurements]
        done = record_all(bench, fetched, label=f"indicators refresh {indicator.id}")
    except OmstillingError as error:
        return Refreshed(indicator.id, 0, Message(error.key, **error.values))
    return Refreshed(indicator.id, len(done.changes), None)


def _settings(bench: Workbench, indicator: Indicator, source: IndicatorSource) -> dict[str, str]:
    """An indicator's settings for its source; paths count from the configuration's folder, as everything in the workspace does."""
    paths = {each.name for each in source.settings if each.kind == "path"}
    beside = bench.config.path.parent
    return {
        each.name: str(beside / Path(each.value).expanduser()) if each.name in paths and each.value.strip() else each.value
        for each in indicator.source_settings
    }


def _fetched(bench: Workbench, indicator: Indicator, source: str, measurement: Measurement) -> Measurement:
    """A measurement as a source gave it, checked, with where and when it was asked for."""
    if measurement.value is None and not measurement.missing:
        raise PluginError("measuring.neither-value-nor-reason", source=source, id=indicator.id)
    day = measurement.date or dt.date.min
    completed = replace(
        measurement,
        id="",
        indicator=indicator.id,
        source=measurement.source or source,
        retrieved_at=measurement.retrieved_at or bench.now(),
        definition_version=measurement.definition_version or _definition_on(indicator, day),
    )
    return checked_entity(completed, indicator.id)  # type: ignore[no-any-return]
