"""What a plugin's code hashes to: a change of one byte after it was enabled shows."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from importlib.machinery import PathFinder
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from omstilling_tui.hooks.index import Candidate
from omstilling_tui.hooks.trust import NotPlain, is_ours, others_can_write, read_plain, weak_place

FILE_LIMIT: Final = 1_000_000
_NOT_CODE: Final = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")


class Unsound(Exception):
    """A plugin that lies where somebody else could change it, or that can't be read.

    Attributes:
        key: The message's key.
        values: What the message names.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values


def read_source(candidate: Candidate) -> bytes:
    """Return the bytes of a single-file plugin, read once: what is looked at is what is run.

    Raises:
        Unsound: Somebody else could have put it there, or it can't be read.
    """
    try:
        if weak := weak_place(candidate.path.parent):
            raise Unsound("plugins.place-open", place=str(weak))
        source, facts = read_plain(candidate.path, FILE_LIMIT, links=False)
    except NotPlain:
        raise Unsound("plugins.unreadable", place=str(candidate.path), why=f"> {FILE_LIMIT} B") from None
    except OSError as error:
        raise Unsound("plugins.unreadable", place=str(candidate.path), why=error.strerror or type(error).__name__) from None
    if not is_ours(facts) or others_can_write(facts):
        raise Unsound("plugins.place-open", place=str(candidate.path))
    return source


def digest_of(candidate: Candidate, source: bytes = b"") -> str:
    """Return the SHA-256 of a plugin's code: of a single file's bytes, or of every file that its distribution has installed.

    Args:
        candidate: The plugin.
        source: A single file's bytes.
    """
    if candidate.kind == "file":
        return hashlib.sha256(source).hexdigest()
    whole = hashlib.sha256()
    for name, path in sorted(_files(candidate)):
        try:
            held = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError:
            held = "-"
        whole.update(f"{name}\0{held}\n".encode())
    return whole.hexdigest()


def entry_source(candidate: Candidate) -> bytes:
    """Return the source of the module that a package's entry point names, without importing it; empty when it can't be found."""
    names = candidate.entry.partition(":")[0].strip().split(".")
    package = _package_directory(candidate)
    if package is None:
        return b""
    inside = package.parent.joinpath(*names)
    for path in (inside.with_name(f"{inside.name}.py"), inside / "__init__.py"):
        if path.is_file():
            return path.read_bytes()[:FILE_LIMIT]
    return b""


def _files(candidate: Candidate) -> Iterator[tuple[str, Path]]:
    """The files of a package: those of its record, and its modules where they lie when they are somewhere else (an editable install)."""
    metadata = candidate.path
    record = metadata / "RECORD"
    if record.is_file():
        with record.open(encoding="utf-8", newline="") as file:
            names = [row[0] for row in csv.reader(file) if row]
        for name in names:
            if not name.endswith(".pyc") and not (Path(name).parent.name == metadata.name and Path(name).name in _NOT_CODE):
                yield name, metadata.parent / name
    if not record.is_file() or _is_editable(metadata):
        package = _package_directory(candidate)
        for path in package.rglob("*.py") if package else ():
            yield f"{package}/{path.relative_to(package)}" if package else "", path


def _is_editable(metadata: Path) -> bool:
    try:
        said = json.loads((metadata / "direct_url.json").read_text(encoding="utf-8"))
        return bool(said["dir_info"]["editable"])
    except (OSError, ValueError, LookupError, TypeError):
        return False


def _package_directory(candidate: Candidate) -> Path | None:
    """The directory of a package's top module, found without importing it; for a lone module, the path without its ending."""
    top = candidate.entry.partition(":")[0].strip().partition(".")[0]
    try:
        spec = PathFinder.find_spec(top, [str(candidate.path.parent)]) or find_spec(top)
    except (ImportError, ValueError):
        return None
    if spec is None:
        return None
    if spec.submodule_search_locations:
        return Path(next(iter(spec.submodule_search_locations)))
    return Path(spec.origin).with_suffix("") if spec.origin else None
