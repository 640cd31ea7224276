"""Bad input gets one clear sentence and its code, and nothing is lost or half done."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, type_of_single
from tests.cli.conftest import Answer, Shell

HOSTILE = "\x1b]0;eid\x07[/] [@click=app.quit] [kommune]\x00\u202e\x9b2J[sett inn tall] =1+1 <script>|a|"
CLEANED = "[/] [@click=app.quit] [kommune][sett inn tall] =1+1 <script>|a|"


def database(shell: Shell) -> Path:
    return shell.folder / "d" / "omstilling.db"


def digest(shell: Shell) -> str:
    return hashlib.sha256(database(shell).read_bytes()).hexdigest()


def refused(answer: Answer, code: int = 3) -> str:
    """The sentence with which a call was refused: one or two, clean, translated."""
    assert answer.code == code, (answer.code, answer.err)
    assert answer.raw == b""
    lines = answer.err.strip().splitlines()
    assert len(lines) == 1, answer.err
    assert "Traceback" not in answer.err
    assert "Det gikk ikke: " not in answer.err
    assert all(letter == "\n" or letter.isprintable() for letter in answer.err)
    return lines[0]


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 + 100])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def garbled(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + os.urandom(20_000))


def no_database(path: Path) -> None:
    path.write_text("Dette er en tekst.\n" * 500)


def of_others(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE handleliste (vare TEXT)")
    connection.commit()
    connection.close()


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()


def gone(path: Path) -> None:
    path.unlink()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [truncated, emptied, garbled, no_database, of_others, newer, gone, a_folder])
@pytest.mark.parametrize("arguments", [["status"], ["set", "programme", "name", "x"], ["import", "plan.md"]], ids=lambda each: each[0])
def test_a_database_that_can_t_be_used_is_refused_and_left_as_it_is(
    programme: Shell, harm: Callable[[Path], None], arguments: list[str]
) -> None:
    for number in range(30):
        programme.done("add", "note", f"heading=Notat {number}", "text=" + "x" * 500)
    (programme.folder / "plan.md").write_text("# Plan\n\n## Visjon\n\nEn visjon\n")
    path = database(programme)
    harm(path)
    before = path.read_bytes() if path.is_file() else None
    told = refused(programme(*arguments))
    assert "omstilling.db" in told
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("[ui]\nlanguage = 3\n", 2, "language"),
        ('[ui]\nlanguage = "sv"\n', 2, "nb"),
        ('[ui]\nlangage = "nb"\n', 2, "language"),
        ("[database]\npath = true\n", 2, "path"),
        ('[database]\nbackups = { directory = "b", keep = "mange" }\n', 2, "keep"),
        ("[rules.focus-area-count]\nseverity = 7\n", 2, "severity"),
        ("[tull]\nx = 1\n", 1, "tull"),
        ("[ui\n", 1, "omstilling.toml"),
        ("a = [" * 600, 1, "omstilling.toml"),
    ],
)
def test_a_wrong_configuration_is_refused_with_file_line_and_key(programme: Shell, text: str, line: int, told: str) -> None:
    assert programme.config
    programme.config.write_text(text)
    sentence = refused(programme("status"))
    assert "omstilling.toml" in sentence
    assert re.search(rf"\b{line}\b", sentence)
    assert told in sentence
    assert programme("config", "check").code == 3


def test_a_configuration_that_is_no_text_is_refused(programme: Shell) -> None:
    assert programme.config
    programme.config.write_bytes(b"\xff\xfe\x00[ui]")
    assert "omstilling.toml" in refused(programme("status"))


MARKDOWN: dict[str, bytes] = {
    "latin1.md": "# Omstillingsplan for Andøy\n\n## Visjon\n\nØya\n".encode("latin-1"),
    "utf16.md": "# Omstillingsplan".encode("utf-16"),
    "empty.md": b"",
    "blank.md": b" \n\n \n",
    "large.md": b"Ord og ord. " * (50 * 1024 * 1024 // 12),
    "binary.md": bytes(range(256)) * 40,
    "plan.docx": b"PK\x03\x04",
    "plan": b"# Plan",
}


@pytest.mark.parametrize("name", MARKDOWN)
def test_a_document_that_can_t_be_read_is_refused_and_changes_nothing(programme: Shell, name: str) -> None:
    (programme.folder / name).write_bytes(MARKDOWN[name])
    before = digest(programme)
    answer = programme("import", name)
    assert (Path(name).suffix or name) in refused(answer, 2 if answer.code == 2 else 3)
    assert digest(programme) == before


def plan_of(programme: Shell) -> dict[str, Any]:
    programme.done("add", "focus-area", "title=Reiseliv")
    programme.done("add", "sub-goal", "focus-area=IO1", "statement=Flere gjester")
    programme.done("add", "indicator", "goal=D1.1", "title=Gjester", "unit=persons", "target.value=5", "target.date=2030-12-31")
    held: dict[str, Any] = programme.done("export", "json", "-o", "-").json
    return held


BAD_JSON: dict[str, Callable[[dict[str, Any]], Any]] = {
    "another format": lambda plan: plan | {"format": "omstilling-plan/9"},
    "no format": lambda plan: {name: held for name, held in plan.items() if name != "format"},
    "an unknown part": lambda plan: plan | {"tull": []},
    "an unknown field": lambda plan: plan | {"vision": {"text": "x", "tull": 1}},
    "a list for an object": lambda plan: plan | {"vision": []},
    "an object for a list": lambda plan: plan | {"focus_areas": {}},
    "no id": lambda plan: plan | {"focus_areas": [{"title": "x"}]},
    "an id twice": lambda plan: plan | {"focus_areas": plan["focus_areas"] * 2},
    "a date that isn't": lambda plan: plan | {"programme": {"start": "2027-02-31"}},
    "a Norwegian date": lambda plan: plan | {"programme": {"start": "31.02.2027"}},
    "a number for a text": lambda plan: plan | {"programme": {"name": 3}},
    "a text for a number": lambda plan: plan | {"funding": [{"id": "F1", "source": "state", "year": "2027", "amount": 1}]},
    "a number out of range": lambda plan: plan | {"funding": [{"id": "F1", "source": "state", "year": 2027, "amount": 1e13}]},
    "too many decimals": lambda plan: plan | {"funding": [{"id": "F1", "source": "state", "year": 2027, "amount": 0.001}]},
    "a year out of range": lambda plan: plan | {"funding": [{"id": "F1", "source": "state", "year": 20277, "amount": 1}]},
    "another word": lambda plan: plan | {"funding": [{"id": "F1", "source": "onkel", "year": 2027, "amount": 1}]},
    "a list": lambda plan: [plan],
    "a text": lambda plan: "plan",
}


@pytest.mark.parametrize("wrong", BAD_JSON)
def test_json_with_wrong_parts_is_refused_and_changes_nothing(programme: Shell, wrong: str) -> None:
    plan = plan_of(programme)
    path = programme.folder / "plan.json"
    path.write_text(json.dumps(BAD_JSON[wrong](plan)))
    before = digest(programme)
    refused(programme("import", path))
    assert digest(programme) == before


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 100_000, '{"a": NaN}', '{"format": "a", "format": "b"}', '{"a": 1e999999}', '"\\ud800"', "9" * 5000]
)
def test_text_that_is_no_json_plan_is_refused(programme: Shell, text: str) -> None:
    path = programme.folder / "plan.json"
    path.write_text(text)
    before = digest(programme)
    refused(programme("import", path))
    assert digest(programme) == before


def test_missing_parts_of_a_json_plan_are_empty_ones(programme: Shell) -> None:
    path = programme.folder / "plan.json"
    path.write_text('{"format": "omstilling-plan/1", "vision": {"text": "Øya"}}')
    programme.done("import", path)
    assert programme.done("show", "vision", "--json").json["entity"]["text"] == "Øya"


TEXT_FIELDS = [
    (part, field.name)
    for part in (*type_of_single, *COLLECTIONS)
    for field in fields_of(type_of_single.get(part) or COLLECTIONS[part].type)
    if field.kind in (Kind.TEXT, Kind.MARKDOWN, Kind.PERSON)
]

MINIMAL: dict[str, dict[str, Any]] = {
    "scores": {"criterion": "K1", "focus_area": "IO1"},
    "sub_goals": {"focus_area": "IO1"},
    "indicators": {"goal": "D1.1"},
    "activities": {"focus_area": "IO1"},
    "actions": {"action_plan": "HP1"},
    "anchorings": {"what": "IO1"},
}


def test_control_characters_and_brackets_in_every_text_field_are_taken_as_text(programme: Shell) -> None:
    """Every text field of every part at once: in by JSON, out by every way there is."""
    plan: dict[str, Any] = {"format": "omstilling-plan/1"}
    for part in type_of_single:
        plan[part] = {name: HOSTILE for of, name in TEXT_FIELDS if of == part}
    for part, collection in COLLECTIONS.items():
        id = {"sub_goals": "D1.1", "activities": "A1.1"}.get(part, f"{collection.prefix}1")
        plan[part] = [{"id": id} | MINIMAL.get(part, {}) | {name: HOSTILE for of, name in TEXT_FIELDS if of == part}]
    path = programme.folder / "plan.json"
    path.write_text(json.dumps(plan))
    programme.done("import", path)
    document = programme.done("export", "json", "-o", "-").json
    for part, name in TEXT_FIELDS:
        entity = document[part] if part in type_of_single else document[part][0]
        assert entity[name] == CLEANED, f"{part}.{name}"
    for arguments in (
        ["show"],
        *(["show", each["id"]] for part in COLLECTIONS for each in document[part]),
        ["validate"],
        ["status"],
        ["log"],
    ):
        answer = programme(*arguments, terminal=True, environ={"NO_COLOR": "1"})
        assert answer.code in (0, 1), (arguments, answer.err)
        assert all(letter == "\n" or letter.isprintable() for letter in answer.out + answer.err), arguments
    for format in ("markdown", "html", "csv"):
        shown = programme.done("export", format, "-o", "-").out
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", shown), format


def test_a_restore_of_what_is_no_backup_changes_nothing(programme: Shell) -> None:
    (programme.folder / "tull.db").write_bytes(b"x" * 5000)
    before = digest(programme)
    refused(programme("restore", "tull.db"))
    refused(programme("restore", "borte.db"))
    assert digest(programme) == before


def test_init_overwrites_nothing(programme: Shell) -> None:
    before = digest(programme)
    refused(programme("init", "d"))
    refused(programme("init", "ny", "--municipality", "0000"), 2)
    refused(programme("init", "ny", "--start", "31.02.2027"), 2)
    refused(programme("init", "ny", "--start", "2027", "--end", "2020"), 2)
    assert digest(programme) == before
    assert not (programme.folder / "ny" / "omstilling.toml").exists()


def test_an_export_to_where_nothing_can_be_written_is_refused(programme: Shell) -> None:
    refused(programme("export", "html", "-o", "borte/plan.html"))
    refused(programme("export", "word", "-o", "plan.doc"), 2)
    refused(programme("export", "json", "--document", "case-paper", "-o", "x"), 2)
    refused(programme("export", "html", "--plan-version", "7", "-o", "x"), 2)
    assert not (programme.folder / "x").exists()
