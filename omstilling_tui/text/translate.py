"""Messages by key in bokmål, nynorsk or English."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any, Final, NamedTuple

from omstilling_tui.text import formats

LANGUAGES: Final = ("nb", "nn", "en")


class Translator(NamedTuple):
    """What gives the messages in one language.

    A message names its values in braces. What stands after a colon says how a value is written:
    `{x:number}` · `{x:kr}` · `{x:percent}` · `{x:date}` · `{x:|word|words}` (the first word for 1, the second for all else).
    Without it dates and numbers are written in the language's way, a text in several languages in this one, and text stands as it is.

    Attributes:
        language: `nb`, `nn` or `en`.
    """

    language: str = "nb"

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the message with its values put in.

        Raises:
            KeyError: There is no such message; a test goes through every key that the code names.
        """
        return _Formatter(self.language).vformat(self.raw(key), (), values)

    def raw(self, key: str) -> str:
        """Return the message as it stands in the catalogue."""
        return messages(key.partition(".")[0])[key][LANGUAGES.index(self.language)]

    def has(self, key: str) -> bool:
        """Tell whether there is such a message."""
        try:
            return key in messages(key.partition(".")[0])
        except ModuleNotFoundError:
            return False

    def pick(self, texts: Mapping[str, str]) -> str:
        """Return the text in this language from one that a plugin gives in several; nn and nb stand in for each other."""
        order = {"nb": ("nb", "nn", "en"), "nn": ("nn", "nb", "en"), "en": ("en", "nb", "nn")}[self.language]
        return next((texts[language] for language in order if texts.get(language)), next(iter(texts.values()), ""))


class Message(Mapping[str, str]):
    """A message of the catalogue with its values, as a text in every language, put together when it is read."""

    __slots__ = ("key", "values_given")

    def __init__(self, key: str, /, **values: object) -> None:
        self.key = key
        self.values_given = values

    def __getitem__(self, language: str) -> str:
        if language not in LANGUAGES:
            raise KeyError(language)
        return Translator(language)(self.key, **self.values_given)

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)


@cache
def messages(area: str) -> Mapping[str, tuple[str, str, str]]:
    """Return the messages of one area of the catalogue."""
    found: Mapping[str, tuple[str, str, str]] = import_module(f"omstilling_tui.text.catalogue.{area}").MESSAGES
    return found


class _Formatter(string.Formatter):
    def __init__(self, language: str) -> None:
        self.language = language

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:  # noqa: ARG002
        """Look a value up by its plain name: attributes and indexes are not for messages."""
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec.startswith("|"):
            one, many = format_spec[1:].split("|")
            return one if value == 1 else many
        match format_spec, value:
            case "kr", _:
                return formats.money(value, self.language)
            case "percent", _:
                return formats.percent(value, self.language)
            case "", date():
                return formats.date(value, self.language)
            case "", bool() | str():
                return str(value)
            case "", Mapping():
                return Translator(self.language).pick(value)
            case (("" | "number"), int() | float() | Decimal()):
                return formats.number(value, self.language)
            case "year", _:
                return str(value)
            case "date", _:
                return formats.date(value, self.language)
        return str(value)
