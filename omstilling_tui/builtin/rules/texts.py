"""The rules on the plan's texts: percentages, what a template left, annexes, and ids."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from functools import cache, lru_cache
from typing import Any, Final, cast

from omstilling_tui.api import COLLECTIONS, Facts, FieldChange, Finding, Fix, Plan, Validator, entities
from omstilling_tui.builtin.rules.prose import Passage, passages
from omstilling_tui.builtin.rules.rule import Listed, Rule, found, validator
from omstilling_tui.builtin.rules.scope import named, written_main_goals
from omstilling_tui.builtin.rules.shares import Claim, claims
from omstilling_tui.builtin.rules.unwritten import is_unwritten, leftovers, notices
from omstilling_tui.model.decisions import Annex
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.text.translate import Message

# The words that make an id unmistakable when they stand before it, by the letters that the id begins with.
_NOUNS: Final = {
    "U": ("utfordring", "utfordringa", "utfordringen", "challenge"),
    "M": ("mulighet", "muligheten", "moglegheit", "moglegheita", "opportunity"),
    "H": ("hovedmål", "hovedmålet", "hovudmål", "hovudmålet", "main goal"),
    "I": ("indikator", "indikatoren", "indicator"),
    "T": ("tiltak", "tiltaket", "action"),
    "HP": ("handlingsplan", "handlingsplanen", "action plan"),
    "PS": ("samling", "samlingen", "samlinga", "workshop"),
    "VL": ("vedlegg", "vedlegget", "annex"),
    "K": ("kriterium", "kriteriet", "criterion"),
}


def rules() -> tuple[Rule, ...]:
    """Return the rules on the plan's texts."""
    return (
        Rule("share-contradicted", "warning", "", share_contradicted),
        Rule("placeholder-text", "warning", "", placeholder_text),
        Rule("annex-missing", "warning", "", annex_missing),
        Rule("reference-broken", "error", "", reference_broken),
    )


def texts() -> Validator:
    """Return the validator of the plan's texts."""
    return validator("texts", rules())


