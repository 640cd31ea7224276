"""What Oversikt changes in the plan: a finding accepted, an item of the checklist ticked; both are asked about first."""

from __future__ import annotations

from functools import partial

from omstilling_tui.hooks.judging import ChecklistState, Finding
from omstilling_tui.model.edits import accept_finding, tick_item, untick_item
from omstilling_tui.tui.messages import PlanEdit
from omstilling_tui.tui.screens.frame import PlaceScreen
from omstilling_tui.tui.widgets.ask_bar import Answer


def ask_accept(screen: PlaceScreen, finding: Finding) -> None:
    """Ask why the plan can stand as it does; one that is accepted already tells its reason."""
    if finding.accepted:
        screen.tell(screen.t("tui.accepted-already", why=finding.accepted), "warning")
    else:
        screen.ask_typed(screen.t("tui.accept-why", what=screen.t.pick(finding.message)), partial(_accept, screen, finding))


def _accept(screen: PlaceScreen, finding: Finding, why: str) -> str | None:
    if not why.strip():
        return screen.t("tui.accept-why-missing")
    session = screen.session
    edit = partial(accept_finding, code=finding.code, where=finding.where, why=why, by=session.actor, on=session.today())
    screen.post_message(PlanEdit(edit, screen.t("tui.label.accept", code=finding.code, where=finding.where)))
    return None


def ask_tick(screen: PlaceScreen, item: ChecklistState) -> None:
    """Ask what shows that an item is done, or whether its tick is to go; an automatic one has none to set."""
    words = screen.t.pick(item.text)
    if item.automatic:
        screen.tell(screen.t("tui.item-is-automatic"), "warning")
    elif item.done:
        yes = Answer("y" if screen.t.language == "en" else "j", screen.t("tui.yes"), partial(_untick, screen, item))
        screen.ask(screen.t("tui.untick", what=words), [yes])
    else:
        screen.ask_typed(screen.t("tui.tick", what=words), partial(_tick, screen, item))


def _tick(screen: PlaceScreen, item: ChecklistState, evidence: str) -> None:
    edit = partial(tick_item, id=item.id, by=screen.session.actor, on=screen.session.today(), evidence=evidence)
    screen.post_message(PlanEdit(edit, screen.t("tui.label.tick", id=item.id)))


def _untick(screen: PlaceScreen, item: ChecklistState) -> None:
    screen.post_message(PlanEdit(partial(untick_item, id=item.id), screen.t("tui.label.untick", id=item.id)))
