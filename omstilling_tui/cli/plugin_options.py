"""Options that a plugin declares, as they are typed: `NAME=VALUE`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.words import nearest, spelled, unspelled
from omstilling_tui.errors import UsageError

if TYPE_CHECKING:
    from omstilling_tui.hooks.context import Option

_YES = ("yes", "ja", "true", "1")
_NO = ("no", "nei", "false", "0")


def read_options(declared: Sequence[Option], given: Iterable[str]) -> dict[str, Any]:
    """Return the options' values by name, defaults included.

    Raises:
        UsageError: An option that isn't declared, one that is required and missing, or a value that doesn't fit.
    """
    known = {option.name: option for option in declared}
    held = {option.name: option.default for option in declared if option.default is not None}
    for each in given:
        name, sign, text = each.removeprefix("--").partition("=")
        option = known.get(name) or known.get(unspelled(name)) or known.get(spelled(name))
        if option is None:
            near = nearest(name, known)
            raise UsageError("cli_publish.no-plugin-option", option=name[:40], near=near, known=", ".join(known) or "-")
        if not sign and option.kind != "boolean":
            raise UsageError("cli.needs-value", option=name, command="omstilling")
        held[option.name] = _value(option, text if sign else "yes")
    for option in declared:
        if option.required and option.name not in held:
            raise UsageError("cli.missing", parameter=option.name, command="omstilling")
    return held


def _value(option: Option, text: str) -> Any:
    match option.kind:
        case "boolean" if text.lower() in (*_YES, *_NO):
            return text.lower() in _YES
        case "integer" if text.lstrip("-").isdigit() and text.isascii():
            return int(text)
        case "choice" if text in option.choices:
            return text
        case "number":
            from omstilling_tui.text.numbers_typed import parse_number

            return parse_number(text)
        case "text" | "path" | "date" | "secret":
            return text
    allowed = ", ".join(option.choices) or option.kind
    raise UsageError("cli.bad-word", parameter=option.name, found=text[:40], allowed=allowed)
