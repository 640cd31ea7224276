"""Undo and redo."""

MESSAGES = {
    "history.nothing-to-undo": (
        "Du har ingenting å angre.",
        "Du har ingenting å angre.",
        "You have nothing to undo.",
    ),
    "history.nothing-to-redo": (
        "Du har ingenting å gjøre om igjen.",
        "Du har ingenting å gjere om att.",
        "You have nothing to redo.",
    ),
}
