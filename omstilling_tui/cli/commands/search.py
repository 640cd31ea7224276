"""`omstilling search`: words in the whole programme."""

from __future__ import annotations

from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.model.cleaning import clean_line


@make_command("search")
@argument("text", nargs=-1, required=True)
def command(invocation: Invocation, *, text: tuple[str, ...]) -> int:
    """Print a line for each place where the words stand: id, field and the words about it. Nothing found answers 1."""
    from omstilling_tui.workbench.searching import search

    words = " ".join(text)
    with invocation.bench() as bench:
        hits = search(bench, words)
    if invocation.wants_json:
        invocation.output.json({"hits": [{"id": hit.id, "part": hit.part, "field": hit.field, "snippet": hit.snippet} for hit in hits]})
    for hit in () if invocation.wants_json else hits:
        invocation.output.print(f"{hit.id}.{hit.field}  {clean_line(hit.snippet)}" if hit.field else f"{hit.id}  {clean_line(hit.snippet)}")
    if not hits:
        invocation.say("cli_plan.nothing-found", text=words)
    return 0 if hits else 1
