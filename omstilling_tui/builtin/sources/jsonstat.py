"""Figures from JSON-stat 2, the format of Statistics Norway and Eurostat: a cube of numbers laid flat; one line along time is taken.

Source: https://json-stat.org/format/ (class `dataset`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import prod
from typing import Any, Final

from omstilling_tui.api import DataError
from omstilling_tui.builtin.sources.series import MISSING_MARKS, Figure, SeriesFile, read_period
from omstilling_tui.model.cleaning import clean_line
from omstilling_tui.text.parsing_numbers import LIMIT

_TIME_NAMES: Final = ("tid", "time", "year", "år", "period", "periode")


@dataclass(frozen=True, slots=True)
class Dimension:
    """A dimension of the cube.

    Attributes:
        codes: Its categories' codes, in their order.
        labels: Their names, in the same order.
    """

    name: str
    codes: tuple[str, ...]
    labels: tuple[str, ...]

    def place_of(self, choice: str) -> int:
        """Return the place of the category with a code or a label.

        Raises:
            DataError: There is none.
        """
        for place, each in enumerate(zip(self.codes, self.labels, strict=True)):
            if choice.casefold() in (each[0].casefold(), each[1].casefold()):
                return place
        raise DataError(
            "sources.no-category", dimension=clean_line(self.name), category=choice[:60], choices=", ".join(self.codes[:10])[:200]
        )


def read_jsonstat(document: object, select: Mapping[str, str] | None = None) -> SeriesFile:
    """Return the figures of a dataset along its time dimension.

    Args:
        document: The decoded JSON.
        select: The category's code or label for each dimension that has several: `{"Region": "1871"}`.

    Raises:
        DataError: It isn't a dataset of JSON-stat 2, or it holds several series and `select` doesn't say which.
    """
    data = _mapping(document, "$")
    names, sizes = data.get("id"), data.get("size")
    if data.get("class") != "dataset" or not isinstance(names, list) or not isinstance(sizes, list) or len(names) != len(sizes):
        raise DataError("sources.not-jsonstat")
    dimensions = [_dimension(data, str(name), size) for name, size in zip(names, sizes, strict=True)]
    time = _time(data, dimensions)
    start, series = _start(dimensions, time, select or {})
    step = prod(len(each.codes) for each in dimensions[time + 1 :])
    total = prod(len(each.codes) for each in dimensions)
    codes = dimensions[time].codes
    return SeriesFile(figures=tuple(_figure(data, code, start + place * step, total, series) for place, code in enumerate(codes)))


def _mapping(value: object, place: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise DataError("sources.bad-jsonstat", place=place)
    return value


def _dimension(data: Mapping[str, Any], name: str, size: object) -> Dimension:
    place = f"dimension.{clean_line(name)[:60]}"
    category = _mapping(_mapping(_mapping(data.get("dimension"), "dimension").get(name), place).get("category"), f"{place}.category")
    index, labels = category.get("index"), category.get("label")
    if isinstance(index, dict) and all(isinstance(each, int) for each in index.values()):
        codes = tuple(sorted(index, key=lambda code: index[code]))
    elif isinstance(index, list):
        codes = tuple(str(each) for each in index)
    else:  # a dimension of one category may leave the index out
        codes = tuple(_mapping(labels, f"{place}.category.label"))
    if not codes or len(codes) != size:
        raise DataError("sources.bad-jsonstat", place=f"{place}.category")
    return Dimension(name, codes, tuple(str(labels.get(code, code)) if isinstance(labels, dict) else code for code in codes))


def _time(data: Mapping[str, Any], dimensions: Sequence[Dimension]) -> int:
    role = data.get("role")
    named = role.get("time") if isinstance(role, dict) else None
    names = [str(each).casefold() for each in named] if isinstance(named, list) and named else list(_TIME_NAMES)
    for place, each in enumerate(dimensions):
        if each.name.casefold() in names:
            return place
    raise DataError("sources.no-time-dimension", dimensions=_named(dimensions))


def _named(dimensions: Sequence[Dimension]) -> str:
    return clean_line(", ".join(each.name for each in dimensions))[:200]


def _start(dimensions: Sequence[Dimension], time: int, select: Mapping[str, str]) -> tuple[int, str]:
    """Where the series begins in the flat list, which is laid out with the last dimension running fastest, and what it is called."""
    wanted = {name.casefold(): choice for name, choice in select.items()}
    known = [each.name.casefold() for each in dimensions]
    if (unknown := next((name for name in select if name.casefold() not in known), None)) is not None:
        raise DataError("sources.no-dimension", dimension=unknown[:60], dimensions=_named(dimensions))
    start, names = 0, []
    for place, dimension in enumerate(dimensions):
        if place == time:
            continue
        choice = wanted.get(dimension.name.casefold())
        if choice is None and len(dimension.codes) > 1:
            choices = ", ".join(dimension.codes[:10])[:200]
            raise DataError("sources.several-series", dimension=clean_line(dimension.name), choices=choices)
        chosen = 0 if choice is None else dimension.place_of(choice)
        start += chosen * prod(len(each.codes) for each in dimensions[place + 1 :])
        names.append(dimension.labels[chosen])
    return start, clean_line(", ".join(names))[:300]


def _figure(data: Mapping[str, Any], code: str, place: int, total: int, series: str) -> Figure:
    period = read_period(code)
    if period is None:
        raise DataError("sources.bad-period", found=code[:40])
    value = _at(data.get("value"), place, total)
    status = _at(data.get("status"), place, total)
    mark = status if isinstance(status, str) else ""
    number = _number(value)
    missing = "" if number is not None else MISSING_MARKS.get(mark or "..", "sources.missing-lacking")
    return Figure(
        series=series,
        date=period[0],
        precision=period[1],
        value=number,
        missing=missing,
        preliminary=mark in ("p", "*", "e") and not missing,
    )


def _at(held: object, place: int, total: int) -> object:
    """The value at a place: of a list, of a mapping by the place's number, or of one word that holds for all."""
    if isinstance(held, list):
        if len(held) != total:
            raise DataError("sources.bad-jsonstat", place="value")
        return held[place]
    return held.get(str(place)) if isinstance(held, dict) else held


def _number(value: object) -> Decimal | None:
    if value is None or isinstance(value, str):
        return None
    number = Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else LIMIT
    if number.adjusted() >= LIMIT.adjusted():  # `abs` overflows on an exponent of millions
        raise DataError("sources.bad-jsonstat", place="value")
    return round(number, 3).normalize() + 0
