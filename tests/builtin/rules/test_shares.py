"""Percentages with their own numerator and denominator."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.builtin.rules.shares import claims
from omstilling_tui.text.formats import number

CONTRADICTED = [
    "Kommunen har 5 678 sysselsatte (SSB, 2014), så tapet utgjør 11 % av sysselsettingen (730 av 5 678).",
    "Tapet er 11 % (730 av 5\u00a0678).",
    "Tapet er 11 prosent av alle jobber (730 av 5.678 arbeidsplasser).",
    "730 av 5678 arbeidsplasser gikk tapt, 11 prosent av sysselsettingen.",
    "730 av 5 678 arbeidsplasser (11 %) er borte.",
    "730 av 5 678 sysselsatte utgjør 11 prosent.",
    "730 av 5 678 sysselsette svarar til 11 prosent.",
    "Tapet er 730 av 5 678, dvs. 11 %.",
    "Tapet er 730 av 5 678 = 11 %",
    "11 prosent, dvs. 730 av 5 678, er borte.",
    "11 % – 730 av 5 678 – er borte",
    "730 av 5 678 arbeidsplasser gikk tapt. Det er 11 prosent.",
    "730 arbeidsplasser av totalt 5 678 (11 %)",
    "Av 5 678 sysselsatte mistet 730 (11 %) jobben.",
    "730 of 5,678 jobs (11 %) were lost.",
    "730 out of 5,678 jobs (11 percent)",
    "Kommunen gir 1 av 4 mill. kroner (30 %).",
    "Kommunen gir 1,0 mill. av 4,0 mill. (30 %)",
    "75 % av 4 mill. kroner utgjør 2 mill. kroner",
    "12,8 prosent (730 av 5 678)",
    "om lag 11 % (730 av 5 678)",
    "over 14 % (730 av 5 678)",
    "under 12 % (730 av 5 678)",
    "**11 %** av sysselsettingen (730 av 5 678)",
]
SOUND = [
    "Tapet utgjør 13 % av sysselsettingen (730 av 5 678).",
    "12,9 prosent (730 av 5 678)",
    "12,86 % (730 av 5 678)",
    "730 av 5 678 sysselsatte (13 %)",
    "ca. 13 % (730 av 5 678)",
    "over 12 % (730 av 5 678)",
    "knapt 13 % (730 av 5 678)",
    "om lag 12 % (730 av 5 678)",
    "nesten 15 % (om lag 700 av 5 000)",
    "5 av 6 områder (83 %)",
    "2 av 3 svarte (67 %), 1 av 3 svarte ikke (33 %)",
    "Kommunen gir 1,0 mill. av 4,0 mill. (25 %).",
    "75 % av 4 mill. kroner utgjør 3 mill. kroner",
]
NOT_CLAIMS = [
    "Sysselsettingen falt med 13 % fra 2005 til 2015.",
    "2 av 3 bedrifter har vokst.",
    "Egenandelen er 25 % (2018–2023).",
    "1 av 4 flytter ut",
    "2 av 3 bedrifter vokste, og ledigheten falt med 13 %.",
    "I 3 av 4 kommuner gikk sysselsettingen ned, i snitt 13 %.",
    "Renten er 4 %. I 2015 av 12 søknader ble 3 innvilget.",
    "11 % (2017/2018)",
    "730 av 5 678 sysselsatte, en nedgang på 13 % fra 2010",
    "730 av 5 678 ansatte (13 % nedgang)",
    "3 av 4 bedrifter har omstilt seg. Det er 25 % flere enn i 2015.",
    "40 % stilling for 2 av 3 ansatte",
    "25 % av 40 bedrifter er 5 år gamle",
    "75/25-deling mellom stat og kommune, 75 % og 25 %",
    "Andelen økte med 5 prosentpoeng (3 av 4 år).",
    "50 % (12 av 6)",
    "0 % (0 av 0)",
    "",
]


@pytest.mark.parametrize("text", CONTRADICTED)
def test_a_percentage_that_its_numbers_contradict(text: str) -> None:
    assert [claim.holds for claim in claims(text)] == [False]


@pytest.mark.parametrize("text", SOUND)
def test_a_percentage_that_its_numbers_bear_out(text: str) -> None:
    found = claims(text)
    assert found
    assert all(claim.holds for claim in found)


@pytest.mark.parametrize("text", NOT_CLAIMS)
def test_numbers_that_merely_stand_near_are_no_claim(text: str) -> None:
    assert claims(text) == ()


def test_the_actual_share_is_reckoned() -> None:
    (claim,) = claims("11 % av sysselsettingen (730 av 5 678)")
    assert (claim.part, claim.whole, claim.percent, claim.actual) == (730, 5678, 11, Decimal("12.9"))


WAYS = ["{p} % ({pair})", "{p} prosent av alle ({pair})", "{pair} personer ({p} %)", "{pair} utgjør {p} %", "{pair}, dvs. {p} prosent"]


@given(part=st.integers(1, 20_000), more=st.integers(0, 20_000), decimals=st.integers(0, 2), way=st.sampled_from(WAYS))
def test_a_share_rounded_by_the_rules_always_holds(part: int, more: int, decimals: int, way: str) -> None:
    share = round(Decimal(part) / Decimal(part + more) * 100, decimals)
    pair = f"{number(part)} av {number(part + more)}"
    text = way.format(p=str(share).replace(".", ","), pair=pair)
    found = claims(text)
    assert found, text
    assert all(claim.holds for claim in found), text


@given(part=st.integers(1, 20_000), more=st.integers(0, 20_000), off=st.integers(2, 40), way=st.sampled_from(WAYS))
def test_a_share_off_by_two_points_never_does(part: int, more: int, off: int, way: str) -> None:
    share = round(Decimal(part) / Decimal(part + more) * 100)
    wrong = share + off if share + off <= 100 else share - off
    text = way.format(p=max(wrong, 0), pair=f"{number(part)} av {number(part + more)}")
    found = claims(text)
    assert found, text
    assert not any(claim.holds for claim in found) or abs(max(wrong, 0) - share) < 2, text
