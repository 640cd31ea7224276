"""`plugins.lock`: which code was enabled, by its hash, in a file beside the configuration."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from omstilling_tui.hooks.index import canonical
from omstilling_tui.hooks.trust import others_can_write

_HEAD: Final = "# Written by `omstilling plugins enable`: the hash of each plugin's code when it was enabled.\n"
_LIMIT: Final = 256_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """What was enabled.

    Attributes:
        sha256: The hash of the code.
        provides: The names of the hooks that it implements.
    """

    sha256: str
    version: str = ""
    provides: tuple[str, ...] = ()


def read_lock(path: Path) -> Mapping[str, Pin] | None:
    """Return what was enabled, by id; empty when there is no file, None when it can't be used, so that nothing counts as enabled."""
    try:
        if path.stat().st_size > _LIMIT or others_can_write(path.stat()):
            return None
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            canonical(id): Pin(sha256=str(each["sha256"]), version=str(each.get("version", "")), provides=tuple(each.get("provides", ())))
            for id, each in data.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def write_pin(path: Path, id: str, pin: Pin | None) -> None:
    """Write, or take out with None, what one plugin is pinned to; the file is replaced whole, readable by its owner alone.

    Raises:
        OSError: It can't be written.
    """
    pins = {**(read_lock(path) or {}), id: pin}
    text = _HEAD + "".join(_table(name, each) for name, each in sorted(pins.items()) if each)
    descriptor, name = tempfile.mkstemp(prefix=".omstilling-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _table(id: str, pin: Pin) -> str:
    provides = ", ".join(f'"{each}"' for each in pin.provides)
    return f'\n["{id}"]\nversion = "{_plain(pin.version)}"\nsha256 = "{_plain(pin.sha256)}"\nprovides = [{provides}]\n'


def _plain(text: str) -> str:
    return "".join(each for each in text if each.isalnum() or each in ".+-_!")
