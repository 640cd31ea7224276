"""Errors and changes as sentences."""

from __future__ import annotations

import os
from collections.abc import Sequence

from omstilling_tui.errors import OmstillingError
from omstilling_tui.model.changes import Change
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator
from omstilling_tui.workbench.describing import describe


def sentence(error: OmstillingError, t: Translator) -> str:
    """Return an error in the reader's language; its key and values when the catalogue lacks it, as a plugin's may."""
    values = {name: os.fsdecode(value) if isinstance(value, os.PathLike) else value for name, value in error.values.items()}
    if not t.has(error.key):
        return t("tui.untranslated", error=str(error))
    words = {name: t.pick(value) if isinstance(value, dict) else value for name, value in values.items()}
    return t(error.key, **words)


def what_changed(changes: Sequence[Change], t: Translator, after: Plan, before: Plan) -> str:
    """Return what was changed: the first change in words, and how many more there were."""
    if not changes:
        return ""
    first = describe(changes[0], t, after, before)
    rest = len(changes) - 1
    return f"{first[0]} {t('tui.and-more', count=rest)}" if rest else first[0]
