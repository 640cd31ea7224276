"""Whatever the text, import ends, in time, with a plan that keeps every word."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from omstilling_tui.api import DataError
from omstilling_tui.builtin.importers.markdown.reading import LARGEST, import_text, read_text
from omstilling_tui.model.document import plan_from_json, plan_to_json
from tests.builtin.importers.written import kept_words

PIECES = st.sampled_from(
    [
        "# ", "## ", "### ", "**", "*", "- ", "1. ", "a) ", "> ", "| ", " | ", "|---|---|\n", "\n", "\n\n", ": ", "; ", ". ", ", ", "\t", "    ", "```\n", "<b>", "[x](y)", "![", "{#id}",
        "Mål", "Utfordringer", "Muligheter", "Visjon", "Hovedmål", "Innsatsområder", "Innsatsområde 1: ", "Tiltak", "Finansiering", "Sum", "Vedlegg", "Handlingsplan 2018",
        "Id", "Ansvarlig", "Frist", "50 nye arbeidsplasser", "innen 2022", "i løpet av 4 år", "fra 120 til 160", "mellom 10 og 20", "kr 1 250 000", "3,5 mill.", "pr. år", "2018–2023", "2018",
        "25 %", "75/25", "31.02.2027", "Vedtatt av kommunestyret 12.10.2017", "Fylkeskommunen", "Kommunen", "måles årlig", "----- -----\n", "+---+---+\n", "Industri", "===\n", "\\", "&amp;", "9" * 30,
    ]
)  # fmt: skip


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]{3,}", text.casefold())


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES | st.text(max_size=12), max_size=60).map("".join))
@example("| Id | Tiltak | Frist |\n|---|---|---|\n| A1.1 | Mål | 31.02.2027 |")
@example("**Mål:** **Tiltak:** a; b")
@example("- - - - - - - - - - - - - - - - - - - - - - - - dypt")
def test_any_text_becomes_a_plan_that_holds_together(text: str) -> None:
    result = import_text(text)
    assert plan_from_json(plan_to_json(result.plan))[0] == result.plan
    assert import_text(text).plan == result.plan


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.text(st.characters(codec="ascii", categories=("Ll", "Lu", "Nd", "Zs")), min_size=1, max_size=30) | PIECES, max_size=40).map(
        "".join
    )
)
def test_no_word_of_any_text_is_lost(text: str) -> None:
    kept = kept_words(import_text(text).plan)
    assert [word for word in words(re.sub(r"<b>|\{#id\}|&amp;|\\", " ", text)) if word not in kept] == []


@pytest.mark.parametrize(
    "text",
    [
        "> " * 5_000 + "x", "- " * 5_000 + "x", "[" * 50_000, "![" * 50_000, "*a " * 20_000, "#" * 10_000, "**a**\n\n" * 2_000, "# a\n\n" * 2_000, "Mål: a\n" * 5_000, "a:\n" * 10_000,
        "# Hovedmål\n\n" + "25 nye arbeidsplasser innen 2022. " * 10_000, "# Hovedmål\n\n" + "25 nye arbeidsplasser " * 20_000, "2018–" * 20_000, "1 000 " * 20_000, "mellom 1 og " * 10_000,
        "fra 1 til " * 10_000, "+---+\n" * 5_000, "---- ----\n" * 5_000, "a; " * 50_000, "# Utfordringer\n\n" + "- en utfordring\n" * 3_000, "kr " * 50_000,
        "# Finansiering\n\n| Kilde |" + "".join(f" {2000 + year} |" for year in range(60)) + "\n|" + "---|" * 61 + "\n" + ("| Staten |" + " 12 000 |" * 60 + "\n") * 60,
    ],
    ids=lambda text: text[:14].encode("ascii", "replace").decode().replace("\n", " "),
)  # fmt: skip
def test_hostile_text_ends_in_time(text: str) -> None:
    begun = time.perf_counter()
    result = import_text(text)
    assert time.perf_counter() - begun < 15
    assert plan_from_json(plan_to_json(result.plan))[0] == result.plan


def test_a_megabyte_of_prose_is_read_in_seconds() -> None:
    text = "# Omstillingsplan for Fjordvik 2018–2023\n\n" + ("Dette er en setning om 25 arbeidsplasser innen 2022. " * 20 + "\n\n") * 950
    begun = time.perf_counter()
    result = import_text(text)
    assert time.perf_counter() - begun < 12
    assert sum(len(note.text) for note in result.plan.notes) > 1_000_000


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tom.md"
    path.write_text(" \n\n")
    with pytest.raises(DataError, match=r"importing\.empty"):
        read_text(path)


def test_a_file_in_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "latin.md"
    path.write_bytes("# Plan\n\nMål på norsk\n".encode("latin-1"))
    with pytest.raises(DataError, match=r"importing\.not-utf8") as refused:
        read_text(path)
    assert refused.value.values["line"] == 3


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "stor.md"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(DataError, match=r"importing\.too-large"):
        read_text(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"importing\.unreadable"):
        read_text(tmp_path / "finnes-ikke.md")


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "bom.md"
    path.write_bytes(b"\xef\xbb\xbf# Omstillingsplan for Fjordvik 2018\xe2\x80\x932023\n")
    assert import_text(read_text(path)).plan.programme.name == "Omstillingsplan for Fjordvik 2018–2023"
