"""What is wrong with a configuration that is TOML, key by key."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from omstilling_tui.config.declared import ANY, ITEM, Holds, Key, Tree
from omstilling_tui.model.cleaning import clean_line, printable

Place = tuple[str | int, ...]
"""Names, and places in arrays from 0, from the top of the file down to a value."""

_TEXT_LIMIT: Final = 2000
_DEPTH_LIMIT: Final = 16
_INTEGERS: Final = 2**63
_ID: Final = re.compile(r"[^\W_][\w.\-]{0,59}")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: a message's key, where it is, and what the message names."""

    key: str
    place: Place
    values: Mapping[str, object] = field(default_factory=dict)


def spelled(place: Place) -> str:
    """Return a place as people write it: `rules.focus-area-count.max`, `plugins.enabled[2]` (from 1)."""
    text = ""
    for each in place:
        if isinstance(each, int):
            text += f"[{each + 1}]"
        else:
            name = each if re.fullmatch(r"[\w\-]+", each) else f'"{clean_line(each)[:60]}"'
            text += f".{name}" if text else name
    return text


def literal(found: object) -> str:
    """Return what was found, as TOML would spell it, shortened to fit a message."""
    match found:
        case bool():
            return str(found).lower()
        case str():
            return f'"{clean_line(found[:80])}"'
        case list():
            return "[…]" if found else "[]"
        case dict():
            return "{…}" if found else "{}"
        case int() if abs(found) >= _INTEGERS:
            return "…"
        case _:
            return str(found)


def nearest(name: str, known: object) -> str:
    """Return the known word that is most like another, or an empty text when none is."""
    words = [str(each) for each in known] if isinstance(known, Mapping | list | tuple | set | frozenset) else []
    close = difflib.get_close_matches(name.lower()[:100], words, 1, 0.55)
    return close[0] if close else ""


def unknown(place: Place, known: list[str]) -> Fault:
    """Return the fault of a name that isn't known, with the nearest one that is."""
    close = nearest(str(place[-1]), known)
    named = {"allowed": ", ".join(known)} | ({"nearest": close} if close else {})
    return Fault("config.unknown-key-nearest" if close else "config.unknown-key", place, named)


def faults(data: Mapping[str, Any], tree: Tree, above: Place = ()) -> Iterator[Fault]:
    """Go through everything that is wrong in a table, in the file's order."""
    for name, found in data.items():
        place = (*above, name)
        declared = tree.get(name) or tree.get(ANY)
        if declared is None:
            yield unknown(place, [each for each in tree if each != ANY])
        elif isinstance(declared, Key):
            yield from value_faults(found, declared, place)
        elif not isinstance(found, dict):
            yield Fault("config.not-a-table", place, {"found": literal(found), "allowed": f"[{spelled(place)}]"})
        else:
            yield from faults(found, declared, place)


def value_faults(found: object, key: Key, place: Place) -> Iterator[Fault]:
    """Go through everything that is wrong with the value of a key."""
    match key.holds:
        case Holds.TEXT | Holds.PATH:
            yield from _text_faults(found, key.holds, place)
        case Holds.CHOICE:
            if found not in key.choices:
                close = nearest(found, key.choices) if isinstance(found, str) else ""
                named = {"found": literal(found), "allowed": ", ".join(key.choices)} | ({"nearest": close} if close else {})
                yield Fault("config.not-a-choice-nearest" if close else "config.not-a-choice", place, named)
        case Holds.INTEGER:
            whole = isinstance(found, int) and not isinstance(found, bool)
            if not isinstance(found, int) or not whole or not key.minimum <= found <= key.maximum:
                range_ = {"minimum": key.minimum, "maximum": key.maximum, "allowed": f"{key.minimum}-{key.maximum}"}
                yield Fault("config.not-in-range" if whole else "config.not-an-integer", place, {"found": literal(found)} | range_)
        case Holds.BOOLEAN:
            if not isinstance(found, bool):
                yield Fault("config.not-a-boolean", place, {"found": literal(found), "allowed": "true, false"})
        case Holds.NAMES:
            yield from _names_faults(found, place)
        case Holds.SCALAR:
            yield from _scalar_faults(found, place)
        case Holds.TABLE:
            yield from _table_faults(found, place)
        case Holds.ITEMS:
            yield from _items_faults(found, place)


