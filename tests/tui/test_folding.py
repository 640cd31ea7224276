"""Finding words however they are typed."""

from __future__ import annotations

import pytest

from omstilling_tui.tui.folding import fold, score


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("naering", "Næring"),
        ("aarsverk", "Årsverk"),
        ("arsverk", "Årsverk"),
        ("gronn", "Grønn industri"),
        ("groenn", "Grønn"),
        ("AS", "Ås"),
    ],
)
def test_words_are_found_without_the_norwegian_letters(typed: str, stands: str) -> None:
    assert score(fold(typed), fold(stands)) > 0


def test_every_word_must_be_there_and_the_start_of_a_word_counts_more() -> None:
    assert score(fold("grønn skog"), fold("Grønn industri")) == 0
    assert score(fold("ind"), fold("grønn industri")) > score(fold("dus"), fold("grønn industri"))
    assert score("", fold("alt")) > 0
