"""An import's result as text that a person can review, and the golden files that hold it.

`python -m tests.builtin.importers.written` writes the golden files anew; read the difference before committing it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from omstilling_tui.api import ImportResult, Plan, entities
from omstilling_tui.builtin.importers.markdown.reading import import_text
from omstilling_tui.model.document import plan_to_json
from omstilling_tui.model.fields import fields_of
from omstilling_tui.model.values import to_json

PLANS = Path(__file__).parents[2] / "plans"
GOLDEN = Path(__file__).parents[2] / "golden"


def golden_of(plan: Path) -> Path:
    return GOLDEN / f"import-{plan.stem}.txt"


def written(result: ImportResult) -> str:
    lines: list[str] = []
    for part, entity in entities(result.plan):
        held = [(field, getattr(entity, field.name)) for field in fields_of(type(entity))]
        filled = [(field.name, _shown(to_json(field, value))) for field, value in held if value != field.default]
        if filled:
            lines += ["", f"{part} {entity.id}", *(f"    {name}: {text}" for name, text in filled)]
    lines += ["", "unplaced"] + [f"    line {each.line} -> {each.note}: {each.text[:60]}" for each in result.unplaced]
    lines += ["", "remarks"] + [f"    line {each.line}: {each.message['nb']}" for each in result.remarks]
    return "\n".join(lines).strip() + "\n"


def kept_words(plan: Plan) -> set[str]:
    """Every word of the plan's texts."""
    text = json.dumps(plan_to_json(plan), ensure_ascii=False).replace("\\n", " ").replace("\\t", " ").replace('\\"', " ")
    return set(re.findall(r"[^\W_]+", text.casefold()))


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name} {_shown(each)}" for name, each in value.items() if each not in (None, "", []))
    if isinstance(value, list):
        return " | ".join(_shown(each) for each in value)
    return str(value).replace("\n", " / ")


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for path in sorted(PLANS.glob("*.md")):
        golden_of(path).write_text(written(import_text(path.read_text(encoding="utf-8"))), encoding="utf-8")
