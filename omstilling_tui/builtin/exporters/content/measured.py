"""How far the indicators have come, as documents tell it."""

from __future__ import annotations

from decimal import Decimal

from omstilling_tui.builtin.exporters.content.blocks import Progress
from omstilling_tui.builtin.exporters.content.wording import Wording
from omstilling_tui.model.goals import Indicator
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.text import formats
from omstilling_tui.text.labels import choice_label


def progress_of(indicator: Indicator, latest: Measurement | None, wording: Wording) -> Progress | None:
    """Return how far an indicator has come from its baseline to its target; None without all three figures or a way between them."""
    start, target = indicator.baseline.value, indicator.target.value
    if latest is None or latest.value is None or start is None or target is None or start == target:
        return None
    share = (latest.value - start) / (target - start)
    now = f"{formats.number(latest.value, wording.t.language)} {choice_label(indicator.unit, wording.t)}".strip()
    dated = wording.t("documents.measured", value=now, date=wording.write_date(latest.date, latest.precision)) if latest.date else now
    words = wording.t("documents.progress", share=round(share * 100))
    return Progress(
        label=f"{indicator.id} {indicator.title}".strip(), share=float(min(max(share, Decimal(0)), Decimal(1))), words=f"{dated}; {words}"
    )
