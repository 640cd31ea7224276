"""The kinds of objects that plugins hand over, and what the program calls of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from omstilling_tui.hooks.context import Texts
from omstilling_tui.hooks.judging import ChecklistItem, Finding, Validator
from omstilling_tui.hooks.objects import (
    Command,
    CommandResult,
    Exporter,
    FetchResult,
    Importer,
    ImportResult,
    IndicatorSource,
    Panel,
    Series,
    Table,
)


@dataclass(frozen=True, slots=True)
class Call:
    """A callable of an object.

    Attributes:
        returns: The type that it must give back.
        seconds: How long it may take in the plugin process.
        slow_seconds: How long one of an object whose `cost` is `slow` may take; as `seconds` when 0.
    """

    returns: Any
    seconds: float
    slow_seconds: float = 0


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object.

    Attributes:
        hook: The hook that hands them over.
        type: Their dataclass.
        names: The names of one of them that nothing else of the kind may have.
        calls: Its callables.
    """

    hook: str
    type: type[Any]
    names: Callable[[Any], tuple[str, ...]]
    calls: Mapping[str, Call] = field(default_factory=dict)


VALIDATORS: Final = Kind(
    "register_validators", Validator, lambda each: tuple(each.codes), {"check": Call(tuple[Finding, ...], 0.5, slow_seconds=10)}
)
EXPORTERS: Final = Kind(
    "register_exporters",
    Exporter,
    lambda each: (each.format,),
    {"write": Call(None, 120), "can_export": Call(Texts | None, 5)},
)
SOURCES: Final = Kind(
    "register_indicator_sources",
    IndicatorSource,
    lambda each: (each.id,),
    {"fetch": Call(FetchResult, 60), "check": Call(None, 30), "discover": Call(tuple[Series, ...], 30)},
)
CHECKLIST_ITEMS: Final = Kind("register_checklist_items", ChecklistItem, lambda each: (each.id,), {"check": Call(bool, 0.5)})
IMPORTERS: Final = Kind("register_importers", Importer, lambda each: (each.format, *each.extensions), {"read": Call(ImportResult, 60)})
COMMANDS: Final = Kind("register_commands", Command, lambda each: (each.id,), {"run": Call(CommandResult, 60)})
PANELS: Final = Kind("register_panels", Panel, lambda each: (each.id,), {"render": Call(str | Table, 2)})

KINDS: Final = {each.hook: each for each in (VALIDATORS, EXPORTERS, SOURCES, CHECKLIST_ITEMS, IMPORTERS, COMMANDS, PANELS)}

HOOKS: Final[Mapping[str, Call]] = {
    "before_action": Call(tuple[Finding, ...], 2),
    "migrate_settings": Call(Mapping[str, Any], 5),
    "selfcheck": Call(tuple[Finding, ...], 10),
}
"""The hooks that answer with a value; those that aren't here nor in `KINDS` are events, which answer nothing."""

EVENT: Final = Call(None, 10)
REGISTER_SECONDS: Final = 5.0
LOAD_SECONDS: Final = 15.0
