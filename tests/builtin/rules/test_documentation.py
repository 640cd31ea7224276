"""Every code of the design is there, with its severity, guidance and words in three languages."""

from __future__ import annotations

import string

import pytest

from omstilling_tui.api import CodeDoc, PluginContext
from omstilling_tui.builtin.rules import register_validators
from omstilling_tui.text.catalogue.rules import MESSAGES
from omstilling_tui.text.translate import LANGUAGES

CODES = {
    "main-goal-missing": ("error", "G1"),
    "main-goal-count": ("warning", "G1"),
    "main-goal-not-measurable": ("error", "G1 G5"),
    "development-analysis-missing": ("error", "G7 G8"),
    "vision-missing": ("warning", "G12"),
    "focus-area-missing": ("error", "G2"),
    "focus-area-count": ("warning", "G2"),
    "focus-area-without-goal": ("error", "G3"),
    "focus-area-without-frame": ("error", "G3"),
    "focus-area-without-activity": ("error", "G4"),
    "sub-goal-not-measurable": ("error", "G5"),
    "indicator-without-baseline": ("warning", "G5"),
    "indicator-without-method": ("error", "G6"),
    "indicator-without-schedule": ("error", "G6"),
    "indicator-without-owner": ("warning", "G6"),
    "measurement-overdue": ("warning", "G6"),
    "challenge-unanswered": ("error", "G7"),
    "opportunity-undeveloped": ("warning", "G8"),
    "focus-area-without-finding": ("error", "G7 G8"),
    "focus-area-not-anchored": ("error", "G9"),
    "activity-not-anchored": ("warning", "G9"),
    "environment-missing": ("warning", "G9 G12"),
    "action-plan-missing": ("error", "G10"),
    "action-incomplete": ("warning", "G10"),
    "adopted-before-approved": ("error", "G11"),
    "adopted-before-treated": ("warning", "G11"),
    "approved-after-strategy-phase": ("warning", "G11"),
    "changed-since-decision": ("info", "G11"),
    "adopted-after-start": ("warning", "G11"),
    "workshop-count": ("warning", "G12"),
    "workshop-purpose-uncovered": ("warning", "G12"),
    "workshop-purpose-without-outcome": ("warning", "G12"),
    "steering-group-absent": ("warning", "G12"),
    "communication-missing": ("warning", "G12"),
    "frame-exceeds-funding": ("error", "G13"),
    "activity-exceeds-frame": ("error", "G13"),
    "expense-exceeds-budget": ("warning", "G13"),
    "own-share-differs": ("warning", "G13"),
    "sum-differs": ("error", ""),
    "share-contradicted": ("warning", ""),
    "targets-differ": ("warning", "G5"),
    "target-stated-differently": ("warning", "G5"),
    "target-wrong-direction": ("error", "G5"),
    "target-outside-period": ("warning", "G5"),
    "phased-targets-not-monotonic": ("warning", "G5"),
    "definition-changed": ("info", "G6"),
    "placeholder-text": ("warning", ""),
    "annex-missing": ("warning", ""),
    "reference-broken": ("error", ""),
    "personal-data-expired": ("warning", ""),
}


def documented() -> dict[str, CodeDoc]:
    return {code: doc for validator in register_validators(PluginContext(id="rules")) for code, doc in validator.codes.items()}


def test_the_validators_give_the_codes_of_the_design_and_no_others() -> None:
    given = [code for validator in register_validators(PluginContext(id="rules")) for code in validator.codes]
    assert sorted(given) == sorted(CODES)
    assert len({validator.id for validator in register_validators(PluginContext(id="rules"))}) == 12


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_its_severity_its_guidance_and_its_words(code: str) -> None:
    doc = documented()[code]
    assert (doc.severity, doc.guidance) == CODES[code]
    for language in LANGUAGES:
        assert all((doc.text[language], doc.why[language], doc.fix[language]))
    assert len({doc.why[language] for language in LANGUAGES}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_validators_have_titles(language: str) -> None:
    assert all(validator.title[language] for validator in register_validators(PluginContext(id="rules")))


def test_the_languages_of_a_message_name_the_same_values() -> None:
    for key, texts in MESSAGES.items():
        named = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in texts]
        # English alone bends some words by number, which names the count once more.
        assert named[0] == named[1], key
        assert named[0] <= named[2] or named[2] <= named[0], key


def test_bokmål_and_nynorsk_keep_their_own_words() -> None:
    foreign = {
        0: {"ikkje", "frå", "berre", "korleis", "kva", "eit", "ein", "dei", "måltal", "moglegheit"},
        1: {"ikke", "fra", "bare", "hvordan", "hva", "et", "en", "måltall", "mulighet", "ble"},
    }
    for key, texts in MESSAGES.items():
        for place, words in foreign.items():
            found = {word.strip(".,:;«»()–").casefold() for word in texts[place].split()} & words
            assert not found, (key, found)
