"""The plugin process: it imports the enabled plugins and calls them, so that whatever they do they don't do to the program.

It is started by `process.py` with a socket. Requests come pickled, since the program is trusted; answers go as JSON, since plugins aren't.
What plugins print goes nowhere. A timer that the system keeps ends the process when nobody is left to do it.
"""

from __future__ import annotations

import os
import pickle
import resource
import signal
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from json import dumps
from types import ModuleType
from typing import Any, Final

from omstilling_tui.errors import DataError, OmstillingError
from omstilling_tui.hooks import frames
from omstilling_tui.hooks.failures import description
from omstilling_tui.hooks.kinds import HOOKS, KINDS
from omstilling_tui.hooks.parcels import ContextParcel, SentPlans, unpack
from omstilling_tui.hooks.registry import Invalid, Registry
from omstilling_tui.hooks.wire import WireError, encode
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator

_FILE_LIMIT: Final = 1 << 29


@dataclass(frozen=True, slots=True)
class Load:
    """The order to load a plugin: from the bytes of a file, or from an entry point."""

    plugin: str
    source: bytes = b""
    file: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True)
class TakePlan:
    """A plan to be kept; there is no answer."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class Objects:
    """The order to give the objects that a plugin registers by a hook."""

    plugin: str
    hook: str
    context: ContextParcel


@dataclass(frozen=True, slots=True)
class CallObject:
    """The order to call a callable of one of a plugin's objects."""

    plugin: str
    hook: str
    place: int
    attribute: str
    context: ContextParcel
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class CallHook:
    """The order to call a plugin's implementation of a hook."""

    plugin: str
    hook: str
    arguments: Mapping[str, Any]


Request = Load | TakePlan | Objects | CallObject | CallHook


class Refused(Exception):
    """An answer that is not of the type that the hook asks for."""


class Host:
    """The plugins of this process, at the end of a socket."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._registry = Registry()
        self._plans = SentPlans()
        self._objects: dict[tuple[str, str], Sequence[Any]] = {}

    def serve(self) -> None:
        """Answer requests until the program closes the socket."""
        while True:
            body, files = frames.receive(self._channel)
            seconds, request = pickle.loads(body)
            signal.setitimer(signal.ITIMER_REAL, seconds)
            if isinstance(request, TakePlan):
                self._plans.add(request.plan)
            else:
                self._send(self._answer(request, files))
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _answer(self, request: Request, files: Sequence[int]) -> dict[str, Any]:
        try:
            return {"done": self._do(request, files)}
        except Invalid as error:
            return {"problems": [[each.key, encode(each.values)] for each in error.problems]}
        except Refused as error:
            return {"refused": str(error)}
        except WireError as error:
            return {"refused": f"{error.path} {error.found}".strip()}
        except OmstillingError as error:
            return {"error": _named(error)}
        except BaseException as error:  # noqa: BLE001 - the guard of the plugins' process: whatever they raise is told, not obeyed
            return {"raised": description(error)}

    def _do(self, request: Request, files: Sequence[int]) -> Any:
        match request:
            case Load():
                self._registry.register(request.plugin, loaded(request))
                return list(self._registry.hooks(request.plugin))
            case Objects():
                kind = KINDS[request.hook]
                return [encode(each, kind.calls) for each in self._registered(request.plugin, request.hook, request.context)]
            case CallObject():
                called = self._registered(request.plugin, request.hook, request.context)[request.place]
                arguments = [unpack(each, self._plans, files, self._ask, self._tell) for each in request.arguments]
                return _finished(getattr(called, request.attribute)(*arguments), arguments)
            case CallHook():
                given = {name: unpack(each, self._plans, files, self._ask, self._tell) for name, each in request.arguments.items()}
                answer = self._registry.call(request.plugin, request.hook, **given)
                return encode(answer or ()) if request.hook in HOOKS else None
            case TakePlan():
                return None

    def _registered(self, plugin: str, hook: str, context: ContextParcel) -> Sequence[Any]:
        """What a plugin has registered by a hook; asked for once."""
        if (plugin, hook) not in self._objects:
            answer = self._registry.call(plugin, hook, context=unpack(context, self._plans, (), self._ask, self._tell))
            wanted = KINDS[hook].type
            if not isinstance(answer, list | tuple | None):
                raise Refused(f"{type(answer).__name__}, [{wanted.__name__}, …]")
            wrong = next((each for each in answer or () if not isinstance(each, wanted)), None)
            if wrong is not None:
                raise Refused(f"[{type(wrong).__name__}], [{wanted.__name__}, …]")
            self._objects[plugin, hook] = tuple(answer or ())
        return self._objects[plugin, hook]

    def _ask(self, name: str, *arguments: Any) -> Any:
        self._send({"ask": [name, *arguments]})
        body, _ = frames.receive(self._channel)
        return pickle.loads(body)

    def _tell(self, name: str, *arguments: Any) -> None:
        self._send({"tell": [name, *arguments]})

    def _send(self, answer: Mapping[str, Any]) -> None:
        try:
            body = dumps(answer, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
        except (TypeError, ValueError, RecursionError) as error:
            body = dumps({"raised": description(error)}).encode()
        frames.send(self._channel, body)


def _finished(answer: Any, arguments: Sequence[Any]) -> Any:
    """Return the encoded answer of a callable, generators run to their end, and the files that it wrote closed."""
    for each in arguments:
        if hasattr(each, "fileno"):
            each.flush()
            each.close()
    return encode(tuple(answer)) if hasattr(answer, "__next__") else encode(answer)


def _named(error: OmstillingError) -> dict[str, Any]:
    """An error of the program's own kinds, by value."""
    values = {name: each if isinstance(each, int | str) else str(each) for name, each in error.values.items()}
    return {"key": error.key[:300], "values": values, "data": isinstance(error, DataError), "known": Translator().has(error.key)}


def loaded(order: Load) -> object:
    """Return a plugin's module, or the object that its entry point names.

    A single file is run from the bytes that were looked at, under a name of its own; its directory never comes on the path.
    """
    if order.entry:
        from importlib.metadata import EntryPoint

        plugin: object = EntryPoint(name=order.plugin, value=order.entry, group="omstilling_tui").load()
        return plugin
    name = f"omstilling_plugins.{order.plugin.replace('-', '_').replace('.', '_')}"
    module = ModuleType(name)
    module.__file__ = order.file
    sys.modules[name] = module
    exec(compile(order.source, order.file, "exec", dont_inherit=True), module.__dict__)
    return module


def main(descriptor: int, memory: int) -> None:
    """Serve on a socket until it is closed.

    Args:
        descriptor: The socket's descriptor.
        memory: How much address space the process may have, in bytes.
    """
    for kind, limit in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, _FILE_LIMIT)):
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
    os.set_inheritable(descriptor, False)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    _until_closed(Host(socket.socket(fileno=descriptor)).serve)


def _until_closed(serve: Callable[[], None]) -> None:
    try:
        serve()
    except frames.Closed:
        os._exit(0)
