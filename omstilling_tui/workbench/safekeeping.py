"""Copies of the database, its health, and what to do when it is damaged."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from omstilling_tui.errors import DataError, OmstillingError
from omstilling_tui.hooks.context import Texts
from omstilling_tui.store.connection import connect
from omstilling_tui.store.database import Store
from omstilling_tui.store.health import faults_of, foreign_objects
from omstilling_tui.store.restoring import recover_rows, restore_into
from omstilling_tui.text.translate import Message
from omstilling_tui.workbench.copying import backups_directory
from omstilling_tui.workbench.deciding import verify
from omstilling_tui.workbench.opening import now, open_plugins, open_workbench

if TYPE_CHECKING:
    from omstilling_tui.config import Config
    from omstilling_tui.workbench.bench import Workbench

_SPACE: Final = 100_000_000
"""Bytes that should be free beside three times the database's size."""

_SOUND: Final = ("active", "idle", "disabled", "not enabled")


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What one of the doctor's checks found.

    Attributes:
        name: The check's name, the same from one release to the next.
        message: What it found, and what to do when it isn't well.
    """

    name: str
    ok: bool
    message: Texts


def backup(bench: Workbench, path: Path) -> None:
    """Write a checked copy of the database to a new file, mode 0600, while others may be working.

    Raises:
        DataError: The file exists or can't be written.
    """
    bench.store.back_up(path)


def restore(config: Config, path: Path) -> Path | None:
    """Put a backup in the database's place after checking it, and return where the database as it was is kept; None when there was none.

    A sound database is copied into the backups' directory; a damaged one is set aside as it is.

    Raises:
        DataError: The backup isn't a sound database of ours, or can't be read; nothing is changed then.
        Busy: Another process holds the database.
    """
    if faults_of(path):
        raise DataError("store.damaged", path=str(path))
    database = config.database
    if not database.exists():
        _copy(path, database)
        return None
    stamp = now().strftime("%Y%m%d-%H%M%S")
    try:
        connect(database, readonly=True).close()
    except DataError:
        aside = database.with_name(f"{database.name}.damaged-{stamp}")
        database.rename(aside)
        _copy(path, database)
        return aside
    aside = backups_directory(config) / f"{database.stem}-before-restore-{stamp}{database.suffix}"
    _copy(database, aside)
    restore_into(path, database)
    return aside


def _copy(source: Path, target: Path) -> None:
    store = Store.open(source, readonly=True)
    try:
        store.back_up(target)
    finally:
        store.close()


def recover(config: Config, path: Path) -> int:
    """Save what can still be read of a damaged database into a new one, and return how many rows. The damaged file isn't touched.

    Raises:
        DataError: Nothing can be read, or the new file exists.
    """
    return recover_rows(config.database, path)


def doctor(config: Config) -> tuple[CheckResult, ...]:
    """Check the database, its schema, files, versions and copies, the plugins and the disk; a check that can't be made fails."""
    checks: tuple[tuple[str, Callable[[Config], Iterator[Texts]], Texts], ...] = (
        ("database", _database_faults, Message("safekeeping.database-ok", path=config.database)),
        ("schema", _schema_faults, Message("safekeeping.schema-ok")),
        ("content", _content_faults, Message("safekeeping.content-ok")),
        ("versions", _version_faults, Message("safekeeping.versions-ok")),
        ("permissions", _permission_faults, Message("safekeeping.permissions-ok")),
        ("plugins", _plugin_faults, Message("safekeeping.plugins-ok")),
        ("backups", _backup_faults, Message("safekeeping.backups-ok", path=config.backups_directory)),
        ("space", _space_faults, Message("safekeeping.space-ok")),
    )
    return tuple(_checked(config, *each) for each in checks)


def _checked(config: Config, name: str, check: Callable[[Config], Iterator[Texts]], fine: Texts) -> CheckResult:
    try:
        fault = next(check(config), None)
    except OmstillingError as error:
        fault = Message(error.key, **error.values)
    return CheckResult(name, fault is None, fault or fine)


def _database_faults(config: Config) -> Iterator[Texts]:
    for fault in faults_of(config.database):
        yield Message("safekeeping.database-faults", path=config.database, fault=fault[:200])


def _schema_faults(config: Config) -> Iterator[Texts]:
    found = foreign_objects(config.database)
    if found:
        yield Message("safekeeping.schema-differs", names=", ".join(found)[:200])


def _content_faults(config: Config) -> Iterator[Texts]:
    """Reading the whole plan is the check: a row that can't be read is named by the error."""
    store = Store.open(config.database, readonly=True)
    try:
        store.load()
    finally:
        store.close()
    return iter(())


def _version_faults(config: Config) -> Iterator[Texts]:
    bench = open_workbench(config, readonly=True, plugins_enabled=False)
    try:
        changed = [each.label for each in verify(bench) if each.state != "ok"]
    finally:
        bench.close()
    if changed:
        yield Message("safekeeping.versions-changed", versions=", ".join(changed))


def _permission_faults(config: Config) -> Iterator[Texts]:
    for path in (config.database, config.path):
        mode = path.stat().st_mode if path.exists() else 0
        if mode & (stat.S_IWOTH | stat.S_IROTH):
            yield Message("safekeeping.open-to-all", path=path, mode=f"{stat.S_IMODE(mode):04o}")


def _plugin_faults(config: Config) -> Iterator[Texts]:
    plugins = open_plugins(config)
    try:
        yield from (each.sentence for each in plugins.states() if each.state not in _SOUND)
    finally:
        plugins.close()


def _backup_faults(config: Config) -> Iterator[Texts]:
    directory = config.backups_directory
    if directory.exists() and not directory.is_dir():
        yield Message("safekeeping.no-backup-directory", path=directory)


def _space_faults(config: Config) -> Iterator[Texts]:
    size = config.database.stat().st_size if config.database.exists() else 0
    free = shutil.disk_usage(config.database.parent).free
    if free < _SPACE + 3 * size:
        yield Message("safekeeping.little-space", path=config.database.parent, free=free // 1_000_000)
