"""The kinds of goals that plans have: sentences, tables and lists, each with the numbers that it tells."""

from __future__ import annotations

from decimal import Decimal

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.builtin.importers.markdown.reading import import_text

HEAD = "# Omstillingsplan for Andøy 2018–2023\n\n"


def read(*parts: str) -> Plan:
    return import_text(HEAD + "\n\n".join(parts) + "\n").plan


def told(plan: Plan, goal: str = "H1") -> list[str]:
    """Each indicator of a goal: title, unit, direction, baseline, target and targets on the way, with their years."""
    return [
        f"{each.title} | {each.unit} | {each.direction} | {_number(each.baseline.value)} {_year(each.baseline.date)}"
        f" | {_number(each.target.value)} {_year(each.target.date)} | {[f'{_number(step.value)} {_year(step.date)}' for step in each.phased_targets]}"
        for each in plan.indicators
        if each.goal == goal
    ]


def _number(value: Decimal | None) -> str:
    return "-" if value is None else f"{value:f}"


def _year(date: object) -> str:
    return str(date)[:4] if date else "-"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Øke antall sysselsatte fra 2 400 i 2017 til 2 500 i 2023.",
            ["antall sysselsatte | persons | increase | 2400 2017 | 2500 2023 | []"],
        ),
        (
            "Folketallet skal øke fra 4 800 ved inngangen til 2018 til 5 000 ved utgangen av 2023.",
            ["Folketallet | persons | increase | 4800 2018 | 5000 2023 | []"],
        ),
        (
            "Skape 50 nye og sikre 60 eksisterende arbeidsplasser innen 2023.",
            [
                "nye arbeidsplasser | jobs | increase | - - | 50 2023 | []",
                "eksisterende arbeidsplasser | jobs | increase | - - | 60 2023 | []",
            ],
        ),
        (
            "Netto 150 flere årsverk i kommunen innen utgangen av 2023, fra 2 850 årsverk i 2017.",
            ["årsverk | fte | increase | 2850 2017 | 3000 2023 | []"],
        ),
        (
            "Planen skal bidra til 80 nye og sikrede arbeidsplasser innen 2023.",
            ["nye og sikrede arbeidsplasser | jobs | increase | - - | 80 2023 | []"],
        ),
        (
            "Utløse 200 mill. kroner i private investeringer innen 2023.",
            ["private investeringer | nok | increase | - - | 200000000 2023 | []"],
        ),
    ],
)
def test_a_sentence_tells_baseline_target_and_what_is_counted(sentence: str, expected: list[str]) -> None:
    assert told(read("## Hovedmål", sentence)) == expected


NUMBERED = "Delmål 1.1: 60 nye årsverk innen utgangen av 2022\nDelmål 1.2: Fem nye bedrifter innen utgangen av 2021"
AREAS = "## Innsatsområder\n\n### Mat\n\nMat fra havet.\n\n### Reiseliv\n\nHelårs reiseliv."


@pytest.mark.parametrize(
    "parts",
    [
        ("## Innsatsområder", "### Mat", NUMBERED, "### Reiseliv", "Delmål 2.1: Folketallet skal ikke synke under 6 000"),
        (AREAS, "## Delmål", NUMBERED, "Delmål 2.1: Folketallet skal ikke synke under 6 000"),
        ("## Delmål", NUMBERED, "Delmål 2.1: Folketallet skal ikke synke under 6 000", AREAS),
    ],
)
def test_numbered_sub_goals_belong_to_the_area_of_their_number(parts: tuple[str, ...]) -> None:
    plan = read("## Hovedmål", "100 nye årsverk innen 2023.", *parts)
    assert [(each.id, each.focus_area, each.statement) for each in plan.sub_goals] == [
        ("D1.1", "IO1", "60 nye årsverk innen utgangen av 2022"),
        ("D1.2", "IO1", "Fem nye bedrifter innen utgangen av 2021"),
        ("D2.1", "IO2", "Folketallet skal ikke synke under 6 000"),
    ]
    assert told(plan, "D1.1") == ["nye årsverk | fte | increase | - - | 60 2022 | []"]
    assert told(plan, "D1.2") == ["nye bedrifter | firms | increase | - - | 5 2021 | []"]
