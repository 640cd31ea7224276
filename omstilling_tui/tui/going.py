"""The way to an entity's field, from wherever it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from omstilling_tui.tui.messages import DECISION, Goto

if TYPE_CHECKING:
    from omstilling_tui.tui.app import OmstillingApp


@runtime_checkable
class OpensEntities(Protocol):
    """A screen that can show an entity: the Plan screen."""

    def open_entity(self, id: str, field: str = "", draft: str | None = None) -> None:
        """Mark the entity, and open its form on the field when one is named."""


async def open_place(app: OmstillingApp, place: str, then: str = "") -> None:
    """Show a main screen, from whatever is open over the one that is shown, and begin with an action of its own."""
    while len(app.screen_stack) > 1:
        await app.pop_screen()
    await app.switch_mode(place)
    if then:
        await app.screen.run_action(then)


async def go(app: OmstillingApp, message: Goto) -> None:
    """Show the Plan screen with the entity marked, and its field open when one is named."""
    await open_place(app, "decisions" if message.id == DECISION else "plan")
    if isinstance(app.screen, OpensEntities):
        app.screen.open_entity(message.id, message.field, message.draft)
