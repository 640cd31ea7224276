"""Indicators: from goals' sentences, from lists, and from what labels beside them tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.counting_words import FREQUENCIES
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.horizons import Horizon
from omstilling_tui.builtin.importers.markdown.quantities import Quantity, quantities_in
from omstilling_tui.builtin.importers.markdown.texts import markdown_of, texts_of
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.model.goals import Baseline, PhasedTarget, Schedule, Target
from omstilling_tui.text.parsing_dates import find_dates
from omstilling_tui.text.parsing_numbers import find_numbers

_METHOD = re.compile(r"\b(?:måles|målast|målt|blir målt|vert målt|kilde:|kjelde:|metode:|measured|telles|tel vi)\b", re.IGNORECASE)
_OWNER = re.compile(
    r"\b(?:ansvarlig|ansvarleg|ansvar|eier|eigar|owner|responsible)\s*(?:for målingen|er)?\s*:?\s+([^.;,()]+)", re.IGNORECASE
)


def add_indicators(draft: Draft, goal: str, line: int, sentence: str, *, free_units: bool = True) -> list[str]:
    """Add the indicators that a goal's sentence tells, and return their ids."""
    target_words, measuring = _clauses(sentence)
    added = []
    for quantity in quantities_in(target_words, draft.period, free_units=free_units):
        if quantity.horizon and quantity.horizon.date is None:
            draft.remark(line, "importing.no-start", text=sentence[:120])
        added.append(add_quantity(draft, goal, line, sentence, quantity, measuring=measuring))
    return added


def add_quantity(draft: Draft, goal: str, line: int, source: str, quantity: Quantity, *, measuring: str = "") -> str:
    """Add the indicator that a quantity is."""
    horizon = quantity.horizon or Horizon()
    start = quantity.baseline_date or Horizon()
    return draft.add(
        "indicators", line, source, goal=goal, title=quantity.title, unit=quantity.unit, direction=quantity.direction,
        target=Target(value=quantity.value, low=quantity.low, high=quantity.high, date=horizon.date, precision=horizon.precision),
        baseline=Baseline(value=quantity.baseline, date=start.date, precision=start.precision),
        phased_targets=tuple(PhasedTarget(value=value, date=step.date, precision=step.precision) for value, step in quantity.steps),
        **measured(measuring),
    )  # fmt: skip


def measured(text: str) -> dict[str, Any]:
    """Return the fields that a text on measuring fills: how, how often and by whom."""
    held: dict[str, Any] = {}
    if not text.strip():
        return held
    if re.search(
        r"\b(?:ved|gjennom|av|fra|frå|med|hos|by|through|from|kilde|kjelde|ssb|telling|rapport|register|regnskap|spørre|survey)\b|:",
        text,
        re.IGNORECASE,
    ):
        held["method"] = text.strip().rstrip(".")
    schedule = schedule_of(text)
    if schedule:
        held["schedule"] = schedule
    owner = _OWNER.search(text)
    if owner:
        held["owner"] = owner[1].strip()
    return held


def schedule_of(text: str) -> Schedule | None:
    """Return the rhythm that a text tells, with its words, or None."""
    folded = text.casefold()
    for frequency, words in FREQUENCIES.items():
        if any(re.search(rf"\b{re.escape(word)}", folded) for word in words):
            return Schedule(frequency=frequency, text=text.strip().rstrip(".") if len(text) < 200 else "")
    return None


def _clauses(sentence: str) -> tuple[str, str]:
    """A goal's sentence without the words on measuring, and those words."""
    match = _METHOD.search(sentence)
    if not match or match.start() == 0:
        return sentence, sentence if match else ""
    cut = max(sentence.rfind(mark, 0, match.start()) for mark in ",;(.–")
    if cut <= 0:
        return sentence, sentence
    return sentence[:cut], sentence[cut + 1 :].strip(" )")


def qualify(draft: Draft, section: Section, goals: Sequence[str]) -> None:
    """Read a labelled part beside goals: indicators of them, or how, when and by whom they are measured."""
    if not goals:
        return
    match section.topic:
        case Topic.INDICATORS:
            _read_indicators(draft, section, goals[-1])
        case Topic.BASELINE | Topic.METHOD | Topic.SCHEDULE | Topic.MEASURING | Topic.RESPONSIBLE:
            for block in section.blocks:
                if not isinstance(block, Table) and _qualified(draft, section.topic, " ".join(texts_of([block])), goals, block):
                    draft.use(block, section)
    for child in section.sections:
        qualify(draft, child, goals)


def _read_indicators(draft: Draft, section: Section, goal: str) -> None:
    for block in section.blocks:
        if isinstance(block, BulletList):
            for item in block.items:
                add_described(draft, goal, item, item.inline.flat, markdown_of(item.blocks))
            draft.use(block, section)
        elif isinstance(block, Paragraph) and not block.inline.flat.endswith(":"):
            for part in [each.strip() for each in block.inline.flat.split(";")]:
                add_described(draft, goal, block, part)
            draft.use(block, section)


def add_described(draft: Draft, goal: str, block: Block, text: str, under: str = "") -> list[str]:
    """Add the indicators that an entry of a list of indicators tells; one without a number stands by its title."""
    whole = f"{text}\n\n{under}".strip()
    found = add_indicators(draft, goal, block.line, " ".join(whole.split()))
    if not found:
        title, _, rest = text.partition(":")
        found = [
            draft.add(
                "indicators", block.line, whole, goal=goal, title=title.strip().rstrip(".")[:300], unit=_unit(title), **measured(rest)
            )
        ]
    if under:
        draft.change("indicators", found[0], description=under)
    return found


def _unit(title: str) -> str:
    from omstilling_tui.builtin.importers.markdown.units import unit_of

    return unit_of(title, free=False)


def _qualified(draft: Draft, topic: Topic, text: str, goals: Sequence[str], block: Block) -> bool:
    """Fill a field of the goals' indicators; False when there is none to fill."""
    indicators = [each for goal in goals for each in draft.owned("indicators", goal)]
    if not indicators or not text.strip():
        return False
    for indicator in indicators if topic is not Topic.BASELINE else indicators[-1:]:
        held = _fields(topic, text, indicator)
        draft.change("indicators", indicator.id, **held, source_text=f"{indicator.source_text}\n\n{text}")
    draft.place(indicators[-1].id, block.line, text)
    return True


def _fields(topic: Topic, text: str, indicator: Any) -> dict[str, Any]:
    if topic is Topic.BASELINE:
        return {"baseline": baseline_of(text) or indicator.baseline}
    if topic is Topic.RESPONSIBLE:
        return {"owner": text.strip().rstrip(".")}
    if topic is Topic.METHOD:
        return {"method": text.strip()} | ({"schedule": schedule_of(text)} if schedule_of(text) else {})
    if topic is Topic.SCHEDULE:
        return {"schedule": schedule_of(text) or Schedule(text=text.strip()[:300])}
    return measured(text) or {"method": text.strip()}


def baseline_of(text: str, year: int | None = None) -> Baseline | None:
    """Return the baseline that a text tells: «120 (2018)», «120 arbeidsplasser i 2018»; a year of a table's header stands in for a date."""
    dates = [each for each in find_dates(text) if each.date]
    numbers = [
        each for each in find_numbers(text) if each.value is not None and not any(date.start <= each.start < date.end for date in dates)
    ]
    if not numbers:
        return None
    baseline = Baseline(value=numbers[0].value)
    if dates:
        return replace(baseline, date=dates[-1].date, precision=dates[-1].precision)
    if year:
        return replace(baseline, date=find_dates(str(year))[0].date, precision="year")
    return baseline
