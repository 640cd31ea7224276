"""The plugins of others: packages and single files, loaded and called in the plugin process."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from omstilling_tui.errors import DataError, OmstillingError, PluginError
from omstilling_tui.hooks.context import PluginContext
from omstilling_tui.hooks.failures import Malfunction, raised
from omstilling_tui.hooks.gate import Admission, PluginChoices, admissions
from omstilling_tui.hooks.kinds import KINDS, LOAD_SECONDS, REGISTER_SECONDS, Call, Kind
from omstilling_tui.hooks.lock import Pin, write_pin
from omstilling_tui.text.translate import LANGUAGES, Message, Translator

if TYPE_CHECKING:
    from omstilling_tui.hooks.host import Request
    from omstilling_tui.hooks.parcels import ContextParcel, Packer
    from omstilling_tui.hooks.process import HostProcess

ENDED: Final = ("plugins.crashed", "plugins.ended", "plugins.garbled")
"""What is told of a plugin that has ended the plugin process; it isn't loaded again in the session."""


@dataclass(frozen=True, slots=True)
class RemoteCall:
    """A callable of a plugin's object; the object itself is in the plugin process."""

    outside: Outside = field(repr=False, compare=False)
    plugin: str
    kind: Kind
    place: int
    attribute: str
    seconds: float

    def __call__(self, *arguments: Any) -> Any:
        """Call it there.

        Raises:
            Malfunction: It raised, hung, ended the process, or answered what it may not.
            DataError: What it was given can't be used.
            PluginError: It could not do its work.
        """
        return self.outside.call_object(self, arguments)


class Outside:
    """The enabled plugins of others, and the process that they run in."""

    def __init__(self, choices: PluginChoices, context: Callable[[str], PluginContext]) -> None:
        self._choices = choices
        self._context = context
        self._held: dict[str, Admission] | None = None
        self._process: HostProcess | None = None
        self._loaded: dict[str, tuple[str, ...]] = {}
        self.broken: dict[str, Malfunction] = {}

    @property
    def _admitted(self) -> dict[str, Admission]:
        if self._held is None:
            self._held = {each.id: each for each in admissions(self._choices)}
        return self._held

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the enabled plugins, in the configuration's order."""
        return tuple(self._admitted)

    def loaded(self) -> Mapping[str, tuple[str, ...]]:
        """Return the hooks of each plugin that runs in the plugin process now."""
        return self._loaded

    def implements(self, id: str, hook: str) -> bool:
        """Tell whether a plugin implements a hook; it is loaded for that only when the lock doesn't say.

        Raises:
            Malfunction: It might, but can't be loaded.
        """
        admission = self._admitted[id]
        known = admission.pin.provides if admission.pin else self._loaded.get(id, ())
        if known and hook not in known:
            return False
        if admission.state != "idle" or id in self.broken:
            # Of one that has never been loaded nobody knows what it does; objects are missed, events aren't.
            if known or hook in KINDS:
                raise self._unusable(admission)
            return False
        return hook in (known or self._ready(id))

    def objects(self, id: str, kind: Kind) -> tuple[Any, ...]:
        """Return stand-ins for the objects of a kind that a plugin hands over; their callables run in the plugin process.

        Raises:
            Malfunction: It doesn't hand them over as it should.
        """
        from omstilling_tui.hooks.host import Objects
        from omstilling_tui.hooks.wire import decode

        self._ready(id)
        given = self._ask(id, lambda _packer: Objects(id, kind.hook, self._parcel(id)), REGISTER_SECONDS)
        with _answers(id):
            found = [decode(kind.type, each, f"[{place}]", kind.calls) for place, each in enumerate(given)]
            return tuple(self._with_calls(id, kind, place, each) for place, each in enumerate(found))

    def _with_calls(self, id: str, kind: Kind, place: int, item: Any) -> Any:
        slow = getattr(item, "cost", "") == "slow"
        return replace(
            item,
            **{
                name: RemoteCall(self, id, kind, place, name, (slow and call.slow_seconds) or call.seconds)
                for name, call in kind.calls.items()
                if getattr(item, name) is True
            },
        )

    def call_object(self, remote: RemoteCall, arguments: tuple[Any, ...]) -> Any:
        """Return what a callable of a plugin's object answers.

        Raises:
            OmstillingError: As told for `RemoteCall`.
        """
        from omstilling_tui.hooks.host import CallObject
        from omstilling_tui.hooks.wire import decode

        def make(packer: Packer) -> Request:
            packed = tuple(packer.pack(each) for each in arguments)
            return CallObject(remote.plugin, remote.kind.hook, remote.place, remote.attribute, self._parcel(remote.plugin), packed)

        self._ready(remote.plugin)
        answer = self._ask(remote.plugin, make, remote.seconds)
        with _answers(remote.plugin):
            return decode(remote.kind.calls[remote.attribute].returns, answer, remote.attribute)

    def fire(self, id: str, hook: str, call: Call, arguments: Mapping[str, Any]) -> Any:
        """Return a plugin's answer to a hook.

        Raises:
            OmstillingError: As told for `RemoteCall`.
        """
        from omstilling_tui.hooks.host import CallHook
        from omstilling_tui.hooks.wire import decode

        self._ready(id)
        answer = self._ask(
            id, lambda packer: CallHook(id, hook, {name: packer.pack(each) for name, each in arguments.items()}), call.seconds
        )
        with _answers(id):
            return decode(call.returns, answer, hook)

    def _ready(self, id: str) -> tuple[str, ...]:
        """Load a plugin unless it is loaded in the process that runs now; return its hooks."""
        from omstilling_tui.hooks.host import Load

        admission = self._admitted[id]
        if admission.state != "idle" or id in self.broken or admission.candidate is None:
            raise self._unusable(admission)
        if id not in self._loaded or self._process is None or not self._process.alive:
            candidate = admission.candidate
            order = Load(id, admission.source, str(candidate.path), candidate.entry)
            try:
                hooks = self._ask(id, lambda _packer: order, LOAD_SECONDS)
            except Malfunction as error:
                self.broken.setdefault(id, error)
                raise
            self._loaded[id] = tuple(str(each) for each in hooks)
            self._pin(admission, self._loaded[id])
        return self._loaded[id]

    def _pin(self, admission: Admission, hooks: tuple[str, ...]) -> None:
        """Remember what was loaded for the first time, so that a change of it shows."""
        if admission.pin is None and admission.candidate:
            pin = Pin(sha256=admission.sha256, version=admission.candidate.version, provides=hooks)
            with contextlib.suppress(OSError):  # a directory that can't be written to: the plugin runs, unpinned
                write_pin(self._choices.lock, admission.id, pin)

    def _unusable(self, admission: Admission) -> Malfunction:
        if admission.id in self.broken:
            return self.broken[admission.id]
        sentence = admission.sentence
        assert isinstance(sentence, Message)
        return Malfunction(sentence.key, plugin=admission.id, **sentence.values_given)

    def _parcel(self, id: str) -> ContextParcel:
        from omstilling_tui.hooks.parcels import ContextParcel

        context = self._context(id)
        return ContextParcel(id, dict(context.settings), context.language, context.today)

    def _ask(self, id: str, make: Callable[[Packer], Request], seconds: float) -> Any:
        from omstilling_tui.hooks.process import HostProcess

        if self._process is None or not self._process.alive:
            self._loaded.clear()
            self._process = HostProcess()
        try:
            return ask_once(self._process, id, make, seconds)
        except Malfunction as error:
            if error.key in ENDED:
                self.broken[id] = error
            raise

    def close(self) -> None:
        """End the plugin process."""
        if self._process:
            self._process.kill()
            self._process = None


