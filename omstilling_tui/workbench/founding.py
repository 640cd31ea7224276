"""Making a new workspace: a commented configuration and an empty database with its programme."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from omstilling_tui.config import read_config, write_new_config
from omstilling_tui.errors import DataError, UsageError
from omstilling_tui.model.analysis import Municipality
from omstilling_tui.model.edits import set_fields
from omstilling_tui.store.database import Store
from omstilling_tui.text.municipalities import RegisteredMunicipality, find, search
from omstilling_tui.workbench.opening import now, open_workbench

CONFIG_NAME: Final = "omstilling.toml"


def create_workspace(
    directory: Path,
    *,
    name: str = "",
    municipalities: Sequence[str] = (),
    start: str = "",
    end: str = "",
    language: str = "nb",
    clock: Callable[[], dt.datetime] = now,
) -> Path:
    """Write a configuration and an empty database into a directory, both mode 0600, and return the configuration's path.

    Args:
        directory: Made when it isn't there.
        name: The programme's name; the first municipality's when empty.
        municipalities: Numbers of municipalities, or their names.
        start: The period's first day: `2018-01-01`, `01.01.2018`, or `2018` for the first day of the year.
        end: The period's last day, or a year for the last day of it.
        language: The screen's language, and with nb and nn the plan's written standard.
        clock: Gives the time, with its zone.

    Raises:
        UsageError: There is no such municipality or day, or the period ends before it begins.
        DataError: There is a workspace already, or it can't be written.
    """
    first, last = day(start, last=False), day(end, last=True)
    if first and last and last < first:
        raise UsageError("workbench.period-backwards", start=first, end=last)
    area = tuple(municipality(each) for each in municipalities)
    title = name.strip() or (area[0].name if area else "")
    values = {"name": title, "municipalities": area, "start": first, "end": last, "language": "nn" if language == "nn" else "nb"}
    path = directory / CONFIG_NAME
    _make_directory(directory)
    write_new_config(path, language=language)
    try:
        config = read_config(path)
        Store.create(config.database).close()
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    bench = open_workbench(config, clock=clock, plugins_enabled=False)
    try:
        bench.commit(partial(set_fields, id="programme", values=values), label="init")
    finally:
        bench.close()
    return path


def _make_directory(directory: Path) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DataError("store.cannot-write", path=str(directory), reason=error.strerror or "") from None


def municipality(text: str) -> Municipality:
    """Return a municipality of the register by its number, or by its name when only one in force today has it.

    Raises:
        UsageError: There is none.
    """
    found = find(text.strip())
    if found is None:
        named = [each for each in search(text) if each.name.casefold() == text.strip().casefold()]
        today = [each for each in named if each.valid_to is None] or named
        found = today[0] if today else None
    if found is None:
        near = ", ".join(f"{each.number} {each.name}" for each in search(text[:3])[:3])
        raise UsageError("workbench.no-municipality-near" if near else "workbench.no-municipality", found=text[:60], near=near)
    return _as_model(found)


def _as_model(found: RegisteredMunicipality) -> Municipality:
    return Municipality(
        number=found.number,
        name=found.name,
        valid_from=dt.date(found.valid_from, 1, 1) if found.valid_from else None,
        valid_to=dt.date(found.valid_to, 12, 31) if found.valid_to else None,
    )


def day(text: str, *, last: bool) -> dt.date | None:
    """Return a day as people write it; of a year or a month its first or its last day; None for nothing.

    Raises:
        UsageError: There is no such day.
    """
    text = text.strip()
    if not text:
        return None
    try:
        if match := re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?", text):
            year, month = int(match[1]), int(match[2] or (12 if last else 1))
            return dt.date(year, month, calendar.monthrange(year, month)[1] if last else 1)
        if match := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", text):
            return dt.date(int(match[3]), int(match[2]), int(match[1]))
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError("workbench.no-day", found=text[:60]) from None
