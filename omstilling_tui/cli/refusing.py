"""From an error to a sentence and an exit code."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import click

from omstilling_tui.cli.helping import name_of
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import OmstillingError, UsageError


def refuse(error: OmstillingError, invocation: Invocation) -> int:
    """Tell an error on stderr and return its exit code."""
    output = invocation.output
    output.wipe()
    output.say(sentence(error, invocation))
    for text in invocation.failures:
        output.say(text)
    if invocation.options.debug:
        import traceback

        output.say("".join(traceback.format_exception(error)))
    return error.exit_code


def sentence(error: OmstillingError, invocation: Invocation) -> str:
    """Return what to tell of an error: its message of the catalogue, or for one that lacks it the key and the values."""
    translate = invocation.translate
    values = {name: translate.pick(value) if isinstance(value, Mapping) else _shown(value) for name, value in error.values.items()}
    if not translate.has(error.key):
        return translate("cli.untranslated", error=error)
    told = translate(error.key, **values)
    where = values.get("where")
    return f"{where}: {told}" if where and "{where" not in translate.raw(error.key) else told


def _shown(value: object) -> object:
    """A value as a sentence may name it: bytes of a file name that are no letters are spelled out."""
    if isinstance(value, Path | os.PathLike):
        return os.fsencode(value).decode("utf-8", "backslashreplace")
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode() if not value.isascii() else value
    return value


def translated(error: click.ClickException) -> OmstillingError:
    """Return the parser's refusal as one of ours, by its kind: the parser's own sentences are English."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "omstilling"
    if isinstance(error, click.NoSuchOption):
        known = _options(context)
        near = nearest(error.option_name, known)
        return UsageError("cli.no-option-near" if near else "cli.no-option", option=error.option_name, command=path, near=near)
    if isinstance(error, click.MissingParameter) and error.param and context:
        return UsageError("cli.missing", parameter=_name(error.param, context), command=path)
    if isinstance(error, click.BadOptionUsage):
        option = _option_named(context, error.option_name)
        key = "cli.takes-no-value" if option and option.is_flag else "cli.needs-value"
        return UsageError(key, option=error.option_name, command=path)
    if isinstance(error, click.BadParameter) and error.param and context:
        return UsageError("cli.bad-value", parameter=_name(error.param, context), command=path)
    return UsageError("cli.bad-usage", command=path)


def _name(parameter: click.Parameter, context: click.Context) -> str:
    invocation: Invocation = context.find_root().obj
    return name_of(parameter, invocation.translate)


def _options(context: click.Context | None) -> list[str]:
    parameters = context.command.get_params(context) if context else []
    return [name for each in parameters if isinstance(each, click.Option) for name in each.opts if name.startswith("--")]


def _option_named(context: click.Context | None, name: str) -> click.Option | None:
    parameters = context.command.get_params(context) if context else []
    return next((each for each in parameters if isinstance(each, click.Option) and name in each.opts), None)
