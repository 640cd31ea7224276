"""Changes of omstilling.toml touch nothing but the value changed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omstilling_tui.config import get_value, read_config, set_value, show_config, write_new_config
from omstilling_tui.errors import ConfigError

DRESSED = """\
# Kommunens oppsett
  # innrykket

[database]   # her ligger alt
path   =   'plan.db'      # ikke flytt
backups = {directory="b" , keep = 14}  # to uker

[ui]
language = "nb"   # bokmål
# tema senere

[rules.focus-area-count]
max = 5# tett

[plugins]
enabled = [
  "omstilling-docx",   # Word
  # "omstilling-ssb",
]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "omstilling.toml"
    path.write_bytes(text.encode())
    path.chmod(0o600)
    return path


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("ui.language", "nn", '"nb"   # bokmål', '"nn"   # bokmål'),
        ("database.path", "ny mappe/plan.db", "'plan.db' ", '"ny mappe/plan.db" '),
        ("database.backups.keep", "3", "keep = 14", "keep = 3"),
        ("rules.focus-area-count.max", "7", "max = 5#", "max = 7#"),
        ("rules.focus-area-count.severity", "off", "max = 5# tett\n", 'max = 5# tett\nseverity = "off"\n'),
        ("ui.theme", "mørkt", '"nb"   # bokmål\n', '"nb"   # bokmål\ntheme = "mørkt"\n'),
        ("ui.keys.undo", "ctrl+z", "]\n", ']\n\n[ui.keys]\nundo = "ctrl+z"\n'),
        ("plugins.settings.omstilling-ssb.region", "1871", "]\n", "]\n\n[plugins.settings.omstilling-ssb]\nregion = 1871\n"),
    ],
)
def test_only_the_value_changes(tmp_path: Path, key: str, value: str, old: str, new: str) -> None:
    path = written(tmp_path, DRESSED)
    set_value(path, key, value)
    before, _, after = DRESSED.rpartition(old)
    assert path.read_text() == before + new + after


def test_a_list_is_given_with_commas(tmp_path: Path) -> None:
    path = written(tmp_path, DRESSED)
    set_value(path, "plugins.enabled", "omstilling-docx, naering")
    assert read_config(path).plugins.enabled == ("omstilling-docx", "naering")
    set_value(path, "plugins.enabled", "")
    assert read_config(path).plugins.enabled == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[ui]",
        'ui.theme = "x"\n',
        'ui = { theme = "x" }\n',
        "ui = {}\n",
        "[ui]\n\n\n[database]\n",
        "[ui.keys]\n[database]\n",
        '[plugins]\n[ui] # z\n[rules]\n',
        '[[checklist.items]]\nphase = "draft"\ntext = "x"\n',
        "# bare en kommentar",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("key", "value"), [("ui.language", "nn"), ("ui.keys.undo", "u"), ("rules.x.severity", "off"), ("database.backups.keep", "2")]
)
def test_a_key_finds_its_place_however_the_file_is_written(tmp_path: Path, text: str, key: str, value: str) -> None:
    path = written(tmp_path, text)
    set_value(path, key, value)
    assert str(get_value(path, key)) == value
    kept = tomllib.loads(text)
    assert all(each in tomllib.loads(path.read_text()) for each in kept)


def test_the_mode_the_mark_and_the_line_ends_stay(tmp_path: Path) -> None:
    path = tmp_path / "omstilling.toml"
    path.write_bytes(b"\xef\xbb\xbf[ui]\r\nlanguage = 'nb'\r\n# slutt\r\n")
    path.chmod(0o640)
    set_value(path, "ui.theme", "hk")
    assert path.read_bytes() == b"\xef\xbb\xbf[ui]\r\nlanguage = 'nb'\r\ntheme = \"hk\"\r\n# slutt\r\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["omstilling.toml"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = written(tmp_path / "real", "")
    (tmp_path / "omstilling.toml").symlink_to(real)
    set_value(tmp_path / "omstilling.toml", "ui.language", "en")
    assert (tmp_path / "omstilling.toml").is_symlink()
    assert real.read_text() == '[ui]\nlanguage = "en"\n'


