"""Changes of the configuration file that touch nothing but the value changed."""

from __future__ import annotations

import contextlib
import copy
import os
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from omstilling_tui.config.declared import TREE, Holds, Key, declared_at
from omstilling_tui.config.faults import Fault, faults, spelled, value_faults
from omstilling_tui.config.places import header_end, span
from omstilling_tui.config.reading import parsed, read_text
from omstilling_tui.config.showing import split_key
from omstilling_tui.errors import ConfigError


def set_value(path: Path, key: str, value: str) -> None:
    """Set a key to a value that is given as text, which is read by the key's own type; all else in the file stays byte for byte.

    Args:
        path: The configuration file.
        key: A key with dots: `ui.language`, `rules.focus-area-count.max`.
        value: As on a command line: `nn`, `14`, `true`, `omstilling-docx, naering`.

    Raises:
        ConfigError: The configuration can't be used, there is no such key, the value doesn't fit it, or the file can't be written.
    """
    place = split_key(path, key)
    declared = declared_at(place)
    if not isinstance(declared, Key) or (declared.holds is Holds.TABLE and len(place) < 4) or declared.holds is Holds.ITEMS:
        raise ConfigError("config.not-settable", file=str(path), line=0, key=spelled(place))
    if declared.holds is Holds.TABLE:
        declared = Key(Holds.SCALAR)
    typed = _typed(value, declared)
    wrong = next(value_faults(typed, declared, place), None)
    if wrong:
        raise _given(wrong, path)
    put_value(path, place, typed)


def put_value(path: Path, place: tuple[str, ...], value: str | int | float | bool | list[str]) -> None:
    """Set the value at a place in the file; all else in the file stays byte for byte.

    Raises:
        ConfigError: The configuration can't be used, or the file can't be written.
    """
    data, wrong = parsed(path)
    if wrong:
        raise wrong[0]
    text = read_text(path)
    wanted = _with(data, place, value)
    if (bad := next(faults(wanted, TREE), None)) is not None:
        raise _given(bad, path)
    new = next((each for each in _proposals(text, data, place, _toml(value)) if _says(each, wanted)), None)
    if new is None:
        raise ConfigError("config.cannot-edit", file=str(path), line=0, key=spelled(place))
    if new != text:
        _replace(path, text, new)


def _given(fault: Fault, path: Path) -> ConfigError:
    """Return the error for a value that was given, not read."""
    named: dict[str, object] = {"found": "", "allowed": "", **fault.values}
    return ConfigError("config.bad-value", file=str(path), line=0, key=spelled(fault.place), **named)


def _typed(value: str, key: Key) -> Any:
    """Return a value given as text as its key's type has it; text that can't be read so stays text, and is refused as such."""
    text = value.strip()
    if key.holds in (Holds.TEXT, Holds.PATH, Holds.CHOICE):
        return text
    if key.holds is Holds.NAMES and not text.startswith("["):
        return [each.strip() for each in text.split(",") if each.strip()]
    with contextlib.suppress(ValueError, RecursionError):
        read = tomllib.loads(f"value = {text}\n")
        if set(read) == {"value"}:
            return read["value"]
    return text


def _toml(value: str | int | float | bool | list[str]) -> str:
    import tomlkit

    return tomlkit.item(value).as_string()


def _with(data: dict[str, Any], place: tuple[str, ...], value: object) -> dict[str, Any]:
    changed = copy.deepcopy(data)
    here = changed
    for name in place[:-1]:
        here = here.setdefault(name, {})
    here[place[-1]] = value
    return changed


def _says(text: str, wanted: dict[str, Any]) -> bool:
    """Tell whether a text holds exactly what is wanted."""
    try:
        return tomllib.loads(text) == wanted
    except (ValueError, RecursionError):
        return False


def _proposals(text: str, data: dict[str, Any], place: tuple[str, ...], value: str) -> Iterator[str]:
    """Go through the texts that may hold the change, the one that a person would write first.

    TOML can say one thing in several ways, and what may be added where depends on how the rest is said; so each proposal is read again
    before it is used.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    if found := span(text, place) if _holds(data, place) else None:
        yield text[: found[0]] + value + text[found[1] :]
    for depth in range(len(place) - 1, 0, -1):
        table, rest = place[:depth], place[depth:]
        if not _holds(data, table):
            continue
        if len(rest) > 1 and header_end(text, table) is not None:
            yield _with_table(text, place, value, newline)
        line = f"{_dotted(rest)} = {value}"
        for end in _ends(text, data, table):
            yield _with_line(text, end, line, newline)
            yield _with_line(text, end, f"{_dotted(place)} = {value}", newline)
        if inline := _inline(text, data, table, line):
            yield inline
        break
    yield _with_table(text, place, value, newline)


def _holds(data: dict[str, Any], place: tuple[str, ...]) -> bool:
    here: Any = data
    for name in place:
        if not isinstance(here, dict) or name not in here:
            return False
        here = here[name]
    return True


def _dotted(place: tuple[str, ...]) -> str:
    import tomlkit

    return ".".join(tomlkit.key(name).as_string() for name in place)


def _ends(text: str, data: dict[str, Any], table: tuple[str, ...]) -> Iterator[int]:
    """Go through the places in the text after which a line of the table may stand: after its last value, after its header."""
    held: Any = data
    for name in table:
        held = held[name]
    spans = [found for name, value in held.items() if not _is_block(value) and (found := span(text, (*table, name)))]
    if spans:
        end = text.find("\n", max(end for _, end in spans))
        yield len(text) if end < 0 else end
    if (end := header_end(text, table) or -1) >= 0:
        yield end


def _is_block(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(each, dict) for each in value)


def _with_line(text: str, end: int, line: str, newline: str) -> str:
    """Put a line after the one that ends at a place in the text."""
    if end == len(text):
        return f"{text}{newline}{line}"
    return f"{text[: end + 1]}{line}{newline}{text[end + 1 :]}"


def _with_table(text: str, place: tuple[str, ...], value: str, newline: str) -> str:
    """Put a table of its own at the end."""
    gap = "" if not text or text.endswith(("\n\n", "\r\n\r\n")) else newline if text.endswith("\n") else newline * 2
    return f"{text}{gap}[{_dotted(place[:-1])}]{newline}{_dotted(place[-1:])} = {value}{newline}"


def _inline(text: str, data: dict[str, Any], table: tuple[str, ...], line: str) -> str | None:
    """Put a key into a table that stands in braces."""
    found = span(text, table)
    if not found or text[found[1] - 1] != "}":
        return None
    held: Any = data
    for name in table:
        held = held[name]
    inside = text[found[0] : found[1] - 1]
    kept = inside.rstrip()
    joint = ", " if held else " "
    return f"{text[: found[0]]}{kept}{joint}{line} }}{text[found[1] :]}"


def _replace(path: Path, old: str, new: str) -> None:
    """Write the file anew beside itself and put it in its place, with its mode and its byte order mark."""
    real = path.resolve()
    try:
        raw, facts = real.read_bytes(), real.stat()
        if raw.decode("utf-8-sig") != old:
            raise ConfigError("config.changed-meanwhile", file=str(path))
        mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
        descriptor, name = tempfile.mkstemp(prefix=".omstilling-", suffix=".tmp", dir=real.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(mark + new.encode())
                os.fchmod(file.fileno(), facts.st_mode & 0o7777)
                with contextlib.suppress(PermissionError):
                    os.fchown(file.fileno(), facts.st_uid, facts.st_gid)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(real)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ConfigError("config.cannot-write", file=str(path), why=error.strerror or type(error).__name__) from None
