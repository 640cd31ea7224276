"""Money in the words that plans tell it with: by year, in all, by source, and as shares."""

from __future__ import annotations

from decimal import Decimal

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.builtin.importers.markdown.reading import import_text

_TITLE = "# Omstillingsplan for Andøy 2018–2023\n\n"


def _financed(words: str) -> Plan:
    return import_text(f"{_TITLE}## Finansiering\n\n{words}\n").plan


def _framed(words: str) -> Plan:
    area = f"### Mat\n\nMål: 40 nye arbeidsplasser innen utgangen av 2023.\n\n{words}\n"
    return import_text(f"{_TITLE}## Innsatsområder\n\n{area}\n### Reiseliv\n\nMål: 30 nye arbeidsplasser innen 2023.\n").plan


def _rows(plan: Plan) -> list[tuple[str, int, int]]:
    return [(each.source, each.year or 0, int(each.amount or 0)) for each in plan.funding]


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        (
            "Fylkeskommunen bevilger kr 3 000 000 pr. år i 2018–2019. Andøy kommune yter kr 1 000 000 pr. år i same periode.",
            [("county", 2018, 3_000_000), ("county", 2019, 3_000_000), ("municipality", 2018, 1_000_000), ("municipality", 2019, 1_000_000)],
        ),
        ("Andøy kommune yter kr 1 000 000 årlig i 2018, 2019 og 2020.", [("municipality", year, 1_000_000) for year in (2018, 2019, 2020)]),
        ("- Fylkeskommunen: 3 mill. kr i 2018 og 2 mill. kr i 2019\n- Sum: 3 mill. kr i 2018 og 2 mill. kr i 2019",
         [("county", 2018, 3_000_000), ("county", 2019, 2_000_000)]),
        ("Departementet gir 10 mill. i 2018, 8 mill. i 2019 og 6 mill. i 2020.",
         [("state", 2018, 10_000_000), ("state", 2019, 8_000_000), ("state", 2020, 6_000_000)]),
    ],
)  # fmt: skip
def test_each_year_named_has_a_row_of_the_source_named(words: str, rows: list[tuple[str, int, int]]) -> None:
    assert _rows(_financed(words)) == rows


@pytest.mark.parametrize(
    ("words", "totals"),
    [
        ("36 mill. kroner for hele programmet, 6 mill. kroner per år.", [("", 36_000_000, False, 2018), ("", 6_000_000, True, None)]),
        ("Årlig ramme er 4 mill. kroner: 75 % fra fylkeskommunen og 25 % fra kommunen.", [("", 4_000_000, True, None)]),
        ("Samlet ramme er 30 mill. kroner, hvorav fylkeskommunen dekker 75 % og kommunen 25 %.", [("", 30_000_000, False, 2018)]),
        ("Kommunens andel er 25 % (0,75 av 3,0 mill. kroner).", []),
    ],
)
def test_a_total_is_nobodys_share(words: str, totals: list[tuple[str, int, bool, int | None]]) -> None:
    told = [(each.source, int(each.stated_total or 0), bool(each.per_year), each.first_year) for each in _financed(words).stated_totals]
    assert told == totals


@pytest.mark.parametrize(
    ("words", "budget", "total"),
    [
        ("Ramme: 1,5 mill. kr per år", {}, 1_500_000),
        ("Rammer: 2018: 2 mill. kr, 2019: 2,5 mill. kr", {2018: 2_000_000, 2019: 2_500_000}, None),
        ("Ramme: 2018 1,0 mill. kr; 2019 1,5 mill. kr", {2018: 1_000_000, 2019: 1_500_000}, None),
        ("Ramme: 1,5 mill. kr i 2018 og 2 mill. kr i 2019", {2018: 1_500_000, 2019: 2_000_000}, None),
        ("Ramme: 2 mill. kr årlig i 2018 og 2019", {2018: 2_000_000, 2019: 2_000_000}, None),
        ("Ramme: 12 mill. kr i alt, 2 mill. kr per år", {}, 12_000_000),
    ],
)
def test_a_frame_has_a_row_only_for_years_that_it_names(words: str, budget: dict[int, int], total: int | None) -> None:
    frames = _framed(words).focus_areas[0].frames
    assert {each.year: each.amount for each in frames.budget} == budget
    assert frames.stated_total == (None if total is None else Decimal(total))


def test_a_frame_told_in_an_areas_prose_is_no_goal() -> None:
    plan = _framed("Området har en ramme på 6 mill. kroner for hele perioden. Det satses på havbruk.")
    assert plan.focus_areas[0].frames.stated_total == Decimal(6_000_000)
    assert [each.statement for each in plan.sub_goals if each.focus_area == "IO1"] == ["40 nye arbeidsplasser innen utgangen av 2023."]


@pytest.mark.parametrize(
    "table",
    [
        "| Finansiering 2018 | Kr |\n|---|---|\n| Nordland fylkeskommune | 3 000 000 |\n| Andøy kommune | kr 1 000 000,- |\n| Sum | 4 000 000 |",
        "**Budsjett 2018**\n\n| Inntekter | Kr |\n|---|---|\n| Nordland fylkeskommune | 3 000 000 |\n| Andøy kommune | 1 000 000 |",
        "| | 2018 |\n|---|---|\n| Nordland fylkeskommune | 3 000' |\n| Andøy kommune | 1 000' |",
    ],
)
def test_a_table_of_one_column_is_of_the_year_that_it_names(table: str) -> None:
    assert _rows(_financed(table)) == [("county", 2018, 3_000_000), ("municipality", 2018, 1_000_000)]


def test_a_column_tells_how_far_the_money_has_come() -> None:
    plan = _financed("| Kilde | Søkt 2018 | Tilsagn 2018 |\n|---|---|---|\n| Nordland fylkeskommune | 3 000 000 | 2 500 000 |")
    assert [(each.status, int(each.amount or 0)) for each in plan.funding] == [("applied", 3_000_000), ("granted", 2_500_000)]


def test_the_unit_in_a_sources_header_holds_where_years_are_rows() -> None:
    plan = _financed("| År | Omstillingsmidlar (mill. kr) | Eigendel (mill. kr) |\n|---|---|---|\n| 2018 | 25 | 4 |\n| 2019 | 20 | 3,5 |")
    assert _rows(plan) == [
        ("state", 2018, 25_000_000),
        ("state", 2019, 20_000_000),
        ("municipality", 2018, 4_000_000),
        ("municipality", 2019, 3_500_000),
    ]
