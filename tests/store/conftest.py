"""A database of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from omstilling_tui.store.database import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Store.create(tmp_path / "plan.db").close()
    return tmp_path / "plan.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store.open(path)
    yield opened
    opened.close()
