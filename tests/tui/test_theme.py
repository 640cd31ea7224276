"""Colours: readable on every ground that they are used on."""

from __future__ import annotations

from itertools import product

import pytest
from textual.color import Color
from textual.theme import Theme

from omstilling_tui.tui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, theme_named

_WORDS = ("foreground", "text-primary", "text-accent", "text-warning", "text-error", "text-success", "text-muted", "text-disabled")
_GROUNDS = ("background", "surface", "panel", "boost")


def _ratio(one: Color, other: Color) -> float:
    def luminance(color: Color) -> float:
        parts = [each / 255 for each in (color.r, color.g, color.b)]
        linear = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("word", "ground"), list(product(_WORDS, _GROUNDS)))
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_are_readable_on_every_ground(theme: Theme, word: str, ground: str) -> None:
    colours = theme.to_color_system().generate()
    least = 7.0 if theme in (CONTRAST_DARK, CONTRAST_LIGHT) else 4.5
    on = Color.parse(getattr(theme, ground) or colours[ground])
    assert _ratio(Color.parse(colours[word]), on) >= least


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_mark_is_readable(theme: Theme) -> None:
    colours = theme.to_color_system().generate()
    assert _ratio(Color.parse(colours["block-cursor-foreground"]), Color.parse(colours["block-cursor-background"])) >= 4.5


def test_the_configurations_word_wins_over_what_the_terminal_says() -> None:
    assert theme_named("auto", light=True) == LIGHT.name
    assert theme_named("auto", light=False) == DARK.name
    assert theme_named("contrast-dark", light=True) == CONTRAST_DARK.name
    assert theme_named("no such theme", light=True) == LIGHT.name
