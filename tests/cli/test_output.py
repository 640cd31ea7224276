"""What reaches the terminal: clean, aligned, and plain where it must be."""

from __future__ import annotations

import json

import pytest

from omstilling_tui.cli.markdown import print_markdown
from omstilling_tui.cli.output import Output, Styled, columns_of
from omstilling_tui.cli.tables import print_table
from tests.cli.conftest import Shell, Stream

HOSTILE = [
    "\x1b]0;tittel\x07",
    "\x1b]52;c;aGVp\x07",
    "\x1b[2J",
    "\x1b[31mrød\x1b[0m",
    "\x9b2J",
    "\u202egnaveb\u202c",
    "\u2066x\u2069",
    "a\u200bb",
    "\U000e0041",
    "\x00\x08\x7f",
    "linje\rover",
]


def output(*, terminal: bool = False, encoding: str = "utf-8", **environ: str) -> tuple[Output, Stream]:
    stream = Stream(terminal=terminal, encoding=encoding)
    return Output(stream, Stream(terminal=terminal), environ), stream


@pytest.mark.parametrize("payload", HOSTILE)
def test_no_control_character_reaches_the_terminal(payload: str) -> None:
    out, stream = output(terminal=True)
    out.print("før ", payload, Styled(payload, "none"), " etter")
    out.say(payload)
    for shown in (stream.content(), out.stderr.content()):  # type: ignore[attr-defined]
        text = shown.decode()
        assert all(letter == "\n" or letter.isprintable() for letter in text), repr(text)


def test_colours_are_for_terminals_that_want_them() -> None:
    for environ, plain, coloured in (
        ({}, False, True),
        ({"NO_COLOR": "1"}, False, False),
        ({"TERM": "dumb"}, False, False),
        ({}, True, False),
    ):
        out, stream = output(terminal=True, **environ)
        out.plain = plain
        out.print(Styled("feil", "red"))
        assert (b"\x1b[31m" in stream.content()) is coloured
    out, stream = output()
    out.print(Styled("feil", "red"))
    assert stream.content() == b"feil\n"


def test_signs_are_swapped_and_letters_stay_in_ascii_mode() -> None:
    out, stream = output()
    out.ascii = True
    out.print("«Blåbær» 80 → 120 – 25\u00a0%…")
    assert stream.content().decode() == '"Blåbær" 80 -> 120 - 25 %...\n'


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_stream_that_is_not_utf_8_gets_what_it_can_show(encoding: str) -> None:
    out, stream = output(encoding=encoding)
    out.print("Šiuolaikinis blåbær → č")
    out.json({"navn": "blåbær č"})
    assert b"->" in stream.content()
    assert json.loads(stream.content().decode(encoding).split("\n", 1)[1]) == {"navn": "blåbær č"}


def test_figures_can_be_searched_for_with_plain_blanks() -> None:
    out, stream = output()
    out.print("25\u00a0000\u00a0000\u00a0kr")
    assert stream.content() == b"25 000 000 kr\n"


def test_a_table_is_aligned_by_columns_and_not_by_letters() -> None:
    out, stream = output()
    print_table(out, ["Navn", "Tall"], [["blåbær", "1"], ["日本", "1 000"], ["e\u0301", "20"]], right=[1])
    lines = stream.content().decode().splitlines()
    assert len({columns_of(line) for line in lines}) == 1
    assert lines[0].startswith("Navn")


def test_a_table_in_a_pipe_is_a_row_a_line_and_on_a_terminal_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    rows = [["1", "ord " * 60]]
    piped, stream = output()
    print_table(piped, ["Nr.", "Tekst"], rows)
    assert len(stream.content().splitlines()) == 3
    shown, stream = output(terminal=True)
    print_table(shown, ["Nr.", "Tekst"], rows)
    lines = stream.content().decode().splitlines()
    assert len(lines) > 4
    assert max(columns_of(line) for line in lines) <= 60


def test_plain_tables_have_tabs_and_no_rules() -> None:
    out, stream = output()
    out.plain = True
    print_table(out, ["A", "B"], [["1", "2\n3"]])
    assert stream.content() == b"A\tB\n1\t2 3\n"


def test_a_cell_cannot_break_out_of_its_table() -> None:
    out, stream = output()
    print_table(out, ["A", "B"], [["en\nto\tre", "\x1b[2Jx"]])
    assert stream.content().decode().splitlines()[-1] == "en to re  x"


def test_markdown_is_shown_without_its_marks() -> None:
    out, stream = output()
    text = "# Tittel\n\nEt **fett** ord og `kode`\nover to linjer.\n\n- punkt\n  går videre\n1. først\n\n```\n  uendret\n```\n"
    print_markdown(out, text + "[mer](other.md)\n")
    shown = stream.content().decode()
    assert shown == "Tittel\n\nEt fett ord og kode over to linjer.\n\n- punkt går videre\n1. først\n\n    uendret\nmer\n"


def test_the_guide_has_the_same_topics_in_every_language(shell: Shell) -> None:
    topics = {
        language: [each["topic"] for each in shell.done("--lang", language, "help", "--json").json["topics"]]
        for language in ("nb", "nn", "en")
    }
    assert topics["nb"] == topics["nn"] == topics["en"]
    assert topics["nb"][0] == "getting-started"
    for topic in topics["nb"]:
        assert "**" not in shell.done("help", topic).out


def test_the_topics_that_help_names_are_there(shell: Shell) -> None:
    named = {"shell"}
    assert named <= {each["topic"] for each in shell.done("help", "--json").json["topics"]}
    assert "eval" in shell.done("help", "shell").out
