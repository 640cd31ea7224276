"""What the commands that change the plan have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.errors import DataError
from omstilling_tui.model.plan import Plan

if TYPE_CHECKING:
    from omstilling_tui.cli.values import Reader
    from omstilling_tui.workbench.bench import Commit


def reader(invocation: Invocation) -> Reader:
    """Return what reads field values in this call."""
    from omstilling_tui.cli.values import Reader

    return Reader(invocation.today(), invocation.language)


def text_or_stdin(invocation: Invocation, text: str) -> str:
    """Return the text; what stands on stdin when it is `-`.

    Raises:
        DataError: Stdin isn't UTF-8.
    """
    if text != "-":
        return text
    try:
        return invocation.stdin.read()
    except UnicodeDecodeError:
        raise DataError("cli_plan.stdin-not-text") from None


def commit_edit(invocation: Invocation, edit: Callable[[Plan], Plan], *, label: str, told: bool = True) -> Commit:
    """Open the workbench, commit an edit and tell what it changed."""
    with invocation.bench(write=True) as bench:
        before = bench.plan
        commit = bench.commit(edit, label=label)
        if told:
            tell_commit(invocation, commit, before)
    return commit


def tell_commit(invocation: Invocation, commit: Commit, *before: Plan) -> None:
    """Tell what a commit changed: on stderr in words, with `--json` as a document; what is gone is looked up in the plan before."""
    if invocation.wants_json:
        invocation.output.json({"commit": commit.number, "changes": _changes(commit)})
    elif commit.number is None:
        invocation.say("cli_plan.unchanged")
    else:
        _say_changes(invocation, commit, *before)


def tell_commits(invocation: Invocation, commits: Sequence[Commit], key: str) -> None:
    """Tell what was undone or redone, step by step."""
    if invocation.wants_json:
        invocation.output.json({"commits": [{"commit": each.number, "label": each.label, "changes": _changes(each)} for each in commits]})
        return
    for each in commits:
        invocation.say(key, label=each.label)
        _say_changes(invocation, each)


def _changes(commit: Commit) -> list[dict[str, object]]:
    return [{"part": each.part, "id": each.id, "field": each.field, "old": each.old, "new": each.new} for each in commit.changes]


def _say_changes(invocation: Invocation, commit: Commit, *before: Plan) -> None:
    from omstilling_tui.workbench.describing import describe

    most = 12
    for change in commit.changes[:most]:
        for sentence in describe(change, invocation.translate, commit.plan, *before):
            invocation.output.say(f"  {sentence}")
    if len(commit.changes) > most:
        invocation.output.say(f"  {invocation.translate('cli_plan.log-more', count=len(commit.changes) - most)}")
