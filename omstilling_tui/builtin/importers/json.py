"""Plans from our own JSON form, `omstilling-plan/1`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from omstilling_tui.api import COLLECTIONS, DataError, ImportResult, Placed, Plan, PluginContext
from omstilling_tui.model.document import decode, plan_from_json

SIZE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes; a plan with a hundred thousand measurements stays far below."""


def read(path: Path, context: PluginContext) -> ImportResult:  # noqa: ARG001
    """Return the whole plan of a JSON file.

    Raises:
        DataError: It can't be opened, is too big or empty, isn't UTF-8, or isn't a plan in JSON.
    """
    plan, measurements = plan_from_json(decode(_text_of(path)))
    return ImportResult(plan=plan, measurements=measurements, complete=True, placed=tuple(_placed(plan)))


def _text_of(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise DataError("exporting.too-big", file=path.name, size=size // 1024**2, limit=SIZE_LIMIT // 1024**2)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError:
        raise DataError("exporting.cannot-open", file=path.name) from None
    except UnicodeDecodeError:
        raise DataError("exporting.not-utf8", file=path.name) from None
    if not text.strip():
        raise DataError("exporting.empty", file=path.name)
    return text


def _placed(plan: Plan) -> Iterator[Placed]:
    for part in COLLECTIONS:
        for entity in getattr(plan, part):
            yield Placed(id=entity.id, line=0, text=str(getattr(entity, "title", "") or getattr(entity, "name", "")))