def _text_faults(found: object, holds: Holds, place: Place) -> Iterator[Fault]:
    if not isinstance(found, str):
        yield Fault("config.not-text", place, {"found": literal(found), "allowed": '"…"'})
    elif not found.strip():
        yield Fault("config.empty-text", place, {"found": literal(found), "allowed": '"…"'})
    elif len(found) > _TEXT_LIMIT:
        yield Fault("config.text-too-long", place, {"found": str(len(found)), "allowed": str(_TEXT_LIMIT)})
    elif printable(found) != found or any(each in found for each in "\t\n"):
        yield Fault("config.control-characters", place, {"found": literal(found), "allowed": '"…"'})
    elif holds is Holds.PATH and re.match(r"\$|%\w+%|~[^/]", found):
        yield Fault("config.variable-in-path", place, {"found": literal(found), "allowed": '"~/…"'})


def _names_faults(found: object, place: Place) -> Iterator[Fault]:
    if not isinstance(found, list):
        yield Fault("config.not-a-list", place, {"found": literal(found), "allowed": '["…", "…"]'})
        return
    for number, each in enumerate(found):
        yield from _text_faults(each, Holds.TEXT, (*place, number))


def _scalar_faults(found: object, place: Place) -> Iterator[Fault]:
    if isinstance(found, str):
        if found:
            yield from _text_faults(found, Holds.TEXT, place)
    elif not isinstance(found, bool | int | float):
        yield Fault("config.not-a-scalar", place, {"found": literal(found), "allowed": '"…", 1, 1.5, true'})
    elif (isinstance(found, float) and not math.isfinite(found)) or (isinstance(found, int) and abs(found) >= _INTEGERS):
        yield Fault("config.number-too-large", place, {"found": literal(found), "allowed": "-9.2e18 … 9.2e18"})


def _table_faults(found: object, place: Place) -> Iterator[Fault]:
    if not isinstance(found, dict):
        yield Fault("config.not-a-table", place, {"found": literal(found), "allowed": f"[{spelled(place)}]"})
        return
    waiting: list[tuple[object, Place]] = [(found, place)]
    while waiting:
        here, at = waiting.pop()
        if len(at) - len(place) > _DEPTH_LIMIT:
            yield Fault("config.nested-too-deep", place, {"found": "…", "allowed": str(_DEPTH_LIMIT)})
            return
        pairs = here.items() if isinstance(here, dict) else enumerate(here) if isinstance(here, list) else ()
        waiting += [(each, (*at, name)) for name, each in pairs]


def _items_faults(found: object, place: Place) -> Iterator[Fault]:
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        yield Fault("config.not-an-array-of-tables", place, {"found": literal(found), "allowed": f"[[{spelled(place)}]]"})
        return
    seen: set[object] = set()
    for number, item in enumerate(found):
        at = (*place, number)
        wrong = list(faults(item, ITEM, at))
        yield from wrong
        for name, key in ITEM.items():
            if key.required and name not in item:
                yield Fault("config.key-missing", at, {"missing": name, "allowed": ", ".join(key.choices) or '"…"'})
        if wrong or "id" not in item:
            continue
        if not _ID.fullmatch(item["id"]):
            yield Fault("config.bad-id", (*at, "id"), {"found": literal(item["id"]), "allowed": "a-z, 0-9, -, _, ."})
        elif item["id"] in seen:
            yield Fault("config.id-twice", (*at, "id"), {"found": literal(item["id"]), "allowed": '"…"'})
        seen.add(item["id"])
