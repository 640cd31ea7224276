"""The words of the first run."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "tui_first.title": ("Kom i gang", "Kom i gang", "Getting started"),
    "tui_first.welcome": (
        "Velkommen til Omstilling!\n\n"
        "Programmet holder orden på kommunens omstillingsplan: analyse, mål, innsatsområder, penger, målinger og vedtak. "
        "Alt lagres med en gang på denne maskinen, og alt kan endres og angres senere.",
        "Velkomen til Omstilling!\n\n"
        "Programmet held orden på omstillingsplanen til kommunen: analyse, mål, innsatsområde, pengar, målingar og vedtak. "
        "Alt blir lagra med ein gong på denne maskina, og alt kan endrast og angrast seinare.",
        "Welcome to Omstilling!\n\n"
        "The program looks after the municipality's restructuring plan: analysis, goals, focus areas, money, measurements and decisions. "
        "Everything is saved at once on this machine, and everything can be changed and undone later.",
    ),
    "tui_first.way.new": ("Ny plan for min kommune", "Ny plan for kommunen min", "A new plan for my municipality"),
    "tui_first.way.example": (
        "Prøv med eksempelplanen (Fjordvik kommune, fiktive data)",
        "Prøv med dømeplanen (Fjordvik kommune, fiktive data)",
        "Try the example plan (Fjordvik municipality, fictional data)",
    ),
    "tui_first.field.municipality": ("Kommune, navn eller nummer", "Kommune, namn eller nummer", "Municipality, name or number"),
    "tui_first.field.name": ("Programmets navn", "Namnet på programmet", "The programme's name"),
    "tui_first.field.start": ("Første år (2027)", "Første år (2027)", "First year (2027)"),
    "tui_first.field.end": ("Siste år (2032)", "Siste år (2032)", "Last year (2032)"),
    "tui_first.field.folder": ("Mappe", "Mappe", "Folder"),
    "tui_first.hint": (
        "Flere kommuner skrives med komma mellom. Tomt navn blir kommunens navn.",
        "Fleire kommunar blir skrivne med komma mellom. Tomt namn blir namnet på kommunen.",
        "Several municipalities are written with commas between. An empty name becomes the municipality's.",
    ),
    "tui_first.keys.ways": (
        "Opp/Ned velg  Enter neste  Esc avslutt",
        "Opp/Ned vel  Enter neste  Esc avslutt",
        "Up/Down choose  Enter next  Esc quit",
    ),
    "tui_first.keys.form": (
        "Enter neste felt  Ctrl+S lag planen  Esc tilbake  Ctrl+Q avslutt",
        "Enter neste felt  Ctrl+S lag planen  Esc tilbake  Ctrl+Q avslutt",
        "Enter next field  Ctrl+S make the plan  Esc back  Ctrl+Q quit",
    ),
    "tui_first.do.first.make": ("lag planen", "lag planen", "make the plan"),
    "tui_first.about.first.make": ("Lag planen og åpne den", "Lag planen og opne han", "Make the plan and open it"),
    "tui_first.do.first.back": ("tilbake", "tilbake", "back"),
    "tui_first.about.first.back": ("Tilbake til valget", "Tilbake til valet", "Back to the choice"),
    "tui_first.do.first.up": ("opp", "opp", "up"),
    "tui_first.about.first.up": ("Forrige felt", "Førre felt", "The previous field"),
    "tui_first.do.first.down": ("ned", "ned", "down"),
    "tui_first.about.first.down": ("Neste felt", "Neste felt", "The next field"),
    "tui_first.do.first.quit": ("avslutt", "avslutt", "quit"),
    "tui_first.about.first.quit": ("Avslutt uten å lage noe", "Avslutt utan å lage noko", "Quit without making anything"),
}
