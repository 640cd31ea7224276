"""The workbench: a plan with its database, its plugins and whoever works on it. One door in for every change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from omstilling_tui.errors import Conflict, DataError, EditError, NegativeAnswer
from omstilling_tui.hooks.judging import Facts
from omstilling_tui.hooks.objects import Action
from omstilling_tui.model.changes import WHOLE, Change, apply, difference, inverse
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan, entities, references
from omstilling_tui.store import journal
from omstilling_tui.store.database import Store
from omstilling_tui.store.measurements import latest_measurements, measurement_changes, save_measurements
from omstilling_tui.store.plans import load_plan, save_changes
from omstilling_tui.workbench import copying, telling
from omstilling_tui.workbench.freezing import version_facts

if TYPE_CHECKING:
    from omstilling_tui.config import Config
    from omstilling_tui.hooks.failures import Failure
    from omstilling_tui.hooks.plugins import Plugins

T = TypeVar("T")
Edit = Callable[[Plan], Plan]
Removed = Sequence[str] | Callable[[Plan], Sequence[str]]
Beside = Callable[[Any, Plan, Plan], None]
NewMeasurements = Sequence[Measurement] | Callable[[Plan], Sequence[Measurement]]

# Past so many newer changes the plan is read anew: faster than applying them one by one.
_MANY = 2_000


@dataclass(frozen=True, slots=True)
class Commit:
    """What a commit did.

    Attributes:
        number: Its number in the journal, None when nothing was changed.
        changes: What was changed.
        plan: The plan after it.
        label: What it is, in words or as a command.
    """

    number: int | None
    changes: tuple[Change, ...]
    plan: Plan
    label: str = ""


class Workbench:
    """A plan that is being worked on.

    Attributes:
        config: The configuration.
        store: The database.
        clock: Gives the time, with its zone.
        actor: Who works: the operating system's name of the user.
        readonly: Whether nothing may be written.
        plugins_enabled: Whether plugins other than the built-in ones may run.
        copy_failure: Why the day's copy could not be made, or None.
        digests: What `content_digest` remembers of the parts of the plan.
    """

    def __init__(
        self,
        config: Config,
        store: Store,
        plugins: Plugins | Callable[[], Plugins],
        *,
        clock: Callable[[], dt.datetime],
        actor: str,
        readonly: bool = False,
        plugins_enabled: bool = True,
    ) -> None:
        self.config = config
        self.store = store
        self._given_plugins = plugins
        self.clock = clock
        self.actor = actor
        self.readonly = readonly
        self.plugins_enabled = plugins_enabled
        self.digests: dict[str, tuple[object, str]] = {}
        self._remembered: dict[str, tuple[tuple[Plan, int, dt.date], Any]] = {}
        self._copied_on: dt.date | None = None
        self.copy_failure: DataError | None = None
        store.changed_elsewhere()
        self._plan, self._position = store.load()
        self._stamp = store.ask(journal.stamp_of, self._position)

    @cached_property
    def plugins(self) -> Plugins:
        """The plugins, built-in ones included; opened when they are first asked for, since much of the work needs none."""
        return self._given_plugins() if callable(self._given_plugins) else self._given_plugins

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What plugins have failed at; nothing as long as none was asked for."""
        return self.plugins.failures if "plugins" in vars(self) else ()

    @property
    def plan(self) -> Plan:
        """The plan as this workbench last saw it."""
        return self._plan

    @property
    def position(self) -> int:
        """The journal's position that the plan stands at."""
        return self._position

    @property
    def today(self) -> dt.date:
        """The day, by the clock."""
        return self.clock().date()

    def now(self) -> str:
        """Return the time in UTC, ISO 8601, as it is written in the database."""
        return self.clock().astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def commit(
        self, edit: Edit, *, label: str = "", measurements: NewMeasurements = (), without: Removed = (), beside: Beside | None = None
    ) -> Commit:
        """Make an edit on the newest plan and save it, in one transaction.

        Args:
            edit: From plan to plan; it may be called twice.
            label: What it is, for the journal.
            measurements: Measurements to be added, or what gives them from the plan after the edit.
            without: The ids of measurements to be taken out, or what gives them from the plan after the edit.
            beside: What is to be written in the same transaction, given the connection and the plan before and after.

        Raises:
            Conflict: Someone else changed what the edit had seen.
            EditError: The edit can't be made.
            DataError: A value doesn't fit, or the database can't be written.
            NegativeAnswer: A plugin objected.
            Busy: Another process has been writing for too long.
        """
        if telling.anyone_listens(self):
            self._ask_plugins(edit)
        self._keep_daily_copy()
        with self.store.writing() as connection:
            before = self._newest(connection)
            after, changes = _changed(connection, before, edit, measurements, without)
            done = self._save(connection, after, changes, label=label)
            if beside:
                beside(connection, before, after)
        return self._taken((done,))[0]

    def _ask_plugins(self, edit: Edit) -> None:
        """Let the plugins object, outside the transaction, to what the edit makes of the newest plan."""
        self.refresh()
        candidate = edit(self._plan)
        changes = difference(self._plan, candidate)
        gone = [change.id for change in changes if change.field == WHOLE and change.new is None]
        if changes:
            action = (
                Action(name="delete", details={"id": gone[-1], "ids": gone})
                if gone
                else Action(name="save", details=telling.summary(changes))
            )
            telling.refuse_if_objected(self, action, candidate)

    def _keep_daily_copy(self) -> None:
        """Make the day's copy. If it can't be made the edit is saved nevertheless, and the failure stands in `copy_failure`."""
        if self._copied_on == self.today or self.readonly:
            return
        self._copied_on, self.copy_failure = self.today, None
        try:
            copying.keep_daily_copy(self.store, self.config, self.today, self._position)
        except DataError as error:
            self.copy_failure = error

    def undo(self, steps: int = 1) -> tuple[Commit, ...]:
        """Take back this actor's latest commits that aren't taken back, over restarts; as many as there are, or none if one can't be.

        Raises:
            NegativeAnswer: There is nothing to undo.
            Conflict: Someone else has changed the same since.
        """
        return self._take_back(steps, journal.next_undo, "history.nothing-to-undo")

    def redo(self, steps: int = 1) -> tuple[Commit, ...]:
        """Do again what this actor has undone since his last edit.

        Raises:
            NegativeAnswer: There is nothing to redo.
            Conflict: Someone else has changed the same since.
        """
        return self._take_back(steps, journal.next_redo, "history.nothing-to-redo")

    def _take_back(self, steps: int, next_of: Callable[[Any, str], int | None], nothing: str) -> tuple[Commit, ...]:
        done: list[Commit] = []
        with self.store.writing() as connection:
            plan = self._newest(connection)
            for _ in range(steps):
                number = next_of(connection, self.actor)
                if number is None:
                    break
                changes = inverse(journal.changes_of(connection, number))
                plan = taken_back(plan, changes)
                done.append(self._save(connection, plan, changes, label=journal.label_of(connection, number), undoes=number))
            if not done:
                raise NegativeAnswer(nothing)
        return self._taken(tuple(done))

    def refresh(self) -> bool:
        """Take in what others have committed since; tell whether there was anything. Costs next to nothing when there wasn't."""
        if not self.store.changed_elsewhere():
            return False
        with self.store.reading() as connection:
            plan, position = self._newest(connection), journal.last_commit(connection)
            changed = position != self._position or plan is not self._plan
            self._plan, self._position, self._stamp = plan, position, journal.stamp_of(connection, position)
        return changed

    def _newest(self, connection: Any) -> Plan:
        """The newest plan, inside a transaction: the one last seen with the journal's newer changes applied."""
        if journal.stamp_of(connection, self._position) != self._stamp:  # a backup has been restored
            return load_plan(connection)
        newer = journal.changes_after(connection, self._position)
        if not newer:
            return self._plan
        if len(newer) > _MANY:
            return load_plan(connection)
        try:
            return apply(self._plan, newer)
        except (EditError, Conflict):  # somebody has written to the tables past the program
            return load_plan(connection)

    def _save(self, connection: Any, plan: Plan, changes: tuple[Change, ...], *, label: str, undoes: int | None = None) -> Commit:
        if not changes:
            return Commit(None, (), plan, label)
        save_changes(connection, plan, changes)
        save_measurements(connection, changes)
        number = journal.append(connection, changes, at=self.now(), actor=self.actor, label=label, undoes=undoes)
        if telling.anyone_listens(self):
            telling.note_changes(connection, number, self.now(), self.actor, changes)
        return Commit(number, changes, plan, label)

    def _taken(self, done: tuple[Commit, ...]) -> tuple[Commit, ...]:
        """Take over the plan of the last commit, and let the plugins hear of it."""
        if done[-1].number is not None:
            self._plan, self._position = done[-1].plan, done[-1].number
            self._stamp = self.store.ask(journal.stamp_of, self._position)
            telling.deliver(self)
        return done

    def facts(self) -> Facts:
        """Return what is known beside the plan; each indicator's series is read when it is asked for."""
        return Facts(
            today=self.today,
            latest=self.store.ask(latest_measurements),
            series=self.store.series(),
            versions=version_facts(self),
            decisions=tuple(sorted(self._plan.decisions, key=lambda each: each.date or dt.date.max)),
        )

    def remembered(self, name: str, make: Callable[[], T]) -> T:
        """Return what was made by this name before, or make it: anew when the plan, a measurement or the day has changed since."""
        state = (self._plan, self._position, self.today)
        known = self._remembered.get(name)
        if known is None or known[0][0] is not state[0] or known[0][1:] != state[1:]:
            known = self._remembered[name] = (state, make())
        made: T = known[1]
        return made

    def close(self) -> None:
        """Close the database and end the plugins."""
        if "plugins" in vars(self):
            self.plugins.close()
        self.store.close()


