"""Copies, restoring them, and the doctor."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from omstilling_tui.errors import DataError
from omstilling_tui.model import edits
from omstilling_tui.store.database import Store
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.deciding import decide
from omstilling_tui.workbench.safekeeping import backup, doctor, recover, restore

NewBench = Callable[..., Workbench]


def add_note(text: str) -> Callable[..., object]:
    return partial(edits.add_entity, part="notes", text=text)


def texts(path: Path) -> list[str]:
    store = Store.open(path)
    try:
        return [each.text for each in store.load()[0].notes]
    finally:
        store.close()


def test_a_backup_is_whole_private_and_never_overwrites(bench: Workbench, tmp_path: Path) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    backup(bench, tmp_path / "copy.db")
    assert texts(tmp_path / "copy.db") == ["en"]
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
    with pytest.raises(DataError, match="target-exists"):
        backup(bench, tmp_path / "copy.db")


def test_a_backup_can_be_made_by_a_reader_and_while_another_writes(bench: Workbench, new_bench: NewBench, tmp_path: Path) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    reader = new_bench(readonly=True)
    with bench.store.writing() as connection:
        connection.execute("INSERT INTO notes (id, position, text) VALUES ('N9', 9, 'uferdig')")
        backup(reader, tmp_path / "copy.db")
    assert texts(tmp_path / "copy.db") == ["en"]


def test_restoring_brings_the_backup_back_and_keeps_what_stood(bench: Workbench, tmp_path: Path) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    backup(bench, tmp_path / "copy.db")
    bench.commit(add_note("to"))  # type: ignore[arg-type]
    aside = restore(bench.config, tmp_path / "copy.db")
    assert aside is not None
    assert (texts(bench.config.database), texts(aside)) == (["en"], ["en", "to"])


def test_whoever_has_it_open_sees_the_restored_plan_even_if_the_journal_has_grown_as_long(
    bench: Workbench, new_bench: NewBench, tmp_path: Path, clock: Callable[[], dt.datetime]
) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    backup(bench, tmp_path / "copy.db")
    bench.commit(add_note("to"))  # type: ignore[arg-type]
    restore(bench.config, tmp_path / "copy.db")
    other = new_bench("ola")
    clock.time += dt.timedelta(minutes=1)  # type: ignore[attr-defined]
    other.commit(add_note("tre"))  # type: ignore[arg-type]
    assert bench.position == other.position
    assert bench.refresh()
    assert [each.text for each in bench.plan.notes] == ["en", "tre"]


def test_a_damaged_backup_is_refused_and_nothing_is_changed(bench: Workbench, tmp_path: Path) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    backup(bench, tmp_path / "copy.db")
    held = (tmp_path / "copy.db").read_bytes()
    (tmp_path / "cut.db").write_bytes(held[: len(held) // 2])
    with pytest.raises(DataError):
        restore(bench.config, tmp_path / "cut.db")
    assert texts(bench.config.database) == ["en"]


def test_a_damaged_database_is_set_aside_and_a_missing_one_put_there(bench: Workbench, tmp_path: Path) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    backup(bench, tmp_path / "copy.db")
    bench.store.close()
    bench.config.database.write_bytes(b"not a database")
    aside = restore(bench.config, tmp_path / "copy.db")
    assert aside is not None
    assert aside.read_bytes() == b"not a database"
    assert texts(bench.config.database) == ["en"]
    bench.config.database.unlink()
    assert restore(bench.config, tmp_path / "copy.db") is None
    assert texts(bench.config.database) == ["en"]


def test_what_can_be_read_of_a_damaged_database_is_saved_into_a_new_one(bench: Workbench, tmp_path: Path) -> None:
    for number in range(200):
        bench.commit(add_note(f"{number} " + "x" * 400))  # type: ignore[arg-type]
    bench.store.close()
    database = bench.config.database
    held = bytearray(database.read_bytes())
    held[len(held) // 2 : len(held) // 2 + 4096] = b"\xff" * 4096
    database.write_bytes(held)
    assert recover(bench.config, tmp_path / "saved.db") > 200
    assert len(texts(tmp_path / "saved.db")) > 50
    assert database.read_bytes() == held


def test_the_first_change_of_a_day_is_preceded_by_a_copy_and_so_many_are_kept(
    new_bench: NewBench, tmp_path: Path, clock: Callable[[], dt.datetime]
) -> None:
    bench = new_bench(backups_keep=2)
    for number in range(5):
        bench.commit(add_note(str(number)))  # type: ignore[arg-type]
        bench.commit(add_note(f"{number} igjen"))  # type: ignore[arg-type]
        clock.time += dt.timedelta(days=1)  # type: ignore[attr-defined]
    copies = sorted((tmp_path / "backups").iterdir())
    assert [each.name for each in copies] == ["omstilling-2026-03-05.db", "omstilling-2026-03-06.db"]
    assert texts(copies[-1])[-1] == "3 igjen"


def test_an_edit_is_saved_although_the_days_copy_can_not_be_made(new_bench: NewBench, tmp_path: Path) -> None:
    bench = new_bench()
    (tmp_path / "backups").write_text("", encoding="utf-8")
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    later = new_bench()
    later.commit(add_note("to"))  # type: ignore[arg-type]
    assert len(later.plan.notes) == 2
    assert later.copy_failure is not None


def checks(bench: Workbench) -> dict[str, bool]:
    return {each.name: each.ok for each in doctor(bench.config) if each.message["nb"] and each.message["nn"]}


def test_the_doctor_finds_a_sound_workspace_sound(bench: Workbench) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    assert checks(bench) == dict.fromkeys(("database", "schema", "content", "versions", "permissions", "plugins", "backups", "space"), True)


def test_the_doctor_finds_what_was_done_past_the_program(bench: Workbench) -> None:
    bench.commit(add_note("en"))  # type: ignore[arg-type]
    decide(bench, body="steering_group", action="approved", date=dt.date(2026, 1, 1))
    database = bench.config.database
    connection = sqlite3.connect(database)
    connection.execute("CREATE TRIGGER hidden AFTER UPDATE ON notes BEGIN DELETE FROM notes; END")
    connection.execute("UPDATE versions SET snapshot = replace(snapshot, 'en', 'to')")
    connection.execute("INSERT INTO activities (id, position, start) VALUES ('A1.1', 1, 'snart')")
    connection.commit()
    connection.close()
    database.chmod(0o644)
    found = checks(bench)
    assert not any(found[name] for name in ("schema", "versions", "content", "permissions"))
    assert found["database"]
    assert "hidden" in next(each.message["nb"] for each in doctor(bench.config) if each.name == "schema")


def test_the_doctor_survives_a_missing_database(bench: Workbench) -> None:
    bench.store.close()
    bench.config.database.unlink()
    assert not checks(bench)["database"]
