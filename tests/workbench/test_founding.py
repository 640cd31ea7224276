"""A new workspace, the log, the search and the register of municipalities."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from omstilling_tui.config import read_config
from omstilling_tui.errors import DataError, UsageError
from omstilling_tui.model import edits
from omstilling_tui.text import municipalities
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.founding import create_workspace, day
from omstilling_tui.workbench.history import log
from omstilling_tui.workbench.opening import actor_name, open_workbench
from omstilling_tui.workbench.searching import search
from tests.workbench.conftest import Clock


def test_a_workspace_is_a_configuration_and_a_database_with_the_programme(tmp_path: Path) -> None:
    path = create_workspace(tmp_path / "d", name="Andøy", municipalities=["1871", "Oslo"], start="2018", end="2023", clock=Clock())
    bench = open_workbench(read_config(path), clock=Clock())
    programme = bench.plan.programme
    bench.close()
    assert (programme.name, programme.start, programme.end) == ("Andøy", dt.date(2018, 1, 1), dt.date(2023, 12, 31))
    assert [(each.number, each.name) for each in programme.municipalities] == [("1871", "Andøy"), ("0301", "Oslo")]
    modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir() if each.stat().st_size}
    assert modes == {"omstilling.toml": 0o600, "omstilling.db": 0o600}


def test_a_workspace_is_never_overwritten(tmp_path: Path) -> None:
    path = create_workspace(tmp_path, name="Andøy", clock=Clock())
    before = path.read_bytes(), (tmp_path / "omstilling.db").read_bytes()
    with pytest.raises(DataError):
        create_workspace(tmp_path, name="Dyrøy", clock=Clock())
    path.unlink()
    with pytest.raises(DataError, match="exists"):
        create_workspace(tmp_path, name="Dyrøy", clock=Clock())
    assert (tmp_path / "omstilling.db").read_bytes() == before[1]
    assert not path.exists()


@pytest.mark.parametrize(
    "given",
    [{"municipalities": ["9998"]}, {"start": "31.02.2027"}, {"start": "2023", "end": "2018"}, {"end": "i fjor"}, {"municipalities": [""]}],
)
def test_what_can_not_be_is_refused_before_anything_is_written(tmp_path: Path, given: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        create_workspace(tmp_path / "d", name="x", clock=Clock(), **given)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("2018", False, dt.date(2018, 1, 1)),
        ("2023", True, dt.date(2023, 12, 31)),
        ("2024-02", True, dt.date(2024, 2, 29)),
        ("1.7.2018", False, dt.date(2018, 7, 1)),
        ("2018-07-01", True, dt.date(2018, 7, 1)),
        ("", True, None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, last: bool, expected: dt.date | None) -> None:
    assert day(text, last=last) == expected


def test_the_actor_is_who_the_system_says_whatever_the_environment_claims(monkeypatch: pytest.MonkeyPatch) -> None:
    before = actor_name()
    monkeypatch.setenv("USER", "ordfører")
    monkeypatch.setenv("LOGNAME", "ordfører")
    assert actor_name() == before != "ordfører"


def test_the_log_is_filtered_and_tells_what_is_undone(bench: Workbench, new_bench: Callable[..., Workbench], clock: Clock) -> None:
    bench.commit(partial(edits.add_entity, part="focus_areas", title="Havbruk"), label="add focus-area")
    clock.time += dt.timedelta(days=1)
    new_bench("ola").commit(partial(edits.add_entity, part="notes", text="x"))
    bench.commit(partial(edits.set_field, id="IO1", field="title", value="Sjømat"))
    bench.undo()
    assert [(each.number, each.actor, each.undone) for each in log(bench)] == [
        (4, "kari", False),
        (3, "kari", True),
        (2, "ola", False),
        (1, "kari", False),
    ]
    assert [each.number for each in log(bench, entity="IO1", limit=2)] == [4, 3]
    assert [each.number for each in log(bench, actor="ola")] == [2]
    assert [each.number for each in log(bench, since=clock.time.date())] == [4, 3, 2]
    bench.redo()
    assert [each.number for each in log(bench) if each.undone] == [4]


def test_search_finds_words_in_every_field_whatever_case_and_letters(bench: Workbench) -> None:
    bench.commit(partial(edits.add_entity, part="focus_areas", title="Blåbær og ØRRET", strategy="Vi [satser] på råstoff fra skogen."))
    bench.commit(partial(edits.set_field, id="programme", field="owner", value="Ålesund kommune"))
    for text in ("blåbær", "BLABAER", "ørret", "orret", "og blå"):
        assert [(each.id, each.field) for each in search(bench, text)] == [("IO1", "title")]
    assert [each.part for each in search(bench, "alesund")] == ["programme"]
    (hit,) = search(bench, "[satser]")
    assert hit.snippet == "Vi [satser] på råstoff fra skogen."
    assert [(each.id, each.field) for each in search(bench, "io1")] == [("IO1", "")]
    assert search(bench, "  ") == search(bench, "finnes ikke") == ()


def test_a_long_text_is_shown_about_the_word(bench: Workbench) -> None:
    bench.commit(partial(edits.add_entity, part="notes", text="a " * 200 + "havbruk" + " b" * 200))
    (hit,) = search(bench, "havbruk")
    assert hit.snippet.startswith("…a a")
    assert "havbruk" in hit.snippet
    assert len(hit.snippet) < 100


def test_the_register_knows_numbers_of_today_and_of_before() -> None:
    rissa = municipalities.find("1624")
    assert rissa is not None
    assert (rissa.name, rissa.valid_to, rissa.group) == ("Rissa", 2017, "5054")
    assert municipalities.find("5054") == municipalities.search("indre fosen")[0]
    assert municipalities.find("0000") is None
    assert municipalities.search("karasjok")[0].number == "5610"
    assert municipalities.search("") == ()
    assert len(municipalities.register()) == 862
