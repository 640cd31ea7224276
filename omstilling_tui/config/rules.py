"""The rules' tables in the configuration, held against the rules that there are."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from omstilling_tui.config.faults import Fault, literal, unknown
from omstilling_tui.config.reading import error_of, read_text
from omstilling_tui.config.settings import Config
from omstilling_tui.errors import ConfigError

if TYPE_CHECKING:
    from omstilling_tui.hooks.judging import CodeDoc

Value = int | float | str | bool


def check_rules(config: Config, codes: Mapping[str, CodeDoc]) -> tuple[ConfigError, ...]:
    """Return what is wrong with the rules' tables: codes that no rule gives, parameters that a rule doesn't have or of another type.

    Args:
        config: The configuration.
        codes: Every code that the built-in rules and the plugins' give, with its documentation.
    """
    wrong = list(_rule_faults(config, codes))
    if not wrong:
        return ()
    text = read_text(config.path)
    return tuple(error_of(fault, text, config.path) for fault in wrong)


def _rule_faults(config: Config, codes: Mapping[str, CodeDoc]) -> Iterator[Fault]:
    for code, rule in config.rules.items():
        if code not in codes:
            fault = unknown(("rules", code), list(codes))
            yield Fault(fault.key.replace("unknown-key", "unknown-rule"), fault.place, fault.values)
            continue
        declared = codes[code].parameters
        for name, value in rule.parameters.items():
            place = ("rules", code, name)
            if name not in declared:
                yield unknown(place, ["severity", *declared])
            elif not _fits(value, declared[name]):
                allowed = literal(declared[name])
                yield Fault("config.wrong-parameter", place, {"found": literal(value), "allowed": allowed})


def _fits(value: object, default: Value) -> bool:
    """Tell whether a value is of the same type as a parameter's default: a whole number where one stands, any number for a decimal."""
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if isinstance(default, float):
        return isinstance(value, int | float) and math.isfinite(value)
    if isinstance(default, int):
        return isinstance(value, int) and value >= 0
    return isinstance(value, str)
