"""What a heading or a label is about, by its words and by where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from omstilling_tui.builtin.importers.markdown.vocabulary import SMALL_WORDS, STEMS, WHOLE_WORDS, Concept


class Topic(StrEnum):
    """What a section is about."""

    OTHER = "other"
    TITLE = "title"
    BACKGROUND = "background"
    VISION = "vision"
    DIRECTION = "direction"  # vision and goals in one chapter
    MAIN_GOAL = "main_goal"
    EFFECT = "effect"
    SUB_GOALS = "sub_goals"
    GOAL = "goal"
    INDICATORS = "indicators"
    MEASURING = "measuring"
    BASELINE = "baseline"
    SCHEDULE = "schedule"
    METHOD = "method"
    ANALYSIS = "analysis"
    CHALLENGES = "challenges"
    OPPORTUNITIES = "opportunities"
    WEAKNESSES = "weaknesses"
    STRENGTHS = "strengths"
    AREAS = "areas"
    AREA = "area"
    STRATEGY = "strategy"
    ACTIVITIES = "activities"
    RESPONSIBLE = "responsible"
    DEADLINE = "deadline"
    RESULT = "result"
    FRAME = "frame"
    FRAMES = "frames"
    FUNDING = "funding"
    ACTION_PLAN = "action_plan"
    LATER = "later"
    ORGANISATION = "organisation"
    COMMUNICATION = "communication"
    ANNEX = "annex"
    CONTENTS = "contents"
    DECISION = "decision"


PARTS_OF_AREA = frozenset(
    {
        Topic.GOAL, Topic.MAIN_GOAL, Topic.SUB_GOALS, Topic.EFFECT, Topic.STRATEGY, Topic.ACTIVITIES, Topic.INDICATORS, Topic.MEASURING,
            Topic.RESPONSIBLE, Topic.FRAME,
        Topic.RESULT, Topic.DEADLINE, Topic.BASELINE, Topic.SCHEDULE, Topic.METHOD, Topic.CHALLENGES, Topic.OPPORTUNITIES, Topic.LATER,
    }
)  # fmt: skip
"""What a focus area's own section is made of."""


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, without punctuation."""
    return [word for each in text.casefold().replace("/", " ").split() if (word := each.strip(".,:;!?()«»\"'*_–—[]"))]


def concepts_of(text: str) -> frozenset[Concept]:
    """Return what the words of a heading, a label or a table's header are about."""
    words = tuple(words_of(text)[:14])
    return _concepts(words)


@cache
def _concepts(words: tuple[str, ...]) -> frozenset[Concept]:
    return frozenset(concept for concept, stems in STEMS.items() if any(_holds(words, stem) for stem in stems))


def _holds(words: tuple[str, ...], stem: str) -> bool:
    parts = stem.split()
    return any(all(_begins(words[place + nth], part) for nth, part in enumerate(parts)) for place in range(len(words) - len(parts) + 1))


def _begins(word: str, stem: str) -> bool:
    return word == stem if stem in WHOLE_WORDS else word.startswith(stem)


def is_plain_label(text: str, concepts: frozenset[Concept]) -> bool:
    """Whether a text says nothing but what it is a label of: «De viktigste utfordringene», not «Utfordringene i fiskeriet»."""
    words = words_of(text)
    return (
        bool(concepts)
        and len(words) <= 6
        and all(word in SMALL_WORDS or word.replace(".", "").isdigit() or _concepts((word,)) for word in words)
    )


def area_title(text: str) -> str:
    """Return the X of «Innsatsområde 1: X», «Satsingsområde X» or «IO2 – X», empty when the text is nothing of the kind."""
    match = _area_pattern().match(text.strip())
    return match["title"].strip(' :.«»"*') if match else ""


@cache
def _area_pattern() -> re.Pattern[str]:
    kinds = (
        r"(?:strategisk\s+|prioritert\s+)?(?:innsatsområde|satsingsområde|satsningsområde|hovedområde|hovudområde|temaområde"
        r"|prioritert område|område|satsing(?=\s+\d)|focus area|priority area)"
    )
    number = r"(?:nr\.?\s*)?(?:\d{1,2}|[IVX]{1,5}|[A-Ha-h])"
    sign = r"\s*[:.)–—-]\s*"
    return re.compile(
        rf"(?:{kinds}(?:\s+{number}(?:{sign}|\s+)|{sign}|\s+(?=[«\"]))|IO\s?\d{{1,2}}(?:{sign}|\s+))(?P<title>\S.*)$",
        re.IGNORECASE,
    )


def topic_of(title: str) -> Topic:
    """Return what a heading outside the focus areas is about."""
    if area_title(title):
        return Topic.AREA
    return next(_topics(concepts_of(title)), Topic.OTHER)


