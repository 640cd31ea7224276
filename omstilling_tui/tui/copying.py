"""Getting words out of the screen, over SSH too: by the terminal's clipboard, by a file, by plain text that can be marked."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from platformdirs import user_state_path

from omstilling_tui.model.cleaning import printable

if TYPE_CHECKING:
    from omstilling_tui.tui.app import OmstillingApp


@runtime_checkable
class GivesText(Protocol):
    """A screen that can say in plain words what is marked on it, and all that it shows."""

    def marked_text(self) -> str:
        """Return what is marked."""

    def whole_text(self) -> str:
        """Return everything that the screen tells, unwrapped."""


def copy(app: OmstillingApp) -> None:
    """Copy what is marked, or all the screen tells when nothing is."""
    screen = app.screen
    if isinstance(screen, GivesText):
        _send(app, screen.marked_text() or screen.whole_text())


def copy_marked(app: OmstillingApp) -> None:
    """Copy what the mouse has marked; with nothing marked, say how the program is left."""
    marked = app.screen.get_selected_text()
    if marked:
        _send(app, marked)
    else:
        app.notify(app.session.t("tui.how-to-quit"))


def _send(app: OmstillingApp, text: str) -> None:
    clean = printable(text)
    app.copy_to_clipboard(clean)
    file = user_state_path("omstilling") / "utklipp.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600), "w", encoding="utf-8") as out:
            out.write(clean + "\n")
    except OSError:
        app.notify(app.session.t("tui.copied"))
    else:
        app.notify(app.session.t("tui.copied-file", path=str(file)))


def show_plain(app: OmstillingApp) -> None:
    """Leave the drawn screen and print its words, so that the terminal can mark them; Enter comes back."""
    screen = app.screen
    if not isinstance(screen, GivesText) or app.is_headless:
        return
    with app.suspend():
        sys.stdout.write(printable(screen.whole_text()) + "\n\n" + app.session.t("tui.press-enter") + "\n")
        sys.stdout.flush()
        sys.stdin.readline()
    app.refresh()


def toggle_mouse(app: OmstillingApp) -> bool:
    """Switch the mouse between the program and the terminal; tell whether the program has it now."""
    driver: Any = app._driver  # no public way to it (Textual 8.2)
    on = not getattr(driver, "_mouse", False)
    if on:
        driver._mouse = True
        driver._enable_mouse_support()
    else:
        driver._disable_mouse_support()
        driver._mouse = False
    return on
