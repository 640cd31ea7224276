"""How the rows of the tree are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from textual.content import Content

from omstilling_tui.text.formats import number
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.screens.plan.outline import Row
from omstilling_tui.tui.text import one_line, shorten
from omstilling_tui.tui.widgets.fields.naming import NUMBERED

_SIGNS: Final = {"error": ("!", "bold $text-error"), "warning": ("~", "bold $text-warning")}


@dataclass(frozen=True, slots=True)
class Look:
    """What a row looks like beside its words: whether the mark is on it, it is ticked, it is being moved."""

    marked: bool = False
    ticked: bool = False
    carried: bool = False


def filter_line(wanted: str, t: Translator, width: int) -> Content:
    """Return the line over a filtered tree."""
    return Content.styled(shorten(t("tui_plan.filtered", words=wanted), width), "$text-accent")


def row_line(row: Row, width: int, t: Translator, look: Look) -> Content:
    """Return a row: its branch, whether it is open, the id, the name, how many stand under it, and the gravest sign at the end."""
    quiet = "" if look.marked else "$text-muted"
    if row.hint:
        return Content.assemble((row.guide, quiet), (f"({one_line(row.label)})", quiet))
    sign, style = _SIGNS.get(row.severity, ("", ""))
    entity = row.node.id and not row.node.field
    head = t("tui_plan.carrying") + " " if look.carried else {True: "- ", False: "+ ", None: ""}[row.open]
    head = f"* {head}" if look.ticked and entity else head
    id = f"{row.node.id} " if entity and row.node.part in NUMBERED else ""
    count = f" ({number(row.count, t.language)})" if row.count else ""
    words = Content.assemble((row.guide, quiet), head, (id, quiet), one_line(row.label), (count, quiet)).truncate(width - 2, ellipsis=True)
    return Content.assemble(words, " " * (width - 2 - words.cell_length), (f" {sign}" if sign else "", "bold" if look.marked else style))
