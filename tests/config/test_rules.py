"""The rules' tables are held against the rules that there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from omstilling_tui.config import check_rules, read_config
from omstilling_tui.hooks.judging import CodeDoc

CODES = {
    "focus-area-count": CodeDoc(text={"nb": "x"}, parameters={"max": 5, "share": 0.5, "strict": False, "word": "x"}),
    "vision-missing": CodeDoc(text={"nb": "x"}),
}


@pytest.mark.parametrize(
    ("text", "key", "line", "nearest"),
    [
        ("[rules.focus-area-cuont]\n", "config.unknown-rule-nearest", 1, "focus-area-count"),
        ("[rules.zzz]\nmax = 1\n", "config.unknown-rule", 1, None),
        ("[rules.focus-area-count]\nmaks = 5\n", "config.unknown-key-nearest", 2, "max"),
        ("[rules.vision-missing]\nmax = 5\n", "config.unknown-key", 2, None),
        ("[rules.focus-area-count]\nmax = '5'\n", "config.wrong-parameter", 2, None),
        ("[rules.focus-area-count]\nmax = true\n", "config.wrong-parameter", 2, None),
        ("[rules.focus-area-count]\nmax = 5.5\n", "config.wrong-parameter", 2, None),
        ("[rules.focus-area-count]\nstrict = 1\n", "config.wrong-parameter", 2, None),
    ],
)
def test_a_wrong_rule_or_parameter_is_told(tmp_path: Path, text: str, key: str, line: int, nearest: str | None) -> None:
    path = tmp_path / "omstilling.toml"
    path.write_text(text)
    [error] = check_rules(read_config(path), CODES)
    assert (error.key, error.values["line"], error.values.get("nearest")) == (key, line, nearest)


def test_right_rules_and_parameters_pass(tmp_path: Path) -> None:
    path = tmp_path / "omstilling.toml"
    path.write_text("[rules.focus-area-count]\nseverity = 'off'\nmax = 6\nshare = 1\nstrict = true\nword = 'y'\n[rules.vision-missing]\n")
    assert check_rules(read_config(path), CODES) == ()
