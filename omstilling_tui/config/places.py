"""Where a key's value stands in a TOML text, for messages with line numbers and for edits that touch nothing else.

tomllib gives no positions and tomlkit keeps none; but a mark that is set in the place of the value, in a copy, and written out shows
the place exactly, since tomlkit writes all else as it stood.
"""

from __future__ import annotations

from typing import Any

from omstilling_tui.config.faults import Place

Span = tuple[int, int]
"""The first character of a value, and the one after its last."""


def span(text: str, place: Place) -> Span | None:
    """Return where a value stands in the text, or None when it can't be told (a table, a file that tomlkit can't read)."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    mark = _unused_number(text)
    try:
        document: Any = tomlkit.parse(text)
        holder = document
        for each in place[:-1]:
            holder = holder[each]
        holder[place[-1]] = int(mark)
        before, found, after = tomlkit.dumps(document).partition(mark)
    except (TOMLKitError, LookupError, TypeError, ValueError, RecursionError):
        return None
    if not found or not text.startswith(before) or not text.endswith(after):
        return None
    return len(before), len(text) - len(after)


def header_end(text: str, place: Place) -> int | None:
    """Return where the header line `[…]` of a table ends, its newline left out, or None when it has none."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    mark = _unused_number(text)
    try:
        document: Any = tomlkit.parse(text)
        table = document
        for each in place:
            table = table[each]
        table.comment(mark)
        before, found, _ = tomlkit.dumps(document).partition(f"# {mark}")
    except (TOMLKitError, LookupError, AttributeError, TypeError, ValueError, RecursionError):
        return None
    if not found or not text.startswith(before.rstrip(" ")) or "[" not in before.rpartition("\n")[2]:
        return None
    end = text.find("\n", len(before.rstrip(" ")))
    return len(text) if end < 0 else end


def line_of(text: str, place: Place) -> int:
    """Return the line, from 1, on which the value or the table at a place begins; the nearest that can be told."""
    for upto in range(len(place), 0, -1):
        found = span(text, place[:upto]) if not _is_table(text, place[:upto]) else None
        start = found[0] if found else header_end(text, place[:upto])
        if start is not None:
            return text.count("\n", 0, start) + 1
    names = [each for each in place if isinstance(each, str)]
    at = text.find(names[-1]) if names else 0
    return text.count("\n", 0, max(at, 0)) + 1


def _is_table(text: str, place: Place) -> bool:
    import tomllib

    here: Any = tomllib.loads(text)
    for each in place:
        here = here[each]
    return isinstance(here, dict) and header_end(text, place) is not None


def _unused_number(text: str) -> str:
    mark = 7_300_000_000_000_001
    while str(mark) in text:
        mark += 1
    return str(mark)
