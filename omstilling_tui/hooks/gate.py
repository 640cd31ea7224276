"""Which plugins may be loaded: decided from the configuration, the hashes and the API version, before anything is imported."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal, Protocol

from omstilling_tui.hooks.context import Texts
from omstilling_tui.hooks.digests import Unsound, digest_of, entry_source, read_source
from omstilling_tui.hooks.index import Candidate, canonical, find_candidates
from omstilling_tui.hooks.lock import Pin, read_lock
from omstilling_tui.hooks.objects import API_VERSION
from omstilling_tui.hooks.verify import API_CONSTANT, fits_api
from omstilling_tui.text.translate import Message

State = Literal[
    "active", "idle", "disabled", "not enabled", "incompatible", "missing", "changed", "failed", "invalid", "stopped", "orphaned data"
]


class PluginChoices(Protocol):
    """What the configuration says of plugins."""

    @property
    def directory(self) -> Path:
        """Where single files lie."""

    @property
    def enabled(self) -> tuple[str, ...]:
        """The ids of those that may run, in the order in which they are called."""

    @property
    def settings(self) -> Mapping[str, Mapping[str, Any]]:
        """Their settings by id."""

    @property
    def lock(self) -> Path:
        """The file with the hashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """Whether a plugin may be loaded, and if not, why.

    Attributes:
        id: The plugin's id.
        state: `idle` when it may.
        sentence: What there is to say of it.
        cure: The command that would change it.
        candidate: The plugin, None when it is missing.
        source: A single file's bytes; these are run, not what lies there later.
        sha256: The hash of its code, empty when it was not looked at.
        pin: What it was enabled as, None when that isn't known.
    """

    id: str
    state: State
    sentence: Texts
    cure: str = ""
    candidate: Candidate | None = None
    source: bytes = field(default=b"", repr=False)
    sha256: str = ""
    pin: Pin | None = None


def admissions(choices: PluginChoices, *, everything: bool = False) -> tuple[Admission, ...]:
    """Return the admission of each enabled plugin, in the configuration's order.

    Args:
        choices: What the configuration says.
        everything: Whether also plugins that lie there without being enabled are to be listed, after the others.
    """
    if not choices.enabled and not everything:
        return ()
    found = find_candidates(choices.directory)
    pins = read_lock(choices.lock)
    enabled = {canonical(each): None for each in choices.enabled}
    listed = [_admit(id, found.get(id), pins) for id in enabled]
    if everything:
        listed += [_left_out(each, pins or {}) for id, each in found.items() if id not in enabled]
    return tuple(listed)


def look_at(candidate: Candidate) -> tuple[bytes, str]:
    """Return a single file's bytes, and the hash of a plugin's code.

    Raises:
        Unsound: It may not be loaded, whoever enables it.
    """
    if candidate.twins:
        raise Unsound("plugins.twins", places=", ".join(str(each) for each in (candidate.path, *candidate.twins)))
    if candidate.kind == "package" and not candidate.entry:
        raise Unsound("plugins.several-entries", place=str(candidate.path))
    source = read_source(candidate) if candidate.kind == "file" else b""
    wanted = declared_api(source or entry_source(candidate))
    if not fits_api(wanted):
        raise Unsound("plugins.other-api", wanted=wanted, offered=API_VERSION)
    return source, digest_of(candidate, source)


_CURES: Final = {
    "plugins.place-open": "chmod go-w {place}",
    "plugins.other-api": "omstilling plugins disable {id}",
    "plugins.twins": "omstilling plugins list",
    "plugins.several-entries": "omstilling plugins disable {id}",
    "plugins.unreadable": "ls -l {place}",
}


def _admit(id: str, candidate: Candidate | None, pins: Mapping[str, Pin] | None) -> Admission:
    if candidate is None:
        return Admission(id=id, state="missing", sentence=Message("plugins.missing", id=id), cure=f"omstilling plugins disable {id}")
    try:
        source, sha256 = look_at(candidate)
    except Unsound as error:
        state: State = "incompatible" if error.key == "plugins.other-api" else "invalid"
        cure = _CURES[error.key].format(id=id, **error.values)
        return Admission(id=id, state=state, sentence=Message(error.key, **error.values), cure=cure, candidate=candidate)
    pin = pins.get(id) if pins is not None else Pin(sha256="")
    if pin and pin.sha256 != sha256:
        key = "plugins.changed" if pins is not None else "plugins.lock-unusable"
        cure = f"omstilling plugins enable {id}"
        return Admission(id=id, state="changed", sentence=Message(key, id=id), cure=cure, candidate=candidate, pin=pin)
    return Admission(
        id=id,
        state="idle",
        sentence=Message("plugins.idle", id=id),
        cure=f"omstilling plugins disable {id}",
        candidate=candidate,
        source=source,
        sha256=sha256,
        pin=pin,
    )


def _left_out(candidate: Candidate, pins: Mapping[str, Pin]) -> Admission:
    once = candidate.id in pins
    return Admission(
        id=candidate.id,
        state="disabled" if once else "not enabled",
        sentence=Message("plugins.disabled" if once else "plugins.not-enabled", id=candidate.id),
        cure=f"omstilling plugins enable {candidate.id}",
        candidate=candidate,
        pin=pins.get(candidate.id),
    )


def declared_api(source: bytes) -> str:
    """Return the plugin API that a module's source says it is written for, without running it; ours when it doesn't say."""
    if API_CONSTANT.encode() not in source:
        return API_VERSION
    with contextlib.suppress(SyntaxError, ValueError, RecursionError, MemoryError):
        for statement in ast.parse(source).body:
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=value)) if name == API_CONSTANT:
                    return str(value)[:20]
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=value)) if name == API_CONSTANT:
                    return str(value)[:20]
    return API_VERSION
