"""The first steps, while the plan is still empty: what to do, in what order, and what of it is done."""

from __future__ import annotations

from functools import partial

from textual.content import Content

from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.text import fit
from omstilling_tui.tui.widgets.lines import Line


def is_beginning(plan: Plan) -> bool:
    """Tell whether the plan is still so empty that the first steps are more use than deadlines and goals."""
    return not (plan.focus_areas or plan.main_goals)


def beginning_lines(plan: Plan, t: Translator) -> list[Line]:
    """Return the first steps, each leading to where it is done."""
    programme = plan.programme
    steps = (
        ("programme", bool(programme.name and programme.municipalities and programme.start and programme.end)),
        ("analysis", bool(plan.findings)),
        ("vision", bool(plan.vision.text)),
    )
    lines = [Line("", partial(_words, t("tui.beginning.welcome")))]
    lines += [Line(f"goto:{id}::", partial(_step, number, id, done, t)) for number, (id, done) in enumerate(steps, 1)]
    return [*lines, Line("", partial(_words, t("tui.beginning.import")))]


def _words(words: str, width: int) -> Content:
    return Content.styled(fit(words, width), "$text-muted")


def _step(number: int, id: str, done: bool, t: Translator, width: int) -> Content:
    sign = ("✓", "$text-success") if done else (str(number), "bold $text-accent")
    return Content.assemble(" ", sign, "  ", fit(t(f"tui.beginning.{id}"), max(0, width - 4)))
