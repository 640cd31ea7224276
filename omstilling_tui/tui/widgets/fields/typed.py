"""Between a field's value and what people read and type: pure, so that it can be tested without a screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from omstilling_tui.errors import DataError
from omstilling_tui.model.cleaning import clean_line, clean_text
from omstilling_tui.model.fields import Field, Kind
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.values import LIMIT
from omstilling_tui.text import formats
from omstilling_tui.text.dates_typed import parse_date, parse_dates
from omstilling_tui.text.labels import choice_label
from omstilling_tui.text.numbers_typed import parse_number
from omstilling_tui.text.translate import Translator

OPENING: Final = ("start", "strategy_start", "first", "valid_from")
"""Fields whose date begins something: a year typed there stands as its first day."""

TEXT_LIMIT: Final = 200_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What a typed text stands for.

    Attributes:
        value: The field's value, as the model holds it.
        precision: For a date, how exactly it was given; None for all else.
    """

    value: Any
    precision: str | None = None


@dataclass(slots=True)
class Setting:
    """What has to be known to read and write a field's text; the form that has made it keeps the names up to date.

    Attributes:
        t: The reader's language.
        today: The day that `i morgen` is counted from.
        names: The persons of the register: what each is called, by id; each name is one person's alone.
    """

    t: Translator
    today: dt.date
    names: Mapping[str, str] = field(default_factory=dict)


def register(plan: Plan) -> Mapping[str, str]:
    """Return what the plan's persons are called, by id; people with the same name get their id behind it."""
    counts: dict[str, int] = {}
    for person in plan.persons:
        counts[person.name.casefold()] = counts.get(person.name.casefold(), 0) + 1
    return {
        person.id: person.name if person.name and counts[person.name.casefold()] == 1 else f"{person.name} ({person.id})".strip()
        for person in plan.persons
    }


def typed_text(declared: Field, value: Any, setting: Setting, precision: str = "") -> str:
    """Return a field's value as it stands in the field to be edited: without units, with plain blanks."""
    if value is None:
        return ""
    language = setting.t.language
    match declared.kind:
        case Kind.DATE:
            return formats.date(value, language, precision)
        case Kind.DATES:
            return ", ".join(formats.date(each, language) for each in value)
        case Kind.INTEGER if _is_year(declared):
            return str(value)
        case Kind.INTEGER | Kind.NUMBER | Kind.MONEY:
            return formats.number(value, language).replace(formats.NBSP, " ").replace("\u2212", "-")
        case Kind.PERSON:
            return setting.names.get(value, value)
        case Kind.TEXT if value in declared.choices:
            return choice_label(value, setting.t)
        case Kind.TEXTS:
            return "\n".join(value)
        case _:
            return str(value)


def read_typed(declared: Field, text: str, setting: Setting) -> Reading:
    """Return what a typed text stands for in a field.

    Raises:
        DataError: It doesn't fit the field; the message says what to type.
    """
    text = clean_text(text)
    if len(text) > TEXT_LIMIT:
        raise DataError("tui_forms.text-too-long", length=len(text), limit=TEXT_LIMIT)
    match declared.kind:
        case Kind.TEXTS:
            return Reading(tuple(line for line in map(clean_line, text.split("\n")) if line))
        case Kind.DATES:
            return Reading(parse_dates(text, today=setting.today))
        case Kind.MARKDOWN:
            return Reading(text)
        case Kind.TEXT | Kind.PERSON:
            return Reading(_known_word(declared, clean_line(text), setting))
    if not text:
        return Reading(declared.default, "" if declared.kind is Kind.DATE else None)
    if declared.kind is Kind.DATE:
        found = parse_date(text, today=setting.today, opens=declared.name in OPENING)
        return Reading(found.date, found.precision)
    return Reading(_number(declared, text, setting))


def echo(declared: Field, reading: Reading, text: str, setting: Setting) -> str:
    """Return how a typed text was understood, when it isn't plain from the text itself: the weekday and week, the whole amount."""
    if reading.value in (None, "", ()):
        return ""
    t = setting.t
    if declared.kind is Kind.DATE:
        day: dt.date = reading.value
        if reading.precision:
            return t("tui_forms.echo.period", when=formats.date(day, t.language, reading.precision))
        said = formats.date(day, t.language)
        words = t("tui_forms.echo.day", weekday=formats.weekday(day, t.language), week=formats.week(day), year=str(day.isocalendar().year))
        return words if said == text.strip() else f"{said} · {words}"
    if declared.kind is Kind.MONEY:
        return formats.money(reading.value, t.language)
    if declared.kind is Kind.NUMBER:
        said = typed_text(declared, reading.value, setting)
        return "" if said == text.strip() else said
    return ""


def _is_year(declared: Field) -> bool:
    return declared.minimum == 1900


def _known_word(declared: Field, text: str, setting: Setting) -> str:
    """The id of the person, or the word that the program knows, when it is called what was typed; else the text itself."""
    wanted = text.casefold()
    if declared.kind is Kind.PERSON:
        return next((id for id, name in setting.names.items() if name.casefold() == wanted), text)
    return next((word for word in declared.choices if choice_label(word, setting.t).casefold() == wanted), text)


def _number(declared: Field, text: str, setting: Setting) -> int | Decimal:
    value = parse_number(text, language=setting.t.language)
    places = {Kind.INTEGER: 0, Kind.NUMBER: 3, Kind.MONEY: 2}[declared.kind]
    least, most = declared.minimum, declared.maximum
    if (least is not None and value < least) or (most is not None and value > most):
        raise DataError(_range_key(declared), found=text.strip()[:40], **_bounds(declared))
    if abs(value) >= LIMIT:
        raise DataError("tui_forms.number-too-large", found=text.strip()[:40])
    if value != round(value, places):
        key = "tui_forms.too-many-decimals" if places else "tui_forms.not-a-whole-number"
        raise DataError(key, found=text.strip()[:40], places=places)
    return int(value) if declared.kind is Kind.INTEGER else (value.normalize() if value else Decimal(0))


def _range_key(declared: Field) -> str:
    if _is_year(declared):
        return "tui_forms.not-a-year"
    return "tui_forms.number-out-of-range" if declared.maximum is not None else "tui_forms.number-too-small"


def _bounds(declared: Field) -> dict[str, object]:
    least, most = declared.minimum, declared.maximum
    if _is_year(declared):
        return {"minimum": str(least), "maximum": str(most)}
    return {"minimum": least, "maximum": most}
