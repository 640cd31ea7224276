"""Writing a document to a file from the screen: what, as what, where to, and whether persons may be named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from omstilling_tui.hooks.objects import Exporter
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.folding import fold
from omstilling_tui.tui.text import fit
from omstilling_tui.tui.widgets.ask_bar import Answer
from omstilling_tui.tui.widgets.lines import Line, Lines
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.exporting import export, formats

if TYPE_CHECKING:
    from omstilling_tui.tui.screens.decisions.screen import DecisionsScreen


async def offer(screen: DecisionsScreen) -> None:
    """Show every document in every format that can write it."""
    found = await screen.ask_bench(_exporters)
    if found is not None:
        screen.open_over("-choosing")
        choices = screen.query_one("#choices", Lines)
        choices.show(_choices(found, screen.t))
        choices.focus()


def _exporters(bench: Workbench) -> tuple[Exporter, ...]:
    return tuple(each.item for each in formats(bench))


def _choices(exporters: Sequence[Exporter], t: Translator) -> list[Line]:
    return [
        Line(f"write:{each.format}:{document}:{each.extension}", partial(_choice, t(f"tui_decisions.document.{document}"), each, t))
        for each in exporters
        for document in each.documents
        if t.has(f"tui_decisions.document.{document}")
    ]


def _choice(document: str, exporter: Exporter, t: Translator, width: int) -> Content:
    words = t("tui_decisions.as", document=document, format=t.pick(exporter.title))
    return Content.assemble(" ", fit(words, max(0, width - len(exporter.extension) - 3)), (exporter.extension, "$text-muted"))


def ask_file(screen: DecisionsScreen, chosen: str) -> None:
    """Ask where to; what stands in the field to begin with names programme, document and day."""
    format, document, extension = chosen.split(":", 2)
    version = f"-v{screen.version}" if screen.version else ""
    name = re.sub(r"[^a-z0-9]+", "-", fold(screen.plan.programme.name)).strip("-") or "omstilling"
    words = re.sub(r"[^a-z0-9]+", "-", fold(screen.t(f"tui_decisions.document.{document}"))).strip("-")
    start = str(Path.cwd() / f"{name}-{words}{version}-{screen.session.today():%Y-%m-%d}{extension}")
    screen.ask_typed(screen.t("tui_decisions.where-to"), partial(_ask_public, screen, format, document), start=start)


def _ask_public(screen: DecisionsScreen, format: str, document: str, typed: str) -> str | None:
    path = Path(typed.strip()).expanduser()
    if not typed.strip() or path.is_dir():
        return screen.t("tui_decisions.name-a-file")
    if not path.absolute().parent.is_dir():
        return screen.t("tui_decisions.no-folder", folder=str(path.absolute().parent))
    write = partial(_write_soon, screen, format, document, path.absolute())
    yes = "y" if screen.t.language == "en" else "j"
    answers = [
        Answer(yes, screen.t("tui.yes"), partial(write, public=False)),
        Answer("n", screen.t("tui_decisions.no-public"), partial(write, public=True)),
    ]
    question = screen.t("tui_decisions.overwrite-public" if path.exists() else "tui_decisions.public", path=path.name)
    screen.call_after_refresh(screen.ask, question, answers)
    return None


def _write_soon(screen: DecisionsScreen, format: str, document: str, path: Path, *, public: bool) -> None:
    screen.tell(screen.t("tui_decisions.writing", path=str(path)))
    screen.run_worker(_write(screen, format, document, path, public=public), group="writing")


async def _write(screen: DecisionsScreen, format: str, document: str, path: Path, *, public: bool) -> None:
    result = await screen.ask_bench(lambda bench: export(bench, format, path, document=document, public=public))
    if result is not None:
        screen.tell(screen.t("tui_decisions.written", path=str(path), sha256=result.sha256[:16]))
        screen.action_back()
