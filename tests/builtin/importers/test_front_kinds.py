"""The ways in which documents tell their title, their period and whose activities stand in a chapter of their own."""

from __future__ import annotations

import datetime as dt

import pytest

from omstilling_tui.builtin.importers.markdown.reading import import_text


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("# Plan for Tinn\n\nProgramperiode: 1. juli 2008 – 30. juni 2014\n", dt.date(2008, 7, 1), dt.date(2014, 6, 30)),
        ("# Plan for Tinn\n\n## Bakgrunn\n\n**Periode:** 2016–2021\n\nTekst.", dt.date(2016, 1, 1), dt.date(2021, 12, 31)),
        ("# Omstillingsplan\n\n## Om planen\n\nPlanperioden er 2016–2021.\n", dt.date(2016, 1, 1), dt.date(2021, 12, 31)),
        ("# 1. Omstillingsplan 2013 – 2018 Meråker kommune\n\n## 1.1 Bakgrunn\n\nTekst.", dt.date(2013, 1, 1), dt.date(2018, 12, 31)),
    ],
)
def test_the_period_is_found_where_it_stands(text: str, start: dt.date, end: dt.date) -> None:
    programme = import_text(text).plan.programme
    assert (programme.start, programme.end) == (start, end)


def test_another_period_in_the_text_is_not_the_programmes() -> None:
    programme = import_text("# Omstillingsplan for Andøy 2018–2023\n\nI perioden 2005–2015 falt folketallet.\n").plan.programme
    assert (programme.start, programme.end) == (dt.date(2018, 1, 1), dt.date(2023, 12, 31))


def test_a_numbered_title_names_the_programme() -> None:
    programme = import_text("# 1. Omstillingsplan 2013 – 2018 Meråker kommune\n\n## 1.1 Bakgrunn\n\nTekst.").plan.programme
    assert programme.name == "Omstillingsplan 2013 – 2018 Meråker kommune"
    assert [each.name for each in programme.municipalities] == ["Meråker"]


def test_a_chapter_of_activities_gives_each_list_to_the_area_named_above_it() -> None:
    text = (
        "# Omstillingsplan\n\n## Innsatsområder\n\n1. **Campus.** Mål: 50 nye arbeidsplasser innen 2024.\n2. **Blå næringer.** Mål: Vekst.\n\n"
        "## Hovedaktiviteter\n\nCampus:\n\n- Forstudie om fjernundervisning\n- Kunnskapspark\n\nBlå næringer:\n\n- Forprosjekt oppdrett\n"
    )
    plan = import_text(text).plan
    assert [(each.focus_area, each.title) for each in plan.activities] == [
        ("IO1", "Forstudie om fjernundervisning"),
        ("IO1", "Kunnskapspark"),
        ("IO2", "Forprosjekt oppdrett"),
    ]


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("TINN – Omstillingsplan 2013–2018", ["Tinn"]),
        ("Omstillingsplan Tinn kommune 2013–2018", ["Tinn"]),
        ("Nordkapp omstilling 2010–2015", ["Nordkapp"]),
        ("Omstillingsplan for Nordre Land kommune 2020–2023", ["Nordre Land"]),
        ("SAMSKAP – Omstillingsplan for Andøy 2018–2023", ["Andøy"]),
        ("Vekst – plan 2010–2014", []),
    ],
)
def test_the_municipality_is_found_in_the_title(title: str, names: list[str]) -> None:
    assert [each.name for each in import_text(f"# {title}\n\nTekst.\n").plan.programme.municipalities] == names


def test_a_table_may_say_in_each_row_of_which_kind_a_finding_is() -> None:
    text = (
        "# Plan\n\n## Analyse\n\n| Nr | Type | Funn |\n|---|---|---|\n| 1 | Utfordring | Få bedrifter |\n| 2 | Mulighet | Ledig kraft |\n"
    )
    assert [(each.kind, each.title) for each in import_text(text).plan.findings] == [
        ("challenge", "Få bedrifter"),
        ("opportunity", "Ledig kraft"),
    ]
