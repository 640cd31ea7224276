"""Plans judged as the program judges them: by the validators that the hook gives."""

from __future__ import annotations

import re
from typing import Any

from omstilling_tui.api import Facts, Finding, Plan, PluginContext
from omstilling_tui.builtin.rules import register_validators
from omstilling_tui.text.translate import LANGUAGES
from tests.builders import sound_facts


def findings(plan: Plan, facts: Facts | None = None) -> list[Finding]:
    """Every finding on a plan; each one's message can be written in every language, with nothing left in braces."""
    known = facts or sound_facts()
    given = [each for validator in register_validators(PluginContext(id="rules")) for each in validator.check(plan, known)]
    for finding in given:
        for language in LANGUAGES:
            message = finding.message[language]
            assert message, finding
            assert not re.search(r"\{\w+[}:]", message), message
            assert " at 0x" not in message, message
    return given


def judged(plan: Plan, facts: Facts | None = None) -> set[tuple[str, str]]:
    """The code and the place of every finding on a plan."""
    return {(finding.code, finding.where) for finding in findings(plan, facts)}


def message(plan: Plan, code: str, facts: Facts | None = None, language: str = "nb") -> str:
    """The message of the one finding of a code, its no-break spaces as blanks."""
    texts = [finding.message[language] for finding in findings(plan, facts) if finding.code == code]
    assert len(texts) == 1, (code, texts)
    return texts[0].replace("\u00a0", " ")


def with_parameters(**parameters: Any) -> Facts:
    """The sound plan's facts with parameters of rules, `focus_area_count__max=5` for `focus-area-count.max`."""
    named = {name.replace("__", ".", 1).replace("_", "-"): value for name, value in parameters.items()}
    return sound_facts(parameters=named)
