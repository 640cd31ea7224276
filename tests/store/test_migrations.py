"""An older database is brought up to date at once or not at all, after a copy, however many start at the same time."""

from __future__ import annotations

import multiprocessing
import sqlite3
from multiprocessing.queues import Queue
from pathlib import Path
from typing import Any

import pytest

from omstilling_tui.errors import DataError, OmstillingError
from omstilling_tui.store import connection as opening
from omstilling_tui.store import database, migrations
from omstilling_tui.store.database import Store

SPAWN = multiprocessing.get_context("spawn")


def add_a_table(db: Any) -> None:
    db.table("later").create({"id": int, "text": str}, pk="id", strict=True)
    db.table("later").insert({"id": 1, "text": "her"})


def widen_a_table(db: Any) -> None:
    for number in range(40):
        db.execute(f'ALTER TABLE later ADD COLUMN "more{number}" TEXT')


STEPS = (*migrations.STEPS, add_a_table, widen_a_table)


def upgraded(path: Path) -> Path | None:
    """Open a database as a program with two more migrations would."""
    connection = opening.connect(path)
    try:
        return migrations.upgrade(connection, path, STEPS)
    finally:
        connection.close()


def upgrade_in_process(path: Path, answers: Queue[str]) -> None:
    opening.SCHEMA = len(STEPS)  # type: ignore[misc]
    try:
        copy = upgraded(path)
        answers.put("migrated" if copy else "found it done")
    except (OmstillingError, sqlite3.Error) as error:
        answers.put(repr(error))


def create_in_process(path: Path, answers: Queue[str]) -> None:
    try:
        Store.create(path).close()
        answers.put("created")
    except DataError as error:
        answers.put(error.key)


def state(path: Path) -> tuple[int, int]:
    connection = sqlite3.connect(path)
    try:
        tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'later' AND sql LIKE '%more39%'").fetchone()[0]
        return connection.execute("PRAGMA user_version").fetchone()[0], tables
    finally:
        connection.close()


def run(target: Any, path: Path, count: int = 4) -> list[str]:
    answers: Queue[str] = SPAWN.Queue()
    processes = [SPAWN.Process(target=target, args=(path, answers)) for _ in range(count)]
    for process in processes:
        process.start()
    found = [answers.get(timeout=60) for _ in processes]
    for process in processes:
        process.join(30)
    return sorted(found)


def test_an_older_database_is_upgraded_after_a_copy_of_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "SCHEMA", len(STEPS))
    copy = upgraded(path)
    assert copy is not None
    assert (state(copy), state(path)) == ((1, 0), (3, 1))
    assert copy.stat().st_mode & 0o777 == 0o600
    assert upgraded(path) is None


def test_a_migration_that_fails_leaves_the_database_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(db: Any) -> None:
        raise ZeroDivisionError

    connection = opening.connect(path)
    with pytest.raises(ZeroDivisionError):
        migrations.upgrade(connection, path, (*migrations.STEPS, add_a_table, fail))
    connection.close()
    assert state(path) == (1, 0)


def test_an_older_database_is_not_upgraded_by_a_reader(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "SCHEMA", 2)
    monkeypatch.setattr(opening, "SCHEMA", 2)
    before = path.read_bytes()
    with pytest.raises(DataError, match="older-schema"):
        Store.open(path, readonly=True)
    assert path.read_bytes() == before


def test_of_four_processes_that_start_together_one_upgrades_and_all_go_on(path: Path) -> None:
    assert run(upgrade_in_process, path) == ["found it done"] * 3 + ["migrated"]
    assert state(path) == (3, 1)
    assert len(list(path.parent.glob("*schema-1*"))) == 1


def test_of_four_processes_that_create_together_one_does(tmp_path: Path) -> None:
    assert run(create_in_process, tmp_path / "new.db") == ["created"] + ["store.exists"] * 3
    assert [each.name for each in tmp_path.iterdir()] == ["new.db"]


@pytest.mark.e2e
@pytest.mark.parametrize("moment", [0.30, 0.36, 0.42, 0.48, 0.54, 0.60])
def test_a_process_killed_while_upgrading_leaves_the_old_schema_or_the_new_one(path: Path, moment: float) -> None:
    answers: Queue[str] = SPAWN.Queue()
    process = SPAWN.Process(target=upgrade_in_process, args=(path, answers))
    process.start()
    process.join(moment)
    process.kill()
    process.join()
    opening_again = sqlite3.connect(path)
    assert opening_again.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    opening_again.close()
    assert state(path) in ((1, 0), (3, 1))
