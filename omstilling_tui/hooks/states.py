"""How each plugin stands, told without importing anybody's code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from omstilling_tui.hooks import kinds
from omstilling_tui.hooks.context import Texts
from omstilling_tui.hooks.failures import Malfunction, reason_of
from omstilling_tui.hooks.gate import Admission, PluginChoices, State, admissions
from omstilling_tui.hooks.guard import Guard
from omstilling_tui.hooks.inside import Inside
from omstilling_tui.hooks.outside import ENDED, Outside
from omstilling_tui.text.translate import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class PluginState:
    """A plugin as `plugins list` shows it.

    Attributes:
        state: How it stands, in one of the documented words.
        sentence: What there is to say of it.
        cure: The command that would change it, empty for none.
        provides: The names of the hooks that it implements, as far as is known without loading it.
    """

    id: str
    kind: Literal["builtin", "package", "file", "script"]
    version: str = ""
    state: State
    sentence: Texts
    cure: str = ""
    provides: tuple[str, ...] = ()


def plugin_states(choices: PluginChoices, inside: Inside, outside: Outside | None, guard: Guard) -> Iterator[PluginState]:
    """Go through every plugin that there is: the built-in ones, those enabled in their order, and those that lie there.

    Args:
        choices: What the configuration says.
        inside: The built-in plugins.
        outside: Others' plugins; None when none of them may run.
        guard: What has failed in this session.
    """
    for id in inside.ids():
        provides = tuple(name for name in (*kinds.KINDS, *kinds.HOOKS) if inside.implements(id, name))
        yield PluginState(id=id, kind="builtin", state="active", sentence=Message("plugins.builtin"), provides=provides)
    for each in admissions(choices, everything=True):
        yield _of_session(_at_rest(each), outside, guard)


def _at_rest(admission: Admission) -> PluginState:
    """How a plugin stands before anything of it has run."""
    return PluginState(
        id=admission.id,
        kind=admission.candidate.kind if admission.candidate else "package",
        version=admission.candidate.version if admission.candidate else "",
        state=admission.state,
        sentence=admission.sentence,
        cure=admission.cure,
        provides=admission.pin.provides if admission.pin else (),
    )


def _of_session(state: PluginState, outside: Outside | None, guard: Guard) -> PluginState:
    """How it stands after what has happened in this session."""
    if outside is None:
        off = Message("plugins.all-off", id=state.id)
        return replace(state, state="disabled", sentence=off, cure="") if state.state == "idle" else state
    if state.id in outside.broken:
        return replace(state, state=_broken_state(outside.broken[state.id]), sentence=reason_of(outside.broken[state.id]))
    if guard.stopped(state.id):
        return replace(state, state="stopped", sentence=Message("plugins.stopped-now", id=state.id))
    if state.id in outside.loaded():
        hooks: Sequence[str] = outside.loaded()[state.id]
        return replace(state, state="active", sentence=Message("plugins.active", id=state.id), provides=tuple(hooks))
    return state


def _broken_state(error: Malfunction) -> State:
    if error.key in (*ENDED, "plugins.too-slow"):
        return "stopped"
    if error.key == "plugins.other-api":
        return "incompatible"
    return "invalid" if error.key.startswith(("plugins.hook-", "plugins.no-hooks", "plugins.refused")) else "failed"
