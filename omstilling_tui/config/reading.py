"""The configuration file, read strictly."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from omstilling_tui.config.declared import TREE, Key, Tree
from omstilling_tui.config.faults import Fault, faults, spelled
from omstilling_tui.config.settings import Config, OwnItem, PluginConfig, RuleConfig
from omstilling_tui.errors import ConfigError
from omstilling_tui.hooks.trust import NotPlain, others_can_write, read_plain
from omstilling_tui.model.cleaning import clean_line

SIZE_LIMIT: Final = 256_000
LOCK_NAME: Final = "plugins.lock"


def read_config(path: Path) -> Config:
    """Return the configuration that a TOML file holds, defaults in the place of what it leaves out.

    Raises:
        ConfigError: The file can't be read, others can write to it, it isn't TOML, or a key is unknown, of another type or out of range;
            with file, line, key, what was found, what is allowed and the nearest match.
    """
    data, wrong = parsed(path)
    if wrong:
        raise wrong[0]
    return build(path, data)


def check_config(path: Path) -> tuple[ConfigError, ...]:
    """Return everything that is wrong with a configuration file, in the file's order."""
    try:
        return parsed(path)[1]
    except ConfigError as error:
        return (error,)


def parsed(path: Path) -> tuple[dict[str, Any], tuple[ConfigError, ...]]:
    """Return what a configuration file holds, and what is wrong with it.

    Raises:
        ConfigError: The file can't be read, others can write to it, or it isn't TOML.
    """
    text = read_text(path)
    data = parse(text, path)
    return data, tuple(error_of(fault, text, path) for fault in faults(data, TREE))


def error_of(fault: Fault, text: str, path: Path) -> ConfigError:
    """Return the error that tells of a fault, with the file, the line and the key."""
    from omstilling_tui.config.places import line_of

    return ConfigError(fault.key, file=str(path), line=line_of(text, fault.place), key=spelled(fault.place), **fault.values)


def read_text(path: Path) -> str:
    """Return a configuration file's text, without a byte order mark, its line ends as they stand.

    Raises:
        ConfigError: There is no such file, it isn't a plain one, is too large, isn't UTF-8, or others can write to it.
    """
    try:
        raw, facts = read_plain(path, SIZE_LIMIT)
    except FileNotFoundError:
        raise ConfigError("config.missing-file", file=str(path)) from None
    except NotPlain as error:
        if error.size is None:
            raise ConfigError("config.not-a-file", file=str(path)) from None
        raise ConfigError("config.too-large", file=str(path), found=error.size, allowed=SIZE_LIMIT) from None
    except OSError as error:
        raise ConfigError("config.unreadable", file=str(path), why=error.strerror or type(error).__name__) from None
    if others_can_write(facts):
        raise ConfigError("config.others-can-write", file=str(path))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError("config.not-utf8", file=str(path), line=raw.count(b"\n", 0, error.start) + 1) from None


def parse(text: str, path: Path) -> dict[str, Any]:
    """Return what TOML text holds.

    Raises:
        ConfigError: It isn't TOML, or is nested too deep.
    """
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ConfigError("config.nested-too-deep", file=str(path), line=_deepest_line(text), key="", found="…", allowed="16") from None
    except ValueError as error:
        said = str(error)
        match = re.search(r"at line (\d+)", said)
        line = int(match[1]) if match else _line_without_number(text, said)
        found = (text.splitlines() or [""])[min(line, text.count("\n") + 1) - 1 :][:1]
        raise ConfigError(_syntax_key(said), file=str(path), line=line, found=clean_line("".join(found)[:200])[:80]) from None


def _syntax_key(said: str) -> str:
    """Return the message for what tomllib says, which it says in English only."""
    for words, key in (
        ("Cannot overwrite|Cannot declare|Cannot mutate|Cannot redefine", "config.syntax-twice"),
        ("Duplicate inline table key", "config.syntax-twice"),
        (r"Unterminated string|Expected \"'\"|Illegal character '\\n'", "config.syntax-string"),
        ("Expected '=' after", "config.syntax-equals"),
        ("Invalid date", "config.syntax-date"),
        ("Invalid value", "config.syntax-value"),
        ("integer string", "config.syntax-number"),
    ):
        if re.search(words, said):
            return key
    return "config.syntax"


def _line_without_number(text: str, said: str) -> int:
    """Return the line of an error that tomllib gives none for: the end of the file, or a number of thousands of digits."""
    if "integer string" in said and (digits := re.search(r"\d{4000}", text)):
        return text.count("\n", 0, digits.start()) + 1
    return max(len(text.rstrip("\n").split("\n")), 1)


def _deepest_line(text: str) -> int:
    lines = text.split("\n")
    depths = [line.count("[") + line.count("{") for line in lines]
    return depths.index(max(depths)) + 1


def build(path: Path, data: Mapping[str, Any]) -> Config:
    """Return the configuration from checked data."""
    values = {spelled(place): value for place, value in _leaves(data, TREE)}
    folder = path.absolute().parent

    def place(key: str) -> Path:
        return folder / Path(values[key].strip()).expanduser()

    return Config(
        path=path.absolute(),
        database=place("database.path"),
        backups_directory=place("database.backups.directory"),
        backups_keep=values["database.backups.keep"],
        language=values["ui.language"],
        theme=values["ui.theme"],
        keys=dict(data.get("ui", {}).get("keys", {})),
        plugins=PluginConfig(
            directory=place("plugins.directory"),
            enabled=tuple(dict.fromkeys(each.strip() for each in values["plugins.enabled"])),
            scripts=place("plugins.scripts"),
            settings=data.get("plugins", {}).get("settings", {}),
            lock=folder / LOCK_NAME,
        ),
        rules={code: _rule(table) for code, table in data.get("rules", {}).items()},
        checklist=_items(data.get("checklist", {}).get("items", ())),
    )


def _leaves(data: Mapping[str, Any], tree: Tree, above: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """Every named key with its value or its default."""
    found: list[tuple[tuple[str, ...], Any]] = []
    for name, declared in tree.items():
        place = (*above, name)
        if not isinstance(declared, Key):
            found += _leaves(data.get(name, {}), declared, place)
        else:
            found.append((place, data.get(name, declared.default)))
    return found


def _rule(table: Mapping[str, Any]) -> RuleConfig:
    return RuleConfig(severity=table.get("severity"), parameters={name: value for name, value in table.items() if name != "severity"})


def _items(tables: Any) -> tuple[OwnItem, ...]:
    taken = {table["id"] for table in tables if "id" in table}
    items = []
    for table in tables:
        text = clean_line(table["text"])
        id = table.get("id") or _slug(text, taken)
        taken.add(id)
        items.append(OwnItem(id=id, phase=table["phase"], text=text, required=table.get("required", True)))
    return tuple(items)


def _slug(text: str, taken: set[str]) -> str:
    """Return an id made from a text, so that the same text has the same id whatever its place in the file."""
    plain = re.sub(r"[\W_]+", "-", text.lower()).strip("-")[:50].strip("-") or "item"
    slug, number = plain, 2
    while slug in taken:
        slug, number = f"{plain}-{number}", number + 1
    return slug