def _changed(connection: Any, plan: Plan, edit: Edit, new: NewMeasurements, without: Removed) -> tuple[Plan, tuple[Change, ...]]:
    """The plan after an edit, with all that was ever removed, and what the edit and the measurements change."""
    after = edit(plan)
    changes = difference(plan, after)
    removed = frozenset(change.id for change in changes if change.field == WHOLE and change.new is None)
    if not (plan.retired | removed) <= after.retired:
        after = after.with_parts({"retired": after.retired | plan.retired | removed})
    gone = without(after) if callable(without) else without
    recorded = new(after) if callable(new) else new
    changes += measurement_changes(connection, gone, recorded)
    return after, changes


def taken_back(plan: Plan, changes: Sequence[Change]) -> Plan:
    """Return the plan with changes made that take a commit back, if nothing has come in their way since.

    Raises:
        Conflict: Something else stands where the commit left its values, or an entity would be left naming one that is gone.
    """
    try:
        after = apply(plan, changes, strict=True)
    except EditError as error:
        gone = next(change for change in changes if change.id == error.values["id"])
        raise Conflict(id=gone.id, field=gone.field, seen=gone.old, theirs=None, mine=gone.new) from error
    gone_now = frozenset(change.id for change in changes if change.field == WHOLE and after.find(change.id) is None)
    back_again = frozenset(change.id for change in changes if change.field == WHOLE) - gone_now
    for _, entity in entities(after) if gone_now or back_again else ():
        for field, id in references(entity):
            if id in gone_now or (entity.id in back_again and id in plan.retired and after.find(id) is None):
                raise Conflict(id=entity.id, field=field.name, seen=None, theirs=id, mine=None)
    return after
