"""Plans for tests: an empty one, and a sound one that keeps every rule; tests change what they are about.

plan = sound_plan(vision=Vision(text=""))          # a part replaced
plan = changed(plan, "IO1", answers=())            # a field of one entity set, unchecked
plan = without(plan, "A1.1")                       # an entity taken out of its list, and nothing else
plan = plus(plan, "notes", Note(id="N1", text="")) # an entity put last in a list
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from omstilling_tui.hooks.judging import Facts
from omstilling_tui.model.analysis import DevelopmentAnalysis, Evidence, Finding, Municipality, Programme
from omstilling_tui.model.decisions import Annex, ChecklistTick, Decision, Note
from omstilling_tui.model.goals import (
    Baseline,
    Criterion,
    Definition,
    FocusArea,
    Frames,
    Indicator,
    MainGoal,
    PhasedTarget,
    Schedule,
    Score,
    SubGoal,
    Target,
    Vision,
    YearAmount,
)
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.people import (
    ENVIRONMENTS,
    PURPOSES,
    AgendaItem,
    Anchoring,
    CommunicationActivity,
    Outcome,
    Participant,
    Person,
    PreparationTask,
    Workshop,
)
from omstilling_tui.model.plan import COLLECTIONS, Plan
from omstilling_tui.model.work import Action, ActionPlan, Activity, BudgetLine, Expense, Funding, StatedTotal

TODAY = dt.date(2026, 11, 23)
"""The day on which the sound plan is sound: in its first year."""

YEARS = tuple(range(2026, 2032))


def empty_plan() -> Plan:
    """A plan in which nothing has been written."""
    return Plan()


def sound_plan(**parts: Any) -> Plan:
    """A plan that keeps every rule on `TODAY`, with the parts given in the place of its own.

    Three focus areas of 20 jobs each make up the main goal's 60; 6 million a year, 4,5 from the state and 1,5 from the municipality,
    covers frames of 2 million a year for each area; the nine environments took part in two workshops; the steering group approved the
    plan before the council treated and adopted it, and before the programme began.
    """
    return Plan(**(_goals() | _areas() | _money() | _people() | _process() | parts))


def sound_facts(**known: Any) -> Facts:
    """What is known beside the sound plan: each indicator's scheduled measurement has been made."""
    series = {id: (measured(id, "2026-06-30", 0),) for id in ("I1", "I2", "I3", "I4")}
    return Facts(**({"today": TODAY, "series": series, "latest": {id: points[-1] for id, points in series.items()}} | known))


def measured(indicator: str, date: str, value: int | str, **held: Any) -> Measurement:
    """A measured value of an indicator."""
    return Measurement(indicator=indicator, date=dt.date.fromisoformat(date), value=Decimal(value), **held)


def changed(plan: Plan, id: str, **values: Any) -> Plan:
    """The plan with fields of one entity set to values that nothing checks."""
    part = plan.part_of(id)
    assert part, id
    entity = replace(plan.find(id), **values)
    held = getattr(plan, part)
    return plan.with_parts({part: entity if part not in COLLECTIONS else tuple(entity if each.id == id else each for each in held)})


def without(plan: Plan, *ids: str) -> Plan:
    """The plan without some entities; what refers to them still does."""
    return plan.with_parts({part: tuple(each for each in getattr(plan, part) if each.id not in ids) for part in COLLECTIONS})


def plus(plan: Plan, part: str, *entities: Any) -> Plan:
    """The plan with entities put last in a list."""
    return plan.with_parts({part: (*getattr(plan, part), *entities)})


def indicator(id: str, goal: str, reached: int | str, **held: Any) -> Indicator:
    """A whole indicator of new jobs, counted from nothing, measured half-yearly."""
    whole: dict[str, Any] = {
        "title": "Nye arbeidsplasser",
        "unit": "jobs",
        "baseline": Baseline(value=Decimal(0), date=dt.date(2025, 12, 31)),
        "target": Target(value=Decimal(reached), date=dt.date(2031, 12, 31)),
        "phased_targets": (PhasedTarget(value=Decimal(reached) / 2, date=dt.date(2028, 12, 31)),),
        "method": "Rapport fra bedriftene etter avsluttet prosjekt",
        "schedule": Schedule(frequency="half_yearly", first=dt.date(2026, 6, 30), last=dt.date(2031, 12, 31)),
        "owner": "R1",
        "definitions": (
            Definition(version=1, valid_from=dt.date(2026, 1, 1), text="Stillinger på minst 50 %", unit="jobs", measure="flow"),
        ),
    }
    return Indicator(id=id, goal=goal, **(whole | held))


