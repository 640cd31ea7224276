"""What a form is about, and how what is typed in it becomes an edit of the plan: pure, without a screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import Any, Final, Protocol

from omstilling_tui.errors import Conflict
from omstilling_tui.model import edits
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.plan import COLLECTIONS, Plan, part_type
from omstilling_tui.model.values import to_json
from omstilling_tui.text.labels import field_help, field_label, one_label
from omstilling_tui.text.translate import Translator
from omstilling_tui.tui.widgets.fields.naming import name_of
from omstilling_tui.tui.widgets.fields.places import Place, places_of, value_at, with_value

Edit = Callable[[Plan], Plan]
Values = Mapping[str, Any]
"""Values by the path of their field."""


class Subject(Protocol):
    """What a form is about."""

    @property
    def draft_id(self) -> str:
        """The name under which what is typed is kept until it is saved."""

    def places(self, plan: Plan) -> tuple[Place, ...]:
        """Return the form's rows."""

    def value(self, plan: Plan, path: str) -> Any:
        """Return what stands in a field.

        Raises:
            EditError: What the form is about is gone.
        """

    def edit(self, values: Values, seen: Values) -> Edit | None:
        """Return the edit that saves values, or None while something that has to be there first is missing."""

    def title(self, plan: Plan, t: Translator) -> str:
        """Return the form's heading."""

    def field_name(self, path: str) -> str:
        """Return the name of a field as drafts and findings have it."""

    def label(self, plan: Plan, place: Place, t: Translator) -> str:
        """Return a row's name."""

    def help(self, plan: Plan, place: Place, t: Translator) -> str:
        """Return a sentence on what belongs in a row."""


@dataclass(frozen=True, slots=True)
class EntitySubject:
    """An entity that stands in the plan."""

    id: str
    part: str

    @property
    def draft_id(self) -> str:
        """The entity's id."""
        return self.id

    def places(self, plan: Plan) -> tuple[Place, ...]:  # noqa: ARG002
        """Return the entity's fields."""
        return places_of(part_type(self.part))

    def value(self, plan: Plan, path: str) -> Any:
        """Return what stands in a field of the entity."""
        return value_at(edits.existing(plan, self.id), path)

    def edit(self, values: Values, seen: Values) -> Edit | None:
        """Return the edit that sets the fields, unless somebody changed them since they were seen."""
        return partial(edits.set_fields, id=self.id, values=dict(values), seen=dict(seen))

    def title(self, plan: Plan, t: Translator) -> str:
        """Return the entity's kind, id and name."""
        entity = plan.find(self.id)
        kind = _capital(one_label(self.part, t))
        if self.part not in COLLECTIONS:
            return kind
        return f"{kind} {self.id}  {name_of(plan, entity, t) if entity else ''}".rstrip()

    def field_name(self, path: str) -> str:
        """The path itself."""
        return path

    def label(self, plan: Plan, place: Place, t: Translator) -> str:  # noqa: ARG002
        """Return the field's name."""
        return field_label(self.part, place.path, t)

    def help(self, plan: Plan, place: Place, t: Translator) -> str:  # noqa: ARG002
        """Return what belongs in the field."""
        return field_help(self.part, place.path, t)


