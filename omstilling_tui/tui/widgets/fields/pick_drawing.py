"""How a choice is drawn: closed as what is chosen, open as the list."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.text import plain, shorten
from omstilling_tui.tui.widgets.fields.pick_list import ROWS, Choice, PickList


def closed_lines(held: tuple[str, ...], names: Mapping[str, str], several: bool, width: int, t: Translator) -> list[Content]:
    """Return what is chosen, a line for each."""
    lines = [Content(shorten(names.get(value, value), width)) for value in held]
    return lines or [Content.styled(t("tui_forms.none-chosen" if several else "tui_forms.blank"), "$text-disabled")]


def open_lines(list_: PickList, width: int, nothing: str, t: Translator) -> list[Content]:
    """Return the list: what was typed to find something, and the choices about the mark; or why there are none."""
    head = []
    if list_.typed or len(list_.choices) > ROWS:
        head = [Content.styled(shorten(t("tui_forms.filter", text=list_.typed + "_"), width), "$text-accent")]
    if not list_.choices:
        return list(plain(nothing).stylize("$text-muted").wrap(width))
    if not list_.found:
        return [*head, Content.styled(shorten(t("tui_forms.no-match"), width), "$text-muted")]
    return [*head, *(_choice_line(list_, place, list_.found[place], width) for place in list_.window)]


def _choice_line(list_: PickList, place: int, choice: Choice, width: int) -> Content:
    chosen = choice.value in list_.chosen or (not choice.value and not list_.chosen)
    box = ("[x] " if chosen else "[ ] ") if list_.several else ("(•) " if chosen else "( ) ")
    marked = place == list_.mark
    line = Content(f"{'>' if marked else ' '}{box}{shorten(choice.name, width - 5)}")
    if not marked:
        return line
    return line.pad_right(max(0, width - line.cell_length)).stylize("$block-cursor-foreground on $block-cursor-background")
