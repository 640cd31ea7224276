"""What headings, columns and labels of a document are called, the same for those who write them and those who read them."""

from __future__ import annotations

from typing import Any

from omstilling_tui.builtin.exporters.content.leaves import leaves_of
from omstilling_tui.model.fields import Kind, field_of
from omstilling_tui.text.labels import field_label, kind_label
from omstilling_tui.text.translate import Translator


def heading(label: str, t: Translator) -> str:
    """Return a section's heading."""
    return t(f"documents.heading.{label}")


def column(part: str, path: str, t: Translator) -> str:
    """Return the label of a field in a table or a list: short where the catalogue has a short name, else with its holder's name."""
    for key in (f"documents.column.{part}.{path}", f"documents.column.{path}"):
        if t.has(key):
            return t(key)
    holder, _, _ = path.rpartition(".")
    label = field_label(part, path, t)
    return f"{field_label(part, holder, t)}: {label}" if holder else label


def columns_of(part: str, type_: type[Any], t: Translator, *, within: str = "") -> dict[str, str]:
    """Return the paths of a part's fields by their labels.

    Args:
        part: The part of the plan.
        type_: Its dataclass, or that of the nested values in the list `within`.
        t: The document's language.
        within: The path of a list of nested values.
    """
    before = f"{within}." if within else ""
    return {_label(part, before, path, t): path for path in leaves_of(type_)}


def _label(part: str, before: str, path: str, t: Translator) -> str:
    return field_label(part, before + path, t) if before else column(part, path, t)


def nested_type(type_: type[Any], path: str) -> type[Any]:
    """Return the dataclass of the nested values in a list."""
    for name in path.split("."):
        declared = field_of(type_, name)
        assert declared
        assert declared.of
        type_ = declared.of
    return type_


def nested_paths(type_: type[Any]) -> tuple[str, ...]:
    """Return the paths of an entity's lists of nested values."""
    return tuple(path for path, leaf in leaves_of(type_).items() if leaf.field.kind is Kind.VALUES)


def register_heading(sort: str, part: str, t: Translator) -> str:
    """Return the heading of a part's table in the register: of what stands there alone, or of what there is besides the chapters."""
    return f"{t(f'documents.register-{sort}')}: {kind_label(part, t)}"
