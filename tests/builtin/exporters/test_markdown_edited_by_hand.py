from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from omstilling_tui.builtin.importers import markdown_own
from omstilling_tui.errors import DataError
from omstilling_tui.model.changes import Change, difference
from tests.builtin.exporters.samples import CONTEXT, document_of, exported, sample_measurements, sample_plan


def edited(*pairs):
    """What importing the sample gives after each old text, found once, was replaced by the new one."""
    text = exported("markdown", document_of(sample_plan(), sample_measurements()))
    for old, new in pairs:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    return markdown_own.read(text, CONTEXT)


def changes(*pairs):
    return difference(sample_plan(), edited(*pairs).plan)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        (
            "> 100 nye arbeidsplasser innen",
            "> 120 nye arbeidsplasser innen",
            ("H1", "statement", "120 nye arbeidsplasser innen utgangen av 2030."),
        ),
        ("### IO1 Industri", "### IO1 Industri og havn", ("IO1", "title", "Industri og havn")),
        ("- **D1.1** 60 nye", "- **D1.1** 70 nye", ("D1.1", "statement", "70 nye arbeidsplasser i industrien.")),
        ("> Framtid i Nordvik", "> Framtida er her", ("vision", "text", "Framtida er her")),
        (
            "| 31.12.2030 |\n\n**Slik",
            "| 30.06.2030 |\n\n**Slik",
            ("I1", "target", {"value": 100, "low": None, "high": None, "date": "2030-06-30", "precision": None}),
        ),
        ("- **Programmet slutter:** 31.12.2030", "- **Programmet slutter:** 31. desember 2031", ("programme", "end", "2031-12-31")),
        ("| 250\u00a0000 |", "| 300 000 kr |", ("T1", "cost", 300000)),
        (
            "| T1 | Grunnundersøkelse | A1.1 | Teknisk sjef |",
            "| T1 | Grunnundersøkelse | A1.1 | Kari Nordmann (R1) |",
            ("T1", "responsible", "R1"),
        ),
        ("- **U1** Tap av 200 arbeidsplasser", "- **U1** Tap av 210 arbeidsplasser", ("U1", "title", "Tap av 210 arbeidsplasser")),
        ("# Nordvik i omstilling", "# Nordvik 2030", ("programme", "name", "Nordvik 2030")),
        (
            "- **Svarer på utfordringer:** U1\n- **Utvikler",
            "- **Svarer på utfordringer:** U1, M1\n- **Utvikler",
            ("IO1", "answers", ["U1", "M1"]),
        ),
        ("| kommunestyret | delegert |", "| kommunestyret | vedtatt |", ("VE1", "action", "adopted")),
    ],
)
def test_an_edit_in_a_chapter_changes_the_plan_exactly_there(old, new, change):
    found = changes((old, new))
    assert [(each.id, each.field, each.new) for each in found] == [change]


def test_an_amount_in_the_financing_table_is_one_fundings_amount():
    text = "| 3\u00a0000\u00a0000 | 3\u00a0000\u00a0000 |"
    found = changes((text, text.replace("3\u00a0000\u00a0000 |", "3,5 mill. |", 1)))
    assert found == (Change("funding", "F1", "amount", 3_000_000, 3_500_000),)


def test_an_amount_in_an_empty_year_is_a_new_funding():
    plan = edited(("| 1\u00a0000\u00a0000 |  |", "| 1\u00a0000\u00a0000 | 1 200 000 |")).plan
    new = plan.find("F4")
    assert (new.source, new.title, new.year, new.amount) == ("municipality", "Nordvik kommune", 2027, Decimal(1_200_000))
    assert len(plan.funding) == 4


def test_a_frame_in_the_area_table_is_the_areas_frame():
    (change,) = changes(("| 2\u00a0000\u00a0000 | 1\u00a0500\u00a0000,50 |", "| 2 000 000 | 1 600 000 |"))
    assert (change.id, change.field) == ("IO1", "frames")
    assert change.new["budget"] == [{"year": 2026, "amount": 2_000_000}, {"year": 2027, "amount": 1_600_000}]


def test_sums_that_were_worked_out_say_nothing():
    assert changes(("*3\u00a0500\u00a0000,50* |\n| *Sum*", "*9* |\n| *Sum*")) == ()


def test_a_new_item_gets_an_id_and_its_place():
    plan = edited(("- **D1.1** 60 nye", "- Hundre og ti nye\n- **D1.1** 60 nye")).plan
    assert [(each.id, each.focus_area, each.statement[:10]) for each in plan.sub_goals] == [
        ("D1.2", "IO1", "Hundre og "),
        ("D1.1", "IO1", "60 nye arb"),
    ]


def test_a_new_focus_area_is_selected_and_owns_what_stands_below_it():
    plan = edited(("### 3.1 Andre", "### Reiseliv\n\n#### Delmål\n\n- 20 nye helårsbedrifter\n\n### 3.1 Andre")).plan
    area = plan.focus_areas[1]
    assert (area.id, area.title, area.status) == ("IO3", "Reiseliv", "selected")
    assert [each.statement for each in plan.owned_by("IO3")] == ["20 nye helårsbedrifter"]


def test_an_item_that_is_taken_out_is_gone_and_the_register_does_not_bring_it_back():
    result = edited(("- **U1** Tap av 200 arbeidsplasser\n  - **Lavest:** 180\n  - **Høyest:** 220\n  - **Enhet:** arbeidsplasser", ""))
    assert result.plan.find("U1") is None
    assert result.plan == replace(sample_plan(), findings=sample_plan().findings[1:])


def test_a_sentence_without_a_place_is_kept_as_a_note():
    result = edited(("### 1.2 Utviklingsanalysen", "### 1.2 Utviklingsanalysen\n\nDette føyde jeg til."))
    (stray,) = result.unplaced
    assert result.plan.find(stray.note).text == "Dette føyde jeg til."
    assert difference(sample_plan(), result.plan)[0].part == "notes"


def test_a_date_that_does_not_exist_is_refused_by_name():
    with pytest.raises(DataError) as caught:
        edited(("- **Programmet slutter:** 31.12.2030", "- **Programmet slutter:** 31.02.2027"))
    assert caught.value.key == "exporting.cannot-read"
    assert caught.value.values == {"id": "programme", "label": "Programmet slutter", "found": "31.02.2027"}


def test_a_formatter_may_align_the_tables():
    text = exported("markdown", document_of(sample_plan()))
    aligned = "\n".join(line.replace(" | ", "    |   ") if line.startswith("| ") else line for line in text.split("\n"))
    assert markdown_own.read(aligned, CONTEXT).plan == sample_plan()


def test_the_report_tells_where_each_thing_stands():
    result = edited()
    text = exported("markdown", document_of(sample_plan(), sample_measurements())).split("\n")
    goal = next(each for each in result.placed if each.id == "D1.1")
    assert text[goal.line - 1].startswith("- **D1.1**")
    assert goal.text == "60 nye arbeidsplasser i industrien."
    assert dt.date(2030, 12, 31) == result.plan.programme.end
