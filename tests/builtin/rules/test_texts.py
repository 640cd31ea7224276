"""Percentages in their places, what a template left, annexes, and ids that lead nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omstilling_tui.api import FieldChange, Plan
from omstilling_tui.builtin.rules.prose import passages
from omstilling_tui.builtin.rules.unwritten import is_unwritten, leftovers, notices
from omstilling_tui.model.analysis import Evidence
from omstilling_tui.model.decisions import Annex, Note
from omstilling_tui.model.edits import set_json
from omstilling_tui.model.goals import Frames
from omstilling_tui.model.people import PreparationTask
from tests.builders import changed, plus, sound_plan
from tests.builtin.rules.judging import findings, judged, message

CLAIM = "Tapet utgjør 11 % av sysselsettingen (730 av 5 678)."


def note(text: str) -> Plan:
    return plus(sound_plan(), "notes", Note(id="N9", heading="Bakgrunn", text=text))


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (note(CLAIM), {("share-contradicted", "N9.text")}),
        (changed(sound_plan(), "U1", evidence=Evidence(text=CLAIM)), {("share-contradicted", "U1.evidence")}),
        (changed(sound_plan(), "programme", description=CLAIM), {("share-contradicted", "programme.description")}),
        (changed(sound_plan(), "IO2", frames=Frames(text=CLAIM), strategy=CLAIM), {("share-contradicted", "IO2.strategy")}),
        (changed(note(CLAIM), "U1", source_text=CLAIM), {("share-contradicted", "N9.text")}),
        (changed(sound_plan(), "U1", source_text=CLAIM), set()),
        (note("Tapet utgjør 13 % av sysselsettingen (730 av 5 678)."), set()),
    ],
)
def test_a_contradicted_share_is_found_once_at_its_first_place(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) - {("sum-differs", "ST2")} == expected


def test_the_share_is_told_with_its_numbers() -> None:
    assert message(note(CLAIM), "share-contradicted") == "730 av 5 678 er 12,9 %, ikke 11 %."
    assert message(note(CLAIM), "share-contradicted", language="en") == "730 of 5,678 is 12.9%, not 11%."


@pytest.mark.parametrize(
    "text",
    [
        "Vedtatt av kommunestyret dd.mm.2017.",
        "Vedtatt dd.mm.åååå",
        "Vedtatt dd/mm/yyyy",
        "Vedtatt xx.xx.2017",
        "Vedtatt 00.00.0000",
        "Innen 20xx",
        "Rammen er kr xx mill.",
        "Rammen er xx mill. kroner",
        "xxx skal vokse",
        "Ansvarlig er XXX.",
        "[sett inn tall]",
        "[Sett inn navn på kommunen] skal vokse",
        "[kommune] skal vokse",
        "[navn på prosjektleder]",
        "<sett inn dato>",
        "<kommunenavn> skal vokse",
        "(sett inn beløp)",
        "{{ kommune }}",
        "TODO: skrive dette",
        "Tall kommer (TBD)",
        "Lorem ipsum dolor sit amet",
        "Hvem???",
        "Klikk eller trykk her for å skrive inn tekst.",
        "Skriv inn tekst her",
        "ikke utarbeidet",
        "Pt. ikke utarbeidet.",
        "Ikkje utarbeidd enno",
        "Kommunikasjonsplan: ikke utarbeidet",
        "Kommunikasjonsstrategi er pt ikke utarbeidet.",
        "| Budsjett | ikke utarbeidet |",
        "Handlingsplan (ikke utarbeidet)",
        "Kommer senere",
        "Kjem seinare.",
        "Under utarbeidelse",
        "Not yet written",
    ],
)
def test_what_a_template_left_is_found(text: str) -> None:
    assert judged(note(text)) == {("placeholder-text", "N9.text")}


@pytest.mark.parametrize(
    "text",
    [
        "Se kilde [1] og [vedlegg 2], side 3.",
        "Les mer på [kommune](https://fjordvik.example) og <https://fjordvik.example>.",
        "Størrelse XXL, maxxx og xxxl",
        "Metoden er todelt. To do eller ikke.",
        "Tilskuddet var ikke avklart da planen ble skrevet.",
        "Det er ikke utarbeidet en plan for havna, og det hemmer veksten.",
        "Kommunen har ikke laget boliger nok for unge.",
        "Neste handlingsplan kommer til behandling i november.",
        "- [x] ferdig\n- [ ] ikke begynt",
        "Hva nå? Hva så?",
        "Første linje<br>andre linje, 3 < 5 og 7 > 2",
        "Møtet varte 09.00–16.00 og 00.30",
        "Kapittel xx i loven",
        "Planen blir lagt fram under utstillingen.",
        "[Sitatet er forkortet]",
        "Ansvarlig: ikke kommunen alene",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert judged(note(text)) == set()


def test_a_field_with_several_leftovers_is_one_finding() -> None:
    plan = note("Vedtatt dd.mm.2017 av xxx, sak xxx.")
    assert message(plan, "placeholder-text") == "Det står fortsatt «dd.mm.2017» og «xxx» i teksten (N9.text)."


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (changed(sound_plan(), "A1.1", responsible="xxx"), {("placeholder-text", "A1.1.responsible")}),
        (changed(sound_plan(), "U2", title="Næringsplan er ikke utarbeidet"), set()),
        (changed(sound_plan(), "U2", title="Næringsplan [sett inn]"), {("placeholder-text", "U2.title")}),
        (changed(sound_plan(), "U2", source_text="dd.mm.2017"), set()),
        (changed(sound_plan(), "PS1", preparation=(PreparationTask(title="xxx", done=True),)), {("placeholder-text", "PS1.preparation")}),
        (changed(sound_plan(), "VL1", text="", file=""), {("annex-missing", "VL1")}),
        (changed(sound_plan(), "VL1", text="pt ikke utarbeidet"), {("annex-missing", "VL1")}),
        (changed(sound_plan(), "VL1", text="[sett inn tekst]"), {("annex-missing", "VL1")}),
        (changed(sound_plan(), "VL1", text="", title="Kommunikasjonsplan (ikke utarbeidet)"), {("annex-missing", "VL1")}),
        (changed(sound_plan(), "VL1", text="", file="strategi.pdf"), set()),
        (changed(sound_plan(), "VL1", text="Mål og kanaler. Budsjett: xxx"), {("placeholder-text", "VL1.text")}),
        (plus(sound_plan(), "annexes", Annex(id="VL2", title="Mandat")), {("annex-missing", "VL2")}),
    ],
)
def test_placeholders_and_annexes_are_found_once(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_an_unwritten_annex_says_what_stands_there() -> None:
    plan = changed(sound_plan(), "VL1", text="pt ikke utarbeidet")
    assert message(plan, "annex-missing") == "Vedlegg VL1 «Kommunikasjonsstrategi» er ikke skrevet; der står bare «pt ikke utarbeidet»."


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (note("Se IO9."), {("reference-broken", "N9.text")}),
        (note("Se IO1, D1.1 og A2.1."), set()),
        (note("Se D2.7 og (A1.9)."), {("reference-broken", "N9.text")}),
        (note("Se indikator I77."), {("reference-broken", "N9.text")}),
        (note("Dette svarer på utfordring U1 og tiltak T2, hovedmål H1."), set()),
        (note("Dette svarer på utfordringen U12."), {("reference-broken", "N9.text")}),
        (note("Ark i A4, E6 og E39, H1 2024, U15-lag, I 2017, K2, P15, bygg D4, Q4"), set()),
        (note("I 2026 og i 12 av 14 saker"), set()),
        (note("Kapittel 2.7, PS 8/11, K-sak 46/15, KST 59/14"), set()),
        (note("https://fjordvik.example/IO99 og IO99-skjema.pdf"), set()),
        (changed(note("Se D2.7."), "N9", text="Vei D2.7 i reguleringsplanen"), {("reference-broken", "N9.text")}),
        (changed(sound_plan(), "IO2", answers=("U1", "U9")), {("reference-broken", "IO2.answers")}),
        (changed(sound_plan(), "IO2", answers=("U1", "H1")), {("reference-broken", "IO2.answers")}),
        (changed(sound_plan(), "A1.1", serves=("D1.1", "D9.9")), {("reference-broken", "A1.1.serves")}),
        (changed(sound_plan(), "A1.1", responsible="R77"), {("reference-broken", "A1.1.responsible")}),
        (changed(sound_plan(), "A1.1", responsible="Rådmannen"), set()),
        (
            changed(sound_plan(), "PS1", preparation=(PreparationTask(title="Saksliste", responsible="R77", done=True),)),
            {("reference-broken", "PS1.preparation")},
        ),
        (changed(sound_plan(), "U1", source_text="Se IO9."), set()),
    ],
)
def test_references_lead_somewhere(plan: Plan, expected: set[tuple[str, str]]) -> None:
    assert judged(plan) == expected


def test_numbers_that_look_like_ids_are_no_ids_in_a_plan_without_such_entities() -> None:
    plan = sound_plan(sub_goals=(), indicators=(), activities=(), actions=(), anchorings=(), stated_totals=(), budget_lines=(), expenses=())
    plan = plus(changed(plan, "IO1", strategy="Vei D2.7 og ark A1.1"), "notes", Note(id="N9", text="Se A4.2"))
    assert "reference-broken" not in {code for code, _ in judged(plan)}


def test_a_broken_reference_can_be_taken_out() -> None:
    plan = changed(sound_plan(), "IO2", answers=("U1", "U9"))
    (finding,) = findings(plan)
    assert finding.fix
    assert finding.fix.title["nb"] == "Ta bort henvisningen til U9"
    assert finding.fix.changes == (FieldChange(id="IO2", field="answers", value=["U1"], expect=["U1", "U9"]),)
    for change in finding.fix.changes:
        plan = set_json(plan, id=change.id, field=change.field, value=change.value)
    assert judged(plan) == set()


def test_every_text_of_the_plan_is_read_once() -> None:
    plan = sound_plan()
    places = [(each.where, each.text) for each in passages(plan)]
    assert ("N1.text", plan.notes[0].text) in places
    assert ("IO1.frames", plan.focus_areas[0].frames.text) in places
    assert ("I1.definitions", "Stillinger på minst 50 %") in places
    assert ("PS1.outcomes", "Samlingen ble enig.") in places
    assert not any(where.endswith(("source_text", ".case", ".unit")) for where, _ in places)


@pytest.mark.parametrize(
    ("text", "unwritten"),
    [
        ("", True),
        ("Ikke fastsatt", True),
        ("ikkje fastsett", True),
        ("Kommer", True),
        ("Visjonen er ikke fastsatt ennå.", True),
        ("Det er ikke fastsatt noen visjon", True),
        ("*[sett inn visjon]*", True),
        ("xxx", True),
        ("–", True),
        ("…", True),
        ("TBD", True),
        ("Under arbeid", True),
        ("Sammen skaper vi framtid i Andøy", False),
        ("Arbeids- og næringsliv i vekst og utvikling!", False),
        ("«Et attraktivt lokalsamfunn med vekstkraft»", False),
        ("Alle skal med", False),
        ("2030", False),
        ("Framtida kommer til oss", False),
        ("Vi gir oss ikke", False),
    ],
)
def test_only_what_says_nothing_is_unwritten(text: str, unwritten: bool) -> None:
    assert is_unwritten(text) is unwritten


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert all(each.strip() for each in (*leftovers(text), *notices(text)))
    assert is_unwritten(text) in (True, False)
