"""Our own Markdown documents read back: the same plan, or the plan as somebody has edited it in the document."""

from __future__ import annotations

from omstilling_tui.api import ImportResult, PluginContext
from omstilling_tui.text.translate import Translator

_LANGUAGES = ("nb", "nn")
_FORMAT = "omstilling-plan/1"


def recognises(text: str) -> bool:
    """Tell whether a text is a whole plan that this program has written: it ends in the plan's register."""
    return _language_of(text) is not None


def read(text: str, context: PluginContext) -> ImportResult:  # noqa: ARG001
    """Return the plan of a document that the program has written.

    Raises:
        DataError: A date, a number or a word in it can't be read.
    """
    from omstilling_tui.builtin.importers.markdown_own.assembly import assemble
    from omstilling_tui.builtin.importers.markdown_own.collecting import collect

    t = Translator(_language_of(text) or "nb")
    return assemble(collect(text, t), t)


def _language_of(text: str) -> str | None:
    lines = [line.rstrip() for line in text.splitlines() if line.startswith("## ") or _FORMAT in line]
    for language in _LANGUAGES:
        title = f"## {Translator(language)('documents.register')}"
        if title in lines and any(_FORMAT in line and not line.startswith(">") for line in lines[lines.index(title) :]):
            return language
    return None
