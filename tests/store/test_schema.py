"""The database's tables hold the model: every field has its column, and no column is without its field."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, type_of_single
from omstilling_tui.store.connection import APPLICATION_ID, SCHEMA
from omstilling_tui.store.database import Store
from omstilling_tui.store.migrations import STEPS

TYPES = {name: (type_, {"id"}) for name, type_ in type_of_single.items()}
TYPES |= {name: (each.type, {"id", "position"}) for name, each in COLLECTIONS.items()}
TYPES |= {"measurements": (Measurement, {"id", "number"})}


def columns(path: Path, table: str) -> dict[str, str]:
    connection = sqlite3.connect(path)
    found = {row[1]: row[2] for row in connection.execute(f'PRAGMA table_info("{table}")')}
    connection.close()
    return found


@pytest.mark.parametrize("table", TYPES)
def test_a_table_has_a_column_of_the_right_type_for_each_field(path: Path, table: str) -> None:
    type_, beside = TYPES[table]
    whole = (Kind.MONEY, Kind.INTEGER, Kind.BOOLEAN)
    expected = {field.name: "INTEGER" if field.kind in whole else "TEXT" for field in fields_of(type_)}
    assert {name: kind for name, kind in columns(path, table).items() if name not in beside} == expected


def test_every_table_refuses_values_of_another_type(path: Path) -> None:
    connection = sqlite3.connect(path)
    names = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_sqlite_migrations'"
    assert [name for name, sql in connection.execute(names) if not sql.endswith("STRICT")] == []
    connection.close()


def test_the_schemas_number_is_how_many_migrations_there_are(path: Path) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,) == (len(STEPS),)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_a_new_database_is_its_owners_alone_and_leaves_nothing_beside_it(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["plan.db"]


def test_an_empty_database_holds_an_empty_plan(store: Store) -> None:
    from omstilling_tui.model.plan import Plan

    assert store.load() == (Plan(), 0)