def _topics(found: frozenset[Concept]) -> Iterator[Topic]:
    """The topics that a title's concepts may stand for, the surest first."""
    for concept, topic in _SURE:
        if concept in found:
            yield topic
    if Concept.AREA in found and found & {Concept.MONEY, Concept.COST} and Concept.GOAL not in found:
        yield Topic.FRAMES
    if Concept.VISION in found:
        yield Topic.DIRECTION if found & {Concept.MAIN_GOAL, Concept.GOAL, Concept.SUB_GOAL} else Topic.VISION
    if {Concept.CHALLENGE, Concept.OPPORTUNITY} <= found or {Concept.STRENGTH, Concept.WEAKNESS} <= found:
        yield Topic.ANALYSIS
    if Concept.AREA in found and not found & {Concept.ORGANISATION, Concept.COMMUNICATION}:
        yield Topic.AREAS
    for concept, topic in _LIKELY:
        if concept in found:
            yield topic


_SURE = (
    (Concept.ANNEX, Topic.ANNEX),
    (Concept.CONTENTS, Topic.CONTENTS),
    (Concept.LATER, Topic.LATER),
    (Concept.ACTION_PLAN, Topic.ACTION_PLAN),
)
_LIKELY = (
    (Concept.MAIN_GOAL, Topic.MAIN_GOAL), (Concept.EFFECT, Topic.EFFECT), (Concept.SUB_GOAL, Topic.SUB_GOALS), (Concept.INDICATOR,
        Topic.INDICATORS), (Concept.TARGET, Topic.INDICATORS),
    (Concept.CHALLENGE, Topic.CHALLENGES), (Concept.OPPORTUNITY, Topic.OPPORTUNITIES), (Concept.WEAKNESS, Topic.WEAKNESSES),
        (Concept.THREAT, Topic.WEAKNESSES),
    (Concept.STRENGTH, Topic.STRENGTHS), (Concept.FUNDING, Topic.FUNDING), (Concept.ORGANISATION, Topic.ORGANISATION),
        (Concept.COMMUNICATION, Topic.COMMUNICATION),
    (Concept.MONEY, Topic.FUNDING), (Concept.ANALYSIS, Topic.ANALYSIS), (Concept.MEASURING, Topic.MEASURING), (Concept.ACTIVITY,
        Topic.ACTIVITIES), (Concept.PROJECT, Topic.ACTIVITIES),
    (Concept.STRATEGY, Topic.STRATEGY), (Concept.GOAL, Topic.GOAL), (Concept.DECISION, Topic.DECISION), (Concept.STEERING_GROUP,
        Topic.ORGANISATION),
    (Concept.BACKGROUND, Topic.BACKGROUND),
)  # fmt: skip


def label_topic(text: str) -> Topic:
    """Return what a label is about, OTHER for words that are no label: «Mål», «Hovedaktiviteter», «Utfordringer»."""
    found = concepts_of(text)
    if not is_plain_label(text, found):
        return Topic.OTHER
    if Concept.AREA in found and area_title(text):
        return Topic.AREA
    if Concept.VISION in found and found & {Concept.MAIN_GOAL, Concept.GOAL, Concept.SUB_GOAL}:
        return Topic.DIRECTION
    if {Concept.CHALLENGE, Concept.OPPORTUNITY} <= found:
        return Topic.ANALYSIS
    for concept, topic in _LABELS:
        if concept in found:
            return topic
    return topic_of(text)


_LABELS = (
    (Concept.ACTION_PLAN, Topic.ACTION_PLAN), (Concept.VISION, Topic.VISION), (Concept.MAIN_GOAL, Topic.MAIN_GOAL), (Concept.EFFECT,
        Topic.EFFECT), (Concept.SUB_GOAL, Topic.SUB_GOALS), (Concept.TARGET, Topic.INDICATORS),
    (Concept.INDICATOR, Topic.INDICATORS), (Concept.AREA, Topic.AREAS), (Concept.CHALLENGE, Topic.CHALLENGES), (Concept.OPPORTUNITY,
        Topic.OPPORTUNITIES),
    (Concept.ACTIVITY, Topic.ACTIVITIES), (Concept.STRATEGY, Topic.STRATEGY), (Concept.RESPONSIBLE, Topic.RESPONSIBLE), (Concept.BASELINE,
        Topic.BASELINE),
    (Concept.SCHEDULE, Topic.SCHEDULE), (Concept.METHOD, Topic.METHOD), (Concept.DEADLINE, Topic.DEADLINE), (Concept.FRAME, Topic.FRAME),
        (Concept.COST, Topic.FRAME), (Concept.MEASURING, Topic.MEASURING),
    (Concept.RESULT, Topic.RESULT), (Concept.PROJECT, Topic.ACTIVITIES), (Concept.GOAL, Topic.GOAL), (Concept.FUNDING, Topic.FUNDING),
)  # fmt: skip
