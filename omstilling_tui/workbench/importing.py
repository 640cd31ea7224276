"""Reading a plan in: a whole one takes the place of what stands, a document is merged into it."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from omstilling_tui.errors import DataError, UsageError
from omstilling_tui.hooks.context import Texts
from omstilling_tui.hooks.objects import Importer, ImportResult, Placed, Remark, Unplaced
from omstilling_tui.model.changes import Change, difference
from omstilling_tui.model.document import plan_from_json, plan_to_json
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.store.measurements import all_measurements, history_of, measurement_changes
from omstilling_tui.workbench.matching import Ids
from omstilling_tui.workbench.merging import merge_plans

if TYPE_CHECKING:
    from omstilling_tui.hooks.plugins import Provided
    from omstilling_tui.workbench.bench import Commit, Workbench

SIZE_LIMIT: Final = 10_000_000
"""The most bytes that a file to be read in may have."""

_TEXT_FORMATS: Final = (".md", ".markdown", ".txt", ".json", ".csv", ".html")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, or would do.

    Attributes:
        placed: What found its place, with the id that it has in the plan.
        unplaced: What is kept in the notes.
        remarks: What the user should know of.
        changes: What is changed.
        commit: The commit, None for a dry run; its number is None when there was nothing to change.
    """

    placed: tuple[Placed, ...]
    unplaced: tuple[Unplaced, ...]
    remarks: tuple[Remark, ...]
    changes: tuple[Change, ...]
    commit: Commit | None


def import_file(bench: Workbench, path: Path, *, dry_run: bool = False) -> ImportReport:
    """Read a file in.

    Args:
        bench: The workbench.
        path: The file.
        dry_run: Whether only to say what would be done.

    Raises:
        UsageError: No importer reads files of this ending.
        DataError: The file can't be read; nothing is changed then.
        PluginError: The importer failed.
    """
    provided = _importer_for(bench, path)
    check_file(path)
    result = bench.plugins.call(provided, "read", provided.item.read, path, bench.plugins.context(provided.plugin))
    # By way of JSON everything that an importer gives is cleaned and checked like what is typed.
    plan, measurements = plan_from_json(plan_to_json(result.plan, result.measurements))
    result = replace(result, plan=plan, measurements=measurements)
    reading = _Reading(bench, result)
    if dry_run:
        bench.refresh()
        merged = reading.merge(bench.plan)
        with bench.store.reading() as connection:
            changes = measurement_changes(connection, reading.without(merged), reading.added(merged))
        return reading.report((*difference(bench.plan, merged), *changes), None)
    done = bench.commit(reading.merge, label=f"import {path.name}", measurements=reading.added, without=reading.without)
    return reading.report(done.changes, done)


class _Reading:
    """What was read, and what has become of it in the newest plan that it was merged into."""

    def __init__(self, bench: Workbench, result: ImportResult) -> None:
        self._store = bench.store
        self._result = result
        self._ids = Ids()
        self._remarks: tuple[Texts, ...] = ()

    def merge(self, standing: Plan) -> Plan:
        """Return the plan with what was read in its place, or merged in."""
        if self._result.complete:
            return self._result.plan
        merged = merge_plans(standing, self._result.plan)
        self._ids, self._remarks = merged.ids, merged.remarks
        return merged.plan

    def without(self, _: Plan) -> list[str]:
        """Return the ids of the measurements that a whole plan doesn't have, or has in another place."""
        if not self._result.complete:
            return []
        stands = self._store.ask(all_measurements)
        return [each.id for each in stands[self._kept(stands) :]]

    def added(self, _: Plan) -> list[Measurement]:
        """Return the measurements that don't stand yet."""
        if self._result.complete:
            return list(self._result.measurements[self._kept(self._store.ask(all_measurements)) :])
        known = {id: self._store.ask(history_of, id) for id in {self._ids[each.indicator] for each in self._result.measurements}}
        renamed = (replace(each, id="", indicator=self._ids[each.indicator]) for each in self._result.measurements)
        return [each for each in renamed if not any(replace(old, id="") == each for old in known[each.indicator])]

    def _kept(self, stands: Sequence[Measurement]) -> int:
        """How many measurements, from the first, are the same in a whole plan that was read; one without an id is known by the rest."""
        pairs = zip(stands, self._result.measurements, strict=False)
        same = (old == (new if new.id else replace(new, id=old.id)) for old, new in pairs)
        return next((place for place, each in enumerate(same) if not each), min(len(stands), len(self._result.measurements)))

    def report(self, changes: Sequence[Change], commit: Commit | None) -> ImportReport:
        """Return the report, with the ids that what was read has in the plan."""
        read = self._result
        return ImportReport(
            placed=tuple(replace(each, id=self._ids[each.id]) for each in read.placed),
            unplaced=tuple(replace(each, note=self._ids[each.note]) for each in read.unplaced),
            remarks=(*read.remarks, *(Remark(line=0, message=each) for each in self._remarks)),
            changes=tuple(changes),
            commit=commit,
        )


def _importer_for(bench: Workbench, path: Path) -> Provided[Importer]:
    importers = bench.plugins.importers()
    found = next((each for each in importers if path.suffix.casefold() in each.item.extensions), None)
    if found is None:
        known = ", ".join(dict.fromkeys(extension for each in importers for extension in each.item.extensions))
        key = "workbench.import-unknown-extension" if path.suffix else "workbench.import-no-extension"
        raise UsageError(key, file=path.name, extension=path.suffix, known=known)
    return found


def check_file(path: Path) -> None:
    """See to it that a file may be read in: it is there, is a file of at most `SIZE_LIMIT`, holds something, and text is UTF-8.

    Raises:
        DataError: It isn't so.
    """
    try:
        if not path.is_file():
            raise DataError("workbench.import-not-a-file" if path.exists() else "workbench.import-missing", file=str(path))
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise DataError("workbench.import-too-big", file=str(path), size=size // 1_000_000, limit=SIZE_LIMIT // 1_000_000)
        held = path.read_bytes()
    except OSError as error:
        raise DataError("workbench.import-cannot-read", file=str(path), reason=error.strerror or "") from None
    if not held.removeprefix(codecs.BOM_UTF8).strip():
        raise DataError("workbench.import-empty", file=str(path))
    if path.suffix.casefold() in _TEXT_FORMATS:
        _refuse_other_encodings(path, held)


def _refuse_other_encodings(path: Path, held: bytes) -> None:
    try:
        text = held.decode()
    except UnicodeDecodeError as error:
        line = held.count(b"\n", 0, error.start) + 1
        raise DataError("workbench.import-not-utf-8", file=str(path), line=line, byte=f"0x{held[error.start]:02X}") from None
    if "\0" in text:
        raise DataError("workbench.import-not-text", file=str(path), line=text.count("\n", 0, text.index("\0")) + 1)
