"""What the parts, fields and choice words of a plan are called, and what belongs in the fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from omstilling_tui.text.catalogue.fields import choices, explanations, kinds, names, nested

MESSAGES: Final[Mapping[str, tuple[str, str, str]]] = (
    kinds.MESSAGES | names.MESSAGES | nested.MESSAGES | choices.MESSAGES | explanations.MESSAGES
)
