"""Whether a plugin's hooks are such as can work; pluggy lets most of these mistakes pass in silence."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from omstilling_tui.hooks import specs
from omstilling_tui.hooks.objects import API_VERSION

API_CONSTANT: Final = "OMSTILLING_API"
"""The name in a plugin's module that says which plugin API it is written for; without it the first."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a plugin: a message's key and what the message names."""

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


def hook_parameters() -> dict[str, tuple[str, ...]]:
    """Return the parameters of every hook by the hook's name."""
    marker = f"{specs.PROJECT}_spec"
    return {name: tuple(inspect.signature(each).parameters) for name, each in vars(specs).items() if hasattr(each, marker)}


def fits_api(version: object) -> bool:
    """Tell whether a plugin written for a version of the plugin API can be used: the same major, and no newer minor."""
    try:
        major, minor = (int(part) for part in str(version).split(".")[:2])
    except ValueError:
        return False
    ours = API_VERSION.split(".")
    return major == int(ours[0]) and minor <= int(ours[1])


def problems(plugin: object) -> Iterator[Problem]:
    """Go through everything that is wrong with the hooks of a plugin, a module or an object, each with its cure."""
    version = getattr(plugin, API_CONSTANT, API_VERSION)
    if not fits_api(version):
        yield Problem("plugins.other-api", {"wanted": str(version)[:20], "offered": API_VERSION})
        return
    known = hook_parameters()
    marked: list[str] = []
    for name, function in _functions(plugin):
        options = getattr(function, f"{specs.PROJECT}_impl", None)
        if options is None:
            if name in known:
                yield Problem("plugins.hook-not-marked", {"hook": name})
        else:
            marked.append(name)
            yield from _hook_problems(options.get("specname") or name, function, options, known)
    if not marked:
        yield from _no_hook(plugin, known)


def hooks_of(plugin: object) -> tuple[str, ...]:
    """Return the names of the hooks that a plugin implements."""
    found = []
    for name, function in _functions(plugin):
        options = getattr(function, f"{specs.PROJECT}_impl", None)
        if options is not None:
            found.append(options.get("specname") or name)
    return tuple(found)


def _functions(plugin: object) -> Iterator[tuple[str, Any]]:
    for name in dir(plugin):
        if not name.startswith("_"):
            each = inspect.getattr_static(plugin, name)
            if inspect.isroutine(each):
                yield name, getattr(plugin, name)


def _hook_problems(name: str, function: Any, options: Mapping[str, Any], known: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    if name not in known:
        close = difflib.get_close_matches(name, known, 1, 0.5)
        yield Problem(
            "plugins.hook-misspelt" if close else "plugins.hook-unknown", {"hook": name} | ({"nearest": close[0]} if close else {})
        )
        return
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        yield Problem("plugins.hook-async", {"hook": name})
    elif inspect.isgeneratorfunction(function) or options.get("wrapper") or options.get("hookwrapper"):
        yield Problem("plugins.hook-generator", {"hook": name})
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL, parameter.KEYWORD_ONLY):
            yield Problem("plugins.hook-parameter-kind", {"hook": name, "parameter": str(parameter), "allowed": ", ".join(known[name])})
        elif parameter.name not in known[name]:
            yield Problem("plugins.hook-parameter", {"hook": name, "parameter": parameter.name, "allowed": ", ".join(known[name])})


def _no_hook(plugin: object, known: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    names = [name for name, _ in _functions(plugin)]
    if any(name in known for name in names):
        return
    for name in names:
        if close := difflib.get_close_matches(name, known, 1, 0.8):
            yield Problem("plugins.hook-misspelt", {"hook": name, "nearest": close[0]})
            return
    yield Problem("plugins.no-hooks")
