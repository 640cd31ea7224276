"""The program's own themes; every text token is readable on every ground it is used on, which a test measures."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

AUTOMATIC: Final = "auto"
"""The configuration's word for light or dark by what the terminal says of itself."""

_SHARED: Final = {"block-cursor-text-style": "bold"}

LIGHT: Final = Theme(
    name="light",
    dark=False,
    primary="#0b5c8a",
    secondary="#4a5a68",
    accent="#7a3e00",
    warning="#7a4b00",
    error="#9c1c1c",
    success="#1c5e2e",
    foreground="#1b1f23",
    background="#fbfaf7",
    surface="#f3f1ea",
    panel="#e6e3d9",
    boost="#ece8dc",
    variables={
        **_SHARED,
        "block-cursor-background": "#0b5c8a",
        "block-cursor-foreground": "#ffffff",
        "text-primary": "#0b5c8a",
        "text-accent": "#7a3e00",
        "text-warning": "#7a4b00",
        "text-error": "#9c1c1c",
        "text-success": "#1c5e2e",
        "text-muted": "#4d5359",
        "text-disabled": "#585e64",
        "border": "#8a9299",
    },
)
DARK: Final = Theme(
    name="dark",
    dark=True,
    primary="#7ab8d9",
    secondary="#9aa7b2",
    accent="#e0b070",
    warning="#e6c15c",
    error="#f0958a",
    success="#93cf9a",
    foreground="#dfe3e6",
    background="#14181b",
    surface="#1c2125",
    panel="#262c31",
    boost="#2c343a",
    variables={
        **_SHARED,
        "block-cursor-background": "#7ab8d9",
        "block-cursor-foreground": "#10151a",
        "text-primary": "#8cc4e2",
        "text-accent": "#e6bb82",
        "text-warning": "#e9c86c",
        "text-error": "#f4a59b",
        "text-success": "#9ed6a5",
        "text-muted": "#b0b8be",
        "text-disabled": "#98a1a8",
        "border": "#66727b",
    },
)
CONTRAST_DARK: Final = Theme(
    name="contrast-dark",
    dark=True,
    primary="#7fd7ff",
    secondary="#ffffff",
    accent="#ffd75f",
    warning="#ffd75f",
    error="#ffaf9f",
    success="#87ff87",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    boost="#1a1a1a",
    variables={
        **_SHARED,
        "block-cursor-background": "#ffffff",
        "block-cursor-foreground": "#000000",
        "text-primary": "#7fd7ff",
        "text-accent": "#ffd75f",
        "text-warning": "#ffd75f",
        "text-error": "#ffaf9f",
        "text-success": "#87ff87",
        "text-muted": "#ffffff",
        "text-disabled": "#d0d0d0",
        "border": "#ffffff",
    },
)
CONTRAST_LIGHT: Final = Theme(
    name="contrast-light",
    dark=False,
    primary="#003d7a",
    secondary="#000000",
    accent="#5f0087",
    warning="#5f3a00",
    error="#8a0000",
    success="#004d00",
    foreground="#000000",
    background="#ffffff",
    surface="#ffffff",
    panel="#ffffff",
    boost="#f0f0f0",
    variables={
        **_SHARED,
        "block-cursor-background": "#000000",
        "block-cursor-foreground": "#ffffff",
        "text-primary": "#003d7a",
        "text-accent": "#5f0087",
        "text-warning": "#5f3a00",
        "text-error": "#8a0000",
        "text-success": "#004d00",
        "text-muted": "#000000",
        "text-disabled": "#303030",
        "border": "#000000",
    },
)
THEMES: Final = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
"""The themes, by the words that `[ui] theme` may hold beside `auto`."""


def theme_named(word: str, *, light: bool) -> str:
    """Return the theme for the configuration's word; for `auto` and words of no theme, light or dark by the terminal."""
    if any(theme.name == word for theme in THEMES):
        return word
    return LIGHT.name if light else DARK.name
