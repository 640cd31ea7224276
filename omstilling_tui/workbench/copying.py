"""The copies that are made by themselves: one a day, before the day's first change, so many kept."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from omstilling_tui.errors import DataError
from omstilling_tui.store.database import Store

if TYPE_CHECKING:
    from omstilling_tui.config import Config


def backups_directory(config: Config) -> Path:
    """Return the directory of the copies, made when it isn't there.

    Raises:
        DataError: It can't be made.
    """
    directory = config.backups_directory
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DataError("store.cannot-write", path=str(directory), reason=error.strerror or "") from None
    return directory


def keep_daily_copy(store: Store, config: Config, today: dt.date, position: int) -> None:
    """Make the day's copy if there is none yet, and let the oldest go; a workspace that nothing has been done in needs none.

    Raises:
        DataError: The copy can't be made.
    """
    if config.backups_keep < 1 or not position:
        return
    database = config.database
    directory = backups_directory(config)
    copy = directory / f"{database.stem}-{today.isoformat()}{database.suffix}"
    if copy.exists():
        return
    store.back_up(copy)
    days = sorted(directory.glob(f"{database.stem}-????-??-??{database.suffix}"))
    for old in days[: -config.backups_keep]:
        old.unlink(missing_ok=True)
