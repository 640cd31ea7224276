import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omstilling_tui.errors import DataError
from omstilling_tui.model.fields import PRECISIONS, Field, Kind
from omstilling_tui.model.people import Person
from omstilling_tui.model.plan import Plan, entities
from omstilling_tui.text.translate import LANGUAGES, Translator
from omstilling_tui.tui.widgets.fields.places import place_for, places_of, value_at
from omstilling_tui.tui.widgets.fields.typed import Setting, echo, read_typed, register, typed_text
from tests.strategies import plans

TODAY = dt.date(2026, 11, 23)
YEAR = Field("year", Kind.INTEGER, minimum=Decimal(1900), maximum=Decimal(2200))
TYPED = (Kind.TEXT, Kind.MARKDOWN, Kind.PERSON, Kind.DATE, Kind.INTEGER, Kind.NUMBER, Kind.MONEY, Kind.TEXTS, Kind.DATES)


def setting(language="nb", names=None):
    return Setting(Translator(language), TODAY, names or {})


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(plans(most=1), st.sampled_from(LANGUAGES))
def test_what_a_field_shows_stands_for_the_value_that_it_shows(plan, language):
    here = setting(language, register(plan))
    for _, entity in entities(plan):
        for place in places_of(type(entity)):
            if place.heading or place.field.kind not in TYPED:
                continue
            value = value_at(entity, place.path)
            if any(
                each.year < 1900 or each.year > 2200
                for each in (value if place.field.kind is Kind.DATES else (value,))
                if isinstance(each, dt.date)
            ):
                continue  # shown, and kept while nobody types there, but not to be typed
            precision = value_at(entity, place.precision) if place.precision else ""
            text = typed_text(place.field, value, here, precision)
            reading = read_typed(place.field, text, here)
            assert typed_text(place.field, reading.value, here, reading.precision or "") == text
            if place.field.kind in (Kind.NUMBER, Kind.MONEY, Kind.INTEGER, Kind.DATES, Kind.MARKDOWN):
                assert reading.value == value


@given(st.text(st.characters(exclude_characters="{}"), max_size=40), st.sampled_from(TYPED), st.sampled_from(LANGUAGES))
def test_any_text_is_a_value_or_a_sentence_that_says_what_to_type(text, kind, language):
    declared = Field("start", kind, choices=("entrepreneurs",) if kind is Kind.TEXT else ())
    here = setting(language)
    try:
        reading = read_typed(declared, text, here)
    except DataError as wrong:
        said = here.t(wrong.key, **wrong.values)
    else:
        said = echo(declared, reading, text, here)
    assert "{" not in said.replace(text, "").replace(text.strip()[:40], "")


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        (Field("value", Kind.NUMBER), "tolv", "«tolv» er ikke et tall. Skriv 12."),
        (Field("weight", Kind.INTEGER, minimum=Decimal(1), maximum=Decimal(5)), "9", "«9» går ikke her. Skriv et tall fra 1 til 5."),
        (Field("weight", Kind.INTEGER), "1,5", "«1,5» er ikke et helt tall. Skriv det uten desimaler."),
        (YEAR, "27", "«27» er ikke et årstall. Skriv fire sifre, for eksempel 2027."),
        (Field("hours", Kind.NUMBER, minimum=Decimal(0)), "-3", "«-3» er for lite. Skriv 0 eller mer."),
        (Field("amount", Kind.MONEY), "1,255", "«1,255» har for mange desimaler. Skriv høyst 2."),
        (Field("date", Kind.DATE), "31.02.2027", "Dagen «31.02.2027» finnes ikke. Skriv dag.måned.år."),
    ],
)  # fmt: skip
def test_the_message_says_what_to_type(field, text, sentence):
    with pytest.raises(DataError) as wrong:
        read_typed(field, text, setting())
    assert Translator("nb")(wrong.value.key, **wrong.value.values) == sentence


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (Kind.DATE, "31.12.2030", "tirsdag · uke 1, 2031"),
        (Kind.DATE, "311230", "31.12.2030 · tirsdag · uke 1, 2031"),
        (Kind.DATE, "2030", "hele 2030"),
        (Kind.MONEY, "2 mill.", "2\u00a0000\u00a0000\u00a0kr"),
        (Kind.NUMBER, "1.234,5", "1 234,5"),
        (Kind.NUMBER, "12", ""),
        (Kind.TEXT, "ord", ""),
    ],
)
def test_what_was_understood_is_said_when_the_text_does_not_say_it(kind, text, said):
    field = Field("date", kind)
    assert echo(field, read_typed(field, text, setting()), text, setting()) == said


def test_a_person_is_known_by_name_and_two_of_the_same_name_are_told_apart():
    plan = Plan(persons=(Person(id="R1", name="Kari Ås"), Person(id="R2", name="Ola"), Person(id="R3", name="ola")))
    here = setting(names=register(plan))
    field = Field("responsible", Kind.PERSON)
    assert read_typed(field, "kari ås", here).value == "R1"
    assert read_typed(field, "Ola (R2)", here).value == "R2"
    assert read_typed(field, "Ola", here).value == "Ola"
    assert typed_text(field, "R3", here) == "ola (R3)"


def test_every_field_of_every_entity_has_its_row_and_dates_take_their_precision_along():
    from omstilling_tui.model.fields import fields_of
    from omstilling_tui.model.plan import COLLECTIONS, part_type, type_of_single

    for part in (*type_of_single, *COLLECTIONS):
        places = places_of(part_type(part))
        for declared in fields_of(part_type(part)):
            assert (place_for(places, declared.name) is None) == (declared.name == "source_text"), (part, declared.name)
            assert declared.choices != PRECISIONS or any(place.precision == declared.name for place in places)
