"""The program's own export formats: Markdown, HTML, JSON and CSV."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO

from omstilling_tui.api import Document, Exporter, Option, PluginContext, hookimpl
from omstilling_tui.text.translate import Message

_DOCUMENTS = ("plan", "action-plan", "case-paper", "annual-report")


@hookimpl
def register_exporters(context: PluginContext) -> Sequence[Exporter]:  # noqa: ARG001
    """Give the four formats."""
    return (
        _exporter("markdown", ".md", "text/markdown; charset=utf-8", _markdown),
        _exporter("html", ".html", "text/html; charset=utf-8", _html),
        _exporter("json", ".json", "application/json", _json, documents=("plan",)),
        _exporter("csv", ".csv", "text/csv; charset=utf-8", _csv, documents=("plan",), options=_csv_options()),
    )


def _exporter(
    format: str,
    extension: str,
    media_type: str,
    text_of: Callable[[Document, Mapping[str, Any]], str],
    *,
    documents: tuple[str, ...] = _DOCUMENTS,
    options: tuple[Option, ...] = (),
) -> Exporter:
    def write(document: Document, file: BinaryIO, given: Mapping[str, Any], context: PluginContext) -> None:  # noqa: ARG001
        from omstilling_tui.builtin.exporters.public import public_document

        file.write(text_of(public_document(document) if document.public else document, given).encode())

    return Exporter(
        format=format,
        title=Message(f"exporting.format.{format}"),
        extension=extension,
        media_type=media_type,
        write=write,
        documents=documents,
        options=options,
    )


def _csv_options() -> tuple[Option, ...]:
    return (
        Option(name="delimiter", title=Message("exporting.option.delimiter"), kind="choice", default=";", choices=(";", ",", "\t")),
        Option(name="raw", title=Message("exporting.option.raw"), kind="boolean", default=False),
    )


def _markdown(document: Document, _options: Mapping[str, Any]) -> str:
    from omstilling_tui.builtin.exporters.content.documents import tree_of
    from omstilling_tui.builtin.exporters.markdown import to_markdown

    return to_markdown(tree_of(document, register=not document.public))


def _html(document: Document, _options: Mapping[str, Any]) -> str:
    from omstilling_tui.builtin.exporters.content.documents import tree_of
    from omstilling_tui.builtin.exporters.html import to_html

    return to_html(tree_of(document, register=False))


def _json(document: Document, _options: Mapping[str, Any]) -> str:
    from omstilling_tui.builtin.exporters.json import to_json

    return to_json(document)


def _csv(document: Document, options: Mapping[str, Any]) -> str:
    from omstilling_tui.builtin.exporters.csv import to_csv

    return to_csv(document, delimiter=str(options.get("delimiter") or ";"), raw=bool(options.get("raw")))
