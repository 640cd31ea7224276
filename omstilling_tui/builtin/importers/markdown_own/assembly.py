"""The plan that a document's statements make, with each word made into the value that it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from omstilling_tui.api import DataError, ImportResult, Placed, Plan, Unplaced
from omstilling_tui.builtin.exporters.content.leaves import Leaf, leaves_of
from omstilling_tui.builtin.exporters.content.naming import column, columns_of, nested_paths, nested_type
from omstilling_tui.builtin.exporters.content.wording import Wording
from omstilling_tui.builtin.exporters.markdown import unescape
from omstilling_tui.builtin.importers.markdown_own.found import NEW, Addressed, Found, NestedRow
from omstilling_tui.model.document import FORMAT, plan_from_json, plan_to_json
from omstilling_tui.model.fields import Kind
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, next_id, part_type, type_of_single
from omstilling_tui.text.labels import field_label
from omstilling_tui.text.translate import Translator

_Held = dict[str, dict[str, dict[str, Any]]]


def assemble(found: Found, t: Translator) -> ImportResult:
    """Return the plan that a document says, and what of the document found no place.

    Raises:
        DataError: Words in it can't be read.
    """
    return _Assembly(found, Wording(t=t, persons=_names(found))).result()


def _names(found: Found) -> dict[str, str]:
    said = [each for each in found.statements if (each.part, each.path) == ("persons", "name")]
    return {each.id: unescape(each.text) for each in said if each.id in found.homes.get("persons", {})}


@dataclass
class _Assembly:
    found: Found
    wording: Wording

    def result(self) -> ImportResult:
        """Put the plan together."""
        self._address()
        held: _Held = {part: {id: {} for id in self._ordered(part)} for part in COLLECTIONS}
        held |= {part: {part_type(part)().id: {}} for part in type_of_single}
        for part, id, name, value in self.found.implied:
            held[part][id][name] = value
        for each in self.found.statements:
            if each.id in held[each.part]:
                leaf = leaves_of(part_type(each.part))[each.path]
                _put(held[each.part][each.id], self._value(each.id, each.part, leaf, each.text, whole=each.whole))
            else:
                self._without_home(each.id, each.line)
        for (part, id, path), rows in self.found.nested.items():
            if id in held[part]:
                inner = leaves_of(nested_type(part_type(part), path))
                _put(held[part][id], {path: [self._row(id, f"{part}.{path}", inner, row) for row in rows]})
            else:
                self._without_home(id, rows[0].line)
        self._keep_strays(held)
        plan, measurements = plan_from_json(self._document(held))
        plan, given = _with_ids(plan)
        return ImportResult(
            plan=plan,
            measurements=measurements,
            complete=True,
            placed=tuple(self._placed(given)),
            unplaced=tuple(Unplaced(line=line, text=text[:80], note=given[f"{NEW}{line}"]) for line, _, text in self.found.strays),
            remarks=tuple(self.found.remarks),
        )

    def _ordered(self, part: str) -> list[str]:
        """The ids of a part in their order: those of the order told, each new one after the one that it stands after in the document."""
        stand = list(self.found.homes.get(part, {}))
        ordered = [id for id in self.found.order.get(part, stand) if id in stand]
        for place, id in enumerate(stand):
            if id not in ordered:
                ordered.insert(ordered.index(stand[place - 1]) + 1 if place else 0, id)
        return list(dict.fromkeys(ordered))

    def _value(self, id: str, part: str, leaf: Leaf, text: str, *, whole: bool = False) -> dict[str, Any]:
        """The JSON values by path that words in a field stand for."""
        if whole or leaf.field.kind is Kind.MARKDOWN:
            return {leaf.path: text}
        words = unescape(text)
        try:
            return self.wording.read(leaf, words)
        except DataError:
            label = field_label(part.partition(".")[0], leaf.path, self.wording.t) if "." not in part else leaf.path
            raise DataError("exporting.cannot-read", id=id, label=label, found=words[:60]) from None

    def _row(self, id: str, where: str, leaves: Mapping[str, Leaf], row: NestedRow) -> dict[str, Any]:
        held: dict[str, Any] = {}
        for path, text in row.texts.items():
            if text and text != f"*{self.wording.t('documents.missing')}*":
                _put(held, self._value(id, where, leaves[path], text))
        return _nested(held | row.whole)

    def _address(self) -> None:
        """Give the quoted texts that name their place to it."""
        parts = {id: part for part, ids in self.found.homes.items() for id in ids}
        parts |= {part_type(part)().id: part for part in type_of_single}
        for each in self.found.addressed:
            part = parts.get(each.id)
            if part is None:
                self._without_home(each.id, each.line)
            elif not (self._say_own(part, each) if len(each.labels) == 1 else self._say_nested(part, each)):
                self.found.strays.append((each.line, " · ".join(each.labels), each.text))

    def _say_own(self, part: str, each: Addressed) -> bool:
        path = columns_of(part, part_type(part), self.wording.t).get(each.labels[0])
        if path:
            self.found.say(part, each.id, path, each.text, each.line, whole=True)
        return bool(path)

    def _say_nested(self, part: str, each: Addressed) -> bool:
        """`PS1 · Resultater 2 · Tekst`."""
        label, _, number = each.labels[0].rpartition(" ")
        for path in nested_paths(part_type(part)):
            if column(part, path, self.wording.t) == label and number.isdecimal():
                paths = columns_of(part, nested_type(part_type(part), path), self.wording.t, within=path)
                rows = self.found.nested.get((part, each.id, path), [])
                if 0 < int(number) <= len(rows) and each.labels[1] in paths:
                    rows[int(number) - 1].whole[paths[each.labels[1]]] = each.text
                    return True
        return False

    def _without_home(self, id: str, line: int) -> None:
        self.found.remark(line, "exporting.without-home", id=id)

    def _keep_strays(self, held: _Held) -> None:
        """Keep as notes what has no other place, so that no sentence is lost."""
        for line, heading, text in self.found.strays:
            held["notes"][f"{NEW}{line}"] = {"heading": heading, "text": text}

    def _document(self, held: _Held) -> dict[str, Any]:
        singles = {part: {"id": id} | _nested(values) for part in type_of_single for id, values in held[part].items()}
        lists = {part: [{"id": id} | _nested(values) for id, values in held[part].items()] for part in COLLECTIONS}
        leaves = leaves_of(Measurement)
        measured = [{"id": id} | self._row(id, "measurements", leaves, row) for id, row in self.found.measurements]
        return {"format": FORMAT, "measurements": measured} | singles | lists

    def _placed(self, given: Mapping[str, str]) -> Iterator[Placed]:
        titles = {each.id: unescape(each.text) for each in reversed(self.found.statements) if each.path in ("title", "name", "statement")}
        for ids in self.found.homes.values():
            for id, line in ids.items():
                yield Placed(id=given.get(id, id), line=line, text=titles.get(id, ""))


def _put(held: dict[str, Any], values: Mapping[str, Any]) -> None:
    """Add values by path; how exactly a date is known may have been told by another date beside it."""
    for path, value in values.items():
        if not (path.endswith("precision") and not value):
            held[path] = value


def _nested(held: Mapping[str, Any]) -> dict[str, Any]:
    """The values by path as nested objects."""
    found: dict[str, Any] = {}
    for path, value in held.items():
        *holders, name = path.split(".")
        inner = found
        for holder in holders:
            inner = inner.setdefault(holder, {})
        inner[name] = value
    return found


def _with_ids(plan: Plan) -> tuple[Plan, dict[str, str]]:
    """Return the plan with ids for what was added by hand, and for the notes of what had no place; and the ids given."""
    given: dict[str, str] = {}
    for part in COLLECTIONS:
        for entity in getattr(plan, part):
            if entity.id.startswith(NEW):
                given[entity.id] = next_id(plan, part, plan.find(entity.id))
                plan, _ = plan_from_json(_renamed(plan_to_json(plan), entity.id, given[entity.id]))
    return plan, given


def _renamed(data: Any, old: str, new: str) -> Any:
    if isinstance(data, dict):
        return {name: _renamed(value, old, new) for name, value in data.items()}
    if isinstance(data, list):
        return [_renamed(each, old, new) for each in data]
    return new if data == old else data
