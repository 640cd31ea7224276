"""The parser's parts, made to speak by our catalogue: commands, groups, options and arguments."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from omstilling_tui.cli.helping import help_of, one_line, usage_of
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.table_of_commands import GLOBAL_OPTIONS
from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import UsageError

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def _take_up(context: click.Context, option: click.Parameter, value: Any) -> None:
    """A global option's callback: hand the value to the call at once, since it changes how errors look."""
    if value and option.name:
        context.ensure_object(Invocation).apply(option.name, value)


def global_options() -> list[click.Parameter]:
    """Return new parameters for the options that every command takes."""
    from omstilling_tui.cli.types import Word
    from omstilling_tui.text.translate import LANGUAGES

    made: list[click.Parameter] = []
    for option in GLOBAL_OPTIONS:
        taking: dict[str, Any] = {"metavar": option.metavar} if option.metavar else {"is_flag": True}
        if option.names == ("--lang",):
            taking["type"] = Word(*LANGUAGES)
        made.append(click.Option(list(option.names), expose_value=False, is_eager=True, callback=_take_up, **taking))
    return made


def _tell_help(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        context.ensure_object(Invocation).output.print(context.command.get_help(context))
        context.exit()


class _Speaking(click.Command):
    """What commands and groups have in common: help from the catalogue, global options, and refusals that know their place."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        settings.setdefault("context_settings", {}).setdefault("help_option_names", ["-h", "--help"])
        super().__init__(*args, **settings)
        self.params += global_options()

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; a refusal of the parser's is given the context that it may lack, so that it can name command and option."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as refusal:
            refusal.ctx = refusal.ctx or ctx
            raise

    def get_help_option(self, ctx: click.Context) -> click.Option | None:  # noqa: ARG002
        """Return the option that prints help on our own output."""
        return click.Option(["-h", "--help"], is_flag=True, is_eager=True, expose_value=False, callback=_tell_help)

    def get_help(self, ctx: click.Context) -> str:
        return help_of(ctx)

    def get_usage(self, ctx: click.Context) -> str:
        return usage_of(ctx)


class Command(_Speaking):
    """A command; the global options are taken after its name too."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, and refuse what is too much in our own words.

        Raises:
            UsageError: There are more arguments than the command takes.
        """
        extra_allowed, ctx.allow_extra_args = ctx.allow_extra_args, True
        rest = super().parse_args(ctx, args)
        if ctx.args and not extra_allowed and not ctx.resilient_parsing:
            raise UsageError("cli.extra-argument", argument=ctx.args[0], command=ctx.command_path)
        return rest


class Group(_Speaking, click.Group):
    """A command with commands of its own; its function runs when none of them is named."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        settings["invoke_without_command"] = True
        super().__init__(*args, **settings)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is named.

        Raises:
            UsageError: There is none of that name.
        """
        word = args[0]
        command = self.get_command(ctx, word)
        if command is None and ctx.resilient_parsing:
            return None, None, args
        if command is None:
            if word.startswith("-"):
                raise click.NoSuchOption(word, ctx=ctx)
            near = nearest(word, self.list_commands(ctx))
            key = "cli.no-command-near" if near else "cli.no-command"
            raise UsageError(key, command=ctx.command_path, word=word, near=near)
        return word, command, args[1:]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Propose commands with their one-line help, from the catalogue."""
        if incomplete.startswith("-"):
            return click.Command.shell_complete(self, ctx, incomplete)
        names = (name for name in self.list_commands(ctx) if name.startswith(incomplete))
        return [CompletionItem(name, help=one_line(ctx, name)) for name in names]


class LazyGroup(Group):
    """The program itself: its commands are imported when they are called, and not for help."""

    def __init__(self, *args: Any, modules: dict[str, str], **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the commands' words in the order of the help."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command's module and return its command, None when there is none."""
        module = self.modules.get(cmd_name)
        if module is None:
            return None
        command: click.Command = import_module(f"omstilling_tui.cli.commands.{module}").command
        return command


def command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], Command]:
    """Make a function that takes the call and its own parameters into a command."""

    def made(function: Callable[..., Any]) -> Command:
        return click.command(name, cls=Command, **settings)(click.pass_obj(function))

    return made


def group(name: str, *, default: str) -> Group:
    """Make a command with commands of its own; the default one is meant when none is named."""

    def choose(context: click.Context) -> Any:
        if context.invoked_subcommand is not None:
            return None
        chosen = made.get_command(context, default)
        assert chosen
        return context.invoke(chosen)

    made = Group(name, callback=click.pass_context(choose))
    return made


def subcommand(parent: Group, name: str, **settings: Any) -> Callable[[Callable[..., Any]], Command]:
    """Make a function into a command of a group."""

    def made(function: Callable[..., Any]) -> Command:
        each = command(name, **settings)(function)
        parent.add_command(each)
        return each

    return made


def argument(name: str, *, metavar: str = "", **settings: Any) -> Callable[[Decorated], Decorated]:
    """Declare an argument; its name in the help is the catalogue's `cli.metavar` of it."""
    return click.argument(name, metavar=metavar or name.upper(), **settings)


def option(*names: str, **settings: Any) -> Callable[[Decorated], Decorated]:
    """Declare an option; its help stands in the catalogue `cli_options`."""
    return click.option(*names, **settings)
