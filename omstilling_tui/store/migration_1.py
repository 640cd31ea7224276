"""The database's first schema, written out: it never changes, whatever becomes of the model.

A table for each of the plan's lists with an `id` and a `position` among its siblings, a table of one row for each part that there
is one of, and the tables beside the plan. Each column is `NAME` or `NAME:KIND`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from sqlite_utils import Database

# What a column holds: its SQLite type, and the value of an empty one (None: NULL). Amounts are whole øre, other decimal numbers text.
_KINDS: Final[Mapping[str, tuple[type, str | int | None]]] = {
    "": (str, ""),
    "date": (str, None),
    "number": (str, None),
    "integer": (int, None),
    "oere": (int, None),
    "flag": (int, 0),
    "list": (str, "[]"),
    "object": (str, "{}"),
}

_SINGLES: Final = {
    "programme": (
        "name description municipalities:list start:date end:date strategy_start:date strategy_end:date language owner "
        "steering_group board organisation project_leader project_leader_kind communication case_system case_number "
        "example:flag source_text"
    ),
    "development_analysis": "title author date:date precision conclusions reference source_text",
    "vision": "text source_text",
}

_LISTS: Final = {
    "findings": "kind title description evidence:object weight:integer source_text",
    "main_goals": "title statement description source_text",
    "focus_areas": "title description status reason answers:list develops:list strategy frames:object responsible source_text",
    "criteria": "title description weight:number",
    "scores": "criterion focus_area scorer value:number description",
    "sub_goals": "focus_area title statement description source_text",
    "indicators": (
        "goal title description unit direction baseline:object target:object phased_targets:list method source "
        "source_settings:list schedule:object owner definitions:list source_text"
    ),
    "activities": (
        "focus_area title description serves:list responsible start:date end:date precision status stage expected_result source_text"
    ),
    "action_plans": "title year:integer half:integer description source_text",
    "actions": (
        "action_plan activity focus_area title description responsible deadline:date precision cost:oere financing:list "
        "expected_result status source_text"
    ),
    "funding": "title source year:integer amount:oere status agreed_share:number description source_text",
    "budget_lines": "title focus_area activity year:integer source amount:oere description source_text",
    "expenses": "title focus_area activity date:date year:integer source amount:oere description source_text",
    "stated_totals": "of title source year:integer first_year:integer last_year:integer per_year:flag stated_total:oere source_text",
    "persons": "name organisation environment role email phone basis keep_until:date",
    "workshops": (
        "title date:date end:date precision place status description agenda:list participants:list outcomes:list "
        "preparation:list minutes source_text"
    ),
    "communication_activities": "title description audience channel date:date status responsible source_text",
    "anchorings": ("what environment person how date:date outcome contribution hours:number amount:oere contributes_when source_text"),
    "checklist_items": "phase text required:flag guidance ticked_by ticked_on:date evidence",
    "decisions": (
        "body action date:date precision case text votes_for:integer votes_against:integer version:integer action_plan source_text"
    ),
    "annexes": "title text file source_text",
    "accepted_findings": "code where why by on:date",
    "notes": "heading text",
}

# Beside the plan. `measurements.number` is the order in which they came: the newest of a date is its revision that counts.
# A commit names what its actor would undo and redo after it, so that both are looked up and never counted up.
# The journal's values stand apart from the journal, so that they can be erased and the journal stays whole.
_BESIDE: Final = {
    "measurements": (
        "number:key id indicator date:date precision value:number missing status source retrieved_at query definition_version:integer note"
    ),
    "counters": "name:key value:integer",
    "actors": "id:key name",
    "commits": "number:key at actor:integer label undoes:integer undo_next:integer redo_next:integer",
    "journal": "seq:key commit_number:integer kind part entity field",
    "journal_values": "seq:key old:date new:date",
    "versions": "number:key label at action_plan content snapshot sha256 measured:integer",
    "name_salts": "version:integer person salt",
    "outbox": "number:key name at data:object",
    "completed_phases": "phase:key at",
    "drafts": "session id field text seen:date at",
    "plugin_values": "plugin name value:object",
}

_KEYS: Final = {"name_salts": ("version", "person"), "drafts": ("session", "id", "field"), "plugin_values": ("plugin", "name")}

_INDEXES: Final = (
    "CREATE UNIQUE INDEX measurements_by_id ON measurements (id)",
    "CREATE INDEX measurements_by_date ON measurements (indicator, date, number)",
    "CREATE UNIQUE INDEX actors_by_name ON actors (name)",
    "CREATE INDEX commits_by_actor ON commits (actor, number)",
    "CREATE INDEX commits_by_undone ON commits (undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX journal_by_commit ON journal (commit_number)",
    "CREATE INDEX journal_by_entity ON journal (entity)",
    "CREATE INDEX journal_of_removed ON journal (entity) WHERE kind = 'remove'",
)


def create_first_schema(db: Database) -> None:
    """Create every table and index of the first schema."""
    for name, columns in _SINGLES.items():
        _create(db, name, f"id:key {columns}")
    for name, columns in _LISTS.items():
        _create(db, name, f"id:key position:integer {columns}", position=float)
        db.execute(f'CREATE INDEX "{name}_by_position" ON "{name}" (position)')
    for name, columns in _BESIDE.items():
        _create(db, name, columns)
    for index in _INDEXES:
        db.execute(index)
    db.execute("INSERT INTO programme (id, language) VALUES ('programme', 'nb')")
    db.execute("INSERT INTO development_analysis (id) VALUES ('analysis')")
    db.execute("INSERT INTO vision (id) VALUES ('vision')")


def _create(db: Database, name: str, columns: str, **types: Any) -> None:
    declared = dict(column.partition(":")[::2] for column in columns.split())
    keys = _KEYS.get(name) or tuple(column for column, kind in declared.items() if kind == "key")
    numbered = {"number", "seq"}.intersection(keys) or name == "actors"
    kinds = {column: _KINDS[kind] for column, kind in declared.items() if kind != "key"}
    key_types: dict[str, type] = {column: int if numbered else str for column, kind in declared.items() if kind == "key"}
    db.table(name).create(
        key_types | {column: types.get(column, type_) for column, (type_, _) in kinds.items()},
        pk=keys[0] if len(keys) == 1 else keys,
        not_null={*keys, *(column for column, (_, empty) in kinds.items() if empty is not None)} - (set(keys) if numbered else set()),
        defaults={column: empty for column, (_, empty) in kinds.items() if empty is not None and column not in keys},
        strict=True,
    )


STEPS: Final[tuple[Callable[[Database], None], ...]] = (create_first_schema,)
"""The migrations up to this one, in order."""