def ask_once(process: HostProcess, plugin: str, make: Callable[[Packer], Request], seconds: float) -> Any:
    """Return a plugin process's answer to one request that concerns a plugin.

    Raises:
        OmstillingError: The plugin raised, hung, ended the process, or couldn't do its work.
    """
    from omstilling_tui.hooks.process import Died, Garbled, TooSlow

    try:
        answer = process.ask(make, seconds)
    except TooSlow:
        raise Malfunction("plugins.too-slow", plugin=plugin, seconds=seconds) from None
    except Garbled:
        raise Malfunction("plugins.garbled", plugin=plugin) from None
    except Died as error:
        key = "plugins.crashed" if error.signal else "plugins.ended"
        raise Malfunction(key, plugin=plugin, signal=error.signal, code=str(error.code)) from None
    if "done" in answer:
        return answer["done"]
    raise _error_of(plugin, answer)


@contextlib.contextmanager
def _answers(plugin: str) -> Any:
    """Tell of an answer of the wrong type under the plugin's name."""
    from omstilling_tui.hooks.wire import WireError

    try:
        yield
    except WireError as error:
        raise Malfunction("plugins.bad-answer", plugin=plugin, what=f"{error.path}: {error.found}, {error.expected}".strip(": ")) from None


def _error_of(plugin: str, answer: Mapping[str, Any]) -> OmstillingError:
    """Return the error that an answer tells of; what it says is cleaned, and used only where it makes a sentence."""
    from omstilling_tui.hooks.wire import decode

    with _answers(plugin):
        told = decode(Mapping[str, Any], dict(answer))
    match told:
        case {"problems": [[str(key), dict(values)], *_]} if _makes_a_sentence(key, {"plugin": plugin, **values}):
            return Malfunction(key, **{"plugin": plugin, **values})
        case {"refused": str(what)}:
            return Malfunction("plugins.bad-answer", plugin=plugin, what=what[:300])
        case {"raised": dict(error)}:
            return raised(plugin, error)
        case {"error": {"key": str(key), "values": dict(values), "data": bool(data), "known": known}}:
            if known and _makes_a_sentence(key, values):
                return (DataError if data else PluginError)(key, **values)
            return PluginError("plugins.said", plugin=plugin, what=key[:300])
    return Malfunction("plugins.bad-answer", plugin=plugin, what="…")


def _makes_a_sentence(key: str, values: Mapping[str, Any]) -> bool:
    """Tell whether the catalogue has the message, with places for just these values."""
    try:
        return all(Translator(language)(key, **values) for language in LANGUAGES)
    except (LookupError, ValueError, TypeError, AttributeError, ImportError):
        return False
