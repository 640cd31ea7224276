"""Every command is there, speaks three languages, and refuses in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from omstilling_tui.cli.helping import option_keys
from omstilling_tui.cli.root import root
from omstilling_tui.text.translate import LANGUAGES, Translator
from tests.cli.conftest import Shell

COMMANDS = (
    """
demo|init|import|status|validate|accept|show|set|add|remove|search|export|log|undo|redo|decide|x|backup|restore|doctor|help
move|link|unlink
indicators list|indicators due|indicators record|indicators import|indicators refresh|indicators history
checklist list|checklist tick|checklist untick
versions list|versions show|versions diff|versions verify
plugins list|plugins info|plugins enable|plugins disable
config show|config get|config set|config check|config path
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

ENGLISH_OF_THE_PARSER = re.compile(
    r"Usage:|Options:|Commands:|Error:|Missing|No such|Did you mean|Try '|Show this message|\[OPTIONS\]|required"
)


def all_commands() -> Iterator[tuple[list[str], click.Command]]:
    top = root()
    context = click.Context(top)
    for name in top.list_commands(context):
        command = top.get_command(context, name)
        assert command
        yield [name], command
        if isinstance(command, click.Group):
            for inner in command.list_commands(context):
                found = command.get_command(context, inner)
                assert found
                yield [name, inner], found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_every_language(shell: Shell, command: str, language: str) -> None:
    answer = shell("--lang", language, *command.split(), "--help")
    assert answer.code == 0
    assert f"omstilling {command}" in answer.out
    assert "cli_" not in answer.out
    assert answer.out.startswith({"nb": "Bruk: ", "nn": "Bruk: ", "en": "Usage: "}[language])
    if language != "en":
        assert not ENGLISH_OF_THE_PARSER.search(answer.out)


@pytest.mark.parametrize(("path", "command"), [pytest.param(path, command, id=" ".join(path)) for path, command in all_commands()])
def test_every_argument_and_option_is_explained(path: list[str], command: click.Command) -> None:
    translator = Translator("nb")
    for parameter in command.params:
        if parameter.expose_value:  # the global options are explained once for all
            assert any(translator.has(key) for key in option_keys(path, parameter)), parameter.name
    assert translator.has(".".join(["cli_help", *path]))


def test_the_table_of_commands_is_what_the_modules_hold() -> None:
    assert {" ".join(path) for path, command in all_commands() if not isinstance(command, click.Group)} == set(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_fits_eighty_columns(shell: Shell, language: str) -> None:
    for path in [[], *(path for path, _ in all_commands())]:
        answer = shell("--lang", language, *path, "--help")
        too_wide = [line for line in answer.out.splitlines() if len(line) > 80 and not line.startswith("    ")]
        assert not too_wide, path


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["stauts"], "Mente du «status»?"),
        (["tull"], "har ingen kommando «tull»"),
        (["--jsn"], "Mente du «--json»?"),
        (["show", "--foo"], "har ikke noe valg «--foo»"),
        (["show", "a", "b"], "«b» er for mye"),
        (["set", "IO1"], "FELT mangler"),
        (["accept", "x", "y"], "--why mangler"),
        (["log", "--limit"], "--limit må ha en verdi"),
        (["validate", "--json=3"], "--json tar ingen verdi"),
        (["validate", "--fail-on", "eror"], "Mente du «error»?"),
        (["log", "--limit", "0"], "helt tall fra 1"),
        (["export", "html", "--plan-version", "x"], "helt tall fra 1"),
        (["decide", "county", "adopted", "--date", "31.02.2027"], "det er ingen dato"),
        (["--lang", "fr", "status"], "nb, nn, en"),
        (["checklist", "tik"], "Mente du «tick»?"),
        (["decide", "county", "adopted", "--votes", "mange"], "23:4"),
        (["move", "IO1"], "--after ID, --first"),
        (["move", "IO1", "--up", "--first"], "--after ID, --first"),
        (["add", "omrade"], "noe slag «omrade»"),
        (["add", "focus-aria"], "Mente du «focus-area»?"),
        (["add", "vision", "text=x"], "alltid én"),
        (["add", "focus-area", "tittel"], "likhetstegn"),
        (["help", "tull-og-tøys"], "noe emne"),
        (["indicators", "record", "I1", "2026-12-31"], "--missing"),
    ],
)
def test_wrong_usage_is_refused_in_one_sentence_with_code_2(programme: Shell, arguments: list[str], told: str) -> None:
    answer = programme(*arguments)
    assert answer.code == 2, answer.err
    assert told in answer.err
    assert answer.raw == b""
    assert not ENGLISH_OF_THE_PARSER.search(answer.err)
    assert len(answer.err.strip().splitlines()) == 1


def test_global_options_are_taken_before_and_after_the_command(shell: Shell) -> None:
    assert shell("help", "--json").json == shell("--json", "help").json
    assert "Getting started" in shell("--help", "--lang", "en").out
    assert shell("help", "--lang=en").out == shell("--lang", "en", "help").out


@pytest.mark.parametrize(
    ("environ", "begins"),
    [
        ({}, "Bruk:"),
        ({"LANG": "en_GB.UTF-8"}, "Usage:"),
        ({"LANG": "nn_NO.UTF-8"}, "Bruk:"),
        ({"LANG": "C.UTF-8"}, "Bruk:"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "nb_NO.UTF-8"}, "Bruk:"),
        ({"LANG": "nb_NO", "OMSTILLING_LANG": "en"}, "Usage:"),
    ],
)
def test_the_language_follows_the_environment(shell: Shell, environ: dict[str, str], begins: str) -> None:
    assert shell("--help", environ=environ).out.startswith(begins)


def test_the_language_of_the_configuration_goes_before_the_locale(shell: Shell) -> None:
    (shell.folder / "omstilling.toml").write_text('[ui]\nlanguage = "en"\n')
    assert shell("--help", environ={"LANG": "nb_NO.UTF-8"}).out.startswith("Usage:")
    (shell.folder / "omstilling.toml").write_text("[ui\nbroken")
    assert shell("--help", environ={"LANG": "nb_NO.UTF-8"}).out.startswith("Bruk:")


def test_completion_proposes_commands_with_their_help(monkeypatch: pytest.MonkeyPatch) -> None:
    from click.shell_completion import ShellComplete

    from omstilling_tui.cli.invocation import Invocation
    from omstilling_tui.cli.output import Output
    from tests.cli.conftest import Stream

    invocation = Invocation(
        environ={}, folder=lambda: "/", output=Output(Stream(), Stream(), {}), translate=Translator("nb"), stdin=Stream()
    )
    complete = ShellComplete(root(), {"obj": invocation}, "omstilling", "_OMSTILLING_COMPLETE")
    found = complete.get_completions([], "va")
    assert [(each.value, each.help) for each in found] == [("validate", "Kontroller planen mot veilederen")]
    assert [each.value for each in complete.get_completions(["decide"], "mun")] == ["municipal-council"]
    assert [each.value for each in complete.get_completions(["checklist"], "t")] == ["tick"]
