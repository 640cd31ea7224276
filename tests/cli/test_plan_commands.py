"""Reading and changing the plan from scripts."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Shell


@pytest.fixture
def area(programme: Shell) -> Shell:
    programme.done("add", "focus-area", "title=Reiseliv", "status=selected")
    programme.done("add", "sub-goal", "focus-area=IO1", "statement=50 nye arbeidsplasser")
    programme.done("add", "indicator", "goal=D1.1", "title=Arbeidsplasser", "unit=jobs", "target.value=50", "target.date=2030")
    return programme


def field(shell: Shell, id: str, name: str) -> object:
    held = shell.done("show", id, "--json").json["entity"]
    for word in name.split("."):
        held = held[word]
    return held


def test_adding_prints_the_new_id_and_nothing_else(programme: Shell) -> None:
    assert programme.done("add", "finding", "kind=challenge", "title=Fraflytting").out == "U1\n"
    assert programme.done("add", "finding", "kind=opportunity", "title=Havvind").out == "M1\n"
    assert programme.done("add", "focus_areas", "title=Havvind").out == "IO1\n"
    assert programme.done("add", "annex", "--id", "V-7", "title=Analyse", "--json").json["id"] == "V-7"


@pytest.mark.parametrize(
    ("id", "name", "typed", "held"),
    [
        ("I1", "target.value", "1 234,5", 1234.5),
        ("I1", "target.value", "-5", -5),
        ("I1", "target.date", "31.12.2030", "2030-12-31"),
        ("I1", "target.date", "2030-06-01", "2030-06-01"),
        ("I1", "target.date", "2030", "2030-12-31"),
        ("I1", "schedule.frequency", "half-yearly", "half_yearly"),
        ("I1", "schedule.dates", "31.12.2027, 31.12.2026", ["2026-12-31", "2027-12-31"]),
        ("I1", "phased-targets", "2027=20;2028=35,5", [{"value": 20, "date": "2027-12-31", "precision": ""}, None]),
        ("IO1", "frames.budget", "2025=500000,2026=600000", [{"year": 2025, "amount": 500000}, {"year": 2026, "amount": 600000}]),
        ("IO1", "frames.budget", "2025=500 000,50,2026=1,5 mill.", [{"year": 2025, "amount": 500000.5}, {"year": 2026, "amount": 1500000}]),
        ("IO1", "frames.budget", "", []),
        ("IO1", "frames.text", "Innenfor rammen", "Innenfor rammen"),
        ("programme", "start", "2019", "2019-01-01"),
        ("programme", "language", "nn", "nn"),
        ("programme", "example", "ja", True),
        ("vision", "text", "Øya der folk blir", "Øya der folk blir"),
        ("analysis", "conclusions", "# A\n\nB", "# A\n\nB"),
    ],
)
def test_values_are_read_by_the_kind_of_the_field(area: Shell, id: str, name: str, typed: str, held: object) -> None:
    area.done("set", id, name, typed)
    stands = field(area, id, name.replace("-", "_"))
    if isinstance(held, list) and None in held:
        assert isinstance(stands, list)
        assert stands[0] == held[0] | {"precision": stands[0]["precision"]}
        assert len(stands) == len(held)
    else:
        assert stands == held


def test_a_bare_year_is_kept_as_a_year_and_a_day_takes_that_back(area: Shell) -> None:
    assert field(area, "I1", "target.precision") == "year"
    area.done("set", "I1", "target.date", "31.12.2030")
    assert field(area, "I1", "target.precision") in ("", None)


def test_nested_rows_are_set_as_json(area: Shell) -> None:
    area.done("add", "workshop", "title=Samling 1", "date=01.03.2027")
    area.done("set", "PS1", "agenda", "--json-value", json.dumps([{"title": "Visjon", "purpose": "vision"}]))
    assert field(area, "PS1", "agenda") == [{"time": "", "title": "Visjon", "purpose": "vision"}]
    answer = area("set", "PS1", "agenda", "Visjon")
    assert (answer.code, "--json-value" in answer.err) == (3, True)


def test_a_dash_reads_standard_input(area: Shell) -> None:
    area.done("set", "vision", "text", "-", stdin="Linje 1\n\nLinje 2\n")
    assert field(area, "vision", "text") == "Linje 1\n\nLinje 2"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["set", "IO9", "title", "x"], "ingenting med ID «IO9»"),
        (["set", "I1", "target.vlue", "3"], "Mente du «target.value»?"),
        (["set", "I1", "target", "3"], "target.value, target.low"),
        (["set", "I1", "target.value", "mange"], "I1.target.value: "),
        (["set", "I1", "target.value", "1e400"], "1e400"),
        (["set", "I1", "target.value", "9" * 30], "I1.target"),
        (["set", "I1", "target.date", "31.02.2027"], "31.02.2027"),
        (["set", "I1", "direction", "opp"], "increase, decrease, keep"),
        (["set", "IO1", "frames.budget", "500000"], "2025=500000"),
        (["set", "IO1", "answers", "U7"], "U7"),
        (["set", "D1.1", "focus-area", ""], "focus_area"),
        (["set", "programme", "example", "kanskje"], "ja eller nei"),
        (["set", "IO1", "title", "--json-value", "{"], "JSON"),
        (["link", "IO1", "answers", "U7"], "ingenting med ID «U7»"),
        (["link", "IO1", "title", "IO1"], "title"),
        (["add", "score", "value=11"], "11"),
        (["add", "sub-goal", "statement=x"], "focus_area"),
        (["show", "XX"], "ingenting med ID «XX»"),
        (["move", "IO1", "--after", "D1.1"], "D1.1"),
    ],
)
def test_what_can_t_be_is_refused_with_code_3_and_changes_nothing(area: Shell, arguments: list[str], told: str) -> None:
    before = area.done("show", "--json").raw
    answer = area(*arguments)
    assert answer.code == 3, answer.err
    assert told in answer.err
    assert len(answer.err.strip().splitlines()) == 1
    assert "cli_" not in answer.err
    assert area.done("show", "--json").raw == before


def test_what_was_expected_to_stand_there_and_doesn_t_is_a_conflict(area: Shell) -> None:
    area.done("set", "I1", "target.value", "60", "--expect", "50")
    answer = area("set", "I1", "target.value", "70", "--expect", "50")
    assert answer.code == 5
    assert "60" in answer.err
    assert field(area, "I1", "target.value") == 60


def test_a_change_is_told_in_the_plan_s_own_words(area: Shell) -> None:
    answer = area.done("set", "I1", "target.value", "80")
    assert answer.err == "  IO1 delmål D1.1 indikator I1: måltall 50 → 80\n"
    assert answer.out == ""
    assert "Ingenting å endre" in area.done("set", "I1", "target.value", "80").err
    assert area.done("set", "I1", "target.value", "90", "--json").json["changes"][0]["field"] == "target"


def test_removing_takes_along_what_is_owned_and_undo_brings_it_back(area: Shell) -> None:
    before = area.done("show", "--json").raw
    answer = area.done("remove", "IO1")
    assert all(id in answer.err for id in ("IO1", "D1.1", "I1"))
    assert area("show", "I1").code == 3
    area.done("undo")
    assert area.done("show", "--json").raw == before


def test_removing_asks_on_a_terminal(area: Shell) -> None:
    answer = area("remove", "IO1", terminal=True, stdin="\n")
    assert answer.code == 1
    assert "Ingenting er fjernet" in answer.err
    area.done("remove", "IO1", terminal=True, stdin="ja\n")
    assert area("show", "IO1").code == 3


def test_moving_and_linking(area: Shell) -> None:
    area.done("add", "focus-area", "title=Havbruk")
    area.done("add", "finding", "title=Fraflytting")
    area.done("move", "IO2", "--first")
    assert [each["id"] for each in area.done("show", "--json").json["focus_areas"]] == ["IO2", "IO1"]
    area.done("move", "IO2", "--down")
    assert [each["id"] for each in area.done("show", "--json").json["focus_areas"]] == ["IO1", "IO2"]
    area.done("link", "io1", "answers", "u1")
    assert field(area, "IO1", "answers") == ["U1"]
    area.done("unlink", "IO1", "answers", "U1")
    assert field(area, "IO1", "answers") == []


def test_undo_and_redo_walk_the_whole_way(area: Shell) -> None:
    after = area.done("show", "--json").raw
    area.done("undo", "3")
    assert area.done("show", "--json").json["focus_areas"] == []
    area.done("redo", "3")
    assert area.done("show", "--json").raw == after
    assert area("redo").code == 1


def test_the_log_tells_who_changed_what(area: Shell) -> None:
    area.done("set", "I1", "target.value", "80")
    answer = area.done("log", "--entity", "I1", "--limit", "1")
    assert "IO1 delmål D1.1 indikator I1: måltall 50 → 80" in answer.out
    entries = area.done("log", "--json").json["entries"]
    assert entries[0]["label"] == "set I1 target.value"
    assert area.done("log", "--since", "01.01.2030").err


def test_searching_folds_letters_and_answers_1_for_nothing(area: Shell) -> None:
    area.done("add", "note", "heading=Blåbærøya", "text=En sti til stranda")
    assert area.done("search", "blabaeroya").out.startswith("N1.heading")
    assert area.done("search", "sti", "til", "--json").json["hits"][0]["id"] == "N1"
    assert area("search", "finnesikke").code == 1


def test_the_outline_shows_each_thing_below_its_owner(area: Shell) -> None:
    lines = area.done("show").out.splitlines()
    assert lines[0] == "Andøy 2018–2023"
    places = [next(place for place, line in enumerate(lines) if line.strip().startswith(id)) for id in ("IO1", "D1.1", "I1")]
    assert places == sorted(places)
    assert "→ 50 2030" in area.done("show").out


def test_control_characters_and_brackets_in_every_text_are_shown_as_text_or_left_out(area: Shell) -> None:
    hostile = "\x1b[31m[/] [@click=app.quit] [kommune]\x07 \u202etekst"
    area.done("set", "IO1", "title", hostile)
    for arguments in (["show"], ["show", "IO1"], ["log"], ["search", "kommune"], ["status"], ["validate"]):
        answer = area(*arguments, terminal=True, environ={"NO_COLOR": "1"})
        assert answer.code in (0, 1)
        shown = answer.out + answer.err
        assert all(letter == "\n" or letter.isprintable() for letter in shown), arguments
    assert "[/] [@click=app.quit] [kommune] tekst" in area.done("show").out
