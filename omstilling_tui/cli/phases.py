"""A phase of the work as a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omstilling_tui.text.labels import choice_label
from omstilling_tui.text.translate import Translator

if TYPE_CHECKING:
    from omstilling_tui.workbench.checking import PhaseState


def phase_line(phase: PhaseState, translate: Translator) -> str:
    """Return a phase with how far it has come: `Mobilisering: 3 av 9`."""
    name = choice_label(phase.phase, translate)
    key = "cli_check.phase-done" if phase.complete else "cli_check.phase-current" if phase.current else "cli_check.phase"
    return translate(key, phase=name[:1].upper() + name[1:], done=phase.done, total=phase.total)
