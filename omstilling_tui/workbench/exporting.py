"""Writing a document out: the plan or a frozen version of it, to a file that is whole or isn't there."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from omstilling_tui.errors import DataError, NegativeAnswer, UsageError
from omstilling_tui.hooks.judging import Facts
from omstilling_tui.hooks.objects import Action, Document, Event, Exporter
from omstilling_tui.store.backup import sync_file
from omstilling_tui.store.measurements import all_measurements
from omstilling_tui.workbench import telling
from omstilling_tui.workbench.checking import checklist, checklist_of, find, findings_on
from omstilling_tui.workbench.deciding import frozen_version, version_plan
from omstilling_tui.workbench.freezing import version_facts

if TYPE_CHECKING:
    from omstilling_tui.hooks.plugins import Provided
    from omstilling_tui.workbench.bench import Workbench

DOCUMENTS: Final = ("plan", "action-plan", "case-paper", "annual-report")
"""The documents that can be written."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A document that has been written.

    Attributes:
        path: Where, None when it went to standard output.
        sha256: Of its bytes.
    """

    path: Path | None
    sha256: str


def formats(bench: Workbench) -> tuple[Provided[Exporter], ...]:
    """Return the export formats, each with the plugin that gives it."""
    return bench.plugins.exporters()


def export(
    bench: Workbench,
    format: str,
    target: Path | BinaryIO,
    *,
    document: str = "plan",
    version: int | None = None,
    year: int | None = None,
    public: bool = False,
    options: Mapping[str, Any] | None = None,
) -> ExportResult:
    """Write a document.

    Args:
        bench: The workbench.
        format: The format's word: `html`.
        target: The file to be written, whatever stood there; or an open binary file such as standard output.
        document: One of `DOCUMENTS`.
        version: The number of a frozen version; the draft when None.
        year: The year that the document is of, where it is of one.
        public: Whether personal data must stay out.
        options: The format's own options, by name.

    Raises:
        UsageError: There is no such format, document or version.
        NegativeAnswer: The format can't write this plan, or a plugin objects.
        DataError: The file can't be written; what stood there stands.
        PluginError: The exporter failed; what stood there stands.
    """
    provided = _exporter(bench, format, document)
    content = make_document(bench, document=document, version=version, year=year, public=public)
    reason = bench.plugins.call(provided, "can_export", provided.item.can_export, content.plan)
    if reason:
        raise NegativeAnswer("workbench.export-cannot-export", format=format, reason=reason)
    details = {"format": format, "document": document, "version": version, "year": year, "public": public}
    telling.refuse_if_objected(bench, Action(name="export", details=details), content.plan)
    context = bench.plugins.context(provided.plugin)
    with _opened(target) as file:
        bench.plugins.call(provided, "export", provided.item.write, content, file, options or {}, context)
        file.seek(0)
        sha256 = hashlib.sha256(file.read()).hexdigest()
    path = target if isinstance(target, Path) else None
    _tell(bench, details | {"path": str(path) if path else None, "sha256": sha256})
    return ExportResult(path, sha256)


def _exporter(bench: Workbench, format: str, document: str) -> Provided[Exporter]:
    exporters = formats(bench)
    found = next((each for each in exporters if each.item.format == format), None)
    if found is None:
        raise UsageError("workbench.export-no-format", format=format, known=", ".join(each.item.format for each in exporters))
    if document not in DOCUMENTS:
        raise UsageError("workbench.export-no-document", document=document, known=", ".join(DOCUMENTS))
    if document not in found.item.documents:
        raise UsageError("workbench.export-not-this-document", format=format, document=document, known=", ".join(found.item.documents))
    return found


def make_document(
    bench: Workbench, *, document: str = "plan", version: int | None = None, year: int | None = None, public: bool = False
) -> Document:
    """Return what is to be written: the plan as it stands or was frozen, with all that is known beside it.

    A frozen version is as it was then: its measurements, its day and the findings on it; with the decisions made on it since.

    Raises:
        UsageError: There is no such version.
        DataError: The version has been tampered with.
    """
    bench.refresh()
    if version is None:
        given: dict[str, Any] = {
            "plan": bench.plan,
            "measurements": bench.store.ask(all_measurements),
            "facts": bench.facts(),
            "findings": find(bench),
            "checklist": checklist(bench),
        }
    else:
        given = _frozen(bench, version)
    return Document(kind=cast("Any", document), version=version, year=year, public=public, **given)


def _frozen(bench: Workbench, number: int) -> dict[str, Any]:
    frozen, plan = frozen_version(bench, number), version_plan(bench, number)
    measured = bench.store.ask(all_measurements, frozen.measured)
    series: dict[str, dict[dt.date, Any]] = {}
    for each in measured:
        series.setdefault(each.indicator, {})[each.date or dt.date.min] = each
    by_date = {id: tuple(dates[day] for day in sorted(dates)) for id, dates in series.items()}
    facts = Facts(
        today=dt.datetime.fromisoformat(frozen.at).astimezone(bench.clock().tzinfo).date(),
        latest={id: held[-1] for id, held in by_date.items()},
        series=by_date,
        versions=tuple(each for each in version_facts(bench, plan) if each.number <= number),
        decisions=tuple(sorted(plan.decisions, key=lambda each: each.date or dt.date.max)),
    )
    return {
        "plan": plan,
        "measurements": measured,
        "facts": facts,
        "findings": findings_on(bench, plan, facts),
        "checklist": checklist_of(bench, plan, facts),
    }


def _tell(bench: Workbench, data: Mapping[str, Any]) -> None:
    """Let the plugins hear of the document; it is no change of the plan, so it doesn't go by way of the journal."""
    if bench.plugins_enabled and telling.anyone_listens(bench):
        bench.plugins.deliver(Event(id=f"X-{data['sha256'][:16]}-{bench.now()}", name="document_exported", at=bench.now(), data=data))


@contextmanager
def _opened(target: Path | BinaryIO) -> Iterator[BinaryIO]:
    """A seekable file that becomes the target when all has gone well: a file of its own beside it, or in memory for a stream."""
    if not isinstance(target, Path):
        with tempfile.TemporaryFile() as file:
            yield cast("BinaryIO", file)
            file.seek(0)
            while chunk := file.read(1 << 20):
                target.write(chunk)
            target.flush()
        return
    with replacing(target) as written:
        yield written


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A new file that takes the target's place, mode 0640 by the user's mask, when all has gone well; else nothing is left of it.

    Raises:
        DataError: It can't be written. A symbolic link in the target's place is not followed but refused.
    """
    if target.is_symlink() or target.is_dir():
        raise DataError("workbench.export-not-a-file", path=str(target))
    temporary = None
    try:
        descriptor, name = tempfile.mkstemp(prefix=".omstilling-", suffix=".tmp", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            os.fchmod(file.fileno(), 0o640 & ~_mask())
        temporary.replace(target)
        sync_file(target.parent)
    except OSError as error:
        raise DataError("workbench.export-cannot-write", path=str(target), reason=error.strerror or "") from None
    finally:
        if temporary:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()


def _mask() -> int:
    """The user's mask; the system tells it only while setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
