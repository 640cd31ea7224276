"""A small plan with everything that the chapters tell, and the ways to write it."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal

from omstilling_tui.api import Document, Facts, Measurement, PluginContext
from omstilling_tui.builtin.exporters import register_exporters
from omstilling_tui.model.analysis import DevelopmentAnalysis, Evidence, Finding, Municipality, Programme
from omstilling_tui.model.decisions import AcceptedFinding, Annex, Decision, Note
from omstilling_tui.model.goals import (
    Baseline,
    FocusArea,
    Frames,
    Indicator,
    MainGoal,
    Schedule,
    SubGoal,
    Target,
    Vision,
    YearAmount,
)
from omstilling_tui.model.people import Anchoring, Person
from omstilling_tui.model.plan import Plan
from omstilling_tui.model.work import Action, ActionPlan, Activity, Funding

CONTEXT = PluginContext(id="test")
TODAY = dt.date(2027, 3, 1)


def sample_plan(language: str = "nb", *, example: bool = True) -> Plan:
    end = dt.date(2030, 12, 31)
    return Plan(
        programme=Programme(
            name="Nordvik i omstilling",
            description="Smelteverket la ned i 2025.\n\nNå trengs **nye** arbeidsplasser.",
            municipalities=(Municipality(number="9998", name="Nordvik"),),
            start=dt.date(2026, 1, 1),
            end=end,
            language=language,
            owner="Nordvik kommune",
            project_leader="R1",
            steering_group="Formannskapet. Leder: Kari Nordmann.",
            example=example,
        ),
        development_analysis=DevelopmentAnalysis(title="Analysen", conclusions="Ensidig næringsliv.", date=end, precision="year"),
        vision=Vision(text="Framtid i Nordvik"),
        findings=(
            Finding(id="U1", title="Tap av 200 arbeidsplasser", evidence=Evidence(low=Decimal(180), high=Decimal(220), unit="jobs")),
            Finding(id="M1", kind="opportunity", title="Ledig kraft | kai"),
        ),
        main_goals=(MainGoal(id="H1", statement="100 nye arbeidsplasser innen utgangen av 2030."),),
        focus_areas=(
            FocusArea(
                id="IO1",
                title="Industri",
                status="selected",
                answers=("U1",),
                develops=("M1",),
                strategy="Bruke kaia.\n\n- først arealene\n- så bedriftene",
                frames=Frames(
                    budget=(YearAmount(year=2026, amount=Decimal(2_000_000)), YearAmount(year=2027, amount=Decimal("1500000.5")))
                ),
                responsible="R1",
            ),
            FocusArea(id="IO2", title="Datasenter", status="rejected", reason="Få arbeidsplasser."),
        ),
        sub_goals=(SubGoal(id="D1.1", focus_area="IO1", statement="60 nye arbeidsplasser i industrien."),),
        indicators=(
            Indicator(
                id="I1",
                goal="H1",
                title="Nye arbeidsplasser",
                unit="jobs",
                baseline=Baseline(value=Decimal(0), date=dt.date(2025, 12, 31), precision="year"),
                target=Target(value=Decimal(100), date=end),
                method="Telling i bedriftene",
                schedule=Schedule(frequency="yearly", first=dt.date(2026, 12, 31), last=end),
                owner="R1",
            ),
        ),
        activities=(
            Activity(
                id="A1.1", focus_area="IO1", title="Klargjøre kaia", serves=("D1.1",), start=dt.date(2026, 6, 30), precision="half_year"
            ),
        ),
        action_plans=(ActionPlan(id="HP1", title="Handlingsplan 2026", year=2026),),
        actions=(
            Action(
                id="T1", action_plan="HP1", activity="A1.1", title="Grunnundersøkelse", responsible="Teknisk sjef", cost=Decimal(250_000)
            ),
        ),
        funding=(
            Funding(id="F1", source="state", title="Omstillingsmidler", year=2026, amount=Decimal(3_000_000), agreed_share=Decimal(75)),
            Funding(
                id="F2", source="municipality", title="Nordvik kommune", year=2026, amount=Decimal(1_000_000), agreed_share=Decimal(25)
            ),
            Funding(id="F3", source="state", title="Omstillingsmidler", year=2027, amount=Decimal(3_000_000), agreed_share=Decimal(75)),
        ),
        persons=(
            Person(
                id="R1",
                name="Kari Nordmann",
                role="project_leader",
                email="kari@nordvik.example",
                phone="900 00 001",
                organisation="Kommunen",
            ),
        ),
        anchorings=(Anchoring(id="FO1", what="IO1", environment="local_business", person="R1", how="Frokostmøte"),),
        decisions=(Decision(id="VE1", body="municipal_council", action="delegated", date=dt.date(2026, 2, 3), case="PS 8/26"),),
        annexes=(Annex(id="VL1", title="Kommunikasjonsplan", file="plan.pdf"),),
        accepted_findings=(AcceptedFinding(id="AK1", code="focus-area-count", where="plan", why="Ett område er nok.", by="R1"),),
        notes=(Note(id="N1", heading="Løst og fast", text="Ring Kari Nordmann på 900 00 001."),),
    )


def sample_measurements() -> tuple[Measurement, ...]:
    return (
        Measurement(id="ME1", indicator="I1", date=dt.date(2026, 12, 31), value=Decimal("12.5"), definition_version=1),
        Measurement(id="ME2", indicator="I1", date=dt.date(2027, 1, 31), missing="Ikke svart ennå"),
    )


def document_of(plan: Plan, measurements: tuple[Measurement, ...] = (), **facts) -> Document:
    latest = {each.indicator: each for each in measurements if each.value is not None}
    return Document(plan=plan, measurements=measurements, facts=Facts(today=TODAY, latest=latest), **facts)


def exported(format: str, document: Document, **options) -> str:
    exporter = next(each for each in register_exporters(CONTEXT) if each.format == format)
    file = io.BytesIO()
    exporter.write(document, file, options, CONTEXT)
    return file.getvalue().decode("utf-8")
