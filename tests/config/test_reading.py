"""What is read from omstilling.toml, and what is said when it can't be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from omstilling_tui.config import check_config, find_config, read_config, write_new_config
from omstilling_tui.config.declared import TREE
from omstilling_tui.config.reading import SIZE_LIMIT
from omstilling_tui.errors import ConfigError, DataError
from omstilling_tui.text.translate import LANGUAGES, Translator


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "omstilling.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    path.chmod(0o600)
    return path


def refused(folder: Path, text: str | bytes) -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        read_config(written(folder, text))
    for language in LANGUAGES:
        said = Translator(language)(caught.value.key, **caught.value.values)
        assert str(folder / "omstilling.toml") in said
        assert "\x1b" not in said
    return caught.value


def test_an_empty_file_gives_the_defaults(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, ""))
    assert config.database == tmp_path / "omstilling.db"
    assert (config.backups_directory, config.backups_keep) == (tmp_path / "backups", 14)
    assert (config.language, config.theme, config.keys) == ("nb", "auto", {})
    assert (config.plugins.directory, config.plugins.scripts) == (tmp_path / "plugins.d", tmp_path / "hooks.d")
    assert config.plugins.lock == tmp_path / "plugins.lock"
    assert (config.plugins.enabled, config.rules, config.checklist) == ((), {}, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_file_holds_the_defaults_in_each_language(tmp_path: Path, language: str) -> None:
    path = tmp_path / "omstilling.toml"
    write_new_config(path, language=language)
    assert path.stat().st_mode & 0o777 == 0o600
    config = read_config(path)
    assert config.language == language
    path.write_text(f'[ui]\nlanguage = "{language}"\n')
    assert config == read_config(path)


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    path = written(tmp_path, "# mine\n")
    with pytest.raises(DataError, match=r"config\.exists"):
        write_new_config(path, language="nb")
    assert path.read_text() == "# mine\n"


def test_everything_that_the_documentation_shows_is_read(tmp_path: Path) -> None:
    config = read_config(
        written(
            tmp_path,
            """