def share_contradicted(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A percentage that its own numerator and denominator contradict by more than rounding; `shares.claims` says what is read as one.

    The same claim in several places is one finding, at the first of them.
    """
    told: set[Claim] = set()
    for passage in passages(plan):
        for claim in claims(passage.text):
            if not claim.holds and claim not in told:
                told.add(claim)
                values: dict[str, Any] = {"part": claim.part, "whole": claim.whole, "actual": claim.actual, "percent": claim.percent}
                yield found("share-contradicted", passage.where, where=passage.where, **values)


def placeholder_text(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """Text that a template left (`dd.mm`, `[sett inn …]`), or that only says that something isn't written.

    Once for each field. What another rule finds missing is left to it: an unwritten vision, main goal or annex. A challenge or an
    opportunity may well be that something is lacking, so there «ikke utarbeidet» is content.
    """
    left_to_others = _unwritten_places(plan)
    places: dict[str, list[str]] = {}
    for passage in passages(plan):
        if passage.where not in left_to_others and (words := _leftovers(passage)):
            places.setdefault(passage.where, []).extend(words)
    for where, left in places.items():
        yield found("placeholder-text", where, words=Listed([f"«{each}»" for each in dict.fromkeys(left)][:5]), where=where)


def _leftovers(passage: Passage) -> tuple[str, ...]:
    words = leftovers(passage.text)
    return words if words or passage.part == "findings" else notices(passage.text)


def _unwritten_places(plan: Plan) -> set[str]:
    annexes = {f"{annex.id}.{field}" for annex in plan.annexes if _is_missing(annex) for field in ("text", "title")}
    written = {goal.id for goal in written_main_goals(plan)}
    goals = {f"{goal.id}.{field}" for goal in plan.main_goals if goal.id not in written for field in ("statement", "title")}
    return annexes | goals | ({"vision.text"} if is_unwritten(plan.vision.text) else set())


def annex_missing(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """An annex that has neither a file nor a text that says more than that it isn't written."""
    for annex in plan.annexes:
        if _is_missing(annex):
            yield found(
                "annex-missing", annex.id, saying="placeholder" if annex.text else "found", annex=named(annex), text=annex.text[:80]
            )


def _is_missing(annex: Annex) -> bool:
    return not annex.file and is_unwritten(annex.text)


def reference_broken(plan: Plan, _facts: Facts) -> Iterator[Finding]:
    """A field that refers to an id that isn't there, or not of the kind it must be; or a text that names one.

    In texts only ids that can't be anything else are read: `IO9`; `D2.7` and `A2.7` when the plan has such sub-goals or activities; and
    others right after the word for what they are («indikator I7», «utfordring U12»). `A4`, `E6`, `K2` and `U15` are also paper, roads
    and age groups. A person may be named by words, so there only `R` and a number is read as an id.
    """
    known = plan.ids()
    for part, entity in entities(plan):
        for holder, field, id in _references(entity):
            if id not in known or plan.part_of(id) not in (field.targets or ("persons",)):
                cure = _without(entity, field, id) if part in COLLECTIONS and holder == field.name else None
                yield found("reference-broken", f"{entity.id}.{holder}", saying="field", entity=named(entity), id=id, fix=cure)
    dotted = frozenset(id[0] for id in known if re.fullmatch(r"[DA]\d+\.\d+", id))
    for passage in passages(plan):
        for id in _mentions(passage.text):
            if id not in known and (id[0] in dotted or not re.fullmatch(r"[DA]\d+\.\d+", id)):
                yield found("reference-broken", passage.where, where=passage.where, id=id)


def _references(entity: Any) -> Iterator[tuple[str, Field, str]]:
    """The ids that an entity's fields and nested values hold, each with the entity's own field and the field that holds it."""
    referring, nested = _referring(cast("Hashable", type(entity)))
    for field in referring:
        held = getattr(entity, field.name)
        for id in held if field.kind is Kind.REFERENCES else (held,):
            if id and (field.kind is not Kind.PERSON or re.fullmatch(r"R\d+", id)):
                yield field.name, field, id
    for field in nested:
        held = getattr(entity, field.name)
        for each in held if field.kind is Kind.VALUES else (held,):
            yield from ((field.name, inner, id) for _, inner, id in _references(each))


@cache
def _referring(type_: Any) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """The fields of a dataclass that name other entities, and those whose nested values do."""
    declared = fields_of(type_)
    referring = tuple(each for each in declared if each.kind in (Kind.REFERENCE, Kind.REFERENCES, Kind.PERSON))
    return referring, tuple(each for each in declared if each.of and any(_referring(cast("Hashable", each.of))))


def _without(entity: Any, field: Field, id: str) -> Fix | None:
    """The cure that takes a broken reference out, where the entity can stand without it."""
    if field.owner:
        return None
    held = getattr(entity, field.name)
    value = [each for each in held if each != id] if field.kind is Kind.REFERENCES else None
    expect = list(held) if field.kind is Kind.REFERENCES else held
    return Fix(
        title=Message("rules.reference-broken.cure", id=id),
        changes=(FieldChange(id=entity.id, field=field.name, value=value, expect=expect),),
    )


@lru_cache(maxsize=65_536)
def _mentions(text: str) -> tuple[str, ...]:
    """The ids that a text names beyond doubt, each once."""
    found = (match for match in _id_pattern().finditer(text) if _is_meant(match))
    return tuple(dict.fromkeys(match[0] for match in found))


def _is_meant(match: re.Match[str]) -> bool:
    """Whether an id-like word can be nothing but an id: by its form, or by the noun before it."""
    letters, is_dotted = match[1], "." in match[0]
    if letters == "IO" or letters in ("D", "A"):
        return is_dotted == (letters != "IO")
    before = match.string[: match.start()].rstrip().casefold()
    return not is_dotted and letters in _NOUNS and before.endswith(_NOUNS[letters])


@cache
def _id_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.\-/])([A-Z]{1,2})\d+(?:\.\d+)?(?![\w\-/]|\.\d)")
