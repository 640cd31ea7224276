"""The whole configuration as it holds, with where each value comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from omstilling_tui.config.declared import ANY, TREE, Holds, Key, Tree, declared_at
from omstilling_tui.config.faults import spelled, unknown
from omstilling_tui.config.reading import parsed, read_text
from omstilling_tui.errors import ConfigError


@dataclass(frozen=True, slots=True, kw_only=True)
class Effective:
    """A value that holds.

    Attributes:
        key: Its key, with dots.
        value: As in TOML: text, number, boolean, list or table.
        source: Whether the file says so, or it is the default.
        line: The line in the file, 0 for a default.
    """

    key: str
    value: Any
    source: Literal["file", "default"]
    line: int = 0


def show_config(path: Path) -> tuple[Effective, ...]:
    """Return every value that holds, defaults included, in the order of the documentation.

    Raises:
        ConfigError: The configuration can't be used.
    """
    from omstilling_tui.config.places import line_of

    data, wrong = parsed(path)
    if wrong:
        raise wrong[0]
    text = read_text(path)
    return tuple(
        Effective(key=spelled(place), value=value, source="file", line=line_of(text, place))
        if given
        else Effective(key=spelled(place), value=value, source="default")
        for place, value, given in _values(data, TREE)
    )


def _values(data: Mapping[str, Any], tree: Tree, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any, bool]]:
    others = [name for name in data if name not in tree]
    for name in [*(each for each in tree if each != ANY), *others]:
        declared = tree.get(name) or tree[ANY]
        place = (*above, name)
        if not isinstance(declared, Key):
            yield from _values(data.get(name, {}), declared, place)
        elif declared.holds is Holds.TABLE:
            yield from ((((*place, each), value, True)) for each, value in data[name].items())
        elif declared.holds is Holds.ITEMS:
            for number, item in enumerate(data.get(name, ())):
                yield from (((*place, number, each), value, True) for each, value in item.items())
        elif name in data:
            yield place, data[name], True
        elif declared.default is not None:
            yield place, list(declared.default) if isinstance(declared.default, tuple) else declared.default, False


def get_value(path: Path, key: str) -> Any:
    """Return the value that holds at a key with dots; a table for a key that names one, None when nothing is set.

    Raises:
        ConfigError: The configuration can't be used, or there is no such key (with the nearest one).
    """
    data, wrong = parsed(path)
    if wrong:
        raise wrong[0]
    place = split_key(path, key)
    here: Any = data
    for name in place:
        here = here.get(name, {}) if isinstance(here, dict) else {}
    declared = declared_at(place)
    if isinstance(declared, Key) and here == {} and declared.holds is not Holds.TABLE:
        return list(declared.default) if isinstance(declared.default, tuple) else declared.default
    return here


def split_key(path: Path, key: str) -> tuple[str, ...]:
    """Return the names of a key with dots, quoted names included.

    Raises:
        ConfigError: It isn't a key, or names something that the configuration doesn't know (with the nearest that it does).
    """
    names = _names(key)
    for upto in range(1, len(names) + 1):
        if declared_at(names[:upto]) is None:
            above = declared_at(names[: upto - 1])
            known = [each for each in above if each != ANY] if above and not isinstance(above, Key) else []
            fault = unknown(names[:upto], known)
            raise ConfigError(
                fault.key.replace("unknown-key", "unknown-key-given"), file=str(path), line=0, key=spelled(names), **fault.values
            )
    if not names:
        raise ConfigError("config.unknown-key-given", file=str(path), line=0, key=key[:80], allowed=", ".join(TREE))
    return names


def _names(key: str) -> tuple[str, ...]:
    """Split a key by TOML's own rules: what stands in quotes may hold dots."""
    import tomllib

    if not key.strip() or "\n" in key or len(key) > 300:
        return ()
    try:
        here: Any = tomllib.loads(f"{key} = 0")
    except (tomllib.TOMLDecodeError, RecursionError):
        return ()
    names = []
    while isinstance(here, dict):
        if len(here) != 1:
            return ()
        [(name, here)] = here.items()
        names.append(name)
    return tuple(names) if len(names) <= 16 else ()
