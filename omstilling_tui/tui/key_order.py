"""Keys in the order in which they were pressed, however fast they come.

Textual hands a key to the focused widget and takes the next one before the first has come back as a binding, so that letters overtake
Tab, Enter and Backspace when several arrive at once, as they do over a slow line: words end up in the wrong field.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final, Generic, TypeVar

from textual import events
from textual.app import App
from textual.message import Message
from textual.widget import Widget

T = TypeVar("T")

_PATIENCE: Final = 0.3
"""Seconds after which the next key is taken, whatever has become of the one before."""


class _Done(Message):
    """Goes the way that a key goes, right behind it: when it has come to the app, the key has been dealt with.

    A key that came back as a binding may have made its widget post something, which a second round lets arrive first.
    """

    def __init__(self, number: int, target: Widget) -> None:
        super().__init__()
        self.number = number
        self.target = target


class KeyOrderApp(App[T], Generic[T]):
    """An app that deals with one key, or pasted text, at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._typed: deque[events.Event] = deque()
        self._dealing_with = 0
        self._given = 0
        self._came_back = False

    async def on_event(self, event: events.Event) -> None:
        """Let keys wait for the one before."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self._typed.append(event)
            await self._next()
        else:
            self._came_back = self._came_back or isinstance(event, events.Key)
            await super().on_event(event)

    async def on__done(self, message: _Done) -> None:
        """Deal with the next key, or let the round be made again."""
        came_back, self._came_back = self._came_back, False
        again = _Done(message.number, message.target)
        if not (came_back and message.target.is_attached and message.target.post_message(again)):
            await self._go_on(message.number)

    async def _go_on(self, number: int) -> None:
        if number == self._dealing_with:
            self._dealing_with = 0
            await self._next()

    async def _next(self) -> None:
        while self._typed and not self._dealing_with:
            self._given += 1
            self._dealing_with = self._given
            target = self.focused or self.screen
            await super().on_event(self._typed.popleft())
            if target.is_attached and target.post_message(_Done(self._given, target)):
                # A widget that the key itself has removed passes nothing on.
                asyncio.get_running_loop().call_later(_PATIENCE, self.call_next, self._go_on, self._given)
            else:
                self._dealing_with = 0
