"""The keys that work on every screen, and those of every list."""

from __future__ import annotations

from typing import Final

from omstilling_tui.tui.keys.acts import Act

APP: Final = (
    Act(id="app.undo", keys="u,ctrl+z", action="app.undo", twin="omstilling undo", hint=60),
    Act(id="app.redo", keys="U,ctrl+y", action="app.redo", twin="omstilling redo"),
    Act(id="app.search", keys="slash,ctrl+f,f7", action="app.show('search')", twin="omstilling search TEXT", hint=70),
    Act(id="app.palette", keys="colon,f2,ctrl+p,f9", action="app.show('palette')", hint=80),
    Act(id="app.help", keys="question_mark,f1", action="app.show('help')", twin="omstilling help"),
    Act(id="app.export", keys="x", action="app.show('export')", twin="omstilling export FORMAT -o FILE"),
    Act(id="app.preview", keys="p,f3", action="app.show('preview')", twin="omstilling export markdown -o -"),
    Act(id="app.refresh", keys="r,f5", action="app.show('refresh')"),
    Act(id="app.copy", keys="c", action="app.show('copy')", twin="omstilling show ID"),
    Act(id="app.plain-view", keys="v", action="app.show('plain-view')", twin="omstilling status"),
    Act(id="app.mouse", keys="f6", action="app.show('mouse')"),
    Act(id="app.quit", keys="ctrl+q", action="app.show('quit')", priority=True),
    Act(id="app.copy-marked", keys="ctrl+c", action="app.show('copy-marked')"),
)
"""What the app does, whichever screen is shown; moving between the screens is in `places`."""

FRAME: Final = (
    Act(id="screen.back", keys="escape,backspace,q", action="back"),
    Act(id="screen.next", keys="tab", action="app.focus_next"),
    Act(id="screen.previous", keys="shift+tab", action="app.focus_previous"),
)
"""What every main screen does."""

LIST: Final = (
    Act(id="list.up", keys="up,k", action="move(-1)"),
    Act(id="list.down", keys="down,j", action="move(1)"),
    Act(id="list.page-up", keys="pageup", action="page(-1)"),
    Act(id="list.page-down", keys="pagedown", action="page(1)"),
    Act(id="list.first", keys="home,g", action="jump(0)"),
    Act(id="list.last", keys="end,G", action="jump(-1)"),
    Act(id="list.open", keys="enter", action="choose", hint=10),
)
"""What every list does."""
