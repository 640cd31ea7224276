"""The tools that keep the rooms apart, the types strict and the style one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["importlinter.cli", "lint"],
    ],
    ids=["ruff", "ruff format", "mypy --strict", "import-linter"],
)
def test_the_tool_is_content(command: list[str]) -> None:
    start = "from importlinter.cli import lint_imports_command; lint_imports_command()" if "importlinter" in command[0] else ""
    call = [sys.executable, "-c", start] if start else [sys.executable, "-m", *command]
    run = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-2000:]
