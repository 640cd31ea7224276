"""What goes wrong in a plugin, told under its name."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from omstilling_tui.errors import OmstillingError, PluginError
from omstilling_tui.hooks.context import Texts
from omstilling_tui.hooks.judging import Finding
from omstilling_tui.model.cleaning import clean_line
from omstilling_tui.text.translate import Message, Translator

PLUGIN_FAILED: Final = "plugin-failed"
"""The code of the finding that says what could not be checked."""


class Malfunction(PluginError):
    """A plugin didn't do what its hook asks for: it raised, ended, hung or answered what it may not."""

    def __init__(self, key: str, /, *, plugin: str, **values: object) -> None:
        super().__init__(key, plugin=plugin, **values)
        self.plugin = plugin


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What could not be done because of a plugin.

    Attributes:
        plugin: The plugin's id.
        hook: What it was asked for: a hook's name, or what one of its objects was to do.
        reason: Why, in each language.
    """

    plugin: str
    hook: str
    reason: Texts

    def finding(self) -> Finding:
        """Return the finding that says that the plugin could not check."""
        return Finding(
            code=PLUGIN_FAILED,
            where="plan",
            severity="warning",
            message=Message("plugins.could-not-check", plugin=self.plugin, reason=self.reason),
            hint=Message("plugins.could-not-check-hint", plugin=self.plugin),
            plugin=self.plugin,
        )


def reason_of(error: OmstillingError) -> Texts:
    """Return why, in each language, from an error; one whose key the program doesn't know is given as it is."""
    if Translator().has(error.key):
        return Message(error.key, **error.values)
    return dict.fromkeys(("nb", "nn", "en"), clean_line(str(error))[:300])


def description(error: BaseException) -> dict[str, Any]:
    """Return what there is to know of an error that a plugin raised: type, text, what is missing, and the line that it came from."""
    own = str(Path(__file__).parents[1])
    places = [each for each in traceback.extract_tb(error.__traceback__) if not each.filename.startswith((own, "<"))]
    line = places[-1].lineno if places else 0
    file = Path(places[-1].filename).name if places else ""
    if isinstance(error, SyntaxError):
        line, file = error.lineno or 0, Path(error.filename or "").name
    missing = error.name or "" if isinstance(error, ModuleNotFoundError) else ""
    return {"type": type(error).__name__, "text": str(error)[:500], "file": file, "line": line or 0, "missing": missing}


def raised(plugin: str, told: Mapping[str, Any]) -> Malfunction:
    """Return the malfunction for an error that a plugin raised, from its description."""
    text, file, line = (told.get(name, "") for name in ("text", "file", "line"))
    what = clean_line(f"{told.get('type', '')}: {text}" if text else str(told.get("type", "")))[:300]
    if told.get("missing"):
        return Malfunction("plugins.needs-module", plugin=plugin, module=clean_line(str(told["missing"]))[:100])
    if file and isinstance(line, int) and line > 0:
        return Malfunction("plugins.raised-at", plugin=plugin, what=what, file=clean_line(str(file))[:100], line=str(line))
    return Malfunction("plugins.raised", plugin=plugin, what=what)
