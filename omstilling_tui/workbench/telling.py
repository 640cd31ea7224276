"""What plugins are told and asked: events after commit, from the outbox, and objections before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from omstilling_tui.errors import NegativeAnswer
from omstilling_tui.hooks.objects import Action, Event
from omstilling_tui.model.changes import WHOLE, Change
from omstilling_tui.model.decisions import PHASES
from omstilling_tui.model.plan import Plan
from omstilling_tui.store import outbox
from omstilling_tui.store.measurements import PART as MEASUREMENTS
from omstilling_tui.workbench.checking import checklist, phases

if TYPE_CHECKING:
    from omstilling_tui.workbench.bench import Workbench


def anyone_listens(bench: Workbench) -> bool:
    """Tell whether the configuration names a plugin or there is a script: without either, nothing is noted or asked."""
    plugins = bench.config.plugins
    return bool(plugins.enabled) or (plugins.scripts.is_dir() and any(plugins.scripts.iterdir()))


def summary(changes: Sequence[Change]) -> Mapping[str, Any]:
    """Return which entities and fields changes concern, without their values."""
    return {"changes": [{"part": each.part, "id": each.id, "field": each.field} for each in changes]}


def refuse_if_objected(bench: Workbench, action: Action, plan: Plan) -> None:
    """Ask the plugins about an action.

    Raises:
        NegativeAnswer: One of them objects; it and its reason are named.
    """
    for finding in bench.plugins.before(action, plan):
        if finding.severity == "error":
            raise NegativeAnswer("workbench.objected", plugin=finding.plugin, reason=finding.message)


def note_changes(connection: Any, number: int, at: str, actor: str, changes: Sequence[Change]) -> None:
    """Put what has been changed and measured into the outbox, inside the commit's transaction."""
    outbox.put(connection, "plan_changed", at, {"commit": number, "actor": actor, **summary(changes)})
    for change in changes:
        if change.part == MEASUREMENTS and change.field == WHOLE and change.new is not None:
            told = {name: change.new[name] for name in ("id", "indicator", "date", "value", "missing", "status")}
            outbox.put(connection, "measurement_recorded", at, {"commit": number, **told})


def deliver(bench: Workbench) -> None:
    """Hand what waits in the outbox to the plugins, in order, each at least once; their failures stand in `plugins.failures`."""
    if bench.readonly or not bench.plugins_enabled or not anyone_listens(bench):
        return
    _note_phases(bench)
    for waiting in bench.store.ask(outbox.waiting):
        bench.plugins.deliver(Event(id=f"E{waiting.number}", name=waiting.name, at=waiting.at, data=waiting.data))
        with bench.store.writing() as connection:
            outbox.take_out(connection, waiting.number)


def _note_phases(bench: Workbench) -> None:
    """Put into the outbox which phases are complete since this was last looked at.

    After commit, since plugins' own items count too and are never asked inside a transaction; what is known stands in the database.
    """
    complete = frozenset(each.phase for each in phases(checklist(bench)) if each.complete)
    known = bench.store.ask(outbox.completed_phases)
    if complete == known:
        return
    with bench.store.writing() as connection:
        for phase in sorted(complete - known, key=PHASES.index):
            outbox.put(connection, "phase_completed", bench.now(), {"phase": phase})
        outbox.set_completed_phases(connection, complete, bench.now())
