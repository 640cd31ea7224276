"""What opens over a screen, or changes how the terminal is used: palette, search, help, copying, plain text, the mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from omstilling_tui.tui import copying
from omstilling_tui.tui.messages import Goto
from omstilling_tui.tui.palette import PaletteScreen
from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.screens.help import HelpScreen

if TYPE_CHECKING:
    from omstilling_tui.tui.app import OmstillingApp


def show(app: OmstillingApp, what: str) -> None:
    """Do one of the things below, by its name."""
    things: Mapping[str, Callable[[OmstillingApp], None]] = {
        "palette": _palette,
        "search": _palette,
        "help": _help,
        "export": lambda app: app.action_place("decisions", "export"),
        "preview": lambda app: app.action_place("decisions", "read('preview')"),
        "refresh": lambda app: app.freshness.ask_now(),
        "copy": copying.copy,
        "copy-marked": copying.copy_marked,
        "plain-view": copying.show_plain,
        "mouse": _mouse,
        "quit": lambda app: app.exit(),
    }
    things[what](app)


def _palette(app: OmstillingApp) -> None:
    """Everything by name: commands, and the plan's parts."""
    if isinstance(app.screen, PaletteScreen):
        return

    def done(chosen: Goto | str | None) -> None:
        if isinstance(chosen, Goto):
            app.post_message(chosen)
        elif chosen:
            app.run_worker(_run(app, chosen), group="palette")

    app.push_screen(PaletteScreen(app.session, app.plan, app.judged, app.screen.active_bindings), done)


async def _run(app: OmstillingApp, binding_key: str) -> None:
    active = app.screen.active_bindings.get(binding_key)
    if active is not None and active.enabled:
        await app.run_action(active.binding.action, default_namespace=active.node)


def _help(app: OmstillingApp) -> None:
    if isinstance(app.screen, HelpScreen):
        return
    place = app.screen.PLACE if isinstance(app.screen, PlaceScreen) else ""
    app.push_screen(HelpScreen(app.session.t, place, app.screen.active_bindings))


def _mouse(app: OmstillingApp) -> None:
    """Give the mouse to the terminal, so that it can mark text, or take it back."""
    on = copying.toggle_mouse(app)
    app.notify(app.session.t("tui.mouse-on" if on else "tui.mouse-off"))