@dataclass(frozen=True, slots=True)
class NewSubject:
    """An entity that is being made: it enters the plan with the first field that is saved.

    Attributes:
        held: What is known of it already, by field: its owner, and what was typed while its owner was missing.
        after: The id that it is to stand after; None for last.
    """

    part: str
    held: Mapping[str, Any] = field(default_factory=dict)
    after: str | None = None

    @property
    def draft_id(self) -> str:
        """The part and the owners, by which the form can be opened again."""
        return f"new:{self.part}:{','.join(str(self.held.get(name) or '') for name in owner_fields(self.part))}"

    def places(self, plan: Plan) -> tuple[Place, ...]:  # noqa: ARG002
        """Return the entity's fields; an owner that is still to be chosen comes first."""
        return tuple(sorted(places_of(part_type(self.part)), key=lambda place: not (place.field.owner and not self.held.get(place.path))))

    def value(self, plan: Plan, path: str) -> Any:  # noqa: ARG002
        """Return what is held of a field so far."""
        return value_at(self._entity(), path)

    def edit(self, values: Values, seen: Values) -> Edit | None:  # noqa: ARG002
        """Return the edit that adds the entity, or None while an owner is missing."""
        known = self.knowing(values)
        if not all(known.held.get(name) for name in owner_fields(self.part)):
            return None
        return Addition(self.part, known.held, self.after)

    def knowing(self, values: Values) -> NewSubject:
        """Return the subject with more values held."""
        entity = self._entity()
        for path, value in values.items():
            entity = with_value(entity, path, value)
        tops = dict.fromkeys([*self.held, *(path.partition(".")[0] for path in values)])
        return replace(self, held={name: getattr(entity, name) for name in tops})

    def title(self, plan: Plan, t: Translator) -> str:  # noqa: ARG002
        """Return the kind of what is being made."""
        return t("tui_forms.new", what=one_label(str(self.held.get("kind") or self.part), t))

    def field_name(self, path: str) -> str:
        """The path itself."""
        return path

    def label(self, plan: Plan, place: Place, t: Translator) -> str:  # noqa: ARG002
        """Return the field's name."""
        return field_label(self.part, place.path, t)

    def help(self, plan: Plan, place: Place, t: Translator) -> str:  # noqa: ARG002
        """Return what belongs in the field."""
        return field_help(self.part, place.path, t)

    def _entity(self) -> Any:
        return part_type(self.part)(id="-", **self.held)


class Addition:
    """The edit that adds an entity, and tells which id it was given.

    Attributes:
        id: The new entity's id; empty until the edit has been made.
    """

    def __init__(self, part: str, held: Mapping[str, Any], after: str | None) -> None:
        self._part = part
        self._held = held
        self._after = after
        self.id = ""

    def __call__(self, plan: Plan) -> Plan:
        """Add the entity; after the one named while that still stands, else last."""
        after = self._after if self._after and plan.part_of(self._after) == self._part else None
        new = edits.add_entity(plan, part=self._part, after=after, **self._held)
        self.id = next(iter(new.ids() - plan.ids()))
        return new


@dataclass(frozen=True, slots=True)
class RowSubject:
    """One of an entity's nested values: it is saved as its whole list, on which the edit was made.

    Attributes:
        id: The entity's id.
        part: The part that the entity stands in.
        place: The field that holds the list.
        index: Which one; one past the last for a new one.
        proposed: What a new one begins with.
    """

    id: str
    part: str
    place: Place
    index: int
    proposed: Any

    @property
    def draft_id(self) -> str:
        """The entity's id."""
        return self.id

    def places(self, plan: Plan) -> tuple[Place, ...]:  # noqa: ARG002
        """Return the nested value's fields."""
        return places_of(type(self.proposed))

    def rows(self, plan: Plan) -> tuple[Any, ...]:
        """Return the list as it stands in the plan."""
        held: tuple[Any, ...] = value_at(edits.existing(plan, self.id), self.place.path)
        return held

    def value(self, plan: Plan, path: str) -> Any:
        """Return what stands in a field of the nested value."""
        rows = self.rows(plan)
        return value_at(rows[self.index] if self.index < len(rows) else self.proposed, path)

    def edit(self, values: Values, seen: Values) -> Edit | None:
        """Return the edit that changes this value in its list, unless somebody changed the same value since."""
        return partial(set_row, subject=self, values=dict(values), seen=dict(seen))

    def title(self, plan: Plan, t: Translator) -> str:
        """Return what it is and which of how many."""
        count = len(self.rows(plan)) if plan.find(self.id) else 0
        what = _capital(one_label(self.place.field.name, t))
        return t("tui_forms.row", what=what, place=self.index + 1, count=max(count, self.index + 1))

    def field_name(self, path: str) -> str:
        """The list's name, the place in it, and the field's name."""
        return f"{self.place.path}[{self.index}].{path}"

    def label(self, plan: Plan, place: Place, t: Translator) -> str:  # noqa: ARG002
        """Return the field's name."""
        return field_label(self.part, f"{self.place.path}.{place.path}", t)

    def help(self, plan: Plan, place: Place, t: Translator) -> str:  # noqa: ARG002
        """Return what belongs in the field."""
        return field_help(self.part, f"{self.place.path}.{place.path}", t)


