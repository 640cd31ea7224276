"""The first run: nothing is there yet, and a stranger must get going."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omstilling_tui.tui.background import BackgroundQuestion
    from omstilling_tui.tui.starting import Wishes


@contextmanager
def first_run(wishes: Wishes, question: BackgroundQuestion) -> Iterator[Path | None]:
    yield None
