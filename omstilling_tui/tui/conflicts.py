"""Somebody else has changed the same field meanwhile: both texts side by side, and the user chooses."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from omstilling_tui.errors import Conflict
from omstilling_tui.model.edits import existing, set_field
from omstilling_tui.model.fields import Field, Kind, field_of
from omstilling_tui.model.plan import Plan, part_type
from omstilling_tui.model.values import from_json
from omstilling_tui.text.labels import field_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.keys.acts import bindings
from omstilling_tui.tui.keys.dialogs import CONFLICT
from omstilling_tui.tui.keys.names import key_name
from omstilling_tui.tui.text import plain
from omstilling_tui.workbench.bench import Edit
from omstilling_tui.workbench.wording import value_text


def settled(edit: Edit, conflict: Conflict, choice: str) -> Edit:
    """Return the edit as it is to be made after the user's choice.

    The edit meets the value that it saw, so that all else it does goes through; then the field gets the value chosen.

    Args:
        edit: The edit that met another's value.
        conflict: What it met.
        choice: `mine`, `theirs` or `both`.
    """

    def settle(plan: Plan) -> Plan:
        seen = _put(plan, conflict.id, conflict.field, conflict.seen)
        return _put(edit(seen), conflict.id, conflict.field, _chosen(conflict, choice))

    return settle


def can_be_both(conflict: Conflict, plan: Plan) -> bool:
    """Tell whether both values can stand in the field: text, or a list."""
    declared = _declared(plan, conflict.id, conflict.field)
    return declared is not None and declared.kind in (Kind.MARKDOWN, Kind.REFERENCES, Kind.TEXTS, Kind.DATES)


def _chosen(conflict: Conflict, choice: str) -> Any:
    mine, theirs = conflict.mine, conflict.theirs
    if choice != "both":
        return mine if choice == "mine" else theirs
    if isinstance(mine, str) and isinstance(theirs, str):
        return f"{theirs}\n\n{mine}"
    assert isinstance(mine, list)
    assert isinstance(theirs, list)
    return [*theirs, *(each for each in mine if each not in theirs)]


def _put(plan: Plan, id: str, field: str, value: Any) -> Plan:
    existing(plan, id)
    declared = _declared(plan, id, field)
    assert declared
    return set_field(plan, id=id, field=field, value=from_json(declared, value, f"{id}.{field}"))


def _declared(plan: Plan, id: str, field: str) -> Field | None:
    part = plan.part_of(id)
    if part is None:
        return None
    name, _, nested = field.partition(".")
    declared = field_of(part_type(part), name)
    return field_of(declared.of, nested) if nested and declared and declared.of else declared


class ConflictScreen(ModalScreen[str | None]):
    """The choice; it answers `mine`, `theirs`, `both`, or None for later, which leaves the text in the form."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(CONFLICT)
    DEFAULT_CSS = """
    ConflictScreen { align: center middle; background: $background; }
    ConflictScreen VerticalScroll { width: 76; max-width: 100%; height: auto; max-height: 100%; border: round $border; padding: 0 1; }
    ConflictScreen Static { height: auto; }
    """

    def __init__(self, t: Translator, conflict: Conflict, plan: Plan) -> None:
        super().__init__()
        self._t = t
        self._conflict = conflict
        self._plan = plan

    def compose(self) -> ComposeResult:
        """Lay the three values out under one another."""
        t, conflict = self._t, self._conflict
        part = self._plan.part_of(conflict.id)
        where = f"{conflict.id} {field_label(part, conflict.field, t) if part else conflict.field}"
        parts: list[Content] = [Content.styled(t("tui.conflict.title"), "bold $text-warning"), plain(where), Content("")]
        for name in ("mine", "theirs", "seen"):
            parts += [Content.styled(t(f"tui.conflict.{name}"), "bold"), plain(self._shown(getattr(conflict, name))), Content("")]
        for act in CONFLICT:
            if act.id != "conflict.both" or can_be_both(conflict, self._plan):
                key = act.keys.partition(",")[0]
                parts.append(Content.assemble((f"{key_name(key, t):>4}", "bold $text-accent"), "  ", act.about(t)))
        with VerticalScroll():
            yield Static(Content("\n").join(parts))

    def _shown(self, value: Any) -> str:
        declared = _declared(self._plan, self._conflict.id, self._conflict.field)
        if isinstance(value, dict | list) and (declared is None or declared.kind in (Kind.VALUE, Kind.VALUES)):
            return json.dumps(value, ensure_ascii=False)
        return value_text(declared, value, self._t, whole=True)

    def action_choose(self, choice: str) -> None:
        """Take the user's choice."""
        if choice == "both" and not can_be_both(self._conflict, self._plan):
            return
        self.dismiss(choice or None)
