"""Plugins put together for the tests: files, packages and the facade on them."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from omstilling_tui.config import PluginConfig
from omstilling_tui.hooks.judging import Facts
from omstilling_tui.hooks.plugins import Plugins
from omstilling_tui.model.goals import FocusArea
from omstilling_tui.model.plan import Plan

TODAY = dt.date(2027, 3, 1)
PLAN = Plan(focus_areas=(FocusArea(id="IO1", title="Reiseliv"), FocusArea(id="IO2", title="Næring")))
FACTS = Facts(today=TODAY)

GOOD = """
from omstilling_tui.api import CodeDoc, Finding, Validator, hookimpl

def check(plan, facts):
    return [
        Finding(code="naering-mangler", where=area.id, message={"nb": f"{area.title} nevner ikke næring"})
        for area in plan.focus_areas
        if "næring" not in area.title.lower()
    ]

@hookimpl
def register_validators(context):
    codes = {"naering-mangler": CodeDoc(text={"nb": "Næring mangler"}, fix={"nb": "Skriv om næring."})}
    return [Validator(id="naering", title={"nb": "Næring"}, codes=codes, check=check)]
"""


def validator(body: str, *, before: str = "", code: str = "x", id: str = "x", cost: str = "fast") -> str:
    """Return a plugin whose validator has a body of its own."""
    indented = "\n".join(f"    {line}" for line in body.strip().splitlines())
    return f"""
from omstilling_tui.api import *
from omstilling_tui.api import hookimpl
{before}
def check(plan, facts):
{indented}

@hookimpl
def register_validators(context):
    return [Validator(id={id!r}, title={{"nb": "x"}}, codes={{{code!r}: CodeDoc(text={{"nb": "x"}})}}, check=check, cost={cost!r})]
"""


def directory(folder: Path, files: Mapping[str, str]) -> Path:
    """Put single-file plugins into a directory as it has to be."""
    place = folder / "plugins.d"
    place.mkdir(mode=0o700, exist_ok=True)
    for name, text in files.items():
        (place / f"{name}.py").write_text(text, encoding="utf-8")
        (place / f"{name}.py").chmod(0o600)
    return place


def package(site: Path, name: str, source: str, *, version: str = "1.2", entry: str = "") -> Path:
    """Install a package by hand; return its metadata directory."""
    module = name.replace("-", "_").lower()
    (site / module).mkdir(parents=True, exist_ok=True)
    (site / module / "__init__.py").write_text(source, encoding="utf-8")
    metadata = site / f"{module}-{version}.dist-info"
    metadata.mkdir(exist_ok=True)
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (metadata / "entry_points.txt").write_text(f"[omstilling_tui]\n{entry or f'{module} = {module}'}\n")
    (metadata / "RECORD").write_text(f"{module}/__init__.py,,\n{metadata.name}/METADATA,,\n{metadata.name}/RECORD,,\n")
    return metadata


def choices(folder: Path, enabled: Sequence[str], settings: Mapping[str, Mapping[str, Any]] | None = None) -> PluginConfig:
    """Return what a configuration in the folder says of plugins."""
    return PluginConfig(
        directory=folder / "plugins.d",
        enabled=tuple(enabled),
        scripts=folder / "hooks.d",
        settings=settings or {},
        lock=folder / "plugins.lock",
    )


@contextmanager
def plugins(
    folder: Path,
    files: Mapping[str, str] | None = None,
    *,
    enabled: Sequence[str] | None = None,
    builtins: Sequence[tuple[str, ModuleType]] = (),
    settings: Mapping[str, Mapping[str, Any]] | None = None,
    on: bool = True,
) -> Iterator[Plugins]:
    """Give the facade on single files, all of them enabled unless others are named."""
    if files:
        directory(folder, files)
    config = choices(folder, list(files or {}) if enabled is None else enabled, settings)
    facade = Plugins(builtins=builtins, config=config, today=lambda: TODAY, language="nb", enabled=on)
    try:
        yield facade
    finally:
        facade.close()


def module(name: str, source: str) -> ModuleType:
    """Return a module made of source, as a built-in plugin is given."""
    made = ModuleType(name)
    sys.modules[name] = made
    exec(source, made.__dict__)
    return made


def checked(facade: Plugins, times: int = 1) -> dict[str, list[str]]:
    """Return every finding's code and message by plugin, after so many rounds."""
    found: dict[str, list[str]] = {}
    for _ in range(times):
        found = {}
        for provided in facade.validators():
            for each in facade.check(provided, PLAN, FACTS):
                found.setdefault(each.plugin, []).append(f"{each.code}: {each.message['nb']}")
    return found


def state(facade: Plugins, id: str) -> str:
    """Return how a plugin stands."""
    return next(each.state for each in facade.states() if each.id == id)
