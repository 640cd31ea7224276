"""What is opened and what is refused; a refused file is left as it was."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from omstilling_tui.errors import Busy, DataError
from omstilling_tui.store import connection as opening
from omstilling_tui.store.database import Store
from omstilling_tui.store.measurements import series_of

MAGIC = b"SQLite format 3\x00"


def garbage(kind: str, path: Path) -> bytes:
    noise = random.Random(7).randbytes(8192)
    held = path.read_bytes()
    return {
        "empty": b"",
        "magic alone": MAGIC,
        "text": "Omstillingsplan for Andøy".encode(),
        "noise": noise,
        "magic and noise": MAGIC + noise,
        "half of it": held[: len(held) // 2],
        "but for the last byte": held[:-1],
        "noise in the middle": held[:8192] + noise + held[16384:],
    }[kind]


@pytest.mark.parametrize(
    "kind", ["empty", "magic alone", "text", "noise", "magic and noise", "half of it", "but for the last byte", "noise in the middle"]
)
def test_a_file_that_is_no_whole_database_of_ours_is_refused_and_left_alone(path: Path, kind: str) -> None:
    bad = path.with_name("bad.db")
    bad.write_bytes(garbage(kind, path))
    before = hashlib.sha256(bad.read_bytes()).hexdigest()
    for readonly in (False, True):
        with pytest.raises(DataError) as raised:
            Store.open(bad, readonly=readonly).load()
        assert raised.value.key in ("store.empty", "store.damaged", "store.not-ours")
    assert hashlib.sha256(bad.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("sixteenth", range(1, 16))
def test_a_database_cut_off_anywhere_is_refused(path: Path, sixteenth: int) -> None:
    held = path.read_bytes()
    path.write_bytes(held[: len(held) * sixteenth // 16])
    with pytest.raises(DataError):
        Store.open(path)


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="missing"):
        Store.open(tmp_path / "nope.db")
    assert list(tmp_path.iterdir()) == []


def test_links_directories_and_pipes_are_refused(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(path)
    (tmp_path / "folder.db").mkdir()
    os.mkfifo(tmp_path / "pipe.db")
    for name in ("link.db", "folder.db", "pipe.db"):
        with pytest.raises(DataError, match="not-a-file"):
            Store.open(tmp_path / name)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "other.db")
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    with pytest.raises(DataError, match="not-ours"):
        Store.open(tmp_path / "other.db")


def test_a_newer_programs_database_is_refused_and_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=999")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DataError) as raised:
        Store.open(path)
    assert raised.value.values["found"] == 999
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["å ø.db", "100%.db", "what?.db", "a#b.db", "it's.db", "file:x.db"])
def test_odd_names_are_names(tmp_path: Path, name: str) -> None:
    Store.create(tmp_path / name).close()
    Store.open(tmp_path / name).close()
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_row_changed_past_the_program_is_named(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO activities (id, position, start) VALUES ('A1.1', 1, 'i morgen')")
    connection.commit()
    connection.close()
    store = Store.open(path)
    with pytest.raises(DataError) as raised:
        store.load()
    assert (raised.value.key, raised.value.values["id"]) == ("store.bad-row", "A1.1")
    store.close()


def test_reading_changes_no_byte_of_a_write_protected_file(path: Path) -> None:
    path.chmod(0o444)
    before = path.read_bytes(), path.stat().st_mtime_ns
    store = Store.open(path, readonly=True)
    store.load()
    store.list_drafts()
    store.ask(series_of, "I1")
    store.close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [each.name for each in path.parent.iterdir()] == ["plan.db"]


def test_opening_an_up_to_date_database_leaves_sqlite_utils_alone(path: Path) -> None:
    code = f"import sys; from omstilling_tui.store.database import Store; from pathlib import Path; Store.open(Path({str(path)!r})).load()"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; print('sqlite_utils' in sys.modules)"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_a_stray_wal_database_is_brought_back_to_one_file(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    store = Store.open(path)
    with store.writing() as inside:
        assert inside.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert inside.execute("PRAGMA synchronous").fetchone() == (3,)
    store.close()


def test_whoever_waits_too_long_is_told_that_it_is_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    connection = opening.connect(path, timeout=0.05)
    store = Store(connection, path)
    with pytest.raises(Busy), store.writing():
        raise AssertionError("nobody gets here")
    holder.execute("ROLLBACK")
    with store.writing() as inside:
        assert inside.in_transaction
    store.close()
    holder.close()


def test_what_fails_inside_a_transaction_leaves_nothing_behind(store: Store) -> None:
    def fail() -> None:
        with store.writing() as inside:
            inside.execute("INSERT INTO notes (id, position) VALUES ('N1', 1)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.load()[0].notes == ()


def test_creating_never_overwrites(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DataError, match="exists"):
        Store.create(path)
    assert path.read_bytes() == before


def test_a_copy_for_reading_is_whole_although_the_file_was_copied_at_rest(path: Path, tmp_path: Path) -> None:
    shutil.copy(path, tmp_path / "copy.db")
    store = Store.open(tmp_path / "copy.db", readonly=True)
    assert store.load()[1] == 0
    store.close()


def test_a_full_disk_refuses_the_edit_and_the_next_one_works(path: Path) -> None:
    code = f"""
import resource, sys
from pathlib import Path
from omstilling_tui.errors import DataError
from omstilling_tui.store.database import Store
path = Path({str(path)!r})
store = Store.open(path)
size = path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50_000, resource.RLIM_INFINITY))
try:
    with store.writing() as inside:
        inside.execute("INSERT INTO notes (id, position, text) VALUES ('N1', 1, ?)", ("x" * 2_000_000,))
except DataError as error:
    print(error.key)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with store.writing() as inside:
    inside.execute("INSERT INTO notes (id, position, text) VALUES ('N2', 1, 'kort')")
print(*(each.id for each in store.load()[0].notes), inside.execute("PRAGMA integrity_check").fetchone()[0])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["store.disk-full", "N2", "ok"]
