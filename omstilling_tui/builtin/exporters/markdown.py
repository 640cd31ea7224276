"""Documents as Markdown that a person can read and edit, and that can be read back.

Ids stand first, in bold where they aren't plain to see. Italics are the program's own words, which say nothing of the plan.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from omstilling_tui.builtin.exporters.content.blocks import (
    Block,
    Cell,
    Fact,
    Facts,
    FreeText,
    Grid,
    Heading,
    Listing,
    Missing,
    Points,
    Progress,
    Remark,
    Tree,
)
from omstilling_tui.text.translate import Translator


def to_markdown(tree: Tree) -> str:
    """Return a document as Markdown."""
    missing = f"*{Translator(tree.language)('documents.missing')}*"
    written = [text for block in tree.blocks if (text := _block(block, missing))]
    return "\n\n".join(written) + "\n"


def escape(text: str) -> str:
    """Return plain text with a backslash before all that Markdown would read as something else."""
    return re.sub(r"([\\`*_\[\]<>|~]|&(?=#|\w+;)|#(?=#*$))", r"\\\1", text)


def unescape(text: str) -> str:
    """Return the plain text that was escaped."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def is_plain_id(id: str) -> bool:
    """Tell whether an id looks like one, a letter first and a figure in it, so that it needs no bold."""
    return bool(re.fullmatch(r"[^\W\d_][\w.\-]*\d[\w.\-]*", id))


def _block(block: Block, missing: str) -> str:
    match block:
        case Heading():
            return _heading(block, missing)
        case Facts():
            return "\n".join(_fact(row, missing) for row in block.rows)
        case FreeText():
            return _free_text(block)
        case Listing():
            return "\n".join(line for row in block.rows for line in _list_row(row.id, row.value, row.facts, missing))
        case Grid():
            return _grid(block, missing)
        case Remark():
            return f"***{escape(block.text)}***" if block.loud else f"*{escape(block.text)}*"
        case Points():
            return "\n".join(f"{f'{number}.' if block.numbered else '-'} {escape(text)}" for number, text in enumerate(block.texts, 1))
        case Missing():
            return missing
        case Progress():
            return f"*{escape(block.label)}: {escape(block.words)}*"


def _heading(block: Heading, missing: str) -> str:
    id = block.id if not block.id or is_plain_id(block.id) else f"**{block.id}**"
    words = [block.number, id, escape(block.text) or (missing if block.missing else "")]
    return " ".join(["#" * block.level, *filter(None, words)])


def _free_text(block: FreeText) -> str:
    label = f"**{block.about} · {block.label}**" if block.about else f"**{block.label}**" if block.label else ""
    quoted = "\n".join(f"> {line}" if line else ">" for line in block.markdown.split("\n"))
    return f"{label}\n\n{quoted}" if label else quoted


def _list_row(id: str, value: Cell, facts: Sequence[Fact], missing: str) -> list[str]:
    head = " ".join(filter(None, ["-", f"**{id}**", _words(value, missing)]))
    return [head, *(f"  {_fact(each, missing)}" for each in facts)]


def _fact(fact: Fact, missing: str) -> str:
    return f"- **{fact.label}:** {_words(fact.value, missing)}"


def _grid(block: Grid, missing: str) -> str:
    head = _row([f"*{escape(each.label)}*" if each.derived else escape(each.label) for each in block.columns])
    rule = "|" + "|".join("---:" if each.number else "---" for each in block.columns) + "|"
    rows = [_row([_in_table(cell, missing) for cell in row]) for row in block.rows]
    caption = [f"**{block.caption}**", ""] if block.titled else []
    return "\n".join([*caption, head, rule, *rows])


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _in_table(cell: Cell, missing: str) -> str:
    words = _words(cell, missing)
    return words.replace("|", "\\|") if cell.markdown else words


def _words(cell: Cell, missing: str) -> str:
    if not cell.text:
        return missing if cell.missing else ""
    if cell.markdown:
        return cell.text
    return f"*{escape(cell.text)}*" if cell.derived else escape(cell.text)
