"""`omstilling export`: the plan as a document or as data."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omstilling_tui.cli.grammar import argument, option
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.tables import print_table
from omstilling_tui.cli.types import Whole, Word
from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import DataError, UsageError

if TYPE_CHECKING:
    from omstilling_tui.hooks.objects import Exporter
    from omstilling_tui.hooks.plugins import Provided
    from omstilling_tui.workbench.bench import Workbench

DOCUMENTS = ("plan", "action-plan", "case-paper", "annual-report")


@make_command("export")
@argument("format", required=False)
@option("-o", "--output", "target", metavar="FILE|-")
@option("--list", "listed", is_flag=True)
@option("--document", metavar="|".join(DOCUMENTS), type=Word(*DOCUMENTS), default="plan")
@option("--plan-version", metavar="N", type=Whole(1, 1_000_000))
@option("--year", metavar="YEAR", type=Whole(1900, 2200))
@option("--public", is_flag=True)
@option("--option", "options", metavar="NAME=VALUE", multiple=True)
def command(
    invocation: Invocation,
    *,
    format: str | None,
    target: str | None,
    listed: bool,
    document: str,
    plan_version: int | None,
    year: int | None,
    public: bool,
    options: tuple[str, ...],
) -> None:
    """Write a document; `schema` writes the JSON Schema of `export json`, and needs no programme."""
    if format == "schema" and not listed:
        _write_schema(invocation, target)
        return
    with invocation.bench() as bench:
        if listed or format is None:
            if format is None and not listed:
                raise UsageError("cli_publish.which-format", known=", ".join(_formats(bench)))
            _list_formats(invocation, bench)
            return
        exporter = _exporter(bench, format)
        given = {"document": document, "version": plan_version, "year": year, "public": public, "options": _options(exporter, options)}
        _write(invocation, bench, exporter, target, given)


def _formats(bench: Workbench) -> dict[str, Provided[Exporter]]:
    from omstilling_tui.workbench.exporting import formats

    return {provided.item.format: provided for provided in formats(bench)}


def _list_formats(invocation: Invocation, bench: Workbench) -> None:
    found = _formats(bench).values()
    translate = invocation.translate
    if invocation.wants_json:
        rows = [
            {
                "format": each.item.format,
                "title": translate.pick(each.item.title),
                "extension": each.item.extension,
                "documents": list(each.item.documents),
                "plugin": each.plugin,
            }
            for each in found
        ]
        invocation.output.json({"formats": rows})
        return
    head = [translate(f"cli_publish.{name}") for name in ("format", "title", "documents", "plugin")]
    rows_told = [(each.item.format, translate.pick(each.item.title), ", ".join(each.item.documents), each.plugin) for each in found]
    print_table(invocation.output, head, rows_told)


def _exporter(bench: Workbench, format: str) -> Exporter:
    found = _formats(bench)
    if format not in found:
        near = nearest(format, found)
        raise UsageError(
            "cli_publish.no-format-near" if near else "cli_publish.no-format", format=format[:40], near=near, known=", ".join(found)
        )
    return found[format].item


def _options(exporter: Exporter, given: tuple[str, ...]) -> dict[str, Any]:
    from omstilling_tui.cli.plugin_options import read_options

    return read_options(exporter.options, given)


def _write(invocation: Invocation, bench: Workbench, exporter: Exporter, target: str | None, given: dict[str, Any]) -> None:
    from omstilling_tui.workbench.exporting import export

    if target == "-":
        buffer = io.BytesIO()
        export(bench, exporter.format, buffer, **given)
        write_bytes(invocation, buffer.getvalue())
        return
    path = invocation.cwd() / (Path(target) if target else Path(_file_name(bench, exporter, given["document"])))
    if path.is_dir():
        path /= _file_name(bench, exporter, given["document"])
    result = export(bench, exporter.format, path, **given)
    if invocation.wants_json:
        invocation.output.json({"path": str(result.path), "sha256": result.sha256})
    else:
        invocation.output.print(str(result.path))


def _file_name(bench: Workbench, exporter: Exporter, document: str) -> str:
    """A file's name from the programme's: letters, digits and `-`, never a path."""
    from omstilling_tui.cli.file_names import slug

    return f"{slug(bench.plan.programme.name) or 'omstilling'}-{document}{exporter.extension}"


def _write_schema(invocation: Invocation, target: str | None) -> None:
    from omstilling_tui.model.document import encode, schema

    text = encode(schema())
    if target in (None, "-"):
        write_bytes(invocation, text.encode())
        return
    assert target
    try:
        (invocation.cwd() / target).write_text(text, encoding="utf-8")
    except OSError as error:
        raise DataError("cli_publish.cannot-write", path=target, reason=error.strerror or type(error).__name__) from None


def write_bytes(invocation: Invocation, content: bytes) -> None:
    """Write a document to stdout, byte for byte."""
    stdout = invocation.output.stdout
    stdout.flush()
    binary = getattr(stdout, "buffer", None)
    if binary is None:
        stdout.write(content.decode("utf-8", "replace"))
    else:
        binary.write(content)
        binary.flush()
    if stdout is sys.stdout and invocation.output.terminal and not content.endswith(b"\n"):
        stdout.write("\n")
