"""The rules' messages: of each code `text` what it says in short, `why` it matters, how to `fix` it, and what a finding says.

A finding's message is `found`, or another word where one code has several messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from omstilling_tui.text.catalogue.rules import areas, decisions, goals, measuring, money, people, targets, texts, words, workshops

MESSAGES: Final[Mapping[str, tuple[str, str, str]]] = (
    words.MESSAGES
    | goals.MESSAGES
    | areas.MESSAGES
    | measuring.MESSAGES
    | targets.MESSAGES
    | money.MESSAGES
    | workshops.MESSAGES
    | people.MESSAGES
    | decisions.MESSAGES
    | texts.MESSAGES
)
