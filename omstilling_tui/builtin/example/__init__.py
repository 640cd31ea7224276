"""The example programme: Fjordvik, a municipality that doesn't exist, in the third year of its programme."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

from omstilling_tui.model.document import decode, plan_from_json
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan

WRITTEN_IN: Final = 2026
"""The year that the example stands in as it was written; it is moved to the year in which it is read."""


def read_example(today: dt.date) -> tuple[Plan, tuple[Measurement, ...]]:
    """Return the example programme and its measurements, with every date and year moved so that today is in its third year."""
    text = files(__package__).joinpath("fjordvik.json").read_text("utf-8")
    moved = _moved(decode(text), today.year - WRITTEN_IN)
    return plan_from_json(moved)


def _moved(data: Any, years: int, name: str = "") -> Any:
    """The JSON value with its years moved: dates, `year` fields, and years in braces within sentences."""
    if isinstance(data, Mapping):
        return {key: _moved(held, years, key) for key, held in data.items()}
    if isinstance(data, list):
        return [_moved(each, years, name) for each in data]
    if isinstance(data, int) and not isinstance(data, bool) and (name == "year" or name.endswith("_year")):
        return data + years
    if isinstance(data, str):
        return _moved_text(data, years)
    return data


def _moved_text(text: str, years: int) -> str:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        # The example has no 29th of February, so the day exists in every year.
        return f"{int(text[:4]) + years}{text[4:]}"
    return re.sub(r"\{(\d{4})\}", lambda match: str(int(match[1]) + years), text)
