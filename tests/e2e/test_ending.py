"""How the program ends in a real terminal: by its keys, by signals, by a lost connection; and what survives."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.terminal import Terminal, environment, program

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    command = program("init", "nesna", "--name", "Nesna", "--municipality", "1828", "--start", "2027", "--end", "2032")
    subprocess.run(command, cwd=tmp_path, env=environment(tmp_path), check=True, capture_output=True)
    return tmp_path / "nesna"


def _opened(workspace: Path, *arguments: str, **more: str) -> Terminal:
    return Terminal(program(*arguments), cwd=workspace, env=environment(workspace.parent, **more))


@pytest.fixture
def terminal(workspace: Path) -> Iterator[Terminal]:
    with _opened(workspace) as opened:
        opened.wait_for("Plansjekk:")
        yield opened


def _type_vision(terminal: Terminal, words: str) -> None:
    """Open the vision's form from the first steps, and type."""
    terminal.press(":")
    terminal.wait_for("Skriv en kommando")
    terminal.press("visjon", "Enter")
    terminal.wait_for("Visjonen", gone=["Skriv en kommando"])
    terminal.press("e")
    terminal.wait_for("Ctrl+S")
    terminal.press(*words)
    terminal.wait_for(words)


def _drafts(workspace: Path) -> list[str]:
    with sqlite3.connect(workspace / "omstilling.db") as connection:
        return [row[0] for row in connection.execute("SELECT text FROM drafts")]


def test_quitting_gives_the_terminal_back_as_it_was(terminal: Terminal) -> None:
    terminal.press("Ctrl+Q")
    assert terminal.end() == 0
    assert terminal.modes_left_on() == set()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_it_in_order_with_what_was_being_typed_kept(terminal: Terminal, workspace: Path, number: int, code: int) -> None:
    _type_vision(terminal, "Halvferdig tekst")
    os.kill(terminal.process.pid, number)
    assert terminal.end(5) == code
    assert terminal.modes_left_on() == set()
    assert "Halvferdig tekst" in _drafts(workspace)


def test_a_lost_connection_ends_it_and_the_next_start_offers_the_text(terminal: Terminal, workspace: Path) -> None:
    _type_vision(terminal, "Skrevet over ssh")
    terminal.hang_up()
    terminal.process.wait(5)
    assert "Skrevet over ssh" in _drafts(workspace)
    with _opened(workspace) as again:
        again.wait_for("Fant ulagret utkast", "gjenopprett")
        again.press("j")
        again.wait_for("Skrevet over ssh", gone=["Fant ulagret"])
        again.press("Ctrl+S")
        again.wait_for("Visjonen", gone=["Ctrl+S"])
        again.wait_until(lambda: _drafts(workspace) == [], why="the draft to be gone")
        again.press("Ctrl+Q")
        assert again.end() == 0
    shown = subprocess.run(
        program("show", "vision"), cwd=workspace, env=environment(workspace.parent), capture_output=True, text=True, check=True
    )
    assert "Skrevet over ssh" in shown.stdout


def test_killed_while_typing_it_loses_at_most_a_second(terminal: Terminal, workspace: Path) -> None:
    _type_vision(terminal, "Før strømmen gikk")
    terminal.wait_until(lambda: bool(_drafts(workspace)), seconds=3, why="the draft to be written")
    terminal.process.kill()
    terminal.process.wait(5)
    assert "Før strømmen gikk".startswith(_drafts(workspace)[0])


def test_ignoring_the_hang_up_it_still_sees_that_its_terminal_is_gone(workspace: Path) -> None:
    with Terminal(["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *program()], cwd=workspace, env=environment(workspace.parent)) as terminal:
        terminal.wait_for("Plansjekk:")
        terminal.hang_up()
        assert terminal.process.wait(6) == 129


def test_bytes_that_are_no_text_and_escapes_in_a_paste_do_no_harm(terminal: Terminal) -> None:
    terminal.send(b"bl\xe5b\xe6r\xff\xfe")
    terminal.press("Esc")
    _type_vision(terminal, "Visjon")
    terminal.send(b"\x1b[200~limt \x1b[31m\x11inn\x1b[201~")
    terminal.wait_for("Visjonlimt")
    assert terminal.process.poll() is None
    terminal.press("Ctrl+Q")
    assert terminal.end() == 0


def test_a_storm_of_sizes_does_no_harm(terminal: Terminal) -> None:
    for columns, rows in ((40, 10), (1, 1), (300, 80), (20, 5), (60, 20), (80, 24)):
        terminal.resize(columns, rows)
        terminal.settle(0.1)
    terminal.wait_for("Plansjekk:")


@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "nb_NO.iso88591"}, {"LC_ALL": "C"}, {"TERM": "screen"}, {"TERM": "linux"}, {"NO_COLOR": "1"}]
)
def test_norwegian_letters_are_right_whatever_the_locale_and_the_terminal(workspace: Path, variables: dict[str, str]) -> None:
    with _opened(workspace, **variables) as terminal:
        terminal.wait_for("Plansjekk: ", "må rettes")
        terminal.press("Ctrl+Q")
        assert terminal.end() == 0


def test_nothing_is_sent_while_nothing_happens(terminal: Terminal) -> None:
    terminal.settle(1.5)
    before = len(terminal.sent)
    terminal.read(4)
    assert len(terminal.sent) == before


def test_what_textual_would_spy_by_is_cleared(workspace: Path) -> None:
    with _opened(workspace, TEXTUAL_DEBUG="1", TEXTUAL_LOG="textual.log", TEXTUAL_PRESS="ctrl+q") as terminal:
        terminal.wait_for("Plansjekk:")
        terminal.press("Ctrl+Q")
        terminal.end()
    assert not list(workspace.glob("*.log"))


def test_without_a_configuration_a_stranger_gets_going(tmp_path: Path) -> None:
    with Terminal(program(), cwd=tmp_path, env=environment(tmp_path)) as terminal:
        terminal.wait_for("Velkommen til Omstilling", "Ny plan for min kommune")
        terminal.press("Enter")
        terminal.wait_for("Kommune, navn eller nummer")
        terminal.press("Atlantis", "Ctrl+S")
        terminal.wait_for("! Ingen kommune", "«Atlantis»")
        terminal.press(*["Backspace"] * 8, "Nesna", "Enter", "Enter", "2027", "Enter", "2032", "Enter", "Enter")
        terminal.wait_for("Plansjekk:", "Nesna")
        terminal.press("Ctrl+Q")
        assert terminal.end() == 0
    assert (tmp_path / "omstilling" / "omstilling.toml").exists()
