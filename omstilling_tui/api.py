"""What a plugin may import; importing it loads neither Textual nor sqlite-utils."""

from pluggy import HookimplMarker

from omstilling_tui.errors import DataError, OmstillingError, PluginError
from omstilling_tui.hooks.context import Http, KeyValueStore, Option, PluginContext
from omstilling_tui.hooks.judging import ChecklistItem, ChecklistState, CodeDoc, Facts, FieldChange, Finding, Fix, Validator, VersionFact
from omstilling_tui.hooks.objects import (
    API_VERSION,
    Action,
    Command,
    CommandResult,
    Document,
    Event,
    Exporter,
    FetchRequest,
    FetchResult,
    Importer,
    ImportResult,
    IndicatorSource,
    Panel,
    Placed,
    Remark,
    Series,
    Table,
    Unplaced,
)
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, Plan, entities

hookimpl = HookimplMarker("omstilling_tui")

__all__ = [
    "API_VERSION",
    "COLLECTIONS",
    "Action",
    "ChecklistItem",
    "ChecklistState",
    "CodeDoc",
    "Command",
    "CommandResult",
    "DataError",
    "Document",
    "Event",
    "Exporter",
    "Facts",
    "FetchRequest",
    "FetchResult",
    "FieldChange",
    "Finding",
    "Fix",
    "Http",
    "ImportResult",
    "Importer",
    "IndicatorSource",
    "KeyValueStore",
    "Measurement",
    "OmstillingError",
    "Option",
    "Panel",
    "Placed",
    "Plan",
    "PluginContext",
    "PluginError",
    "Remark",
    "Series",
    "Table",
    "Unplaced",
    "Validator",
    "VersionFact",
    "entities",
    "hookimpl",
]
