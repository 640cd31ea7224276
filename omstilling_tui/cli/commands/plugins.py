"""`omstilling plugins`: what is there, how it is, and whether it may run. No plugin's code is imported here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.grammar import argument, group, subcommand
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.tables import print_line, print_table
from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import UsageError
from omstilling_tui.text.labels import choice_label

if TYPE_CHECKING:
    from omstilling_tui.hooks.plugins import PluginState

command = group("plugins", default="list")


@subcommand(command, "list")
def list_plugins(invocation: Invocation) -> None:
    """Print the plugins with their state, and the command that cures what is wrong."""
    states = _states(invocation)
    if invocation.wants_json:
        invocation.output.json({"plugins": [_document(each, invocation) for each in states]})
        return
    t = invocation.translate
    head = [t(f"cli_tend.{name}") for name in ("plugin", "kind", "version", "state", "note")]
    print_table(
        invocation.output,
        head,
        [(each.id, _kind(each, invocation), each.version, _state(each, invocation), _note(each, invocation)) for each in states],
    )


def _kind(state: PluginState, invocation: Invocation) -> str:
    return invocation.translate(f"cli_tend.kind-{state.kind}")


def _state(state: PluginState, invocation: Invocation) -> str:
    key = f"cli_tend.state-{state.state.replace(' ', '-').replace('_', '-')}"
    return invocation.translate(key) if invocation.translate.has(key) else choice_label(state.state, invocation.translate)


def _note(state: PluginState, invocation: Invocation) -> str:
    text = invocation.translate.pick(state.sentence)
    return f"{text} {state.cure}".strip() if state.cure else text


def _states(invocation: Invocation) -> tuple[PluginState, ...]:
    from omstilling_tui.workbench.opening import open_plugins

    plugins = open_plugins(invocation.config, enabled=not invocation.options.no_plugins)
    try:
        return plugins.states()
    finally:
        plugins.close()


def _document(state: PluginState, invocation: Invocation) -> dict[str, Any]:
    return {
        "id": state.id,
        "kind": state.kind,
        "version": state.version,
        "state": state.state,
        "sentence": invocation.translate.pick(state.sentence),
        "cure": state.cure or None,
        "provides": list(state.provides),
    }


@subcommand(command, "info")
@argument("plugin")
def info(invocation: Invocation, plugin: str) -> None:
    """Print all that is known of a plugin."""
    state = _named(invocation, plugin)
    if invocation.wants_json:
        invocation.output.json(_document(state, invocation))
        return
    t = invocation.translate
    rows = {
        "plugin": state.id,
        "kind": _kind(state, invocation),
        "version": state.version,
        "state": _state(state, invocation),
        "note": _note(state, invocation),
        "provides": ", ".join(state.provides),
    }
    for name, text in rows.items():
        if text:
            print_line(invocation.output, text, first=f"{t(f'cli_tend.{name}')}: ", rest="    ")


def _named(invocation: Invocation, plugin: str) -> PluginState:
    states = _states(invocation)
    found = next((each for each in states if each.id == plugin), None)
    if found is None:
        known = [each.id for each in states]
        near = nearest(plugin, known)
        raise UsageError("cli_tend.no-plugin-near" if near else "cli_tend.no-plugin", plugin=plugin[:60], near=near, known=", ".join(known))
    return found


@subcommand(command, "enable")
@argument("plugin")
def enable(invocation: Invocation, plugin: str) -> None:
    """Let a plugin run, as it is now: its files' hash is noted."""
    _switch(invocation, plugin, on=True)


@subcommand(command, "disable")
@argument("plugin")
def disable(invocation: Invocation, plugin: str) -> None:
    """Keep a plugin from running; its settings and data stay."""
    _switch(invocation, plugin, on=False)


def _switch(invocation: Invocation, plugin: str, *, on: bool) -> None:
    from omstilling_tui.config.enabling import disable_plugin, enable_plugin

    invocation.refuse_readonly()
    state = _named(invocation, plugin)
    if state.kind == "builtin":
        raise UsageError("cli_tend.is-builtin", plugin=state.id)
    (enable_plugin if on else disable_plugin)(invocation.config, state.id)
    if invocation.wants_json:
        invocation.output.json({"id": state.id, "enabled": on})
    else:
        invocation.say("cli_tend.enabled" if on else "cli_tend.disabled", plugin=state.id)
