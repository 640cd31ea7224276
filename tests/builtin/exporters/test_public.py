from __future__ import annotations

from dataclasses import replace

import pytest

from omstilling_tui.builtin.exporters.public import allowed_fields, looks_like_a_name
from omstilling_tui.builtin.importers import markdown_own
from omstilling_tui.model.fields import field_of
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, part_type, type_of_single
from omstilling_tui.model.work import Action
from tests.builtin.exporters.samples import document_of, exported, sample_measurements, sample_plan

FORMATS = ("markdown", "html", "json", "csv")


def public(format, plan=None):
    return exported(format, document_of(plan or sample_plan(), sample_measurements(), public=True))


@pytest.mark.parametrize("format", FORMATS)
def test_no_person_is_named_and_nobody_can_be_reached(format):
    text = public(format)
    for word in ("Kari", "Nordmann", "kari@nordvik.example", "900 00 001", "Løst og fast"):
        assert word not in text
    assert "prosjektleder" in text
    assert "Nordvik i omstilling" in text


@pytest.mark.parametrize("format", FORMATS)
def test_a_name_written_as_responsible_is_left_out_but_a_role_stays(format):
    actions = (Action(id="T1", action_plan="HP1", title="A", responsible="Ola Dunk"), *sample_plan().actions[1:])
    text = public(format, replace(sample_plan(), actions=actions))
    assert "Ola Dunk" not in text
    assert "Teknisk sjef" in public(format)


def test_a_public_document_says_that_it_is_not_the_whole_plan():
    text = public("markdown")
    assert "ikke hele planen" in text
    assert not markdown_own.recognises(text)
    assert "ikke hele planen" in public("html")


def test_a_full_document_is_not_censored():
    assert "Kari Nordmann (R1)" in exported("markdown", document_of(sample_plan()))


def test_every_allowed_field_exists():
    for part, names in allowed_fields().items():
        type_ = Measurement if part == "measurements" else part_type(part)
        assert all(field_of(type_, name) for name in names), part


def test_nothing_that_is_personal_is_on_the_list():
    allowed = allowed_fields()
    assert not {"persons", "notes"} & allowed.keys()
    assert {*type_of_single, *COLLECTIONS, "measurements"} - allowed.keys() == {"persons", "notes"}
    for part in allowed:
        assert not {"source_text", "ticked_by", "by", "scorer", "participants", "person", "email", "phone"} & set(allowed[part])


@pytest.mark.parametrize(("text", "name"), [
    ("Ola Nordmann", True), ("Anne-Lise Å. Berg", True), ("Prosjektleder", False), ("Teknisk sjef", False), ("Nordvik kommune", False),
    ("Innovasjon Norge", False), ("", False), ("Styret", False), ("Rådet for Nordvik", False),
])  # fmt: skip
def test_a_name_is_told_from_a_role(text, name):
    assert looks_like_a_name(text) is name
