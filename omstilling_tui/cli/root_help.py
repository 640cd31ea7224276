"""The help of `omstilling` itself, which needs neither the parser nor any command."""

from __future__ import annotations

from collections.abc import Sequence

from omstilling_tui.cli.layout import paragraphs, section
from omstilling_tui.cli.table_of_commands import GLOBAL_OPTIONS, SECTIONS, GlobalOption
from omstilling_tui.text.translate import Translator

_TAKING_VALUES = frozenset(name for option in GLOBAL_OPTIONS if option.metavar for name in option.names)
_ASKING = ("-h", "--help")


def asks_for_help(arguments: Sequence[str]) -> bool:
    """Tell whether a call asks for the program's own help: nothing but that and options with their values."""
    rest = iter(arguments)
    asked = False
    for argument in rest:
        if argument in _TAKING_VALUES:
            next(rest, None)
        elif argument in _ASKING:
            asked = True
        elif argument.partition("=")[0] not in _TAKING_VALUES:
            return False
    return asked


def root_help(translate: Translator) -> str:
    """Return the help: what the program is for, its commands by section, and the options that all of them take."""
    usage = f"{translate('cli.usage')} omstilling [{translate('cli.metavar.options')}] [{translate('cli.metavar.command')}] …"
    about = paragraphs(f"{translate('cli_help.omstilling')}\n\n{translate('cli_help.omstilling.more')}")
    commands = [
        section(translate(f"cli.section.{name}"), [(word, translate(f"cli_help.{word}")) for word in words])
        for name, words in SECTIONS.items()
    ]
    return "\n\n".join([usage, about, *commands, shared_options(translate, version=True)])


def shared_options(translate: Translator, *, version: bool = False) -> str:
    """Return the section of the options that every command takes; the program itself has its version besides."""
    rows = [(_shown(option, translate), translate(f"cli_options.{option.names[-1].lstrip('-')}")) for option in GLOBAL_OPTIONS]
    if version:
        rows.append(("--version", translate("cli_options.version")))
    rows.append((", ".join(_ASKING), translate("cli_options.help")))
    return section(translate("cli.global-options"), rows)


def _shown(option: GlobalOption, translate: Translator) -> str:
    key = f"cli.metavar.{option.metavar.lower()}"
    return " ".join([", ".join(option.names), translate(key) if translate.has(key) else option.metavar]).rstrip()
