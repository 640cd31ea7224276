"""What was acknowledged stands: over random edits, several processes, and processes that are killed."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from omstilling_tui.errors import Conflict, EditError, NegativeAnswer
from omstilling_tui.model import edits
from omstilling_tui.model.document import digest, plan_to_json
from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, Plan
from omstilling_tui.store.database import Store
from omstilling_tui.store.journal import last_commit
from omstilling_tui.store.measurements import all_measurements
from omstilling_tui.workbench.bench import Workbench
from tests.workbench.conftest import Clock, NoPlugins, config_for

SPAWN = multiprocessing.get_context("spawn")
PARTS = ("findings", "focus_areas", "sub_goals", "indicators", "activities", "action_plans", "actions", "funding", "persons", "notes")


def open_bench(directory: Path, actor: str = "kari") -> Workbench:
    config = config_for(directory)
    return Workbench(config, Store.open(config.database), NoPlugins(), clock=Clock(), actor=actor)


def digest_of(bench: Workbench) -> str:
    return digest(plan_to_json(bench.plan, bench.store.ask(all_measurements)))


def reloaded(bench: Workbench) -> Plan:
    return bench.store.load()[0]


def random_edit(rng: random.Random, plan: Plan) -> Plan:
    """Add, set, move, remove or link something at random."""
    ids = [each.id for part in PARTS for each in getattr(plan, part)]
    kind = rng.choice(("add", "add", "add", "set", "set", "move", "remove", "single"))
    if kind == "single":
        return edits.set_field(plan, id="vision", field="text", value=f"Visjon {rng.random()}")
    if kind == "add" or not ids:
        part = rng.choice(PARTS)
        held: dict[str, Any] = {}
        for field in fields_of(COLLECTIONS[part].type):
            if field.kind is Kind.REFERENCE:
                named = [each.id for target in field.targets for each in getattr(plan, target)]
                held[field.name] = rng.choice(named) if named else ""
        text = next(field.name for field in fields_of(COLLECTIONS[part].type) if field.kind in (Kind.TEXT, Kind.MARKDOWN))
        after = rng.choice([None, *(each.id for each in getattr(plan, part))])
        return edits.add_entity(plan, part=part, after=after, **held | {text: f"æøå {rng.random()}"})
    id = rng.choice(ids)
    if kind == "remove" and rng.random() < 0.5:
        return edits.remove_entity(plan, id=id)
    if kind == "move":
        siblings = [each.id for each in getattr(plan, plan.part_of(id) or "")]
        return edits.move_entity(plan, id=id, after=rng.choice([None, *(each for each in siblings if each != id)]))
    field = rng.choice([field for field in fields_of(type(plan.find(id))) if field.kind in (Kind.TEXT, Kind.MARKDOWN)])
    return edits.set_field(plan, id=id, field=field.name, value=f"[/] {rng.random()}")


def random_commit(rng: random.Random, bench: Workbench) -> None:
    measured: list[Measurement] = []
    if bench.plan.indicators and rng.random() < 0.3:
        measured = [Measurement(indicator=rng.choice(bench.plan.indicators).id, missing="ikke publisert")]
    before = bench.store.ask(last_commit)
    try:
        bench.commit(lambda plan: random_edit(random.Random(rng.random()), plan), measurements=measured)
    except EditError:
        assert bench.store.ask(last_commit) == before


@pytest.mark.parametrize("seed", range(8))
def test_after_any_edits_the_database_holds_what_the_memory_holds(bench: Workbench, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(40):
        random_commit(rng, bench)
        if rng.random() < 0.2:
            with suppress(NegativeAnswer):
                bench.undo(rng.randint(1, 3))
    assert plan_to_json(reloaded(bench)) == plan_to_json(bench.plan)
    assert bench.plan.retired <= reloaded(bench).retired


@pytest.mark.parametrize("seed", range(8))
def test_undo_to_the_empty_plan_and_redo_give_the_same_document(bench: Workbench, seed: int) -> None:
    rng = random.Random(seed)
    empty = digest_of(bench)
    for _ in range(40):
        random_commit(rng, bench)
    full = digest_of(bench)
    undone = bench.undo(1000)
    assert digest_of(bench) == empty
    assert len(bench.redo(1000)) == len(undone)
    assert digest_of(bench) == full
    assert plan_to_json(reloaded(bench)) == plan_to_json(bench.plan)


@pytest.mark.parametrize("seed", range(6))
def test_two_who_work_at_once_see_the_same_in_the_end(bench: Workbench, new_bench: Callable[..., Workbench], seed: int) -> None:
    rng = random.Random(seed)
    both = (bench, new_bench("ola"))
    for _ in range(60):
        one = rng.choice(both)
        random_commit(rng, one)
        if rng.random() < 0.2:
            try:
                one.undo()
            except Conflict:
                assert plan_to_json(reloaded(one))
    for each in both:
        each.refresh()
    assert both[0].position == both[1].position
    assert plan_to_json(both[0].plan) == plan_to_json(both[1].plan) == plan_to_json(reloaded(bench))


def test_many_moves_to_one_place_leave_room_between(bench: Workbench) -> None:
    for number in range(3):
        bench.commit(partial(edits.add_entity, part="notes", heading=str(number)))
    for _ in range(120):
        bench.commit(lambda plan: edits.move_entity(plan, id=plan.notes[2].id, after=plan.notes[0].id))
    assert [each.id for each in reloaded(bench).notes] == [each.id for each in bench.plan.notes]


def write_until_killed(directory: Path, name: str, pipe: Any) -> None:
    bench = open_bench(directory, name)
    for number in range(10_000):
        bench.commit(partial(edits.add_entity, part="notes", heading=f"{name}-{number}"))
        pipe.send(f"{name}-{number}")


@pytest.mark.e2e
def test_what_a_killed_process_had_acknowledged_stands_with_its_journal(tmp_path: Path) -> None:
    Store.create(tmp_path / "omstilling.db").close()
    rng = random.Random(3)
    acknowledged: set[str] = set()
    for cycle in range(5):
        pipes = [SPAWN.Pipe(duplex=False) for _ in range(2)]
        writers = [
            SPAWN.Process(target=write_until_killed, args=(tmp_path, f"{cycle}{place}", sender)) for place, (_, sender) in enumerate(pipes)
        ]
        for writer in writers:
            writer.start()
        assert all(reader.poll(30) for reader, _ in pipes)
        time.sleep(rng.uniform(0.03, 0.2))
        for writer in writers:
            writer.kill()
            writer.join()
        for reader, _ in pipes:
            while reader.poll():
                acknowledged.add(reader.recv())
        bench = open_bench(tmp_path)
        headings = [each.heading for each in bench.plan.notes]
        assert acknowledged <= set(headings)
        assert len(headings) == len(set(headings)) == bench.position
        with bench.store.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            counts = connection.execute("SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM journal_values)").fetchone()
        assert counts == (len(headings), len(headings))
        bench.close()
