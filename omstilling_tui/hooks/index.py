"""Which plugins there are, found without importing any of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

GROUP: Final = "omstilling_tui"
OURSELVES: Final = "omstilling-tui"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A plugin that lies there, enabled or not.

    Attributes:
        id: The canonical name of the distribution, or the stem of the single file.
        path: The file, or the distribution's metadata directory.
        entry: A package's entry point, `omstilling_ssb` or `omstilling_ssb.plugin:Plugin`; empty when it has several.
        twins: Where others of the same id lie; with any of them neither is loaded.
    """

    id: str
    kind: Literal["package", "file"]
    version: str = ""
    path: Path
    entry: str = ""
    twins: tuple[Path, ...] = ()


def canonical(name: str) -> str:
    """Return a name as names are compared: lower case, with `-` for any run of `-`, `_` and `.`."""
    return re.sub(r"[-_.]+", "-", name).lower()


def find_candidates(directory: Path, paths: Sequence[str] | None = None) -> dict[str, Candidate]:
    """Return the plugins that lie in the environment and in the directory of single files, by id.

    Args:
        directory: The directory of single files; it need not be there.
        paths: Where distributions are looked for; Python's own path when not given.
    """
    found: dict[str, Candidate] = {}
    for each in (*_packages(sys.path if paths is None else paths), *_files(directory)):
        first = found.get(each.id)
        if first is None:
            found[each.id] = each
        else:
            found[each.id] = Candidate(
                id=first.id, kind=first.kind, version=first.version, path=first.path, entry=first.entry, twins=(*first.twins, each.path)
            )
    return found


def _packages(paths: Sequence[str]) -> Iterator[Candidate]:
    seen: set[Path] = set()
    for folder in dict.fromkeys(paths):
        for metadata in _metadata_directories(Path(folder)) if folder else ():
            real = metadata.resolve()  # some systems have one directory on the path under two names
            if real not in seen:
                seen.add(real)
                yield from _package(real)


def _metadata_directories(folder: Path) -> Iterator[Path]:
    """The metadata of distributions that name our group. Reading these few lines here spares the import of importlib.metadata."""
    try:
        names = sorted(each.name for each in folder.iterdir() if each.name.endswith((".dist-info", ".egg-info")))
    except OSError:
        return
    for name in names:
        try:
            text = (folder / name / "entry_points.txt").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        if re.search(rf"^\s*\[\s*{GROUP}\s*\]", text, re.MULTILINE):
            yield folder / name


def _package(metadata: Path) -> Iterator[Candidate]:
    from importlib.metadata import Distribution

    distribution = Distribution.at(metadata)
    id = canonical(distribution.metadata["Name"] or "")
    entries = [each.value for each in distribution.entry_points if each.group == GROUP]
    if id and id != OURSELVES and entries:
        version = distribution.metadata["Version"] or ""
        yield Candidate(id=id, kind="package", version=version, path=metadata, entry=entries[0] if len(entries) == 1 else "")


def _files(directory: Path) -> Iterator[Candidate]:
    try:
        names = sorted(each.name for each in directory.iterdir())
    except OSError:
        return
    for name in names:
        if re.fullmatch(r"[^\W\d_][\w\-]*\.py", name):
            yield Candidate(id=canonical(name[:-3]), kind="file", path=directory / name)
