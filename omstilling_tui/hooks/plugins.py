"""The plugins as the rest of the program meets them: typed, guarded, built-in and others' alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import ModuleType
from typing import Any, Final, Generic, TypeVar, cast

from omstilling_tui.errors import OmstillingError, PluginError
from omstilling_tui.hooks import kinds
from omstilling_tui.hooks.collisions import without_collisions
from omstilling_tui.hooks.context import PluginContext
from omstilling_tui.hooks.failures import PLUGIN_FAILED, Failure, Malfunction
from omstilling_tui.hooks.gate import PluginChoices
from omstilling_tui.hooks.guard import Guard
from omstilling_tui.hooks.index import canonical
from omstilling_tui.hooks.inside import Inside
from omstilling_tui.hooks.judging import ChecklistItem, Facts, Finding, Validator
from omstilling_tui.hooks.objects import Action, Command, Event, Exporter, Importer, IndicatorSource, Panel
from omstilling_tui.hooks.outside import Outside
from omstilling_tui.hooks.states import PluginState, plugin_states
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator

__all__ = ["PLUGIN_FAILED", "Failure", "PluginState", "Plugins", "Provided"]

T = TypeVar("T")

_SEVERITIES: Final = ("", "error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Provided(Generic[T]):
    """An object of a plugin, with the plugin's id."""

    plugin: str
    item: T


