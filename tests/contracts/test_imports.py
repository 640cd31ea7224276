"""What a command loads, seen in a process of its own: the static contracts can't see imports inside functions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from omstilling_tui.hooks.digests import digest_of
from omstilling_tui.hooks.index import find_candidates
from tests.hooks.makings import GOOD, package

HEAVY = ("textual", "rich", "sqlite_utils", "tomlkit", "markdown_it", "importlib.metadata", "subprocess")


def loaded(code: str, *, path: Path | None = None, folder: Path | None = None) -> set[str]:
    """Return the names of the modules that a piece of code leaves loaded."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    environ = {"PATH": os.environ["PATH"], "HOME": str(folder or "/nonexistent")} | ({"PYTHONPATH": str(path)} if path else {})
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environ, cwd=folder)
    return set(json.loads(run.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        ("import omstilling_tui", ()),
        ("import omstilling_tui.api", ("importlib.metadata",)),  # by way of pluggy
        ("import omstilling_tui.config", ()),
        ("import omstilling_tui.hooks.plugins", ("importlib.metadata",)),
        ("import omstilling_tui.builtin.sources", ("importlib.metadata",)),
    ],
)
def test_an_import_loads_nothing_heavy(code: str, allowed: tuple[str, ...]) -> None:
    assert [name for name in HEAVY if name in loaded(code) and name not in allowed] == []


def test_reading_a_right_configuration_loads_no_tomlkit(tmp_path: Path) -> None:
    (tmp_path / "omstilling.toml").write_text('[ui]\nlanguage = "nn"\n')
    code = "from pathlib import Path; from omstilling_tui.config import read_config; read_config(Path('omstilling.toml'))"
    assert "tomlkit" not in loaded(code, folder=tmp_path)


LIST = """
import datetime as dt
from pathlib import Path
from omstilling_tui.config import PluginConfig
from omstilling_tui.hooks.plugins import Plugins
here = Path.cwd()
config = PluginConfig(directory=here / "plugins.d", enabled=ENABLED, scripts=here / "hooks.d", lock=here / "plugins.lock")
facade = Plugins(builtins=(), config=config, today=lambda: dt.date(2027, 1, 1), language="nb")
assert len(facade.states()) == 151, len(facade.states())
facade.close()
"""


@pytest.mark.parametrize("enabled", ["()", "tuple(f'omstilling-nr{n}' for n in range(150)) + ('naering',)"])
def test_listing_a_hundred_and_fifty_plugins_imports_none_of_them(tmp_path: Path, enabled: str) -> None:
    site = tmp_path / "site"
    for number in range(150):
        package(site, f"omstilling-nr{number}", "raise SystemExit('imported')")
    (tmp_path / "plugins.d").mkdir(mode=0o700)
    (tmp_path / "plugins.d" / "naering.py").write_text("raise SystemExit('imported')")
    names = loaded(LIST.replace("ENABLED", enabled), path=site, folder=tmp_path)
    assert [name for name in names if name.startswith(("omstilling_nr", "omstilling_plugins", "naering"))] == []
    assert not {"textual", "sqlite_utils", "subprocess", "omstilling_tui.hooks.host"} & names


def test_looking_for_plugins_where_there_are_none_costs_no_import(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from omstilling_tui.hooks.index import find_candidates; find_candidates(Path('x'), ['/usr/lib/python3'])"
    )
    assert "importlib.metadata" not in loaded(code, folder=tmp_path)


def test_hashing_a_package_imports_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(tmp_path, "omstilling-nr1", GOOD)
    monkeypatch.syspath_prepend(str(tmp_path))
    [candidate] = find_candidates(tmp_path / "none", [str(tmp_path)]).values()
    first = digest_of(candidate)
    (tmp_path / "omstilling_nr1" / "__init__.py").write_text(GOOD + "#")
    assert first != digest_of(candidate)
    assert "omstilling_nr1" not in sys.modules
