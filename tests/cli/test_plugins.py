"""Plugins from the command line: listed without being run, switched on, and told of when they fail."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.cli.conftest import Shell

FAILING = """
from omstilling_tui.api import CodeDoc, Validator, hookimpl

def check(plan, facts):
    raise RuntimeError("\\x1b[31mi stykker")

@hookimpl
def register_validators(context):
    texts = {"nb": "x", "nn": "x", "en": "x"}
    return [Validator(id="naering", title=texts, codes={"naering-x": CodeDoc(text=texts)}, check=check)]
"""

COMMAND = """
from omstilling_tui.api import Command, CommandResult, FieldChange, Option, hookimpl

def run(plan, facts, options, context):
    return CommandResult(text=f"Hei {options['navn']}", changes=(FieldChange(id="vision", field="text", value="Ny visjon"),))

@hookimpl
def register_commands(context):
    texts = {"nb": "Hils", "nn": "Hels", "en": "Greet"}
    return [Command(id="hils", title=texts, run=run, options=(Option(name="navn", title=texts, required=True),))]
"""


def put(shell: Shell, name: str, source: str) -> None:
    folder = shell.folder / "d" / "plugins.d"
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / f"{name}.py").write_text(dedent(source))
    (folder / f"{name}.py").chmod(0o600)


@pytest.fixture
def failing(andoy: Shell) -> Shell:
    put(andoy, "naering", FAILING)
    andoy.done("plugins", "enable", "naering")
    return andoy


def test_plugins_are_listed_with_their_state_and_cure(andoy: Shell) -> None:
    put(andoy, "naering", FAILING)
    states = {each["id"]: each for each in andoy.done("plugins", "list", "--json").json["plugins"]}
    assert states["rules"]["kind"] == "builtin"
    assert states["naering"]["state"] == "not enabled"
    assert states["naering"]["cure"] == "omstilling plugins enable naering"
    andoy.done("plugins", "enable", "naering")
    assert "naering" in andoy.done("config", "get", "plugins.enabled").out
    assert "enkeltfil" in andoy.done("plugins", "info", "naering").out
    andoy.done("plugins", "disable", "naering")
    assert "naering" not in andoy.done("config", "get", "plugins.enabled").out
    assert andoy("plugins", "disable", "rules").code == 2
    assert "Mente du «naering»?" in andoy("plugins", "info", "nearing").err


def test_a_failed_plugin_makes_validate_answer_4_unless_findings_make_it_1(failing: Shell) -> None:
    answer = failing("validate")
    assert answer.code == 1
    assert "plugin-failed" in answer.out
    assert failing("validate", "--fail-on", "never").code == 0
    for finding in failing("validate", "--json").json["findings"]:
        if finding["severity"] == "error":
            failing.done("accept", finding["code"], finding["where"], "--why", "prøve", "--no-plugins")
    answer = failing("validate")
    assert answer.code == 4
    assert "naering" in answer.err
    assert "\x1b" not in answer.out + answer.err
    assert failing("validate", "--no-plugins").code == 0
    assert failing("status").code == 4


def test_a_plugin_s_command_changes_the_plan_by_the_usual_way(andoy: Shell) -> None:
    put(andoy, "hilsen", COMMAND)
    assert "Ingen utvidelse har kommandoer" in andoy.done("x").err
    andoy.done("plugins", "enable", "hilsen")
    assert andoy.done("x", "--json").json["commands"] == [{"id": "hils", "title": "Hils", "plugin": "hilsen"}]
    assert andoy("x", "hils").code == 2
    answer = andoy.done("x", "hils", "navn=Kari")
    assert answer.out == "Hei Kari\n"
    assert andoy.done("show", "vision", "--json").json["entity"]["text"] == "Ny visjon"
    andoy.done("undo")
    assert andoy("x", "hilse").code == 2
