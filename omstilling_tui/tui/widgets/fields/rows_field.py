"""A field of several nested values: a small table whose rows are added, edited, moved and deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Final

from rich.cells import cell_len
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget

from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.text import fit
from omstilling_tui.tui.widgets.fields.editing import Picked, RowOpened, Stepped
from omstilling_tui.tui.widgets.fields.keys import ROWS_FIELD
from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.typed import Reading

_WIDEST: Final = 30
_NUMBERS: Final = (Kind.INTEGER, Kind.NUMBER, Kind.MONEY)


class RowsField(Widget, can_focus=True):
    """The rows, one line each, with a mark on one of them while it has the focus."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(ROWS_FIELD)
    DEFAULT_CSS = """
    RowsField { height: auto; min-height: 1; padding: 0 1; background: $surface; }
    RowsField:focus { background: $panel; }
    """

    def __init__(self, place: Place, t: Translator, show: Callable[[Field, Any, str], str]) -> None:
        """Create the field.

        Args:
            place: The field's place in the form.
            t: The reader's language.
            show: Gives a nested field's value, with the precision of dates beside it, in words.
        """
        super().__init__()
        self._place = place
        self._t = t
        self._show = show
        self._rows: tuple[Any, ...] = ()
        self._mark = 0

    @property
    def text(self) -> str:
        """Nothing is typed in the table itself."""
        return ""

    def show_value(self, value: Any, precision: str) -> None:  # noqa: ARG002
        """Show saved rows; the mark stays on its place."""
        self._rows = tuple(value)
        self._mark = max(0, min(self._mark, len(self._rows) - 1))
        self.refresh(layout=True)

    def restore(self, text: str) -> None:
        """Drafts are of the rows' own forms."""

    def read(self) -> Reading:
        """Return the rows."""
        return Reading(self._rows)

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters that mean nothing here are not for the screen either."""
        return character is not None and character.isprintable() and key not in ("n", "e", "d", "plus", "minus")

    def on_key(self, event: events.Key) -> None:
        """Move the mark, past the ends to the next field; letters without a meaning here go nowhere."""
        if event.key in ("up", "down"):
            self._move(-1 if event.key == "up" else 1)
        elif event.key != "backspace" and not self.check_consume_key(event.key, event.character):
            return
        event.stop()
        event.prevent_default()

    def on_focus(self) -> None:
        """Show the mark."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the mark."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Mark the row clicked; a click on the marked one opens it."""
        place = event.y
        if place == self._mark and self._rows:
            self.action_edit_row()
        elif place < len(self._rows):
            self._mark = place
            self.refresh()

    def action_new_row(self) -> None:
        """Open a form for a new row."""
        self.post_message(RowOpened(self._place, len(self._rows)))

    def action_edit_row(self) -> None:
        """Open the marked row's form, or one for the first row."""
        self.post_message(RowOpened(self._place, self._mark if self._rows else 0))

    def action_delete_row(self) -> None:
        """Take the marked row away; undo brings it back."""
        if self._rows:
            self._change((*self._rows[: self._mark], *self._rows[self._mark + 1 :]), self._mark)

    def action_move_row(self, step: int) -> None:
        """Move the marked row up or down."""
        there = self._mark + step
        if self._rows and 0 <= there < len(self._rows):
            rows = list(self._rows)
            rows.insert(there, rows.pop(self._mark))
            self._change(tuple(rows), there)

    def render(self) -> Content:
        """Draw the rows in columns."""
        width = max(8, self.content_size.width)
        if not self._rows:
            return Content.styled(self._t("tui_forms.no-rows"), "$text-disabled")
        return Content("\n").join(self._line(place, line, width) for place, line in enumerate(self._columns()))

    def _line(self, place: int, line: str, width: int) -> Content:
        text = Content(line or self._t("tui_forms.empty-row")).truncate(width - 2, ellipsis=True)
        if self.has_focus and place == self._mark:
            drawn = Content.assemble("> ", text)
            return drawn.pad_right(width - drawn.cell_length).stylize("$block-cursor-foreground on $block-cursor-background")
        return Content.assemble("  ", text)

    def _columns(self) -> list[str]:
        """The rows' lines: a column for each field that any of them fills in, numbers to the right."""
        assert self._place.field.of
        declared = [each for each in fields_of(self._place.field.of) if each.name != "precision"]
        table = [[self._show(each, getattr(row, each.name), getattr(row, "precision", "")) for each in declared] for row in self._rows]
        flat = [[" ".join(cell.split()) for cell in cells] for cells in table]
        used = [place for place in range(len(declared)) if any(cells[place] for cells in flat)]
        widths = {place: min(_WIDEST, max(cell_len(cells[place]) for cells in flat)) for place in used}
        right = {place for place in used if declared[place].kind in _NUMBERS}
        last = used[-1] if used and used[-1] not in right else -1
        return [
            "  ".join(cells[place] if place == last else fit(cells[place], widths[place], right=place in right) for place in used).rstrip()
            for cells in flat
        ]

    def _move(self, step: int) -> None:
        there = self._mark + step
        if 0 <= there < len(self._rows):
            self._mark = there
            self.refresh()
        else:
            self.post_message(Stepped(step))

    def _change(self, rows: tuple[Any, ...], mark: int) -> None:
        self._rows = rows
        self._mark = max(0, min(mark, len(rows) - 1))
        self.refresh(layout=True)
        self.post_message(Picked(self))
