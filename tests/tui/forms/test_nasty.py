"""Text that means something to terminals, to markup or to Textual is shown as it stands, in every field and in the tree."""

import re
from dataclasses import fields as dataclass_fields
from dataclasses import replace

import pytest

from omstilling_tui.model.fields import Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, entities, type_of_single
from omstilling_tui.tui.screens.plan import opening

NASTY = "[x] se [/] her [@click=app.quit]x[/] $x {0}"
CONTROL = "\x1b]52;c;AAAA\x07\x1b[31mrød\x9b2J \u202ebak"


def poisoned(entity, text):
    """The entity with the text in every field that holds words, the nested ones among them."""
    held = {}
    for field in fields_of(type(entity)):
        value = getattr(entity, field.name)
        if field.kind in (Kind.TEXT, Kind.MARKDOWN, Kind.PERSON):
            held[field.name] = text
        elif field.kind is Kind.VALUE:
            held[field.name] = poisoned(value, text)
        elif field.kind is Kind.VALUES:
            held[field.name] = tuple(poisoned(each, text) for each in (value or (field.of(),)))
    assert dataclass_fields(entity)
    return replace(entity, **held)


def poison(plan, text):
    parts = {part: poisoned(getattr(plan, part), text) for part in type_of_single}
    parts |= {part: tuple(poisoned(each, text) for each in getattr(plan, part)) for part in COLLECTIONS}
    return plan.with_parts(parts)


@pytest.mark.parametrize("text", [NASTY, CONTROL], ids=["markup", "control"])
async def test_it_is_shown_as_it_stands_in_every_form_and_in_the_tree(at_work, text):
    async with at_work(size=(120, 40)) as hands:
        hands.app.plan = poison(hands.saved(), text)
        await hands.settle()
        firsts = {}
        for part, entity in entities(hands.app.plan):
            firsts.setdefault(part, entity.id)
        for part, id in firsts.items():
            assert hands.tree.go_to(id), part
            await hands.pilot.pause()
            seen = hands.shown()
            opening.edit(hands.screen, id)
            await hands.settle()
            seen += hands.shown()
            assert hands.form.subject.draft_id == id
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", seen)
            if text is NASTY:
                assert "[x] se [/] her" in seen, part
            hands.screen.forms.close_all()
            await hands.settle()


@pytest.mark.parametrize("typed", ["[/]", "[x", "[@click=app.quit]", "[b]fet[/b]"])
async def test_brackets_can_be_typed_and_saved(at_work, typed):
    async with at_work() as hands:
        hands.screen.open_entity("I1", "title")
        await hands.settle()
        await hands.press("end")
        hands.app.focused.insert_text_at_cursor(typed)
        await hands.press("ctrl+s")
        await hands.settle()
        assert hands.saved().find("I1").title.endswith(typed)
        assert hands.screen.PLACE == "plan"
