"""The built-in import formats: plan documents in Markdown, and the program's own JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from omstilling_tui.api import Importer, ImportResult, PluginContext, hookimpl
from omstilling_tui.text.translate import Message


@hookimpl
def register_importers(context: PluginContext) -> Sequence[Importer]:
    """Give the importers of Markdown and JSON."""
    del context
    return (
        Importer(format="markdown", title=Message("importing.markdown"), extensions=(".md", ".markdown"), read=_read_markdown),
        Importer(format="json", title=Message("importing.json"), extensions=(".json",), read=_read_json),
    )


def _read_markdown(path: Path, context: PluginContext) -> ImportResult:
    from omstilling_tui.builtin.importers.markdown.reading import read

    return read(path, context)


def _read_json(path: Path, context: PluginContext) -> ImportResult:
    from omstilling_tui.builtin.importers.json import read

    return read(path, context)
