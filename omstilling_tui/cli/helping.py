"""Help and usage, put together from the catalogue and the parser's own knowledge of a command."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from omstilling_tui.cli.layout import paragraphs, section
from omstilling_tui.cli.root_help import root_help, shared_options
from omstilling_tui.text.translate import Translator

if TYPE_CHECKING:
    from omstilling_tui.cli.invocation import Invocation


def _translator(context: click.Context) -> Translator:
    invocation: Invocation = context.find_root().obj
    return invocation.translate


def help_of(context: click.Context) -> str:
    """Return a command's help: usage, what it does, its arguments, options and commands."""
    translate = _translator(context)
    if context.parent is None:
        return root_help(translate)
    command = context.command
    arguments = [each for each in command.params if isinstance(each, click.Argument)]
    options = [each for each in command.params if isinstance(each, click.Option) and each.expose_value]
    parts = [usage_of(context), _about(context, translate)]
    if arguments:
        parts.append(section(translate("cli.arguments"), [(_metavar(each, translate), _help(context, each)) for each in arguments]))
    if isinstance(command, click.Group):
        parts.append(section(translate("cli.commands"), [(word, one_line(context, word)) for word in command.list_commands(context)]))
    if options:
        parts.append(section(translate("cli.options"), [(_names(each, translate), _help(context, each)) for each in options]))
    return "\n\n".join([*parts, shared_options(translate)])


def usage_of(context: click.Context) -> str:
    """Return the usage line: `Bruk: omstilling show [VALG] [ID]`."""
    translate = _translator(context)
    words = [context.command_path, f"[{translate('cli.metavar.options')}]"]
    for each in context.command.params:
        if isinstance(each, click.Argument):
            name = _metavar(each, translate)
            words.append((name if each.required else f"[{name}]") + ("…" if each.nargs == -1 else ""))
    if isinstance(context.command, click.Group):
        words.append(f"[{translate('cli.metavar.command')}] …")
    return f"{translate('cli.usage')} {' '.join(words)}"


def one_line(context: click.Context, name: str = "") -> str:
    """Return what a command does in one line; of a command of it when a name is given."""
    key = ".".join(["cli_help", *context.command_path.split()[1:], *([name] if name else [])])
    translate = _translator(context)
    return translate(key) if translate.has(key) else ""


def _about(context: click.Context, translate: Translator) -> str:
    key = ".".join(["cli_help", *context.command_path.split()[1:]])
    more = f"\n\n{_more(translate.raw(f'{key}.more'))}" if translate.has(f"{key}.more") else ""
    return paragraphs(translate(key) + more)


def _more(text: str) -> str:
    """The longer help as it stands, for it holds braces of JSON; `{kinds}` is the one thing to be filled in."""
    if "{kinds}" not in text:
        return text
    from omstilling_tui.model.plan import COLLECTIONS

    return text.replace("{kinds}", ", ".join(each.singular for each in COLLECTIONS.values()))


def _names(option: click.Option, translate: Translator) -> str:
    names = ", ".join(option.opts)
    return names if option.is_flag else f"{names} {_metavar(option, translate)}"


def _metavar(parameter: click.Parameter, translate: Translator) -> str:
    word = parameter.metavar or (parameter.name or "").upper()
    key = f"cli.metavar.{word.lower()}"
    return translate(key) if translate.has(key) else word


def name_of(parameter: click.Parameter, translate: Translator) -> str:
    """Return a parameter as users type or read it: `--votes`, `FIL`."""
    return parameter.opts[-1] if isinstance(parameter, click.Option) else _metavar(parameter, translate)


def _help(context: click.Context, parameter: click.Parameter) -> str:
    """The catalogue's words for a parameter: those for this command, else those that all commands share."""
    translate = _translator(context)
    keys = option_keys(context.command_path.split()[1:], parameter)
    return next((translate(key) for key in keys if translate.has(key)), "")


def option_keys(path: Sequence[str], parameter: click.Parameter) -> tuple[str, str]:
    """Return the keys under which a parameter's help may stand, the more special one first."""
    name = str(parameter.name).replace("_", "-")
    return ".".join(["cli_options", *path, name]), f"cli_options.{name}"
