"""The built-in sources of measurements: `manual`, where a person types them, and `file`, a CSV or JSON-stat file on disk."""

from __future__ import annotations

from omstilling_tui.api import FetchRequest, FetchResult, IndicatorSource, Option, PluginContext, PluginError, hookimpl
from omstilling_tui.builtin.sources.files import fetch_from_file
from omstilling_tui.text.translate import Message


@hookimpl
def register_indicator_sources(context: PluginContext) -> tuple[IndicatorSource, ...]:  # noqa: ARG001 - the hook's signature
    """Give the two sources."""
    return (
        IndicatorSource(id="manual", title=Message("sources.manual"), fetch=_nothing_to_fetch),
        IndicatorSource(
            id="file",
            title=Message("sources.file"),
            fetch=fetch_from_file,
            settings=(
                Option(name="path", title=Message("sources.option-path"), kind="path", required=True),
                Option(name="series", title=Message("sources.option-series"), help=Message("sources.option-series-help")),
                Option(name="map", title=Message("sources.option-map"), help=Message("sources.option-map-help")),
                Option(name="select", title=Message("sources.option-select"), help=Message("sources.option-select-help")),
            ),
        ),
    )


def _nothing_to_fetch(request: FetchRequest, _context: PluginContext) -> FetchResult:
    raise PluginError("sources.nothing-to-fetch", indicator=request.indicator)