@pytest.mark.parametrize(
    ("key", "value", "error", "nearest"),
    [
        ("ui.langauge", "nb", "config.unknown-key-given-nearest", "language"),
        ("ui", "nb", "config.not-settable", None),
        ("checklist.items", "[]", "config.not-settable", None),
        ("plugins.settings.x", "1", "config.not-settable", None),
        ("", "nb", "config.unknown-key-given", None),
        ("a = 1\nb", "nb", "config.unknown-key-given", None),
        ("ui.language", "norsk", "config.bad-value", None),
        ("database.backups.keep", "mange", "config.bad-value", None),
        ("database.backups.keep", "0", "config.bad-value", None),
        ("database.backups.keep", "1\nx = 2", "config.bad-value", None),
        ("rules.x.severity", "eror", "config.bad-value", "error"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_written(tmp_path: Path, key: str, value: str, error: str, nearest: str | None) -> None:
    path = written(tmp_path, DRESSED)
    with pytest.raises(ConfigError) as caught:
        set_value(path, key, value)
    assert (caught.value.key, caught.value.values.get("nearest")) == (error, nearest)
    assert path.read_text() == DRESSED


def test_a_value_is_shown_with_where_it_comes_from(tmp_path: Path) -> None:
    path = written(tmp_path, DRESSED)
    shown = {each.key: each for each in show_config(path)}
    assert (shown["ui.language"].value, shown["ui.language"].source, shown["ui.language"].line) == ("nb", "file", 9)
    assert (shown["ui.theme"].value, shown["ui.theme"].source, shown["ui.theme"].line) == ("auto", "default", 0)
    assert shown["database.backups.keep"].line == 6
    assert shown["rules.focus-area-count.max"].line == 13


def test_a_value_that_is_not_set_is_the_default(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    assert get_value(path, "database.backups.keep") == 14
    assert get_value(path, "plugins.enabled") == []
    assert get_value(path, "rules.x.severity") is None
    with pytest.raises(ConfigError, match=r"unknown-key-given"):
        get_value(path, "ui.colour")


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp", "Mn", "Me")), min_size=1, max_size=30
)
comments = st.lists(texts.map(lambda text: f"# {text}"), max_size=3)
values = {
    "ui.language": st.sampled_from(["nb", "nn", "en"]),
    "ui.theme": texts.map(str.strip).filter(bool),
    "database.backups.keep": st.integers(1, 1000).map(str),
    "rules.a.max": st.integers(-5, 5).map(str),
    "rules.b.max": st.booleans().map(lambda each: str(each).lower()),
}


@st.composite
def documents(draw: st.DrawFn) -> str:
    lines = draw(comments)
    for table, keys in (("database", ["path"]), ("ui", ["language", "theme"]), ("rules.a", ["max"]), ("plugins", [])):
        if draw(st.booleans()):
            blank = " " * draw(st.integers(0, 3))
            lines += [f"{blank}[{table}]{blank}# {draw(texts)}", *draw(comments)]
            for key in keys:
                value = draw(st.sampled_from(["nb", "nn"])) if key == "language" else "7" if key == "max" else "x"
                lines += [f"{blank}{key}{blank}={blank}{value if key == 'max' else repr(value)}{blank}  # {draw(texts)}", ""]
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    return newline.join(lines) + draw(st.sampled_from(["", newline]))


@settings(deadline=None)
@given(text=documents(), key=st.sampled_from(sorted(values)), data=st.data())
def test_every_other_byte_of_any_file_stands(tmp_path_factory: pytest.TempPathFactory, text: str, key: str, data: st.DataObject) -> None:
    path = written(tmp_path_factory.mktemp("config"), text)
    value = data.draw(values[key])
    set_value(path, key, value)
    new = path.read_bytes().decode()
    found = get_value(path, key)
    assert (str(found).lower() if isinstance(found, bool) else str(found)) == value
    old_lines, new_lines = text.split("\n"), new.split("\n")
    common = 0
    while common < min(len(old_lines), len(new_lines)) and old_lines[common] == new_lines[common]:
        common += 1
    rest = 0
    while rest < min(len(old_lines), len(new_lines)) - common and old_lines[-1 - rest] == new_lines[-1 - rest]:
        rest += 1
    changed = old_lines[common : len(old_lines) - rest]
    assert len(changed) <= 1
    for line in changed:
        assert "#" not in line or line.partition("#")[2] in new


def test_a_new_file_keeps_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "omstilling.toml"
    write_new_config(path, language="nn")
    before = path.read_text()
    set_value(path, "ui.keys.undo", "ctrl+u")
    assert path.read_text() == before.replace("keys = {}", 'keys = { undo = "ctrl+u" }')
