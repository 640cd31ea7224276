"""The sample plan in every format, letter for letter. `UPDATE_GOLDEN=1 pytest …` writes the files anew, to be read through."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from omstilling_tui.api import Finding
from omstilling_tui.text.translate import Message
from tests.builtin.exporters.samples import document_of, exported, sample_measurements, sample_plan

GOLDEN = Path(__file__).parents[2] / "golden"
CASES = [
    ("plan.nb.md", "markdown", "plan", "nb", False),
    ("plan.nn.md", "markdown", "plan", "nn", False),
    ("plan.public.md", "markdown", "plan", "nb", True),
    ("plan.nb.html", "html", "plan", "nb", False),
    ("plan.json", "json", "plan", "nb", False),
    ("plan.csv", "csv", "plan", "nb", False),
    ("action-plan.nn.md", "markdown", "action-plan", "nn", False),
    ("case-paper.nb.md", "markdown", "case-paper", "nb", False),
    ("annual-report.nb.md", "markdown", "annual-report", "nb", False),
]


@pytest.mark.parametrize(("name", "format", "kind", "language", "public"), CASES, ids=[case[0] for case in CASES])
def test_the_document_is_as_it_was(name, format, kind, language, public):
    findings = (Finding(code="focus-area-count", where="plan", severity="warning", message=Message("documents.summary-areas", count=1)),)
    document = document_of(sample_plan(language), sample_measurements(), kind=kind, public=public, findings=findings, version=2)
    text = exported(format, document)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        (GOLDEN / name).write_bytes(text.encode())
    assert (GOLDEN / name).read_bytes().decode() == text
