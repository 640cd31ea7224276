"""A Markdown file into a plan."""

from __future__ import annotations

from pathlib import Path

from omstilling_tui.api import DataError, ImportResult, PluginContext
from omstilling_tui.builtin.importers.markdown import (
    action_plans,
    analysis,
    areas,
    chapters,
    decisions,
    evidence,
    front,
    goals,
    money_prose,
    money_tables,
    tables,
    vision,
)
from omstilling_tui.builtin.importers.markdown.assignment import assign_topics
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.leftovers import keep_leftovers
from omstilling_tui.builtin.importers.markdown.outline import outline
from omstilling_tui.builtin.importers.markdown.tokens import read_blocks
from omstilling_tui.model.cleaning import clean_text

LARGEST = 20_000_000
"""A plan document is at most some hundred kilobytes; more than 20 MB is something else."""


def read(path: Path, context: PluginContext) -> ImportResult:
    """Read a plan document, or hand the program's own export to its reader.

    Raises:
        DataError: The file can't be read, is too large, empty, or not UTF-8.
    """
    from omstilling_tui.builtin.importers import markdown_own

    text = read_text(path)
    return markdown_own.read(text, context) if markdown_own.recognises(text) else import_text(text)


def read_text(path: Path) -> str:
    """Return a file's text.

    Raises:
        DataError: The file can't be read, is too large, empty, or not UTF-8.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise DataError("importing.too-large", file=path.name, size=size // 1_000_000, limit=LARGEST // 1_000_000)
        raw = path.read_bytes()
    except OSError as error:
        raise DataError("importing.unreadable", file=str(path), reason=error.strerror or "") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError("importing.not-utf8", file=path.name, line=raw.count(b"\n", 0, error.start) + 1) from None
    if not text.strip():
        raise DataError("importing.empty", file=path.name)
    return text


def import_text(text: str) -> ImportResult:
    """Read a plan from Markdown: each recogniser takes what it knows, and what is left is kept in the notes."""
    lines = ["" if not line.strip() else clean_line_ends(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    root = outline(read_blocks(lines))
    assign_topics(root)
    draft = Draft(root)
    front.read_front(draft)
    vision.read_vision(draft)
    goals.read_main_goals(draft)
    analysis.read_analysis(draft)
    areas.read_areas(draft)
    tables.read_other_tables(draft)
    action_plans.read_action_plans(draft)
    money_tables.read_money_tables(draft)
    money_prose.read_money_prose(draft)
    decisions.read_decisions(draft)
    chapters.read_workshops(draft)
    evidence.read_evidence(draft)
    chapters.read_chapters(draft)
    unplaced = keep_leftovers(draft, lines)
    placed = sorted(draft.placed, key=lambda each: each.line)
    return ImportResult(plan=draft.plan(), complete=False, placed=tuple(placed), unplaced=tuple(unplaced), remarks=tuple(draft.remarks))


def clean_line_ends(line: str) -> str:
    """Return a line without control characters; its indentation stands, since Markdown reads it."""
    indent = len(line) - len(line.lstrip(" \t"))
    return line[:indent] + clean_text(line)
