"""Which widget edits which kind of field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from omstilling_tui.model.fields import Kind
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.labels import choice_label, one_label
from omstilling_tui.tui.widgets.fields.area_field import AreaField
from omstilling_tui.tui.widgets.fields.line_field import LineField
from omstilling_tui.tui.widgets.fields.naming import choices_for, value_name
from omstilling_tui.tui.widgets.fields.pick_field import PickField
from omstilling_tui.tui.widgets.fields.pick_list import Choice
from omstilling_tui.tui.widgets.fields.places import Place
from omstilling_tui.tui.widgets.fields.rows_field import RowsField
from omstilling_tui.tui.widgets.fields.tick_field import TickField
from omstilling_tui.tui.widgets.fields.typed import Setting


def _path(place: Place) -> str:
    return place.path


def editor_for(place: Place, setting: Setting, plan: Callable[[], Plan], label: Callable[[Place], str] = _path) -> Any:
    """Return the widget for a field.

    Args:
        place: The field's place.
        setting: How its text is read and written.
        plan: Gives the plan as it stands, for names of what references lead to.
        label: Gives the names of nested fields; only tables of rows need it.
    """
    declared, t = place.field, setting.t
    match declared.kind:
        case Kind.MARKDOWN | Kind.TEXTS:
            return AreaField(place, setting)
        case Kind.BOOLEAN:
            return TickField(t)
        case Kind.CHOICE:
            words = tuple(Choice(word, choice_label(word, t)) for word in declared.choices)
            return PickField(place, t, lambda: words, nothing="")
        case Kind.REFERENCE | Kind.REFERENCES:
            lacking = t("tui_forms.nothing-to-choose", what=", ".join(one_label(each, t) for each in declared.targets))
            return PickField(place, t, lambda: _things(place, plan(), setting), nothing=lacking)
        case Kind.VALUES:

            def within(path: str) -> str:
                return label(Place(f"{place.path}.{path}", declared))

            return RowsField(
                place, t, lambda inner, value, precision: value_name(plan(), inner, value, t, label=within, precision=precision)
            )
    return LineField(place, setting)


def _things(place: Place, plan: Plan, setting: Setting) -> tuple[Choice, ...]:
    """What a reference may lead to; a field that says it is about challenges or opportunities gets those alone."""
    kind = {"answers": "challenge", "develops": "opportunity"}.get(place.field.name)
    return tuple(
        Choice(id, name)
        for id, name in choices_for(plan, place.field, setting.t)
        if kind is None or getattr(plan.find(id), "kind", kind) == kind
    )
