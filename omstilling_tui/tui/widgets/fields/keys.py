"""The keys of forms and of their fields."""

from __future__ import annotations

from typing import Final

from omstilling_tui.tui.keys.acts import Act

_AREA: Final = "tui_forms"

FORM: Final = (
    Act(id="form.next", keys="tab", action="step(1)", hint=10, area=_AREA),
    Act(id="form.previous", keys="shift+tab", action="step(-1)", area=_AREA),
    Act(id="form.save", keys="ctrl+s", action="finish", twin="omstilling set ID FIELD VALUE", hint=20, area=_AREA),
    Act(id="form.close", keys="escape", action="close", hint=30, area=_AREA),
)
"""What a form does."""

LINE_FIELD: Final = (
    Act(id="line.undo", keys="ctrl+z", action="take_back", area=_AREA),
    Act(id="line.redo", keys="ctrl+y", action="put_back", area=_AREA),
    Act(id="line.up", keys="up", action="suggest(-1)", area=_AREA),
    Act(id="line.down", keys="down", action="suggest(1)", area=_AREA),
)
"""What a field of one line does."""

AREA_FIELD: Final = (Act(id="area.editor", keys="f4", action="open_editor", hint=40, area=_AREA),)
"""What a field of several lines does."""

PICK_FIELD: Final = (Act(id="pick.open", keys="enter,space", action="open", hint=5, area=_AREA),)
"""What a field does whose value is chosen from a list."""

ROWS_FIELD: Final = (
    Act(id="rows.new", keys="n,insert", action="new_row", twin="omstilling set ID FIELD JSON", hint=4, area=_AREA),
    Act(id="rows.edit", keys="enter,e", action="edit_row", twin="omstilling set ID FIELD JSON", hint=5, area=_AREA),
    Act(id="rows.delete", keys="d,delete,f8", action="delete_row", twin="omstilling set ID FIELD JSON", hint=6, area=_AREA),
    Act(id="rows.up", keys="minus", action="move_row(-1)", twin="omstilling set ID FIELD JSON", hint=7, area=_AREA),
    Act(id="rows.down", keys="plus", action="move_row(1)", twin="omstilling set ID FIELD JSON", hint=8, area=_AREA),
)
"""What a field of several nested values does."""

FIELD_ACTS: Final = (*FORM, *LINE_FIELD, *AREA_FIELD, *PICK_FIELD, *ROWS_FIELD)
"""All of them."""