def set_row(plan: Plan, *, subject: RowSubject, values: Values, seen: Values) -> Plan:
    """Return the plan with fields of one nested value set.

    Raises:
        EditError: The entity is gone.
        Conflict: Somebody changed the same fields since they were seen; what is offered is the list with either value.
    """
    rows = list(subject.rows(plan))
    stands = subject.index < len(rows)
    row = rows[subject.index] if stands else subject.proposed
    changed = stands and any(path in seen and value_at(row, path) not in (seen[path], value) for path, value in values.items())
    for path, value in values.items():
        row = with_value(row, path, value)
    mine = (*rows[: subject.index], row, *rows[subject.index + 1 :])
    if changed:
        old, new = (to_json(subject.place.field, each) for each in (tuple(rows), mine))
        raise Conflict(id=subject.id, field=subject.place.path, seen=None, theirs=old, mine=new)
    return edits.set_field(plan, id=subject.id, field=subject.place.path, value=mine)


def proposed_row(of: type[Any], rows: tuple[Any, ...], *, default_year: int | None) -> Any:
    """Return what a new nested value begins with: the year, version or number after the last one's."""
    names = {each.name for each in fields_of(of)}
    if "year" in names:
        last = rows[-1].year if rows else None
        return of(year=default_year if last is None else last + 1)
    if "version" in names:
        return of(version=max((row.version or 0 for row in rows), default=0) + 1)
    return of()


_POINTS: Final = Field("value", Kind.NUMBER, minimum=Decimal(0), maximum=Decimal(10))


@dataclass(frozen=True, slots=True)
class ScoreSubject:
    """What one scorer gives a candidate by each criterion; the criteria are the form's rows."""

    area: str
    scorer: str

    @property
    def draft_id(self) -> str:
        """The area's id."""
        return self.area

    def places(self, plan: Plan) -> tuple[Place, ...]:
        """Return a row for each criterion."""
        return tuple(Place(each.id, replace(_POINTS, name=each.id)) for each in plan.criteria)

    def value(self, plan: Plan, path: str) -> Any:
        """Return the score by a criterion, None when there is none."""
        edits.existing(plan, self.area)
        score = _score(plan, self.area, path, self.scorer)
        return score.value if score else None

    def edit(self, values: Values, seen: Values) -> Edit | None:
        """Return the edit that gives the scores."""
        return partial(give_scores, area=self.area, scorer=self.scorer, values=dict(values), seen=dict(seen))

    def title(self, plan: Plan, t: Translator) -> str:
        """Return whose scores for what."""
        entity = plan.find(self.area)
        who = plan.find(self.scorer)
        return t(
            "tui_plan.scores-of", area=name_of(plan, entity, t) if entity else self.area, scorer=getattr(who, "name", "") or self.scorer
        )

    def field_name(self, path: str) -> str:
        """The criterion's id, as of a score."""
        return f"scores.{path}"

    def label(self, plan: Plan, place: Place, t: Translator) -> str:
        """Return the criterion's name."""
        entity = plan.find(place.path)
        return name_of(plan, entity, t) if entity else place.path

    def help(self, plan: Plan, place: Place, t: Translator) -> str:
        """Return the criterion's description and weight."""
        entity = plan.find(place.path)
        if entity is None:
            return ""
        weight = t("tui_plan.weight", weight=entity.weight) if entity.weight is not None else ""
        return " ".join(word for word in (t("tui_plan.score-from-to"), weight, entity.description) if word)


def give_scores(plan: Plan, *, area: str, scorer: str, values: Values, seen: Values) -> Plan:
    """Return the plan with a scorer's scores of an area set, by criterion; an empty one is taken out.

    Raises:
        EditError: The area or a criterion isn't there.
        Conflict: Somebody changed the same score since it was seen.
    """
    for criterion, value in values.items():
        score = _score(plan, area, criterion, scorer)
        if score is None and value is not None:
            plan = edits.add_entity(plan, part="scores", criterion=criterion, focus_area=area, scorer=scorer, value=value)
        elif score is not None and value is None:
            plan = edits.remove_entity(plan, id=score.id)
        elif score is not None:
            plan = edits.set_field(plan, id=score.id, field="value", value=value, seen=seen.get(criterion))
    return plan


def _score(plan: Plan, area: str, criterion: str, scorer: str) -> Any:
    return next((each for each in plan.scores if (each.focus_area, each.criterion, each.scorer) == (area, criterion, scorer)), None)


def owner_fields(part: str) -> tuple[str, ...]:
    """Return the names of the fields that say what an entity of a part belongs to."""
    return tuple(each.name for each in fields_of(part_type(part)) if each.owner)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
