"""The source `file`: a CSV or JSON-stat file on disk, read whole each time."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from omstilling_tui.api import DataError, FetchRequest, FetchResult, Measurement, PluginContext
from omstilling_tui.builtin.sources.csv_figures import parse_mapping, read_csv
from omstilling_tui.builtin.sources.jsonstat import read_jsonstat
from omstilling_tui.builtin.sources.series import Figure, SeriesFile
from omstilling_tui.model.document import decode
from omstilling_tui.text.translate import Message

SIZE_LIMIT: Final = 10_000_000


def read_series(path: Path, *, mapping: str = "", select: str = "") -> SeriesFile:
    """Return the figures of a CSV or JSON-stat file, told apart by what is in it.

    Args:
        path: The file.
        mapping: Which column is what, for a CSV file whose head isn't known: `date=Aar, value=Sysselsatte`.
        select: Which category, for a JSON-stat file with several: `Region=1871, ContentsCode=Personer`.

    Raises:
        DataError: It can't be read, or its figures can't be told.
    """
    raw = read_bytes(path)
    if raw.lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"{", b"[")):
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise DataError("sources.not-utf8", file=path.name) from None
        return read_jsonstat(decode(text), _selection(select))
    return read_csv(raw, parse_mapping(mapping))


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        DataError: It isn't there, isn't a plain file, or is larger than `SIZE_LIMIT`.
    """
    try:
        # Not blocking: opening a named pipe would otherwise hang the program.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise DataError("sources.unreadable", file=str(path), why=error.strerror or type(error).__name__) from None
    facts = os.fstat(descriptor)
    if not stat.S_ISREG(facts.st_mode) or facts.st_size > SIZE_LIMIT:
        os.close(descriptor)
        plain = stat.S_ISREG(facts.st_mode)
        raise DataError("sources.too-large" if plain else "sources.not-a-file", file=str(path), size=facts.st_size, limit=SIZE_LIMIT)
    with os.fdopen(descriptor, "rb") as file:
        return file.read(SIZE_LIMIT + 1)


def fetch_from_file(request: FetchRequest, context: PluginContext) -> FetchResult:
    """Return the measurements of an indicator from the file that its settings name.

    Raises:
        DataError: The settings name no file, the file can't be read, or it holds several series and the settings don't say which.
    """
    path = Path(request.settings.get("path", "")).expanduser()
    if not request.settings.get("path", "").strip():
        raise DataError("sources.no-path", indicator=request.indicator)
    read = read_series(path, mapping=request.settings.get("map", ""), select=request.settings.get("select", ""))
    for remark in read.remarks:
        context.log("info", context.translate(remark.message))
    return FetchResult(
        measurements=tuple(
            _measurement(each, request.indicator, path, context)
            for each in _of_series(read, request.settings.get("series", "").strip())
            if request.since is None or each.date >= request.since
        )
    )


def _selection(text: str) -> dict[str, str]:
    selection: dict[str, str] = {}
    for part in filter(None, (each.strip() for each in text.split(","))):
        name, equals, choice = (each.strip() for each in part.partition("="))
        if not equals or not name or not choice:
            raise DataError("sources.bad-select", found=part[:80])
        selection[name] = choice
    return selection


def _of_series(read: SeriesFile, name: str) -> tuple[Figure, ...]:
    names = read.names()
    if not name and len(names) == 1:
        return read.figures
    found = tuple(each for each in read.figures if each.series.casefold() == name.casefold())
    if not found:
        key = "sources.no-series" if name else "sources.which-series"
        raise DataError(key, series=name[:80], names=", ".join(names)[:300])
    return found


def _measurement(figure: Figure, indicator: str, path: Path, context: PluginContext) -> Measurement:
    return Measurement(
        indicator=indicator,
        date=figure.date,
        precision=figure.precision,
        value=figure.value,
        missing=context.translate(Message(figure.missing)) if figure.missing else "",
        status="preliminary" if figure.preliminary else "final",
        source="file",
        query=path.name,
        note=figure.note,
    )
