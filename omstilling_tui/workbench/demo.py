"""The demo: the example programme in a workspace that is thrown away afterwards."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from omstilling_tui.builtin.example import WRITTEN_IN, read_example
from omstilling_tui.config import read_config
from omstilling_tui.model.edits import set_field
from omstilling_tui.workbench.bench import Workbench
from omstilling_tui.workbench.deciding import decide
from omstilling_tui.workbench.founding import create_workspace
from omstilling_tui.workbench.opening import now, open_workbench

# The decisions that carried the example through, as they stood in the year that it was written.
_DECISIONS: Final = (
    ("steering_group", "approved", dt.date(2023, 11, 20), "PS 41/23", None, None),
    ("municipal_council", "treated", dt.date(2023, 12, 14), "PS 88/23", None, None),
    ("municipal_council", "adopted", dt.date(2023, 12, 14), "PS 88/23", 17, 2),
)


@contextmanager
def demo_workspace(*, language: str = "nb", clock: Callable[[], dt.datetime] = now) -> Iterator[Path]:
    """Make the example programme's workspace, give its configuration's path, and remove it all afterwards.

    The programme is adopted, and has been worked on since: there is something to compare, to undo and to put right.
    """
    with tempfile.TemporaryDirectory(prefix="omstilling-demo-") as directory:
        path = create_workspace(Path(directory) / "fjordvik", name="Fjordvik", language=language, clock=clock)
        bench = open_workbench(read_config(path), clock=clock, plugins_enabled=False)
        try:
            fill_example(bench)
        finally:
            bench.close()
        yield path


def fill_example(bench: Workbench) -> None:
    """Put the example programme, its measurements and its decisions into an empty workspace."""
    plan, measurements = read_example(bench.today)
    bench.commit(lambda _: plan, label="demo", measurements=measurements)
    for body, action, day, case, votes_for, votes_against in _DECISIONS:
        moved = day.replace(year=day.year + bench.today.year - WRITTEN_IN)
        decide(bench, body=body, action=action, date=moved, case=case, votes_for=votes_for, votes_against=votes_against)
    revised = "Samle bedriftene om vinterprodukter, felles bestilling og ett vertskap for hele fjorden."
    bench.commit(lambda stands: set_field(stands, id="IO3", field="strategy", value=revised), label="set IO3 strategy")
