"""What a command imports, for that is what its start costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.conftest import Shell

LISTING = (
    "import sys; from omstilling_tui.__main__ import main; code = main(); sys.stderr.write('\\n' + ' '.join(sys.modules)); sys.exit(code)"
)


def modules_of(*arguments: str) -> frozenset[str]:
    run = subprocess.run([sys.executable, "-c", LISTING, *arguments], capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr[-500:]
    return frozenset(run.stderr.rsplit("\n", 1)[-1].split())


def test_the_version_is_told_before_the_parser_is_imported() -> None:
    assert not modules_of("--version") & {"click", "textual", "sqlite3", "pluggy", "dataclasses", "omstilling_tui.cli"}


def test_help_imports_no_command_and_no_database() -> None:
    loaded = modules_of("--help")
    assert not loaded & {"textual", "rich", "sqlite_utils", "sqlite3", "pluggy", "markdown_it", "tomlkit"}
    assert not [
        name
        for name in loaded
        if name.startswith(("omstilling_tui.cli.commands.", "omstilling_tui.workbench", "omstilling_tui.model.plan"))
    ]


@pytest.mark.parametrize("command", ["validate", "status", "show", "plugins", "log", "checklist"])
def test_reading_commands_import_neither_the_screens_nor_what_only_writing_needs(programme: Shell, command: str) -> None:
    loaded = modules_of("-c", str(programme.config), command)
    assert not loaded & {"textual", "rich", "sqlite_utils", "tomlkit", "ssl", "asyncio"}


def test_listing_plugins_imports_no_plugin(programme: Shell) -> None:
    folder = programme.folder / "d" / "plugins.d"
    folder.mkdir(mode=0o700)
    (folder / "spor.py").write_text("raise SystemExit('kjørt')\n")
    answer = programme.done("plugins", "list")
    assert "spor" in answer.out
    assert "kjørt" not in answer.out + answer.err
