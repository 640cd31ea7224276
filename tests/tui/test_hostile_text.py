"""A plan whose every text is made to do harm: it is shown as it stands, on every screen, and nothing else happens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, type_of_single
from tests.tui.conftest import Drive, Driven

_HARM = (
    "[x] se [/] her",
    "[@click=app.quit]x[/]",
    "[link='https://example.org']x[/link] \\[ [a= [kommune]",
    "a\x1b[31mb\x1b]0;T\x07c\x9b2Jd\x00\x08\u202ee",
    "e\u0301 漢字 👨\u200d👩\u200d👧 čđŋ $x ${x} %s {0}",
    "[bold]" * 20 + "\n\n\t" + "lang " * 200,
)
_TEXTS = (Kind.TEXT, Kind.MARKDOWN, Kind.PERSON)


def _harmed(entity: Any, harm: str) -> Any:
    """The entity with the text in every field of text that names nothing else."""
    changed: dict[str, Any] = {}
    for field in fields_of(type(entity)):
        held = getattr(entity, field.name)
        if field.kind in _TEXTS and not (field.choices and held in field.choices):
            changed[field.name] = harm
        elif field.kind is Kind.VALUE:
            changed[field.name] = _harmed(held, harm)
        elif field.kind is Kind.VALUES:
            changed[field.name] = tuple(_harmed(each, harm) for each in held)
    return replace(entity, **changed)


def _harmed_plan(plan: Plan, harm: str) -> Plan:
    parts: dict[str, Any] = {name: _harmed(getattr(plan, name), harm) for name in type_of_single}
    parts |= {name: tuple(_harmed(each, harm) for each in getattr(plan, name)) for name in COLLECTIONS}
    return plan.with_parts(parts)


def _actions_in_cells(driven: Driven) -> list[object]:
    """What a click on the drawn cells would do, apart from what the program's own widgets put there."""
    return [
        segment.style.meta["@click"]
        for strip in driven.app.screen._compositor.render_strips()
        for segment in strip
        if segment.style and segment.style.meta and "@click" in segment.style.meta
    ]


def _links(driven: Driven) -> list[str]:
    strips = driven.app.screen._compositor.render_strips()
    return [segment.style.link for strip in strips for segment in strip if segment.style and segment.style.link]


@pytest.mark.parametrize("harm", _HARM, ids=range(len(_HARM)))
async def test_every_screen_shows_it_and_survives(drive: Drive, harm: str) -> None:
    async with drive(size=(120, 40)) as driven:
        app = driven.app
        app.plan = _harmed_plan(app.plan, harm)
        await driven.rest()
        for keys in (
            ("1",),
            ("shift+tab", "enter"),
            ("escape",),
            ("5", "down", "enter"),
            ("escape", "9"),
            ("tab", "down", "enter"),
            ("escape", "colon"),
        ):
            await driven.press(*keys)
            assert app.is_running
            assert app._exception is None
            assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 or letter in "\u202e" for letter in driven.text.replace("\n", ""))
            assert _actions_in_cells(driven) == []
            assert _links(driven) == []
        await driven.type("se")


async def test_brackets_stand_as_they_were_written(drive: Drive) -> None:
    async with drive(size=(120, 40)) as driven:
        driven.app.plan = _harmed_plan(driven.app.plan, "[x] se [/] her")
        await driven.rest()
        assert "[x] se [/] her" in driven.text.splitlines()[0]
        await driven.press("5")
        assert driven.text.count("[x] se [/] her") > 5


async def test_what_the_program_says_is_no_markup_either(drive: Drive) -> None:
    async with drive() as driven:
        driven.app.notify("Kunne ikke lese [/Users/ola/plan.md] [b]", severity="error")
        await driven.rest()
        assert "[/Users/ola/plan.md] [b]" in driven.text
        await driven.press("colon")
        driven.app.notify("[/] over et annet skjermbilde")
        await driven.rest()
        assert driven.app._exception is None
