"""What goes wrong is told in a sentence or two, with the code that is documented."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from omstilling_tui.cli import main
from omstilling_tui.workbench.crash import describe_crash
from tests.cli.conftest import Shell

OMSTILLING = [sys.executable, "-m", "omstilling_tui"]


def test_without_a_configuration_the_way_to_make_one_is_named(shell: Shell) -> None:
    for arguments in (["status"], ["show"], ["validate"], ["config", "path"], ["export", "json"], ["-c", "borte.toml", "status"]):
        answer = shell(*arguments)
        assert answer.code == 3, arguments
        assert "omstilling init" in answer.err
        assert len(answer.err.strip().splitlines()) == 1
    assert list(shell.folder.rglob("*.db")) == []


def test_the_screens_are_refused_without_a_terminal(programme: Shell) -> None:
    for arguments in ([], ["demo"]):
        answer = programme(*arguments)
        assert answer.code == 2
        assert "omstilling --help" in answer.err
        answer = programme(*arguments, terminal=True, environ={"TERM": "dumb"})
        assert answer.code == 2
        assert "TERM=dumb" in answer.err


def test_a_bug_is_told_with_a_crash_file_that_holds_no_personal_data(programme: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Kari Nordmann, 01017012345")

    monkeypatch.setattr("omstilling_tui.cli.commands.show.print_outline", broken)
    answer = programme("show")
    assert answer.code == 70
    assert "Traceback" not in answer.err
    assert "Kari" not in answer.err
    path = Path(re.search(r"(/\S+\.txt)", answer.err)[1])  # type: ignore[index]
    text = path.read_text()
    assert "RuntimeError" in text
    assert "command show" in text
    assert "Kari" not in text
    assert str(programme.folder) not in text
    assert path.stat().st_mode & 0o777 == 0o600
    assert "Kari Nordmann" in programme("--debug", "show").err


def test_a_crash_is_described_by_the_calls_alone() -> None:
    try:
        int("hemmelig")
    except ValueError as error:
        told = describe_crash(error, "set")
    assert "command set" in told
    assert "hemmelig" not in told
    assert "test_errors.py" in told


@pytest.mark.parametrize("error", [KeyboardInterrupt(), main.Ended(signal.SIGTERM), main.Ended(signal.SIGHUP), BrokenPipeError()])
def test_an_end_from_outside_is_quiet_and_has_its_code(shell: Shell, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def ends(*_: object) -> int:
        raise error

    monkeypatch.setattr(main, "_call", ends)
    answer = shell("status")
    expected = {KeyboardInterrupt: 130, BrokenPipeError: 141}.get(type(error)) or 128 + error.args[0]
    assert (answer.code, answer.raw, answer.err) == (expected, b"", "")


def test_readonly_refuses_every_command_that_changes(programme: Shell) -> None:
    changing = (
        ["set", "programme", "name", "x"],
        ["add", "focus-area", "title=x"],
        ["remove", "vision"],
        ["undo"],
        ["redo"],
        ["decide", "county", "adopted"],
        ["checklist", "tick", "shared-understanding"],
        ["config", "set", "ui.language", "en"],
        ["init", "ny"],
        ["restore", "x"],
        ["plugins", "enable", "x"],
    )
    for arguments in changing:
        answer = programme("--readonly", *arguments)
        assert answer.code == 2, arguments
        assert "--readonly" in answer.err
    assert programme("--readonly", "show").code == 0


def test_a_file_name_that_is_no_text_is_shown_spelled_out(programme: Shell) -> None:
    answer = programme("import", os.fsdecode(b"pl\xe5n.md"))
    assert answer.code == 3
    assert "Traceback" not in answer.err


def test_a_signal_ends_a_command_at_once_and_changes_nothing(programme: Shell) -> None:
    before = (programme.folder / "d" / "omstilling.db").read_bytes()
    for number in (signal.SIGTERM, signal.SIGHUP):
        command = [*OMSTILLING, "-c", str(programme.config), "set", "vision", "text", "-"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdin
            process.stdin.write(b"halv")
            process.stdin.flush()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(timeout=1)
            process.send_signal(number)
            assert process.wait(timeout=10) == 128 + number
            assert process.stderr
            assert process.stderr.read() == b""
    assert (programme.folder / "d" / "omstilling.db").read_bytes() == before


@pytest.mark.parametrize("locale", [{"LANG": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": "finnes_IKKE.UTF-8"}, {}])
def test_norwegian_letters_come_out_whatever_the_locale(programme: Shell, locale: dict[str, str]) -> None:
    programme.done("set", "vision", "text", "Øya der ærfugl og ål trives")
    environ = {"PATH": os.environ["PATH"], "HOME": str(programme.folder)} | locale
    run = subprocess.run([*OMSTILLING, "-c", str(programme.config), "show"], env=environ, capture_output=True, check=True)
    assert "Øya der ærfugl og ål trives" in run.stdout.decode()


def test_head_ends_quietly(programme: Shell) -> None:
    programme.done("set", "vision", "text", "-", stdin="Ord og ord. " * 15_000)
    command = [*OMSTILLING, "-c", str(programme.config), "show", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr
        err = process.stderr.read()
        process.wait(timeout=20)
    assert err == b""
    assert process.returncode in (0, 141)


def test_a_daily_copy_that_fails_is_told_and_stops_nothing(programme: Shell) -> None:
    backups = programme.folder / "d" / "backups"
    for path in backups.glob("*") if backups.is_dir() else ():
        path.unlink()
    if backups.is_dir():
        backups.rmdir()
    backups.write_text("i veien")
    answer = programme.done("set", "vision", "text", "Øya")
    assert "backups" in answer.err
    assert programme.done("show", "vision", "--json").json["entity"]["text"] == "Øya"
