"""The kinds of words that options and arguments take, with refusals from the catalogue."""

from __future__ import annotations

import datetime as dt
from typing import Any

import click
from click.shell_completion import CompletionItem

from omstilling_tui.cli.helping import name_of
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import DataError, UsageError


def _shown(parameter: click.Parameter | None, context: click.Context | None) -> str:
    """How messages name a parameter."""
    invocation = context.find_object(Invocation) if context else None
    return name_of(parameter, invocation.translate) if parameter and invocation else ""


class Word(click.ParamType):  # type: ignore[type-arg]  # generic only in newer versions
    """One of the words given; with `free`, any other too."""

    name = "word"

    def __init__(self, *words: str, free: bool = False) -> None:
        self.words = words
        self.free = free

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word.

        Raises:
            UsageError: It isn't one of them.
        """
        word = str(value)
        lower = word.lower().replace("_", "-")
        if lower in self.words:
            return lower
        if self.free:
            return word
        near = nearest(lower, self.words)
        key = "cli.bad-word-near" if near else "cli.bad-word"
        raise UsageError(key, parameter=_shown(param, ctx), found=word, allowed=", ".join(self.words), near=near)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002
        """Propose the words."""
        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]


class Whole(click.ParamType):  # type: ignore[type-arg]  # generic only in newer versions
    """A whole number within bounds."""

    name = "whole"

    def __init__(self, least: int, most: int) -> None:
        self.least = least
        self.most = most

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number.

        Raises:
            UsageError: It isn't a whole number, or out of bounds.
        """
        text = str(value)
        number = int(text) if text.isascii() and text.lstrip("-").isdigit() and len(text) < 12 else None
        if number is None or not self.least <= number <= self.most:
            shown = _shown(param, ctx)
            raise UsageError("cli.bad-number", parameter=shown, found=text[:40], least=str(self.least), most=str(self.most))
        return number


class Day(click.ParamType):  # type: ignore[type-arg]  # generic only in newer versions
    """A date as people or machines write it: `31.12.2030`, `2030-12-31`; a bare year means its last day."""

    name = "day"
    opens = False

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Return the date.

        Raises:
            UsageError: There is no such date.
        """
        from omstilling_tui.text.dates_typed import parse_date

        invocation = ctx.find_object(Invocation) if ctx else None
        if isinstance(value, dt.date) or invocation is None:
            return value  # type: ignore[no-any-return]
        try:
            return parse_date(str(value), today=invocation.today(), opens=self.opens).date
        except DataError:
            raise UsageError("cli.bad-date", parameter=_shown(param, ctx), found=str(value)[:40]) from None


class Opening(Day):
    """A date that something begins on: a bare year or month means its first day."""

    opens = True
