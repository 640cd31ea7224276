"""Help and usage, put together from the catalogue and the parser's own knowledge of a command."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from omstilling_tui.cli.output import columns_of, padded
from omstilling_tui.cli.table_of_commands import SECTIONS
from omstilling_tui.text.translate import Translator

if TYPE_CHECKING:
    from omstilling_tui.cli.invocation import Invocation


def _translator(context: click.Context) -> Translator:
    invocation: Invocation = context.find_root().obj
    return invocation.translate


def help_of(context: click.Context) -> str:
    """Return a command's help: usage, what it does, its arguments, options and commands."""
    translate = _translator(context)
    parts = [usage_of(context), "\n".join(_about(context, translate))]
    arguments = [each for each in context.command.params if isinstance(each, click.Argument)]
    options = [each for each in context.command.params if isinstance(each, click.Option)]
    own = [each for each in options if not _is_global(each)]
    shared = [each for each in options if _is_global(each)]
    if arguments:
        parts.append(_section(translate("cli.arguments"), [(_metavar(each, translate), _help(context, each)) for each in arguments]))
    parts += _commands(context, translate)
    if own:
        parts.append(_section(translate("cli.options"), [(_names(each, translate), _help(context, each)) for each in own]))
    rows = [(_names(each, translate), _help(context, each)) for each in shared]
    rows.append(("-h, --help", translate("cli_options.help")))
    parts.append(_section(translate("cli.global-options"), rows))
    return "\n\n".join(part for part in parts if part)


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


def _about(context: click.Context, translate: Translator) -> Iterable[str]:
    path = context.command_path.split()[1:]
    key = ".".join(["cli_help", *(path or ["omstilling"])])
    yield from _wrapped(translate(key), "  ")
    if translate.has(f"{key}.more"):
        yield ""
        for line in _more(translate.raw(f"{key}.more")).split("\n"):
            yield from _wrapped(line, "  ") if not line.startswith(" ") else [f"  {line}"]


def _more(text: str) -> str:
    """The longer help as it stands, for it holds braces of JSON; `{kinds}` is the one thing to be filled in."""
    if "{kinds}" not in text:
        return text
    from omstilling_tui.model.plan import COLLECTIONS

    return text.replace("{kinds}", ", ".join(each.singular for each in COLLECTIONS.values()))


def _commands(context: click.Context, translate: Translator) -> list[str]:
    command = context.command
    if not isinstance(command, click.Group):
        return []
    if context.parent is None:
        return [
            _section(translate(f"cli.section.{section}"), [(word, one_line(context, word)) for word in words])
            for section, words in SECTIONS.items()
        ]
    return [_section(translate("cli.commands"), [(word, one_line(context, word)) for word in command.list_commands(context)])]


def _is_global(option: click.Option) -> bool:
    return not option.expose_value


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


def _section(title: str, rows: Sequence[tuple[str, str]]) -> str:
    left = min(max(columns_of(name) for name, _ in rows), 26)
    lines = [f"{title}:"]
    for name, text in rows:
        wrapped = textwrap.wrap(text, _width() - left - 4) or [""]
        if columns_of(name) > left:
            lines.append(f"  {name}")
            name = ""
        lines.append(f"  {padded(name, left)}  {wrapped[0]}".rstrip())
        lines += [" " * (left + 4) + line for line in wrapped[1:]]
    return "\n".join(lines)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, _width(), initial_indent=indent, subsequent_indent=indent) or [""]


def _width() -> int:
    return min(max(shutil.get_terminal_size((80, 24)).columns, 60), 100) - 1
