"""All that a key does, in one list: bindings, hints, palette, help, remapping and the README's table come from here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from omstilling_tui.tui.keys.acts import Act
from omstilling_tui.tui.keys.common import APP, FRAME, LIST
from omstilling_tui.tui.keys.dialogs import ASK, CONFLICT, FIRST_RUN, HELP, PALETTE
from omstilling_tui.tui.places import PLACES
from omstilling_tui.tui.screens.decisions.keys import DECISIONS, READER
from omstilling_tui.tui.screens.overview.keys import OVERVIEW
from omstilling_tui.tui.screens.plan.keys import PLAN_ACTS
from omstilling_tui.tui.widgets.fields.keys import FIELD_ACTS


@cache
def all_acts() -> tuple[Act, ...]:
    """Return every act, the app's first; a new room adds its own here."""
    return (
        *APP,
        *(place.act for place in PLACES),
        *FRAME,
        *LIST,
        *OVERVIEW,
        *PLAN_ACTS,
        *DECISIONS,
        *READER,
        *FIELD_ACTS,
        *PALETTE,
        *HELP,
        *CONFLICT,
        *ASK,
        *FIRST_RUN,
    )


@cache
def acts_by_id() -> Mapping[str, Act]:
    """Return every act by its id."""
    return {act.id: act for act in all_acts()}
