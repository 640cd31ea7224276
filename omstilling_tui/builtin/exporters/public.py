"""The plan as it may be published: an allow-list of fields, and no person by name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from omstilling_tui.api import COLLECTIONS, Document, Plan
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.plan import type_of_single
from omstilling_tui.text.labels import choice_label
from omstilling_tui.text.translate import Translator

_ALLOWED: Final[Mapping[str, str]] = {
    "programme": "name description municipalities start end strategy_start strategy_end language owner steering_group board organisation "
    "project_leader project_leader_kind communication case_system case_number example",
    "development_analysis": "title author date precision conclusions reference",
    "vision": "text",
    "findings": "kind title description evidence weight",
    "main_goals": "title statement description",
    "focus_areas": "title description status reason answers develops strategy frames responsible",
    "criteria": "title description weight",
    "scores": "criterion focus_area value",
    "sub_goals": "focus_area title statement description",
    "indicators": "goal title description unit direction baseline target phased_targets method source schedule owner definitions",
    "activities": "focus_area title description serves responsible start end precision status stage expected_result",
    "action_plans": "title year half description",
    "actions": "action_plan activity focus_area title description responsible deadline precision cost financing expected_result status",
    "funding": "title source year amount status agreed_share description",
    "budget_lines": "title focus_area activity year source amount",
    "expenses": "focus_area activity date year source amount",
    "stated_totals": "of title source year first_year last_year per_year stated_total",
    "workshops": "title date end precision place status description agenda outcomes",
    "communication_activities": "title description audience channel date status responsible",
    "anchorings": "what environment how date outcome contribution hours amount contributes_when",
    "checklist_items": "phase text required guidance ticked_on",
    "decisions": "body action date precision case text votes_for votes_against version action_plan",
    "annexes": "title text",
    "accepted_findings": "code where why on",
    "measurements": "indicator date precision value missing status source definition_version",
}
"""The fields that may be published, by part. What isn't named stays in: the register of persons, notes, source texts, minutes."""

_ORGANISATIONS: Final = frozenset(
    {
        "as", "asa", "sa", "ba", "ans", "da", "kommune", "fylkeskommune", "norge", "noreg", "omstilling", "utvikling", "næringshage",
        "havn", "bank", "lag", "forening", "vel", "museum",
    }
)  # fmt: skip


def public_document(document: Document) -> Document:
    """Return the document with nothing in it but what may be published."""
    censor = _Censor(document.plan)
    plan = document.plan
    parts: dict[str, Any] = {part: censor.entity(part, getattr(plan, part)) for part in type_of_single}
    parts |= {part: tuple(censor.entity(part, each) for each in getattr(plan, part)) if part in _ALLOWED else () for part in COLLECTIONS}
    measurements = tuple(censor.entity("measurements", each) for each in document.measurements)
    facts = replace(document.facts, latest={id: censor.entity("measurements", each) for id, each in document.facts.latest.items()})
    return replace(document, plan=Plan().with_parts(parts), measurements=measurements, facts=facts)


class _Censor:
    """Takes persons out of a plan's values."""

    def __init__(self, plan: Plan) -> None:
        self.t = Translator(plan.programme.language)
        self.roles = {each.id: choice_label(each.role, self.t) or self.t("fields.choice.resource_person") for each in plan.persons}
        known = {word: self.roles[each.id] for each in plan.persons for word in (each.name, each.email, each.phone) if len(word) > 3}
        longest_first = sorted(known, key=len, reverse=True)
        self.known = {word.casefold(): role for word, role in known.items()}
        self.pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in longest_first) or r"(?!)", re.IGNORECASE)

    def entity(self, part: str, entity: Any) -> Any:
        """Return an entity with the fields that may be published, the others empty."""
        allowed = _ALLOWED[part].split()
        return self._value(entity, lambda field: field.name in allowed)

    def _value(self, entity: Any, may: Any) -> Any:
        held = {each.name: self._field(each, getattr(entity, each.name)) if may(each) else each.default for each in fields_of(type(entity))}
        return replace(entity, **held)

    def _field(self, field: Field, held: Any) -> Any:
        match field.kind:
            case Kind.PERSON:
                return self.roles.get(held) or self._without_names("" if looks_like_a_name(held) else held)
            case Kind.REFERENCE:
                return "" if held in self.roles else held
            case Kind.TEXT | Kind.MARKDOWN:
                return self._without_names(held)
            case Kind.VALUE:
                return self._value(held, lambda _field: True)
            case Kind.VALUES:
                return tuple(self._value(each, lambda _field: True) for each in held)
            case _:
                return held

    def _without_names(self, text: str) -> str:
        return self.pattern.sub(lambda match: self.known[match[0].casefold()], text)


def looks_like_a_name(text: str) -> bool:
    """Tell whether words in a field for a person are a person's name rather than a role or an organisation.

    When in doubt they are a name: what is left out of a public document does less harm than what is let in.
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or any(word.casefold().strip(".,") in _ORGANISATIONS for word in words):
        return False
    return all(word[0].isupper() and not any(letter.isdigit() for letter in word) for word in words)


def allowed_fields() -> Mapping[str, tuple[str, ...]]:
    """Return the names of the fields that may be published, by part."""
    return {part: tuple(names.split()) for part, names in _ALLOWED.items()}