[database]
path = "~/plan.db"
backups = { directory = "/var/kopier", keep = 3 }
[ui]
language = "nn"
theme = "hk"
keys = { undo = "ctrl+z" }
[plugins]
enabled = ["omstilling-docx", "naering", "naering"]
[plugins.settings.omstilling-ssb]
region = "1871"
nested = { a = [1, 2] }
[rules.focus-area-count]
max = 7
severity = "info"
[[checklist.items]]
phase = "mobilisation"
text = "Møte med næringshagen"
[[checklist.items]]
phase = "draft"
text = "Møte med næringshagen"
required = false
id = "mine"
""",
        )
    )
    assert config.database == Path.home() / "plan.db"
    assert config.backups_directory == Path("/var/kopier")
    assert config.keys == {"undo": "ctrl+z"}
    assert config.plugins.enabled == ("omstilling-docx", "naering")
    assert config.plugins.settings["omstilling-ssb"]["nested"] == {"a": [1, 2]}
    assert config.rules["focus-area-count"].severity == "info"
    assert config.rules["focus-area-count"].parameters == {"max": 7}
    assert [(each.id, each.phase, each.required) for each in config.checklist] == [
        ("møte-med-næringshagen", "mobilisation", True),
        ("mine", "draft", False),
    ]


@pytest.mark.parametrize(
    ("text", "key", "line", "where", "allowed", "nearest"),
    [
        ("[ui]\n\nlangauge = 'nb'\n", "config.unknown-key-nearest", 3, "ui.langauge", "language, theme, keys", "language"),
        ("[plugin]\n", "config.unknown-key-nearest", 1, "plugin", "database, ui, plugins, rules, checklist", "plugins"),
        ("\n# hei\n[xyzzy]\na = 1\n", "config.unknown-key", 3, "xyzzy", "database, ui, plugins, rules, checklist", None),
        ("[plugins]\nenabeld=[]\n", "config.unknown-key-nearest", 2, "plugins.enabeld", "directory, enabled, scripts, settings", "enabled"),
        ("[ui]\nlanguage = 'nbb'\n", "config.not-a-choice-nearest", 2, "ui.language", "nb, nn, en", "nb"),
        ("[ui]\nlanguage = 1\n", "config.not-a-choice", 2, "ui.language", "nb, nn, en", None),
        ("[database]\npath = 1\n", "config.not-text", 2, "database.path", '"…"', None),
        ("[database]\npath = ''\n", "config.empty-text", 2, "database.path", '"…"', None),
        ('[database]\npath = "a\\u0000b"\n', "config.control-characters", 2, "database.path", '"…"', None),
        ('[database]\npath = "$HOME/x"\n', "config.variable-in-path", 2, "database.path", '"~/…"', None),
        ("[database]\npath = '~annen/x'\n", "config.variable-in-path", 2, "database.path", '"~/…"', None),
        ("[database]\nbackups = 3\n", "config.not-a-table", 2, "database.backups", "[database.backups]", None),
        ("[database]\nbackups = { keep = '14' }\n", "config.not-an-integer", 2, "database.backups.keep", "1-1000", None),
        ("[database.backups]\nkeep = true\n", "config.not-an-integer", 2, "database.backups.keep", "1-1000", None),
        ("[database.backups]\nkeep = 1.5\n", "config.not-an-integer", 2, "database.backups.keep", "1-1000", None),
        ("[database.backups]\nkeep = inf\n", "config.not-an-integer", 2, "database.backups.keep", "1-1000", None),
        ("[database.backups]\nkeep = 0\n", "config.not-in-range", 2, "database.backups.keep", "1-1000", None),
        ("[database.backups]\nkeep = 0xFFFFFFFFFFFFFFFFFFFF\n", "config.not-in-range", 2, "database.backups.keep", "1-1000", None),
        ("[ui]\nkeys = { undo = 1 }\n", "config.not-text", 2, "ui.keys.undo", '"…"', None),
        ("[ui]\nkeys = []\n", "config.not-a-table", 2, "ui.keys", "[ui.keys]", None),
        ("ui = 1\n", "config.not-a-table", 1, "ui", "[ui]", None),
        ("[plugins]\nenabled = 'naering'\n", "config.not-a-list", 2, "plugins.enabled", '["…", "…"]', None),
        ("[plugins]\nenabled = [\n 'a',\n 1,\n]\n", "config.not-text", 4, "plugins.enabled[2]", '"…"', None),
        ("[plugins.settings]\nx = 1\n", "config.not-a-table", 2, "plugins.settings.x", "[plugins.settings.x]", None),
        ("[rules]\nx = 1\n", "config.not-a-table", 2, "rules.x", "[rules.x]", None),
        ("[rules.x]\nseverity = 'eror'\n", "config.not-a-choice-nearest", 2, "rules.x.severity", "error, warning, info, off", "error"),
        ("[rules.x]\nmax = nan\n", "config.number-too-large", 2, "rules.x.max", "-9.2e18 … 9.2e18", None),
        ("[rules.x]\nmax = 1e400\n", "config.number-too-large", 2, "rules.x.max", "-9.2e18 … 9.2e18", None),
        ("[rules.x]\nmax = 9223372036854775808\n", "config.number-too-large", 2, "rules.x.max", "-9.2e18 … 9.2e18", None),
        ("[rules.x]\nmax = 2027-01-01\n", "config.not-a-scalar", 2, "rules.x.max", '"…", 1, 1.5, true', None),
        ("[checklist]\nitems = 1\n", "config.not-an-array-of-tables", 2, "checklist.items", "[[checklist.items]]", None),
        ("[[checklist.items]]\ntext = 'x'\n", "config.key-missing", 1, "checklist.items[1]", "mobilisation, workshops, draft", None),
        (
            "[[checklist.items]]\nphase='draft'\ntext = 'x'\n[[checklist.items]]\nphase = 'drafts'\ntext='y'\n",
            "config.not-a-choice-nearest", 5, "checklist.items[2].phase", "mobilisation, workshops, draft", "draft",
        ),
        ("[[checklist.items]]\nphase='draft'\ntext='x'\nid=' '\n", "config.empty-text", 4, "checklist.items[1].id", '"…"', None),
        ("[[checklist.items]]\nphase='draft'\ntext='x'\nid='+'\n", "config.bad-id", 4, "checklist.items[1].id", "a-z, 0-9, -, _, .", None),
        (
            "[[checklist.items]]\nphase='draft'\ntext='x'\nid='a'\n[[checklist.items]]\nphase='draft'\ntext='x'\nid='a'\n",
            "config.id-twice", 8, "checklist.items[2].id", '"…"', None,
        ),
    ],
)  # fmt: skip
def test_a_wrong_key_or_value_is_told_with_its_line(
    tmp_path: Path, text: str, key: str, line: int, where: str, allowed: str, nearest: str | None
) -> None:
    error = refused(tmp_path, text)
    assert error.key == key
    assert (error.values["line"], error.values["key"], error.values["allowed"]) == (line, where, allowed)
    assert error.values.get("nearest") == nearest


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("x = 1\nx = 2\n", "config.syntax-twice", 2),
        ("[ui]\n[ui]\n", "config.syntax-twice", 2),
        ("[ui]\nkeys = { a = '1', a = '2' }\n", "config.syntax-twice", 2),
        ('[ui]\ntheme = "x\n', "config.syntax-string", 2),
        ("[ui]\ntheme = 'x", "config.syntax-string", 2),
        ("[ui]\ntheme\n", "config.syntax-equals", 2),
        ("[ui]\ntheme = hk\n", "config.syntax-value", 2),
        ("[rules.x]\nfrom = 2026-02-31\n", "config.syntax-date", 2),
        ("[ui\n", "config.syntax", 1),
        ("a = 1\n\x00", "config.syntax", 2),
        ("a = " + "9" * 5000, "config.syntax-number", 1),
        ("\n\na = " + "[" * 500 + "]" * 500, "config.nested-too-deep", 3),
        ("a = " + "[" * 5000 + "]" * 5000, "config.nested-too-deep", 1),
        (b"# \xe5\n", "config.not-utf8", 1),
        (b"[ui]\n# bl\xe5b\xe6r\n", "config.not-utf8", 2),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(tmp_path: Path, text: str | bytes, key: str, line: int) -> None:
    error = refused(tmp_path, text)
    assert (error.key, error.values["line"]) == (key, line)


def test_settings_of_a_plugin_may_not_be_nested_without_end(tmp_path: Path) -> None:
    dotted = ".".join("a" * 200)
    assert refused(tmp_path, f"[plugins.settings.x]\n{dotted} = 1\n").key == "config.nested-too-deep"


@pytest.mark.parametrize("path", ["to  blanke", "hardt\u00a0mellomrom", "a\u030a", "smilefjes 🙂", "a'b"])
def test_a_path_may_be_written_as_people_write_paths(tmp_path: Path, path: str) -> None:
    assert read_config(written(tmp_path, f'[database]\npath = "{path}.db"\n')).database == tmp_path / f"{path}.db"


def test_a_file_with_a_byte_order_mark_and_windows_lines_is_read(tmp_path: Path) -> None:
    assert read_config(written(tmp_path, b"\xef\xbb\xbf[ui]\r\nlanguage = 'nn'\r\n")).language == "nn"


def test_the_line_is_right_in_a_file_with_a_byte_order_mark_and_windows_lines(tmp_path: Path) -> None:
    assert refused(tmp_path, b"\xef\xbb\xbf[ui]\r\n\r\nlanguage = 'x'\r\n").values["line"] == 3


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    assert refused(tmp_path, "#" * (SIZE_LIMIT + 1)).key == "config.too-large"


def test_a_file_that_others_can_write_to_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    path.chmod(0o666)
    with pytest.raises(ConfigError, match=r"config\.others-can-write"):
        read_config(path)


def test_a_directory_a_pipe_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, key in ((tmp_path, "config.not-a-file"), (tmp_path / "pipe", "config.not-a-file"), (tmp_path / "no", "config.missing-file")):
        with pytest.raises(ConfigError) as caught:
            read_config(path)
        assert caught.value.key == key


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    wrong = check_config(written(tmp_path, "[ui]\nlanguage = 'x'\n[databse]\n[rules.a]\nseverity = 'no'\n"))
    assert [each.values["line"] for each in wrong] == [2, 3, 5]
    assert check_config(written(tmp_path, "")) == ()


def test_the_file_is_looked_for_in_the_documented_order(tmp_path: Path) -> None:
    home, here, named = (tmp_path / name for name in ("home", "here", "named"))
    (home / ".config" / "omstilling").mkdir(parents=True)
    here.mkdir()
    named.mkdir()
    environ = {"HOME": str(home)}
    assert find_config(None, environ, here) is None
    own = written(home / ".config" / "omstilling", "")
    assert find_config(None, environ, here) == own
    local = written(here, "")
    assert find_config(None, environ, here) == local
    by_name = written(named, "")
    assert find_config(None, environ | {"OMSTILLING_CONFIG": str(by_name)}, here) == by_name
    assert find_config(here, environ | {"OMSTILLING_CONFIG": str(by_name)}, tmp_path) == local
    with pytest.raises(ConfigError, match=r"config\.missing-file"):
        find_config(Path("no.toml"), environ, here)
    with pytest.raises(ConfigError, match=r"config\.missing-file-named"):
        find_config(None, environ | {"OMSTILLING_CONFIG": "no.toml"}, here)


def test_a_new_file_names_every_table_that_there_is(tmp_path: Path) -> None:
    path = tmp_path / "omstilling.toml"
    write_new_config(path, language="en")
    assert all(f"[{table}" in path.read_text() for table in TREE)
