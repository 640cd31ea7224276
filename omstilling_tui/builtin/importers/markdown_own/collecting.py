"""Going through one of our documents by the layout that it was written by."""

from __future__ import annotations

import re

from omstilling_tui.builtin.exporters.content.layout import CHAPTERS, Card, Section, Sheet, all_sections
from omstilling_tui.builtin.exporters.content.naming import column, columns_of, heading, nested_paths, nested_type, register_heading
from omstilling_tui.builtin.exporters.markdown import unescape
from omstilling_tui.builtin.importers.markdown_own import tables
from omstilling_tui.builtin.importers.markdown_own.found import Addressed, Found
from omstilling_tui.builtin.importers.markdown_own.parts import Heading, Items, Label, Paragraph, Part, Quote, Table, parts_of
from omstilling_tui.model.plan import COLLECTIONS, part_type, type_of_single
from omstilling_tui.text.translate import Translator


def collect(text: str, t: Translator) -> Found:
    """Return all that a document says.

    Args:
        text: A document that `recognises` knows.
        t: Its language.
    """
    walk = Walk(t)
    for part in parts_of(text):
        walk.take(part)
    return walk.found


class Walk:
    """Where in the document one stands, and what has been found."""

    def __init__(self, t: Translator) -> None:
        self.t = t
        self.found = Found()
        self.sections = {heading(each.label, t): each for each in all_sections(CHAPTERS)}
        parts = (*type_of_single, *COLLECTIONS, "measurements")
        self.registers = {register_heading(sort, part, t): (sort, part) for part in parts for sort in ("alone", "more")}
        self.missing = f"*{t('documents.missing')}*"
        self.heading = ""
        self.level = 0
        self.section_level = 0
        self.label = ""
        self.section: Section | None = None
        self.card: Card | None = None
        self.owner = ""
        self.sheet: Sheet | None = None
        self.register: tuple[str, str] = ("", "")

    def take(self, part: Part) -> None:
        """Take one part of the document."""
        match part:
            case Heading():
                self.label = ""
                self._heading(part)
            case Label():
                self.label = part.text
            case Quote():
                self._quote(part)
            case Items():
                self._items(part)
            case Table():
                if not tables.take_table(self, part):
                    self._stray(part.line, _table_text(part))
            case Paragraph():
                self._paragraph(part)
        if not isinstance(part, Heading | Label):
            self.label = ""

    def _heading(self, part: Heading) -> None:
        text = re.sub(r"^\d+(?:\.\d+)*\.?\s+", "", part.text)
        words = unescape(text)
        self.heading = words
        if part.level == 1 and not self.level:
            self.level = 1
            self._say("programme", "programme", "name", part.text, part.line)
        elif self.card and self.owner and part.level > self.level and words in self._sheets():
            self.sheet = self._sheets()[words]
        elif words in self.registers or words in (self.t("documents.register"), self.t("documents.register-order")):
            self._enter(None, part.level)
            self.register = self.registers.get(words, ("order" if words == self.t("documents.register-order") else "", ""))
        elif words in self.sections:
            self._enter(self.sections[words], part.level)
        elif self.section and self.section.cards and part.level == self.section_level + 1:
            self._card(part, text)
        else:
            self._stray(part.line, "")

    def _sheets(self) -> dict[str, Sheet]:
        return {heading(each.label, self.t): each for each in (self.card.sheets if self.card else ())}

    def _enter(self, section: Section | None, level: int) -> None:
        self.section, self.level, self.section_level, self.register = section, level, level, ("", "")
        self.sheet = section.sheet if section else None
        self.card = section.single if section else None
        self.owner = part_type(self.card.part)().id if self.card else ""

    def _card(self, part: Heading, bare: str) -> None:
        assert self.section
        assert self.section.cards
        self.card, self.sheet = self.section.cards, None
        self.level = part.level
        id, title = tables.split_id(part.text)
        title = title if id else bare
        self.owner = self.found.home(self.card.part, id, part.line)
        name, value = self.card.implied
        if name:
            self.found.implied.append((self.card.part, self.owner, name, value))
        self._say(self.card.part, self.owner, self.card.title, title, part.line)

    def _quote(self, part: Quote) -> None:
        if " · " in self.label:
            id, *labels = self.label.split(" · ")
            self.found.addressed.append(Addressed(id=id, labels=tuple(labels), text=part.text, line=part.line))
            return
        path = self._paths().get(self.label, "") if self.label else self.card.lead if self.card and not self.sheet else ""
        if path and self.card:
            self.found.say(self.card.part, self.owner, path, part.text, part.line, whole=True)
        else:
            self._stray(part.line, part.text)

    def _paths(self) -> dict[str, str]:
        return columns_of(self.card.part, part_type(self.card.part), self.t) if self.card else {}

    def _items(self, part: Items) -> None:
        if self.sheet and self.sheet.style == "list":
            for row in part.rows:
                tables.take_list_row(self, row)
        elif self.card:
            for row in part.rows:
                if not self._fact(self.card.part, self.owner, row.text, row.line):
                    self._stray(row.line, row.text)
        else:
            self._stray(part.line, "\n".join(row.text for row in part.rows))

    def _fact(self, part: str, id: str, text: str, line: int) -> bool:
        match = re.fullmatch(r"\*\*(.+?):\*\* ?(.*)", text)
        path = columns_of(part, part_type(part), self.t).get(match[1]) if match else None
        if match and path:
            self._say(part, id, path, match[2], line)
        return bool(path)

    def fact(self, part: str, id: str, text: str, line: int) -> None:
        """Take a labelled value: `**Frist:** 01.02.2030`."""
        if not self._fact(part, id, text, line):
            self._stray(line, text)

    def _say(self, part: str, id: str, path: str, text: str, line: int) -> None:
        if text and text != self.missing:
            self.found.say(part, id, path, text, line)

    def say(self, part: str, id: str, path: str, text: str, line: int) -> None:
        """Take down what a cell says, unless it says that nothing has been filled in."""
        self._say(part, id, path, text, line)

    def _paragraph(self, part: Paragraph) -> None:
        if not (part.text.startswith("*") and part.text.endswith("*")):
            self._stray(part.line, part.text)

    def _stray(self, line: int, text: str) -> None:
        self.found.strays.append((line, self.heading, f"{self.label}\n\n{text}".strip() if self.label else text))

    def nested_lists(self, part: str) -> dict[str, tuple[str, dict[str, str]]]:
        """Return the lists of nested values of a part by their label: the path, and the paths within by label."""
        type_ = part_type(part)
        return {
            column(part, path, self.t): (path, columns_of(part, nested_type(type_, path), self.t, within=path))
            for path in nested_paths(type_)
        }


def _table_text(table: Table) -> str:
    rows = [table.header, tuple("---" for _ in table.header), *(cells for _, cells in table.rows)]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