def _goals() -> Mapping[str, Any]:
    return {
        "programme": Programme(
            name="Fjordvik i omstilling",
            description="Hjørnesteinsbedriften la ned i 2024, og 90 av 1 200 arbeidsplasser (7,5 %) gikk tapt.",
            municipalities=(Municipality(number="9999", name="Fjordvik"),),
            start=dt.date(2026, 1, 1),
            end=dt.date(2031, 12, 31),
            strategy_start=dt.date(2025, 1, 15),
            strategy_end=dt.date(2025, 12, 20),
            owner="Fjordvik kommune",
            project_leader="R1",
            project_leader_kind="employee",
            communication="Alle i kommunen skal vite hva programmet vil.",
            case_number="25/118",
        ),
        "development_analysis": DevelopmentAnalysis(
            title="Utviklingsanalyse for Fjordvik",
            author="Analyse AS",
            date=dt.date(2025, 2, 1),
            conclusions="Ensidig næringsliv, ledig kraft.",
        ),
        "findings": (
            Finding(id="U1", title="Ensidig næringsliv", evidence=Evidence(low=Decimal(70), high=Decimal(110), unit="jobs")),
            Finding(id="U2", title="Unge flytter ut", description="Kommunen mangler en plan for unge; den er ikke utarbeidet."),
            Finding(id="M1", kind="opportunity", title="Ledig kraft"),
        ),
        "vision": Vision(text="Der kraft blir til framtid"),
        "main_goals": (MainGoal(id="H1", title="Nye arbeidsplasser", statement="60 nye arbeidsplasser innen utgangen av 2031."),),
        "indicators": (
            indicator("I1", "H1", 60),
            indicator("I2", "D1.1", 20),
            indicator("I3", "D2.1", 20),
            indicator("I4", "D3.1", 20),
        ),
    }


def _areas() -> Mapping[str, Any]:
    frames = Frames(
        text="Høyst 40 % til én bedrift",
        budget=tuple(YearAmount(year=year, amount=Decimal(2_000_000)) for year in YEARS),
        stated_total=Decimal(12_000_000),
    )
    titles = ("Industri", "Reiseliv", "Bosted")
    return {
        "focus_areas": (
            FocusArea(
                id="IO1", title="Industri", status="selected", answers=("U1",), develops=("M1",), frames=frames, strategy="Se D1.1 og A1.1."
            ),
            FocusArea(id="IO2", title="Reiseliv", status="selected", answers=("U1",), frames=frames),
            FocusArea(id="IO3", title="Bosted", status="selected", answers=("U2",), frames=frames),
            FocusArea(id="IO4", title="Havbruk", status="rejected", reason="Kommunen har ikke egnede lokaliteter."),
        ),
        "criteria": (Criterion(id="K1", title="Virkning", weight=Decimal(100)),),
        "scores": tuple(Score(id=f"S{n}", criterion="K1", focus_area=f"IO{n}", scorer="R1", value=Decimal(8)) for n in (1, 2, 3)),
        "sub_goals": tuple(
            SubGoal(id=f"D{n}.1", focus_area=f"IO{n}", statement="20 nye arbeidsplasser innen utgangen av 2031.") for n in (1, 2, 3)
        ),
        "activities": tuple(
            Activity(
                id=f"A{n}.1",
                focus_area=f"IO{n}",
                title=f"Forprosjekt {title.lower()}",
                serves=(f"D{n}.1",),
                responsible="R1",
                start=dt.date(2026, 2, 1),
                end=dt.date(2027, 6, 30),
                stage="pre_project",
            )
            for n, title in enumerate(titles, 1)
        ),
        "action_plans": (ActionPlan(id="HP1", title="Handlingsplan 2026", year=2026),),
        "actions": tuple(
            Action(
                id=f"T{n}",
                action_plan="HP1",
                activity=f"A{n}.1",
                title=f"Kartlegge {title.lower()}",
                responsible="R1",
                deadline=dt.date(2026, 9, 1),
                cost=Decimal(300_000),
            )
            for n, title in enumerate(titles, 1)
        ),
    }