class Plugins:
    """Everything that plugins give and are asked."""

    def __init__(
        self,
        *,
        builtins: Sequence[tuple[str, ModuleType]],
        config: PluginChoices,
        today: Callable[[], dt.date],
        language: str,
        enabled: bool = True,
    ) -> None:
        """Take the built-in plugins in; nobody else's is looked at before it is needed.

        Args:
            builtins: The built-in plugins, by id, in the order in which they are called.
            config: Which others may run, and with what settings.
            today: Gives the day.
            language: The screen's language.
            enabled: Whether others' plugins may run at all.
        """
        self._config = config
        self._today = today
        self._translator = Translator(language)
        self._guard = Guard()
        self._inside = Inside(builtins, self.context)
        self._outside = Outside(config, self.context) if enabled else None
        self._collected: dict[str, tuple[Provided[Any], ...]] = {}

    def context(
        self,
        plugin: str,
        *,
        progress: Callable[[int, int, str], None] = lambda _done, _total, _text: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> PluginContext:
        """Return the context that a plugin's callables are given.

        Args:
            plugin: The plugin's id.
            progress: Hears how far long work has come.
            cancelled: Tells whether the user has cancelled.
        """
        settings = next((each for id, each in self._config.settings.items() if canonical(id) == plugin), {})
        return PluginContext(
            id=plugin,
            settings=settings,
            language=self._translator.language,
            today=self._today(),
            translate=self._translator.pick,
            progress=progress,
            cancelled=cancelled,
        )

    def validators(self) -> tuple[Provided[Validator], ...]:
        """Return the validators; for a plugin that can't be loaded, one that says that it could not check."""
        return self._collect(kinds.VALIDATORS)

    def exporters(self) -> tuple[Provided[Exporter], ...]:
        """Return the export formats."""
        return self._collect(kinds.EXPORTERS)

    def importers(self) -> tuple[Provided[Importer], ...]:
        """Return the formats that plans are read from."""
        return self._collect(kinds.IMPORTERS)

    def sources(self) -> tuple[Provided[IndicatorSource], ...]:
        """Return the sources of measurements."""
        return self._collect(kinds.SOURCES)

    def checklist_items(self) -> tuple[Provided[ChecklistItem], ...]:
        """Return the items of the phase checklist."""
        return self._collect(kinds.CHECKLIST_ITEMS)

    def commands(self) -> tuple[Provided[Command], ...]:
        """Return the plugins' commands."""
        return self._collect(kinds.COMMANDS)

    def panels(self) -> tuple[Provided[Panel], ...]:
        """Return the plugins' panels."""
        return self._collect(kinds.PANELS)

    def _collect(self, kind: kinds.Kind) -> tuple[Provided[Any], ...]:
        """The objects of a kind, asked for once."""
        if kind.hook not in self._collected:
            found = []
            for plugin, item, told in without_collisions(kind, self._given(kind)):
                if item is not None:
                    found.append(Provided(plugin, item))
                if told:
                    self._guard.note(plugin, kind.hook, told)
            self._collected[kind.hook] = tuple(found)
        return self._collected[kind.hook]

    def _given(self, kind: kinds.Kind) -> Iterator[tuple[str, Any]]:
        for room, id in self._rooms():
            try:
                if room.implements(id, kind.hook):
                    for item in self._guard.call(id, kind.hook, partial(room.objects, id, kind)):
                        yield id, item
            except OmstillingError as error:
                self._guard.note(id, kind.hook, error)
                if kind is kinds.VALIDATORS:
                    yield id, _unchecked(id, error)

    def _rooms(self) -> Iterator[tuple[Inside | Outside, str]]:
        for id in self._inside.ids():
            yield self._inside, id
        if self._outside:
            for id in self._outside.ids():
                yield self._outside, id

    def check(self, provided: Provided[Validator], plan: Plan, facts: Facts) -> tuple[Finding, ...]:
        """Return a validator's findings; when it fails, the one that says that it could not check."""
        validator = provided.item
        try:
            return self._guard.call(
                provided.plugin, validator.id, lambda: _checked(provided.plugin, validator.check(plan, facts), validator.codes)
            )
        except OmstillingError as error:
            return (self._guard.note(provided.plugin, validator.id, error).finding(),)

    def call(self, provided: Provided[Any], what: str, function: Callable[..., T], *arguments: Any) -> T:
        """Return what a callable of a plugin's object answers.

        Args:
            provided: The object.
            what: What is done, for counting failures: `export`, `read`.
            function: The callable: `provided.item.write`.
            arguments: What it is given.

        Raises:
            PluginError: It failed, or its source didn't answer.
            DataError: What it was given can't be used.
        """
        return self._guard.call(provided.plugin, what, partial(function, *arguments))

    def before(self, action: Action, plan: Plan) -> tuple[Finding, ...]:
        """Return what plugins object to an action; one that could not check is told of, and stops nothing."""
        found: list[Finding] = []
        for room, id in self._rooms():
            try:
                if room.implements(id, "before_action"):
                    given = {"action": action, "plan": plan, "context": self.context(id)}
                    call = partial(room.fire, id, "before_action", kinds.HOOKS["before_action"], given)
                    found += _checked(id, self._guard.call(id, "before_action", call), None)
            except OmstillingError as error:
                found.append(self._guard.note(id, "before_action", error).finding())
        return tuple(found)

    def deliver(self, event: Event) -> tuple[Failure, ...]:
        """Tell the plugins of an event; return what failed."""
        failed: list[Failure] = []
        for room, id in self._rooms():
            try:
                if room.implements(id, event.name):
                    call = partial(room.fire, id, event.name, kinds.EVENT, {"event": event, "context": self.context(id)})
                    self._guard.call(id, event.name, call)
            except OmstillingError as error:
                failed.append(self._guard.note(id, event.name, error))
        return tuple(failed)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What has gone wrong in this session, each kind once."""
        return self._guard.failures

    def states(self) -> tuple[PluginState, ...]:
        """Return every plugin that there is with how it stands; nobody's code is imported for it."""
        return tuple(plugin_states(self._config, self._inside, self._outside, self._guard))

    def close(self) -> None:
        """End the plugin process, if there is one."""
        if self._outside:
            self._outside.close()


def _unchecked(plugin: str, error: OmstillingError) -> Validator:
    """Return what stands for the validators of a plugin that can't be had: it says that they could not check."""

    def check(_plan: Plan, _facts: Facts) -> tuple[Finding, ...]:
        raise PluginError(error.key, **error.values)

    return Validator(id=kinds.VALIDATORS.hook, title=dict.fromkeys(("nb", "nn", "en"), plugin), codes={}, check=check)


def _checked(plugin: str, given: Any, codes: Any) -> tuple[Finding, ...]:
    """Return findings as a plugin gave them, with its name; codes that it hasn't declared are refused."""
    found = tuple(given)
    for each in found:
        if not isinstance(each, Finding) or not each.where or not each.message or each.severity not in _SEVERITIES:
            raise Malfunction("plugins.bad-answer", plugin=plugin, what=f"{type(each).__name__}, Finding")
        if codes is not None and each.code not in codes:
            raise Malfunction("plugins.code-not-declared", plugin=plugin, code=each.code)
    return tuple(replace(cast("Finding", each), plugin=plugin) for each in found)
