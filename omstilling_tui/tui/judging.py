"""What there is to say of the plan as it stands: computed off the key path, shown everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from omstilling_tui.hooks.judging import ChecklistState, Facts, Finding, VersionFact
from omstilling_tui.workbench import checking
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.measuring import DueIndicator, due

_TREND: Final = 12
_MOST_TRENDS: Final = 30


@dataclass(frozen=True)
class Judged:
    """The plan's findings, its checklist, its phases, its versions, and how its indicators move.

    Attributes:
        findings: All of them, the accepted ones too, the gravest first.
        facts: What is known beside the plan; reading its series asks the database, so not on the event loop.
        due: The indicators whose measuring is due.
        trends: The newest values of the first indicators, by id, oldest first.
        known: Whether anything has been computed yet.
    """

    findings: tuple[Finding, ...] = ()
    checklist: tuple[ChecklistState, ...] = ()
    phases: tuple[checking.PhaseState, ...] = ()
    facts: Facts | None = None
    versions: tuple[VersionFact, ...] = ()
    due: tuple[DueIndicator, ...] = ()
    trends: Mapping[str, tuple[Decimal, ...]] = field(default_factory=lambda: MappingProxyType({}))
    known: bool = False

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """Those that nobody has accepted."""
        return tuple(each for each in self.findings if not each.accepted)

    def count(self, severity: str) -> int:
        """Return how many open findings there are of a severity."""
        return sum(each.severity == severity for each in self.open_findings)

    def of(self, id: str, field: str = "") -> tuple[Finding, ...]:
        """Return the open findings of an entity, or of one of its fields."""
        return tuple(each for each in self.open_findings if each.id == id and field in ("", each.field))


def judge(bench: Workbench) -> Judged:
    """Look the whole plan over."""
    states = checking.checklist(bench)
    facts = bench.facts()
    trends = {
        each.id: tuple(measured.value for measured in facts.series.get(each.id, ()) if measured.value is not None)[-_TREND:]
        for each in bench.plan.indicators[:_MOST_TRENDS]
    }
    return Judged(
        findings=checking.find(bench),
        checklist=states,
        phases=checking.phases(states),
        facts=facts,
        versions=facts.versions,
        due=due(bench),
        trends=MappingProxyType(trends),
        known=True,
    )
