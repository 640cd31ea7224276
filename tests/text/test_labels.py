from __future__ import annotations

import itertools

import pytest

from omstilling_tui.model import decisions, people
from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, part_type, type_of_single
from omstilling_tui.text.labels import choice_label, field_help, field_label, kind_label, one_label, yes_no
from omstilling_tui.text.translate import LANGUAGES, Translator, messages

PARTS = {part: part_type(part) for part in (*type_of_single, *COLLECTIONS)} | {"measurements": Measurement}


def paths(type_, before=""):
    for field in fields_of(type_):
        yield before + field.name, field
        if field.of:
            yield from paths(field.of, f"{before}{field.name}.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_every_part_has_a_plural_and_a_singular_name(part, language):
    t = Translator(language)
    assert kind_label(part, t)[0].isupper()
    assert one_label(part, t)[0].islower()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_every_field_of_every_entity_and_nested_value_has_a_name(part, language):
    t = Translator(language)
    for path, _ in paths(PARTS[part]):
        label = field_label(part, path, t)
        assert label[0].isupper(), path
        assert label.isprintable(), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_that_stand_beside_each_other_have_different_names(language):
    t = Translator(language)
    for part, type_ in PARTS.items():
        siblings = itertools.groupby(sorted((path.rpartition(".")[0], path) for path, _ in paths(type_)), key=lambda pair: pair[0])
        for _, group in siblings:
            labels = [field_label(part, path, t) for _, path in group]
            assert len(labels) == len(set(labels)), (part, labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_word_has_a_name(language):
    t = Translator(language)
    words = {word for type_ in PARTS.values() for _, field in paths(type_) for word in field.choices}
    words |= {*people.ENVIRONMENTS, *people.PURPOSES, *people.ROLES, *decisions.BODIES, *decisions.ACTIONS, *decisions.PHASES}
    for word in words:
        assert t.has(f"fields.choice.{word}"), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_choices_of_one_field_have_different_names(language):
    t = Translator(language)
    for type_ in PARTS.values():
        for path, field in paths(type_):
            labels = [choice_label(word, t) for word in field.choices]
            assert len(labels) == len(set(labels)), path


def test_a_free_word_stands_as_it_is():
    assert choice_label("hytteeiere", Translator("nb")) == "hytteeiere"
    assert choice_label("", Translator("nb")) == ""


def test_yes_and_no_are_words():
    assert [yes_no(held, Translator("nn")) for held in (True, False)] == ["ja", "nei"]


def test_every_nested_list_has_a_singular_name():
    t = Translator("nb")
    for type_ in PARTS.values():
        for path, field in paths(type_):
            if field.kind is Kind.VALUES:
                assert one_label(path.rpartition(".")[2], t), path


def test_a_field_of_one_part_can_have_a_name_of_its_own():
    t = Translator("nb")
    assert field_label("actions", "title", t) == "Tiltak"
    assert field_label("activities", "title", t) == "Tittel"
    assert field_label("focus_areas", "frames.budget.year", t) == "År"


def test_help_is_a_sentence_or_nothing():
    for language in LANGUAGES:
        t = Translator(language)
        for part, type_ in PARTS.items():
            for path, _ in paths(type_):
                text = field_help(part, path, t)
                assert text == "" or text.endswith("."), (part, path, text)
    assert field_help("vision", "text", Translator("nn")).startswith("Biletet")
    assert field_help("persons", "email", Translator("nb")) == ""


def test_no_name_is_left_over():
    known = {f"{part}.{path}" for part, type_ in PARTS.items() for path, _ in paths(type_)}
    for key in messages("fields"):
        _, sort, name = key.split(".", 2)
        if sort in ("name", "help") and name != "id":
            assert any(path == name or path.endswith("." + name) for path in known), key
