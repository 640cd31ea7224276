"""The list of all that keys do: what every keyboard and terminal can send, and a name, a help line and a twin for each."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from omstilling_tui.text.translate import LANGUAGES, Translator
from omstilling_tui.tui.keys.acts import Act
from omstilling_tui.tui.keys.names import key_name
from omstilling_tui.tui.keys.registry import all_acts
from tests.tui.conftest import Drive

_NEVER = frozenset(
    {f"ctrl+{key}" for key in ("a", "b", "h", "i", "j", "m", "left_square_bracket", "backslash", "right_square_bracket", "space", "at")}
    | {"ctrl+circumflex_accent", "ctrl+underscore", "ctrl+enter", "shift+enter", "ctrl+tab", "f10", "f11"}
    | {"left_square_bracket", "right_square_bracket", "left_curly_bracket", "right_curly_bracket", "backslash", "vertical_line", "tilde"}
    | {"circumflex_accent", "acute_accent", "diaeresis", "grave_accent", "at", "dollar_sign", "pound_sign", "euro_sign"}
    | {"apostrophe", "quotation_mark", "less_than_sign", "greater_than_sign", "æ", "ø", "å", "Æ", "Ø", "Å"}
    | set("[]{}\\|~^´¨`@$£€'\"<>")
)
_NEVER_ALONE = frozenset({"ctrl+w", "ctrl+n", "ctrl+t", "ctrl+e", "ctrl+k"})
# Inside a text field only Ctrl and F keys can be taken, so there they may stand alone; leaving has q and Esc on Oversikt.
_IN_FIELDS = frozenset({"form.save", "area.editor", "line.undo", "line.redo", "first.make", "first.quit", "app.copy-marked", "app.mouse"})


def _keys(act: Act) -> list[str]:
    return act.keys.split(",")


@pytest.mark.parametrize("act", all_acts(), ids=lambda act: act.id)
def test_no_key_is_one_that_some_keyboard_or_terminal_lacks(act: Act) -> None:
    for key in _keys(act):
        assert key not in _NEVER
        assert not key.startswith(("alt+", "ctrl+shift+", "super+", "meta+", "hyper+"))
    assert not set(_keys(act)) <= _NEVER_ALONE


@pytest.mark.parametrize("act", all_acts(), ids=lambda act: act.id)
def test_no_act_has_only_function_and_control_keys(act: Act) -> None:
    plain = [key for key in _keys(act) if not key.startswith("ctrl+") and not re.fullmatch(r"f\d+", key)]
    assert plain or act.id in _IN_FIELDS or act.id == "app.quit"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("act", all_acts(), ids=lambda act: act.id)
def test_every_act_has_a_name_and_a_help_line_in_every_language(act: Act, language: str) -> None:
    t = Translator(language)
    assert act.name(t).strip()
    assert act.about(t).strip()
    assert len(act.name(t)) <= 24
    for key in _keys(act):
        assert key_name(key, t).strip()


def test_every_act_that_changes_something_has_a_twin_on_the_command_line() -> None:
    changing = re.compile(r"\.(new|add|edit|delete|move|link|accept|tick|save|undo|redo|score|decide|drop|up|down)$")
    view_only = {
        "list.up",
        "list.down",
        "palette.up",
        "palette.down",
        "first.up",
        "first.down",
        "line.undo",
        "line.redo",
        "line.up",
        "line.down",
    }
    for act in all_acts():
        if changing.search(act.id) and act.id not in view_only:
            assert act.twin.startswith("omstilling"), act.id


def test_no_two_acts_share_an_id() -> None:
    counts = Counter(act.id for act in all_acts())
    assert [id for id, count in counts.items() if count > 1] == []


async def test_the_configuration_can_give_an_act_another_key(drive: Drive) -> None:
    async with drive() as driven:
        driven.app.set_keymap({"go.decisions": "w"})
        await driven.press("w")
        assert "Veien til vedtak" in driven.text


async def test_hints_are_whole_and_end_with_the_way_to_the_rest(drive: Drive) -> None:
    async with drive() as driven:
        for width in (60, 66, 73, 80, 120):
            await driven.pilot.resize_terminal(width, 24)
            await driven.rest()
            last = driven.text.splitlines()[-1]
            assert last.endswith("? mer…")
            hints = re.split(r"\s{2,}", last.strip())
            t = driven.app.session.t
            known = {f"{key_name(key, t)} {act.name(t)}" for act in all_acts() for key in _keys(act)} | {"? mer…"}
            assert set(hints) <= known


async def test_the_help_lists_every_key_that_works_here(drive: Drive) -> None:
    async with drive(size=(100, 60)) as driven:
        acts = {act.id: act for act in all_acts()}
        active = {each.binding.id for each in driven.app.screen.active_bindings.values()} & acts.keys()
        await driven.press("question_mark")
        t = driven.app.session.t
        missing = [id for id in active if id and acts[id].about(t)[:60] not in driven.text]
        assert missing == []


async def test_the_palette_finds_commands_and_parts_of_the_plan_however_they_are_spelled(drive: Drive) -> None:
    async with drive() as driven:
        await driven.press("colon")
        await driven.type("vedtak")
        assert "Vedtak" in driven.text
        assert "9" in driven.text
        await driven.press("escape", "f2")
        await driven.type("gronn industri")
        assert "Grønn industri" in driven.text
        await driven.press("escape", "slash")
        await driven.type("zzzz")
        assert "Ingenting passer." in driven.text


async def test_a_command_chosen_in_the_palette_is_done(drive: Drive) -> None:
    async with drive() as driven:
        await driven.press("colon")
        await driven.type("gå til vedtak")
        await driven.press("escape", "colon")
        await driven.type("vedtak")
        await driven.press("enter")
        await driven.until(lambda: "Veien til vedtak" in driven.text or "VE" in driven.text)
