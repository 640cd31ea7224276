from __future__ import annotations

import re

import pytest

from omstilling_tui.builtin.exporters import register_exporters
from omstilling_tui.model.plan import Plan
from tests.builtin.exporters.samples import CONTEXT, document_of, exported, sample_measurements, sample_plan

KINDS = ("action-plan", "case-paper", "annual-report")


def headings(text):
    return [re.sub(r"^#+ [\d.]*\s*", "", line) for line in text.splitlines() if line.startswith("## ")]


@pytest.mark.parametrize("format", ["markdown", "html"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_plan_gives_a_document_that_says_what_is_missing(kind, format):
    assert "ikke fylt ut" in exported(format, document_of(Plan(), kind=kind))


def test_each_format_says_which_documents_it_writes():
    documents = {each.format: each.documents for each in register_exporters(CONTEXT)}
    assert documents["markdown"] == documents["html"] == ("plan", *KINDS)
    assert documents["json"] == documents["csv"] == ("plan",)


def test_the_action_plan_has_the_trades_chapters():
    text = exported("markdown", document_of(sample_plan(), sample_measurements(), kind="action-plan", year=2026))
    assert headings(text) == [
        "Mål og innsatsområder", "Resultater fra tidligere år", "Strategier og tiltak", "Ressursinnsats og finansiering",
        "Kommunikasjonsplan",
    ]  # fmt: skip
    assert text.startswith("# Handlingsplan 2026 – Nordvik i omstilling\n")
    assert "| IO1 | Industri | 2\u00a0000\u00a0000 | 250\u00a0000 |" in text


def test_the_action_plan_of_another_year_leaves_this_years_actions_out():
    text = exported("markdown", document_of(sample_plan(), kind="action-plan", year=2027))
    assert "Grunnundersøkelse" not in text
    assert "1\u00a0500\u00a0000,50" in text


def test_the_case_paper_has_a_numbered_resolution_and_a_short_summary():
    text = exported("markdown", document_of(sample_plan(), kind="case-paper", version=3))
    assert headings(text) == ["Forslag til vedtak", "Oppsummering", "Vedlegg", "Saksutredning"]
    assert "1. Kommunestyret vedtar omstillingsplanen for Nordvik i omstilling, slik den er lagt fram (versjon 3)." in text
    summary = text.split("Oppsummering\n")[1].split("## ")[0].strip().splitlines()
    assert 0 < len(summary) <= 5


def test_the_annual_report_compares_what_was_spent_with_the_frame():
    text = exported("markdown", document_of(sample_plan(), sample_measurements(), kind="annual-report", year=2026))
    assert headings(text) == ["Mål og resultater", "Innsatsområdene", "Organisering", "Finansiering", "Regnskap"]
    assert "| IO1 | Industri | 2\u00a0000\u00a0000 | 0 |" in text
    assert "12\u00a0% av veien" in text
