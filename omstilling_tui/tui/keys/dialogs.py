"""The keys of what opens over the screens: the palette, the help, the choice after a conflict; and of the first run."""

from __future__ import annotations

from typing import Final

from omstilling_tui.tui.keys.acts import Act

CONFLICT: Final = (
    Act(id="conflict.mine", keys="1", action="choose('mine')"),
    Act(id="conflict.theirs", keys="2", action="choose('theirs')"),
    Act(id="conflict.both", keys="3", action="choose('both')"),
    Act(id="conflict.later", keys="escape", action="choose('')"),
)
"""The keys of the choice."""

PALETTE: Final = (
    Act(id="palette.close", keys="escape", action="close"),
    Act(id="palette.up", keys="up", action="move(-1)", priority=True),
    Act(id="palette.down", keys="down", action="move(1)", priority=True),
    Act(id="palette.page-up", keys="pageup", action="page(-1)", priority=True),
    Act(id="palette.page-down", keys="pagedown", action="page(1)", priority=True),
)
"""The palette's keys."""

HELP: Final = (Act(id="help.close", keys="escape,q,backspace,question_mark,f1", action="close"),)
"""The help's keys."""

FIRST_RUN: Final = (
    Act(id="first.make", keys="ctrl+s", action="make", twin="omstilling init DIR --name … --municipality …", area="tui_first"),
    Act(id="first.back", keys="escape", action="leave", area="tui_first"),
    Act(id="first.up", keys="up", action="step(-1)", area="tui_first"),
    Act(id="first.down", keys="down", action="step(1)", area="tui_first"),
    Act(id="first.quit", keys="ctrl+q", action="give_up", priority=True, area="tui_first"),
)
"""The keys of the first run."""

ASK: Final = (
    Act(id="ask.take", keys="enter", action="take", hint=1, priority=True),
    Act(id="ask.give-up", keys="escape", action="give_up", hint=2),
)
"""The keys of a question; its answers have theirs in the question itself."""