def _money() -> Mapping[str, Any]:
    shares = (("state", "Omstillingsmidler", 4_500_000, 75), ("municipality", "Fjordvik kommune", 1_500_000, 25))
    rows = [(year, *share) for year in YEARS for share in shares]
    return {
        "funding": tuple(
            Funding(
                id=f"F{n}", title=title, source=source, year=year, amount=Decimal(amount), agreed_share=Decimal(share), status="granted"
            )
            for n, (year, source, title, amount, share) in enumerate(rows, 1)
        ),
        "stated_totals": (
            StatedTotal(id="ST1", title="Samlet ramme", first_year=2026, last_year=2031, stated_total=Decimal(36_000_000)),
            StatedTotal(id="ST2", of="frames", title="Rammer i alt", stated_total=Decimal(36_000_000)),
            StatedTotal(id="ST3", of="costs", title="Tiltak", year=2026, stated_total=Decimal(900_000)),
        ),
        "budget_lines": tuple(
            BudgetLine(id=f"B{n}", activity=f"A{n}.1", year=2026, source="state", amount=Decimal(900_000)) for n in (1, 2, 3)
        ),
        "expenses": (Expense(id="UT1", activity="A1.1", year=2026, amount=Decimal(250_000)),),
    }


def _people() -> Mapping[str, Any]:
    roles: Sequence[tuple[str, str]] = [
        ("project_leader", "municipal_administration"),
        ("steering_group", "executive_committee"),
        *(("resource_person", environment) for environment in ENVIRONMENTS),
    ]
    return {
        "persons": tuple(
            Person(id=f"R{n}", name=f"Person {n}", role=role, environment=environment, basis="Samtykke", keep_until=dt.date(2032, 6, 30))
            for n, (role, environment) in enumerate(roles, 1)
        ),
        "anchorings": tuple(
            Anchoring(id=f"FO{n}", what=what, environment="local_business", how="Arbeidsmøte", date=dt.date(2025, 8, 20))
            for n, what in enumerate(("IO1", "IO2", "IO3", "A1.1", "A2.1", "A3.1"), 1)
        ),
    }


def _process() -> Mapping[str, Any]:
    participants = tuple(Participant(person=f"R{n}", invited=True, accepted=True, attended=True) for n in range(2, 12))
    workshops = tuple(
        Workshop(
            id=f"PS{n}",
            title=f"Samling {n}",
            date=date,
            place="Kulturhuset",
            status="held",
            agenda=tuple(AgendaItem(title=purpose, purpose=purpose) for purpose in purposes),
            participants=participants,
            outcomes=tuple(Outcome(purpose=purpose, text="Samlingen ble enig.") for purpose in purposes),
            preparation=(PreparationTask(title="Sende ut analysen", deadline=dt.date(2025, 4, 1), responsible="R1", done=True),),
        )
        for n, date, purposes in ((1, dt.date(2025, 5, 10), PURPOSES[:3]), (2, dt.date(2025, 6, 14), PURPOSES[3:]))
    )
    return {
        "workshops": workshops,
        "communication_activities": (
            CommunicationActivity(
                id="KA1", title="Folkemøte", audience="Innbyggerne", channel="Kulturhuset", date=dt.date(2025, 4, 12), status="done"
            ),
        ),
        "checklist_items": (
            ChecklistTick(id="shared-understanding", ticked_by="R1", ticked_on=dt.date(2025, 5, 10)),
            ChecklistTick(id="communication-strategy", ticked_by="R1", ticked_on=dt.date(2025, 10, 2)),
        ),
        "decisions": (
            Decision(id="VE1", body="municipal_council", action="delegated", date=dt.date(2025, 1, 12), case="PS 3/25"),
            Decision(id="VE2", body="steering_group", action="approved", date=dt.date(2025, 11, 20), case="PS 41/25"),
            Decision(id="VE3", body="municipal_council", action="treated", date=dt.date(2025, 12, 14), case="PS 88/25"),
            Decision(
                id="VE4",
                body="municipal_council",
                action="adopted",
                date=dt.date(2025, 12, 14),
                case="PS 88/25",
                votes_for=17,
                votes_against=2,
            ),
        ),
        "annexes": (Annex(id="VL1", title="Kommunikasjonsstrategi", text="Mål, målgrupper og kanaler."),),
        "notes": (Note(id="N1", heading="Fra styremøtet", text="Styret ønsker en samlet oversikt over private investeringer."),),
    }
