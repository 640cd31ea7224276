"""Enabling and disabling a plugin: its name in the TOML, the hash of its code in `plugins.lock`."""

from __future__ import annotations

from omstilling_tui.config.faults import nearest
from omstilling_tui.config.settings import Config
from omstilling_tui.config.writing import put_value
from omstilling_tui.errors import ConfigError, NegativeAnswer, PluginError, UsageError
from omstilling_tui.hooks.digests import Unsound
from omstilling_tui.hooks.gate import look_at
from omstilling_tui.hooks.index import Candidate, canonical, find_candidates
from omstilling_tui.hooks.lock import Pin, write_pin
from omstilling_tui.hooks.trial import hooks_of_candidate


def enable_plugin(config: Config, id: str) -> Pin:
    """Let a plugin run as it is now: load it once in a process of its own, note its hash and write its name into the configuration.

    Returns:
        What was noted: the hash, the version, and the hooks that it implements.

    Raises:
        UsageError: There is no such plugin (with the nearest one).
        PluginError: It can't be used: its place is open to others, it is written for another API, its hooks can't work, it doesn't load.
        ConfigError: The configuration can't be written.
    """
    candidate = _named(config, id)
    try:
        source, sha256 = look_at(candidate)
    except Unsound as error:
        raise PluginError(error.key, plugin=candidate.id, **error.values) from None
    pin = Pin(sha256=sha256, version=candidate.version, provides=hooks_of_candidate(candidate, source))
    try:
        write_pin(config.plugins.lock, candidate.id, pin)
    except OSError as error:
        raise ConfigError("config.cannot-write", file=str(config.plugins.lock), why=error.strerror or type(error).__name__) from None
    if candidate.id not in map(canonical, config.plugins.enabled):
        put_value(config.path, ("plugins", "enabled"), [*config.plugins.enabled, candidate.id])
    return pin


def disable_plugin(config: Config, id: str) -> None:
    """Keep a plugin from running: take its name out of the configuration; its settings, its hash and its data stay.

    Raises:
        NegativeAnswer: It isn't enabled.
        ConfigError: The configuration can't be written.
    """
    left = [each for each in config.plugins.enabled if canonical(each) != canonical(id)]
    if len(left) == len(config.plugins.enabled):
        raise NegativeAnswer("plugins.not-on", id=id)
    put_value(config.path, ("plugins", "enabled"), left)


def _named(config: Config, id: str) -> Candidate:
    found = find_candidates(config.plugins.directory)
    if canonical(id) in found:
        return found[canonical(id)]
    close = nearest(id, list(found))
    raise UsageError("plugins.unknown-nearest" if close else "plugins.unknown", id=id, **({"nearest": close} if close else {}))
