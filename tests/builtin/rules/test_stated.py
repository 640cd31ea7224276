"""Targets in words: what the texts say of a goal against what its indicators say."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from omstilling_tui.api import Plan
from omstilling_tui.builtin.rules.mentions import amounts_in, horizons_in
from omstilling_tui.model.decisions import Note
from omstilling_tui.model.goals import Target
from tests.builders import changed, plus, sound_plan
from tests.builtin.rules.judging import judged, message

HERE = {("target-stated-differently", "H1.statement")}


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("60 nye arbeidsplasser innen utgangen av 2031.", set()),
        ("80 nye arbeidsplasser innen utgangen av 2031.", HERE),
        ("60 nye arbeidsplasser innen utgangen av 2030.", HERE),
        ("60 arbeidsplasser i 2029", HERE),
        ("60 nye arbeidsplasser innen 2032.", set()),
        ("60 nye arbeidsplasser innen 2033.", HERE),
        ("30 nye arbeidsplasser innen 2028 og 60 innen 2031", set()),
        ("Fra 0 arbeidsplasser i 2025 til 60 arbeidsplasser i 2031", set()),
        ("60 nye arbeidsplasser. Kommunen har 1 200 arbeidsplasser i dag.", set()),
        ("I 2024 gikk 90 personer ut i ledighet. Vi skal skape 60 nye arbeidsplasser.", set()),
        ("Vi skal skape mange arbeidsplasser i 3 bygder, på 75 % stilling og mer", set()),
        ("I perioden 2026–2031 skal det skapes 60 arbeidsplasser.", set()),
        ("I perioden 2026–2030 skal det skapes 60 arbeidsplasser.", HERE),
        ("Målet gjelder 3 kommuner og nye arbeidsplasser", set()),
        ("E6 og 12 km vei gir 60 arbeidsplassar", set()),
    ],
)
def test_the_goals_own_words(statement: str, expected: set[tuple[str, str]]) -> None:
    assert judged(changed(sound_plan(), "H1", statement=statement)) == expected


def test_the_message_names_both_numbers() -> None:
    plan = changed(sound_plan(), "H1", statement="80 nye arbeidsplasser innen utgangen av 2031.")
    assert message(plan, "target-stated-differently") == (
        "Teksten sier «80 nye arbeidsplasser» om H1 «Nye arbeidsplasser», men indikator I1 har måltallet 60."
    )
    plan = changed(sound_plan(), "H1", statement="60 arbeidsplasser i 2029")
    assert message(plan, "target-stated-differently").endswith("men indikator I1 skal nås 31.12.2031.")


@pytest.mark.parametrize(
    ("text", "is_different"),
    [
        ("Hovedmålet er 80 nye arbeidsplasser.", True),
        ("Hovedmålet om 80 arbeidsplasser står fast.", True),
        ("Hovudmålet er å skape 80 nye arbeidsplassar.", True),
        ("Hovedmålet er 60 nye arbeidsplasser.", False),
        ("Hovedmålet er viktig. Det finnes 80 arbeidsplasser på øya.", False),
        ("Hovedmålet skal nås med 80 arbeidsplasser i havbruk og andre i industri.", False),
        ("Kommunen har 80 arbeidsplasser i havbruk.", False),
        ("Hovedmålet om 20 arbeidsplasser i hvert område", False),
    ],
)
def test_sentences_elsewhere_that_name_the_main_goal(text: str, is_different: bool) -> None:
    plan = plus(sound_plan(), "notes", Note(id="N9", text=text))
    assert judged(plan) == ({("target-stated-differently", "N9.text")} if is_different else set())


def test_a_sub_goal_and_its_title_are_read_too() -> None:
    plan = changed(sound_plan(), "D2.1", title="25 nye arbeidsplasser i reiselivet")
    assert judged(plan) == {("target-stated-differently", "D2.1.title")}


def test_the_sentence_that_a_goal_came_from_no_longer_binds_it() -> None:
    plan = changed(sound_plan(), "H1", source_text="80 nye arbeidsplasser innen 2029.")
    assert judged(plan) == set()


def test_a_goal_whose_indicators_have_another_unit_is_not_held_against_them() -> None:
    plan = changed(sound_plan(), "D1.1", statement="3 nye bedrifter og mer omsetning")
    assert judged(plan) == set()


def test_a_range_in_words_meets_a_range_in_the_indicator() -> None:
    ranged: Plan = changed(sound_plan(), "I1", target=Target(low=Decimal(50), high=Decimal(70), date=dt.date(2031, 12, 31)))
    assert judged(changed(ranged, "H1", statement="50–70 nye arbeidsplasser")) == set()
    assert judged(changed(ranged, "H1", statement="80–90 nye arbeidsplasser")) == HERE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("300 nye og sikrede arbeidsplasser", [(300, "jobs")]),
        ("350 sysselsatte", [(350, "persons")]),
        ("5\u00a0678 sysselsette", [(5678, "persons")]),
        ("1.250 årsverk", [(1250, "fte")]),
        ("20 % og 12,5 prosent", [(20, "percent"), (Decimal("12.5"), "percent")]),
        ("3 mill. kroner", [(3_000_000, "nok")]),
        ("3 kommuner får nye arbeidsplasser", []),
        ("i 2022", []),
    ],
)
def test_numbers_are_read_with_their_unit(text: str, found: list[tuple[object, str]]) -> None:
    assert [(each.low, each.unit) for each in amounts_in(text)] == found


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("innen 2022", [2022]),
        ("innan utgangen av 2022", [2022]),
        ("i løpet av 2022", [2022]),
        ("fram mot 2030", [2030]),
        ("innen 31.12.2022", [2022]),
        ("innen 31. desember 2022", [2022]),
        ("2018–2023", [2023]),
        ("350 arbeidsplasser i 2022", [2022]),
        ("by the end of 2027", [2027]),
        ("I 2017 var det mye", []),
        ("fra 2018", []),
        ("innen 2 000 meter", []),
    ],
)
def test_horizons_are_read_after_their_words(text: str, years: list[int]) -> None:
    assert [each.year for each in horizons_in(text)] == years
