"""The way to an entity's field, from wherever it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from omstilling_tui.tui.messages import Goto

if TYPE_CHECKING:
    from omstilling_tui.tui.app import OmstillingApp


@runtime_checkable
class OpensEntities(Protocol):
    """A screen that can show an entity: the Plan screen."""

    def open_entity(self, id: str, field: str = "", draft: str | None = None) -> None:
        """Mark the entity, and open its form on the field when one is named."""


async def go(app: OmstillingApp, message: Goto) -> None:
    """Show the Plan screen with the entity marked, and its field open when one is named."""
    await app.switch_mode("plan")
    if isinstance(app.screen, OpensEntities):
        app.screen.open_entity(message.id, message.field, message.draft)
