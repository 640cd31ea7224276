"""A row of a form: the field's name, the widget that edits it, and under it what there is to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from omstilling_tui.errors import DataError
from omstilling_tui.hooks.judging import Finding
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.text import plain
from omstilling_tui.tui.widgets.fields.editing import Editor
from omstilling_tui.tui.widgets.fields.line_field import LineField
from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.typed import Reading, Setting, echo

LABEL: int = 22
"""The cells that a field's name has beside the field."""

_SIGNS = {"error": ("!", "$text-error"), "warning": ("~", "$text-warning"), "info": ("i", "$text-primary")}


class FormHeading(Static):
    """The heading of a group of fields."""

    DEFAULT_CSS = "FormHeading { height: 2; padding: 1 1 0 1; color: $text-primary; text-style: bold; }"


class FormRow(Widget):
    """One field of a form.

    Attributes:
        place: Where in the entity it stands.
        editor: The widget that edits it.
        seen: The value that the edit is made on.
        touched: Somebody has typed in it since it was last saved.
        is_loaded: It shows a value, empty or not.
    """

    DEFAULT_CSS = f"""
    FormRow {{ height: auto; layout: vertical; padding: 0 1; }}
    FormRow > * {{ margin-left: {LABEL + 1}; }}
    FormRow > .note {{ height: auto; display: none; padding: 0 1; color: $text-muted; }}
    FormRow.-noted > .note {{ display: block; }}
    """

    def __init__(self, place: Place, label: str, editor: Any, setting: Setting) -> None:
        super().__init__()
        self.place = place
        self.editor: Editor = editor
        self.widget: Widget = editor
        self.widget.add_class("editor")
        self.seen: Any = None
        self.seen_precision = ""
        self.touched = False
        self.is_loaded = False
        self._label = label
        self._setting = setting
        self._wrong: Content | None = None
        self._remark = ""
        self._findings: Sequence[Finding] = ()
        self._is_new = False
        self._stacked = False

    def compose(self) -> ComposeResult:
        """Lay the note out under the field."""
        yield self.widget
        yield Static(classes="note")

    def render(self) -> Content:
        """Draw the field's name where the field leaves room for it."""
        style = "bold" if self.has_pseudo_class("focus-within") else "$text-muted"
        return Content("\n").join(Content.styled(line, style) for line in self._label_lines())

    def on_mount(self) -> None:
        """Leave room for the name, and say what there is to say."""
        self.stack(False)
        self.retell()

    def stack(self, stacked: bool) -> None:
        """Put the name above the field, or beside it with room for a name of several lines."""
        self._stacked = stacked
        self.styles.min_height = len(self._label_lines())
        self.refresh()

    def on_descendant_focus(self) -> None:
        """Draw the name as that of the field that is stood in."""
        self.refresh()

    def on_descendant_blur(self) -> None:
        """Draw the name as one of many."""
        self.refresh()

    def load(self, value: Any, precision: str, *, is_new: bool) -> None:
        """Show a saved value."""
        self.seen, self.seen_precision, self._is_new = value, precision, is_new
        self.touched = False
        self.is_loaded = True
        self._wrong = None
        self._remark = ""
        self.editor.show_value(value, precision)
        self.retell()

    def find(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        if findings != self._findings:
            self._findings = findings
            self.retell()

    def read(self, *, final: bool) -> Reading | None:
        """Return what stands in the field, or None after saying what is wrong with it.

        Args:
            final: The user has left it; while it is being typed in, what isn't finished isn't wrong yet.
        """
        try:
            reading = self.editor.read()
        except DataError as error:
            if final or self._wrong:
                self._wrong = Content.assemble(("! ", "bold $text-error"), (self._setting.t(error.key, **error.values), "$text-error"))
            self.retell()
            return None
        self._wrong = None
        self.retell(reading)
        return reading

    def remark(self, text: str) -> None:
        """Say something about what was done to the field, until it is saved."""
        self._remark = text
        self.retell()

    @property
    def is_wrong(self) -> bool:
        """Whether what stands in it can't be saved."""
        return self._wrong is not None

    def retell(self, reading: Reading | None = None) -> None:
        """Say what there is to say under the field: what is wrong, or how it was understood; then the findings."""
        if not self.is_mounted:
            return
        lines = [self._wrong] if self._wrong else []
        if self._remark:
            lines.append(plain(self._remark))
        if reading is not None and (said := echo(self.place.field, reading, self.editor.text, self._setting)):
            lines.append(plain(said))
        if isinstance(self.widget, LineField) and self.widget.has_focus and (words := self.widget.suggestions()):
            lines.append(plain(self._setting.t("tui_forms.suggestions", words=" · ".join(words[:4]))))
        if not self.touched:
            lines += self._missing() or [finding_line(each, self._setting.t) for each in self._findings]
        self.set_class(bool(lines), "-noted")
        for note in self.query(".note").results(Static):  # a form that closes as its last field is saved has none any more
            note.update(Content("\n").join(lines))

    def _missing(self) -> list[Content]:
        empty = self.seen in (None, "", ())
        if not (self.place.field.required and empty) or self._is_new or self._findings:
            return []
        return [Content.assemble(("! ", "bold $text-error"), self._setting.t("tui_forms.missing"))]

    def _label_lines(self) -> list[str]:
        """The name within its column, or on one line above the field."""
        indent = "  " * self.place.level
        name = f"{self._label} *" if self.place.field.required else self._label
        if self._stacked:
            return [indent + name]
        lines = [indent]
        for word in name.split():
            if cell_len(lines[-1]) + 1 + cell_len(word) > LABEL and lines[-1].strip():
                lines.append(indent)
            lines[-1] = f"{lines[-1]}{' ' if lines[-1].strip() else ''}{word}"
        return lines


def finding_line(finding: Finding, t: Translator) -> Content:
    """Return a finding as a line: its sign, its message, and what to do about it."""
    sign, style = _SIGNS[finding.severity or "warning"]
    hint = t.pick(finding.hint) if finding.hint else ""
    return Content.assemble(
        (f"{sign} ", f"bold {style}"),
        (plain(t.pick(finding.message))),
        *([Content(" "), plain(hint).stylize("$text-muted")] if hint else []),
    )
